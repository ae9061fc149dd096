"""Where the frozen program starts: the command line, which opens the window without a command."""

import multiprocessing
import sys

from muse_desktop.cli import main

if __name__ == "__main__":
    # A library that starts a worker process would otherwise start the whole program again.
    multiprocessing.freeze_support()
    sys.exit(main())
