"""Tables hold texts, and no spreadsheet runs one."""

from __future__ import annotations

import pytest

from muse_desktop.system.tables import harmless


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n@x"])
def test_formulas_are_texts(text: str) -> None:
    assert harmless(text).startswith("'")
    assert not set(harmless(text)) & set("\t\r\n")


@pytest.mark.parametrize("text", ["", "a  b.jpg", "awe:0.6,fear:0.4", "3 = 4"])
def test_others_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text
