"""SVG: whole, small, and what Qt draws of it is what the painter draws."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from muse_desktop.painter.marks import (
    Box,
    Drawing,
    Ellipse,
    Fill,
    Glow,
    Group,
    Mark,
    Polygon,
    Stroke,
    Veil,
)
from muse_desktop.painter.paint import compose
from muse_desktop.painter.raster import rasterise, smooth
from muse_desktop.painter.scene import Layout, Light, Scene
from muse_desktop.painter.svg import to_svg

NS = "{http://www.w3.org/2000/svg}"
RED, BLUE = Fill((220.0, 40.0, 40.0)), Fill((40.0, 40.0, 220.0))
PAPER = Box(0, 0, 256, 256, Fill((255.0, 255.0, 255.0)))
STAR = ((60.0, 40.0), (110.0, 120.0), (200.0, 90.0), (160.0, 190.0), (40.0, 200.0))
SCENES = (
    Scene("mountains", "old woman", hour=0.74, elements={"clouds": 0.8, "birds": 0.6}),
    Scene("sea", "man", hour=0.05, elements={"mist": 0.7, "stars": 0.9}, light=Light(haze=0.8)),
    Scene("bedroom", "girl", Layout(shape=0.9), 0.4, Light(vignette=0.7), {"cobwebs": 0.9}),
    Scene("street", "woman", Layout(company=0.8), 0.6, Light(glow=0.6), {"rain": 1.0}),
    Scene("forest", "girl", hour=0.4),
)


def by_qt(svg: str, width: int, height: int) -> np.ndarray:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(0)
    with QPainter(picture) as painter:
        renderer.render(painter, QRectF(0, 0, width, height))
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(height, -1, 4)
    return rows[:, :width, 2::-1].astype(float)


def difference(drawing: Drawing, height: int) -> np.ndarray:
    painted = rasterise(drawing, height)
    return np.abs(by_qt(to_svg(drawing), *painted.size) - np.asarray(painted, float))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.setting)
@pytest.mark.parametrize("shape", [0.75, 1.0, 1.6])
def test_qt_draws_what_the_painter_draws(scene: Scene, shape: float) -> None:
    off = difference(compose(scene, shape), 512)
    assert off.mean() < 2.5
    # Outlines are smoothed in another way; whole areas are alike.
    blurred = Image.fromarray(off.mean(2).astype(np.uint8)).reduce(16)
    assert np.asarray(blurred).max() < 32
    # Nothing as large as five pixels is another colour: where an outline crosses itself, one of
    # the two would see through.
    blots = Image.fromarray(off.max(2).astype(np.uint8)).filter(ImageFilter.MinFilter(5))
    assert np.asarray(blots).max() < 16


@pytest.mark.parametrize(
    "mark",
    [
        Polygon(STAR, RED),
        Polygon(STAR, RED, curved=True),
        Polygon(STAR, Fill((220.0, 40.0, 40.0), 0.6, (40.0, 40.0, 220.0), (80.0, 160.0))),
        Polygon(STAR, Fill((220.0, 40.0, 40.0), 1.0, (40.0, 40.0, 220.0), (100.0, 100.0))),
        Ellipse(120, 130, 80, 30, RED),
        Ellipse(120, 130, 80, 30, Fill((0.0, 120.0, 0.0), 0.4), 30.0),
        Box(30, 40, 220, 200, RED),
        Box(30, 40, 220, 90, BLUE, 90.0),  # no rounder than it is high
        Stroke(STAR, 14.0, RED),
        Stroke(STAR, 14.0, Fill((0.0, 0.0, 0.0), 0.5), curved=True),
        Stroke(((100.0, 100.0),), 40.0, RED),
        Glow(128, 128, 110, 60, RED, 0.7),
        Glow(128, 128, 110, 60, Fill((0.0, 90.0, 0.0), 0.75), 1.5),
        Glow(128, 128, 110, 110, BLUE, 4.0),
        Veil(60, 190, Fill((0.0, 0.0, 0.0), 0.8)),
        Group((Ellipse(100, 100, 60, 60, RED), Ellipse(150, 100, 60, 60, BLUE)), 0.5),
        Group((Group((Box(20, 20, 150, 150, RED), Ellipse(150, 150, 70, 70, BLUE)), 0.5),), 0.6),
    ],
    ids=lambda mark: type(mark).__name__,
)
def test_every_mark_is_what_it_was(mark: Mark) -> None:
    off = difference(Drawing(256, [PAPER, mark]), 256)
    assert off.mean() < 0.9
    blank = difference(Drawing(256, [PAPER]), 256)
    assert blank.max() == 0
    assert np.abs(np.asarray(rasterise(Drawing(256, [PAPER, mark]), 256), float) - 255).mean() > 2


@pytest.mark.parametrize("closed", [True, False])
def test_curves_are_the_painter_s(closed: bool) -> None:
    mark = Polygon(STAR, RED, curved=True) if closed else Stroke(STAR, 2.0, RED, curved=True)
    path = re.search(r' d="([^"]+)"', to_svg(Drawing(256, [mark])))
    assert path is not None
    numbers = [float(n) for n in re.findall(r"[\d.-]+", path[1])]
    points = np.reshape(numbers, (-1, 2))
    steps, found = 6, []
    for i in range(0, len(points) - 1, 3):
        a, b, c, d = points[i : i + 4]
        for t in np.arange(steps) / steps:
            s = 1 - t
            found.append(s**3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t**3 * d)
    meant = smooth(STAR, steps, closed)
    assert np.abs(np.array(found) - np.array(meant[: len(found)])).max() < 0.02
    assert len(found) == len(meant) - (not closed)


def test_a_document_is_small_whole_and_plain() -> None:
    drawing = compose(SCENES[0], 1.5)
    svg = to_svg(drawing)
    assert svg == to_svg(compose(SCENES[0], 1.5))
    assert len(svg) < 150_000
    root = ElementTree.fromstring(svg.encode())
    assert root.get("viewBox") == "0 0 384 256"
    assert root.get("width") is None
    used = {element.tag.removeprefix(NS) for element in root.iter()}
    assert used <= {
        "svg", "defs", "linearGradient", "radialGradient", "stop", "path", "ellipse", "rect", "g"
    }  # fmt: skip
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#(\w+)\)", svg)) == set(ids)
    stops = [ElementTree.tostring(e) for e in root.iter() if e.tag.endswith("Gradient")]
    bare = [re.sub(rb'id="\w+"', b"", one) for one in stops]
    assert len(bare) == len(set(bare))


def test_a_line_of_one_point_is_one_for_every_program() -> None:
    dot = Drawing(256, [Stroke(((10.0, 20.0),), 4.0, RED)])
    assert 'd="M10 20L10 20"' in to_svg(dot)


def test_a_size_on_paper() -> None:
    root = ElementTree.fromstring(to_svg(Drawing(192, [PAPER]), millimetres=148).encode())
    assert (root.get("width"), root.get("height")) == ("111mm", "148mm")


def test_any_title_is_sound_xml() -> None:
    title = 'A <b>cat</b> & "dog"\x00\x1b\ud800\uffff ]]> 猫'
    root = ElementTree.fromstring(to_svg(Drawing(256), title, "<desc>").encode())
    assert root.findtext(NS + "title") == 'A <b>cat</b> & "dog" ]]> 猫'
    assert root.findtext(NS + "desc") == "<desc>"
    assert "<title>" not in to_svg(Drawing(256))


def test_what_lies_beside_the_picture_is_left_out() -> None:
    beside = [
        Ellipse(-80, 40, 30, 30, RED),
        Box(300, 0, 320, 40, RED),
        Polygon(((0, 300), (50, 300), (20, 340)), RED),
        Group((Ellipse(100, -80, 30, 30, RED),), 0.5),
        Box(40, 40, 40, 80, RED),
        Polygon(((0, 0), (50, 50)), RED),
    ]
    root = ElementTree.fromstring(to_svg(Drawing(256, beside)).encode())
    assert len(root) == 0
    assert len(ElementTree.fromstring(to_svg(Drawing(340, beside)).encode())) == 1
