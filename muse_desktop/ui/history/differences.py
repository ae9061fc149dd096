"""What a picture has other than the one that it was made from, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from muse_desktop.muse.request import Recipe
from muse_desktop.session.node import Node
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import decimal, dimensions, percent, say_blend_within

_LONGEST = 80
"""Characters of a prompt."""


def say_differences(node: Node, parent: Node | None) -> str:
    """Return one line on how a picture differs from its parent; empty for roots.

    Below another result it names what of the recipe is another, with both values; below a picture
    that was opened, what was done to it. Both tell of a mask, an amount, and a crop.
    """
    if parent is None:
        return ""
    before, after = parent.recipe, node.recipe
    parts: list[str] = []
    if after is not None:
        parts += _done(after) if before is None else _changed(before, after)
        if "mask" in node.inputs:
            parts.append(tr("within a mask"))
    if node.amount != 1.0 or node.shares:
        parts.append(tr("amount {0}").format(percent(node.amount)))
    if node.crop is not None:
        parts += _cropped(node)
    if not parts:
        return ""
    told = tr("Differs from “{0}”: {1}.")
    return told.format(_shortened(parent.title), tr("; ").join(parts))


def _changed(before: Recipe, after: Recipe) -> Iterator[str]:
    change = tr("{name} {before} → {after}")
    for name, one, other in zip(_names(), _values(before), _values(after), strict=True):
        if one != other:
            yield change.format(name=name, before=one, after=other)


def _names() -> tuple[str, ...]:
    return (
        tr("emotion"),
        tr("intensity"),
        tr("prompt"),
        tr("model"),
        tr("seed"),
        tr("steps"),
        tr("guidance"),
        tr("strength"),
        tr("start"),
        tr("settings of the method"),
    )


def _values(recipe: Recipe) -> tuple[str, ...]:
    number = QLocale().toString
    nothing = tr("none")
    edits = recipe.mode == "edit"
    strength = tr("found out") if recipe.auto else percent(recipe.strength)
    return (
        nothing if recipe.target is None else say_blend_within(recipe.target),
        nothing if recipe.target is None else percent(recipe.intensity),
        f"“{_shortened(recipe.prompt)}”" if recipe.prompt else nothing,
        recipe.model,
        str(recipe.seed),
        number(recipe.steps),
        decimal(recipe.guidance, 1),
        strength if edits else tr("all of it"),
        tr("found out") if recipe.start is None else percent(recipe.start),
        tr("others") if recipe.earlier else tr("the usual"),
    )


def _done(recipe: Recipe) -> Iterator[str]:
    if recipe.target is not None:
        emotion, strength = say_blend_within(recipe.target), percent(recipe.intensity)
        yield tr("{emotion}, intensity {share}").format(emotion=emotion, share=strength)
    if recipe.prompt:
        yield tr("prompt “{0}”").format(_shortened(recipe.prompt))
    if not recipe.auto:
        yield tr("strength {0}").format(percent(recipe.strength))


def _cropped(node: Node) -> Iterator[str]:
    crop = node.crop
    assert crop is not None
    yield tr("cut to {0}").format(dimensions(crop.width, crop.height))
    if crop.turns:
        yield tr("turned by {0}°").format(90 * crop.turns)
    if crop.mirrored:
        yield tr("mirrored")
    if crop.angle:
        yield tr("straightened by {0}°").format(decimal(crop.angle, 1))


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
