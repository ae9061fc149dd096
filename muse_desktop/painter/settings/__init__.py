"""The settings: what lies behind a subject, and the ground it stands on.

Each is a function (brush, chance, y) that draws across the whole width of the picture: `y` is the
height of the horizon (of a room's floor line) in units. It draws with natural colours. Rooms draw
walls around a window through which the sky, painted before, is seen.
"""

from __future__ import annotations

from collections.abc import Callable

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance

Setting = Callable[[Brush, Chance, float], None]
PAINTED: dict[str, Setting] = {}
