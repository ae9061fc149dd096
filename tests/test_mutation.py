"""The mutation tests' own choice: what they break is behaviour, and nothing else."""

from __future__ import annotations

import ast
import collections

import pytest

pytest.importorskip("cosmic_ray", reason="a developer's tool: the extra named dev")

from tests.mutation.bench import MODULES, ROOT
from tests.mutation.mutants import mutant, places, sampled

SOURCE = '''"""About 3 things < 4."""
from __future__ import annotations
import logging
log = logging.getLogger(__name__)
class Box:
    size: int | None = 2
    empty: int | None
    def grow(self, by: int | None = None, *, ümlaut: str | None = "") -> int | None:
        """Return 1 + 2."""
        log.warning("by %d", 3 + by)
        self.size += by
        self.note(by)
        pairs = list(zip([by], [by], strict=True))
        if not pairs:
            raise ValueError("none")
        return self.size * by
'''


def broken(source: str = SOURCE) -> list[tuple[str, str]]:
    """Return (before, after) of every mutant there is."""
    ways = [way for place in places("a.py", source) for way in place]
    made = [mutant("a.py", source, *way) for way in ways]
    return [(one.before, one.after) for one in made if one is not None]


def test_only_behaviour_is_broken() -> None:
    lines = {before for before, _ in broken()}
    assert lines == {
        "size: int | None = 2",
        "self.size += by",
        "self.note(by)",
        "if not pairs:",
        'raise ValueError("none")',
        "return self.size * by",
    }


def test_each_way_once_and_each_is_python() -> None:
    found = broken()
    assert len(found) == len(set(found))
    assert ("self.note(by)", "pass") in found
    assert ("self.size += by", "pass") in found
    assert ("return self.size * by", "return self.size + by") in found
    assert not [after for _, after in found if "<<" in after or ">>" in after]
    assert ("size: int | None = 2", "size: int | None = 3") in found


def test_a_mutant_differs_in_one_place() -> None:
    (place,) = (p for p in places("a.py", "x = 1\ny = 2 < x\n") if "Comparison" in p[0][0])
    made = mutant("a.py", "x = 1\ny = 2 < x\n", *place[0])
    assert made is not None
    assert (made.line, made.before) == (2, "y = 2 < x")
    assert made.code == f"x = 1\n{made.after}\n"
    ast.parse(made.code)


def test_the_same_seed_draws_the_same_mutants() -> None:
    sources = {"a.py": SOURCE, "b.py": SOURCE.replace("Box", "Case")}
    first, again = (sampled(sources, 8, 5) for _ in range(2))
    assert first == again
    assert len({one.key for one in first}) == 8
    assert sampled(sources, 8, 6) != first
    assert {one.module for one in sampled(sources, 99, 0)} == set(sources)


def test_each_module_has_its_share_and_a_draw_of_its_own() -> None:
    sources = {"a.py": SOURCE * 2, "b.py": SOURCE}
    counts = collections.Counter(one.module for one in sampled(sources, 9, 0))
    assert counts == {"a.py": 6, "b.py": 3}
    other = {"a.py": SOURCE * 2, "b.py": SOURCE.replace("Box", "Case")}
    first, again = (sampled(given, 9, 0) for given in (sources, other))
    assert first[:6] == again[:6]
    assert not sampled(sources, 0, 0)


@pytest.mark.parametrize("module", MODULES)
def test_each_module_has_tests(module: str) -> None:
    assert (ROOT / "muse_desktop" / module).is_file()
    assert any((ROOT / "tests" / name).is_file() for name in MODULES[module])
