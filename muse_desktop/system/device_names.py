"""Names that Windows takes for devices, in every folder and with every ending.

Source: "Naming Files, Paths, and Namespaces", Microsoft's documentation of the Win32 API.
"""

from __future__ import annotations

import re

_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)


def is_device_name(name: str) -> bool:
    """Return whether a file's name, without folders, is none that Windows gives to files."""
    return _DEVICE.fullmatch(name) is not None
