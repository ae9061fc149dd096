"""Other forms of the words that captions say, and words that may be dropped."""

from __future__ import annotations

_SPELLINGS = """
grey: gray greyish grayish
colour: color colors
colourful: colorful coloured colored multicoloured multicolored
colours: hues
mould: mold mildew
mouldy: moldy
cozy: cosy
the: teh hte
hot air balloon: hot-air_balloon hotair_balloon
fairytale: fairy-tale fairy_tale
downtown: down-town
backyard: back-yard
on the lake: on_lake
picture: photo photograph photography pic snapshot render rendering artwork art poster postcard view
drawing: sketch doodle cartoon comic
painting: watercolour watercolor acrylic gouache oil_painting paintings
illustration: illustrated vector clipart
sky: skies
sunset: sun_set
sunrise: sun_rise
sailing boat: sail_boat
lighthouse: light_house
windmill: wind_mill
armchair: arm_chair
fireflies: fire_flies
rainbow: rain_bow
wildflowers: wild_flowers
thunderstorm: thunder_storm
northern lights: northern_light
flying: fly flew flown
standing: stood
sitting: sat
in: through within amid amidst
on: upon atop
before: in_front_of
among: surrounded_by
near: nearby
inside: inside_of
woman with dark skin: black_woman african_woman
man with dark skin: black_man african_man
girl with dark skin: black_girl african_girl
boy with dark skin: black_boy african_boy
person with dark skin: black_person african_person
child with dark skin: black_child african_child
woman with light skin: white_woman
man with light skin: white_man
girl with light skin: white_girl
boy with light skin: white_boy
person with light skin: white_person
child with light skin: white_child
shooting stars: shooting_star falling_star
cacti: cactus cactuses
"""
"""The same thing in other letters: nobody need be told."""

_SILENT = """
4k 8k also am are as be beautiful been being but can create cute depicting depicts detailed do
does draw extremely featuring for generate good has have hd he's here hers highly him how i if
into is it's just let's like looks-like lovely made make masterpiece me my near's nice no-one
onto or our ours out paint place places please pretty put quality quite rather really resolution
should show showing shows so somewhere spot style styled such than that their them then there
there's these they thing things this those too typical us was we were what where where's which
while's who whole will would you your
"""
SILENT = frozenset(_SILENT.split())
"""Words that leave nothing out where they are dropped."""
_ADJECTIVES = """
big blue bright brown calm cloudy cold colourful cozy creepy dark dead deep dim dreary eerie
elderly fine foggy foul full funny gentle gloomy golden green grey gross happy hard hazy high huge
joyful large late little lonely merry misty nasty near old orange pale peaceful pink playful
purple rainy red sad scary serene single slimy small smoky snowy soft spooky starry stormy strong
sunny tall tiny warm wide yellow young
"""
ADJECTIVES = frozenset(_ADJECTIVES.split())
"""Those of the known words that have degrees."""
NEGATIONS = ("no", "without", "not", "never")
ARTICLES = ("a", "an", "the")
BEFORE = frozenset(("in", "on", "at", "by", "with", "under", "over", "of", "among", "before",
                    "below", "near", "from", "to", "after", "and"))  # fmt: skip
"""Small words that stand before a noun."""


def table_of(text: str) -> dict[str, str]:
    """Each word or phrase of such a text and what stands for it."""
    table: dict[str, str] = {}
    target = ""
    for line in text.strip().splitlines():
        if not line.startswith(" "):
            target, _, line = line.partition(":")
        for word in line.split():
            table.setdefault(word.replace("_", " "), target)
    return table


SPELLINGS: dict[str, str] = table_of(_SPELLINGS)
