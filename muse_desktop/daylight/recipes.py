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
    # amusement: bright, with lifted shadows in a playful colour
    _r("sunny", "bright and sunny; in bright sunshine; sunny and colourful; in cheerful sunlight",
       "amusement", key=(0.78, 0.86), pull=(0.8, 1.0), saturation=(1.25, 1.5), vibrance=(0.3, 0.6),
       warmth=(0.1, 0.4), shadows=(0.3, 0.6), light_tint=(0.50, 0.88), light_hue=(98, 112),
       shadow_tint=(0.56, 1.00), shadow_hue=(210, 235), fade=(0.13, 0.33)),
    _r("candy", "in candy colours; in sweet pastel colours; pink and turquoise; like candy",
       "amusement", key=(0.78, 0.86), pull=(0.8, 1.0), saturation=(1.15, 1.4), vibrance=(0.3, 0.6),
       shadow_tint=(0.75, 1.25), shadow_hue=(195, 225), middle_tint=(0.15, 0.35),
       middle_hue=(335, 360), light_tint=(0.56, 1.00), light_hue=(335, 365), fade=(0.26, 0.52),
       shadows=(0.2, 0.45), contrast=(-0.15, 0.05)),
    _r("holiday film", "like a holiday on film; on sunny colour film; in warm summer colours;"
       "like a summer snapshot",
       "amusement", key=(0.78, 0.86), pull=(0.8, 1.0), saturation=(1.2, 1.4), vibrance=(0.2, 0.4),
       contrast=(0.1, 0.25), shadow_tint=(0.75, 1.19), shadow_hue=(190, 215),
       light_tint=(0.56, 0.94), light_hue=(88, 104), fade=(0.26, 0.52), vignette=(-0.3, 0.0)),
    _r("bubble gum", "in bubble gum pink; rosy and playful; in cheerful pink; as through "
       "pink glasses",
       "amusement", key=(0.78, 0.86), pull=(0.8, 1.0), saturation=(1.15, 1.4), vibrance=(0.2, 0.5),
       shadow_tint=(0.62, 1.00), shadow_hue=(325, 350), middle_tint=(0.2, 0.4),
       middle_hue=(340, 362), light_tint=(0.44, 0.75), light_hue=(85, 105), fade=(0.26, 0.52),
       shadows=(0.2, 0.4)),
    _r("toy camera", "as by a toy camera; in playful crossed colours; lemon and turquoise;"
       "in quirky retro colours",
       "amusement", key=(0.78, 0.86), pull=(0.7, 0.95), light_tint=(0.75, 1.19),
       light_hue=(102, 118), shadow_tint=(0.94, 1.35), shadow_hue=(205, 245),
       saturation=(1.2, 1.4), contrast=(0.15, 0.3), vignette=(-0.6, -0.2), shadows=(0.2, 0.4),
       fade=(0.20, 0.39)),
    # awe: deep blue and violet, and light in it
    _r("golden rays", "in golden rays of light; in glorious golden light; with a golden glow from "
       "the sky; in radiant light",
       "awe", key=(0.44, 0.52), pull=(0.6, 0.85), pool_at="light", pool=(0.9, 1.4),
       pool_size=(0.25, 0.4), pool_warmth=(0.8, 1.3), around=(-1.2, -0.6), light_tint=(0.45, 0.78),
       light_hue=(72, 88), shadow_tint=(0.72, 1.17), shadow_hue=(268, 296), contrast=(0.15, 0.3),
       saturation=(1.05, 1.25), fade=(0.0, 0.12)),
    _r("alpine clarity", "crystal clear; in clear mountain air; vast and clear; under a deep blue "
       "sky",
       "awe", key=(0.46, 0.54), pull=(0.6, 0.85), warmth=(-0.8, -0.4), contrast=(0.3, 0.5),
       sky=(-1.5, -0.9), sky_warmth=(-1.0, -0.5), saturation=(1.1, 1.3), highlights=(0.2, 0.5),
       shadow_tint=(0.78, 1.23), shadow_hue=(255, 275), light_tint=(0.13, 0.39),
       light_hue=(75, 95)),
    _r("aurora", "in the colours of an aurora; in teal and violet light; under northern lights;"
       "luminous teal and violet",
       "awe", key=(0.42, 0.52), pull=(0.6, 0.9), shadow_tint=(0.85, 1.30), shadow_hue=(282, 302),
       middle_tint=(0.25, 0.5), middle_hue=(195, 235), light_tint=(0.52, 0.91),
       light_hue=(168, 192), sky_warmth=(-0.5, 0.0), saturation=(0.75, 0.95),
       contrast=(0.1, 0.25), highlights=(0.1, 0.4)),
    _r("after sunset", "in violet and gold after sunset; in purple evening light; in the afterglow;"
       "under a violet sky",
       "awe", key=(0.44, 0.52), pull=(0.6, 0.9), shadow_tint=(0.85, 1.30), shadow_hue=(270, 290),
       middle_tint=(0.2, 0.4), middle_hue=(275, 300), light_tint=(0.65, 1.10), light_hue=(60, 80),
       sky=(-0.7, -0.3), sky_warmth=(-0.7, -0.3), ground=(-0.5, -0.1), saturation=(0.95, 1.15),
       contrast=(0.1, 0.25)),
    _r("cathedral", "in a shaft of light; lit from above; in solemn light from on high;"
       "light falling into the dark",
       "awe", key=(0.36, 0.44), pull=(0.6, 0.9), pool_at="light", pool=(1.0, 1.6),
       pool_size=(0.2, 0.32), around=(-1.4, -0.8), pool_warmth=(0.5, 0.9), contrast=(0.1, 0.25),
       shadow_tint=(0.78, 1.23), shadow_hue=(258, 285), light_tint=(0.39, 0.72), light_hue=(75, 95),
       saturation=(0.9, 1.1), sky=(0.1, 0.4)),
    # contentment: soft and warm through and through
    _r("hazy and warm", "hazy and warm; in a soft warm haze; in mellow hazy light;"
       "in gentle afternoon haze",
       "contentment", key=(0.7, 0.77), pull=(0.6, 0.85), warmth=(0.7, 1.1), haze=(0.25, 0.45),
       haze_hue=(64, 80), haze_colour=(0.6, 0.95), air=(0.84, 0.9), contrast=(-0.35, -0.15),
       saturation=(0.75, 0.95), horizon=(0.4, 0.7), shadow_tint=(0.3, 0.6), shadow_hue=(48, 68),
       fade=(0.15, 0.3)),
    _r("golden hour", "at the golden hour; in low golden sun; in warm evening sun; in honey light",
       "contentment", key=(0.64, 0.72), pull=(0.6, 0.85), warmth=(0.9, 1.4),
       light_tint=(0.4, 0.7), light_hue=(66, 80), shadow_tint=(0.35, 0.65), shadow_hue=(45, 65),
       contrast=(-0.25, -0.05), saturation=(0.9, 1.05), shadows=(0.2, 0.45), duotone=(0.2, 0.5),
       axis=(62, 76), fade=(0.1, 0.25), pool_at="light", pool=(0.1, 0.4), pool_warmth=(0.2, 0.5),
       pool_size=(0.4, 0.6)),
    _r("peach morning", "in soft peach morning light; in pale apricot light; in quiet morning "
       "light; light and peachy",
       "contentment", key=(0.74, 0.81), pull=(0.7, 0.95), contrast=(-0.4, -0.2),
       saturation=(0.7, 0.9), light_tint=(0.3, 0.55), light_hue=(48, 66), shadow_tint=(0.3, 0.6),
       shadow_hue=(30, 55), middle_tint=(0.1, 0.25), middle_hue=(45, 62), fade=(0.25, 0.45),
       warmth=(0.4, 0.7), shadows=(0.2, 0.4)),
    _r("linen", "in cream and linen; soft and creamy; like warm milk; in gentle beige tones",
       "contentment", key=(0.7, 0.78), pull=(0.6, 0.9), warmth=(0.6, 0.95), duotone=(0.3, 0.6),
       axis=(70, 84), saturation=(0.65, 0.85), contrast=(-0.35, -0.15), fade=(0.25, 0.45),
       veil=(0.1, 0.3), light_tint=(0.25, 0.5), light_hue=(74, 88), shadow_tint=(0.3, 0.55),
       shadow_hue=(58, 76)),
    _r("lamplight", "in cosy lamplight; by candlelight; in the glow of a fire; in warm indoor "
       "light",
       "contentment", key=(0.58, 0.66), pull=(0.5, 0.8), pool_at="subject", pool=(0.4, 0.8),
       pool_size=(0.32, 0.5), pool_warmth=(0.4, 0.8), around=(-0.4, -0.1), warmth=(1.0, 1.5),
       contrast=(-0.25, -0.05), saturation=(0.85, 1.0), shadow_tint=(0.35, 0.6),
       shadow_hue=(48, 66), light_tint=(0.3, 0.6), light_hue=(66, 80), duotone=(0.2, 0.5),
       axis=(62, 76), fade=(0.1, 0.25)),
    # excitement: the strongest colours and contrast
    _r("vivid", "vivid and punchy; in vivid colours; bold and bright; in intense colours",
       "excitement", key=(0.48, 0.56), pull=(0.7, 0.95), saturation=(1.8, 2.3),
       vibrance=(0.5, 0.9), contrast=(0.4, 0.6), warmth=(-0.1, 0.25), shadow_tint=(0.6, 0.95),
       shadow_hue=(300, 325), light_tint=(0.35, 0.65), light_hue=(60, 90)),
    _r("neon", "in neon light; magenta and cyan; in neon colours; like a city of neon at night",
       "excitement", key=(0.4, 0.5), pull=(0.6, 0.9), shadow_tint=(1.00, 1.35),
       shadow_hue=(305, 330), middle_tint=(0.35, 0.6), middle_hue=(325, 350),
       light_tint=(0.62, 1.06), light_hue=(190, 215), saturation=(1.4, 1.8), contrast=(0.3, 0.5),
       highlights=(0.1, 0.3)),
    _r("blazing sunset", "in a blazing sunset; orange and teal; in fiery evening colours;"
       "like a film of action",
       "excitement", key=(0.46, 0.54), pull=(0.7, 0.95), duotone=(0.3, 0.6), axis=(50, 62),
       light_tint=(0.75, 1.19), light_hue=(52, 68), shadow_tint=(0.88, 1.31), shadow_hue=(205, 232),
       saturation=(1.6, 2.0), contrast=(0.35, 0.55), warmth=(0.1, 0.4)),
    _r("electric", "crisp and electric; in electric blue; sharp and electric; in electric light",
       "excitement", key=(0.46, 0.54), pull=(0.7, 0.95), contrast=(0.4, 0.6),
       saturation=(1.6, 2.0), vibrance=(0.4, 0.8), shadow_tint=(0.88, 1.31), shadow_hue=(308, 332),
       light_tint=(0.50, 0.88), light_hue=(205, 240), middle_tint=(0.05, 0.2),
       middle_hue=(250, 290), highlights=(0.15, 0.4)),
    _r("stage light", "in stage light; in a coloured spotlight; like a concert; in hot pink light",
       "excitement", key=(0.4, 0.48), pull=(0.7, 0.95), pool_at="subject", pool=(0.6, 1.0),
       pool_size=(0.25, 0.4), around=(-0.8, -0.3), shadow_tint=(0.94, 1.35), shadow_hue=(310, 338),
       middle_tint=(0.4, 0.65), middle_hue=(325, 345), light_tint=(0.25, 0.56),
       light_hue=(40, 75), saturation=(1.4, 1.8), contrast=(0.25, 0.45)),
    # anger: red, dark, hard
    _r("red heat", "in red heat; under a red sky; in red light; drenched in red",
       "anger", key=(0.3, 0.4), pull=(0.7, 0.95), skin_degrees=20, warmth=(0.2, 0.5),
       green=(-0.9, -0.4), middle_tint=(0.45, 0.75), middle_hue=(22, 34),
       shadow_tint=(0.25, 0.5), shadow_hue=(18, 30), light_tint=(0.35, 0.6), light_hue=(30, 46),
       contrast=(0.15, 0.32), saturation=(1.0, 1.25), duotone=(0.15, 0.4), axis=(28, 36)),
    _r("scorched", "scorched and burnt; in scorching heat; burnt orange; in harsh desert heat",
       "anger", key=(0.38, 0.46), pull=(0.6, 0.9), skin_degrees=16, warmth=(0.8, 1.3),
       duotone=(0.5, 0.85), axis=(42, 54), shadow_tint=(0.45, 0.75), shadow_hue=(22, 38),
       light_tint=(0.4, 0.65), light_hue=(50, 66), contrast=(0.3, 0.5), saturation=(1.0, 1.2),
       sky=(-0.6, -0.1)),
    _r("bleach bypass", "harsh and bleached; like bleach bypass; hard and metallic;"
       "in hard merciless light",
       "anger", key=(0.36, 0.44), pull=(0.6, 0.85), skin_degrees=12, contrast=(0.6, 0.85),
       saturation=(0.35, 0.6), warmth=(0.2, 0.5), middle_tint=(0.15, 0.3), middle_hue=(25, 42),
       shadow_tint=(0.35, 0.6), shadow_hue=(18, 36), vignette=(-0.7, -0.2), shadows=(-0.4, -0.1)),
    _r("smoulder", "smouldering in the dark; in embers; dark and red; by the light of a blaze",
       "anger", key=(0.26, 0.34), pull=(0.7, 0.95), skin_degrees=18, pool_at="light",
       pool=(0.6, 1.0), pool_size=(0.25, 0.42), pool_warmth=(0.6, 1.1), around=(-0.8, -0.3),
       shadow_tint=(0.35, 0.6), shadow_hue=(18, 34), middle_tint=(0.2, 0.4), middle_hue=(25, 40),
       light_tint=(0.25, 0.5), light_hue=(38, 56), contrast=(0.12, 0.3), saturation=(1.0, 1.2),
       duotone=(0.3, 0.6), axis=(30, 45)),
    _r("red dusk", "in a threatening red dusk; red against black; in blood red evening light;"
       "under a burning sky",
       "anger", key=(0.3, 0.4), pull=(0.6, 0.9), skin_degrees=18, light_tint=(0.55, 0.85),
       light_hue=(22, 38), shadow_tint=(0.25, 0.5), shadow_hue=(5, 25), middle_tint=(0.2, 0.4),
       middle_hue=(18, 32), sky=(-0.3, 0.2), sky_warmth=(0.4, 0.9), ground=(-0.8, -0.3),
       green=(-0.5, -0.1), contrast=(0.3, 0.5), saturation=(1.0, 1.25)),
    # disgust: yellow-green, murky
    _r("sickly green", "sickly green; in a sickly green light; green and pale; in poisonous green",
       "disgust", key=(0.5, 0.58), pull=(0.5, 0.8), skin_degrees=24, green=(0.7, 1.2),
       middle_tint=(0.3, 0.55), middle_hue=(118, 136), shadow_tint=(0.35, 0.6),
       shadow_hue=(128, 150), light_tint=(0.2, 0.4), light_hue=(110, 126), saturation=(0.6, 0.85),
       contrast=(-0.1, 0.1), duotone=(0.2, 0.5), axis=(118, 132)),
    _r("murky", "murky and brown; in muddy colours; dirty and dull; as through dirty water",
       "disgust", key=(0.42, 0.5), pull=(0.6, 0.85), skin_degrees=18, haze=(0.25, 0.45),
       haze_hue=(98, 115), haze_colour=(0.7, 1.0), air=(0.45, 0.56), horizon=(0.6, 1.0),
       warmth=(0.2, 0.5), green=(0.4, 0.8), saturation=(0.5, 0.75), contrast=(-0.15, 0.05),
       duotone=(0.4, 0.7), axis=(98, 114), shadow_tint=(0.3, 0.5), shadow_hue=(105, 130)),
    _r("fluorescent", "under cheap fluorescent tubes; in greenish neon tube light;"
       "in the light of a dirty corridor; in a pale greenish glare",
       "disgust", key=(0.56, 0.63), pull=(0.5, 0.8), skin_degrees=22, green=(0.8, 1.3),
       warmth=(0.1, 0.4), light_tint=(0.45, 0.75), light_hue=(112, 130), shadow_tint=(0.35, 0.6),
       shadow_hue=(140, 165), saturation=(0.55, 0.8), contrast=(0.05, 0.25),
       vignette=(-0.6, -0.1)),
    _r("bile", "in bilious yellow; mustard and mould; yellowed and stained; in a stale yellow",
       "disgust", key=(0.5, 0.58), pull=(0.5, 0.8), skin_degrees=20, warmth=(0.4, 0.8),
       green=(0.5, 0.9), middle_tint=(0.3, 0.55), middle_hue=(104, 118), shadow_tint=(0.4, 0.65),
       shadow_hue=(112, 138), saturation=(0.6, 0.9), contrast=(0.0, 0.2), duotone=(0.3, 0.6),
       axis=(104, 116), veil=(0.1, 0.4)),
    _r("mould", "grey-green and mouldy; stale and rotten; like mould; in the green grey of decay",
       "disgust", key=(0.44, 0.52), pull=(0.5, 0.8), skin_degrees=22, green=(0.5, 0.9),
       saturation=(0.4, 0.6), contrast=(-0.2, 0.0), fade=(0.12, 0.3), shadow_tint=(0.4, 0.65),
       shadow_hue=(125, 150), middle_tint=(0.2, 0.4), middle_hue=(112, 135),
       vignette=(-0.5, 0.0)),
    # fear: dark, cold, little to be seen
    _r("moonlight", "in cold moonlight; in blue moonlight; by night under the moon;"
       "in the cold light of the moon",
       "fear", skin_degrees=11, key=(0.2, 0.29),
       pull=(0.9, 1.05), saturation=(0.15, 0.35), middle_tint=(0.35, 0.6),
       middle_hue=(240, 260), shadow_tint=(0.4, 0.7), shadow_hue=(248, 266),
       light_tint=(0.15, 0.35), light_hue=(225, 248), contrast=(0.0, 0.15), highlights=(-0.4, 0.0),
       vignette=(-0.5, 0.0), pool_at="light", pool=(0.2, 0.5), pool_size=(0.3, 0.5)),
    _r("pool of light", "low key with a pool of light; lit by a single lamp in the dark;"
       "in a small light, all else dark; in deep shadow",
       "fear", key=(0.25, 0.33), pull=(0.7, 0.95), pool_at="subject", pool=(0.9, 1.5),
       pool_size=(0.18, 0.28), around=(-2.4, -1.5), pool_warmth=(-0.3, 0.1), contrast=(0.2, 0.4),
       saturation=(0.3, 0.55), shadow_tint=(0.25, 0.5), shadow_hue=(205, 240),
       shadows=(-0.3, 0.0)),
    _r("green black", "in green darkness; green and black; in the green of night vision;"
       "in dark poisonous green",
       "fear", skin_degrees=11, key=(0.2, 0.28),
       pull=(0.85, 1.0), green=(0.15, 0.4), shadow_tint=(0.4, 0.65),
       shadow_hue=(172, 200), middle_tint=(0.25, 0.45), middle_hue=(165, 190),
       saturation=(0.25, 0.45), contrast=(0.25, 0.45), vignette=(-1.2, -0.6), around=(-0.3, 0.0)),
    _r("storm", "before a storm; in storm light; under a heavy dark sky; in the gloom of a "
       "thunderstorm",
       "fear", skin_degrees=11, key=(0.25, 0.34),
       pull=(0.8, 1.0), sky=(-1.4, -0.8), sky_warmth=(-0.6, -0.2),
       contrast=(0.35, 0.55), saturation=(0.25, 0.45), warmth=(-0.5, -0.2), shadow_tint=(0.3, 0.55),
       shadow_hue=(220, 250), middle_tint=(0.15, 0.3), middle_hue=(205, 240),
       vignette=(-0.8, -0.3)),
    _r("cold fog", "in a cold fog; in creeping fog; lost in dark mist; in grey night fog",
       "fear", skin_degrees=11, key=(0.29, 0.37),
       pull=(0.8, 1.0), haze=(0.35, 0.6), haze_hue=(205, 235),
       haze_colour=(0.3, 0.6), air=(0.4, 0.48), horizon=(0.4, 0.7), saturation=(0.2, 0.4),
       contrast=(0.05, 0.25), shadow_tint=(0.3, 0.5), shadow_hue=(205, 235),
       vignette=(-1.3, -0.7)),
    # sadness: colour and contrast gone, cold or grey
    _r("rainy day", "on a rainy day; rainy and blue-grey; under grey clouds; overcast and cold",
       "sadness", skin_degrees=11, key=(0.5, 0.58),
       pull=(0.6, 0.9), saturation=(0.15, 0.30), warmth=(-0.6, -0.3),
       contrast=(-0.5, -0.25), middle_tint=(0.25, 0.45), middle_hue=(240, 262),
       shadow_tint=(0.3, 0.5), shadow_hue=(245, 268), fade=(0.23, 0.46),
       haze=(0.1, 0.25), haze_hue=(240, 262), haze_colour=(0.2, 0.4), air=(0.68, 0.76),
       highlights=(-0.4, -0.15)),
    _r("faded print", "like a faded print; as an old faded photograph; washed out by the years;"
       "faded like a memory",
       "sadness", key=(0.56, 0.64), pull=(0.5, 0.8), fade=(0.80, 1.15), veil=(0.69, 1.09),
       saturation=(0.15, 0.30), contrast=(-0.3, -0.05), light_tint=(0.05, 0.15),
       light_hue=(240, 290), shadow_tint=(0.35, 0.6), shadow_hue=(255, 295)),
    _r("ashes", "in ashen colours; brown and grey; in the grey of late autumn; in tired grey "
       "earth",
       "sadness", key=(0.46, 0.54), pull=(0.6, 0.85), duotone=(0.5, 0.8), axis=(50, 70),
       saturation=(0.09, 0.21), warmth=(0.0, 0.15), contrast=(-0.5, -0.25), fade=(0.52, 0.80),
       veil=(0.57, 0.92), shadow_tint=(0.15, 0.3), shadow_hue=(300, 350), vignette=(-0.6, -0.2),
       highlights=(-0.4, -0.1)),
    _r("blue hour", "in the blue hour; at dusk; in the last blue light; when the day is gone",
       "sadness", skin_degrees=11, key=(0.44, 0.52),
       pull=(0.7, 0.95), middle_tint=(0.45, 0.75),
       middle_hue=(252, 272), shadow_tint=(0.45, 0.75), shadow_hue=(255, 275),
       light_tint=(0.3, 0.55), light_hue=(250, 275), saturation=(0.19, 0.34),
       contrast=(-0.5, -0.25), warmth=(-0.5, -0.2), fade=(0.29, 0.52), veil=(0.34, 0.69)),
    _r("winter pale", "pale as winter; in pale winter light; cold and white; bleak and colourless",
       "sadness", key=(0.66, 0.73), pull=(0.6, 0.9), saturation=(0.08, 0.22), warmth=(-0.4, -0.15),
       contrast=(-0.5, -0.25), haze=(0.25, 0.45), haze_hue=(235, 262), haze_colour=(0.1, 0.3),
       air=(0.8, 0.88), fade=(0.34, 0.63), shadow_tint=(0.15, 0.35), shadow_hue=(240, 265)),
    _r("lead grey", "leaden and grey; almost without colour; in the grey of mourning;"
       "in sombre grey light",
       "sadness", key=(0.4, 0.48), pull=(0.7, 0.95), saturation=(0.01, 0.11),
       contrast=(-0.4, -0.15), fade=(0.23, 0.46), veil=(0.46, 0.80), vignette=(-0.7, -0.2),
       shadow_tint=(0.1, 0.25), shadow_hue=(240, 268), middle_tint=(0.05, 0.15),
       middle_hue=(240, 268), highlights=(-0.4, -0.1)),
    # no mood in particular
    _r("as it is", "as it is; unchanged; as it was taken; natural; in its own light"),
    _r("clean", "clean and neutral; natural and clear; well exposed; as a plain print",
       key=(0.58, 0.64), pull=(0.1, 0.3), contrast=(0.0, 0.1), saturation=(0.97, 1.06)),
    _r("a little warmer", "a little warmer; slightly warm; with a warm balance",
       warmth=(0.1, 0.25), contrast=(-0.05, 0.05)),
    _r("a little cooler", "a little cooler; slightly cool; with a cool balance",
       warmth=(-0.25, -0.1), contrast=(-0.05, 0.05)),
    _r("matte", "matte; with a matte finish; soft and matte; with gentle contrast",
       fade=(0.1, 0.2), contrast=(-0.08, 0.05), saturation=(0.88, 0.98), veil=(0.0, 0.15)),
    _r("portrait film", "on portrait film; in natural film colours; like a fine film print",
       key=(0.6, 0.66), pull=(0.1, 0.3), contrast=(-0.05, 0.1), warmth=(0.05, 0.2),
       shadow_tint=(0.03, 0.12), shadow_hue=(170, 220), light_tint=(0.03, 0.12),
       light_hue=(60, 85), fade=(0.03, 0.1)),
    _r("slide film", "on slide film; rich and clear; with deep colours",
       contrast=(0.1, 0.2), saturation=(1.05, 1.15), key=(0.54, 0.6), pull=(0.05, 0.2)),
    _r("black and white", "in black and white; as a black and white photograph; monochrome;"
       "without colour",
       saturation=(0.0, 0.0), contrast=(0.1, 0.3), key=(0.54, 0.62), pull=(0.1, 0.3)),
    _r("brighter", "brighter; lighter; with more light", exposure=(0.2, 0.45),
       shadows=(0.0, 0.15)),
    _r("darker", "darker; with less light; deeper", exposure=(-0.45, -0.2)),
)  # fmt: skip
