"""Clients: for each an encrypted folder, of which nothing can be read without its password."""
