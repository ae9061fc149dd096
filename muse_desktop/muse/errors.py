"""What the method refuses."""

from __future__ import annotations


class RequestError(ValueError):
    """A request that cannot be carried out; the message is a sentence for the user."""
