"""What is asked for: wheel, prompt, seed, settings, model."""
