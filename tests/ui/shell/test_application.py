"""Files that the system hands to the application object come to the window, early ones too."""

from __future__ import annotations

import subprocess
import sys
import textwrap

SCRIPT = """
    from pathlib import Path
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFileOpenEvent
    from muse_desktop import app as program

    app = program.make_application()
    opened = []

    def ask(name):
        return app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(name)))

    assert ask("/a/früh.muse") and ask("/a/photo one.jpg")
    app.open_with(opened.append)
    assert ask("/a/later.muse")
    app.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/a.muse")))
    early, late = [Path("/a/früh.muse"), Path("/a/photo one.jpg")], [Path("/a/later.muse")]
    assert [list(map(Path, paths)) for paths in opened] == [early, late], opened
    print("well")
"""


def test_files_wait_for_the_window_and_come_to_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT)], capture_output=True, text=True
    )
    assert done.stdout == "well\n", done.stderr
