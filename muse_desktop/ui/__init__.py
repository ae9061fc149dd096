"""The window: widgets over the session and the engine; never torch, never a checkpoint."""
