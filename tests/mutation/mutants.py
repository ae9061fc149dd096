"""What can be broken in a module, and how: cosmic-ray's operators, and one of our own."""

from __future__ import annotations

import ast
import collections
import functools
import hashlib
import itertools
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cosmic_ray.plugins
import parso.python.tree
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator


class StatementRemover(Operator):
    """Leave out a statement that is there for what it does.

    A call whose result nobody takes, a change of an attribute, of an element or in place, a raise.
    """

    def mutation_positions(self, node: Any) -> Iterator[Any]:
        if node.type == "simple_stmt" and _does_something(node.children[0]):
            yield node.children[0].start_pos, node.children[0].end_pos

    def mutate(self, node: Any, index: int) -> Any:
        old = node.children[0]
        prefix = old.get_first_leaf().prefix
        node.children[0] = parso.python.tree.Keyword("pass", old.start_pos, prefix)
        return node

    @classmethod
    def examples(cls) -> tuple[Any, ...]:
        return ()


def _does_something(node: Any) -> bool:
    if node.type in ("raise_stmt", "yield_expr"):
        return True
    if node.type in ("atom_expr", "await"):
        return bool(node.children[-1].type == "trailer" and node.children[-1].children[0] == "(")
    if node.type != "expr_stmt":
        return False
    target, sign = node.children[:2]
    return target.type == "atom_expr" or (sign.type != "annassign" and sign != "=")


OWN = {"own/StatementRemover": StatementRemover}

UNWANTED = ("core/VariableInserter", "core/VariableReplacer", "core/RemoveDecorator")
"""A name put in for another seldom even runs, and a decorator is a declaration."""

ARITHMETIC = ("Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow")
BITWISE = ("BitOr", "BitAnd", "BitXor")
INSTEAD = {
    **dict.fromkeys(ARITHMETIC, ARITHMETIC),
    **dict.fromkeys(BITWISE, BITWISE),
    "Lt": ("LtE", "GtE"),
    "LtE": ("Lt", "Gt"),
    "Gt": ("GtE", "LtE"),
    "GtE": ("Gt", "Lt"),
    "Eq": ("NotEq",),
    "NotEq": ("Eq",),
    "Is": ("IsNot",),
    "IsNot": ("Is",),
    "In": ("NotIn",),
    "NotIn": ("In",),
    "USub": ("UAdd", "Delete"),
    "Not": ("Delete",),
}
"""What may stand in an operator's place; anything else (a shift of floats) fails whatever is tested
and would only flatter."""


@dataclass(frozen=True)
class Mutant:
    """One module, broken in one place.

    Parameters
    ----------
    module : its path in the package
    operator, occurrence : what broke it, as cosmic-ray counts
    line : of the module as it is
    before, after : the lines that differ
    code : the whole broken module
    """

    module: str
    operator: str
    occurrence: int
    line: int
    before: str
    after: str
    code: str

    @property
    def key(self) -> str:
        return hashlib.sha256(f"{self.module}\n{self.code}".encode()).hexdigest()[:16]


@functools.cache
def _operators() -> dict[str, type[Operator]]:
    names = (name for name in sorted(cosmic_ray.plugins.operator_names()) if _sensible(name))
    return {name: cosmic_ray.plugins.get_operator(name) for name in names} | OWN


def _sensible(name: str) -> bool:
    if "Operator_" not in name:
        return name not in UNWANTED
    old, new = name.split("_")[1:]
    return new in INSTEAD.get(old, ())


def _family(operator: str) -> str:
    """Return what an operator breaks, whatever it puts in its place."""
    return re.sub(r"_.*", "", operator)


def _declarations(source: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return the spans of what is no behaviour, as (line from 1, column from 0)."""
    lines = source.splitlines()

    def place(line: int, byte: int) -> tuple[int, int]:
        return line, len(lines[line - 1].encode()[:byte].decode())

    found: list[ast.expr | ast.stmt] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.AnnAssign, ast.arg)):
            found += [node.annotation] if node.annotation is not None else []
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found += node.decorator_list
            if isinstance(node, ast.FunctionDef) and node.returns is not None:
                found.append(node.returns)
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            found.append(node)
        elif isinstance(node, (ast.Assert, ast.Import, ast.ImportFrom)):
            found.append(node)  # asserts are for the type checker here
        elif isinstance(node, ast.keyword) and node.arg == "strict":
            found.append(node.value)  # zip's is an assert too
        elif isinstance(node, ast.Expr) and re.match(r"log\.\w+\(", ast.unparse(node)):
            found.append(node)
    return [
        (
            place(node.lineno, node.col_offset),
            place(node.end_lineno or node.lineno, node.end_col_offset or 0),
        )
        for node in found
    ]


@functools.cache
def places(module: str, source: str) -> list[list[tuple[str, int]]]:
    """Return the places of a module that can be broken, each with its (operator, occurrence)s."""
    nodes = list(ast_nodes(get_ast(source)))
    declared = _declarations(source)
    # The stars and strokes between parameters are no operators.
    marks = [node for node in nodes if node.type == "operator"]
    marks = [node for node in marks if node.parent.type in ("param", "parameters")]
    declared += [(node.start_pos, node.end_pos) for node in marks]
    at: dict[tuple[Any, str], list[tuple[str, int]]] = collections.defaultdict(list)
    # Whatever an operator is replaced by, it is found at the same positions.
    alike: dict[str, list[Any]] = {}
    for name, operator in _operators().items():
        sought = name if name.count("_") < 2 else name.rpartition("_")[0]
        if sought not in alike:
            positions = operator().mutation_positions
            alike[sought] = [span for node in nodes for span in positions(node)]
        for occurrence, (start, end) in enumerate(alike[sought]):
            if not any(first <= start and end <= last for first, last in declared):
                at[(start, end), _family(name)].append((name, occurrence))
    return [at[key] for key in sorted(at)]


def mutant(module: str, source: str, operator: str, occurrence: int) -> Mutant | None:
    """Break a module; None where nothing comes of it that Python reads otherwise."""
    try:
        code = mutate_code(source, _operators()[operator](), occurrence)
    except AttributeError:  # cosmic-ray on "except (*ERRORS, ...)"
        return None
    try:
        if code is None or ast.dump(ast.parse(code)) == ast.dump(ast.parse(source)):
            return None
    except SyntaxError:
        return None
    old, new = source.splitlines(), code.splitlines()
    start = next(i for i, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1])
    tail = 0
    while old[-1 - tail] == new[-1 - tail]:
        tail += 1
    before, after = (lines[start : len(lines) - tail] for lines in (old, new))
    text = ("\n".join(line.strip() for line in part) for part in (before, after))
    return Mutant(module, operator, occurrence, start + 1, *text, code)


def sampled(sources: dict[str, str], size: int, seed: int) -> list[Mutant]:
    """Draw from each module by its share of all places, and at each place one of its mutants.

    A module's draw is its own: what is known of its mutants still holds when another changes.
    """
    found: list[Mutant] = []
    for module, share in _shares(sources, size).items():
        draw = random.Random(f"{seed} {module}")
        order = list(places(module, sources[module]))
        draw.shuffle(order)
        mine: list[Mutant] = []
        for place in order:
            if len(mine) == share:
                break
            ways = draw.sample(place, len(place))
            made = (mutant(module, sources[module], *way) for way in ways)
            mine += itertools.islice((one for one in made if one is not None), 1)
        found += sorted(mine, key=lambda one: one.line)
    return found


def _shares(sources: dict[str, str], size: int) -> dict[str, int]:
    counts = {module: len(places(module, source)) for module, source in sources.items()}
    ends = [size * total // sum(counts.values()) for total in itertools.accumulate(counts.values())]
    starts = [0, *ends]
    return {module: end - start for module, start, end in zip(counts, starts, ends, strict=False)}
