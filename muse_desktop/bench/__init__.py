"""Every figure that the project states, printed by a command: ``python -m muse_desktop.bench``."""
