"""Cards have their size in the hand, lie where they are cut, and backs meet their fronts."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import cards
from muse_desktop.pictures.cards import (
    CARD_SIZES,
    Card,
    card_pages,
    check_cards,
    dots,
    grid,
    save_cards,
)
from muse_desktop.pictures.imaging import PictureError
from muse_desktop.pictures.sheet_layout import PAPERS


@pytest.fixture(autouse=True)
def _coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """A ninth of the dots are looked at as well, and quicker."""
    assert cards.DOTS == 300
    monkeypatch.setattr(cards, "DOTS", 100)


RED, BLUE = (200, 30, 30), (30, 30, 200)


def plain(colour: tuple[int, int, int], width: int = 60, height: int = 80) -> Picture:
    return Picture(width, height, "RGB", bytes(colour) * (width * height))


def is_colour(page: Image.Image, colour: tuple[int, int, int]) -> np.ndarray:
    return (np.abs(np.asarray(page).astype(int) - colour) < 8).all(-1)


@pytest.mark.parametrize(
    ("size", "paper", "expected"),
    [
        ("a6", "a4", (2, 2)),
        ("playing", "a4", (3, 3)),
        ("a6", "letter", (2, 1)),
        ("playing", "letter", (3, 3)),
    ],
)
def test_as_many_as_go_lie_on_a_page(size, paper, expected) -> None:  # type: ignore[no-untyped-def]
    layout = grid(size, paper)
    assert (layout.columns, layout.rows) == expected or layout.on_page > np.prod(expected)
    last = layout.place(layout.on_page - 1)
    assert last[0] + layout.card[0] <= layout.page[0] + 3
    assert last[1] + layout.card[1] <= layout.page[1] + 3
    assert min(layout.corner) >= 0


@pytest.mark.parametrize("size", CARD_SIZES)
@pytest.mark.parametrize("paper", PAPERS)
def test_a_picture_fills_its_card_but_for_the_border(size, paper) -> None:  # type: ignore[no-untyped-def]
    layout = grid(size, paper)
    (page,) = card_pages([Card(plain(RED))], size, paper, backs=False)
    rows, columns = np.nonzero(is_colour(page, RED))
    wide, high = (dots(7.0 if size == "a6" else 4.0) * 2 for _ in range(2))
    assert page.size == layout.page
    x, y = layout.place(0)
    assert columns.min() >= x + wide // 2 - 1
    assert columns.max() < x + layout.card[0] - wide // 2 + 1
    assert rows.min() >= y + high // 2 - 1
    assert rows.max() < y + layout.card[1] - high // 2 + 1
    assert columns.max() - columns.min() == pytest.approx(layout.card[0] - wide, abs=2)


def test_what_lies_across_is_turned() -> None:
    (page,) = card_pages([Card(plain(RED, 80, 60))], "a6", "a4", backs=False)
    rows, columns = np.nonzero(is_colour(page, RED))
    assert np.ptp(rows) > np.ptp(columns)


def test_backs_meet_their_fronts_when_the_sheet_is_turned() -> None:
    some = [Card(plain(RED), "red red red red"), Card(plain(BLUE))]
    front, back = card_pages(some, "playing", "a4", backs=True)
    written = np.asarray(back.convert("L")) < 100
    turned = written[:, ::-1]  # over its long edge
    rows, columns = np.nonzero(turned)
    reds = np.nonzero(is_colour(front, RED))
    assert reds[1].min() <= columns.min() <= columns.max() <= reds[1].max()
    assert reds[0].min() <= rows.min() <= rows.max() <= reds[0].max()


def test_marks_say_where_to_cut_and_touch_no_picture() -> None:
    for size in CARD_SIZES:
        layout = grid(size, "a4")
        some = [Card(plain(RED))] * layout.on_page
        (page,) = card_pages(some, size, "a4", backs=False)
        seen = np.asarray(page.convert("L")) < 180
        seen &= ~is_colour(page, RED)
        x = layout.corner[0] + layout.card[0]  # between the first two columns
        assert seen[:, x - 1 : x + 2].any()
        reds = is_colour(page, RED)
        assert not (seen[:, :-1] & reds[:, 1:]).any()


def test_a_back_too_long_is_shortened_and_stays_on_its_card() -> None:
    (_, back) = card_pages(
        [Card(plain(RED), "a very long story " * 200)], "playing", "a4", backs=True
    )
    layout = grid("playing", "a4")
    rows, columns = np.nonzero(np.asarray(back.convert("L")) < 100)
    x, y = layout.place(0, back=True)
    assert x <= columns.min()
    assert columns.max() <= x + layout.card[0]
    assert y <= rows.min()
    assert rows.max() <= y + layout.card[1]


def test_a_pdf_has_pages_of_paper(tmp_path: Path) -> None:
    some = [Card(plain(RED), "red")] * 10
    file = tmp_path / "cards.pdf"
    save_cards(card_pages(some, "playing", "a4", backs=True), file)
    data = file.read_bytes()
    assert re.findall(rb"/Count (\d+)", data)[-1] == b"4"
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", data)
    for wide, high in boxes:
        assert float(wide) / 72 * 25.4 == pytest.approx(210, abs=0.3)
        assert float(high) / 72 * 25.4 == pytest.approx(297, abs=0.3)


def test_where_nothing_can_be_written_it_is_told_before(tmp_path: Path) -> None:
    (tmp_path / "cards.pdf").mkdir()
    with pytest.raises(PictureError, match="folder"):
        check_cards(tmp_path / "cards.pdf")
