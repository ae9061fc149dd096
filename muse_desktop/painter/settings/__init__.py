"""The settings: what lies behind a subject, and the ground it stands on.

Each is a function (brush, chance, y) that draws across the whole width of the picture: `y` is the
height of the horizon (of a room's floor line) in units. It draws with natural colours. Rooms draw
walls around a window through which the sky, painted before, is seen.
"""

from __future__ import annotations

from collections.abc import Callable

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.settings.fields import garden, meadow, park
from muse_desktop.painter.settings.heights import desert, forest, mountains
from muse_desktop.painter.settings.rooms import bedroom, living_room
from muse_desktop.painter.settings.towns import city, street, village
from muse_desktop.painter.settings.waters import lake, river, sea

Setting = Callable[[Brush, Chance, float], None]
PAINTED: dict[str, Setting] = {
    "mountains": mountains,
    "forest": forest,
    "desert": desert,
    "meadow": meadow,
    "garden": garden,
    "park": park,
    "city": city,
    "village": village,
    "street": street,
    "living room": living_room,
    "bedroom": bedroom,
    "sea": sea,
    "lake": lake,
    "river": river,
}
