"""The menus: which action stands where."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.look import plain
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.actions import Actions


class Menus(QObject):
    """Fills the menu bar.

    Attributes
    ----------
    compute_on : the menu of devices; they are known later
    fixed : actions whose keys are the system's
    gently : the menu of emotions that are veiled until one asks to see them
    lock_after : the menu of minutes after which a client is locked

    Signals
    -------
    session_chosen(Path) : a session that was opened of late shall be opened again
    """

    session_chosen = Signal(object)

    def __init__(
        self, bar: QMenuBar, a: Actions, undo: QAction, redo: QAction, recent: RecentFiles
    ) -> None:
        super().__init__(bar)
        self._files = recent
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo_keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)
        if QKeySequence("Ctrl+Y") not in redo_keys:  # twice the same key would be ambiguous
            redo_keys.append(QKeySequence("Ctrl+Y"))
        redo.setShortcuts(redo_keys)
        set_icon(undo, "undo")
        self.fixed = undo, redo
        set_icon(redo, "redo")
        file = bar.addMenu(tr("&File"))
        file.addActions([a.new, a.open_picture, a.open_session])
        self._recent = file.addMenu(tr("Open &Recent"))
        self._recent.setToolTipsVisible(True)  # two of the same name lie in different folders
        self._recent.aboutToShow.connect(self._fill_recent)
        file.addSeparator()
        file.addActions([a.save, a.save_as, a.export, a.sheet, a.cards, a.print])
        file.addSeparator()
        file.addActions([a.export_look, a.apply_look])
        file.addSeparator()
        file.addAction(a.models)
        self.compute_on = file.addMenu(tr("&Compute On"))
        file.addSeparator()
        file.addAction(a.quit)
        edit = bar.addMenu(tr("&Edit"))
        edit.addActions([undo, redo])
        edit.addSeparator()
        edit.addActions([a.copy, a.copy_recipe, a.paste])
        edit.addSeparator()
        edit.addAction(a.crop)
        edit.addSeparator()
        edit.addActions([a.rename, a.note, a.tags, a.favourite])
        stars = edit.addMenu(tr("&Stars"))
        stars.addActions(a.stars)
        edit.addAction(a.delete)
        edit.addSeparator()
        edit.addAction(a.find)
        edit.addSeparator()
        edit.addAction(a.preferences)
        view = bar.addMenu(tr("&View"))
        view.addActions([a.zoom_in, a.zoom_out, a.fit, a.actual])
        view.addSeparator()
        view.addActions([a.compare, a.beside, a.reference])
        view.addSeparator()
        view.addActions([a.where_from, a.what_changed])
        view.addSeparator()
        view.addActions([a.step_back, a.step_on, a.present, a.cover])
        view.addSeparator()
        view.addActions([a.show_history, a.show_evidence, a.show_controls])
        view.addSeparator()
        view.addMenu(tr("&Theme")).addActions(a.themes)
        emotion = bar.addMenu(tr("E&motion"))
        emotion.addActions([a.generate, a.edit, a.series, a.many, a.cancel])
        emotion.addSeparator()
        emotion.addActions([a.mask, a.show_mask, a.clear_mask])
        emotion.addSeparator()
        emotion.addActions([a.to_wheel, a.to_prompt, a.reuse])
        client = bar.addMenu(tr("C&lient"))
        client.addActions([a.client_new, a.client_open])
        client.addSeparator()
        client.addActions([a.client_lock, a.client_next, a.client_leave])
        client.addSeparator()
        client.addActions([a.rate, a.ratings_over, a.ratings])
        client.addSeparator()
        client.addAction(a.papers)
        client.addMenu(tr("Paper &Templates")).addActions(a.templates)
        client.addSeparator()
        self.gently = client.addMenu(tr("Show &Gently"))
        self.lock_after = client.addMenu(tr("Lock &After"))
        client.addAction(a.client_password)
        help_ = bar.addMenu(tr("&Help"))
        help_.addActions([a.palette, a.readings, a.shortcuts, a.edit_shortcuts])
        help_.addSeparator()
        help_.addActions([a.activity_log, a.about])

    @staticmethod
    def of_history(a: Actions) -> list[QAction | None]:
        """Return what the history offers of a picture; None is a line between."""
        return [
            a.reuse,
            None,
            a.favourite,
            a.rename,
            a.note,
            a.tags,
            None,
            a.reference,
            None,
            a.copy,
            a.copy_recipe,
            a.export,
            a.sheet,
            None,
            a.delete,
        ]

    def _fill_recent(self) -> None:
        menu = self._recent
        menu.clear()
        for path in self._files.paths:
            action = plain.action(self._files.label(path), menu)
            action.setToolTip(plain.tip(str(path)))
            action.triggered.connect(lambda _=False, p=path: self.session_chosen.emit(p))
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget These"), self._files.clear)
