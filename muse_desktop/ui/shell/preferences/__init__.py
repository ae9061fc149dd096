"""The preferences: one dialog for what is decided once; what the menus choose is the same."""
