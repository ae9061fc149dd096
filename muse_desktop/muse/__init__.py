"""The method: emotional tokens, optimised at test time by an emotion classifier's gradient.

``request`` and ``events`` need no torch, so that a window can speak of work without loading it;
import ``muse.synthesis`` where the work is done.
"""
