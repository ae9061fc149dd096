"""Prompts in other languages than that of the captions: the words of each, and what reads them."""
