"""What bodies of animals and people share: frames, joints, flesh with its colours, eyes, ears. It knows no species."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid, surface, tube
from limner.engines.painter.solids.solid import Point, Solid, rotation
from limner.engines.painter.tone import RGB

Vec = npt.NDArray[np.floating]
WET = Material(colour=rgb("#120d0b"), gloss=0.92)
GLINT = Material(colour=(0.9, 0.9, 0.9), gloss=0.3, emission=(0.25, 0.25, 0.25))


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Where a head or another part is, and how it is turned: its own axes are x right, y up, -z forward."""

    origin: Vec
    turn: Vec

    def at(self, x: float, y: float, z: float) -> Point:
        """A point of the part in the model's metres."""
        return point(self.origin + self.turn @ np.array([x, y, z]))

    def along(self, x: float, y: float, z: float) -> Vec:
        return np.asarray(self.turn @ np.array([x, y, z]))

    def place(self, solid: Solid) -> Solid:
        """A solid given in the part's own axes, set into the model."""
        return solid.mapped(np.asarray(self.turn, np.float32), [float(part) for part in self.origin])


def frame(origin: Vec | Point, pitch: float = 0.0, yaw: float = 0.0, tilt: float = 0.0) -> Frame:
    """A frame looking up by `pitch`, to its right by `yaw` and tilted sideways by `tilt` degrees."""
    turn = rotation(yaw) @ rotation(pitch, "x") @ rotation(tilt, "z")
    return Frame(np.asarray(origin, np.float64), turn.astype(np.float64))


def point(place: Vec) -> Point:
    return (float(place[0]), float(place[1]), float(place[2]))


def reached(start: Vec, end: Vec, first: float, second: float, hint: Vec) -> tuple[Vec, Vec]:
    """The joint between two bones of these lengths and where they end, bent towards `hint`: (joint, end)."""
    way = end - start
    length = float(np.linalg.norm(way))
    far = min(max(length, abs(first - second) + 1e-6), 0.999 * (first + second))
    along = way / max(length, 1e-9)
    side = hint - along * float(hint @ along)
    side = side / max(float(np.linalg.norm(side)), 1e-9)
    share = (first**2 - second**2 + far**2) / (2 * far)
    return start + along * share + side * math.sqrt(max(first**2 - share**2, 0.0)), start + along * far


def touch(skin: Solid, origin: Point, direction: Vec) -> Vec:
    """Where the ray from `origin`, a place inside the skin, first leaves it."""
    along = direction / np.linalg.norm(direction)
    offset = skin.points - np.asarray(origin, np.float32)
    far = offset @ along
    aside = np.linalg.norm(offset - far[:, None] * along, axis=1)
    first = int(np.argmin(np.where(far > 0, np.abs(far) + 6 * aside, np.inf)))
    near = (np.abs(far - far[first]) < 2 * aside[first] + 1e-6) & (aside < 1.6 * aside[first] + 1e-6)
    return np.asarray(origin) + along * float(far[near].mean())


def mixed(first: RGB, second: RGB, share: float) -> RGB:
    """Two colours mixed: `share` of the second."""
    red, green, blue = (a * (1 - share) + b * share for a, b in zip(first, second, strict=True))
    return (red, green, blue)


def eyes(skin: Solid, head: Frame, look: Point, size: float, iris: str = "", *, shut: bool = False) -> list[Solid]:
    """Two eyes on the skin where the ray `look` (and its mirror image) from the head's origin leaves it; shut: lids."""
    found: list[Solid] = []
    for side in (-1.0, 1.0):
        way = head.along(side * look[0], look[1], look[2])
        place = touch(skin, point(head.origin), way)
        way = way / np.linalg.norm(way)
        if shut:
            found.append(_lid(head, place + way * 0.1 * size, size, side))
            continue
        found += eyeball(facing(place, way + 0.35 * head.along(0, 0, -1)), size, iris)
    return found


def facing(place: Vec, way: Vec) -> Frame:
    """An upright frame at a place that looks along `way`."""
    back = -way / np.linalg.norm(way)
    right = np.cross([0.0, 1.0, 0.0], back)
    right = right / max(float(np.linalg.norm(right)), 1e-9)
    return Frame(place, np.stack([right, np.cross(back, right), back], axis=1))


def eyeball(seat: Frame, size: float, iris: str) -> list[Solid]:
    """An eye at the origin of its frame, flattened so that it does not stand out of the head."""
    built = []
    if iris:
        coloured = replace(WET, colour=rgb(iris))
        built.append(ellipsoid((size, size, 0.5 * size), coloured, (0, 0, 0.06 * size), sides=18))
        built.append(ellipsoid((0.7 * size, 0.76 * size, 0.43 * size), WET, (0, 0, -0.06 * size), sides=16))
    else:
        built.append(ellipsoid((size, size, 0.62 * size), WET, (0, 0, 0.08 * size), sides=18))
    depth = -0.42 * size if iris else -0.44 * size
    built.append(ellipsoid(0.2 * size, GLINT, (-0.28 * size, 0.34 * size, depth), sides=8))
    return [seat.place(piece) for piece in built]


def _lid(head: Frame, place: Vec, size: float, side: float) -> Solid:
    turns = np.linspace(-1.1, 1.1, 7)
    path = [place + head.along(side * 0.15 + size * t, -size * (0.45 - 0.45 * abs(t) ** 2), 0) for t in turns]
    path = [p - head.along(side * 0.15, 0, 0) for p in path]
    return tube(np.array(path), [0.02 * size, *([0.16 * size] * 5), 0.02 * size], WET, sides=6)


def dyed(solid: Solid, tints: Vec | RGB) -> Solid:
    """A solid with these tints (n, 3) or (3,) of its points."""
    return solid.tinted(np.asarray(tints, np.float32))


def bar(
    path: Vec | Sequence[Vec] | Sequence[Point], radii: Sequence[float] | float, material: Material, *, sides: int = 10
) -> Solid:
    """A tube along a path of points."""
    return tube(np.asarray(path, np.float32), radii, material, sides=sides)


def sheet(grid: Vec, material: Material, tints: Vec | None = None) -> Solid:
    """A surface through a grid of points (rows, columns, 3), with tints (rows * columns, 3) if given."""
    solid = surface(np.asarray(grid, np.float32), material)
    return solid if tints is None else dyed(solid, tints)


def ear(kind: str, size: float, material: Material, outside: RGB, inside: RGB) -> list[Solid]:
    """An ear standing on the origin, its hollow towards -z: the shell and its lining, coloured by tints."""
    t, s = np.meshgrid(np.linspace(0, 1, 9), np.linspace(-1, 1, 9), indexing="ij")
    if kind == "pointed":
        wide = 0.42 * (1 - t) ** 0.75
    elif kind == "round":
        wide = 0.55 * np.sqrt(np.clip(1 - (1.55 * t - 0.55) ** 2, 0, 1))
    elif kind == "long":
        wide = 0.17 * np.sin(np.pi * (0.12 + 0.88 * t)) ** 0.6
    elif kind == "fan":
        wide = 0.5 * np.sin(np.pi * (0.1 + 0.82 * t)) ** 0.55
    elif kind == "flap":
        wide = 0.34 * np.sin(np.pi * (0.18 + 0.82 * t)) ** 0.5
    else:
        wide = 0.27 * np.sin(np.pi * (0.1 + 0.9 * t)) ** 0.8
    shells = []
    for share, ahead, tint in ((1.0, 0.0, outside), (0.8, 0.035, inside)):
        hollow = (0.3 if kind == "flap" else 0.9) * wide * share * s**2 + ahead
        rows = 0.06 * (1 - share) + t * (0.9 + 0.1 * share) * share**0.5
        grid = np.stack([s * wide * share, rows, -hollow - 0.12 * np.sin(np.pi * t)], -1) * size
        shells.append(sheet(grid, material, np.array(tint)))
    return shells


def swept(path: Sequence[Point] | Vec, radii: Sequence[float], material: Material, *, sides: int = 12) -> Solid:
    """A round tail, horn or tentacle through a few points, smoothed."""
    rough = np.asarray(path, np.float64)
    steps = np.linspace(0, len(rough) - 1, 6 * (len(rough) - 1) + 1)
    low = np.clip(steps.astype(int), 0, len(rough) - 2)
    share = (steps - low)[:, None]
    before, after = rough[np.maximum(low - 1, 0)], rough[np.minimum(low + 2, len(rough) - 1)]
    a, b = rough[low], rough[low + 1]
    first, last = (b - before) / 2, (after - a) / 2
    cube = share**3
    square = share**2
    smooth = (
        (2 * cube - 3 * square + 1) * a + (cube - 2 * square + share) * first
        + (3 * square - 2 * cube) * b + (cube - square) * last
    )  # fmt: skip
    width = np.interp(steps, range(len(radii)), radii)
    return tube(smooth.astype(np.float32), [float(r) for r in width], material, sides=sides)


def hide(bones: Sequence[Bone], material: Material, *, blend: float, fine: int = 92) -> Solid:
    """Flesh coloured by its bones' tints."""
    return flesh(bones, material, blend=blend, fine=fine)
