"""Where the program starts: the commands ``muse-desktop`` and ``muse-desktop-window``.

``python -m muse_desktop`` is the first of them.
"""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line, and end the process with its exit code."""
    code = run()
    from muse_desktop.system.leaving import leave

    leave(code)


def window() -> NoReturn:
    """Open the window, without a command line; end the process when it is closed."""
    from muse_desktop.app import main as open_window
    from muse_desktop.system.leaving import leave

    leave(open_window())


def run() -> int:
    """Run the command line and return its exit code, also when interrupted while it wakes up."""
    try:
        from muse_desktop.system.seal import is_sealed

        is_sealed()  # from the start, where it is
        from muse_desktop.cli.main import main as command_line

        return command_line()
    except KeyboardInterrupt:
        print("muse-desktop: Stopped; nothing was saved.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    main()
