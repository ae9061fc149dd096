"""Faces in pictures where it is known where they are; the shipped weights."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from muse_desktop.models.face_finder import face_finder, people
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.system.resources import resource

WIDTH, HEIGHT = 240, 200
CENTRE, HALF = (150, 110), (36, 46)


def drawn(face: bool = True, shift: tuple[int, int] = (0, 0)) -> torch.Tensor:
    """A face as simple as a detector takes one: an oval, brows, eyes, a nose, a mouth."""
    image = Image.new("RGB", (WIDTH, HEIGHT), (96, 112, 104))
    if face:
        draw = ImageDraw.Draw(image)
        x, y = CENTRE[0] + shift[0], CENTRE[1] + shift[1]
        w, h = HALF
        draw.ellipse((x - w - 5, y - h - 12, x + w + 5, y + h - 4), fill=(52, 36, 28))
        draw.ellipse((x - w, y - h, x + w, y + h), fill=(214, 168, 142))
        for side in (-1, 1):
            ex = x + side * 15
            draw.rectangle((ex - 9, y - 21, ex + 9, y - 18), fill=(70, 48, 38))
            draw.ellipse((ex - 8, y - 14, ex + 8, y - 4), fill=(240, 236, 230))
            draw.ellipse((ex - 4, y - 13, ex + 4, y - 5), fill=(40, 30, 26))
        draw.polygon([(x, y - 6), (x - 8, y + 13), (x + 8, y + 13)], fill=(192, 142, 118))
        draw.ellipse((x - 15, y + 20, x + 15, y + 30), fill=(168, 78, 78))
    # As a lens would see it.
    soft = np.asarray(image.resize((120, 100)).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC))
    return torch.from_numpy(soft.copy()).permute(2, 0, 1)[None] / 255


def test_a_face_is_found_where_it_is() -> None:
    (box,) = face_finder()(drawn())
    assert (box[0] + box[2]) / 2 == pytest.approx(CENTRE[0], abs=10)
    assert (box[1] + box[3]) / 2 == pytest.approx(CENTRE[1], abs=16)
    assert box[2] - box[0] == pytest.approx(2 * HALF[0], rel=0.35)
    assert box[4] > 0.9


def test_a_box_goes_along_with_its_face() -> None:
    (here,), (there,) = face_finder()(drawn()), face_finder()(drawn(shift=(-60, 0)))
    assert there[:4] - here[:4] == pytest.approx([-60, 0, -60, 0], abs=12)


@pytest.mark.parametrize("name", ["sunset-by-the-sea", "misty-morning", "lamb-in-a-meadow"])
def test_nobody_is_where_nobody_is(name: str) -> None:
    picture = open_picture(resource("samples", f"{name}.jpg"))
    shape = (picture.height, picture.width, 3)
    pixels = torch.from_numpy(np.frombuffer(picture.data, np.uint8).reshape(shape).copy())
    x = pixels.permute(2, 0, 1)[None].float() / 255
    x = torch.nn.functional.interpolate(x, size=(200, 300), mode="area")
    assert not len(face_finder()(x))
    assert not people(x).any()


def test_a_person_is_below_the_face_and_nowhere_else() -> None:
    cover = people(drawn())
    assert cover.shape == (8, 8)
    column, row = CENTRE[0] * 8 // WIDTH, CENTRE[1] * 8 // HEIGHT
    assert cover[row, column] == 1.0
    assert cover[7, column] == 1.0
    assert not cover[:, 0].any()


@pytest.mark.parametrize("size", [(8, 8), (11, 400), (400, 11), (1, 1)])
def test_odd_sizes_show_nobody(size: tuple[int, int]) -> None:
    assert face_finder()(torch.full((1, 3, *size), 0.5)).shape == (0, 5)
