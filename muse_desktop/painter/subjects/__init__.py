"""The subjects: one clear design each, a hundred units high, with its foot at the origin.

Each module draws one kind of thing and says in a dict how it stands in a picture.
"""

from __future__ import annotations

from muse_desktop.painter.subjects.armchairs import PAINTED_ARMCHAIRS
from muse_desktop.painter.subjects.balloons import PAINTED_BALLOONS
from muse_desktop.painter.subjects.bears import PAINTED_BEARS
from muse_desktop.painter.subjects.bicycles import PAINTED_BICYCLES
from muse_desktop.painter.subjects.boats import PAINTED_BOATS
from muse_desktop.painter.subjects.bridges import PAINTED_BRIDGES
from muse_desktop.painter.subjects.cars import PAINTED_CARS
from muse_desktop.painter.subjects.castles import PAINTED_CASTLES
from muse_desktop.painter.subjects.cats import PAINTED_CATS
from muse_desktop.painter.subjects.dogs import PAINTED_DOGS
from muse_desktop.painter.subjects.flowers import PAINTED_FLOWERS
from muse_desktop.painter.subjects.horses import PAINTED_HORSES
from muse_desktop.painter.subjects.houses import PAINTED_HOUSES
from muse_desktop.painter.subjects.lamps import PAINTED_LAMPS
from muse_desktop.painter.subjects.lighthouses import PAINTED_LIGHTHOUSES
from muse_desktop.painter.subjects.mushrooms import PAINTED_MUSHROOMS
from muse_desktop.painter.subjects.owls import PAINTED_OWLS
from muse_desktop.painter.subjects.people import PAINTED_PEOPLE
from muse_desktop.painter.subjects.rabbits import PAINTED_RABBITS
from muse_desktop.painter.subjects.subject import Subject
from muse_desktop.painter.subjects.tables import PAINTED_TABLES
from muse_desktop.painter.subjects.tents import PAINTED_TENTS
from muse_desktop.painter.subjects.trains import PAINTED_TRAINS
from muse_desktop.painter.subjects.trees import PAINTED_TREES
from muse_desktop.painter.subjects.windmills import PAINTED_WINDMILLS

PAINTED: dict[str, Subject] = {
    **PAINTED_HOUSES,
    **PAINTED_TREES,
    **PAINTED_BOATS,
    **PAINTED_LIGHTHOUSES,
    **PAINTED_CASTLES,
    **PAINTED_WINDMILLS,
    **PAINTED_BALLOONS,
    **PAINTED_TENTS,
    **PAINTED_BRIDGES,
    **PAINTED_BICYCLES,
    **PAINTED_CARS,
    **PAINTED_TRAINS,
    **PAINTED_CATS,
    **PAINTED_DOGS,
    **PAINTED_HORSES,
    **PAINTED_OWLS,
    **PAINTED_RABBITS,
    **PAINTED_BEARS,
    **PAINTED_FLOWERS,
    **PAINTED_MUSHROOMS,
    **PAINTED_ARMCHAIRS,
    **PAINTED_TABLES,
    **PAINTED_LAMPS,
    **PAINTED_PEOPLE,
}
