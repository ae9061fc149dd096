"""What a run walks along: noise that comes down to a picture, or a source's own trajectory.

Both have the sampler's steps, the latent to begin with, and the ties to what is to be kept: noise
has none; an edit is corrected to its source at every step, may have the source's attention, and is
the source outside its mask.
"""

from __future__ import annotations

from collections.abc import Generator, Hashable
from functools import partial

import torch
from torch import Tensor

from muse_desktop.muse.events import Probabilities, Step
from muse_desktop.muse.inversion import Correction, SourceBranch, depth_of, invert, kind_of
from muse_desktop.muse.observation import Place
from muse_desktop.muse.readings import both_readings
from muse_desktop.muse.run import Run
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.sampling import draw_noise
from muse_desktop.muse.scene import Source

NO_ATTENTION = "This model has no self-attention to lend: injection was left out."


class Trajectory:
    """From noise: all of the sampler's steps, bound to nothing.

    Attributes
    ----------
    first : the sampler's step that the run begins with
    depth : how many steps the run has
    source : an edit's, once :meth:`begin` has prepared it; else None
    before : the guide's and the judge's reading of the source, likewise
    """

    source: Source | None = None
    before: tuple[Probabilities, Probabilities] | None = None

    def __init__(self, run: Run, cache: RunCache) -> None:
        self._run, self._cache = run, cache
        self._unguided: list[Tensor] = []  # of a drawing, the latents without guidance
        self.first, self.depth = 0, len(run.sampler.timesteps)

    @property
    def steps(self) -> range:
        """The sampler's steps, in order."""
        return range(self.first, self.first + self.depth)

    @property
    def key(self) -> Hashable:
        """What tells apart runs of one request whose latents differ before guidance begins."""
        return self.depth

    def begin(self) -> Generator[Step, None, Tensor]:
        """Prepare the run, yielding what there is to tell, and return its first latent, 1×C×h×w."""
        run = self._run
        shape = run.models.denoiser.shape(*run.size)
        yield from ()
        z = run.sampler.begin(draw_noise(shape, run.recipe.seed, run.models.device))
        if run.models.drawer is not None and run.recipe.target is not None:
            self._unguided = self._walk_unguided(z)
        return z

    def _walk_unguided(self, z: Tensor) -> list[Tensor]:
        """Return the latents of all steps without guidance, the first to the clean one.

        Its network is small: to know the end before the beginning costs nothing, since the
        walk would be made beside the guided one.
        """
        latents = [z]
        for i in self.steps:
            outputs = self.plain(latents[-1], i)
            latents.append(
                self._run.sampler.step(self._run.sampler.guide(*outputs), latents[-1], i)
            )
        return latents

    @torch.no_grad()
    def plain(self, z: Tensor, i: int) -> tuple[Tensor, ...]:
        """Return the unconditional and the prompt's own output at step i, where guidance has not
        moved the latent: the same in all of a series."""
        run = self._run
        predict = partial(run.sampler.predict, z, i, run.prompt, run.empty)
        return self._cache.get_or_compute(("outputs", self.key, i), predict)

    @property
    def unchanged(self) -> Tensor:
        """What the latent would be without guidance, at the end of the walk: of drawings, and of an
        edit its source's."""
        assert self._unguided, "only a drawing's is known"
        return self._unguided[-1]

    def place(self, z: Tensor, i: int) -> Place:
        """Return where z stands at the sampler's step i, and what ties it there."""
        return Place(z, i, i - self.first)

    def bind(self, z: Tensor, place: Place) -> Tensor:
        """Return the latent after a step, tied to what is to be kept: a drawing's content, to that
        of the drawing without guidance."""
        drawer = self._run.models.drawer
        if drawer is None or not self._unguided:
            return z
        return torch.where(drawer.content, self._unguided[place.k + 1], z)


class SourceTrajectory(Trajectory):
    """From a picture: the last steps of its inversion, as many as the strength says.

    Parameters
    ----------
    cache : what earlier runs of the request left; the network's attention, where it is lent, is
        not in it
    """

    def __init__(self, run: Run, cache: RunCache) -> None:
        super().__init__(run, cache)
        total = self.depth
        self.depth = depth_of(run.recipe.strength, total)
        self.first = total - self.depth
        self._lent = 0 if run.attention is None else round(run.method.injection * self.depth)
        self._branch: SourceBranch | None = None
        if run.method.injection > 0 and run.attention is None:
            run.sampler.notes.append(NO_ATTENTION)

    @property
    def key(self) -> Hashable:
        """See :class:`Trajectory`."""
        return self.depth, self._lent

    def begin(self) -> Generator[Step, None, Tensor]:
        """Encode the source and walk its trajectory up to where the edit begins."""
        run, cache, models, low = self._run, self._cache, self._run.models, self._run.low
        assert low is not None
        source = cache.get_or_compute("source", partial(Source.of, models, run.request, low))
        self.source = source
        kind = kind_of(run.method.inversion, run.sampler)
        levels = list(cache.get("levels", [source.z0]))
        eps = draw_noise(tuple(source.z0.shape), run.recipe.seed, models.device)
        for z in invert(run.sampler, levels.copy(), run.own, self.depth, kind, eps):
            levels.insert(0, z)
            yield Step(phase="invert", index=len(levels) - 2, total=self.depth)
        cache.put("levels", levels)
        levels = levels[-self.depth - 1 :]  # another try may have begun higher up
        self._branch = SourceBranch(
            run.sampler, levels, self.first, run.own, run.empty, corrected=kind != "ddim"
        )
        self.before = cache.get_or_compute("before", partial(both_readings, models, low))
        return levels[0]

    @property
    def unchanged(self) -> Tensor:
        """The source's own latent."""
        assert self.source is not None, "begin() comes first"
        return self.source.z0

    def place(self, z: Tensor, i: int) -> Place:
        """Return the place with what the source branch misses there; its attention is lent where
        that is due."""
        return Place(z, i, i - self.first, self._correction(i))

    def _correction(self, i: int) -> Correction:
        branch, attention = self._branch, self._run.attention
        assert branch is not None, "begin() comes first"
        if attention is not None:
            attention.mode = None
        if attention is not None and i - self.first < self._lent:
            # Walked again even where it is known what it misses: its attention is to be lent.
            correction = branch.correction(i, attention)
            self._cache.put(("correction", i), correction)
            return correction
        return self._cache.get_or_compute(("correction", i), partial(branch.correction, i))

    def bind(self, z: Tensor, place: Place) -> Tensor:
        """Return the latent after a step: corrected, and the source's own outside the mask."""
        assert self._branch is not None
        assert self.source is not None
        if place.correction is not None:
            z = z + place.correction.level
        drawer = self._run.models.drawer
        if drawer is not None:
            return torch.where(drawer.content, self._branch.level(place.i + 1), z)
        if self.source.latent_mask is not None:
            z = torch.lerp(self._branch.level(place.i + 1), z, self.source.latent_mask)
        return z
