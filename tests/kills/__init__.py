"""The window is killed, again and again, in the middle of whatever it does."""
