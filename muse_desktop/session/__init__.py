"""The document: pictures, the tree of results, notes; saving, undo, journal and recovery.

Knows neither widgets nor torch.
"""
