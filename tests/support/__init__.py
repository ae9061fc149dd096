"""Fakes and helpers shared by the tests."""

PATIENCE_MS = 60_000
"""How long a test waits for what must come: long, for the machine may be busy with other work."""
