"""What leaves a client's folder: under a name that says nothing of the client, and told for what
it is."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.home import Home


def place_for(home: Home, folder: Path, title: str, kind: str, ending: str = "") -> Path:
    """Return where something is offered to be written.

    Parameters
    ----------
    home : in a client's folder titles are the client's words, which stand in no name outside
    folder : where
    title : what it is called here, as a name of a file (:func:`.names.file_name`)
    kind : what it is, for a name that tells no more but the time
    ending : of the file
    """
    name = title if home.client is None else f"{kind} {dt.datetime.now():%Y-%m-%d %H-%M}"
    return folder / f"{name}{ending}"


def told_of(home: Home) -> tuple[str, ...]:
    """Return what is to be said of a file that was written, where a client's folder is open."""
    if home.client is None:
        return ()
    return (tr("It lies outside the client's folder: whoever has this computer sees it."),)
