"""What a model pack is, on disk; nothing here loads a weight into memory."""
