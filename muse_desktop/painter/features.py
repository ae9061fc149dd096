"""What a caption says of the subject itself: its form, size and colour, as far as they show."""

from __future__ import annotations

from collections.abc import Mapping

from muse_desktop.painter.forms import COLOURED_FORMS, COLOURS, FORM_WORDS, NEAR_TINT, ROOFS, SKINS
from muse_desktop.painter.nouns import ALONE_THINGS, LARGE, MANY_OF_ONE, SMALL, Phrases
from muse_desktop.painter.particulars import Random, pick
from muse_desktop.painter.scene import PEOPLE, Scene
from muse_desktop.painter.subjects.shared import form


def own_words(scene: Scene, table: Mapping[str, tuple[Phrases, ...]]) -> Phrases:
    """What a table has for the subject's form."""
    forms = table.get(scene.subject)
    return forms[form(scene.layout.shape, len(forms))[0]] if forms else ()


def size_word(scene: Scene, rng: Random) -> str:
    """How large it is; of people that is said otherwise."""
    chance, size = rng.random(), scene.layout.size
    if scene.subject in PEOPLE or chance > 0.5:
        return ""
    if not 0.25 <= size <= 0.75:
        return pick(rng, SMALL if size < 0.25 else LARGE)
    return pick(rng, ALONE_THINGS) if chance < 0.03 else ""


def colour_word(scene: Scene, rng: Random) -> str:
    """What colour it is, where that has a name and can be seen."""
    if rng.random() > 0.25 or not _coloured(scene):
        return ""
    forms, names = COLOURED_FORMS.get(scene.subject), COLOURS.get(scene.subject, ())
    if forms and form(scene.layout.shape, len(FORM_WORDS[scene.subject]))[0] not in forms:
        return ""
    return _tint(scene, names)


def trait(scene: Scene, rng: Random) -> str:
    """A roof or a skin."""
    if rng.random() > 0.08 or not _coloured(scene):
        return ""
    if scene.subject in PEOPLE and scene.subject not in MANY_OF_ONE:
        tint = scene.layout.tint
        return next((words for start, end, words in SKINS if start <= tint <= end), "")
    roof = _tint(scene, ROOFS.get(scene.subject, ()))
    return f"with a {roof} roof" if roof else ""


def _tint(scene: Scene, names: Phrases) -> str:
    """The name of the subject's tint, where it lies near one that has a name."""
    place = scene.layout.tint * (len(names) - 1)
    near = names and abs(place - round(place)) <= NEAR_TINT
    return names[round(place)] if near else ""


def _coloured(scene: Scene) -> bool:
    """Whether the light leaves things their colours."""
    return scene.light.wash < 0.35 and scene.light.colour > -0.5
