"""MUSE Desktop: make and edit pictures by the emotion they evoke."""

__version__ = "0.1.0"
