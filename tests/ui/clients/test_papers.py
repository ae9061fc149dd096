"""Papers in the window: begun from a template, kept as one leaves them, gone with the lock."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from muse_desktop.clients.errors import ClientError
from muse_desktop.clients.papers import Papers
from muse_desktop.ui.clients import papers as client_papers
from muse_desktop.ui.clients.paper_templates import KINDS, WORDS, filled, usual_template
from muse_desktop.ui.clients.papers_dialog import PapersDialog
from muse_desktop.ui.files.text_pages import text_pdf
from tests.ui.clients.conftest import Practice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def opened(practice: Practice) -> PapersDialog:
    practice.desk.window.actions_.papers.trigger()
    (dialog,) = (one for one in practice.desk.window.findChildren(PapersDialog) if one.isVisible())
    return dialog


def kept(practice: Practice) -> dict[str, str]:
    client = practice.clients.client
    assert client is not None
    return {one.title: client.papers.read(one) for one in client.papers.kept()}


def test_papers_are_a_clients_and_templates_nobodys(practice: Practice) -> None:
    actions = practice.desk.window.actions_
    assert not actions.papers.isEnabled()
    assert all(action.isEnabled() for action in actions.templates)
    practice.make()
    assert actions.papers.isEnabled()
    assert not any(action.isEnabled() for action in actions.templates)


def test_a_content_note_names_what_the_session_was_made_to_evoke(practice: Practice) -> None:
    practice.make("Heron")
    practice.desk.generate("a cottage", Qt.Key.Key_7)
    practice.desk.generate("a lake", Qt.Key.Key_7)
    dialog = opened(practice)
    dialog.which.setCurrentIndex(1)
    dialog.which.activated.emit(1)
    text = dialog.text.toPlainText()
    assert "Heron" in text
    assert "(2)" in text
    assert not any(f"{{{word}}}" in text for word in WORDS)
    dialog.reject()
    assert kept(practice) == {}  # nothing was changed


def test_what_is_written_is_kept_when_one_leaves_it(practice: Practice) -> None:
    practice.make()
    dialog = opened(practice)
    dialog.title.setText("Our agreement")
    dialog.text.setPlainText("We agree.")
    dialog.which.activated.emit(1)  # on to another
    assert kept(practice) == {"Our agreement": "We agree."}
    dialog.which.setCurrentIndex(0)
    dialog.which.activated.emit(0)
    assert dialog.text.toPlainText() == "We agree."
    dialog.text.setPlainText("We agree on more.")
    dialog.reject()
    assert kept(practice) == {"Our agreement": "We agree on more."}


def test_no_paper_takes_the_place_of_another(practice: Practice) -> None:
    practice.make()
    dialog = opened(practice)
    dialog.text.setPlainText("The first.")
    first = dialog.title.text()
    dialog.which.activated.emit(1)  # another consent, of the same day and session
    dialog.text.setPlainText("The second.")
    second = dialog.title.text()
    dialog.which.activated.emit(2)
    dialog.title.setText(first)
    dialog.text.setPlainText("The third.")
    dialog.reject()
    assert kept(practice) == {
        first: "The first.",
        second: "The second.",
        f"{first} (2)" if second != f"{first} (2)" else f"{first} (3)": "The third.",
    }


def test_a_paper_that_is_renamed_leaves_no_second_one(practice: Practice) -> None:
    practice.make()
    dialog = opened(practice)
    dialog.text.setPlainText("We agree.")
    dialog.title.setText("Our agreement")
    assert not dialog.remove.isEnabled()
    dialog.export.click()  # which keeps it
    assert dialog.remove.isEnabled()
    dialog.title.setText("Agreement")
    dialog.which.activated.emit(1)
    dialog.text.setPlainText("Another.")
    dialog.title.setText("Other")
    dialog.which.activated.emit(dialog.which.findText("Agreement"))
    assert dialog.title.text() == "Agreement"
    dialog.title.setText("Renamed")
    dialog.text.setPlainText("We agree on more.")
    assert dialog.keep()
    assert dialog.which.currentText() == "Renamed"
    dialog.title.setText("Other")  # which is another's name
    dialog.reject()
    assert kept(practice) == {"Other (2)": "We agree on more.", "Other": "Another."}


def test_a_paper_that_cannot_be_read_is_not_written_over(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.make()
    dialog = opened(practice)
    dialog.title.setText("Our agreement")
    dialog.text.setPlainText("We agree.")
    dialog.reject()

    def refuse(*_: object) -> str:
        raise ClientError("“Our agreement” cannot be read (Input/output error).")

    with monkeypatch.context() as away:
        away.setattr(Papers, "read", refuse)
        dialog = opened(practice)
        assert "cannot be read" in dialog.told.text()
        assert dialog.text.isReadOnly()
        dialog.title.setText("Another name")
        dialog.text.setPlainText("x")
        dialog.reject()
    assert kept(practice) == {"Our agreement": "We agree."}
    dialog = opened(practice)
    assert not dialog.text.isReadOnly()
    dialog.reject()


def test_what_is_put_in_is_not_looked_through_again() -> None:
    values = {"client": "{date}", "date": "today", "session": "", "emotions": ""}
    assert filled("{client} {date} {other} {", values) == "{date} today {other} {"


def test_a_lock_while_one_writes_loses_nothing(practice: Practice) -> None:
    practice.make()
    dialog = opened(practice)
    dialog.title.setText("Half a thought")
    dialog.text.setPlainText("We agr")
    practice.unlock(practice.lock())
    assert kept(practice) == {"Half a thought": "We agr"}


def test_a_disk_that_refuses_is_told_and_the_text_stays(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.make()
    dialog = opened(practice)

    def refuse(*_: object, **__: object) -> None:
        raise ClientError("“x” could not be kept (No space left on device).")

    monkeypatch.setattr(Papers, "write", refuse)
    dialog.text.setPlainText("We agree.")
    dialog.which.activated.emit(1)
    assert dialog.text.toPlainText() == "We agree."
    assert "No space" in dialog.told.text()
    dialog.reject()
    assert "No space" in practice.desk.banner


def test_a_paper_becomes_a_pdf_outside_which_is_told(practice: Practice, tmp_path: Path) -> None:
    practice.make()
    dialog = opened(practice)
    practice.desk.dialogs.paper_to = tmp_path / "consent.pdf"
    dialog.text.setPlainText("Heading\n" + "line\n" * 200)
    practice.desk.click(dialog.export)
    practice.desk.settle()
    data = (tmp_path / "consent.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") > 1
    assert "outside the client's folder" in practice.desk.banner
    dialog.reject()


@pytest.mark.parametrize(
    ("locale", "box"),
    [
        ("de_DE", b"595 842"),
        ("en_US", b"612 792"),
        ("en_GB", b"595 842"),
        ("es_MX", b"612 792"),
        ("C", b"595 842"),
    ],
)
def test_paper_is_that_of_the_locale(application: object, locale: str, box: bytes) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(locale))
        assert b"/MediaBox [0 0 " + box in text_pdf("x", "x").replace(b".000000", b"")
    finally:
        QLocale.setDefault(before)


def test_another_template_is_what_new_papers_begin_with(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers, answers = practice.desk.window.client_room.papers, ["Mine, {client}; {other}"]
    monkeypatch.setattr(client_papers, "ask_text", lambda *_: answers[0])
    papers.edit_template("consent")
    practice.make("Heron")
    dialog = opened(practice)
    assert dialog.text.toPlainText() == "Mine, Heron; {other}"
    dialog.reject()
    answers[0] = "  "
    papers.edit_template("consent")
    assert papers.template("consent") == usual_template("consent")
    answers[0] = "x" * 30_000
    papers.edit_template("consent")
    assert papers.template("consent") == usual_template("consent")
    assert "at most" in practice.desk.banner


def test_templates_claim_nothing_and_hold_only_what_is_put_in(application: object) -> None:
    for kind in KINDS:
        text = usual_template(kind)
        assert "template" in text
        for claim in ("diagnos", "heal", "therap", "GDPR", "comply", "guarantee"):
            assert claim not in text.lower()
        assert "{" not in filled(text, {})
