"""How photographers grade: recipes of looks, as ranges of the sliders in ``develop``.

Several quite different ones for each of the eight moods, and some that say no mood. ``key`` is the
lightness (OKLab's L, mean over the picture) that a look goes towards and ``pull`` how far, so that
a night look darkens a beach and leaves a night alone. Which mood a look has follows what people's
ratings say of brightness, colourfulness and hue (Valdez & Mehrabian 1994; Wilms & Oberfeld 2018;
Machajdik & Hanbury 2010): means over many people, no more. Hues are OKLab's, in degrees: red 29,
orange 55, amber 75, yellow 108, green 142, teal 195, blue 258, violet 300, pink 350.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Range = tuple[float, float]


@dataclass(frozen=True)
class Recipe:
    """A family of looks.

    ``ranges``: slider to (least, most); a slider that is not named rests. ``pool_at``: where a pool
    of light lies: "light", "subject" or "" (in the middle). ``says``: what a caption may call it.
    """

    name: str
    mood: str | None
    says: tuple[str, ...]
    ranges: Mapping[str, Range]
    key: Range = (0.6, 0.6)
    pull: Range = (0.0, 0.0)
    pool_at: str = ""
    skin_degrees: float = 9.0


def _r(
    name: str,
    says: str,
    mood: str | None = None,
    key: Range = (0.6, 0.6),
    pull: Range = (0.0, 0.0),
    pool_at: str = "",
    skin_degrees: float = 9.0,
    **ranges: Range,
) -> Recipe:
    phrases = tuple(phrase.strip() for phrase in says.split(";"))
    return Recipe(name, mood, phrases, ranges, key, pull, pool_at, skin_degrees)


RECIPES: tuple[Recipe, ...] = (
    # amusement: light, colourful, playful
    _r("sunny", "bright and sunny; in bright sunshine; sunny and colourful; in cheerful sunlight",
       "amusement", key=(0.72, 0.8), pull=(0.6, 0.9), saturation=(1.15, 1.4), vibrance=(0.1, 0.4),
       warmth=(0.25, 0.6), contrast=(0.05, 0.2), shadows=(0.1, 0.35), light_tint=(0.1, 0.3),
       light_hue=(80, 100)),
    _r("candy", "in candy colours; in sweet pastel colours; pink and turquoise; like candy",
       "amusement", key=(0.74, 0.82), pull=(0.7, 0.95), saturation=(1.1, 1.35), vibrance=(0.3, 0.6),
       shadow_tint=(0.45, 0.8), shadow_hue=(195, 230), middle_tint=(0.15, 0.35),
       middle_hue=(335, 360), light_tint=(0.3, 0.6), light_hue=(340, 370), fade=(0.05, 0.18),
       shadows=(0.15, 0.4), contrast=(-0.1, 0.1)),
    _r("holiday film", "like a holiday on film; on sunny colour film; in warm summer colours;"
       "like a summer snapshot",
       "amusement", key=(0.68, 0.76), pull=(0.6, 0.9), warmth=(0.3, 0.7), saturation=(1.1, 1.3),
       contrast=(0.1, 0.25), shadow_tint=(0.3, 0.6), shadow_hue=(190, 220), light_tint=(0.25, 0.5),
       light_hue=(70, 95), fade=(0.08, 0.22), vignette=(-0.3, 0.0)),
    _r("fairground", "in the colours of a fairground; in festive lights; in colourful party light;"
       "like a carnival",
       "amusement", key=(0.64, 0.74), pull=(0.4, 0.8), saturation=(1.25, 1.5), vibrance=(0.2, 0.5),
       shadow_tint=(0.5, 0.85), shadow_hue=(300, 335), light_tint=(0.3, 0.6),
       light_hue=(75, 105), contrast=(0.1, 0.25), pool=(0.2, 0.5), pool_warmth=(0.2, 0.5),
       pool_size=(0.3, 0.5)),
    _r("toy camera", "as by a toy camera; in playful crossed colours; lemon and turquoise;"
       "in quirky retro colours",
       "amusement", key=(0.68, 0.76), pull=(0.5, 0.8), light_tint=(0.5, 0.8), light_hue=(100, 120),
       shadow_tint=(0.55, 0.9), shadow_hue=(205, 255), saturation=(1.15, 1.35),
       contrast=(0.15, 0.3), vignette=(-0.7, -0.3), shadows=(0.1, 0.3)),
    # awe: grand light, depth, clarity
    _r("golden rays", "in golden rays of light; in glorious golden light; with a golden glow from "
       "the sky; in radiant light",
       "awe", key=(0.56, 0.66), pull=(0.4, 0.7), pool_at="light", pool=(0.5, 0.9),
       pool_size=(0.25, 0.42), pool_warmth=(0.6, 1.0), around=(-0.7, -0.25), light_tint=(0.2, 0.4),
       light_hue=(72, 90), shadow_tint=(0.15, 0.35), shadow_hue=(240, 275), contrast=(0.1, 0.25),
       saturation=(1.05, 1.25)),
    _r("alpine clarity", "crystal clear; in clear mountain air; vast and clear; under a deep blue "
       "sky",
       "awe", key=(0.58, 0.66), pull=(0.3, 0.6), warmth=(-0.55, -0.2), contrast=(0.2, 0.4),
       sky=(-0.9, -0.4), sky_warmth=(-0.6, -0.2), saturation=(1.1, 1.3), highlights=(0.1, 0.35),
       vibrance=(0.1, 0.3)),
    _r("aurora", "in the colours of an aurora; in teal and violet light; under northern lights;"
       "luminous teal and violet",
       "awe", key=(0.5, 0.6), pull=(0.5, 0.8), shadow_tint=(0.35, 0.6), shadow_hue=(285, 310),
       middle_tint=(0.2, 0.4), middle_hue=(185, 215), light_tint=(0.15, 0.35),
       light_hue=(165, 195), sky_warmth=(-0.4, 0.0), saturation=(0.8, 1.0),
       contrast=(0.1, 0.25), highlights=(0.1, 0.4)),
    _r("after sunset", "in violet and gold after sunset; in purple evening light; in the afterglow;"
       "under a violet sky",
       "awe", key=(0.52, 0.62), pull=(0.5, 0.8), shadow_tint=(0.3, 0.6), shadow_hue=(285, 315),
       middle_tint=(0.1, 0.25), middle_hue=(310, 345), light_tint=(0.3, 0.55), light_hue=(55, 80),
       sky=(-0.5, -0.1), sky_warmth=(-0.5, -0.1), ground=(-0.4, 0.0), saturation=(1.1, 1.3),
       contrast=(0.05, 0.2)),
    _r("cathedral", "in a shaft of light; lit from above; in solemn light from on high;"
       "light falling into the dark",
       "awe", key=(0.42, 0.52), pull=(0.5, 0.8), pool_at="light", pool=(0.5, 0.9),
       pool_size=(0.2, 0.35), around=(-1.0, -0.5), pool_warmth=(0.2, 0.6), contrast=(0.1, 0.25),
       shadow_tint=(0.1, 0.3), shadow_hue=(230, 265), saturation=(0.9, 1.1), sky=(0.1, 0.4)),
    # contentment: soft, warm, even
    _r("hazy and warm", "hazy and warm; in a soft warm haze; in mellow hazy light;"
       "in gentle afternoon haze",
       "contentment", key=(0.66, 0.74), pull=(0.4, 0.7), warmth=(0.4, 0.8), haze=(0.12, 0.32),
       haze_hue=(70, 88), haze_colour=(0.4, 0.7), air=(0.84, 0.92), contrast=(-0.2, 0.0),
       saturation=(0.9, 1.05), horizon=(0.3, 0.5)),
    _r("golden hour", "at the golden hour; in low golden sun; in warm evening sun; in honey light",
       "contentment", key=(0.62, 0.7), pull=(0.4, 0.7), warmth=(0.5, 1.0), light_tint=(0.2, 0.45),
       light_hue=(70, 88), shadow_tint=(0.0, 0.15), shadow_hue=(30, 60), contrast=(-0.08, 0.1),
       saturation=(1.0, 1.15), shadows=(0.1, 0.35), pool_at="light", pool=(0.1, 0.4),
       pool_warmth=(0.2, 0.5), pool_size=(0.4, 0.6)),
    _r("pastel morning", "in soft pastel morning light; pale and gentle; in quiet morning light;"
       "light and airy",
       "contentment", key=(0.74, 0.82), pull=(0.6, 0.9), contrast=(-0.3, -0.1),
       saturation=(0.78, 0.95), light_tint=(0.08, 0.2), light_hue=(50, 80),
       shadow_tint=(0.08, 0.25), shadow_hue=(220, 300), fade=(0.08, 0.22), warmth=(0.0, 0.3),
       shadows=(0.1, 0.4)),
    _r("spring green", "in fresh spring light; soft and green; in tender green light;"
       "fresh after the rain",
       "contentment", key=(0.66, 0.74), pull=(0.4, 0.7), green=(0.15, 0.4), warmth=(0.1, 0.35),
       contrast=(-0.15, 0.05), saturation=(0.98, 1.15), vibrance=(0.1, 0.3), shadows=(0.1, 0.35),
       light_tint=(0.05, 0.2), light_hue=(100, 130)),
    _r("lamplight", "in cosy lamplight; by candlelight; in the glow of a fire; in warm indoor "
       "light",
       "contentment", key=(0.5, 0.6), pull=(0.4, 0.7), pool_at="subject", pool=(0.3, 0.6),
       pool_size=(0.32, 0.5), pool_warmth=(0.3, 0.6), around=(-0.5, -0.15), warmth=(0.5, 0.9),
       contrast=(-0.05, 0.12), saturation=(0.95, 1.1), shadow_tint=(0.1, 0.3),
       shadow_hue=(35, 60)),
    # excitement: strong colours and contrast
    _r("vivid", "vivid and punchy; in vivid colours; bold and bright; in intense colours",
       "excitement", key=(0.6, 0.68), pull=(0.3, 0.6), saturation=(1.4, 1.75),
       vibrance=(0.2, 0.5), contrast=(0.25, 0.45), warmth=(-0.1, 0.25)),
    _r("neon", "in neon light; magenta and cyan; in neon colours; like a city of neon at night",
       "excitement", key=(0.48, 0.58), pull=(0.4, 0.8), shadow_tint=(0.55, 0.9),
       shadow_hue=(275, 310), middle_tint=(0.2, 0.45), middle_hue=(325, 350),
       light_tint=(0.35, 0.6), light_hue=(190, 220), saturation=(1.2, 1.5), contrast=(0.2, 0.35),
       highlights=(0.1, 0.3)),
    _r("blazing sunset", "in a blazing sunset; orange and teal; in fiery evening colours;"
       "like a film of action",
       "excitement", key=(0.54, 0.64), pull=(0.4, 0.7), duotone=(0.2, 0.5), axis=(50, 62),
       light_tint=(0.4, 0.7), light_hue=(50, 70), shadow_tint=(0.3, 0.6), shadow_hue=(205, 240),
       saturation=(1.25, 1.5), contrast=(0.2, 0.35), warmth=(0.1, 0.4)),
    _r("crisp", "crisp and fresh; in crisp cool light; sharp and electric; in electric blue",
       "excitement", key=(0.6, 0.68), pull=(0.3, 0.6), warmth=(-0.5, -0.2), contrast=(0.3, 0.5),
       saturation=(1.25, 1.5), vibrance=(0.1, 0.4), shadow_tint=(0.2, 0.45),
       shadow_hue=(245, 270), highlights=(0.15, 0.4)),
    _r("stage light", "in stage light; in a coloured spotlight; like a concert; in hot pink light",
       "excitement", key=(0.46, 0.56), pull=(0.4, 0.8), pool_at="subject", pool=(0.5, 0.9),
       pool_size=(0.25, 0.4), around=(-0.7, -0.3), shadow_tint=(0.5, 0.8), shadow_hue=(285, 330),
       middle_tint=(0.2, 0.45), middle_hue=(330, 375), light_tint=(0.1, 0.3), light_hue=(40, 75),
       saturation=(1.25, 1.5), contrast=(0.15, 0.35)),
    # anger: red, dark, hard
    _r("red heat", "in red heat; under a red sky; in red light; drenched in red",
       "anger", key=(0.3, 0.4), pull=(0.7, 0.95), skin_degrees=20, warmth=(0.2, 0.5),
       green=(-0.9, -0.4), middle_tint=(0.4, 0.7), middle_hue=(22, 34), shadow_tint=(0.15, 0.4),
       shadow_hue=(15, 30), light_tint=(0.3, 0.55), light_hue=(30, 50), contrast=(0.15, 0.32),
       saturation=(1.0, 1.25), duotone=(0.1, 0.3), axis=(28, 36)),
    _r("scorched", "scorched and burnt; in scorching heat; burnt orange; in harsh desert heat",
       "anger", key=(0.4, 0.48), pull=(0.6, 0.85), skin_degrees=16, warmth=(0.7, 1.2),
       duotone=(0.4, 0.75), axis=(48, 62), shadow_tint=(0.2, 0.45), shadow_hue=(25, 45),
       light_tint=(0.3, 0.5), light_hue=(55, 75), contrast=(0.22, 0.42), saturation=(0.9, 1.15),
       sky=(-0.6, -0.1)),
    _r("bleach bypass", "harsh and bleached; like bleach bypass; hard and metallic;"
       "in hard merciless light",
       "anger", key=(0.4, 0.48), pull=(0.5, 0.8), skin_degrees=12, contrast=(0.5, 0.75),
       saturation=(0.35, 0.6), warmth=(0.1, 0.4), middle_tint=(0.05, 0.2), middle_hue=(25, 45),
       shadow_tint=(0.1, 0.25), shadow_hue=(15, 40), vignette=(-0.7, -0.2), shadows=(-0.4, -0.1)),
    _r("smoulder", "smouldering in the dark; in embers; dark and red; by the light of a blaze",
       "anger", key=(0.26, 0.34), pull=(0.7, 0.95), skin_degrees=18, pool_at="light",
       pool=(0.6, 1.0), pool_size=(0.25, 0.42), pool_warmth=(0.6, 1.1), around=(-0.8, -0.3),
       shadow_tint=(0.25, 0.5),
       shadow_hue=(18, 34), middle_tint=(0.15, 0.35), middle_hue=(25, 40), light_tint=(0.2, 0.45),
       light_hue=(40, 60), contrast=(0.12, 0.3), saturation=(1.0, 1.2), duotone=(0.2, 0.5),
       axis=(30, 45)),
    _r("red dusk", "in a threatening red dusk; red against black; in blood red evening light;"
       "under a burning sky",
       "anger", key=(0.3, 0.4), pull=(0.6, 0.9), skin_degrees=18, light_tint=(0.5, 0.8),
       light_hue=(24, 42), shadow_tint=(0.15, 0.4), shadow_hue=(330, 375), sky=(-0.3, 0.2),
       sky_warmth=(0.4, 0.9), ground=(-0.8, -0.3), green=(-0.5, -0.1), contrast=(0.3, 0.5),
       saturation=(1.0, 1.25)),
    # disgust: yellow-green, murky
    _r("sickly green", "sickly green; in a sickly green light; green and pale; in poisonous green",
       "disgust", key=(0.5, 0.58), pull=(0.4, 0.7), skin_degrees=24, green=(0.6, 1.1),
       middle_tint=(0.25, 0.5), middle_hue=(120, 140), shadow_tint=(0.2, 0.4),
       shadow_hue=(135, 160), saturation=(0.6, 0.85), contrast=(-0.1, 0.1), duotone=(0.1, 0.4),
       axis=(120, 135)),
    _r("murky brown", "murky and brown; in muddy colours; dirty and dull; as through dirty water",
       "disgust", key=(0.42, 0.5), pull=(0.5, 0.8), skin_degrees=18, haze=(0.15, 0.35),
       haze_hue=(85, 105), haze_colour=(0.5, 0.9), air=(0.45, 0.58), horizon=(0.6, 1.0),
       warmth=(0.3, 0.7), green=(0.1, 0.4), saturation=(0.5, 0.75), contrast=(-0.1, 0.1),
       duotone=(0.3, 0.6), axis=(85, 105)),
    _r("fluorescent", "under cheap fluorescent tubes; in greenish neon tube light;"
       "in the light of a dirty corridor; in a pale greenish glare",
       "disgust", key=(0.56, 0.64), pull=(0.4, 0.7), skin_degrees=22, green=(0.5, 0.9),
       warmth=(0.0, 0.35), light_tint=(0.3, 0.55), light_hue=(112, 132), shadow_tint=(0.15, 0.35),
       shadow_hue=(170, 205), saturation=(0.6, 0.85), contrast=(0.1, 0.3), vignette=(-0.6, -0.1)),
    _r("bile", "in bilious yellow; mustard and mould; yellowed and stained; in a stale yellow",
       "disgust", key=(0.5, 0.58), pull=(0.4, 0.7), skin_degrees=20, warmth=(0.5, 0.9),
       green=(0.35, 0.7), middle_tint=(0.25, 0.5), middle_hue=(98, 115), shadow_tint=(0.2, 0.45),
       shadow_hue=(110, 140), saturation=(0.6, 0.9), contrast=(0.0, 0.2), duotone=(0.2, 0.5),
       axis=(98, 115), veil=(0.1, 0.4)),
    _r("mould", "grey-green and mouldy; stale and rotten; like mould; in the green grey of decay",
       "disgust", key=(0.44, 0.52), pull=(0.5, 0.8), skin_degrees=22, green=(0.4, 0.8),
       saturation=(0.35, 0.6), contrast=(-0.2, 0.0), fade=(0.12, 0.3), shadow_tint=(0.25, 0.5),
       shadow_hue=(130, 165), middle_tint=(0.15, 0.3), middle_hue=(115, 140),
       vignette=(-0.5, 0.0)),
    # fear: dark, cold, little to be seen
    _r("moonlight", "in cold moonlight; in blue moonlight; by night under the moon;"
       "in the cold light of the moon",
       "fear", skin_degrees=11, key=(0.22, 0.32),
       pull=(0.85, 1.05), saturation=(0.2, 0.4), middle_tint=(0.35, 0.6),
       middle_hue=(245, 266), shadow_tint=(0.4, 0.7), shadow_hue=(250, 272),
       light_tint=(0.15, 0.35), light_hue=(228, 252), contrast=(0.0, 0.15), highlights=(-0.4, 0.0),
       vignette=(-0.5, 0.0), pool_at="light", pool=(0.2, 0.5), pool_size=(0.3, 0.5)),
    _r("pool of light", "low key with a pool of light; lit by a single lamp in the dark;"
       "in a small light, all else dark; in deep shadow",
       "fear", key=(0.32, 0.42), pull=(0.5, 0.75), pool_at="subject", pool=(0.9, 1.5),
       pool_size=(0.2, 0.3), around=(-2.2, -1.2), pool_warmth=(-0.1, 0.4), contrast=(0.2, 0.4),
       saturation=(0.5, 0.8), shadow_tint=(0.15, 0.4), shadow_hue=(215, 260), shadows=(-0.3, 0.0)),
    _r("green black", "in green darkness; green and black; in the green of night vision;"
       "in dark poisonous green",
       "fear", skin_degrees=11, key=(0.28, 0.38),
       pull=(0.7, 0.95), green=(0.2, 0.5), shadow_tint=(0.25, 0.5),
       shadow_hue=(155, 185), middle_tint=(0.2, 0.4), middle_hue=(145, 175),
       saturation=(0.3, 0.55), contrast=(0.25, 0.45), vignette=(-1.0, -0.4), around=(-0.3, 0.0)),
    _r("storm", "before a storm; in storm light; under a heavy dark sky; in the gloom of a "
       "thunderstorm",
       "fear", skin_degrees=11, key=(0.32, 0.42),
       pull=(0.7, 0.95), sky=(-1.3, -0.7), sky_warmth=(-0.6, -0.2),
       contrast=(0.3, 0.5), saturation=(0.4, 0.65), warmth=(-0.4, -0.1), shadow_tint=(0.2, 0.45),
       shadow_hue=(225, 260), middle_tint=(0.05, 0.2), middle_hue=(200, 240),
       light_tint=(0.0, 0.15), light_hue=(90, 110), vignette=(-0.6, -0.1)),
    _r("cold fog", "in a cold fog; in creeping fog; lost in dark mist; in grey night fog",
       "fear", skin_degrees=11, key=(0.36, 0.46),
       pull=(0.6, 0.9), haze=(0.3, 0.55), haze_hue=(205, 240),
       haze_colour=(0.2, 0.5), air=(0.46, 0.56), horizon=(0.4, 0.7), saturation=(0.25, 0.5),
       contrast=(0.0, 0.2), shadow_tint=(0.2, 0.4), shadow_hue=(205, 245), vignette=(-1.0, -0.4)),
    # sadness: grey, cold or pale
    _r("rainy day", "on a rainy day; rainy and blue-grey; under grey clouds; overcast and cold",
       "sadness", skin_degrees=11, key=(0.48, 0.56),
       pull=(0.5, 0.8), saturation=(0.35, 0.6), warmth=(-0.5, -0.2),
       contrast=(-0.3, -0.1), middle_tint=(0.1, 0.28), middle_hue=(235, 260),
       haze=(0.05, 0.2), haze_hue=(235, 260), haze_colour=(0.15, 0.35), air=(0.68, 0.78),
       highlights=(-0.35, -0.1)),
    _r("faded print", "like a faded print; as an old faded photograph; washed out by the years;"
       "faded like a memory",
       "sadness", key=(0.54, 0.62), pull=(0.4, 0.7), fade=(0.45, 0.8), veil=(0.3, 0.6),
       saturation=(0.35, 0.6), contrast=(-0.25, 0.0), light_tint=(0.1, 0.3), light_hue=(75, 100),
       shadow_tint=(0.1, 0.35), shadow_hue=(240, 340)),
    _r("muted autumn", "in muted autumn colours; brown and grey; in the late autumn;"
       "in tired earthy colours",
       "sadness", key=(0.44, 0.52), pull=(0.5, 0.8), duotone=(0.4, 0.7), axis=(58, 78),
       saturation=(0.45, 0.65), warmth=(0.1, 0.4), contrast=(-0.15, 0.1), fade=(0.1, 0.3),
       shadow_tint=(0.1, 0.3), shadow_hue=(40, 75), vignette=(-0.6, -0.2),
       highlights=(-0.4, -0.1)),
    _r("blue hour", "in the blue hour; at dusk; in the last blue light; when the day is gone",
       "sadness", skin_degrees=11, key=(0.38, 0.46),
       pull=(0.6, 0.9), middle_tint=(0.35, 0.6),
       middle_hue=(255, 280), shadow_tint=(0.3, 0.55), shadow_hue=(258, 285),
       light_tint=(0.1, 0.3), light_hue=(265, 330), saturation=(0.45, 0.7), contrast=(-0.2, 0.0),
       warmth=(-0.5, -0.2), sky=(0.0, 0.3)),
    _r("winter pale", "pale as winter; in pale winter light; cold and white; bleak and colourless",
       "sadness", key=(0.62, 0.7), pull=(0.4, 0.7), saturation=(0.15, 0.4), warmth=(-0.35, -0.1),
       contrast=(-0.35, -0.15), haze=(0.15, 0.35), haze_hue=(230, 260), haze_colour=(0.05, 0.2),
       air=(0.82, 0.9), fade=(0.1, 0.3)),
    _r("lead grey", "leaden and grey; almost without colour; in the grey of mourning;"
       "in sombre grey light",
       "sadness", key=(0.38, 0.46), pull=(0.6, 0.9), saturation=(0.03, 0.2), contrast=(-0.1, 0.15),
       vignette=(-0.8, -0.3), shadow_tint=(0.03, 0.12), shadow_hue=(235, 275),
       highlights=(-0.4, -0.1)),
    # no mood in particular
    _r("as it is", "as it is; unchanged; as it was taken; natural; in its own light"),
    _r("clean", "clean and neutral; natural and clear; well exposed; as a plain print",
       key=(0.58, 0.64), pull=(0.2, 0.5), contrast=(0.0, 0.12), saturation=(0.97, 1.1)),
    _r("a little warmer", "a little warmer; slightly warm; with a warm balance",
       warmth=(0.12, 0.35), contrast=(-0.05, 0.05)),
    _r("a little cooler", "a little cooler; slightly cool; with a cool balance",
       warmth=(-0.35, -0.12), contrast=(-0.05, 0.05)),
    _r("matte", "matte; with a matte finish; soft and matte; with gentle contrast",
       fade=(0.15, 0.35), contrast=(-0.1, 0.1), saturation=(0.8, 0.95), veil=(0.0, 0.2)),
    _r("portrait film", "on portrait film; in natural film colours; like a fine film print",
       key=(0.6, 0.66), pull=(0.2, 0.5), contrast=(-0.05, 0.1), warmth=(0.05, 0.25),
       shadow_tint=(0.03, 0.15), shadow_hue=(170, 220), light_tint=(0.03, 0.15),
       light_hue=(60, 85), fade=(0.03, 0.12)),
    _r("slide film", "on slide film; rich and clear; with deep colours",
       contrast=(0.12, 0.25), saturation=(1.08, 1.2), key=(0.54, 0.6), pull=(0.1, 0.3)),
    _r("black and white", "in black and white; as a black and white photograph; monochrome;"
       "without colour",
       saturation=(0.0, 0.0), contrast=(0.05, 0.3), key=(0.54, 0.62), pull=(0.1, 0.4)),
    _r("brighter", "brighter; lighter; with more light", exposure=(0.25, 0.7),
       shadows=(0.0, 0.2)),
    _r("darker", "darker; with less light; deeper", exposure=(-0.7, -0.25)),
)  # fmt: skip
