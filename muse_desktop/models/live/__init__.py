"""Packs as live modules on a device: loading, adapters, precision, memory."""
