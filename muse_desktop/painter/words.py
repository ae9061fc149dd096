"""What is said of a scene: short lower-case sentences with many synonyms.

A caption nearly always names the subject and the setting; now and then one of them, as people do.
It names the hour and the weather in about half of the cases where the picture shows them, other
elements in about a third, and the mood in about a third of the moody ones: what people type
seldom says a mood, and the pictures of such captions must stay a mixture of all moods.
"""

from __future__ import annotations

import re
from itertools import chain

from muse_desktop.painter import subjects
from muse_desktop.painter.features import colour_word, own_words, size_word, trait
from muse_desktop.painter.forms import COLOURS, DOES, FORM_WORDS, ROOFS, SKINS
from muse_desktop.painter.nouns import (
    ALONE,
    ALONE_THINGS,
    FAR,
    FLOATING,
    FLYING,
    GROUPS,
    LARGE,
    LOOKS,
    MANY_OF_ONE,
    NEAR,
    SETTING_WORDS,
    SIDES,
    SITTING,
    SMALL,
    STANDING,
    SUBJECT_WORDS,
    WALKING,
    WITH_ARTICLE,
)
from muse_desktop.painter.particulars import Random, particulars, pick
from muse_desktop.painter.phrases import (
    AIRS,
    BLUE,
    CLEAR,
    ELEMENT_WORDS,
    HOUR_WORDS,
    HUED,
    HUES,
    LIGHT_WORDS,
    MOOD_WORDS,
    OPENINGS,
    SUNNY,
    VIEWS,
    WEATHER_WORDS,
)
from muse_desktop.painter.scene import PEOPLE, Scene

MOST_WORDS = 26
"""A text encoder of 28 tokens has room for so many between its marks."""
_JOINTS = ("and", "a", "an", "the", "with", "of", "many", "lots of", "a few",
           "a little", "full of", "outside", "roof")  # fmt: skip
_WORD = re.compile(r"[a-z]+")


def caption(scene: Scene, rng: Random, *, mood_words: bool | None = None) -> str:
    """A caption for a scene.

    Parameters
    ----------
    scene : what the picture shows
    rng : chooses the words
    mood_words : whether to say the mood; by default in about a third of the moody scenes. A
        neutral scene never gets mood words.

    Returns
    -------
    Lower-case words, at most `MOST_WORDS`, now and then with commas.
    """
    adjectives, noun = _mood(scene, rng)
    say = rng.random() < 1 / 3 if mood_words is None else mood_words
    say = say and bool(adjectives)
    mood = (" and " if rng.random() < 0.5 else " ").join(adjectives)
    extras = particulars(scene, rng)
    kind, where = rng.random(), rng.random()
    # Nobody is called rotten.
    kind_words = scene.subject not in PEOPLE or "disgust" not in dict(scene.mood)
    at_thing = say and kind_words and kind < 0.56 and where < 0.55
    head = _head(scene, rng, kind, mood if at_thing else "")
    opening = ""
    ending = ""
    if say and not at_thing:
        if where < 0.25 and kind < 0.76:
            opening = f"{_a(mood)} {pick(rng, VIEWS)} of"
        elif where < 0.7:
            ending = f", {mood}"
        elif rng.random() < 0.6:
            ending = f", {noun}"
        else:
            ending = f", {_a(mood)} {pick(rng, AIRS)}"
    elif kind < 0.76 and rng.random() < 0.5:
        opening = pick(rng, OPENINGS)
    # What people type is often no more than what shows: "sunset, snow".
    if extras and kind > 0.98 and not opening:
        head = ""
    return _joined(rng, f"{opening} {head}".strip(), extras, ending)


def _joined(rng: Random, head: str, extras: list[str], ending: str) -> str:
    """The whole text, with as many extras as there is room for."""
    loose = rng.random() < 0.35
    text = head
    room = MOST_WORDS - len(ending.split())
    for extra in extras:
        # Bare words such as "rain" always follow a comma; "in the rain" sometimes does.
        comma = loose or not _follows(extra)
        longer = f"{text}{', ' if comma else ' '}{extra}" if text else extra
        if len(longer.split()) > room:
            break
        text = longer
    return text + ending


_FOLLOWING = {
    "in", "on", "at", "with", "by", "under", "among", "below", "during", "while", "after",
    "over", "all", "from", "lit", "full", "covered", "without", "far", "close", "up", "alone",
    "early", "late", "facing", "looking", "and",
}  # fmt: skip


def _follows(phrase: str) -> bool:
    """Whether a phrase may follow without a comma."""
    first, *rest = phrase.split()
    return bool(rest) and first in _FOLLOWING


def _head(scene: Scene, rng: Random, kind: float, mood: str) -> str:
    """Subject and setting: "a cottage by a lake", "a lake with a cottage", "cottage, lake"."""
    thing, bare = _thing(scene, rng, mood)
    scenery = pick(rng, SETTING_WORDS[scene.setting][1])
    place = _place(scene, rng)
    pose = _pose(scene, rng)
    if kind < 0.56:
        return f"{thing} {pose} {place}" if pose else f"{thing} {place}"
    if kind < 0.76:
        joint = pick(rng, ("with", "with", "and")) if " with " not in scenery else "and"
        return f"{scenery} {joint} {thing} {pose}".rstrip()
    if kind < 0.9:
        return f"{bare} {place}" if rng.random() < 0.5 else f"{bare}, {scenery}"
    if kind < 0.95:
        return f"{thing} {pose}".rstrip() if rng.random() < 0.7 else bare
    return scenery if rng.random() < 0.7 else place


def _thing(scene: Scene, rng: Random, mood: str) -> tuple[str, str]:
    """The subject and how many it is, with an article and without one."""
    many = count(scene)
    singular, plural = SUBJECT_WORDS[scene.subject]
    chance = rng.random()
    if many > 1:
        group, noun = pick(rng, GROUPS[many]), pick(rng, plural)
        noun = f"{mood} {noun}".strip()
        return f"{group} {noun}", noun if chance < 0.5 else f"{group} {noun}"
    if scene.subject in MANY_OF_ONE and chance < 0.5:
        noun = pick(rng, MANY_OF_ONE[scene.subject])
        noun = f"{mood} {noun}".strip()
        return noun, noun
    own = own_words(scene, FORM_WORDS)
    noun = pick(rng, own if own and rng.random() < 0.4 else singular)
    if noun in WITH_ARTICLE:
        return (f"{_a(mood)} picture of a {noun}" if mood else f"a {noun}"), noun
    size = "" if " " in noun else size_word(scene, rng)
    words = [mood or size, colour_word(scene, rng), noun, trait(scene, rng)]
    noun = " ".join(filter(None, words))
    return _a(noun), noun


def _pose(scene: Scene, rng: Random) -> str:
    """What one does, or that one is alone; now and then where one stands."""
    layout, chance = scene.layout, rng.random()
    one = count(scene) == 1
    words: list[str] = []
    if chance < 0.35:
        does = own_words(scene, DOES)
        if scene.subject in PEOPLE:
            standing = STANDING if layout.shape < 0.4 else WALKING
            does = SITTING if layout.shape > 0.7 else standing
        if one and does:
            words.append(pick(rng, does))
    elif chance < 0.39:
        words.append(pick(rng, SIDES[round(1.2 * layout.x)]))
    elif chance < 0.42 and subjects.PAINTED[scene.subject].turns and abs(layout.facing) > 0.3:
        words.append(pick(rng, LOOKS[layout.facing > 0]))
    elif chance < 0.52 and not 0.2 <= layout.size <= 0.8:
        words.append(pick(rng, FAR if layout.size < 0.2 else NEAR))
    single = scene.subject in PEOPLE and scene.subject not in MANY_OF_ONE
    if single and one and rng.random() < 0.15:
        his = "his" if scene.subject in ("man", "boy", "old man") else "her"
        words.append(pick(rng, tuple(a for a in ALONE if his in a or "own" not in a)))
    return " ".join(words)


def _place(scene: Scene, rng: Random) -> str:
    if scene.subject == "sailing boat" and scene.setting in FLOATING and rng.random() < 0.6:
        return pick(rng, FLOATING[scene.setting])
    if scene.subject == "hot-air balloon" and scene.setting in FLYING and rng.random() < 0.6:
        return pick(rng, FLYING[scene.setting])
    return pick(rng, SETTING_WORDS[scene.setting][0])


def _mood(scene: Scene, rng: Random) -> tuple[list[str], str]:
    """Adjectives for the emotions of a scene, and a noun phrase that says them."""
    adjectives, nouns = [], []
    # A weak part of a blend goes unsaid, so that words stand for what one sees.
    for name, weight in scene.mood:
        if weight >= 0.3:
            adjectives.append(pick(rng, tuple(w for w in MOOD_WORDS[name] if w not in MOOD_WORDS)))
            nouns.append(name)
    return adjectives, " and ".join(nouns)


def count(scene: Scene) -> int:
    """How many of the subject are in the picture."""
    return 1 + subjects.PAINTED[scene.subject].others(scene.layout.company)


def plain_caption(scene: Scene) -> str:
    """The simplest caption: the subject in the setting. Used in evaluation."""
    noun = SUBJECT_WORDS[scene.subject][0][0]
    return f"{_a(noun)} {SETTING_WORDS[scene.setting][0][0]}"


def vocabulary() -> tuple[str, ...]:
    """Every word that a caption may hold, sorted."""
    pairs = (*SUBJECT_WORDS.values(), *SETTING_WORDS.values(), *WEATHER_WORDS.values(),
             *ELEMENT_WORDS.values())  # fmt: skip
    forms = (*FORM_WORDS.values(), *DOES.values())
    tables = (COLOURS, ROOFS, MANY_OF_ONE, FLOATING, FLYING, GROUPS, SIDES, LOOKS, MOOD_WORDS)
    spans = (words for *_, words in (*HOUR_WORDS, *LIGHT_WORDS))
    said = chain(
        chain.from_iterable(chain.from_iterable(pairs)),
        chain.from_iterable(chain.from_iterable(table.values()) for table in tables),
        chain.from_iterable(chain.from_iterable(forms)),
        chain.from_iterable(spans),
        CLEAR, SUNNY, STANDING, WALKING, SITTING, ALONE, ALONE_THINGS, SMALL, LARGE, FAR, NEAR,
        HUED, OPENINGS, VIEWS, AIRS, _JOINTS, (name for _, name in HUES),
        (words for *_, words in SKINS), BLUE,
    )  # fmt: skip
    return tuple(sorted(set(_WORD.findall(" ".join(said)))))


def _a(phrase: str) -> str:
    return f"an {phrase}" if phrase[0] in "aeiou" else f"a {phrase}"
