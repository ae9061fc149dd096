"""What files, packs and people bring is shown as it is: no markup, no image opened, no key."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import re
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QProcess, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from muse_desktop import ui
from muse_desktop.clients.kept import Kept
from muse_desktop.engine.library import Broken, Contents, Entry
from muse_desktop.engine.protocol import Device
from muse_desktop.muse.events import Loading
from muse_desktop.pictures.privacy import GROUPS
from muse_desktop.session.rating import Rating
from muse_desktop.session.ratings import Said
from muse_desktop.session.recovery import Recoverable
from muse_desktop.ui.clients.papers_dialog import PapersDialog
from muse_desktop.ui.clients.ratings_page import RatingsPage
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.export_wish import Subject
from muse_desktop.ui.look.plain import Label, Message, plain, tip, without_key
from muse_desktop.ui.models.questions import ModelQuestions
from muse_desktop.ui.models.view import ModelsView
from muse_desktop.ui.state.model_choice import ModelChoice
from tests.ui.conftest import Desk, image_bytes

ALARM = "alarm.png"
"""No text may open it."""
GUESSED = (
    "<b>bold</b>",
    f'a cat <img src="{ALARM}"> in a meadow',
    "&lt;i&gt; &amp; more",
    "<!DOCTYPE html><p>x",
    "  <?xml version='1.0'?><table>",
    "<br/>",
)


def hostile(what: str) -> str:
    """A text that says what it is, and that Qt would take for markup and for a key."""
    return f"{what}: <b>bold</b> <img src='{ALARM}'> &amp; fish&chips"


def named(what: str) -> str:
    """The same as a file's name."""
    return f"{what} <b>bold<b> <img src='{ALARM}'> &amp; fish&chips"


class _Opened(QTextDocument):
    """Notes what a text would open, and opens nothing."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.setHtml(html)
        self.size()  # only what is laid out is opened

    def loadResource(self, kind: int, name: object) -> object:
        self.names.append(str(name))
        return None


class Walk:
    """Looks at every text that a person could see below a widget.

    Attributes
    ----------
    seen : the texts as they appear on the screen
    """

    def __init__(self) -> None:
        self.seen: list[str] = []

    def over(self, root: QWidget) -> None:
        for widget in (root, *root.findChildren(QWidget)):
            self._guessed(widget.toolTip())
            self._guessed(widget.statusTip())
            self._guessed(widget.whatsThis())
            self.seen.append(widget.windowTitle())
            if isinstance(widget, QLabel):
                self._label(widget)
            elif isinstance(widget, QAbstractButton):
                self._keyed(widget.text())
            elif isinstance(widget, QTextEdit | QPlainTextEdit):
                self.seen.append(widget.toPlainText())
            elif isinstance(widget, QAbstractItemView):
                self._items(widget)
            elif isinstance(widget, QComboBox):
                self.seen += [widget.itemText(i) for i in range(widget.count())]
                for i in range(widget.count()):
                    self._guessed(widget.itemData(i, Qt.ItemDataRole.ToolTipRole) or "")
        for action in root.findChildren(QAction):
            self._keyed(action.text())
            for text in (action.toolTip(), action.statusTip(), action.whatsThis()):
                self._guessed(text)

    def _guessed(self, text: str) -> None:
        """Where Qt takes for markup what looks like it."""
        assert not GuiQt.mightBeRichText(text), text
        self.seen.append(text)

    def _label(self, label: QLabel) -> None:
        if label.buddy() is not None:
            self._keyed(label.text())
        if label.textFormat() == Qt.TextFormat.PlainText:
            self.seen.append(label.text())
        elif label.textFormat() == Qt.TextFormat.RichText:
            document = _Opened(label.text())
            assert not document.names, label.text()
            self.seen.append(document.toPlainText())
        else:
            self._guessed(label.text())

    def _keyed(self, text: str) -> None:
        """Where a single "&" marks a key."""
        if "fish" in text:
            assert not re.search("(?<!&)&(&&)*(?!&)", text), text
        self.seen.append(text.replace("&&", "&"))

    def _items(self, view: QAbstractItemView) -> None:
        model = view.model()
        for row in range(0 if model is None else model.rowCount(QModelIndex())):
            index = model.index(row, 0)
            self.seen.append(str(index.data()))
            self._guessed(index.data(Qt.ItemDataRole.ToolTipRole) or "")

    def shows(self, *texts: str) -> None:
        """Each is there letter by letter (what tooltips break into lines is put together)."""
        seen = [" ".join(text.replace("\u2060", "").replace("\u200b", "").split())
                for text in self.seen]  # fmt: skip
        for text in texts:
            assert any(text in one for one in seen), text


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Walk:
    """Walks over each dialog that opens, and closes it."""
    walk = Walk()

    def run(dialog: QDialog) -> int:
        walk.over(dialog)
        return 0

    monkeypatch.setattr(QDialog, "exec", run)
    monkeypatch.setattr(Message, "exec", run)
    return walk


def is_plain(argument: ast.expr) -> bool:
    """Whether a tooltip's words are our own, or made plain."""
    if isinstance(argument, ast.IfExp):
        return is_plain(argument.body) and is_plain(argument.orelse)
    if isinstance(argument, ast.Call):
        made = argument.func
        return getattr(made, "attr", getattr(made, "id", "")) in ("tr", "tip")
    return isinstance(argument, ast.Constant)


def test_every_tooltip_is_our_own_or_made_plain() -> None:
    found = 0
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.func.attr if isinstance(node, ast.Call) and isinstance(
                node.func, ast.Attribute) else ""  # fmt: skip
            if name in ("setToolTip", "setStatusTip", "setWhatsThis"):
                assert isinstance(node, ast.Call)
                assert is_plain(node.args[0]), f"{path}:{node.lineno}"
                found += 1
    assert found > 30


@pytest.mark.parametrize("text", GUESSED)
def test_a_plain_text_is_none_of_what_qt_takes_for_markup(text: str) -> None:
    assert GuiQt.mightBeRichText(text)
    for made in (plain(text), tip(text), plain(plain(text))):
        assert not GuiQt.mightBeRichText(made)
        assert " ".join(made.replace("\u2060", "").split()) == " ".join(text.split())


def test_an_ordinary_text_stays_as_it_is() -> None:
    assert plain("3 < 4 & 5 > 2\n<b>") == "3 < 4 & 5 > 2\n<b>"
    assert tip("two\nlines") == "two\nlines"


def test_a_tooltip_is_no_wider_and_no_longer_than_a_screen() -> None:
    lines = tip("word " * 5000 + "\n" + "x" * 5000).split("\n")
    assert len(lines) == 16
    assert lines[-1] == "…"
    assert max(map(len, lines)) <= 90


def test_a_key_is_no_key() -> None:
    assert without_key("fish & chips && more") == "fish && chips &&&& more"


def test_a_label_of_markup_is_as_large_as_its_letters(application: object, tmp_path: Path) -> None:
    picture = tmp_path / "large.png"
    picture.write_bytes(image_bytes(size=(400, 300)))
    label = Label(f"<img src='{picture}'>")
    letters = label.sizeHint()
    assert letters.height() < 100
    assert Label(label.text(), None).textFormat() == Qt.TextFormat.PlainText
    label.setText("<b>x</b>")
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("<b>x</b>") - 1


MODEL = ModelChoice(
    "storybook",
    hostile("model"),
    hostile("version"),
    hostile("summary"),
    hostile("licence"),
    frozenset(["cottage", "<b>cottages</b>"]),
    borrowed=(hostile("borrowed"),),
    usual_for=("generate", "edit"),
)
OTHER = replace(MODEL, name="other", title=hostile("other"), usual_for=())


@pytest.fixture
def window(make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    """A window in which every text is of the kind."""
    desk = make_desk(
        models=(MODEL, OTHER),
        available=(Device("cuda", hostile("card")), Device("cpu")),
        borrowed=(hostile("lent"),),
    )
    photo = tmp_path / f"{named('file')}.png"
    photo.write_bytes(image_bytes())
    desk.open(photo)
    desk.generate(hostile("prompt"))
    session = desk.window.workspace.session
    node = desk.current
    assert node.evidence is not None
    session.annotate(node.id, hostile("note"))
    evidence = replace(node.evidence, notes=(hostile("told"),))
    desk.window.evidence.show_evidence(evidence, None)
    return desk


def test_nothing_in_the_window_is_markup(window: Desk, tmp_path: Path) -> None:
    parts = window.window
    parts.banner.say(hostile("failure"), "warning")
    path = tmp_path / f"{named('session')}.muse"
    parts.sessions._recent.add(path)
    parts.menus._fill_recent()
    parts.workspace.session.mark_saved(parts.workspace.session.snapshot(), path)
    parts.controls.prompt.set_text("cottagee <b>cottagesx</b>")
    walk = Walk()
    walk.over(parts)
    walk.shows(
        hostile("model"),
        hostile("other"),
        hostile("summary"),
        hostile("lent"),
        hostile("prompt"),
        hostile("note"),
        hostile("told"),
        hostile("failure"),
        hostile("card"),
        named("file"),
        named("session"),
    )
    # While something runs, and after a failure.
    parts.status.say(hostile("running"))
    parts.status.show_model("failed", hostile("state"))
    walk.over(parts)
    walk.shows(hostile("running"), hostile("state"))


def test_a_sessions_name_holds_qts_own_sign_for_changes(desk: Desk, tmp_path: Path) -> None:
    session = desk.window.workspace.session
    session.mark_saved(session.snapshot(), tmp_path / "two [*] one[*].muse")
    desk.window.workspace.modified_changed.emit(False)
    assert "two [*] one[*]" in desk.window.windowHandle().title()


def given(parameter: str, name: str, tmp_path: Path) -> Any:
    """Return what a file, a pack or a person may bring for a parameter of a question."""
    path = tmp_path / named(f"{name} {parameter}")
    special: dict[str, Any] = {
        "suggestion": path,
        "path": path,
        "folder": path if name == "remove" else str(path),
        "subject": Subject({group: (hostile(group), hostile(f"more {group}")) for group in GROUPS}),
        "to_search": True,
        "editing": True,
        "target": None,
        "most": 3,
        "usual": "a4",
        "why": "changed",
        "rows": [(hostile("action"), "Ctrl+<b>")],
        "borrowed": [hostile("borrowed")],
        "labels": [hostile("label")],
        "models": [ModelChoice("m", hostile("about models"), hostile("its version"))],
        "mapping": {},
        "client": SimpleNamespace(sessions=lambda: [Kept(path, hostile("kept"), 0.0)]),
        "items": [Recoverable(tmp_path, path, dt.datetime(2026, 1, 2), 1, 1)],
    }
    return special.get(parameter, hostile(f"{name} {parameter}"))


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (
            Dialogs,
            "ask_save title, ask_stop what, ask_note title, ask_note note, ask_conflict name, "
            "ask_read_only name, about models, its version, about devices, details text, "
            "progress title, borrowed, action, "
            "ask_replace_session title",
        ),
        (ModelQuestions, "hub_name hub, label, other_name name, other_name free, remove title, "
                         "forget repository"),
    ],
)  # fmt: skip
def test_nothing_in_a_question_is_markup(
    kind: type,
    shown: str,
    window: Desk,
    asked: Walk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every question there is, those of tomorrow as well."""
    for static in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, static, lambda *args, **options: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: "")
    monkeypatch.setattr(QProcess, "startDetached", lambda *args: True)
    questions = kind(window.window)
    for name, method in inspect.getmembers(kind, inspect.isfunction):
        if name.startswith("_") or not method.__module__.startswith(ui.__name__):
            continue
        parameters = list(inspect.signature(method).parameters.values())[1:]
        given_ = {
            one.name: given(one.name, name, tmp_path) for one in parameters
            if one.kind is not one.VAR_POSITIONAL
        }  # fmt: skip
        answer = method(questions, **given_)
        if isinstance(answer, QDialog):
            asked.over(answer)
            answer.deleteLater()
    asked.shows(*(hostile(text) for text in shown.split(", ")))
    if kind is Dialogs:
        path = tmp_path / named("taken")
        path.touch()
        assert questions._unless_taken(path) is None
        asked.shows(named("taken"), *map(hostile, GROUPS))


def test_nothing_in_the_library_is_markup(window: Desk) -> None:
    texts = {
        field.name: hostile(field.name)
        for field in fields(Entry)
        if field.name in ("name", "title", "version", "licence", "summary", "source")
    }
    entry = Entry(
        **texts,  # type: ignore[arg-type]
        kind="model",
        bytes=1,
        folder=Path(hostile("folder")),
        borrowed=(hostile("borrowed"),),
        lends=frozenset({"guide"}),
        lenders={"judge": hostile("gone")},
        labels=(hostile("label"),),
    )
    view = ModelsView(window.window)
    contents = Contents(
        (entry, replace(entry, name="second", title=hostile("second"))),
        (Broken(Path(named("broken")), hostile("sentence"), True),),
        {hostile("repository"): 3},
        (Path(named("searched")),),
        hostile("name"),
    )
    view.show_contents(contents)
    view.strip.begin(hostile("begun"))
    walk = Walk()
    for row in range(view.list.count()):
        view.list.setCurrentRow(row)
        walk.over(view)
    view.strip.show_progress(Loading(hostile("loading"), 0.5))
    view.strip.add(hostile("noted"))
    view.strip.tell(hostile("told"), problem=True)
    walk.over(view)
    walk.shows(
        *(text for name, text in texts.items() if name != "name"),
        *map(hostile, ("second", "borrowed", "gone", "sentence", "repository", "begun")),
        *map(hostile, ("loading", "noted", "told", "folder")),
        named("broken"),
        named("searched"),
    )
    view.deleteLater()


def test_nothing_that_a_client_wrote_is_markup(window: Desk) -> None:
    ratings = [
        Said(
            hostile("session"), hostile("picture"), 0, Rating("before", "2026-11-03T10:00:00", 0.5)
        )
    ]
    page = RatingsPage(ratings, [hostile("unread")], window.window)
    papers = PapersDialog(
        SimpleNamespace(kept=list, write=lambda title, text: None),  # type: ignore[arg-type]
        lambda kind: (hostile("title"), hostile("text")),
        window.window,
    )
    walk = Walk()
    for dialog in (page, papers):
        walk.over(dialog)
        dialog.deleteLater()
    walk.shows(hostile("unread"))
