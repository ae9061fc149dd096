"""The one exception of this package."""


class SessionError(Exception):
    """Something about a session could not be done; the message is a sentence for the user."""
