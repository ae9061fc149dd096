"""Daylight, the model for photographs: how its looks, captions, readers and weights are made.

Nothing of this package is needed at run time; it is kept in the program so that the model can be
made again. ``photographs`` names what it is learnt from and what is held out, ``looks`` draws ways
to grade a photograph.
"""
