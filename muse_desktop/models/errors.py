"""What can go wrong with models, said in sentences for the user."""

from __future__ import annotations


class ModelError(Exception):
    """A model pack cannot be used; the message is a sentence that says what to do."""


class UnknownModelError(ModelError):
    """No pack has this name; the message offers the known ones."""


class SourceError(ModelError):
    """What shall be added does not exist, or cannot be called so: the command is wrong."""


class UnknownDeviceError(ModelError):
    """This computer has no such device; the message offers the ones it has."""


class LoadingCancelled(Exception):  # noqa: N818 - it is no error, somebody wished it
    """Loading was cancelled; nothing was kept."""
