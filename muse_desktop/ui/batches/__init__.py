"""Many pictures: what is asked for, and how far it is, beside the pictures of the session."""
