"""Contact sheets as pictures and as PDFs."""

import re

import numpy as np
import pytest
from PIL import Image

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.contact_sheet import (
    Cell,
    caption,
    caption_before,
    check_sheet,
    contact_sheet,
    save_sheet,
)
from muse_desktop.pictures.imaging import PictureError
from muse_desktop.pictures.sheet_layout import DOTS, MARGIN


def plain(colour, width=32, height=32):
    return Picture(width, height, "RGB", bytes(colour) * (width * height))


def ink(page, box=None):
    """Where something stands on a page or a part of it."""
    return (np.asarray(page if box is None else page.crop(box)) < 160).any(axis=-1)


@pytest.mark.parametrize(
    ("paper", "inches"), [("a4", (210 / 25.4, 297 / 25.4)), ("letter", (8.5, 11))]
)
@pytest.mark.parametrize("count", [1, 2, 9, 25])
def test_pages_are_of_the_paper_and_hold_every_picture_in_its_order(paper, inches, count):
    colours = [(9 * k, 250 - 9 * k, 90) for k in range(count)]
    cells = [Cell(plain(c), ("a", "b")) for c in colours]
    pages = contact_sheet(cells, "a heading", "seed 3", paper)
    sides = sorted(round(DOTS * side) for side in inches)
    assert all(sorted(page.size) == sides for page in pages)
    found = []
    for number, page in enumerate(pages):
        pixels = np.asarray(page)
        for colour in colours:
            places = np.argwhere((pixels == colour).all(axis=-1))
            if len(places):
                (top, left), (bottom, right) = places.min(axis=0), places.max(axis=0)
                assert left >= MARGIN
                assert right < page.width - MARGIN
                assert len(places) == (bottom - top + 1) * (right - left + 1)  # nothing over it
                found.append((number, top, left))
        assert ink(page, (0, 0, page.width, MARGIN + 30)).any(), "the heading is missing"
        assert ink(page, (0, page.height - MARGIN - 30, page.width, page.height)).any()
    assert len(found) == count
    assert found == sorted(found)
    assert len(pages) == (2 if count == 25 else 1)


def test_before_stands_beside_after_and_both_are_large():
    wide = [Cell(plain(c, 96, 64), ("a",)) for c in ((200, 9, 9), (9, 200, 9))]
    (page,) = contact_sheet(wide, "boats")
    tops = {}
    for colour in ((200, 9, 9), (9, 200, 9)):
        places = np.argwhere((np.asarray(page) == colour).all(axis=-1))
        tops[colour] = places.min(axis=0)[0]
        assert np.ptp(places[:, 1]) > 0.4 * page.width
    assert len(set(tops.values())) == 1


def test_long_words_stay_on_the_sheet():
    cell = Cell(plain((9, 9, 9), 90, 30), ("x" * 500,), ("z" * 500,))
    (page,) = contact_sheet([cell], "w" * 500, "y" * 500)
    assert not ink(page, (0, 0, MARGIN - 2, page.height)).any()
    assert not ink(page, (page.width - MARGIN + 2, 0, page.width, page.height)).any()


def test_what_edits_are_of_says_so():
    guide = dict.fromkeys(EMOTIONS, 0.0) | {"awe": 0.11}
    assert caption_before("boats", Blend.of("awe"), guide, None) == (
        "before", "boats", "predicted: guide 10 %",
    )  # fmt: skip
    assert caption_before("boats", None, guide, None) == ("before", "boats")


def test_captions_call_readings_predictions():
    guide = dict.fromkeys(EMOTIONS, 0.0) | {"awe": 0.61, "fear": 0.2}
    judge = dict.fromkeys(EMOTIONS, 0.0) | {"awe": 0.5}
    assert caption(Blend.of("awe"), 0.4, guide, judge, "seed 3") == (
        "awe", "intensity 40 %", "predicted: guide 60 %, judge 50 %", "seed 3",
    )  # fmt: skip
    both = caption(Blend.of({"awe": 0.5, "fear": 0.5}), 0.4, guide, None)
    assert both[-1] == "predicted: guide 80 %"
    assert caption(None, 0.4, guide, judge) == ("no emotion",)


def test_it_is_written_as_one_png_and_as_a_pdf_of_pages(tmp_path):
    pages = contact_sheet([Cell(plain((9, 200, 9)), ("awe",))] * 25, "a lake", paper="letter")
    save_sheet(pages, tmp_path / "sheet.png")
    with Image.open(tmp_path / "sheet.png") as image:
        assert image.size == (pages[0].width, 2 * pages[0].height)
    save_sheet(pages, tmp_path / "sheet.pdf")
    data = (tmp_path / "sheet.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    boxes = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", data)
    assert [sorted(map(float, box)) for box in boxes] == [[612.0, 792.0]] * 2
    assert sorted(p.name for p in tmp_path.iterdir()) == ["sheet.pdf", "sheet.png"]


@pytest.mark.parametrize("name", ["sheet.pdf", "sheet.png"])
def test_where_it_cannot_be_written_it_says_so(tmp_path, name):
    with pytest.raises(PictureError, match=r"folder"):
        check_sheet(tmp_path / "nowhere" / name)
    (tmp_path / name).mkdir()
    with pytest.raises(PictureError, match=r"folder|directory"):
        save_sheet(contact_sheet([Cell(plain((1, 2, 3)))]), tmp_path / name)


def test_notes_stand_at_the_foot_once_each_in_as_many_lines_as_they_need():
    lent = "The guide is Storybook's, made for drawings and no authority on photographs."

    def foot(*notes):
        (page,) = contact_sheet([Cell(plain((9, 200, 9)), ("awe",), notes)] * 4)
        rows = ink(page, (0, page.height // 2 + 200, page.width, page.height)).any(axis=1)
        # Lines of text: rows with ink after rows without.
        return int((rows[1:] & ~rows[:-1]).sum())

    assert foot(lent) == foot(lent, lent) == foot() + 1
    assert foot(lent * 3) > foot() + 1
