"""Libraries that few need: how a person gets one, where that is possible at all."""

from __future__ import annotations

import sys


def or_install(what: str, extra: str) -> str:
    """Return ", or install … (pip install …)", to be put behind what else can be done.

    Parameters
    ----------
    what : what is missing, with its article where it has one
    extra : the extra of this project that brings it

    Returns
    -------
    Nothing where the program was installed with all that is in it: it has no pip.
    """
    if getattr(sys, "frozen", False):
        return ""
    return f", or install {what} (pip install “muse-desktop[{extra}]”) to open it here"
