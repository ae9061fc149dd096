"""About says what the program is made of and where things lie, and goes nowhere by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from muse_desktop import __version__
from muse_desktop.app import known_models
from muse_desktop.system.resources import resource
from muse_desktop.ui.files import about
from muse_desktop.ui.files.about import AboutPage
from muse_desktop.ui.look.cards import card_html
from muse_desktop.ui.look.page import Page
from muse_desktop.ui.state.model_choice import ModelChoice


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files and folders that the system was asked to open."""
    found: list[Path] = []

    def note(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return found


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Heading and text of the pages that were opened over it."""
    found: list[tuple[str, str]] = []

    def note(page: Page) -> int:
        found.append((page.windowTitle(), page.text.text()))
        return 0

    monkeypatch.setattr(Page, "exec", note)
    return found


@pytest.fixture
def page(application: QApplication, muse_home: Path, tmp_path: Path) -> Iterator[AboutPage]:
    card = tmp_path / "README.md"
    card.write_text("# Card\n\nDraws *boats*.\n", encoding="utf-8")
    models = [ModelChoice("a", "Alpha", "1.5", licence="MIT", card=card), ModelChoice("b", "Beta")]
    made = AboutPage(models, "Processor")
    yield made
    made.deleteLater()


def test_it_tells_version_devices_models_and_where_data_lie(
    page: AboutPage, muse_home: Path
) -> None:
    text = page.text.text()
    assert __version__ in page.windowTitle()
    for fact in ("Processor", "Alpha", "1.5 · MIT", "Beta", str(muse_home)):
        assert fact in text, fact
    assert "updates" in text


def test_before_the_engine_has_looked_it_says_so(application: QApplication) -> None:
    page = AboutPage([], "")
    assert "not known yet" in page.text.text()
    page.deleteLater()


def test_each_model_that_has_a_card_shows_it(page: AboutPage, shown: list[tuple[str, str]]) -> None:
    (action,) = page.cards.actions()
    action.trigger()
    assert shown == [("Alpha", "<p>Draws <i>boats</i>.</p>")]


def test_a_card_that_is_gone_is_a_sentence(
    page: AboutPage, shown: list[tuple[str, str]], tmp_path: Path
) -> None:
    (tmp_path / "README.md").unlink()
    page.cards.actions()[0].trigger()
    assert "cannot be read" in shown[0][1]


def test_without_cards_there_is_nothing_to_open(application: QApplication) -> None:
    page = AboutPage([ModelChoice("b", "Beta")], "")
    assert page.cards.isEmpty()
    page.deleteLater()


def test_licences_are_the_page_of_the_frozen_program(
    page: AboutPage,
    opened: list[Path],
    shown: list[tuple[str, str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.licences.click()
    assert opened == []
    assert "MIT" in shown[0][1]
    frozen = tmp_path / "licences.html"
    frozen.touch()
    monkeypatch.setattr(about, "resource", lambda *parts: tmp_path.joinpath(*parts))
    page.licences.click()
    assert opened == [frozen]


def test_the_folder_is_shown_or_the_nearest_that_there_is(
    page: AboutPage, opened: list[Path], muse_home: Path
) -> None:
    muse_home.mkdir(parents=True, exist_ok=True)
    page.folder.click()
    muse_home.rmdir()
    page.folder.click()
    assert opened == [muse_home, muse_home.parent]


def test_its_buttons_fit_in_it(page: AboutPage) -> None:
    assert page.buttons.sizeHint().width() <= page.width()
    assert page.width() <= page.screen().availableGeometry().width()


def test_our_own_models_have_cards() -> None:
    for model in known_models():
        assert model.card == resource("models", model.name, "README.md")
        html = card_html(model.card.read_text(encoding="utf-8"))
        assert "<table" in html
        for mark in ("**", "](", "|--", "`"):
            assert mark not in html, (model.name, mark)


def test_a_card_is_laid_out() -> None:
    card = (
        "# Title\n\nOne line\nand the next, **bold** and `code`.\n\n## More\n\n- first,\n  on\n"
        "- second\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nx = <1>\n```\n"
    )
    assert card_html(card) == (
        "<p>One line and the next, <b>bold</b> and <code>code</code>.</p><h4>More</h4>"
        "<ul><li>first, on</li><li>second</li></ul>"
        "<table cellspacing='6' style='margin-top:6px'><tr><td>a</td><td>b</td></tr>"
        "<tr><td>1</td><td>2</td></tr></table><pre>x = &lt;1&gt;</pre>"
    )


@pytest.mark.parametrize(
    "card",
    [
        "<img src='/dev/zero'>",
        "![x](/dev/zero)",
        "[x](file:///etc/passwd)",
        "[<b>](x)",
        "| <img src=a> |",
        "# <img src=a>",
        "- ![<img src=a>](b)",
        "**<img src=a>**",
    ],
)
def test_no_card_opens_anything(card: str) -> None:
    html = card_html(f"# t\n\n{card}\n")
    assert "<img" not in html
    assert "href" not in html
    assert "src='/dev" not in html
