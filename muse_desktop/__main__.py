"""Where the program starts: the ``muse-desktop`` command, ``python -m muse_desktop`` likewise."""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line, and end the process with its exit code."""
    code = run()
    from muse_desktop.system.leaving import leave

    leave(code)


def run() -> int:
    """Run the command line and return its exit code, also when interrupted while it wakes up."""
    try:
        from muse_desktop.cli.main import main as command_line

        return command_line()
    except KeyboardInterrupt:
        print("muse-desktop: Stopped; nothing was saved.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    main()
