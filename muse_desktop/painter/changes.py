"""What a run changed in a scene: told in words, each change a slider, and all of them one.

Nothing here asks a model: a scene between two others, or beyond the second, is one of numbers.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from muse_desktop.painter import subjects
from muse_desktop.painter.change_phrases import (
    ALONE,
    DAYTIMES,
    DEGREES,
    ELEMENTS_TOLD,
    HOUR_TOLD,
    HUES_TOLD,
    LAYOUT_TOLD,
    LIGHT_TOLD,
    WEIGHTS,
)
from muse_desktop.painter.nouns import SETTING_WORDS, SUBJECT_WORDS
from muse_desktop.painter.particulars import shown
from muse_desktop.painter.phrases import HUES
from muse_desktop.painter.scene import ELEMENTS, LIGHT, SETTINGS, SIGNED, SUBJECTS, Layout, Scene

LEAST = 0.04
"""A change that is seen less is not told."""
LAYOUT: tuple[str, ...] = tuple(f.name for f in fields(Layout) if f.name != "whims")
CHOICES: dict[str, tuple[str, ...]] = {"setting": SETTINGS, "subject": SUBJECTS}
_TURNS = ("hour", "light.glow_hue", "light.wash_hue")
_BOTH_SIDES = ("layout.x", "layout.facing", *(f"light.{name}" for name in SIGNED))
Value = float | str


@dataclass(frozen=True)
class Change:
    """One thing that differs between two scenes.

    Attributes
    ----------
    key : which, as `value_of` and `with_value` take it: "setting", "subject", "hour",
        "layout.size", "light.warmth", "elements.rain" …
    before, after : its values
    form : what is told of it, lower case and without a full stop; "{}" is where a word stands
    weight : how much it is seen; about 1 is what one sees first
    word : stands in the form
    degree : "slightly" or "far" before it, or nothing
    """

    key: str
    before: Value
    after: Value
    form: str
    weight: float
    word: str = ""
    degree: str = ""

    @property
    def phrase(self) -> str:
        """What is told of it."""
        said = self.form.format(self.word)
        return f"{self.degree} {said}" if self.degree else said


def changes(before: Scene, after: Scene) -> list[Change]:
    """Return what differs and is seen, the most conspicuous first.

    Where small things lie (the whims) is told of no scene.
    """
    found = [*_choices(before, after), *_hour(before, after), *_layout(before, after),
             *_light(before, after), *_elements(before, after)]  # fmt: skip
    return sorted((c for c in found if c.weight >= LEAST), key=lambda c: -c.weight)


def sentence(found: Sequence[Change], limit: int = 5, lead: str = "") -> str:
    """Return the first so many changes as one sentence without a full stop, behind a lead."""
    said = ", ".join(change.phrase for change in found[:limit]) or "nothing that shows has changed"
    rest = len(found) - limit
    more = "" if rest <= 0 else f", and {rest} smaller change{'s' if rest > 1 else ''}"
    said = f"{lead}: {said}" if lead else said
    return said[0].upper() + said[1:] + more


def bounds(key: str) -> tuple[float, float]:
    """Return the least and the largest value of a number.

    Raises
    ------
    ValueError
        Where a scene has no number of that name.
    """
    _check(key)
    if key in CHOICES:
        raise ValueError(f"“{key}” is no number")
    return (-1.0 if key in _BOTH_SIDES else 0.0), 1.0


def value_of(scene: Scene, key: str) -> Value:
    """Return a scene's value; of an element that is not there 0.

    Raises
    ------
    ValueError
        Where a scene has nothing of that name.
    """
    _check(key)
    part, _, name = key.partition(".")
    if part == "elements":
        return scene.elements.get(name, 0.0)
    value: Value = getattr(getattr(scene, part), name) if name else getattr(scene, part)
    return value


def with_value(scene: Scene, key: str, value: Value) -> Scene:
    """Return the scene with one value changed; a number is clipped to its range.

    Raises
    ------
    ValueError
        Where a scene has nothing of that name, or the value is none of its kind.
    """
    _check(key)
    part, _, name = key.partition(".")
    if key in CHOICES:
        if value not in CHOICES[key]:
            raise ValueError(f"“{key}” cannot be “{value}”")
        changed: dict[str, Any] = {key: value}
        return replace(scene, **changed)
    number = _clipped(key, value)
    if part == "elements":
        others = {other: amount for other, amount in scene.elements.items() if other != name}
        return replace(scene, elements={**others, name: number} if number > 0 else others)
    if not name:
        return replace(scene, hour=number)
    inner: dict[str, Any] = {part: replace(getattr(scene, part), **{name: number})}
    return replace(scene, **inner)


def between(before: Scene, after: Scene, amount: float) -> Scene:
    """Return the scene that lies so far from one to another.

    Parameters
    ----------
    before, after : the scenes of amounts 0 and 1, exactly
    amount : at least 0; beyond 1 it goes on in the same direction, each number within its range.
        Hours and hues turn the shorter way; what is chosen (setting, subject, mood) changes at
        one half.

    Raises
    ------
    ValueError
        Where the amount is negative or not finite.
    """
    if not math.isfinite(amount) or amount < 0:
        raise ValueError("An amount must be a number of at least 0.")
    if amount in (0.0, 1.0):
        return after if amount else before

    def at(key: str) -> float:
        a, b = _number(before, key), _number(after, key)
        if key in _TURNS:
            start, turn = _turn(before, after, key, a, b)
            return (start + amount * turn) % 1.0
        return _clipped(key, (1.0 - amount) * a + amount * b)

    near = before if amount < 0.5 else after
    whims = zip(before.layout.whims, after.layout.whims, strict=True)
    moved = (min(1.0, max(-1.0, (1.0 - amount) * a + amount * b)) for a, b in whims)
    layout: dict[str, Any] = {name: at(f"layout.{name}") for name in LAYOUT}
    light = {name: at(f"light.{name}") for name in LIGHT}
    there = [n for n in ELEMENTS if n in before.elements or n in after.elements]
    amounts = {name: at(f"elements.{name}") for name in there}
    return replace(
        near,
        hour=at("hour"),
        layout=replace(near.layout, **layout, whims=tuple(moved)),
        light=replace(near.light, **light),
        elements={name: value for name, value in amounts.items() if value > 0},
    )


def _turn(before: Scene, after: Scene, key: str, a: float, b: float) -> tuple[float, float]:
    """Where a turn begins, and how far it goes the shorter way."""
    owner = HUES_TOLD.get(key.removeprefix("light."))
    if owner is not None:
        # The hue of a light that is not there is nobody's.
        if getattr(before.light, owner[0]) == 0.0:
            return b, 0.0
        if getattr(after.light, owner[0]) == 0.0:
            return a, 0.0
    return a, _way(a, b)


def _way(a: float, b: float) -> float:
    """The shorter way from one part of a turn to another, -0.5 to 0.5."""
    return (b - a + 0.5) % 1.0 - 0.5


def _check(key: str) -> None:
    part, _, name = key.partition(".")
    names = {"layout": LAYOUT, "light": LIGHT, "elements": ELEMENTS}.get(part, ())
    if not (name in names or key in (*CHOICES, "hour")):
        raise ValueError(f"a scene has no “{key[:60]}”")


def _clipped(key: str, value: Value) -> float:
    if isinstance(value, bool | str) or not math.isfinite(value):
        raise ValueError(f"“{key}” must be a finite number")
    low, high = bounds(key)
    return min(high, max(low, float(value)))


def _number(scene: Scene, key: str) -> float:
    value = value_of(scene, key)
    assert not isinstance(value, str)
    return value


def _choices(before: Scene, after: Scene) -> Iterator[Change]:
    if before.subject != after.subject:
        one, other = (_a(SUBJECT_WORDS[scene.subject][0][0]) for scene in (after, before))
        form = f"{one} instead of {other}"
        yield Change("subject", before.subject, after.subject, form, 5.0)
    if before.setting != after.setting:
        one, other = (SETTING_WORDS[scene.setting][1][0] for scene in (after, before))
        form = f"{one} instead of {other}"
        yield Change("setting", before.setting, after.setting, form, 4.0)


def _hour(before: Scene, after: Scene) -> Iterator[Change]:
    way = _way(before.hour, after.hour)
    name = daytime(after.hour)
    weight = abs(after.sun - before.sun) + 0.5 * (name != daytime(before.hour)) * (abs(way) > 0.01)
    yield Change("hour", before.hour, after.hour, HOUR_TOLD[way > 0], weight, name)


def daytime(hour: float) -> str:
    """Return what an hour (part of the day) is called."""
    return next(name for end, name in DAYTIMES if hour % 1.0 <= end)


def _layout(before: Scene, after: Scene) -> Iterator[Change]:
    noun = SUBJECT_WORDS[after.subject][0][0]
    same = before.subject == after.subject
    subject = subjects.PAINTED[after.subject]
    for name, (seen, less, more) in LAYOUT_TOLD.items():
        a, b = getattr(before.layout, name), getattr(after.layout, name)
        weight = seen * abs(b - a)
        if name == "company":
            others = subject.others(b) - subjects.PAINTED[before.subject].others(a)
            weight = seen * abs(others) / 3 * same
            less = ALONE if subject.others(b) == 0 else less
        elif name == "facing":
            weight = seen * ((a < 0) != (b < 0)) * subject.turns * same
        elif name in ("tint", "shape"):
            weight *= same
        yield Change(f"layout.{name}", a, b, more if b > a else less, weight, noun)


def _light(before: Scene, after: Scene) -> Iterator[Change]:
    for name, (seen, less, more) in LIGHT_TOLD.items():
        a, b = getattr(before.light, name), getattr(after.light, name)
        hue = _hue(after.light.wash_hue if b > a else before.light.wash_hue)
        form, degree = more if b > a else less, _degree(abs(b - a))
        yield Change(f"light.{name}", a, b, form, seen * abs(b - a), hue, degree)
    for name, (owner, turned) in HUES_TOLD.items():
        a, b = getattr(before.light, name), getattr(after.light, name)
        strong = min(getattr(before.light, owner), getattr(after.light, owner))
        weight = 3.0 * strong * abs(_way(a, b))
        yield Change(f"light.{name}", a, b, turned, weight, _hue(b))


def _elements(before: Scene, after: Scene) -> Iterator[Change]:
    for name, told in ELEMENTS_TOLD.items():
        a, b = before.amount(name), after.amount(name)
        if not (shown(before, name) or shown(after, name)):
            continue
        degree = ""
        if a == 0.0 or b == 0.0:
            form = told.came if a == 0.0 else told.went
        else:
            form, degree = told.more if b > a else told.less, _degree(abs(b - a))
        values = before.elements.get(name, 0.0), after.elements.get(name, 0.0)
        weight = WEIGHTS.get(name, 1.0) * abs(b - a)
        yield Change(f"elements.{name}", *values, form, weight, degree=degree)


def _degree(difference: float) -> str:
    return DEGREES[0] if difference < 0.15 else DEGREES[1] if difference > 0.6 else ""


def _hue(hue: float) -> str:
    return next(name for end, name in HUES if hue % 1.0 <= end)


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
