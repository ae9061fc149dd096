"""The tree of results, and the commands that undo what was done to it."""
