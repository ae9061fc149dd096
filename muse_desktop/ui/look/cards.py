"""A model's card as a page: the little of Markdown that cards use, as our own HTML.

A card comes from a pack, which anybody may have made: Qt's own Markdown would open what its images
name. Here all of its words are escaped, links and images are their words alone, and nothing else
becomes a tag but headings, paragraphs, lists, tables, bold, italics and code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_INLINE = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<b>\1</b>"),
    (re.compile(r"(?<!\*)\*([^*\s][^*]*)\*"), r"<i>\1</i>"),
)
_FENCE = re.compile("^```.*$", re.MULTILINE)
_RULE = re.compile(r"[|:\s-]+")
"""The line below a table's head."""
_TABLE = "<table cellspacing='6' style='margin-top:6px'>"
_LONGEST = 40_000
"""Letters of a card that are shown; ours have five thousand."""


def card_html(markdown: str) -> str:
    """Return a card's text as HTML without its title, which the page shows as its heading."""
    text = re.sub(r"\A# .*", "", markdown[:_LONGEST])
    parts = _FENCE.split(text)  # every second one is code
    return "".join(
        f"<pre>{escape(part.strip())}</pre>" if number % 2 else "".join(_blocks(part.splitlines()))
        for number, part in enumerate(parts)
    )


def _blocks(lines: list[str]) -> Iterator[str]:
    for kind, group in groupby(_joined(lines), key=lambda line: _kind(line)):
        texts = list(group)
        if kind == "heading":
            yield from (f"<h4>{_inline(text.lstrip('#').strip())}</h4>" for text in texts)
        elif kind == "item":
            yield f"<ul>{''.join(f'<li>{_inline(text[2:])}</li>' for text in texts)}</ul>"
        elif kind == "row":
            rows = [text for text in texts if not _RULE.fullmatch(text)]
            yield f"{_TABLE}{''.join(map(_row, rows))}</table>"
        elif kind == "text":
            yield from (f"<p>{_inline(text)}</p>" for text in texts)


def _joined(lines: list[str]) -> Iterator[str]:
    """Yield a paragraph, or an item of a list, as one line however it was wrapped."""
    open_ = ""
    for line in map(str.strip, lines):
        goes_on = _kind(line) == "text" and _kind(open_) in ("text", "item")
        if goes_on:
            open_ = f"{open_} {line}"
            continue
        if open_:
            yield open_
        open_ = line
        if not line:
            yield ""
    if open_:
        yield open_


def _kind(line: str) -> str:
    if not line:
        return "nothing"
    if line.startswith("#"):
        return "heading"
    if line.startswith(("- ", "* ")):
        return "item"
    return "row" if line.startswith("|") else "text"


def _row(line: str) -> str:
    cells = line.strip("|").split("|")
    return f"<tr>{''.join(f'<td>{_inline(cell.strip())}</td>' for cell in cells)}</tr>"


def _inline(text: str) -> str:
    text = escape(_LINK.sub(r"\1", text))
    for pattern, html in _INLINE:
        text = pattern.sub(html, text)
    return text
