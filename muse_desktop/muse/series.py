"""Series: one picture at several intensities, in all emotions, or along a path of them.

A :class:`Series` is pure: it turns a request into requests that differ in emotion and intensity
alone, so that their pictures can be compared and most of their cost is shared
(:mod:`muse_desktop.muse.run_cache`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.muse.events import Event
from muse_desktop.muse.request import Recipe, Request, RequestError

Kind = Literal["intensities", "emotions", "path"]
MAX_PICTURES = 24
"""So many pictures a series has at most: a contact sheet of more is no overview."""
FORMAT = 1


@dataclass(frozen=True)
class Series:
    """How a request becomes several.

    Parameters
    ----------
    kind : "intensities" (the request's emotion, ever stronger), "emotions" (all eight, around the
        wheel) or "path" (from one emotion to the next, with blends between them)
    count : how many pictures; of "emotions" always eight
    path : the emotions that a path leads over, at least two, first to last
    """

    kind: Kind
    count: int = len(WHEEL_ORDER)
    path: tuple[str, ...] = ()

    def check(self) -> Series:
        """Return self, or raise :class:`RequestError` with a sentence that says what to do."""
        if self.kind not in get_args(Kind):
            raise RequestError(
                f"Unknown kind of series “{self.kind}”: use intensities, emotions or path."
            )
        if self.kind == "emotions" and self.count != len(WHEEL_ORDER):
            raise RequestError(f"There are eight emotions, not {self.count}: leave the count out.")
        if not 2 <= self.count <= MAX_PICTURES:
            raise RequestError(
                f"A series of {self.count}: give a number of pictures from 2 to {MAX_PICTURES}."
            )
        if self.kind == "path":
            self._check_path()
        return self

    def _check_path(self) -> None:
        if len(self.path) < 2:
            raise RequestError(
                "A path leads over two emotions or more: write it as contentment,awe,excitement."
            )
        for name in self.path:
            try:
                Blend.of(name)
            except ValueError as error:
                raise RequestError(str(error)) from error
        for here, there in zip(self.path, self.path[1:], strict=False):
            if here == there:
                raise RequestError(f"The path stays at {here}: name another emotion after it.")
        if self.count < len(self.path):
            raise RequestError(
                f"{self.count} pictures for a path over {len(self.path)} emotions: give a count "
                f"of at least {len(self.path)}."
            )

    @classmethod
    def along(cls, text: str, count: int | None = None) -> Series:
        """Return the series of a path written as "contentment,awe,excitement".

        Without a count there is one blend between any two emotions.
        """
        path = tuple(part.strip().lower() for part in text.split(",") if part.strip())
        usual = max(2 * len(path) - 1, 2)
        return cls("path", usual if count is None else count, path).check()

    def requests(self, base: Request) -> tuple[Request, ...]:
        """Return the requests, in order; they share all but target and intensity with ``base``.

        Intensities are k/n for k = 1…n. A path is walked in n equal steps; between two emotions
        the weights go linearly from one to the other.

        Raises
        ------
        RequestError
            Where the series is impossible, or "intensities" has no emotion to be of.
        """
        self.check()
        if self.kind == "intensities":
            if base.recipe.target is None:
                raise RequestError("Choose an emotion first: the series is of its intensities.")
            n = self.count
            return tuple(base.with_(intensity=(k + 1) / n) for k in range(n))
        return tuple(base.with_(target=target) for target in self._targets())

    def _targets(self) -> tuple[Blend, ...]:
        if self.kind == "emotions":
            return tuple(Blend.of(name) for name in WHEEL_ORDER)
        ways, last = len(self.path) - 1, self.count - 1
        targets = []
        for k in range(self.count):
            stop, rest = divmod(k * ways, last)
            if rest == 0:
                targets.append(Blend.of(self.path[stop]))
            else:
                share = rest / last
                here, there = self.path[stop], self.path[stop + 1]
                targets.append(Blend.of({here: 1.0 - share, there: share}))
        return tuple(targets)

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        return {"format": FORMAT, **asdict(self), "path": list(self.path)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Series:
        """Rebuild from :meth:`to_json`'s values.

        Raises
        ------
        RequestError
            Where the JSON is of a newer format, or holds no series.
        """
        try:
            if int(data.get("format", 0)) > FORMAT:
                raise RequestError("This series was made by a newer version of MUSE Desktop.")
            path = tuple(str(name) for name in data.get("path", ()))
            return cls(data["kind"], int(data.get("count", cls.count)), path).check()
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            if isinstance(error, RequestError):
                raise
            raise RequestError("This is not a series.") from error


@dataclass(frozen=True)
class SeriesEvent:
    """An event of the ``index``-th of ``total`` pictures; ``share`` is how much of all is done, in
    time, ``seconds`` how long all of it is likely to take (0: not known yet), and ``ahead`` how
    long until the next event."""

    index: int
    total: int
    share: float
    event: Event
    seconds: float = 0.0
    ahead: float = 0.0


def label(recipe: Recipe) -> str:
    """Return what a picture of a series is called: "awe 60 %, fear 40 %, intensity 80 %"."""
    if recipe.target is None:
        return "no emotion"
    return f"{recipe.target}, intensity {100 * recipe.intensity:.0f} %"
