"""What the Help menu says."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from muse_desktop import __version__
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.translate import tr


def about_title() -> str:
    """Return the heading of About."""
    return tr("MUSE Desktop {0}").format(__version__)


def about(facts: Sequence[tuple[str, str]]) -> str:
    """Return what the program is, with a table of facts: what each is called, and what it is."""
    rows = "".join(
        f"<tr><td style='padding-right:20px'>{escape(name)}</td><td>{escape(fact)}</td></tr>"
        for name, fact in facts
    )
    texts = "".join(
        f"<p>{text}</p>"
        for text in (
            tr("Makes and edits pictures by the emotion they evoke."),
            tr(
                "It implements the MUSE method (“Manipulating Unified Framework for Synthesizing "
                "Emotions in Images via Test-Time Optimization”, arXiv 2511.21051): emotional "
                "tokens are optimised while a picture forms, guided by an emotion classifier."
            ),
            tr(
                "Everything happens on this computer. The program opens no connection by itself, "
                "not for updates either: a newer one is there when you fetch it."
            ),
            tr("It is free software under the MIT licence; so are the models that ship with it."),
        )
    )
    return f"{texts}<table cellspacing='3' style='margin-top:8px'>{rows}</table>"


def licences_from_source() -> str:
    """Return where licences are found by those who run the program from its sources."""
    return "".join(
        f"<p>{text}</p>"
        for text in (
            tr("MUSE Desktop is under the MIT licence: the file LICENSE beside its sources."),
            tr(
                "The libraries that it uses have licences of their own, which lie in the Python "
                "environment that it runs in; an installed program has them all on one page."
            ),
        )
    )


def readings_title() -> str:
    """Return the heading of the readings' explanation."""
    return tr("What do the readings mean?")


def readings(borrowed: Sequence[str] = ()) -> str:
    """Return what the readings say and what they do not; ``borrowed`` says whose they are."""
    lent = tr("<b>This model's readers.</b> {0}").format(escape(" ".join(map(spoken, borrowed))))
    return "".join(
        f"<p>{text}</p>"
        for text in (
            tr(
                "<b>Bars.</b> Two classifiers look at the picture and each divides 100 % among "
                "eight emotions. The full bar is the <i>guide</i>'s reading now, the pale one its "
                "reading before; the ring is the <i>judge</i>'s."
            ),
            tr(
                "<b>What is a judge?</b> The guide steers: while a picture forms, the method "
                "follows it toward the emotion. Whoever is followed is easily pleased, so what the "
                "guide says of the result is worth less. The judge was trained apart and never "
                "steers: it tells whether another reader sees the emotion, too. Where the two "
                "disagree, trust neither too much."
            ),
            tr(
                "<b>Why bars before?</b> A lake in the evening is a little sad whatever one asks "
                "for. The pale bar is what the guide saw before the emotion set in: of an edit its "
                "original, of a new picture how it stood when guidance began. What was done to it "
                "is the difference."
            ),
            tr(
                "<b>Weaker than asked for?</b> Move the point nearer to the rim, let the emotion "
                "set in earlier (“start”), or let an edit go further (“strength”). Not every scene "
                "can carry every emotion: another word in the prompt often does more."
            ),
            tr(
                "<b>Curve.</b> How similar the forming picture is to what is wanted, step by step. "
                "The emotion sets in when the content stands: at “start”. Drag that line to choose "
                "the moment yourself; double-click gives it back to the method."
            ),
            tr(
                "<b>What they are worth.</b> Numbers are rounded to 5 %, as the readers are no "
                "finer. Where no emotion stands out, the panel says “not clear” and names those "
                "that come close."
            ),
            tr(
                "<b>Prediction, not assessment.</b> A reading predicts what most people would say "
                "of a picture, not this person. It says nothing about whoever made the picture or "
                "looks at it, and it is no basis for a diagnosis."
            ),
            tr(
                "<b>Amount.</b> Edits of photographs by Daylight change light and colour, not what "
                "is in the picture, and how much of that is shown is chosen afterwards; of "
                "drawings, edited or generated with an emotion, also how much of each change. "
                "Another amount is read anew."
            ),
            *((lent,) if borrowed else ()),
        )
    )


def shortcuts_title() -> str:
    """Return the heading of the list of keys."""
    return tr("Shortcuts")


def shortcuts(rows: Sequence[tuple[str, str]]) -> str:
    """Return the keys as a table."""
    more = (
        (tr("Wheel: turn, strengthen"), tr("arrow keys")),
        (tr("Wheel: next emotion"), tr("Ctrl+Left, Ctrl+Right")),
        (tr("Wheel: choose, or none"), tr("1–8, 0")),
        (tr("Wheel: add an emotion, remove one"), tr("Ins, Del")),
        (tr("Wheel: next point"), tr("Space")),
        (tr("Wheel: what usually carries an emotion"), tr("Return")),
        (tr("Wheel: add by mouse, without snapping"), tr("Ctrl, Shift and drag")),
        (tr("Canvas: move, zoom"), tr("Space and drag, + and −")),
        (tr("Brush size, hardness"), tr("[ and ], { and }")),
        (tr("Crop: straighten, turn, mirror"), tr(", and .  [ and ]  H and V")),
        (tr("History: up to the origin, down"), tr("Left, Right")),
    )
    lines = "".join(
        f"<tr><td style='padding-right:28px'>{escape(what)}</td><td>{escape(keys)}</td></tr>"
        for what, keys in (*rows, *more)
    )
    return f"<table cellspacing='3'>{lines}</table>"
