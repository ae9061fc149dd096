"""The phrases of captions for what stands where: subjects, settings, poses, places.

The most usual phrase stands first and twice, so that it is said most often.
"""

from __future__ import annotations

Phrases = tuple[str, ...]

# One of them, and several where several may be drawn.
SUBJECT_WORDS: dict[str, tuple[Phrases, Phrases]] = {
    "house": (("house", "house", "cottage", "cabin", "home", "farmhouse", "hut"), ()),
    "tree": (("tree",), ("trees",)),
    "sailing boat": (
        ("sailing boat", "sailboat", "boat", "boat", "ship", "yacht"),
        ("sailing boats", "sailboats", "boats", "ships"),
    ),
    "lighthouse": (("lighthouse", "lighthouse", "lighthouse", "beacon"), ()),
    "castle": (("castle", "castle", "castle", "palace"), ()),
    "windmill": (("windmill", "windmill", "mill"), ()),
    "hot-air balloon": (
        ("hot air balloon", "hot air balloon", "balloon"), ("hot air balloons", "balloons"),
    ),
    "tent": (("tent", "tent", "camping tent", "camp"), ("tents", "tents")),
    "bridge": (("bridge", "bridge", "footbridge"), ()),
    "bicycle": (("bicycle", "bicycle", "bike", "bike"), ("bicycles", "bikes")),
    "car": (("car", "car", "car", "automobile"), ("cars", "cars")),
    "train": (("train", "train", "railway train"), ()),
    "cat": (("cat", "cat", "cat", "kitten", "kitty"), ("cats", "cats", "kittens")),
    "dog": (("dog", "dog", "dog", "puppy"), ("dogs", "dogs", "puppies")),
    "horse": (("horse", "horse", "horse", "pony"), ("horses", "horses", "ponies")),
    "owl": (("owl", "owl"), ("owls", "owls")),
    "rabbit": (("rabbit", "rabbit", "bunny", "hare"), ("rabbits", "rabbits", "bunnies", "hares")),
    "bear": (("bear",), ("bears",)),
    "flower": (("flower", "flower", "blossom", "bloom"), ("flowers", "flowers", "blossoms")),
    "mushroom": (("mushroom", "mushroom", "toadstool"), ("mushrooms", "mushrooms", "toadstools")),
    "armchair": (("armchair", "armchair", "chair", "chair", "easy chair"), ()),
    "table": (("table", "table", "desk"), ()),
    "lamp": (("lamp",), ()),
    "woman": (
        ("woman", "woman", "woman", "young woman", "lady", "person"),
        ("women", "women", "people", "ladies"),
    ),
    "man": (
        ("man", "man", "man", "young man", "guy", "person"),
        ("men", "men", "people", "guys"),
    ),
    "girl": (
        ("girl", "girl", "girl", "little girl", "child", "kid"), ("girls", "girls", "children",
        "kids"),
    ),
    "boy": (
        ("boy", "boy", "boy", "little boy", "child", "kid"), ("boys", "boys", "children", "kids"),
    ),
    "old woman": (
        ("old woman", "old woman", "elderly woman", "grandmother", "old lady", "old person"),
        ("old women", "old women", "grandmothers", "old people"),
    ),
    "old man": (
        ("old man", "old man", "elderly man", "grandfather", "old person"),
        ("old men", "old men", "grandfathers", "old people"),
    ),
    "couple": (("couple", "couple", "man and a woman", "couple in love", "pair"), ()),
    "friends": (("group of friends", "group of people", "group of people", "crowd of people"), ()),
}  # fmt: skip
MANY_OF_ONE: dict[str, Phrases] = {
    "couple": ("two people", "two people", "two lovers", "people"),
    "friends": ("friends", "friends", "people", "people", "some people"),
}
"""Said in place of a noun with an article."""
WITH_ARTICLE = ("man and a woman",)
"""Nouns that no adjective goes before."""

# Phrases of place: after a subject, and alone.
SETTING_WORDS: dict[str, tuple[Phrases, Phrases]] = {
    "mountains": (
        ("in the mountains", "in the mountains", "below mountain peaks", "before high mountains",
         "in the alps", "near the mountains", "by a mountain"),
        ("mountains", "mountains", "a mountain landscape", "mountain peaks", "high mountains"),
    ),
    "sea": (
        ("by the sea", "by the sea", "at the sea", "by the ocean", "on the coast", "at the seaside",
         "on the beach", "on a beach", "at the shore", "near the ocean"),
        ("the sea", "the sea", "the ocean", "a beach", "the beach", "the coast",
         "a seaside landscape"),
    ),
    "meadow": (
        ("in a meadow", "in a meadow", "in a field", "on a wide meadow", "in grassland",
         "among the hills", "on a hill", "in the countryside", "on green grass"),
        ("a meadow", "a meadow", "a wide field", "rolling hills", "the countryside", "green hills"),
    ),
    "forest": (
        ("in a forest", "in the forest", "in the woods", "among trees", "in a clearing",
         "among fir trees", "on a forest path", "on a path in the woods"),
        ("a forest", "a forest", "the woods", "a clearing in the woods", "a forest path"),
    ),
    "desert": (
        ("in the desert", "in the desert", "among dunes", "in the sand", "among sand dunes",
         "between cacti", "in a sandy desert"),
        ("the desert", "a desert", "sand dunes", "a sandy desert", "a desert with cacti"),
    ),
    "city": (
        ("in the city", "in a city", "in town", "before a skyline", "downtown",
         "among tall buildings", "among skyscrapers"),
        ("a city", "a city", "the skyline", "tall buildings", "a big city", "the town"),
    ),
    "lake": (
        ("by a lake", "by a lake", "at the lake", "at a lakeside", "near a lake",
         "by a pond", "beside a lake"),
        ("a lake", "a lake", "the lakeside", "a lake landscape", "a pond"),
    ),
    "village": (
        ("in a village", "in the village", "in a small village", "near a village",
         "among little houses", "before a village"),
        ("a village", "a village", "a small village", "little houses with a church",
         "a country village"),
    ),
    "river": (
        ("by a river", "by the river", "at a river", "beside a river", "by a stream",
         "on a river bank", "in a river valley"),
        ("a river", "a river", "the river", "a stream", "a river valley", "a river landscape"),
    ),
    "garden": (
        ("in a garden", "in the garden", "in a garden", "among garden flowers", "in the backyard",
         "in a flower garden"),
        ("a garden", "a garden", "the garden", "a flower garden", "a garden with a fence"),
    ),
    "street": (
        ("in the street", "on a street", "in a street", "on the road", "in an alley",
         "in a city street", "on the sidewalk"),
        ("a street", "a street", "the street", "a road", "an alley", "a city street"),
    ),
    "park": (
        ("in a park", "in the park", "in a city park", "in a park with a bench"),
        ("a park", "a park", "the park", "a city park", "a park with a bench"),
    ),
    "living room": (
        ("in a living room", "in the living room", "in a room", "indoors", "inside a house",
         "in a room with a window", "by a window", "inside"),
        ("a living room", "a living room", "a room", "an interior", "a room with a window"),
    ),
    "bedroom": (
        ("in a bedroom", "in the bedroom", "in a room", "indoors", "in a room with a bed",
         "next to a bed", "inside"),
        ("a bedroom", "a bedroom", "a room", "a room with a bed", "an interior"),
    ),
}  # fmt: skip
FLOATING: dict[str, Phrases] = {
    "sea": ("on the sea", "on the ocean", "on the water", "at sea"),
    "lake": ("on a lake", "on the lake", "on the water of a lake"),
    "river": ("on a river", "on the river", "on the water of a river"),
}
FLYING: dict[str, Phrases] = {
    "mountains": ("over the mountains", "above the mountains", "above mountain peaks"),
    "sea": ("over the sea", "above the ocean", "over a beach"),
    "meadow": ("over a meadow", "above a wide field", "over the hills"),
    "forest": ("over a forest", "above the woods", "above the trees"),
    "desert": ("over the desert", "above sand dunes"),
    "city": ("over the city", "above a city", "above tall buildings"),
    "lake": ("over a lake", "above the lake"),
    "village": ("over a village", "above a small village"),
    "river": ("over a river", "above a river valley"),
    "garden": ("over a garden", "above the garden"),
    "street": ("over a street", "above the street"),
    "park": ("over a park", "above the park"),
}

STANDING: Phrases = ("standing", "standing")
WALKING: Phrases = ("walking", "walking", "walking along", "on a walk")
SITTING: Phrases = ("sitting", "sitting", "seated")
ALONE: Phrases = ("alone", "alone", "all alone", "on her own", "on his own")
GROUPS: dict[int, Phrases] = {
    2: ("two", "two", "two", "a pair of"),
    3: ("three", "three", "a group of", "several", "some"),
    4: ("four", "four", "a group of", "several", "many"),
}
"""Before the plural of so many."""
ALONE_THINGS: Phrases = ("lone", "single")
SMALL: Phrases = ("small", "small", "little", "tiny")
LARGE: Phrases = ("large", "large", "big", "big", "huge", "tall")
FAR: Phrases = ("far away", "far away", "in the distance", "from afar")
NEAR: Phrases = ("close", "up close", "close up", "in the foreground")
SIDES: dict[int, Phrases] = {-1: ("on the left",), 0: ("in the middle",), 1: ("on the right",)}
LOOKS: dict[bool, Phrases] = {
    False: ("looking left", "facing left"), True: ("looking right", "facing right"),
}  # fmt: skip
