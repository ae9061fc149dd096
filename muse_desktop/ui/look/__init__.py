"""How the window looks: theme, icons, words, pictures for the screen."""
