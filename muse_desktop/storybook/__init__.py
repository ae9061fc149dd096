"""Storybook, the embedded model: how its pictures, captions and weights are made.

Nothing of this package is needed at run time; it is kept in the program so that the
model can be made again from the repository alone.
"""
