"""Client ▸ Papers: a client's consent and content notes, or, outside, the templates of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta
from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.ui.clients.paper_templates import (
    KINDS,
    PaperKind,
    filled,
    title_of,
    usual_template,
    values_of,
)
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.exports import Exports
from muse_desktop.ui.files.names import file_name
from muse_desktop.ui.files.outside import place_for
from muse_desktop.ui.files.printing import Printing
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.files.text_pages import draw_text, text_pdf
from muse_desktop.ui.look.plain import ask_text
from muse_desktop.ui.state.remembered import remembered
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from muse_desktop.clients.client import Client

MAX_TEMPLATE = 20_000
_Template = Annotated[str, Meta(max_length=MAX_TEMPLATE)]


class ClientPapers(QObject):
    """Opens the papers of the client who is there; where none is, the templates can be edited.

    Templates are the user's own words and lie in the window's settings; what is written for a
    client lies in that client's folder alone.

    Signals
    -------
    problem(str) : what was written could not be kept
    """

    problem = Signal(str)

    def __init__(
        self,
        papers: QAction,
        templates: tuple[QAction, ...],
        client: Callable[[], Client | None],
        *,
        settings: QSettings,
        workspace: Workspace,
        sessions: SessionFiles,
        exports: Exports,
        printing: Printing,
        recent: RecentFiles,
        dialogs: Dialogs,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._action, self._templates = papers, templates
        self._client, self._settings = client, settings
        self._workspace, self._sessions = workspace, sessions
        self._exports, self._printing = exports, printing
        self._recent, self._dialogs, self._tasks, self._window = recent, dialogs, tasks, window
        papers.triggered.connect(self.show)
        for action, kind in zip(templates, KINDS, strict=True):
            action.triggered.connect(lambda _=False, k=kind: self.edit_template(k))
        self.follow()

    def follow(self) -> None:
        """Offer the papers in a client's folder alone, and the templates outside alone: nothing
        of a client gets into them by mistake."""
        here = self._client() is not None
        self._action.setEnabled(here)
        for action in self._templates:
            action.setEnabled(not here)

    def show(self) -> None:
        """Show the papers of the client."""
        from muse_desktop.ui.clients.papers_dialog import PapersDialog

        client = self._client()
        if client is None:
            return
        dialog = PapersDialog(client.papers, self._begun, self._window)
        dialog.export_wanted.connect(self._export)
        dialog.print_wanted.connect(lambda title, text: self._print(title, text, dialog))
        dialog.problem.connect(self.problem)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def template(self, kind: PaperKind) -> str:
        """Return the text that papers of a kind begin with."""
        nothing: str | None = None
        return remembered(self._settings, _key(kind), _Template | None, nothing) or usual_template(
            kind
        )

    def edit_template(self, kind: PaperKind) -> None:
        """Ask for another text to begin with; an empty one brings the usual one back."""
        label = self.tr(
            "What papers begin with. {client}, {date}, {session} and {emotions} are put in."
        )
        text = ask_text(self._window, title_of(kind), label, self.template(kind))
        if text is None:
            return
        if len(text) > MAX_TEMPLATE:
            self.problem.emit(
                self.tr("A template has {0} characters at most: it stays as it was.").format(
                    MAX_TEMPLATE
                )
            )
        elif text.strip() and text != usual_template(kind):
            self._settings.setValue(_key(kind), text)
        else:
            self._settings.remove(_key(kind))

    # -- within ------------------------------------------------------------------------------

    def _begun(self, kind: PaperKind) -> tuple[str, str]:
        client = self._client()
        values = values_of(
            "" if client is None else client.pseudonym,
            self._sessions.title,
            self._workspace.session.nodes,
        )
        title = f"{title_of(kind)}, {values['date']}, {values['session']}"
        return title, filled(self.template(kind), values)

    def _export(self, title: str, text: str) -> None:
        home, folder = self._workspace.home, self._recent.for_exports
        suggestion = place_for(home, folder, file_name(title), self.tr("Paper"), ".pdf")
        path = self._dialogs.export_paper(suggestion)
        if path is None:
            return
        data = text_pdf(text, title)

        async def work() -> list[str]:
            def write(stream: Any) -> None:
                stream.write(data)

            await self._tasks.in_thread(atomic_write, path, write)
            return []

        self._exports.write(path, work)

    def _print(self, title: str, text: str, over: QWidget) -> None:
        kind = self.tr("Paper")
        self._printing.show_pages(lambda on: draw_text(text, on), file_name(title), kind, over)


def _key(kind: PaperKind) -> str:
    return f"papers/{kind}"
