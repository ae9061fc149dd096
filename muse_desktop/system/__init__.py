"""This computer: where the program keeps its files, and how they are written."""
