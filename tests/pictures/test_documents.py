"""SVG and PDF of ours open as the drawing that they are; others are refused in a sentence."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from muse_desktop.emotion import Blend
from muse_desktop.painter.carried import carried, pdf_entries, sealed, svg_element
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import Layout, Scene
from muse_desktop.pictures import decoding, imaging, metadata
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.vector import encoded_drawing
from tests.support.requests import ask

SCENE = Scene("sea", "cat", Layout(x=0.3), hour=0.7, elements={"rain": 0.6})
SIZE = 96, 64
REQUEST = ask(mode="generate", prompt="ein Kätzchen <b>&amp; \\ ) “Regen”\U0001f327", seed=3,
              target=Blend.of("awe"))  # fmt: skip


def made(**changes: Any) -> str:
    own = json.loads(metadata.own_text(REQUEST, SIZE, {"torch": "2"}, drawn=SCENE))
    return json.dumps({key: value for key, value in (own | changes).items() if value is not None})


def svg(text: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg">\n'
    return sealed(f"{head}{svg_element(text)}\n</svg>\n".encode())


def pdf(text: str) -> bytes:
    return sealed(f"%PDF-1.4\n1 0 obj\n<< {pdf_entries(text)} >>\nendobj\n".encode())


@pytest.fixture(params=["card.svg", "card.pdf"])
def card(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / request.param
    title = "a </metadata> card"
    path.write_bytes(encoded_drawing(SCENE, SIZE, path.suffix, title=title, made=made()))
    return path


def refusal(source: bytes | Path) -> str:
    with pytest.raises(PictureError) as caught:
        imaging.open_picture(source)
    with pytest.raises(PictureError):
        imaging.picture_bytes(source)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def test_the_drawing_itself_is_opened_with_all_that_is_told_of_it(card: Path) -> None:
    painted = paint(SCENE, SIZE).tobytes()
    assert imaging.open_picture(card).data == painted
    png = imaging.picture_bytes(card)
    assert Image.open(io.BytesIO(png)).format == "PNG"
    assert imaging.open_picture(png).data == painted
    for source in (card, png):
        own = metadata.read_metadata(source)
        assert own is not None
        assert own.recipe == REQUEST.recipe
        assert (own.drawn, own.size) == (SCENE, SIZE)
        assert metadata.drawings_in(source) == (SCENE,)


def test_other_pictures_are_their_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    paint(SCENE, 32).save(path)
    assert imaging.picture_bytes(path) == path.read_bytes()


def test_what_another_program_changed_is_not_what_it_tells(card: Path) -> None:
    data = card.read_bytes()
    for changed in (data.replace(b"74", b"75", 1), data + b"\n", data.replace(b"rain", b"snow", 1)):
        if changed != data:
            card.write_bytes(changed)
            assert f"“{card.name}” was changed by another program" in refusal(card)
            assert metadata.read_metadata(card) is None


@pytest.mark.parametrize(
    "head",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"\xef\xbb\xbf <?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>",
        b"<!-- a -->\n<svg width='10'></svg>",
        b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'><svg></svg>",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    ],
)
def test_shapes_from_elsewhere_are_refused_with_advice(head: bytes, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere"
    path.write_bytes(head)
    said = refusal(path)
    assert ("a PDF" if head.startswith(b"%PDF") else "an SVG") in said
    assert "Save it as PNG" in said
    assert metadata.read_metadata(path) is None
    with pytest.raises(PictureError):
        decoding.look(path)


def test_a_drawing_without_how_it_was_made_is_none_to_open(tmp_path: Path) -> None:
    for name in ("plain.svg", "plain.pdf"):
        (tmp_path / name).write_bytes(encoded_drawing(SCENE, SIZE, Path(name).suffix))
        assert "“How it was made”" in refusal(tmp_path / name)


@pytest.mark.parametrize("wrap", [svg, pdf])
@pytest.mark.parametrize(
    "text",
    [
        "", "[", "[" * 5000, "{}", "null", '"x"', made(drawn=None), made(size=None),
        made(size=[0, 64]), made(size=[100_000, 64_000]), made(size=[64, 640]),
        made(size=[64.5, 64]), made(size=[64]), made(size="64x64"), made(request={}),
        made(drawn={"setting": "moon"}),
        made(drawn={**json.loads(made())["drawn"], "format": 99}),
        made(drawn={**json.loads(made())["drawn"], "elements": {"rain": 7}}),
    ],
)  # fmt: skip
def test_what_it_tells_is_checked(wrap: Callable[[str], bytes], text: str) -> None:
    data = wrap(text)
    assert carried(data) == text
    assert "newer version of MUSE Desktop, or damaged" in refusal(data)


def test_nothing_is_sought_for_ever() -> None:
    """Many beginnings without an end, and a file that is larger than any of ours."""
    start = svg_element("").partition("></made>")[0].encode()
    assert carried(b"<svg>" + 20_000 * (start + b">")) is None
    assert carried(b"%PDF-" + 20_000 * b"/MuseDesktop <00") is None
    assert "an SVG that does not say" in refusal(svg(made()) + b" " * 2**25)
