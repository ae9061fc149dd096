"""The subjects: one clear design each, a hundred units high, with its foot at the origin."""

from __future__ import annotations

from muse_desktop.painter.subjects.people import PAINTED_PEOPLE
from muse_desktop.painter.subjects.subject import Subject

PAINTED: dict[str, Subject] = {**PAINTED_PEOPLE}
