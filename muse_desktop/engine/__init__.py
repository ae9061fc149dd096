"""The engine: one thread that owns every tensor, a queue of jobs in, signals of plain values out.

Importing this package imports neither torch nor Qt.
"""
