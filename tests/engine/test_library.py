"""What the window sees of the real library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from transformers import ResNetConfig, ResNetForImageClassification

from muse_desktop.emotion import EMOTIONS
from muse_desktop.engine.library import (
    LabelsNeededError,
    LibraryError,
    Shelves,
    Watch,
    WorkCancelled,
)
from muse_desktop.muse.events import Loading

LABELS = tuple(f"thing {place}" for place in range(8))


@pytest.fixture
def reader(tmp_path: Path) -> Path:
    """A tiny classifier whose labels say nothing."""
    folder = tmp_path / "reader"
    config = ResNetConfig(
        embedding_size=4,
        hidden_sizes=[4],
        depths=[1],
        layer_type="basic",
        id2label=dict(enumerate(LABELS)),
        label2id={label: place for place, label in enumerate(LABELS)},
    )
    ResNetForImageClassification(config).save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(
        json.dumps(
            {
                "image_processor_type": "ViTImageProcessor",
                "size": {"height": 32, "width": 32},
                "image_mean": [0.5] * 3,
                "image_std": [0.5] * 3,
            }
        )
    )
    return folder


def watch(told: list[Loading], *, cancelled: bool = False) -> Watch:
    return Watch(told.append, lambda _: None, lambda: cancelled)


def test_a_classifier_is_added_once_its_labels_are_said(reader: Path) -> None:
    shelves = Shelves()
    told: list[Loading] = []
    found = shelves.look(reader)
    assert (found.name, found.free, found.online) == ("reader", "reader", False)
    with pytest.raises(LabelsNeededError) as needed:
        shelves.add(reader, found.free, None, watch(told))
    assert needed.value.labels == LABELS
    assert needed.value.proposed == {}
    mapping = dict(zip(LABELS, EMOTIONS, strict=True))
    assert shelves.add(reader, found.free, mapping, watch(told)) == "reader"
    entry = next(e for e in shelves.contents().entries if e.name == "reader")
    assert (entry.kind, entry.place, entry.mapping) == ("classifier", "own", mapping)
    assert entry.lends == {"guide", "judge"}
    assert told
    assert shelves.look(reader).free == "reader-2"
    assert shelves.check("reader", watch(told)) == ()
    shelves.remove("reader")
    assert "reader" not in {e.name for e in shelves.contents().entries}


def test_cancelling_leaves_nothing(reader: Path) -> None:
    shelves = Shelves()
    mapping = dict(zip(LABELS, EMOTIONS, strict=True))
    with pytest.raises(WorkCancelled):
        shelves.add(reader, "reader", mapping, watch([], cancelled=True))
    assert "reader" not in {e.name for e in shelves.contents().entries}


def test_folders_are_used_and_left_and_errors_are_sentences(tmp_path: Path) -> None:
    shelves = Shelves()
    shelves.use_folder(tmp_path)
    assert shelves.contents().folders == (tmp_path,)
    shelves.leave_folder(tmp_path)
    assert shelves.contents().folders == ()
    with pytest.raises(LibraryError, match="is not a folder"):
        shelves.use_folder(tmp_path / "none")
    with pytest.raises(LibraryError, match="no model"):
        shelves.look(tmp_path)
