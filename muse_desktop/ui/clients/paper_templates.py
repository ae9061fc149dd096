"""What papers begin with: a consent text and a content note, to be edited; no legal advice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal, get_args

from PySide6.QtCore import QDate, QLocale

from muse_desktop.session.node import Node
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import emotion_name

PaperKind = Literal["consent", "content"]
KINDS: tuple[PaperKind, ...] = get_args(PaperKind)
WORDS = ("client", "date", "session", "emotions")
"""What stands in braces in a template, and is put in when a paper is begun."""
_WORD = re.compile(rf"\{{({'|'.join(WORDS)})\}}")


def title_of(kind: PaperKind) -> str:
    """Return what a paper of a kind is called."""
    return tr("Consent") if kind == "consent" else tr("Content note")


def usual_template(kind: PaperKind) -> str:
    """Return the text that a kind of paper begins with, where nobody has written another."""
    if kind == "consent":
        return tr(
            "Agreement on working with pictures\n\n"
            "Between: {client}\nand: ____________________________\nDate: {date}\n\n"
            "We look at pictures together, and make or change some with a program on this "
            "computer. The program is a tool for making pictures. It examines nobody and treats "
            "nothing; what it says about the feelings that a picture may evoke is a guess about "
            "most people, and says nothing about me.\n\n"
            "- I choose what is made and what is looked at. I may say no, pause, cover the screen "
            "or stop at any moment, without giving a reason.\n"
            "- Pictures and notes of mine are kept on this computer, encrypted, until: "
            "____________________________\n"
            "- Pictures of mine, or of persons who can be recognised, are used here alone: "
            "[ ] yes   [ ] no\n"
            "- What I take with me on paper or as a file, I look after myself.\n"
            "- I may have everything deleted by asking for it.\n\n"
            "Signed: ____________________________    ____________________________\n\n"
            "(A template to be edited: it is no legal advice. Adapt it to the law and to the rules "
            "of your profession where you work.)"
        )
    return tr(
        "What the pictures of this session may evoke\n\n"
        "Client: {client}\nSession: {session}\nDate: {date}\n\n"
        "The pictures were made to evoke: {emotions}.\n\n"
        "Pictures of fear, anger, disgust or sadness can be hard to look at. On the screen they "
        "are veiled until you ask to see them. You may look away, have the screen covered, or stop "
        "at any moment, without giving a reason.\n\n"
        "What I would rather not see today: ____________________________\n\n"
        "Who or what helps me when something stays with me: ____________________________\n\n"
        "(A template to be edited.)"
    )


def filled(template: str, values: dict[str, str]) -> str:
    """Return a template with what stands in braces put in; other braces stay."""
    return _WORD.sub(lambda found: values.get(found[1], ""), template)


def values_of(client: str, session: str, nodes: Sequence[Node]) -> dict[str, str]:
    """Return what is put into a template.

    Parameters
    ----------
    client, session : what they are called
    nodes : the session's pictures, whose wanted emotions are counted
    """
    counts: Counter[str] = Counter()
    for node in nodes:
        target = None if node.recipe is None else node.recipe.target
        counts.update(() if target is None else target.names)
    said = [f"{emotion_name(name)} ({count})" for name, count in counts.most_common()]
    today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
    return {
        "client": client,
        "session": session,
        "date": today,
        "emotions": ", ".join(said) or tr("no emotion in particular"),
    }
