"""Damaged heads and settings: what a model is, or one sentence, and never more than its size costs.

The gate tries some hundreds; ``-m fuzz`` as many as come in its time. What is found can be shrunk
and repeated: the seeds are fixed.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from safetensors import SafetensorError, safe_open

from muse_desktop.bench.peak import peak_memory
from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing.naming import original_names
from muse_desktop.models.installing.sources import inspect
from muse_desktop.models.packs.bounds import check_numbers
from muse_desktop.models.packs.headers import read_head, read_json
from tests.support.foreign_models import pipeline, single_file
from tests.support.fuzz import SECONDS, at_length
from tests.support.odd_checkpoints import HEADS, MISTAKEN, UNET, entry, named, written

pytestmark = pytest.mark.usefixtures("memory_bound")
MEMORY = 500_000_000
"""Bytes by which this process may grow."""
_ROOTS = ("", "model.", UNET, "first_stage_model.", "cond_stage_model.transformer.text_model.",
          "conditioner.embedders.1.model.", "model_ema.diffusion_model", "lora_unet_")  # fmt: skip
_WORDS = ("input_blocks", "encoder.down", "decoder.up", "transformer_blocks", "layers", "weight",
          "0", "1", "12", "99999999", "\x1b[31m", "²", "", "*", "a" * 300)  # fmt: skip
_KINDS = ("F32", "F16", "BF16", "F8_E4M3", "F8_E8M0", "F4", "I64", "BOOL", "C64", "X")
_NAMES = st.builds(
    lambda root, words: root + ".".join(words),
    st.sampled_from(_ROOTS),
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=5),
)
_SHAPES = st.lists(st.sampled_from([0, 1, 2, 4, 10**9, 2**62]), max_size=5).map(tuple)
_NUMBERS = st.one_of(
    st.sampled_from([0, -1, 1, 2**31, 2**63, 10**30, 1.5, float("nan"), True, None]),
    st.integers(),
)
_JSON = st.recursive(
    st.one_of(_NUMBERS, st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=20,
)
_PLACE = st.one_of(st.integers(0, 40), st.integers(0, 40_000))
_CHANGE = st.tuples(
    st.sampled_from(["set", "cut", "double", "end"]), _PLACE, st.binary(min_size=1, max_size=4)
)


def bounded(gate: int) -> Callable[[Callable[..., None]], Any]:
    """Give a test two sizes: in the gate, and by ``-m fuzz``, as many as come in its time."""
    longer = pytest.param(None, marks=[pytest.mark.fuzz, pytest.mark.timeout(3600)], id="length")
    return pytest.mark.parametrize("count", [gate, longer])


def tried(count: int | None, strategy: Any, look: Callable[[Any], None]) -> None:
    """Let ``look`` see so many values; this process may grow by :data:`MEMORY`."""
    before = peak_memory()
    if count is None:
        at_length(look, strategy)
    else:
        look_at(count, strategy, look)
    assert peak_memory() - before < MEMORY


def look_at(count: int, strategy: Any, look: Callable[[Any], None]) -> None:

    @seed(11)
    @settings(
        max_examples=count,
        deadline=SECONDS,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def run(value: Any) -> None:
        look(value)

    run()


def sentence(error: ModelError) -> None:
    """Check that an error is one sentence or two that a terminal can show."""
    said = str(error)
    assert said.isprintable()
    assert said.endswith((".", ")"))
    assert len(said) < 700


def changed(data: bytes, changes: list[tuple[str, int, bytes]]) -> bytes:
    for how, place, given_ in changes:
        place %= len(data) + 1
        if how == "set":
            data = data[:place] + given_ + data[place + len(given_) :]
        elif how == "cut":
            data = data[:place] + data[place + len(given_) :]
        elif how == "double":
            data = data[:place] + data[place : place + 50] * 2 + data[place + 50 :]
        else:
            data = data[:place]
    return data


def looked_at(file: Path) -> None:
    """Compare our verdict with the library's, then ask what the file is."""
    try:
        with safe_open(str(file), framework="np") as weights:
            taken = bool(list(weights.keys()))
    except SafetensorError:
        taken = False
    try:
        read_head(file)
        right = True
    except ModelError as error:
        sentence(error)
        right = False
    assert right == taken
    try:
        inspect(file)
    except ModelError as error:
        sentence(error)


@bounded(400)
def test_damaged_files(count: int | None, tmp_path: Path) -> None:
    files = [named(tmp_path / "kind", names).read_bytes() for names, _ in MISTAKEN.values()]
    files += [written(tmp_path / "kind", head, data).read_bytes()
              for head, data, _ in HEADS.values() if len(head) < 10_000]  # fmt: skip
    file = tmp_path / "a.safetensors"

    def look(value: tuple[bytes, list[tuple[str, int, bytes]]]) -> None:
        file.write_bytes(changed(*value))
        looked_at(file)

    tried(count, st.tuples(st.sampled_from(files), st.lists(_CHANGE, max_size=3)), look)


@bounded(200)
def test_heads_that_lie(count: int | None, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"

    def look(value: tuple[list[tuple[str, tuple[int, ...], str, Any]], Any, int]) -> None:
        tensors, remarks, missing = value
        head: dict[str, Any] = {} if remarks is None else {"__metadata__": remarks}
        start = 0
        for name, shape, kind, odd in tensors:
            head[name] = entry(start, shape, kind)
            if isinstance(odd, list):
                head[name]["shape"] = odd
            end = head[name]["data_offsets"][1]
            start = end if end < 10_000 else start
        written(file, head, bytes(max(start - missing, 0)))
        looked_at(file)

    tensors = st.tuples(_NAMES, _SHAPES, st.sampled_from(_KINDS), _JSON)
    tried(count, st.tuples(st.lists(tensors, max_size=6), _JSON, st.integers(0, 2)), look)


@bounded(30)
def test_checkpoints_whose_weights_are_called_or_shaped_otherwise(
    count: int | None, tmp_path: Path
) -> None:
    tensors = single_file(tmp_path / "whole", pipeline("sd1"), "sd1")
    shapes = {name: tuple(value.shape) for name, value in tensors.items()}
    file = tmp_path / "a.safetensors"

    def look(changes: list[tuple[int, str, Any]]) -> None:
        now = dict(shapes)
        for place, how, value in changes:
            name = list(now)[place % len(now)]
            shape = now.pop(name)
            if how == "name":
                now[value] = shape
            elif how == "shape":
                now[name] = value
        head, start = {}, 0
        for name, shape in now.items():
            head[name] = entry(start, shape)
            start = head[name]["data_offsets"][1]
        written(file, head)
        if start < 10**9:  # a fuzz test may map no more (tests/conftest.py)
            with open(file, "r+b") as stream:
                stream.truncate(file.stat().st_size + start)
        try:
            inspect(file)
        except ModelError as error:
            sentence(error)

    sides = st.lists(st.sampled_from([0, 1, 3, 32, 64, 10**6]), max_size=4).map(tuple)
    place = st.integers(0, 10**6)
    change = st.one_of(
        st.tuples(place, st.just("drop"), st.none()),
        st.tuples(place, st.just("name"), _NAMES),
        st.tuples(place, st.just("shape"), sides),
    )
    tried(count, st.lists(change, max_size=3), look)


@bounded(300)
def test_settings_of_any_kind(count: int | None, tmp_path: Path) -> None:
    folder = tmp_path / "reader"
    folder.mkdir()
    named(folder / "model.safetensors", {"vit.a": (4, 4)})
    (folder / "preprocessor_config.json").write_text("{}")
    file = folder / "config.json"

    def look(value: tuple[Any, list[tuple[str, int, bytes]], str]) -> None:
        config, changes, form = value
        text = json.dumps({"architectures": ["ViTForImageClassification"], **config})
        file.write_bytes(changed(text.encode(form, "replace"), changes))
        try:
            config = read_json(file)
            check_numbers(file, config, 3)
            inspect(folder)
        except ModelError as error:
            sentence(error)

    keys = st.sampled_from(["id2label", "num_hidden_layers", "depths", "image_size", "a", "size"])
    config = st.dictionaries(keys, _JSON, max_size=4)
    forms = st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
    tried(count, st.tuples(config, st.lists(_CHANGE, max_size=2), forms), look)


def test_names_of_any_kind() -> None:
    def look(names: list[str]) -> None:
        found = original_names(names)
        assert set(found.values()) <= set(names)

    tried(500, st.lists(st.one_of(_NAMES, st.text()), max_size=20), look)


def test_a_length_that_lies(tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"

    def look(length: int) -> None:
        file.write_bytes(struct.pack("<Q", length) + json.dumps({"a": entry()}).encode() + bytes(8))
        looked_at(file)

    tried(100, st.integers(0, 2**64 - 1) | st.integers(0, 100), look)
