"""Letters that are pressed with Alt: in one window each means one thing, in every language.

Qt goes to the next of those that share a letter and triggers none. Translators see one text at a
time, so what is beside it is settled when the window stands: the menus keep their letters, and
whatever comes later takes the first of its own that is free, or goes without.
"""

from __future__ import annotations

import re
from string import ascii_uppercase

from PySide6.QtWidgets import QAbstractButton, QMenuBar, QWidget

from muse_desktop.ui.look.plain import Label

_MARK = re.compile(r"&([^\s&])")
_BESIDE = re.compile(r"\(&\w\)")
"""Where the script has no letters of keys one stands beside the word: 形 (&E)."""


def letter_of(text: str) -> str:
    """Return the letter that a text names, small; "" for none."""
    found = _MARK.search(text)
    return found[1].lower() if found else ""


def settle_letters(bar: QMenuBar, within: QWidget) -> None:
    """Let each letter of a window mean one thing.

    Parameters
    ----------
    bar : whose letters stay
    within : whose labels and buttons give way, in the order in which they were made
    """
    taken = {letter_of(action.text()) for action in bar.actions()}
    parts: list[Label | QAbstractButton] = list(within.findChildren(QAbstractButton))
    parts[:0] = [label for label in within.findChildren(Label) if label.buddy() is not None]
    for part in parts:
        text = part.text()
        if not letter_of(text):
            continue
        if letter_of(text) in taken:
            part.setText(with_other_letter(text, taken))
        taken.add(letter_of(part.text()))


def with_other_letter(text: str, taken: set[str]) -> str:
    """Return a text with a letter that is free, without any where there is none."""
    if _BESIDE.search(text):
        free = next((one for one in ascii_uppercase if one.lower() not in taken), "")
        return _BESIDE.sub(f"(&{free})" if free else "", text)
    bare = _MARK.sub(r"\1", text, count=1)
    for place, one in enumerate(bare):
        if one.isascii() and one.isalpha() and one.lower() not in taken:
            return f"{bare[:place]}&{bare[place:]}"
    return bare
