"""The form of shoes: an upper lofted over a last, open at its collar, and the sole under it. It knows no fashion."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.solids.material import Material
from limner.engines.painter.solids.shapes import surface, tube
from limner.engines.painter.solids.solid import Point, Solid

Curve = tuple[tuple[float, float], ...]
Values = npt.NDArray[np.float64]
LIP = 0.42  # the column, 0..1 round the upper, along which the collar runs


@dataclass(frozen=True, kw_only=True, slots=True)
class Last:
    """Curves over the length, from heel (0) to toe (1), in metres: half breadth, crown, collar and base heights.

    The upper is an arch up to `crown` over `base`, cut where it rises above `collar`. The toe points to -x.
    """

    length: float
    breadth: Curve
    crown: Curve
    collar: Curve
    base: Curve
    ground: Curve = ((0, 0.0), (1, 0.0))
    full: float = 0.62  # below 1: fuller arches

    def value(self, curve: Curve, t: Values) -> Values:
        """A curve at places 0..1, its corners rounded."""
        dense = np.linspace(0, 1, 401)
        line = np.interp(dense, [a for a, _ in curve], [b for _, b in curve])
        soft = cv2.GaussianBlur(line.reshape(1, -1), (0, 0), 9.0, borderType=cv2.BORDER_REPLICATE)[0]
        return np.asarray(np.interp(t, dense, soft), np.float64)

    def half(self, t: Values) -> Values:
        """The half breadth with round heel and toe."""
        heel = np.sqrt(np.clip(1 - (1 - t / 0.13).clip(0, 1) ** 2, 0, 1))
        toe = np.sqrt(np.clip(1 - (1 - (1 - t) / 0.16).clip(0, 1) ** 2, 0, 1))
        return np.asarray(self.value(self.breadth, t) * heel * toe, np.float64)

    def at(self, t: Values, turn: Values) -> tuple[Values, Values, Values]:
        """Points of the whole arch; `turn` 0..pi from one edge of the sole over the top to the other."""
        high = self.value(self.crown, t) * np.sin(turn).clip(0, 1) ** self.full
        return (0.5 - t) * self.length, self.value(self.base, t) + high, -self.half(t) * np.cos(turn)

    def spot(self, t: float, turn: float, lift: float = 0.0) -> Point:
        """One point of the arch, raised by `lift`."""
        x, y, z = self.at(np.array([t]), np.array([turn]))
        return (float(x[0]), float(y[0]) + lift, float(z[0]))


def places(rows: int) -> Values:
    """Places over the length, denser at heel and toe."""
    return np.asarray((1 - np.cos(np.linspace(0, np.pi, rows))) / 2, np.float64)


def turns(last: Last, t: Values, share: Values) -> Values:
    """The turns of columns 0..1 at places: the collar runs along a column, so that its edge is clean."""
    ratio = last.value(last.collar, t) / np.maximum(last.value(last.crown, t), 1e-6)
    edge = np.minimum(np.arcsin(np.clip(ratio, 0, 1) ** (1 / last.full)), LIP * np.pi)
    outside = np.minimum(share, 1 - share) / LIP
    inner = edge + (np.pi / 2 - edge) * np.clip((np.minimum(share, 1 - share) - LIP) / (0.5 - LIP), 0, 1)
    turn = np.where(outside < 1, edge * outside, inner)
    return np.asarray(np.where(share > 0.5, np.pi - turn, turn), np.float64)


def upper(last: Last, material: Material, *, rows: int = 90) -> Solid:
    """The upper: outside up to the collar, then down inside; uv as `elevation` has it, inside is darkened."""
    shares = np.concatenate([np.linspace(0, LIP, 25), np.linspace(LIP, 1 - LIP, 15)[1:-1], np.linspace(1 - LIP, 1, 25)])
    t, share = np.meshgrid(places(rows), shares, indexing="ij")
    x, y, z = last.at(t, turns(last, t, share))
    base = last.value(last.base, t)
    over = y - (base + last.value(last.collar, t))
    inside = over > 1e-5
    deep = np.maximum(y - 3.2 * over - 0.004, base + 0.010)
    grid = np.stack([x * (1 - 0.05 * inside), np.where(inside, deep, y), z * (1 - 0.08 * inside)], -1)
    u = np.broadcast_to(shares[None, :], t.shape)
    v = np.broadcast_to(np.linspace(0, 1, rows)[:, None], t.shape)
    made = surface(grid.astype(np.float32), material)
    dark = np.where(inside, 0.16, 1.0).reshape(-1, 1).astype(np.float32)
    uvs = np.ascontiguousarray(np.stack([u, v], -1).reshape(-1, 2), np.float32)
    return replace(made, uvs=uvs).tinted(dark * np.ones(3, np.float32))


def lip(last: Last, stop: float, radius: float, material: Material) -> Solid:
    """A padded edge round the collar from place `stop` on one side about the heel to the other."""
    t = np.concatenate([np.linspace(stop, 0.012, 26), np.linspace(0.012, stop, 26)[1:]])
    side = np.concatenate([np.full(26, LIP), np.full(25, 1 - LIP)])
    x, y, z = last.at(t, turns(last, t, side))
    return tube(np.stack([x, y, z], -1).astype(np.float32), radius, material)


def elevation(last: Last, wide: int = 448, tall: int = 720) -> tuple[Values, Values, Values]:
    """For each pixel of a picture on the upper: place 0..1, height above the base and distance from the middle."""
    t, share = np.meshgrid(places(tall), np.linspace(0, 1, wide), indexing="ij")
    _, y, z = last.at(t, turns(last, t, share))
    return t, y - last.value(last.base, t), np.abs(z)


def sole(last: Last, levels: Sequence[tuple[float, float, float]], material: Material) -> Solid:
    """A ring of the sole, `levels` from below.

    A level is (share of the way from the ground to the base, metres above that, metres beyond the upper's edge).
    """
    t = places(70)
    there = np.concatenate([t, t[-2::-1]])
    side = np.concatenate([np.ones(70), -np.ones(69)])
    half, base = last.half(there), last.value(last.base, there)
    x = (0.5 - there) * last.length
    ring = np.stack([x, np.zeros_like(x), side * half], -1)
    along = np.gradient(np.concatenate([ring[-2:-1], ring, ring[1:2]]), axis=0)[1:-1]
    out = np.stack([-along[:, 2], np.zeros_like(x), along[:, 0]], -1)
    out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
    out = out if float((out * ring).sum()) > 0 else -out
    ground = last.value(last.ground, there)
    rows = []
    for share, lift, beyond in levels:
        rows.append(ring + out * beyond + np.stack([0 * x, ground + share * (base - ground) + lift, 0 * x], -1))
    return surface(np.asarray(rows, np.float32), material)


def layered(size: tuple[int, int], layers: Sequence[tuple[Values, tuple[float, float, float], float]]) -> Plane:
    """A picture (tall, wide, 4): masks 0..1, each painted over the last in its linear colour and strength."""
    out = np.zeros((*size, 4), np.float32)
    for mask, colour, strength in layers:
        alpha = (np.clip(mask, 0, 1) * strength).astype(np.float32)[..., None]
        out *= 1 - alpha
        out += alpha * np.array([*colour, 1.0], np.float32)
    out[..., :3] /= np.maximum(out[..., 3:], 1e-6)
    return out
