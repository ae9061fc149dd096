"""The tree of results."""
