"""PDF: one page of vectors, sound to the byte; a viewer draws what the painter draws."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

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
from muse_desktop.painter.pdf import to_pdf
from muse_desktop.painter.raster import rasterise
from muse_desktop.painter.scene import Layout, Light, Scene

RED, BLUE = Fill((220.0, 40.0, 40.0)), Fill((40.0, 40.0, 220.0))
PAPER = Box(0, 0, 256, 256, Fill((255.0, 255.0, 255.0)))
STAR = ((60.0, 40.0), (110.0, 120.0), (200.0, 90.0), (160.0, 190.0), (40.0, 200.0))
SHADED = Fill((220.0, 40.0, 40.0), 0.6, (40.0, 40.0, 220.0), (80.0, 160.0))
MARKS: tuple[Mark, ...] = (
    Polygon(STAR, RED),
    Polygon(STAR, SHADED, curved=True),
    Polygon(STAR, Fill((220.0, 40.0, 40.0), 1.0, (40.0, 40.0, 220.0), (100.0, 100.0))),
    Ellipse(120, 130, 80, 30, Fill((0.0, 120.0, 0.0), 0.4), 30.0),
    Box(30, 40, 220, 90, BLUE, 90.0),
    Box(30, 40, 220, 200, RED, 12.0),
    Stroke(STAR, 14.0, Fill((0.0, 0.0, 0.0), 0.5), curved=True),
    Stroke(((100.0, 100.0),), 40.0, RED),
    Glow(128, 128, 110, 60, Fill((0.0, 90.0, 0.0), 0.75), 1.5),
    Glow(150, 120, 90, 110, BLUE, 4.0),
    Veil(60, 190, Fill((0.0, 0.0, 0.0), 0.8)),
    Group((Ellipse(100, 100, 60, 60, RED), Ellipse(150, 100, 60, 60, BLUE)), 0.5),
    Group((Group((Box(20, 20, 150, 150, RED), Glow(150, 150, 70, 70, BLUE)), 0.5),), 0.6),
)
SCENES = (
    Scene("mountains", "castle", hour=0.74, elements={"clouds": 0.8, "birds": 0.6}),
    Scene("sea", "man", hour=0.05, elements={"mist": 0.7, "stars": 0.9}, light=Light(haze=0.8)),
    Scene("bedroom", "cat", Layout(), 0.4, Light(vignette=0.7), {"cobwebs": 0.9}),
)
GHOSTSCRIPT = shutil.which("gs")


def objects(pdf: bytes) -> dict[int, bytes]:
    """Return the objects that the table at the end names, by their numbers."""
    start = int(pdf.split(b"startxref\n")[1].split()[0])
    assert pdf[start:].startswith(b"xref\n0 ")
    count = int(pdf[start:].split()[2])
    places = [int(row[:10]) for row in pdf[start:].split(b"\n")[3 : count + 2]]
    found = {}
    for number, place in enumerate(places, 1):
        assert pdf[place:].startswith(b"%d 0 obj\n" % number)
        found[number] = pdf[place : pdf.index(b"\nendobj", place)].split(b" obj\n", 1)[1]
    return found


def contents(pdf: bytes) -> list[str]:
    """Return what the streams say; each is as long as it says."""
    out = []
    for one in objects(pdf).values():
        if b"\nstream\n" in one:
            head, data = one.split(b"\nstream\n", 1)
            length = re.search(rb"/Length (\d+)", head)
            assert length is not None
            assert data[int(length[1]) :] == b"\nendstream"
            out.append(zlib.decompress(data[: int(length[1])]).decode("ascii"))
    return out


@pytest.mark.parametrize("drawing", [Drawing(256, [PAPER, *MARKS]), compose(SCENES[0], 1.5)])
def test_a_file_is_sound_and_refers_to_what_it_has(drawing: Drawing) -> None:
    pdf = to_pdf(drawing, millimetres=100)
    assert pdf == to_pdf(drawing, millimetres=100)
    assert pdf.startswith(b"%PDF-1.4\n")
    assert pdf.endswith(b"%%EOF\n")
    assert len(pdf) < 100_000
    found = objects(pdf)
    heads = b"\n".join(one.split(b"\nstream\n")[0] for one in found.values())
    assert {int(n) for n in re.findall(rb"(\d+) 0 R", heads)} <= set(found)
    said = "\n".join(contents(pdf))
    used = set(re.findall(r"/(\w+) (?:gs|sh|Do)", said))
    assert used == set(re.findall(r"/([ESX]\d+) \d+ 0 R", found[3].decode()))
    assert said.count("q ") == len(re.findall(r" Q$", said, re.MULTILINE))


def test_it_is_vectors_and_never_pixels() -> None:
    for scene in SCENES:
        pdf = to_pdf(compose(scene, 1.0), millimetres=148)
        assert b"/Image" not in pdf
        page = max(contents(pdf), key=len)
        assert len(re.findall(r" c(?= |$)", page, re.MULTILINE)) > 50
        assert " f Q" in page


def test_a_page_is_as_large_as_it_is_to_be() -> None:
    pdf = to_pdf(Drawing(192, [PAPER]), millimetres=254)
    assert b"/MediaBox [0 0 540 720]" in pdf
    assert "2.8125 0 0 -2.8125 0 720 cm" in contents(pdf)[0]


def test_any_title_is_told() -> None:
    pdf = to_pdf(Drawing(256), "Cat) 猫\ud800", millimetres=10)
    title = re.search(rb"/Title <(\w+)>", pdf)
    assert title is not None
    assert bytes.fromhex(title[1].decode()).decode("utf-16") == "Cat) 猫"


def test_glows_share_masks_and_what_is_beside_leaves_nothing() -> None:
    glows = [Glow(60.0 * i, 50, 40, 40, RED, 2.0) for i in range(4)]
    assert to_pdf(Drawing(256, [*glows]), millimetres=10).count(b"/Luminosity") == 1
    other = [*glows, Glow(60, 60, 40, 40, RED, 3.0)]
    assert to_pdf(Drawing(256, [*other]), millimetres=10).count(b"/Luminosity") == 2
    beside = [Ellipse(-80, 40, 30, 30, RED), Group((Box(0, 300, 20, 340, RED),), 0.5)]
    nothing = contents(to_pdf(Drawing(256, []), millimetres=10))
    assert contents(to_pdf(Drawing(256, [*beside]), millimetres=10)) == nothing


@pytest.mark.skipif(GHOSTSCRIPT is None, reason="Ghostscript draws what is compared")
@pytest.mark.parametrize("mark", [*MARKS, *SCENES], ids=lambda mark: type(mark).__name__)
def test_a_viewer_draws_what_the_painter_draws(mark: Mark | Scene, tmp_path: Path) -> None:
    scene = isinstance(mark, Scene)
    drawing = compose(mark, 1.0) if isinstance(mark, Scene) else Drawing(256, [PAPER, mark])
    written, drawn = tmp_path / "a.pdf", tmp_path / "a.png"
    written.write_bytes(to_pdf(drawing, millimetres=101.6))
    command = [str(GHOSTSCRIPT), "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=png16m", "-r128"]
    subprocess.run(
        [*command, "-dGraphicsAlphaBits=4", f"-sOutputFile={drawn}", str(written)],
        check=True, timeout=240,
    )  # fmt: skip
    painted = rasterise(drawing, 512)
    with Image.open(drawn) as image:
        assert image.size == painted.size
        off = np.abs(np.asarray(image.convert("RGB"), float) - np.asarray(painted, float))
    assert off.mean() < (2.5 if scene else 1.0)
    assert np.asarray(Image.fromarray(off.mean(2).astype(np.uint8)).reduce(16)).max() < 32
