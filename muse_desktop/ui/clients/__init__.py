"""Working with a client: opening, locking, and what is left of it in the window (nothing)."""
