"""Requests in one line."""

from __future__ import annotations

from typing import Any

from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Mode, Picture, Recipe, Request


def ask(
    mode: Mode,
    prompt: str = "",
    target: Blend | None = None,
    *,
    source: Picture | None = None,
    mask: Picture | None = None,
    preview: bool = True,
    **settings: Any,
) -> Request:
    """Return a request; ``settings`` are further fields of its recipe."""
    return Request(Recipe(mode, prompt, target, **settings), source, mask, preview)
