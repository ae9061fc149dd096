"""RGB colour spaces of three primaries and a curve, at any depth and beyond sRGB's gamut.

Pillow's colour engine (LittleCMS) knows all profiles, but through it every number has 8 bits. What
photographers use (Adobe RGB, Display P3, ProPhoto, Rec. 2020, sRGB) is a matrix and three curves,
which are read here (ICC.1:2022, 8.3 and 10.6, 10.18); a profile that is tables has no such space.

Colours are sRGB-encoded but not cut off: what lies beyond sRGB is below 0 or above 1, as in scRGB,
so that going there and back loses nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_STEPS = 65536
_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
D65 = 0.3127, 0.3290
PRIMARIES: dict[int, Sequence[tuple[float, float]]] = {
    1: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
}
"""Of Rec. 709 (and sRGB), Rec. 2020 and Display P3, by their number in ITU-T H.273."""
ADOBE_PRIMARIES = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
ADOBE_GAMMA = 563 / 256
SRGB_CURVE = 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045
"""Gamma, a, b, c, d of ICC's parametric curve of type 3."""


@dataclass(frozen=True)
class RgbSpace:
    """Numbers of one RGB space ↔ colours.

    Parameters
    ----------
    matrix : 3×3, linear light of the space → linear light of sRGB
    curves : 3×65536, rising; the linear light of each 16-bit number, in [0, 1]
    """

    matrix: NDArray[np.float64]
    curves: Floats = field(repr=False)

    def colours(self, numbers: NDArray[Any]) -> Floats:
        """Return H×W×3 uint8 or uint16 as colours, sRGB-encoded and not cut off."""
        step = 257 if numbers.dtype == np.uint8 else 1
        light = [self.curves[k, ::step][numbers[..., k]] for k in range(3)]
        return encoded(_mixed(self.matrix, light))

    def numbers(self, colours: Floats) -> Floats:
        """Return colours H×W×3 as numbers of the space, 0 to 1: what it cannot say is cut off."""
        light = np.moveaxis(decoded(colours), -1, 0)
        own = _mixed(np.linalg.inv(self.matrix), list(light))
        for k in range(3):
            own[..., k] = self._inverse(k, own[..., k])
        return own

    def light(self, numbers: Floats) -> Floats:
        """Return floats H×W×3, 0 to 1 and beyond, as linear light of sRGB's primaries."""
        steps = np.linspace(0, 1, _STEPS)
        light = [
            numbers[..., k]
            if self.is_linear
            else np.interp(numbers[..., k], steps, self.curves[k]).astype(np.float32)
            for k in range(3)
        ]
        return _mixed(self.matrix, light)

    @cached_property
    def is_linear(self) -> bool:
        """Whether its numbers are light itself."""
        return bool(np.abs(self.curves - np.linspace(0, 1, _STEPS)).max() < 1e-3)

    def _inverse(self, k: int, light: Floats) -> Floats:
        # Even steps of the fourth root: fine where the curve is steep, and looked up at once.
        place = np.sqrt(np.sqrt(np.clip(light, 0.0, 1.0))) * np.float32(_STEPS - 1)
        low = np.minimum(place.astype(np.int32), _STEPS - 2)
        table = self._inverses[k]
        start = table[low]
        return start + (table[low + 1] - start) * (place - low)

    @cached_property
    def _inverses(self) -> Floats:
        roots = np.linspace(0.0, 1.0, _STEPS) ** 4
        steps = np.linspace(0.0, 1.0, _STEPS)
        return np.stack([np.interp(roots, curve, steps) for curve in self.curves]).astype("f4")

    @cached_property
    def is_srgb(self) -> bool:
        """Whether its numbers are sRGB's own, as near as 8 bits tell."""
        grid = np.linspace(0, 255, 6).round().astype(np.uint8)
        all_ = np.stack(np.meshgrid(grid, grid, grid), axis=-1)
        return bool((abs(self.colours(all_) * 255 - all_) < 0.5).all())

    @classmethod
    def of_profile(cls, profile: bytes | None) -> RgbSpace | None:
        """Return the space of an ICC profile; None where it is none of this kind, or damaged."""
        try:
            return None if profile is None else _of_profile(profile)
        except (ValueError, IndexError, KeyError, struct.error, np.linalg.LinAlgError):
            return None


def encoded(light: Floats) -> Floats:
    """Return linear light as sRGB's encoding; below 0 it goes on as it does above."""
    size = np.abs(light)
    curved = np.float32(1.055) * np.power(size, np.float32(1 / 2.4)) - np.float32(0.055)
    return np.copysign(np.where(size <= 0.0031308, size * np.float32(12.92), curved), light)


def decoded(colours: Floats) -> Floats:
    """Return sRGB's encoding as linear light; below 0 it goes on as it does above."""
    size = np.abs(colours)
    light = np.power((size + np.float32(0.055)) / np.float32(1.055), np.float32(2.4))
    return np.copysign(np.where(size <= 0.04045, size / np.float32(12.92), light), colours)


def rgb_matrix(
    primaries: Sequence[tuple[float, float]], white: tuple[float, float] = D65
) -> NDArray[np.float64]:
    """Return linear RGB → XYZ under D50, 3×3, of chromaticities (x, y); Bradford's adaptation."""
    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in primaries]).T
    x, y = white
    own = np.array([x / y, 1.0, (1 - x - y) / y])
    matrix = columns * np.linalg.solve(columns, own)
    scale = (_BRADFORD @ _D50) / (_BRADFORD @ own)
    adapted: NDArray[np.float64] = np.linalg.inv(_BRADFORD) @ (scale[:, None] * _BRADFORD) @ matrix
    return adapted


def to_linear_srgb(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return RGB → XYZ under D50 as RGB → linear sRGB; greys stay grey."""
    mixed = np.linalg.inv(rgb_matrix(PRIMARIES[1])) @ matrix
    return mixed / mixed.sum(axis=1, keepdims=True)


def make_profile(
    name: str,
    primaries: Sequence[tuple[float, float]],
    curve: float | tuple[float, ...] = SRGB_CURVE,
    white: tuple[float, float] = D65,
) -> bytes:
    """Return an ICC profile (version 4).

    Parameters
    ----------
    name : what other programs show
    primaries, white : chromaticities (x, y)
    curve : a gamma, or the five numbers of a curve such as :data:`SRGB_CURVE`
    """
    matrix = rgb_matrix(primaries, white)
    tags = {}
    for column, letter in enumerate((b"r", b"g", b"b")):
        tags[letter + b"XYZ"] = _xyz(matrix[:, column])
        tags[letter + b"TRC"] = _parametric(curve)
    return _profile(name, b"RGB ", tags)


def make_grey_profile(name: str, curve: float | tuple[float, ...]) -> bytes:
    """Return an ICC profile (version 4) of greys; the parameters are :func:`make_profile`'s."""
    return _profile(name, b"GRAY", {b"kTRC": _parametric(curve)})


def _parametric(curve: float | tuple[float, ...]) -> bytes:
    if isinstance(curve, float):
        return b"para" + struct.pack(">IHHI", 0, 0, 0, round(curve * 65536))
    return b"para" + struct.pack(">IHH5i", 0, 3, 0, *(round(v * 65536) for v in curve))


def _profile(name: str, space: bytes, own: Mapping[bytes, bytes]) -> bytes:
    """Return a profile of a monitor's kind from its numbers' space and what makes these light."""
    tags = {b"desc": _text(name), b"cprt": _text("Public domain"), b"wtpt": _xyz(_D50), **own}
    at, table, body = 128 + 4 + 12 * len(tags), struct.pack(">I", len(tags)), b""
    for tag, data in tags.items():
        table += tag + struct.pack(">II", at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = struct.pack(
        ">I4sI4s4s4s6H4sIIIIQI3i", at + len(body), bytes(4), 0x04400000, b"mntr", space,
        b"XYZ ", 2026, 1, 1, 0, 0, 0, b"acsp", 0, 0, 0, 0, 0, 0, *(round(v * 65536) for v in _D50),
    )  # fmt: skip
    return head.ljust(128, b"\0") + table + body


def profile_tags(profile: bytes) -> dict[bytes, bytes]:
    """Return the entries of an ICC profile by their signature; damaged ones are cut short."""
    (count,) = struct.unpack_from(">I", profile, 128)
    tags = {}
    for place in range(min(count, 100)):
        tag, offset, length = struct.unpack_from(">4sII", profile, 132 + 12 * place)
        tags[tag] = profile[offset : offset + length]
    return tags


def _of_profile(profile: bytes) -> RgbSpace | None:
    if profile[16:24] != b"RGB XYZ ":
        return None
    tags = profile_tags(profile)
    if tags.keys() & {b"A2B0", b"A2B1", b"D2B0", b"D2B1"}:
        return None  # tables, which go before the matrix
    columns = [struct.unpack_from(">3i", tags[tag], 8) for tag in (b"rXYZ", b"gXYZ", b"bXYZ")]
    matrix = to_linear_srgb(np.array(columns).T / 65536)
    curves = np.stack([_curve(tags[tag]) for tag in (b"rTRC", b"gTRC", b"bTRC")])
    if (np.diff(curves) < 0).any() or not np.isfinite(matrix).all():
        return None
    np.linalg.inv(matrix)
    return RgbSpace(matrix, curves.astype(np.float32))


def _curve(tag: bytes) -> NDArray[np.float64]:
    """Return the linear light of each 16-bit number."""
    x = np.linspace(0.0, 1.0, _STEPS)
    kind = tag[:4]
    if kind == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        table = np.frombuffer(tag, ">u2", count, 12).astype(np.float64)
        if count == 0:
            return x
        if count == 1:
            return np.asarray(x ** (table[0] / 256))
        return np.interp(x, np.linspace(0.0, 1.0, count), table / 65535)
    if kind != b"para":
        raise ValueError("unknown curve")
    (form,) = struct.unpack_from(">H", tag, 8)
    needed = (1, 3, 4, 5, 7)[form]
    g, *rest = (v / 65536 for v in struct.unpack_from(f">{needed}i", tag, 12))
    a, b, c, d, e, f = {
        0: lambda: (1.0, 0.0, 0.0, -1.0, 0.0, 0.0),
        1: lambda: (rest[0], rest[1], 0.0, -rest[1] / rest[0], 0.0, 0.0),
        2: lambda: (rest[0], rest[1], 0.0, -rest[1] / rest[0], rest[2], rest[2]),
        3: lambda: (*rest, 0.0, 0.0),
        4: lambda: tuple(rest),
    }[form]()
    above = np.maximum(a * x + b, 0.0) ** g + e
    return np.clip(np.where(x >= d, above, c * x + f), 0.0, 1.0)


def _mixed(matrix: NDArray[Any], light: Sequence[NDArray[Any]]) -> Floats:
    # Written out: the order of a product of matrices may depend on its shape.
    m = matrix.astype(np.float32)
    rows = [m[k, 0] * light[0] + m[k, 1] * light[1] + m[k, 2] * light[2] for k in range(3)]
    return np.stack(rows, axis=-1)


def _text(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">III4sII", 0, 1, 12, b"enUS", len(data), 28) + data


def _xyz(values: Any) -> bytes:
    return b"XYZ " + struct.pack(">I3i", 0, *(round(float(v) * 65536) for v in values))
