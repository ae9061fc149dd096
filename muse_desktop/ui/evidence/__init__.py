"""What is known of a result: timing, probabilities, preservation."""
