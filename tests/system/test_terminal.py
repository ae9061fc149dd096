"""What is printed can be read, and commands nothing."""

from __future__ import annotations

import io
import json
import sys
import unicodedata

import pytest

from muse_desktop.system.terminal import VisibleStream, guard_streams, one_line, visible


def test_every_control_character_can_be_seen() -> None:
    for number in (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, 0x202E, 0x2066):
        shown = visible(chr(number))
        assert shown == (chr(number) if chr(number) in "\t\n" else f"\\u{number:04x}")
    text = "".join(map(chr, range(0x3000)))
    categories = {unicodedata.category(char) for char in visible(text).replace("\n", "")}
    assert not categories & {"Zl", "Zp"}
    assert [char for char in visible(text) if unicodedata.category(char) == "Cc"] == ["\t", "\n"]


def test_all_else_stays() -> None:
    text = "Zoë Müller · 日本語 · 👩\u200d🚀 · עברית\u200f\n\tא"
    assert visible(text) == text
    assert visible("two\r\nlines\rover") == "two\nlines\\u000dover"


def test_a_part_of_a_sentence_is_one_line_that_can_be_printed() -> None:
    assert one_line("a\n\tb\x1b \ud83d\u200b😀ë") == r"a\u000a\u0009b\u001b \ud83d\u200b😀ë"


def test_in_json_it_means_the_same() -> None:
    value = {"title": "\x1b]0;mine\x07 \x7f \x9b31m \u202e"}
    for ascii_ in (True, False):
        printed = visible(json.dumps(value, ensure_ascii=ascii_))
        assert printed.isprintable()
        assert json.loads(printed) == value


def test_a_stream_passes_on_what_can_be_read() -> None:
    out = io.StringIO()
    stream = VisibleStream(out)
    assert stream.write("\x1b[31mred\n") == 9
    stream.writelines(["\r12 %", "\x07"])
    print("\x9b2J", file=stream)  # type: ignore[call-overload]
    assert out.getvalue() == "\\u001b[31mred\n\r12 %\\u0007\\u009b2J\n"
    assert not stream.isatty()


def test_streams_are_guarded_once_and_for_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    guard_streams()
    first = sys.stdout
    guard_streams()
    assert sys.stdout is first
    print("\x1b]0;title\x07", file=sys.stderr)
    print("\x1b[2J")
    assert capsys.readouterr() == ("\\u001b[2J\n", "\\u001b]0;title\\u0007\n")
    monkeypatch.setattr(sys, "stdout", None)
    guard_streams()
    print("nobody hears this")
    sys.stdout.close()
