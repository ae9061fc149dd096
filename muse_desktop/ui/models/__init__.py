"""The model library's dialog."""
