"""Where the frozen program starts: the command line, which opens the window without a command."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A worker of a batch is this program, started again: it does its work here, and ends, before
    # the window's libraries are loaded for nothing.
    multiprocessing.freeze_support()

    from muse_desktop import app
    from muse_desktop.cli import main as cli
    from muse_desktop.system.leaving import leave

    main = app.main if sys.argv[1:2] == ["--smoke-test"] else cli.main
    leave(main())
