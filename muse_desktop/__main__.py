"""``python -m muse_desktop`` is the ``muse-desktop`` command."""

import sys

from muse_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
