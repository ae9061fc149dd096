"""The phrases of captions for what kind of a subject it is: its form, what it does, its colour.

The names stand in the order of the subject's forms and tints, as its module lists them.
"""

from __future__ import annotations

from muse_desktop.painter.nouns import Phrases

# Nouns of one form; of those not named the general nouns do.
FORM_WORDS: dict[str, tuple[Phrases, ...]] = {
    "house": ((), (), ("tall house",)),
    "tree": (
        ("oak", "round tree", "leafy tree"),
        ("tall tree", "slender tree"),
        ("fir tree", "fir tree", "pine tree"),
        ("palm tree", "palm tree"),
    ),
    "sailing boat": ((), (), ("tall ship", "sailing ship")),
    "lighthouse": (("striped lighthouse",), ("striped lighthouse", "lighthouse with a cottage")),
    "castle": ((), ("fairytale castle",), ("fortress", "old fortress")),
    "windmill": ((), ()),
    "hot-air balloon": (("striped balloon",), (), ()),
    "tent": ((), ("open tent",), ("round tent",)),
    "bridge": (("stone bridge",), ("stone bridge",), ("wooden bridge",)),
    "bicycle": (("bicycle with a basket",), ("racing bicycle",)),
    "car": (("old car",), (), ("van", "camper van")),
    "train": (("steam train", "locomotive"), ("steam train",), ("steam train", "long train")),
    "owl": (("owl with pointed ears",), ("round owl",), ()),
    "flower": (
        ("tulip", "tulip"), ("daisy", "daisy", "marguerite"), ("sunflower", "sunflower"),
    ),
    "armchair": (("wing chair",), ("round armchair",), ("low armchair",)),
    "table": (("table with fruit",), ("tea table", "table with a teapot"),
              ("round table", "table with flowers")),
    "lamp": (("floor lamp", "standing lamp"), ("floor lamp", "tall lamp"),
             ("lantern", "storm lantern", "oil lamp"), ("street lamp", "street lamp", "lamp post")),
}  # fmt: skip
DOES: dict[str, tuple[Phrases, ...]] = {
    "cat": (("sitting",), ("walking",), ("sleeping", "asleep")),
    "dog": (("sitting",), ("standing",), ("lying",)),
    "horse": (("standing",), ("walking",), ("grazing",)),
    "owl": ((), (), ("with spread wings",)),
    "rabbit": (("sitting",), ("crouching",)),
    "bear": (("sitting",), ("walking",), ("standing", "on its hind legs")),
}
"""What an animal of one form does."""
COLOURS: dict[str, Phrases] = {
    "tree": ("", "", "", "orange", "orange", "pink"),
    "sailing boat": ("red", "orange", "brown", "green", "blue", "white"),
    "lighthouse": ("red", "orange", "green", "blue", "black"),
    "hot-air balloon": ("red", "orange", "green", "blue", "blue", "purple"),
    "tent": ("orange", "yellow", "green", "green", "blue"),
    "bicycle": ("red", "yellow", "green", "blue", "purple", "black"),
    "car": ("red", "yellow", "green", "blue", "blue", ""),
    "cat": ("orange", "", "white", "grey", "brown", "black"),
    "dog": ("brown", "", "white", "brown", "brown", "black"),
    "horse": ("brown", "", "white", "grey", "brown", "black"),
    "owl": ("brown", "brown", "brown", "grey", "white"),
    "rabbit": ("brown", "", "white", "grey", "brown"),
    "bear": ("brown", "brown", "brown", "black", "white"),
    "flower": ("red", "pink", "white", "yellow", "purple", "blue"),
    "mushroom": ("red", "orange", "brown", "brown", "purple"),
    "armchair": ("red", "orange", "green", "green", "blue", "purple"),
}
"""What a tint is called; nothing where it has no name."""
COLOURED_FORMS: dict[str, tuple[int, ...]] = {"tree": (0, 1), "flower": (0, 1)}
"""The forms that have those colours, where others have not."""
ROOFS: dict[str, Phrases] = {
    "house": ("red", "red", "purple", "blue", "green"),
    "castle": ("blue", "purple", "red", "green", "grey"),
}
"""What colour a roof has."""
NEAR_TINT = 0.3
"""So far from a tint's place (in tints) its colour is still the one that is named."""
SKINS: tuple[tuple[float, float, str], ...] = (
    (0.0, 0.2, "with light skin"), (0.45, 0.7, "with brown skin"), (0.75, 1.0, "with dark skin"),
)  # fmt: skip
"""From and to which tint a person's skin may be named."""
