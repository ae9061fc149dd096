"""Every action of the window with its key, and the menus that hold them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from muse_desktop.ui.look.icons import set_icon

Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The actions as attributes; the window connects them.

    Attributes
    ----------
    compute_on : the menu of devices, once the menus are filled; they are known later
    """

    compute_on: QMenu

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        tr = self.tr
        make = self._make
        self.new = make(tr("&New"), Keys.New, "new")
        self.open_picture = make(tr("&Open Picture…"), Keys.Open, "open")
        self.open_session = make(tr("Open Sess&ion…"), "Ctrl+Shift+O")
        self.save = make(tr("&Save"), Keys.Save, "save")
        self.save_as = make(tr("Save &As…"), "Ctrl+Shift+S")
        self.export = make(tr("&Export Picture…"), "Ctrl+E", "export")
        self.sheet = make(tr("Export Contact S&heet…"), "Ctrl+Shift+E")
        self.models = make(tr("&Models…"), "Ctrl+Shift+L")
        self.quit = make(tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.copy = make(tr("&Copy Picture"), Keys.Copy, "copy")
        self.paste = make(tr("&Paste Picture"), Keys.Paste, "paste")
        self.delete = make(tr("&Delete"), Keys.Delete, "clear")
        self.rename = make(tr("Rena&me"), "F2")
        self.note = make(tr("N&ote…"), "Ctrl+Shift+N")
        self.reuse = make(tr("&Use These Settings Again"), "Ctrl+Shift+U", "branch")

        self.zoom_in = make(tr("Zoom &In"), Keys.ZoomIn, "zoom-in")
        if QKeySequence("Ctrl+=") not in self.zoom_in.shortcuts():  # where + needs Shift
            self.zoom_in.setShortcuts([*self.zoom_in.shortcuts(), QKeySequence("Ctrl+=")])
        self.zoom_out = make(tr("Zoom &Out"), Keys.ZoomOut, "zoom-out")
        self.fit = make(tr("&Fit"), "Ctrl+0", "fit")
        self.actual = make(tr("&Actual Size"), "Ctrl+1", "actual")
        self.compare = make(tr("&Compare With Before"), "Ctrl+B", "compare", checkable=True)
        self.where_from = make(tr("&Where From"), "Ctrl+Shift+F", "where", checkable=True)
        self.what_changed = make(tr("What Chan&ged"), "Ctrl+Shift+D", "changed", checkable=True)
        self.show_history = make(tr("&History"), "F7", checkable=True)
        self.show_evidence = make(tr("&Readings"), "F8", checkable=True)
        self.show_controls = make(tr("&Emotion and Prompt"), "F9", checkable=True)

        self.generate = make(tr("&Generate"), "Ctrl+Return", "generate")
        self.edit = make(tr("&Edit This Picture"), "Ctrl+Shift+Return", "edit")
        self.series = make(tr("&Series…"), "Ctrl+Shift+R")
        self.cancel = make(tr("&Cancel"), "Esc", "cancel")
        self.mask = make(tr("Paint &Where It May Change"), "Ctrl+M", "brush", checkable=True)
        self.clear_mask = make(tr("C&lear the Mask"), "Ctrl+Shift+M")
        self.to_wheel = make(tr("Go to the W&heel"), "Ctrl+J")
        self.to_prompt = make(tr("Go to the &Prompt"), "Ctrl+L")

        self.readings = make(tr("What Do the &Readings Mean?"), Keys.HelpContents, "info")
        self.shortcuts = make(tr("&Shortcuts"), "Ctrl+?")
        self.about = make(tr("&About MUSE Desktop"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        for action in (self.delete, self.rename):
            action.setShortcutVisibleInContextMenu(True)

    def _make(
        self,
        text: str,
        key: QKeySequence.StandardKey | str | None = None,
        icon: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setCheckable(checkable)
        if isinstance(key, str):
            action.setShortcut(QKeySequence(key))
        elif key is not None:
            action.setShortcuts(key)
        if icon:
            set_icon(action, icon)
        plain = text.replace("&", "").rstrip("…")
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({shown})" if shown else plain)
        return action

    def fill(self, bar: QMenuBar, undo: QAction, redo: QAction) -> QMenu:
        """Build the menus; return the one of recent files."""
        tr = self.tr
        undo.setShortcuts(Keys.Undo)
        redo_keys = QKeySequence.keyBindings(Keys.Redo)
        if QKeySequence("Ctrl+Y") not in redo_keys:  # twice the same key would be ambiguous
            redo_keys.append(QKeySequence("Ctrl+Y"))
        redo.setShortcuts(redo_keys)
        set_icon(undo, "undo")
        set_icon(redo, "redo")
        file = bar.addMenu(tr("&File"))
        file.addActions([self.new, self.open_picture, self.open_session])
        recent = file.addMenu(tr("Open &Recent"))
        file.addSeparator()
        file.addActions([self.save, self.save_as, self.export, self.sheet])
        file.addSeparator()
        file.addAction(self.models)
        self.compute_on = file.addMenu(tr("&Compute On"))
        file.addSeparator()
        file.addAction(self.quit)
        edit = bar.addMenu(tr("&Edit"))
        edit.addActions([undo, redo])
        edit.addSeparator()
        edit.addActions([self.copy, self.paste])
        edit.addSeparator()
        edit.addActions([self.rename, self.note, self.delete])
        view = bar.addMenu(tr("&View"))
        view.addActions([self.zoom_in, self.zoom_out, self.fit, self.actual])
        view.addSeparator()
        view.addActions([self.compare, self.where_from, self.what_changed])
        view.addSeparator()
        view.addActions([self.show_history, self.show_evidence, self.show_controls])
        emotion = bar.addMenu(tr("E&motion"))
        emotion.addActions([self.generate, self.edit, self.series, self.cancel])
        emotion.addSeparator()
        emotion.addActions([self.mask, self.clear_mask])
        emotion.addSeparator()
        emotion.addActions([self.to_wheel, self.to_prompt, self.reuse])
        help_ = bar.addMenu(tr("&Help"))
        help_.addActions([self.readings, self.shortcuts])
        help_.addSeparator()
        help_.addAction(self.about)
        return recent

    def keys(self) -> list[tuple[str, str]]:
        """Return every action that has a key, with the key as the system writes it."""
        found = []
        for action in self.findChildren(QAction):
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if shown:
                found.append((action.text().replace("&", "").rstrip("…"), shown))
        return found
