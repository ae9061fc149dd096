"""Contact sheets as pictures and as PDFs."""

import numpy as np
import pytest
from PIL import Image

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.contact_sheet import (
    MARGIN,
    SIDE,
    Cell,
    caption,
    check_sheet,
    contact_sheet,
    save_sheet,
)
from muse_desktop.pictures.imaging import PictureError


def plain(colour, width=32, height=32):
    return Picture(width, height, "RGB", bytes(colour) * (width * height))


def test_every_picture_is_on_the_sheet_in_its_place():
    colours = [(20 * k, 250 - 20 * k, 90) for k in range(6)]
    sheet = contact_sheet([Cell(plain(c), ("a", "b")) for c in colours], "a heading", "seed 3")
    pixels = np.asarray(sheet)
    places = [np.argwhere((pixels == c).all(axis=-1)) for c in colours]
    assert all(len(place) == SIDE * SIDE for place in places)
    corners = [tuple(place.min(axis=0)) for place in places]
    assert corners == sorted(corners)
    assert len({top for top, _ in corners}) == 2  # four and two
    assert corners[0][1] == corners[4][1] == MARGIN
    ink = (pixels[: corners[0][0]] < 120).any()
    assert ink, "the heading is missing"
    assert (pixels[corners[0][0] + SIDE : corners[4][0]] < 120).any(), "captions are missing"


def test_long_words_stay_on_the_sheet():
    cell = Cell(plain((9, 9, 9), 90, 30), ("x" * 500,))
    sheet = np.asarray(contact_sheet([cell], "w" * 500, "y" * 500))
    assert (sheet[:, : MARGIN - 2] == 255).all()
    assert (sheet[:, -MARGIN + 2 :] == 255).all()


def test_captions_call_readings_predictions():
    guide = dict.fromkeys(EMOTIONS, 0.0) | {"awe": 0.61, "fear": 0.2}
    judge = dict.fromkeys(EMOTIONS, 0.0) | {"awe": 0.5}
    assert caption(Blend.of("awe"), 0.4, guide, judge, "seed 3") == (
        "awe", "intensity 40 %", "predicted: guide 60 %, judge 50 %", "seed 3",
    )  # fmt: skip
    both = caption(Blend.of({"awe": 0.5, "fear": 0.5}), 0.4, guide, None)
    assert both[-1] == "predicted: guide 80 %"
    assert caption(None, 0.4, guide, judge) == ("no emotion",)


def test_it_is_written_as_png_and_as_pdf(tmp_path):
    sheet = contact_sheet([Cell(plain((9, 200, 9)), ("awe",))], "a lake")
    save_sheet(sheet, tmp_path / "sheet.png")
    with Image.open(tmp_path / "sheet.png") as image:
        assert image.size == sheet.size
    save_sheet(sheet, tmp_path / "sheet.pdf")
    data = (tmp_path / "sheet.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
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

    def foot(*notes, width=1):
        cells = [Cell(plain((9, 200, 9)), ("awe",), notes)] * width
        sheet = np.asarray(contact_sheet(cells))
        rows = (sheet[MARGIN + SIDE + 30 :] < 200).any(axis=(1, 2))
        # Lines of text: rows with ink after rows without.
        return int((rows[1:] & ~rows[:-1]).sum()), sheet

    (bare, _), (one, narrow), (twice, _) = foot(), foot(lent), foot(lent, lent)
    assert one == twice > bare + 1  # of one picture the sheet is narrow
    assert (narrow[:, -MARGIN + 2 :] == 255).all()
    assert foot(lent, width=4)[0] == foot(width=4)[0] + 1
