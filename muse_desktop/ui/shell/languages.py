"""Which language the window speaks: the system's, or the one that was chosen.

The texts lie in ``resources/translations`` as Qt Linguist keeps them (``.ts``) and as Qt reads them
(``.qm``); ``packaging/translations.py`` makes both. Each language translates whatever the window
says itself; the command line and models' own names and licences stay as they are.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from muse_desktop.system.resources import resource
from muse_desktop.ui.state.preferences import LANGUAGE, Language
from muse_desktop.ui.state.remembered import remembered

OWN_NAMES: dict[str, str] = {
    "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh_CN": "简体中文",
    "ja": "日本語",
}  # fmt: skip
"""What each is called by those who speak it; in the order in which they are offered."""


def chosen(settings: QSettings) -> Language | None:
    """Return the language that was chosen, None for the system's."""
    wish: Language | None = remembered(settings, LANGUAGE, Language | None, None)
    return wish


def speak(app: QCoreApplication, language: Language | None = None) -> None:
    """Let Qt's texts and ours be in a language; before any is shown.

    Numbers, dates and paper are those of where the user lives, whatever language was chosen: the
    system knows. Where it says nothing (the locale is "C") they are the language's own.

    Parameters
    ----------
    language : None is the system's
    """
    locale = QLocale.system() if language is None else QLocale(language)
    if language is not None and QLocale.system().language() == QLocale.Language.C:
        QLocale.setDefault(locale)
    folders = {"qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}
    if language != "en":
        folders["muse_desktop"] = str(folder())
    for name, place in folders.items():
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place):
            app.installTranslator(translator)


def folder() -> Path:
    """Return where the texts lie."""
    return resource("translations")
