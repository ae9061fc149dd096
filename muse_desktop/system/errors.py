"""What the system refuses, in words for a sentence."""

from __future__ import annotations


def reason(error: Exception) -> str:
    """Return why something went wrong as a phrase in small letters, to stand in brackets.

    An OSError's own words without its number and path ("no space left on device"); of anything
    else, its text.
    """
    return (getattr(error, "strerror", None) or str(error)).lower()
