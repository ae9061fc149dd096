"""Tables as text that spreadsheets open, and of which they run nothing."""

from __future__ import annotations

import re

MARK = "\ufeff"
"""With it at the start spreadsheets know a file for UTF-8; pandas, and so PsychoPy, skips it."""
_DANGEROUS = ("=", "+", "-", "@")
"""With these a spreadsheet takes a text for a formula, and runs it."""
_BREAKS = re.compile("[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


def harmless(text: str) -> str:
    """Return a text on one line that no spreadsheet runs: an apostrophe is put before it."""
    text = _BREAKS.sub(" ", text)
    return f"'{text}" if text.lstrip().startswith(_DANGEROUS) else text
