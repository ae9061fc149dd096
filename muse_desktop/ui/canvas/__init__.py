"""The picture: canvas, mask, maps, what floats over it."""
