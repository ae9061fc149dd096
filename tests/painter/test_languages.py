"""Prompts in the window's other languages: what they say in English, and what is left alone."""

from __future__ import annotations

import pytest

from muse_desktop.painter.languages import chinese, french, german, japanese, spanish
from muse_desktop.painter.nearest import say_drawn_as, translate
from muse_desktop.painter.scene import SETTINGS, SUBJECTS
from muse_desktop.painter.spellings import table_of

ALL = (german, french, spanish, chinese, japanese)
KINDS = ("NOUNS", "ADJECTIVES", "PLACES", "REST")


def targets(language: object) -> list[str]:
    tables = [table_of(getattr(language, kind)) for kind in KINDS if hasattr(language, kind)]
    return [english for table in tables for english in table.values()]


@pytest.mark.parametrize("language", ALL, ids=lambda module: module.__name__.split(".")[-1])
def test_the_tables_lead_to_words_that_are_drawn(language: object) -> None:
    for english in targets(language):
        told = translate(f"a house, {english}")
        silent = english in ("behind", "two", "three", "four", "no")
        assert silent or not told.unknown, english
        assert not told.read_as, english


@pytest.mark.parametrize("language", ALL, ids=lambda module: module.__name__.split(".")[-1])
def test_all_that_storybook_draws_can_be_asked_for(language: object) -> None:
    said = " , ".join(targets(language)).split()
    things = [name for name in (*SUBJECTS, *SETTINGS) if set(name.split()) - set(said)]
    assert not [name for name in things if name not in ("hot-air balloon", "street", "city")]


@pytest.mark.parametrize("language", ALL, ids=lambda module: module.__name__.split(".")[-1])
def test_no_word_stands_for_two_things_of_one_kind(language: object) -> None:
    for kind in KINDS:
        lines = getattr(language, kind, "").strip().splitlines()
        words = [word for line in lines for word in line.partition(":")[2].split()]
        assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(
    ("prompt", "english"),
    [
        ("ein Häuschen am See im Winter", "a cottage by the lake in winter"),
        ("Ein alter Mann auf einer Bank im Park", "an old man on a bench in the park"),
        ("Haeuschen am See", "cottage by the lake"),  # umlauts as they are typed abroad
        ("Winterwald bei Nacht", "winter forest at night"),  # a compound
        ("zwei Katzen auf der Wiese", "two cats on the meadow"),
        ("Ein Drache am Strand", "a drache on the beach"),  # what is not known stays
        ("une maison rouge au bord du lac", "a red house by the lake"),
        ("l'arbre près de la rivière, l’été", "the tree near the river, the summer"),
        ("foret sous la neige", "forest in the snow"),  # without accents
        ("LA FORÊT, la fôret", "the forest, the forest"),  # however it is typed
        ("une vieille femme triste", "an old sad woman"),
        ("une maison, rouge", "a house, red"),  # no adjective goes past a comma
        ("un ciel étoilé", "a starry sky"),
        ("un arc-en-ciel", "a rainbow"),
        ("maisons rouges", "red houses"),
        ("un chatmaison", "a chatmaison"),  # it joins no nouns
        ("Strasse im Regen", "street in the rain"),  # as the Swiss type it
        ("Frühlingswald", "spring forest"),  # joints of compounds
        ("Sonnenwiese", "sun meadow"),
        ("Seehaus", "lake house"),  # of short parts
        ("Winter-Wald", "winter forest"),  # with a hyphen
        ("im Zauberwald", "in the zauberwald"),  # of both parts or none
        ("Mann mit altem Hund", "man with old dog"),
        ("eine Katze alte Frau", "a cat old woman"),  # German's adjectives stand where they belong
        ("kitten auf dem Meer", "kitten on the sea"),  # a phrase is worth its words
        ("casas viejas", "old houses"),
        ("dos perros en la playa al atardecer", "two dogs on the beach at sunset"),
        ("arbol junto al rio", "tree by the river"),
        ("湖边的小屋", "a cottage by a lake"),
        ("两只猫在草地上", "two cats in a meadow"),
        ("没有人的街道", "in the street, no person"),
        ("没有猫和狗", "a dog, no cat"),  # what is refused is the one thing
        ("猫，没有狗", "a cat, no dog"),
        ("两只猫和狗", "two cats and a dog"),  # and what is counted
        ("红色的猫和狗", "a red cat and a dog"),
        ("一只橙色的猫", "an orange cat"),
        ("两个人", "two people"),
        ("三只狗", "three dogs"),
        ("两把椅子", "two chairs"),  # the plural that English has, drawn or not
        ("三张桌子", "three tables"),
        ("两个孩子", "two children"),
        ("三个老奶奶", "three old women"),
        ("两只小狗", "two puppies"),
        ("两列火车", "two trains"),
        ("一对情侣", "a couple"),
        ("二軒の家", "two houses"),
        ("zwei Stühle", "two chairs"),
        ("einem jungen Mann", "a young man"),  # no boys
        ("drei Burgen", "three castles"),
        ("deux chaises", "two chairs"),  # plurals that need no line of their own
        ("deux ponts", "two bridges"),
        ("trois tableaux", "three tableaux"),
        ("dos trenes", "two trains"),
        ("tres sillas", "three chairs"),
        ("红色", "red"),
        ("猫，湖边，森林里", "a cat by a lake, in the forest"),
        ("街", "in the street"),  # of both: Chinese
        ("猫の街", "a cat in the city"),  # but for a kana
        ("スズメ、街", "in the city, スズメ"),  # even one of a word that is not known
        ("森", "in the forest"),  # of one: that one
        ("丸太小屋", "a cabin"),
        ("一条龙在海滩", "on the beach, 龙"),
        ("湖のほとりの家、夕暮れ", "a house by a lake, at dusk"),
        ("二匹の犬と女の子", "two dogs and a girl"),
        ("人のいない街、夜", "in the city, no person, at night"),
        ("老人のいない街", "in the city, no old man"),
        ("二匹の犬のいない公園", "in a park, no two dogs"),
        ("森の中の小さな家", "a small house in the forest"),
    ],
)
def test_a_prompt_is_read_in_english(prompt: str, english: str) -> None:
    assert translate(prompt).read_as == english


@pytest.mark.parametrize(
    "prompt",
    ["", "train", "a rose garden", "a cottage by a lake", "table", "orange", "strand house",
     "kitten", "xylograph", "a man in the rain", "sad", "pony park winter", "a tent in the bois",
     "龘"],
)  # fmt: skip
def test_english_is_left_alone(prompt: str) -> None:
    assert not translate(prompt).read_as


def test_what_is_not_known_is_told_as_it_was_typed() -> None:
    assert translate("Ein Drache am Strand").unknown == ("drache",)
    assert translate("一条龙在海滩").unknown == ("龙",)
    assert translate("龙在海滩和虎").unknown == ("龙", "虎")  # each by itself


def test_what_was_read_is_told() -> None:
    told = translate("Ein Fuchs im Wald")
    assert say_drawn_as(told) == "Read as “a fox in the forest”. “fox” is drawn as “dog”."
