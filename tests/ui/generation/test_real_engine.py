"""One true run: the window over the engine thread, torch, and a small pack of random weights."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muse_desktop.emotion import EMOTIONS, WHEEL_ORDER, Blend
from muse_desktop.engine.backend import TorchBackend
from muse_desktop.engine.thread import EngineThread
from muse_desktop.models.packs.library import Library
from muse_desktop.ui.state.model_choice import ModelChoice
from tests.support import PATIENCE_MS
from tests.support.tiny_pack import SIZE, tiny_pack
from tests.ui.conftest import Desk


@pytest.mark.slow
def test_generate_edit_cancel_save_and_reopen_for_real(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    tiny_pack(tmp_path / "packs" / "tiny")
    engine = EngineThread(lambda: TorchBackend(Library([tmp_path / "packs"]), "cpu"))
    desk = make_desk(engine=engine, models=[ModelChoice("tiny", "Tiny", native_size=SIZE)])
    window = desk.window
    states: list[str] = []
    failures: list[object] = []
    window.jobs.failed.connect(failures.append)
    window.jobs.model_changed.connect(lambda kind, text: states.append(kind))
    window.preload()
    desk.wait(lambda: states[-1:] == ["ready"])

    window.controls.advanced.steps.setValue(4)
    desk.write("a house")
    window.controls.wheel.setFocus()
    desk.press(Qt.Key.Key_8)
    desk.click(window.controls.generate)
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    made = desk.current
    assert failures == []
    assert (made.picture.width, made.picture.height) == (SIZE, SIZE)
    assert made.recipe is not None
    assert made.recipe.target == Blend.of(WHEEL_ORDER[7])
    assert made.evidence is not None
    assert tuple(made.evidence.guide_after or {}) == EMOTIONS
    assert not window.evidence.bars.is_empty

    window.controls.wheel.setFocus()
    desk.press(Qt.Key.Key_3)
    desk.click(window.controls.edit)
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    edited = desk.current
    assert edited.parent == made.id
    assert edited.picture != made.picture

    window.controls.advanced.steps.setValue(200)
    with desk.bot.waitSignal(window.jobs.stepped, timeout=PATIENCE_MS):
        desk.click(window.controls.generate)
    desk.click(window.controls.cancel)
    desk.settle()
    assert len(desk.nodes) == 2

    path = tmp_path / "real.muse"
    desk.dialogs.save_to = path
    desk.command(Qt.Key.Key_S)
    desk.wait(lambda: path.is_file() and not window.isWindowModified())
    desk.command(Qt.Key.Key_N)
    assert desk.nodes == ()
    window.open_paths([path])
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert desk.current.picture == edited.picture
