"""Prompts to begin with, and what models say of themselves, in the user's language."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication

from muse_desktop.models.packs.library import builtin_folder
from muse_desktop.painter.nearest import translate
from muse_desktop.ui.shell import languages
from muse_desktop.ui.shell.languages import OWN_NAMES
from muse_desktop.ui.state.model_choice import SUGGESTIONS, ModelChoice, example, suggestions
from tests.ui.conftest import DAYLIGHT, DRAWER, PLAIN, STORYBOOK, Desk

MakeDesk = Callable[..., Desk]
SMALL_WORDS = {"a", "the", "in", "on", "by"}
"""Of places, which languages enter by words of their own: the meadow that English is "in"."""


@pytest.fixture(params=[name for name in OWN_NAMES if name != "en"])
def language(request: pytest.FixtureRequest, application: QApplication) -> Iterator[str]:
    """One that the window speaks."""
    translator = QTranslator()
    assert translator.load(f"muse_desktop_{request.param}", str(languages.folder()))
    application.installTranslator(translator)
    yield request.param
    application.removeTranslator(translator)


def scene(prompt: str) -> set[str]:
    """What is drawn of a prompt, in English, with nothing left out and nothing drawn instead."""
    told = translate(prompt)
    assert not told.unknown
    assert not told.drawn_as
    return set(told.prompt.replace(",", "").split()) - SMALL_WORDS


def test_a_suggestion_is_understood_as_the_same_scene_in_each_language(language: str) -> None:
    offered = suggestions(DRAWER, most=len(SUGGESTIONS))
    assert not set(offered) & set(SUGGESTIONS)
    assert [scene(prompt) for prompt in offered] == [scene(prompt) for prompt in SUGGESTIONS]
    assert not any(DRAWER.unknown_words(prompt) for prompt in offered)


def test_who_reads_english_alone_is_offered_english(language: str) -> None:
    for model in (STORYBOOK, PLAIN):
        assert set(suggestions(model)) <= set(SUGGESTIONS)
    assert example(PLAIN) == SUGGESTIONS[0]
    assert example(DAYLIGHT) == ""  # this one lacks the words
    light = ModelChoice("daylight", "Daylight", modes=("edit",))
    assert example(light) == "in cold moonlight"


def test_they_are_shown_and_go_into_the_prompt_as_shown(language: str, make_desk: MakeDesk) -> None:
    desk = make_desk(models=(DRAWER, DAYLIGHT))
    offered = suggestions(DRAWER)
    assert desk.window.controls.prompt.field.placeholderText() == offered[0]
    chips = {b.text(): b for b in desk.window.invitation.findChildren(QAbstractButton)}
    desk.click(chips[offered[1]])
    assert desk.window.controls.prompt.text == offered[1]
    assert desk.window.controls.prompt.unknown_words == ()


def test_what_our_models_say_of_themselves_is_said_in_it(
    language: str, make_desk: MakeDesk
) -> None:
    summaries = {
        json.loads(pack.read_text("utf-8"))["summary"]
        for pack in builtin_folder().glob("*/pack.json")
    }
    assert DAYLIGHT.summary in summaries
    strange = "Paints horses, and nothing but horses."
    for summary in (*summaries, strange):
        model = ModelChoice("one", "One", summary=summary, usual_for=("generate", "edit"))
        told = make_desk(models=(model,)).window.controls.making.accessibleDescription()
        assert told
        assert (told == summary) is (summary == strange)
