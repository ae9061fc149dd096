"""Where the frozen program starts: the command line, which opens the window without a command."""

import multiprocessing
import sys

from muse_desktop import app
from muse_desktop.cli import main as cli
from muse_desktop.system.leaving import leave

if __name__ == "__main__":
    # A library that starts a worker process would otherwise start the whole program again.
    multiprocessing.freeze_support()
    main = app.main if sys.argv[1:2] == ["--smoke-test"] else cli.main
    leave(main())
