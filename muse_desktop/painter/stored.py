"""Scenes as plain values, in files of this version and of those to come.

Everything has a name: a painter that learns more elements or settings still reads what was written
before it, and says of what it does not know that it is new.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from muse_desktop.painter.chance import WHIMS
from muse_desktop.painter.scene import ELEMENTS, LIGHT, SETTINGS, SUBJECTS, Layout, Light, Scene
from muse_desktop.system.validation import validated

FORMAT = 1
_Unit = Annotated[float, Meta(ge=0.0, le=1.0)]
_Signed = Annotated[float, Meta(ge=-1.0, le=1.0)]


class _Layout(msgspec.Struct, forbid_unknown_fields=True):
    horizon: _Unit
    x: _Signed
    size: _Unit
    facing: _Signed
    company: _Unit
    tint: _Unit
    shape: _Unit
    whims: Annotated[tuple[_Signed, ...], Meta(min_length=WHIMS, max_length=WHIMS)]


class _Light(msgspec.Struct, forbid_unknown_fields=True):
    brightness: _Signed = 0.0
    contrast: _Signed = 0.0
    colour: _Signed = 0.0
    warmth: _Signed = 0.0
    tint: _Signed = 0.0
    sky: _Signed = 0.0
    haze: _Unit = 0.0
    vignette: _Unit = 0.0
    glow: _Unit = 0.0
    glow_hue: _Unit = 0.0
    wash: _Unit = 0.0
    wash_hue: _Unit = 0.0


class Written(msgspec.Struct, forbid_unknown_fields=True):
    """A scene as it stands in JSON."""

    setting: Literal[SETTINGS]  # type: ignore[valid-type]
    subject: Literal[SUBJECTS]  # type: ignore[valid-type]
    layout: _Layout
    hour: _Unit
    light: _Light
    elements: dict[Literal[ELEMENTS], _Unit]  # type: ignore[valid-type]
    format: Annotated[int, Meta(ge=1, le=FORMAT)] = FORMAT


_LAYOUT = tuple(field.name for field in fields(Layout))


def _values(of: Layout | Light, names: tuple[str, ...]) -> dict[str, Any]:
    """Return its numbers by name; ``asdict`` takes ten times as long, and a session has many."""
    return {name: getattr(of, name) for name in names}


def to_json(scene: Scene) -> dict[str, Any]:
    """Return a scene as plain values, its mood left out: nothing is drawn from that."""
    return {
        "format": FORMAT,
        "setting": scene.setting,
        "subject": scene.subject,
        "layout": {**_values(scene.layout, _LAYOUT), "whims": list(scene.layout.whims)},
        "hour": scene.hour,
        "light": _values(scene.light, LIGHT),
        "elements": dict(scene.elements),
    }


def from_json(data: Any) -> Scene:
    """Rebuild from :func:`to_json`'s values.

    Raises
    ------
    ValueError
        Where they are no scene, or one of a newer painter; the message is a phrase.
    """
    return scene_of(validated(data, Written))


def scene_of(found: Written) -> Scene:
    """Return the scene of what was read and checked."""
    return Scene(
        setting=found.setting,
        subject=found.subject,
        layout=Layout(**msgspec.structs.asdict(found.layout)),
        hour=found.hour,
        light=Light(**msgspec.structs.asdict(found.light)),
        elements=dict(found.elements),
    )
