"""The exceptions of this package."""


class ClientError(Exception):
    """Something about a client could not be done; the message is a sentence for the user."""


class PasswordError(ClientError):
    """The password is another."""
