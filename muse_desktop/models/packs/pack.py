"""What a model pack is: a folder with ``pack.json`` beside ordinary checkpoints, as one value.

:mod:`.pack_file` reads and writes the description; ``docs/models.md`` explains it. No weight is
opened here, so the library and the command line can look at packs without torch.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.headers import read_json
from muse_desktop.models.packs.pipelines import SCENE_INDEX
from muse_desktop.muse.sizes import USUAL as USUAL_SIDE
from muse_desktop.muse.vocabulary import unknown_words, words_of

PACK_FILE = "pack.json"
PARTS = ("pipeline", "guide", "judge", "clip")
KINDS = {"model": PARTS, "classifier": ("classifier",), "clip": ("clip",)}
"""What a pack may be, and its parts: what draws, or what only reads and is lent to others."""
MODES = ("generate", "edit")
"""What a model may be for: one that changes photographs cannot make a picture from nothing."""
LENDABLE = ("guide", "judge", "clip")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


@dataclass(frozen=True)
class Loan:
    """A part that another pack lends, where ``part`` of its folders lies in it.

    ``caution`` is what the lender says of itself, e.g. "made for drawings". ``by_clip``: the part
    is a CLIP that stands in for an emotion classifier. ``hashes``: SHA-256 by file in ``folder``.
    """

    pack: str
    title: str
    folder: Path
    caution: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    by_clip: bool = False
    hashes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PackInfo:
    """What ``pack.json`` says, checked.

    ``calibration`` holds the values of :class:`muse_desktop.muse.protocols.Calibration`, and
    ``calibration_edit`` those of edits, where they were measured;
    ``confusions`` 8×8 rows in EMOTIONS' order, P(predicted column | true row), or None;
    ``vocabulary`` the words the model knows, or None where it is open; ``hashes`` SHA-256 by file;
    ``defaults`` steps and guidance where the model wants others than usual (few-step kin);
    ``modes`` which of :data:`MODES` it is for.
    ``parts`` names the folders of what the pack has itself; ``borrow`` the packs that it wants the
    rest from; ``loans`` what the library found for it. ``labels`` maps a classifier's labels to
    emotions, by part, where their names do not say it.
    """

    name: str
    title: str
    version: str
    path: Path
    licence: str
    native_size: int
    size_multiple: int
    summary: str = ""
    calibration: Mapping[str, float] = field(default_factory=dict)
    calibration_edit: Mapping[str, float] = field(default_factory=dict)
    confusions: tuple[tuple[float, ...], ...] | None = None
    vocabulary: frozenset[str] | None = None
    parts: Mapping[str, str] = field(default_factory=lambda: {part: part for part in PARTS})
    hashes: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    kind: str = "model"
    modes: tuple[str, ...] = MODES
    caution: str = ""
    source: str = ""
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    borrow: Mapping[str, str] = field(default_factory=dict)
    loans: Mapping[str, Loan] = field(default_factory=dict)

    @property
    def tiny_vae(self) -> Path | None:
        """The folder of the tiny autoencoder, where the pack has one."""
        folder = self.path / "tiny_vae"
        return folder if folder.is_dir() else None

    @property
    def card(self) -> Path | None:
        """The model card, where the pack has one."""
        card = self.path / "README.md"
        return card if card.is_file() else None

    def part(self, name: str) -> Path:
        """Return the folder of a part: pipeline, guide, judge or clip, the pack's own or lent.

        Raises
        ------
        ModelError
            Where the pack has none and nobody lends one.
        """
        if name in self.loans:
            return self.loans[name].folder
        if name not in self.parts:
            raise ModelError(
                f"{self.title} has no {name} and no other model lends one: install Storybook "
                f"again, or choose one with “muse-desktop models set {self.name} --{name} NAME”."
            )
        return self.path / self.parts[name]

    def labels_of(self, part: str) -> Mapping[str, str]:
        """Return label to emotion for the guide or judge; empty where the names say it."""
        return self.loans[part].labels if part in self.loans else self.labels.get(part, {})

    def read_by_clip(self, part: str) -> bool:
        """Tell whether a CLIP stands in for the guide or the judge."""
        return part in self.loans and self.loans[part].by_clip

    @property
    def borrowed(self) -> tuple[str, ...]:
        """Sentences that say what is another pack's, for whoever reads a result."""
        sentences = []
        lenders: dict[str, list[str]] = {}
        for part, loan in self.loans.items():
            if loan.by_clip:
                sentences.append(
                    f"The {part} is {loan.title}'s CLIP: emotions are read by CLIP, not by an "
                    "emotion classifier."
                )
            else:
                lenders.setdefault(loan.pack, []).append(part)
        for parts in lenders.values():
            loan = self.loans[parts[0]]
            names = [f"the {'CLIP' if part == 'clip' else part}" for part in parts]
            what = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
            what = f"{what[0].upper()}{what[1:]}"
            if loan.caution and len(parts) == 1:
                sentences.append(f"{what} is {loan.title}'s, {loan.caution}.")
            elif loan.caution:
                sentences.append(f"{what} are {loan.title}'s, {loan.caution}.")
            elif len(parts) == 1:
                sentences.append(f"{what} is {loan.title}'s.")
            else:
                sentences.append(f"{what} are {loan.title}'s.")
        guide, judge = self.loans.get("guide"), self.loans.get("judge")
        if guide is not None and judge is not None and guide.folder == judge.folder:
            sentences.append(
                "Guide and judge are the same model: the judge's reading is no second opinion."
            )
        # "moods'": of such titles the window knows no form, and says it in English.
        return tuple(sentence.replace("s's", "s'") for sentence in sentences)

    @cached_property
    def draws(self) -> bool:
        """Whether its decoder is the painter: it draws at any size, takes other words for the
        nearest that it knows, and edits no picture but its own."""
        if "pipeline" not in self.parts:
            return False
        try:
            index = read_json(self.path / self.parts["pipeline"] / "model_index.json")
        except ModelError:  # told where it is loaded
            return False
        return index.get("vae") == SCENE_INDEX["vae"]

    @property
    def usual_size(self) -> tuple[int, int] | None:
        """The (width, height) in pixels of what it generates; None: its native size."""
        return (USUAL_SIDE, USUAL_SIDE) if self.draws else None

    def drawn_as(self, prompt: str) -> str:
        """Return a sentence that says what the prompt's words are drawn as, where others are."""
        from muse_desktop.painter.nearest import say_drawn_as, translate  # with all of its words

        return say_drawn_as(translate(prompt)) if self.draws else ""

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        """Return the prompt's words outside the vocabulary, once each, in order; where it draws,
        those that stand near none of it."""
        if self.draws:
            from muse_desktop.painter.nearest import translate

            return translate(prompt).unknown
        return unknown_words(prompt, self.vocabulary)

    def knows_any_word(self, prompt: str) -> bool:
        """Tell whether the prompt says anything to the model; an open vocabulary knows all."""
        if self.draws:
            from muse_desktop.painter.nearest import translate

            return bool(translate(prompt).prompt)
        words = {word for _, word in words_of(prompt.lower())}
        return bool(words if self.vocabulary is None else words & self.vocabulary)

    @property
    def bytes_on_disk(self) -> int:
        """Size of all files of the pack."""
        return bytes_in(self.path)


def bytes_in(folder: Path) -> int:
    """Return the size of all files in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def is_name(name: str) -> bool:
    """Tell whether a pack may be called so."""
    return _NAME.fullmatch(name) is not None
