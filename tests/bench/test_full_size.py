"""The published architecture at its full size, once; and the table that speed writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from muse_desktop.bench.context import BenchError
from muse_desktop.bench.speed import BEGIN, END, HEADER, Row, steps_apart, whole, write


@pytest.mark.full_size
@pytest.mark.timeout(3600)
def test_one_guided_update_of_stable_diffusion_at_512(capsys: pytest.CaptureFixture[str]) -> None:
    """A step of the tokens through denoiser, decoder and classifier; needs 9 GB of memory."""
    import psutil
    import torch

    from muse_desktop.bench.architectures import random_models
    from muse_desktop.bench.peak import peak_memory
    from muse_desktop.models.live.memory import Plan, peak

    if psutil.virtual_memory().available < 12e9:
        pytest.skip("12 GB of free memory are needed")
    models = random_models("sd1", torch.device("cpu"), torch.float32)
    models.machine.apply(Plan(checkpoint=True))
    seconds = sum(steps_apart(models, 512)["updated"].values())
    measured = peak_memory()
    predicted = peak(models.machine.need, models.machine.plan, 512**2, True)
    with capsys.disabled():
        print(
            f"\none guided update, SD 1.5, 512², fp32 on the CPU: {seconds:.0f} s, "
            f"peak {measured / 1e9:.2f} GB, predicted {predicted / 1e9:.2f} GB"
        )
    assert measured < 1.5 * predicted


def test_rows_are_replaced_and_what_was_not_measured_goes(tmp_path: Path) -> None:
    document = tmp_path / "performance.md"
    waiting = "| SDXL | not measured (no CUDA machine) | | | | | | | |"
    kept = "| SDXL | another card | float16 | x | 1.00 s | 2.00 s | 2.00 | 9.00 GB | – |"
    document.write_text(f"# A\n{BEGIN}\n{HEADER}\n{waiting}\n{kept}\n{END}\nend\n")
    row = Row("SDXL", "a card", "float16", "all", 10.0, 20.0, 12e9)
    write(document, [row])
    text = document.read_text()
    assert waiting not in text
    assert kept in text
    assert "| SDXL | a card | float16 | all | 10.00 s | 20.00 s | 2.00 | 12.00 GB | – |" in text
    write(document, [Row("SDXL", "a card", "float16", "all", 10.0, 30.0, 12e9)])
    assert str(row) not in document.read_text()
    assert document.read_text().endswith(f"{END}\nend\n")
    (tmp_path / "other.md").write_text("nothing")
    with pytest.raises(BenchError, match="no table"):
        write(tmp_path / "other.md", [row])


def test_steps_of_a_small_model_are_timed_by_part() -> None:
    from tests.support.tiny_models import tiny_models

    steps = steps_apart(tiny_models(), 32)
    assert list(steps) == ["plain", "watched", "updated"]
    plain, watched, updated = steps.values()
    assert plain["network"] > 0
    assert plain["backward"] == plain["decoder"] == watched["backward"] == 0.0
    assert watched["network"] == plain["network"]
    for part in ("decoder", "guide", "CLIP"):
        assert watched[part] > 0
    for part in ("network", "backward", "views"):
        assert updated[part] > 0


def test_a_picture_is_made_of_its_steps() -> None:
    steps = {"plain": {"a": 1.0, "b": 1.0}, "watched": {"a": 2.0, "b": 1.0}, "updated": {"a": 5.0}}
    plain, guided = whole(steps)
    assert plain == 60.0
    assert guided == 60.0 + 8 * 3.0 + 10 * 1.0
