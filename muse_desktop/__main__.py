"""Where the program starts: the ``muse-desktop`` command, ``python -m muse_desktop`` likewise."""

import sys


def main() -> int:
    """Run the command line and return its exit code, also when interrupted while it wakes up."""
    try:
        from muse_desktop.cli.main import main as run

        return run()
    except KeyboardInterrupt:
        print("muse-desktop: Stopped; nothing was saved.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
