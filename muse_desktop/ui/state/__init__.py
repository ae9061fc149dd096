"""What the window shows and may do: observable objects that widgets bind to, no widget."""
