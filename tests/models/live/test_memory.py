"""The plan that fits, by numbers; and what a plan does to real modules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from muse_desktop.bench.architectures import SD1, SDXL, VAE
from muse_desktop.emotion import Blend
from muse_desktop.models.live import devices, machine, memory
from muse_desktop.models.live.devices import agreement, precision_of, settle, token_gradient
from muse_desktop.models.live.load import load
from muse_desktop.models.live.machine import make
from muse_desktop.models.live.memory import PLANS, Footprint, Plan, choose, footprint, leaner, peak
from muse_desktop.muse.events import Event, Finished, Loading
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.request import Request, RequestError
from muse_desktop.muse.sampling import IN_FULL
from muse_desktop.muse.synthesis import synthesize
from tests.support.architectures import held_by_decoder, held_by_denoiser
from tests.support.requests import ask
from tests.support.tiny_backbones import tiny_backbone

GB = 10**9
SD1_NEED = footprint(SD1, VAE, round(1.9 * GB), round(0.4 * GB), 2, 2)
SDXL_NEED = footprint(SDXL, VAE, round(5.7 * GB), round(1.9 * GB), 2, 2)
REQUEST = ask("generate", "a cat", target=Blend.of("awe"), steps=4, start=0.0, seed=2)


@pytest.fixture
def models(tmp_path: Path) -> Models:
    return load(tiny_backbone(tmp_path / "sdxl", "sdxl"), "cpu")


def picture(models: Models) -> Any:
    *_, last = synthesize(models, REQUEST)
    assert isinstance(last, Finished)
    return np.frombuffer(last.picture.data, np.uint8)


def test_the_first_plan_that_fits_is_taken() -> None:
    plenty = choose(SD1_NEED, 24 * GB, 512**2, True)
    assert plenty.plan == Plan()
    assert plenty.fits
    for low, high in zip(PLANS[1:], PLANS[:-1], strict=True):
        assert peak(SD1_NEED, low, 512**2, True) <= peak(SD1_NEED, high, 512**2, True)
    exactly = peak(SD1_NEED, PLANS[1], 512**2, True)
    assert choose(SD1_NEED, exactly, 512**2, True).plan == PLANS[1]
    assert choose(SD1_NEED, exactly - 1, 512**2, True).plan == PLANS[2]
    hopeless = choose(SD1_NEED, GB, 512**2, True)
    assert hopeless.plan == PLANS[-1]
    assert not hopeless.fits


def test_the_goals_are_within_the_plans() -> None:
    assert choose(SD1_NEED, 8 * GB, 512**2, True).fits
    assert choose(SDXL_NEED, 16 * GB, 1024**2, True).fits
    # Without a gradient everything is easier.
    assert choose(SD1_NEED, 8 * GB, 512**2, False).plan == Plan()


def test_more_pixels_need_more() -> None:
    needs = [peak(SD1_NEED, Plan(), side**2, True) for side in (512, 768, 1024)]
    assert needs == sorted(needs)
    assert needs[2] - needs[0] == pytest.approx(3 * SD1_NEED.graph * 64**2 * 1.1, rel=1e-6)


def test_a_tiny_decoder_and_a_wider_one_are_counted() -> None:
    tiny = footprint(SDXL, VAE, 0, 0, 2, 2, tiny=True)
    wide = footprint(SDXL, VAE, 0, 0, 2, 4)
    assert tiny.graph < SDXL_NEED.graph / 2 < wide.graph / 2
    patch = {"block_out_channels": (1,) * 5, "finisher_widths": (48, 96, 192)}
    assert 0 < footprint(SD1, patch, 0, 0, 4, 4).graph < SDXL_NEED.graph


def test_leaner_ends() -> None:
    plan: Plan | None = PLANS[0]
    seen = []
    while plan is not None:
        seen.append(plan)
        plan = leaner(plan)
    assert tuple(seen) == PLANS
    assert memory.plans_for("cpu") == PLANS[:2]
    assert not any(plan.rest for plan in memory.plans_for("mps"))
    assert memory.plans_for("cuda") == PLANS
    assert len({str(plan) for plan in PLANS}) == len(PLANS)


@pytest.mark.slow
@pytest.mark.parametrize(("unet", "lean"), [(SD1, 18_200), (SDXL, 14_900)])
def test_the_formula_is_what_a_denoisers_graph_holds(unet: dict[str, Any], lean: float) -> None:
    need = footprint(unet, {**VAE, "block_out_channels": (1,) * 4}, 0, 0, 1, 0)
    held = held_by_denoiser(unet, 32, checkpoint=False)
    assert need.graph == pytest.approx(held, rel=0.1)
    assert held_by_denoiser(unet, 32, checkpoint=True) == pytest.approx(lean, rel=0.05)
    assert need.lean_graph > lean


@pytest.mark.slow
def test_the_formula_is_what_a_decoders_graph_holds() -> None:
    need = footprint(SD1, VAE, 0, 0, 0, 1)
    assert need.graph == pytest.approx(held_by_decoder(32), rel=0.02)


@pytest.mark.parametrize("plan", [*PLANS[1:], Plan(slices=True)])
def test_no_plan_changes_the_picture(models: Models, plan: Plan) -> None:
    wanted = picture(models)
    models.machine.apply(plan)
    # Slices sum in another order.
    assert np.abs(picture(models).astype(int) - wanted).max() <= (1 if plan.slices else 0)
    models.machine.apply(Plan())
    assert np.array_equal(picture(models), wanted)


def test_checkpointing_holds_less(models: Models) -> None:
    """Of the whole chain that guidance differentiates, in evaluation mode."""
    c = models.text.encode("a cat").embeddings.requires_grad_(True)
    extras = models.text.encode("a cat").extras
    z = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))

    def run() -> tuple[int, torch.Tensor]:
        held: dict[int, int] = {}

        def keep(t: torch.Tensor) -> torch.Tensor:
            held[t.untyped_storage().data_ptr()] = t.untyped_storage().nbytes()
            return t

        with torch.autograd.graph.saved_tensors_hooks(keep, lambda t: t):
            out = models.denoiser(z, torch.tensor(500), c, extras)
            x = models.decoder.sketch(out)
        before = sum(held.values())
        return before, torch.autograd.grad(x.square().mean(), c)[0]

    whole, gradient = run()
    models.machine.apply(Plan(checkpoint=True))
    lean, again = run()
    assert lean < 0.7 * whole
    assert torch.equal(gradient, again)
    network: Any = models.denoiser
    assert not network._unet.training


def test_resting_modules_leave_the_device_between_uses(models: Models) -> None:
    resting = models.machine._resting
    assert len(resting) == 3  # two text encoders and the judge
    elsewhere = torch.device("meta")
    models.machine.device = elsewhere  # whoever works is moved there
    models.machine.apply(Plan(checkpoint=True, rest=True))
    seen: list[str] = []
    resting[-1].register_forward_pre_hook(lambda m, _: seen.append(m.device.type))
    resting[-1].to = lambda to: seen.append(str(to))  # a real move to meta would lose the weights
    models.judge.logits(torch.zeros(1, 3, 32, 32))
    assert seen == ["meta", "cpu", "cpu"]


class FakeMachine(machine.Machine):
    """Has no modules; the plans are chosen as for a card."""

    def __init__(self, available: int, monkeypatch: pytest.MonkeyPatch) -> None:
        need = Footprint(GB, GB, 2e6, 1e5, 1e4, 8)
        super().__init__(torch.device("cuda"), lambda: need, None, None, [])
        monkeypatch.setattr(machine, "available_memory", lambda device, own: available)

    def apply(self, plan: Plan) -> None:
        self.plan = plan


def failing(times: int, error: Exception) -> Any:
    """Return a method that fails so often before it works."""
    left = [times]

    def method(models: Models, request: Request, shared: object) -> Iterator[Event]:
        yield Loading("begun")
        if left[0]:
            left[0] -= 1
            raise error
        yield Loading(", ".join(models.notes) or "done")

    return method


def test_out_of_memory_is_tried_again_leaner_and_remembered(
    models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = FakeMachine(40 * GB, monkeypatch)
    models = replace(models, machine=computer)
    monkeypatch.setattr(machine, "synthesize", failing(1, torch.OutOfMemoryError("CUDA")))
    told = [event.what for event in make(models, REQUEST) if isinstance(event, Loading)]
    assert told[0] == told[2] == "begun"
    assert told[1].startswith("Memory ran out: trying again, with blocks computed twice")
    assert told[3] == "done"
    assert computer.plan == PLANS[1]
    computer.look(32 * 32, True)
    assert computer.plan == PLANS[1]


def test_it_is_tried_once_more_only(models: Models, monkeypatch: pytest.MonkeyPatch) -> None:
    models = replace(models, machine=FakeMachine(40 * GB, monkeypatch))
    monkeypatch.setattr(machine, "synthesize", failing(2, torch.OutOfMemoryError("CUDA")))
    with pytest.raises(torch.OutOfMemoryError):
        list(make(models, REQUEST))
    # The leanest has nothing after it; and other failures are not about memory.
    lean = FakeMachine(GB, monkeypatch)
    monkeypatch.setattr(machine, "synthesize", failing(1, torch.OutOfMemoryError("CUDA")))
    with pytest.raises(torch.OutOfMemoryError):
        list(make(replace(models, machine=lean), REQUEST))
    monkeypatch.setattr(machine, "synthesize", failing(1, ArithmeticError("not finite")))
    with pytest.raises(ArithmeticError):
        list(make(models, REQUEST))


def test_too_little_memory_is_said_beforehand(
    models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = replace(models, machine=FakeMachine(GB, monkeypatch))
    monkeypatch.setattr(machine, "synthesize", failing(0, RuntimeError()))
    *_, last = make(models, REQUEST)
    assert isinstance(last, Loading)
    assert "Memory may run out: this picture takes about" in last.what
    assert "1.0 GB are free on cuda" in last.what


def test_the_size_that_counts_is_what_the_model_sees(
    models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, bool]] = []
    computer = FakeMachine(40 * GB, monkeypatch)
    monkeypatch.setattr(computer, "look", lambda pixels, guided: asked.append((pixels, guided)))
    monkeypatch.setattr(machine, "synthesize", failing(0, RuntimeError()))
    models = replace(models, machine=computer)
    for request in (REQUEST, REQUEST.with_(size=(48, 32), target=None)):
        list(make(models, request))
    assert asked == [(32 * 32, True), (48 * 32, False)]


# -- precision and devices -----------------------------------------------------------------------


def test_precision_follows_the_card() -> None:
    assert precision_of((9, 0)) == precision_of((8, 0)) == torch.bfloat16
    assert precision_of((7, 5)) == precision_of((6, 1)) == torch.float16
    assert precision_of((5, 2)) == torch.float32
    assert devices.pick_precision(torch.device("cpu")) == torch.float32


def test_one_step_on_the_cpu_agrees_with_the_cpu_in_half_precision(models: Models) -> None:
    network: Any = models.denoiser
    cpu = torch.device("cpu")
    whole = token_gradient(network._unet, cpu, torch.float32)
    half = token_gradient(network._unet, cpu, torch.bfloat16)
    assert whole.shape == (8, 32)
    assert whole.abs().max() > 0
    assert 0.98 < agreement(whole, half) < 1.0
    assert agreement(whole, -whole) == pytest.approx(-1.0)
    assert agreement(whole, whole * torch.nan) == 0.0


def test_a_device_that_computes_wrongly_is_left(
    models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    network: Any = models.denoiser
    other, half, whole = torch.device("mps"), torch.bfloat16, torch.float32
    true = torch.arange(6.0).view(2, 3)

    def wrong_in(*places: tuple[torch.device, torch.dtype]) -> None:
        def gradient(unet: Any, device: torch.device, dtype: torch.dtype) -> torch.Tensor:
            return true.flip(0) * -1 if (device, dtype) in places else true

        monkeypatch.setattr(devices, "token_gradient", gradient)

    wrong_in()
    assert settle(network._unet, other, half) == (other, half, "")
    wrong_in((other, half))
    device, dtype, note = settle(network._unet, other, half)
    assert (device, dtype) == (other, whole)
    assert "fp32 is used" in note
    wrong_in((other, half), (other, whole))
    device, dtype, note = settle(network._unet, other, half)
    assert (device, dtype) == (torch.device("cpu"), whole)
    assert "processor is used" in note


@pytest.mark.parametrize("kind", ["sd1", "sdxl"])
def test_the_method_runs_in_half_precision(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "pick_precision", lambda device: torch.bfloat16)
    models = load(tiny_backbone(tmp_path / kind, kind), "cpu")
    assert models.dtype == models.denoiser.dtype == torch.bfloat16
    *_, last = synthesize(models, REQUEST)
    assert isinstance(last, Finished)
    assert last.evidence.versions["precision"] == "bfloat16"
    assert last.evidence.updates
    # After a fall-back later pictures say what precision there is, and memory is counted by it.
    half = models.machine.need
    models.denoiser.full_precision()
    *_, last = synthesize(models, REQUEST)
    assert isinstance(last, Finished)
    assert last.evidence.versions["precision"] == "float32 (the network), bfloat16"
    assert IN_FULL in last.evidence.notes
    whole = models.machine.need
    assert whole.graph > half.graph
    assert whole.weights > half.weights
    looked: list[Footprint] = []
    choose = memory.choose
    monkeypatch.setattr(memory, "choose", lambda need, *a: looked.append(need) or choose(need, *a))
    models.machine.look(32 * 32, True)
    assert looked == [whole]


@pytest.mark.parametrize("says", [True, False])
def test_an_autoencoder_that_overflows_in_fp16_is_kept_in_fp32(
    says: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import json

    monkeypatch.setattr(devices, "pick_precision", lambda device: torch.float16)
    pack = tiny_backbone(tmp_path / "sdxl", "sdxl")
    config = pack.part("pipeline") / "vae" / "config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"force_upcast": says}))
    models = load(pack, "cpu")
    decoder: Any = models.decoder
    assert decoder._vae.dtype == (torch.float32 if says else torch.float16)
    z = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    assert models.decoder.decode(z * 1e4).isfinite().all()
    if not says:  # what was not said is found out
        decoder._vae.half()
        decoder._vae.decoder.conv_out.weight.data.fill_(6e4)
        assert models.decoder.decode(z).isfinite().all()
        assert decoder._vae.dtype == torch.float32


@pytest.mark.parametrize(
    ("width", "free", "fits"), [(9_000, 1.0, False), (9_000, 1.4, True), (900, 0.0, True)]
)
def test_a_large_picture_is_changed_where_there_is_room_for_it(
    width: int, free: float, fits: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "available_memory", lambda device, own: round(free * GB))
    made: list[Any] = []

    def synthesize(models: Any, request: Any, cache: Any) -> list[Any]:
        made.append(request)
        return []

    monkeypatch.setattr(machine, "synthesize", synthesize)
    picture: Any = SimpleNamespace(width=width, height=10_000)
    request: Any = SimpleNamespace(source=picture)
    models: Any = SimpleNamespace(machine=None)
    if fits:
        assert list(make(models, request)) == []
        assert made == [request]
        return
    with pytest.raises(RequestError, match=r"90 megapixels.*takes 1\.4 GB.*1\.0 GB are free\."):
        next(make(models, request))
