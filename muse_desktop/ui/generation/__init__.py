"""Making pictures: the window's side of the engine."""
