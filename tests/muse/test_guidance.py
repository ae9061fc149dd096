"""The inner loop, look by look: what is seen is scripted, what the tokens do about it is not."""

import weakref
from dataclasses import dataclass, replace

import numpy as np
import pytest
import torch

from muse_desktop.emotion import EMOTIONS, Blend, confidence
from muse_desktop.muse import guidance as module
from muse_desktop.muse.events import Finished
from muse_desktop.muse.guidance import OVERFLOWED, OVERSHOOT, PATIENCE, Guidance
from muse_desktop.muse.inversion import Correction
from muse_desktop.muse.loss_scale import FIRST
from muse_desktop.muse.method import Method
from muse_desktop.muse.observation import Place
from muse_desktop.muse.pace import REST, Pace
from muse_desktop.muse.run import Run as MethodRun
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.sampling import draw_noise
from muse_desktop.muse.synthesis import synthesize
from muse_desktop.muse.views import draw_views
from tests.support.requests import ask
from tests.support.tiny_models import TinyDecoder, TinyDenoiser, TinyDrawer, scenery, tiny_models

REQUEST = ask("generate", "a house", Blend.of("awe"), seed=3)
Q = confidence(REQUEST.recipe.intensity)
HELD = 1.02 * Q  # as much of the target as is wanted
TOO_MUCH = 1.2 * Q


@dataclass
class Look:
    """What one look is to see: the target's probability, s_t, and an edit's similarity to its
    source."""

    p: float
    s: float = 0.8
    kept: float | None = None


class Script:
    """Guide and scene of a run whose looks are written down; only the gradients are real: the
    guide's logit of the target grows with the picture's brightness, s_t from right to left."""

    name = "guide"

    def __init__(self, *looks):
        self.looks = list(looks)
        self.seen = 0
        self.graphs = []  # whether each look so far could be differentiated
        self.views = []
        self.compared = 0  # how many of the looks so far were at the content, too

    def size(self, z):
        return 32, 32

    def picture(self, z0):
        self.seen += 1
        return TinyDecoder().decode(z0)

    def logits(self, x):
        self.graphs.append(x.requires_grad)
        self.views.append(x.shape[0])
        p = self.looks[self.seen - 1].p
        row = torch.full((8,), (1 - p) / 7).log()
        target = EMOTIONS.index("awe")
        row[target] = np.log(p)
        slope = torch.eye(8)[target] * 10.0
        return row + (x - x.detach()).mean(dim=(1, 2, 3))[:, None] * slope

    def similarity(self, x):
        look = self.looks[self.seen - 1]
        self.compared += 1
        left, right = x.chunk(2, dim=-1)
        slope = (left - left.detach()).mean() - (right - right.detach()).mean()
        kept = None if look.kept is None else torch.tensor(look.kept) + slope
        return torch.tensor(look.s) + slope, kept


class Run:
    """A guidance with a script, stepped by hand from the trajectory's fourth step on."""

    def __init__(self, *looks, request=REQUEST, drawer=None, **method):
        self.script = Script(*looks)
        self.models = replace(tiny_models(), guide=self.script, drawer=drawer)
        run = MethodRun.of(self.models, request, Method(**method), RunCache())
        self.sampler, self.prompt = run.sampler, run.prompt
        self.guidance = Guidance(run, request.recipe.target, self.script, "fear")
        self.tokens = self.guidance.tokens
        self.z = draw_noise((1, 3, 8, 8), 0, self.models.device)
        self.k = 3

    def step(self, may_update=True, **place):
        guided = self.guidance.step(Place(self.z, self.k, self.k, **place), may_update)
        self.k += 1
        return guided

    def steps(self, count):
        return [self.step() for _ in range(count)]


def _stays(before, after, **method):
    """Whether a step stays that was taken at one look and is judged by the next."""
    run = Run(Look(0.1), before, after, Look(HELD, 0.8, 0.9), **method)
    assert run.step().moved
    moved = run.tokens.delta
    assert float(moved.norm()) > 0
    run.step()
    (update,) = run.guidance.updates[:1]
    stays = torch.equal(run.tokens._previous, moved) or torch.equal(run.tokens.delta, moved)
    assert stays == update.accepted
    assert update.target_probability == pytest.approx(after.p, nan_ok=True)
    if not stays:
        assert not run.tokens.delta.any()
    return stays


def test_a_step_that_takes_an_edit_from_its_source_is_taken_back():
    near, keep = Look(0.1, 0.8, 0.95), {"keep": 0.8}
    assert _stays(near, Look(0.2, 0.8, 0.81), **keep)
    assert not _stays(near, Look(0.2, 0.8, 0.79), **keep)
    # One that is too far already may at least not go farther.
    far = Look(0.1, 0.8, 0.70)
    assert _stays(far, Look(0.2, 0.8, 0.70), **keep)
    assert not _stays(far, Look(0.2, 0.8, 0.69), **keep)


def test_an_edit_of_a_drawing_may_look_however_unlike_its_source():
    """Its content is tied: what is unlike is the light and the elements that were asked for."""
    near, far = Look(0.1, 0.8, 0.95), Look(0.2, 0.8, 0.5)
    assert not _stays(near, far, keep=0.8)
    assert _stays(near, far, keep=0.8, drawer=TinyDrawer())


def test_a_step_that_costs_too_much_content_is_taken_back():
    assert _stays(Look(0.1, 0.8), Look(0.2, 0.61), max_drop=0.2)
    assert not _stays(Look(0.1, 0.8), Look(0.2, 0.59), max_drop=0.2)


def test_a_step_that_makes_a_value_not_finite_is_taken_back():
    assert not _stays(Look(0.1), Look(float("nan")))
    assert not _stays(Look(0.1), Look(0.2, float("nan")))
    assert not _stays(Look(0.1), Look(0.2, float("inf")))


def test_a_step_that_breaks_the_network_is_noticed_where_nobody_looks():
    run = Run(Look(0.1), Look(0.99 * Q), Look(0.99 * Q), Look(0.99 * Q))
    assert run.step().moved  # so near that the next step is not looked at
    network = run.sampler.network

    def breaks(z, i, condition, extras=None):
        return network(z, i, condition, extras) * (torch.nan if run.tokens.delta.any() else 1.0)

    run.sampler.network = breaks
    assert bool(run.step().out.isfinite().all())
    assert [u.accepted for u in run.guidance.updates] == [False]
    assert run.script.seen == 4  # it was looked at after all, and so was what stands


def test_the_best_tokens_come_back_at_the_end():
    run = Run(Look(0.1), Look(0.2), Look(0.7), Look(0.3), Look(0.3), Look(0.3))
    run.steps(2)
    best = run.tokens._previous  # what stood while 0.7 was seen
    run.steps(1)
    assert not torch.equal(run.tokens.delta, best)
    worse = run.tokens.delta
    run.guidance.finish()
    guided = run.step()
    assert torch.equal(run.tokens.delta, best)
    # The trajectory goes on from the best, and from then on nothing is looked at.
    for _ in range(3):
        out = run.step().out
        assert run.step().reading is None
    run.tokens.delta = worse
    assert not torch.equal(run.step().out, out)
    assert guided.reading is None


def test_tokens_that_are_hardly_worse_stay_at_the_end():
    run = Run(Look(0.1), Look(0.7), Look(0.65), Look(0.65))
    run.steps(2)
    latest = run.tokens.delta
    run.guidance.finish()
    run.step()
    assert torch.equal(run.tokens.delta, latest)


def test_content_with_too_much_is_led_down_from_no_emotion_and_only_after_some_looks():
    run = Run(*[Look(TOO_MUCH)] * (PATIENCE + 2))
    for guided in run.steps(PATIENCE - 1):
        assert not guided.moved
    start = run.tokens.start
    assert run.step().moved
    assert not torch.equal(run.tokens.start, start)
    place = run.prompt.length
    slots = run.prompt.embeddings[0, place : place + len(start)]
    assert torch.equal(run.tokens.start, slots)


def test_patience_begins_anew_with_a_look_that_finds_no_excess():
    looks = [*[Look(TOO_MUCH)] * (PATIENCE - 1), Look(HELD), *[Look(TOO_MUCH)] * (PATIENCE - 1)]
    run = Run(*looks)
    assert not any(guided.moved for guided in run.steps(len(looks)))
    assert run.script.seen == len(looks)


def test_content_that_has_about_enough_is_left_to_itself():
    for p, moves in ((1.01 * Q, False), (0.95 * Q, False), (0.89 * Q, True)):
        run = Run(Look(p), Look(p))
        assert run.step().moved is moves


def _first_step(look, **method):
    """The direction of the step that a look leads to."""
    run = Run(Look(0.1), look, **method)
    assert run.step().moved
    return run.tokens.delta / run.tokens.delta.norm()


def test_each_goal_has_its_own_direction():
    alone = {"lambda_content": 0.0, "lambda_norm": 0.0, "lambda_similar": 0.0,
             "lambda_inherent": 0.0, "views": 1}  # fmt: skip
    up = _first_step(Look(0.3), **alone)
    down = _first_step(Look(TOO_MUCH), **alone)
    assert float((up * down).sum()) == pytest.approx(-1.0, abs=1e-3)
    back = _first_step(Look(0.3, 0.8, 0.5), **alone)
    again = _first_step(Look(TOO_MUCH, 0.8, 0.5), **alone)
    assert float((back * again).sum()) == pytest.approx(1.0, abs=1e-3)  # whatever the emotion
    assert abs(float((back * up).sum())) < 0.9


def test_from_q_to_a_tenth_above_it_nothing_moves():
    for p, moves in ((0.99 * Q, True), (1.01 * Q, False), ((1 + OVERSHOOT - 0.01) * Q, False),
                     ((1 + OVERSHOOT + 0.01) * Q, True)):  # fmt: skip
        run = Run(Look(0.1), Look(p))
        assert run.step().moved is moves, p


def test_while_tokens_are_held_looks_are_rare_and_cost_no_graph():
    run = Run(*[Look(0.1), *[Look(HELD)] * 8])
    run.models.denoiser.batches.clear()
    run.step()
    assert run.script.graphs == [False, True]  # the prompt alone, then with the tokens
    assert run.script.views == [1, 2]
    run.models.denoiser.batches.clear()
    guided = run.steps(2 * REST)
    assert [g.reading is not None for g in guided] == ([False] * (REST - 1) + [True]) * 2
    assert run.script.graphs[2:] == [False, False]
    assert run.script.views[2:] == [1, 1]  # as it is: jitter is for gradients
    assert run.models.denoiser.batches == [2] * 2 * REST  # what a plain picture costs
    assert run.script.compared == 2  # of the content nothing is asked that decides nothing
    assert guided[-1].reading.similarity is None


def test_an_edit_that_is_held_is_still_kept_near_its_source():
    edit = ask("edit", "a house", Blend.of("awe"), source=scenery(), seed=3)
    looks = [Look(0.1, 0.8, 0.9), Look(HELD, 0.8, 0.9), Look(HELD, 0.8, 0.7), Look(HELD, 0.8, 0.7)]
    run = Run(*looks, request=edit, keep=0.8)
    assert [guided.moved for guided in run.steps(REST + 2)] == [False] * (REST + 1) + [True]


def test_what_a_look_finds_to_be_done_is_done_at_the_next_step():
    run = Run(Look(0.1), Look(HELD), Look(0.3), Look(0.3), Look(0.9 * Q))
    run.step()
    assert [g.moved for g in run.steps(REST + 1)] == [False] * REST + [True]
    assert run.script.graphs[-1]


def test_known_outputs_are_not_asked_for_again():
    run, again = (Run(Look(0.1), Look(0.2)) for _ in range(2))
    empty = run.models.text.unconditional(run.prompt)
    plain = run.sampler.predict(run.z, run.k, run.prompt, empty)
    run.models.denoiser.batches.clear()
    guided = run.step(plain=plain)
    assert run.models.denoiser.batches == [1]  # the tokens' own
    other = again.step()
    assert torch.allclose(guided.out, other.out)
    assert torch.allclose(run.tokens.delta, again.tokens.delta, atol=1e-6)


def test_the_branch_without_a_prompt_has_its_own_row_of_lent_attention():
    class Lent:
        mode, row = "inject", -1

    run = Run(Look(0.1), Look(0.1), Look(0.1))
    lent, rows = Lent(), []
    run.guidance._observer._attention = lent
    run.step()
    network = run.sampler.network

    def asked(*args):
        rows.append(lent.row)
        return network(*args)

    run.sampler.network = asked
    run.step()
    assert rows == [0, -1]
    assert lent.row == -1


def test_what_the_source_branch_misses_is_added_to_the_estimate():
    run, other = (Run(*[Look(0.1)] * 3) for _ in range(2))
    correction = Correction(torch.full_like(run.z, 9.0), torch.full_like(run.z, 0.25))
    assert torch.allclose(run.step(correction=correction).z0, other.step().z0 + 0.25, atol=1e-6)


def test_the_last_step_is_read_and_others_are_not_once_updates_ended():
    run = Run(Look(0.1), Look(0.2), Look(0.3), Look(0.3))
    run.step()
    run.guidance.finish()
    assert run.step().reading is not None  # it judges what was still to be judged
    assert run.step().reading is None
    run.k = REQUEST.recipe.steps - 1
    assert run.step().reading.similarity is not None
    assert run.script.graphs == [False, True, False, False]


def test_the_budget_ends_the_updates():
    run = Run(*[Look(0.1)] * 9, budget=2)
    assert [g.moved for g in run.steps(4)] == [True, True, False, False]
    assert len(run.guidance.updates) == 2


def test_several_updates_a_step_end_with_the_budget_too():
    run = Run(*[Look(0.1)] * 9, updates_per_step=3, budget=2)
    run.models.denoiser.batches.clear()
    assert run.step().moved
    assert run.script.seen == 3  # the prompt alone, and two with tokens
    assert run.models.denoiser.batches == [2, 1, 1]  # the unconditional output serves all
    run = Run(Look(0.1), Look(0.1), Look(HELD), updates_per_step=3)
    assert run.step().moved  # although the last of them had nothing to do
    assert run.script.seen == 3


def test_a_step_that_stays_lengthens_what_a_rollback_shortened():
    run = Run(Look(0.1), Look(0.1), Look(0.1, 0.1), Look(0.1), Look(0.1), Look(0.1))
    full = run.tokens.rho
    run.steps(2)
    assert run.tokens.rho == full / 2  # the look at 0.1 took the step back
    run.steps(2)
    assert [u.accepted for u in run.guidance.updates] == [False, True]
    assert full / 2 < run.tokens.rho < full


def test_too_much_is_as_far_from_what_is_wanted_as_too_little():
    low = REQUEST.with_(intensity=0.2)
    run = Run(Look(0.1), Look(0.3), Look(0.9), Look(0.9), request=low)
    first = run.tokens.delta
    run.steps(2)
    run.guidance.finish()
    run.step()
    assert torch.equal(run.tokens.delta, first)


def test_the_best_is_returned_to_once():
    run = Run(Look(0.1), Look(0.7), Look(0.7), Look(0.1))
    run.steps(1)
    run.guidance.finish()
    run.step()
    run.k = REQUEST.recipe.steps - 1
    run.models.denoiser.batches.clear()
    run.step()  # reads 0.1, which is worse than the best: too late to do anything about it
    assert run.models.denoiser.batches == [2]


def test_a_blend_is_paced_as_one():
    blend = REQUEST.with_(target=Blend.parse("awe:0.5,fear:0.5"))
    for request, far in ((blend, 0.2), (REQUEST, Pace(Q, 1.0, False).distance(0.9))):
        assert Run(request=request).guidance._pace.distance(0.9) == pytest.approx(far)


def test_the_size_of_delta_is_in_units_of_the_tokens():
    run = Run(*[Look(0.1)] * 4)
    sizes = []
    objective = run.guidance._objective

    class Spy:
        def __call__(self, logits, s, norm2):
            sizes.append(float(norm2.detach()))
            return objective(logits, s, norm2)

        def __getattr__(self, name):
            return getattr(objective, name)

    run.guidance._objective = Spy()
    run.step()
    size = float(run.tokens.delta.norm()) / run.tokens.unit
    run.step()
    assert sizes == pytest.approx([0.0, size**2])
    run.guidance._objective = objective
    run.step()
    assert run.guidance.updates[0].norm == pytest.approx(size)


def test_content_by_itself_is_read_where_it_may_be_steered_and_at_the_last_step():
    run = Run(*[Look(HELD)] * 3)
    assert run.step().reading is not None
    assert run.step(may_update=False).reading is None
    run.k = REQUEST.recipe.steps - 1
    assert run.step(may_update=False).reading is not None


@pytest.mark.parametrize("without", [{"budget": 0}, {"direction": "none"}])
def test_start_tokens_alone_cost_no_graph(without):
    run = Run(Look(0.1), Look(0.1), **without)
    assert not any(guided.moved for guided in run.steps(3))
    assert run.script.graphs == [False]  # the look at the prompt alone
    assert not run.guidance.updates


def test_a_raw_step_has_the_gradients_own_length():
    lengths = []
    for direction in ("gradient", "raw"):
        run = Run(Look(0.1), Look(0.1), direction=direction)
        run.step()
        lengths.append(float(run.tokens.delta.norm()) / run.tokens.unit)
    rho, vigour = Method().step_length, 0.5 + 0.5 * REQUEST.recipe.intensity
    assert lengths[0] == pytest.approx(rho * vigour, rel=0.01)
    assert lengths[1] != pytest.approx(lengths[0], rel=0.1)


def test_every_look_with_a_graph_has_its_own_jitter(monkeypatch):
    drawn = []

    def draw(count, height, width, draws, *rest):
        drawn.append((height, width, draws.initial_seed()))
        return draw_views(count, height, width, draws, *rest)

    monkeypatch.setattr(module, "draw_views", draw)
    for _ in range(2):
        Run(*[Look(0.1)] * 4).steps(3)
    assert drawn[:3] == drawn[3:]
    assert len(set(drawn)) == 3
    assert {place[:2] for place in drawn} == {(32, 32)}
    Run(Look(0.1), Look(0.1), request=REQUEST.with_(seed=4)).step()
    assert drawn[-1] not in drawn[:3]


# -- half precision ------------------------------------------------------------------------------


class _Half(torch.autograd.Function):
    """A number on its way through fp16 layers whose gradient is a thousand times its own."""

    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x.clone()

    @staticmethod
    def backward(ctx, g):
        return (g * ctx.factor).half().float() / ctx.factor, None


class HalfDenoiser(TinyDenoiser):
    """In fp16; the gradient on its way back is ``factor`` times what it ends as."""

    factor = 1.0

    def __call__(self, z, t, condition, extras=None):
        if condition.requires_grad:
            condition = _Half.apply(condition.float(), self.factor)
        return super().__call__(z, t, condition, extras).to(z.dtype)


def _half_models(factor):
    models = tiny_models()
    old = models.denoiser
    denoiser = HalfDenoiser(old.abar, old.prediction, dtype=torch.float16)
    denoiser.factor = factor
    return replace(models, denoiser=denoiser)


def _made(models):
    request = ask("generate", "a house by the lake", Blend.of("awe"), seed=3)
    last = list(synthesize(models, request))[-1]
    assert isinstance(last, Finished)
    return last.evidence


def test_a_gradient_that_overflows_lowers_the_losses_scale_and_not_the_steps():
    """At the first scale it overflows, at a sixteenth of it does not: some steps are lost, and
    those that come are as long as ever."""
    scales = []

    class Watched(module.LossScale):
        def unscale(self, gradient):
            scales.append(self.value)
            return super().unscale(gradient)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LossScale", Watched)
        evidence = _made(_half_models(65504 * 200 / FIRST))
    calm = _made(_half_models(1.0))
    assert scales[0] == FIRST
    assert min(scales) < FIRST
    assert evidence.updates
    assert all(u.accepted for u in evidence.updates)
    first = evidence.updates[0].norm
    assert first == pytest.approx(calm.updates[0].norm, rel=0.05)
    assert OVERFLOWED not in evidence.notes + calm.notes


def test_where_every_gradient_overflows_the_evidence_says_so():
    evidence = _made(_half_models(1e30))
    assert evidence.updates == ()
    assert OVERFLOWED in evidence.notes


def test_in_half_precision_a_step_goes_where_it_goes_in_full(monkeypatch):
    full = Run(Look(0.1), Look(0.1))
    assert full.step().moved
    monkeypatch.setattr(type(full.sampler), "half", property(lambda sampler: True))
    half = Run(Look(0.1), Look(0.1))
    assert half.step().moved
    assert torch.allclose(half.tokens.delta, full.tokens.delta, atol=1e-6)


def test_where_no_gradient_was_wanted_none_overflowed():
    run = Run(Look(0.1), Look(HELD), Look(HELD))
    run.steps(2)
    assert not run.guidance.updates
    assert run.guidance.notes == []


def test_without_a_phrase_they_begin_from_no_emotion():
    run = Run(phrase="none")
    assert torch.equal(run.tokens.join(), run.prompt.embeddings)
    assert not torch.equal(Run().tokens.join(), run.prompt.embeddings)


def test_what_overflowed_is_not_forgotten_where_later_looks_are_content():
    run = Run(Look(0.1), Look(0.1), Look(HELD))
    run.guidance._gradient = lambda loss, delta: None
    assert not any(guided.moved for guided in run.steps(2))
    assert run.guidance.notes == [OVERFLOWED]


# -- memory --------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", ["gradient", "raw", "random"])
def test_a_graph_is_gone_before_the_network_is_asked_again(direction):
    class Saved:
        def __init__(self, tensor):
            self.tensor = tensor

    saved = weakref.WeakSet()
    held = []

    def pack(tensor):
        item = Saved(tensor)
        saved.add(item)
        return item

    run = Run(*[Look(0.1)] * 8, direction=direction)
    network = run.sampler.network

    def asked(*args):
        held.append(len(saved))
        return network(*args)

    run.sampler.network = asked
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda item: item.tensor):
        assert all(guided.moved for guided in run.steps(5))
    assert held
    assert not any(held)
