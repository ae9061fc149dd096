"""Documents and pictures between the session and the disk, and the questions about them."""
