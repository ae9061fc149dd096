"""Every action of the window with its key, and when it may be triggered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from muse_desktop.session.marks import STARS
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.activity import Activity

Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The actions as attributes; whoever does what they say connects them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        make = self._make
        self.new = make(tr("&New"), Keys.New, "new")
        self.open_picture = make(tr("&Open Picture…"), Keys.Open, "open")
        self.open_session = make(tr("Open Sess&ion…"), "Ctrl+Shift+O")
        self.save = make(tr("&Save"), Keys.Save, "save")
        self.save_as = make(tr("Save &As…"), "Ctrl+Shift+S")
        self.export = make(tr("&Export Picture…"), "Ctrl+E", "export")
        self.sheet = make(tr("Export Contact S&heet…"), "Ctrl+Shift+E")
        self.cards = make(tr("Picture Car&ds…"))
        self.print = make(tr("&Print…"), Keys.Print)
        self.export_look = make(tr("Export &Look…"))
        self.apply_look = make(tr("Apply This Look &To…"))
        self.models = make(tr("&Models…"), "Ctrl+Shift+L")
        self.quit = make(tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.copy = make(tr("&Copy Picture"), Keys.Copy, "copy")
        self.copy_recipe = make(tr("Cop&y Recipe"), "Ctrl+Shift+C")
        self.paste = make(tr("&Paste Picture"), Keys.Paste, "paste")
        self.delete = make(tr("&Delete"), "Del", "clear")
        self.rename = make(tr("Rena&me"), "F2")
        self.note = make(tr("N&ote…"), "Ctrl+Shift+N")
        self.tags = make(tr("&Tags…"), "Ctrl+T")
        self.favourite = make(tr("&Favourite"), "Ctrl+D", "favourite", checkable=True)
        self.stars = tuple(
            make(tr("Stars: {0}").format("★" * k or tr("None")), checkable=True)
            for k in range(STARS + 1)
        )
        self.find = make(tr("F&ind in the History"), Keys.Find)
        self.preferences = make(tr("Pr&eferences…"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.reuse = make(tr("&Use These Settings Again"), "Ctrl+Shift+U", "branch")

        self.zoom_in = make(tr("Zoom &In"), Keys.ZoomIn, "zoom-in")
        if QKeySequence("Ctrl+=") not in self.zoom_in.shortcuts():  # where + needs Shift
            self.zoom_in.setShortcuts([*self.zoom_in.shortcuts(), QKeySequence("Ctrl+=")])
        self.zoom_out = make(tr("Zoom &Out"), Keys.ZoomOut, "zoom-out")
        self.fit = make(tr("&Fit"), "Ctrl+0", "fit")
        self.actual = make(tr("&Actual Size"), "Ctrl+1", "actual")
        self.compare = make(tr("&Compare With Before"), "Ctrl+B", "compare", checkable=True)
        self.beside = make(tr("&Side by Side"), "Ctrl+Shift+B", "beside", checkable=True)
        self.reference = make(tr("Com&pare With This One"), "Ctrl+R", checkable=True)
        self.where_from = make(tr("&Where From"), "Ctrl+Shift+F", "where", checkable=True)
        self.what_changed = make(tr("What Chan&ged"), "Ctrl+Shift+D", "changed", checkable=True)
        self.themes = (
            make(tr("Theme: As the &System"), checkable=True),
            make(tr("Theme: &Light"), checkable=True),
            make(tr("Theme: &Dark"), checkable=True),
        )
        self.step_back = make(tr("A Step &Back"), "Alt+Left")
        self.step_on = make(tr("A Step F&urther"), "Alt+Right")
        self.present = make(tr("Prese&ntation"), "F11", checkable=True)
        self.cover = make(tr("Co&ver the Window"), "F6")
        self.show_history = make(tr("&History"), "F7", checkable=True)
        self.show_evidence = make(tr("&Readings"), "F8", checkable=True)
        self.show_controls = make(tr("&Emotion and Prompt"), "F9", checkable=True)

        self.generate = make(tr("&Generate"), "Ctrl+Return", "generate")
        self.edit = make(tr("&Edit This Picture"), "Ctrl+Shift+Return", "edit")
        self.series = make(tr("&Series…"), "Ctrl+Shift+R")
        self.many = make(tr("Apply to a &Folder…"))
        self.cancel = make(tr("&Cancel"), "Esc", "cancel")
        self.mask = make(tr("Paint &Where It May Change"), "Ctrl+M", "brush", checkable=True)
        self.show_mask = make(tr("Show the Mask in Str&ipes"), "Q", checkable=True)
        self.clear_mask = make(tr("C&lear the Mask"), "Ctrl+Shift+M")
        self.crop = make(tr("Crop &and Turn"), "Ctrl+Shift+X", "crop", checkable=True)
        self.to_wheel = make(tr("Go to the W&heel"), "Ctrl+J")
        self.to_prompt = make(tr("Go to the &Prompt"), "Ctrl+L")

        self.rate = make(tr("&Rate This Picture…"), "Ctrl+Alt+R")
        self.ratings = make(tr("&Export Ratings…"))
        self.ratings_over = make(tr("Rat&ings Over Sessions…"))
        self.papers = make(tr("Paper&s…"))
        self.templates = (make(tr("Template: &Consent…")), make(tr("Template: C&ontent Note…")))
        self.client_new = make(tr("&New Client…"))
        self.client_open = make(tr("&Open Client…"))
        self.client_lock = make(tr("&Lock"), "F12", "lock")
        self.client_next = make(tr("Ne&xt Client…"), "Shift+F12")
        self.client_leave = make(tr("Lea&ve the Client"))
        self.client_password = make(tr("Change &Password…"))

        self.readings = make(tr("What Do the &Readings Mean?"), Keys.HelpContents, "info")
        self.activity_log = make(tr("Activity &Log…"))
        self.shortcuts = make(tr("&Shortcuts"), "Ctrl+?")
        self.edit_shortcuts = make(tr("C&hange Shortcuts…"))
        self.palette = make(tr("&Commands…"), "Ctrl+K")
        self.about = make(tr("&About MUSE Desktop"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        for action in (self.generate, self.edit, self.series):
            action.setAutoRepeat(False)  # a key that is held down asks once
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
        action.setIconVisibleInMenu(not checkable)  # it would stand in the place of the tick
        if isinstance(key, str):
            action.setShortcut(QKeySequence(key))
        elif key is not None:
            action.setShortcuts(key)
        if icon:
            set_icon(action, icon)
        self._tell_key(action)
        return action

    def _tell_key(self, action: QAction) -> None:
        plain = action.text().replace("&", "").rstrip("…")
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tip(f"{plain} ({shown})" if shown else plain))

    def set_keys(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        """Give an action other keys, or none."""
        action.setShortcuts(list(keys))
        self._tell_key(action)

    def named(self) -> dict[str, QAction]:
        """Return every action by its attribute's name, of several in one with its number."""
        found: dict[str, QAction] = {}
        for name, value in vars(self).items():
            if isinstance(value, QAction):
                found[name] = value
            elif isinstance(value, tuple):
                found |= {f"{name}_{k}": action for k, action in enumerate(value)}
        return found

    def follow(self, activity: Activity) -> None:
        """Enable what makes sense now, from now on."""
        activity.changed.connect(lambda: self._enable(activity))
        self._enable(activity)

    def _enable(self, activity: Activity) -> None:
        for may, actions in (
            (activity.may_look_into, (self.where_from,)),
            (activity.may_compare, (self.compare,)),
            (activity.may_stand_beside, (self.beside,)),
            (activity.may_show_changes, (self.what_changed,)),
            (activity.may_paint, (self.mask, self.show_mask, self.clear_mask, self.crop)),
            (activity.has_result, (self.sheet,)),
            (activity.has_recipe, (self.reuse, self.copy_recipe)),
            (activity.has_look, (self.export_look, self.apply_look)),
            (
                activity.has_picture,
                (
                    self.edit, self.export, self.print, self.copy, self.delete, self.rename,
                    self.note, self.tags, self.favourite, *self.stars, self.find, self.reference,
                    self.fit, self.actual, self.zoom_in, self.zoom_out,
                ),
            ),
        ):  # fmt: skip
            for action in actions:
                action.setEnabled(may)

    def keys(self) -> list[tuple[str, str]]:
        """Return every action that has a key, with the key as the system writes it."""
        found = []
        for action in self.findChildren(QAction):
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if shown:
                found.append((action.text().replace("&", "").rstrip("…"), shown))
        return found
