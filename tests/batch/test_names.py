"""Results have names that every system can have, within the output folder."""

from __future__ import annotations

import pytest

from muse_desktop.batch import names
from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Recipe

NO_NAMES = (
    "", "  ", "/etc/x", "../x", "a/../../x", "a/./b", "a//b", "C:/x", "C:x", "a\\b", "con",
    "NUL.txt",
    "a/LPT1.png", "COM¹", "x.", "x ", " x", "a/b. /c", "a:b", "a?", "a*b", "<a>", "a|b", "a\x00b",
    "a\nb", "x" * 300, "/".join(["long"] * 300), ".muse-batch/lock", "MANIFEST.csv",
    ".muse-desktop-0123456789abcdef.part", "\ud800", "a\u202eb", "a\udcff",
)  # fmt: skip


@pytest.mark.parametrize("name", NO_NAMES)
def test_no_name(name: str) -> None:
    with pytest.raises(names.NameFault):
        names.checked(name)


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", "a/./b", "C:/x", "C:x"])
def test_a_name_that_leads_out_is_told_as_that(name: str) -> None:
    with pytest.raises(names.NameFault, match="leads out of the output folder"):
        names.checked(name)


@pytest.mark.parametrize(
    "name", ["a.png", "awe/b 1.png", "über/日本.png", "console.png", "..a/b..c"]
)
def test_a_name(name: str) -> None:
    assert names.checked(name) == name


@pytest.mark.parametrize(
    "pattern",
    ["{", "}", "{}", "{0}", "{mood}", "{name!r}", "{name:>9}", "{name.real}", "{name[0]}"],
)
def test_no_pattern(pattern: str) -> None:
    with pytest.raises(names.NameFault):
        names.check_pattern(pattern)


def test_what_stands_for_what() -> None:
    recipe = Recipe("edit", "A lake:\nby “night”", Blend.of({"awe": 3, "fear": 1}), 0.255, seed=7)
    values = names.fields_of(recipe, 12, "../odd/CON:?.tar.JPG")
    assert values == {
        "name": "CON--.tar", "ending": "jpg", "emotion": "awe-75-fear-25", "intensity": "25_5",
        "seed": "7", "strength": "97", "model": "storybook", "prompt": "a-lake-by-night",
        "number": "00012",
    }  # fmt: skip
    names.check_pattern("{emotion}/{name}")
    assert names.checked(names.named("{emotion}/{name}", values)) == "awe-75-fear-25/CON--.tar"
    values = names.fields_of(Recipe("generate", "日" * 99), 1, None)
    assert values["name"] == "日" * 20
    assert names.fields_of(Recipe("generate", "…"), 1, None)["name"] == "picture"


def test_what_some_system_takes_for_one() -> None:
    assert names.identity("Straße/É.png") == names.identity("STRASSE/e\u0301.PNG")
