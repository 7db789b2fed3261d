"""Smooth curves through few knots, and the ribbons a pen draws along them.

Curves are Hobby's (1986, as in METAFONT): curvature runs through every knot that is not a corner. It knows no figures.
"""

import math
import re
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import skia

Points = npt.NDArray[np.complex128]
Angles = npt.NDArray[np.floating]

_KNOT = re.compile(r"(-?[\d.]+),(-?[\d.]+)(!)?(?:@(-?[\d.]+))?(?:/(-?[\d.]+))?")


@dataclass(frozen=True, slots=True)
class Knot:
    """A point to pass through; directions in radians, None where the curve may choose. y points down."""

    point: complex
    arrive: float | None = None
    leave: float | None = None
    corner: bool = False

    @property
    def breaks(self) -> bool:
        """Whether the curve on one side tells nothing about the other."""
        return self.corner or self.arrive is not None


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line swells: `width` in figure units, `tip` the share of it at the ends, `nib` the swell of downstrokes."""

    width: float
    tip: float = 1.0
    taper: float = 18.0  # length of the taper, in widths
    nib: float = 0.0


def knots(text: str) -> list[Knot]:
    """Read knots such as "10,20 30,5! 50,20@90 60,20@0/90": `!` is a corner, `@` a direction in degrees.

    Two directions are those of arriving and leaving, so a corner.
    """
    found = []
    for x, y, corner, arrive, leave in _KNOT.findall(text):
        first = math.radians(float(arrive)) if arrive else None
        second = math.radians(float(leave)) if leave else first
        found.append(Knot(complex(float(x), float(y)), first, second, bool(corner or leave)))
    return found


def written(path: list[Knot]) -> str:
    """The knots as `knots` reads them."""
    words = []
    for knot in path:
        word = f"{knot.point.real:.4f},{knot.point.imag:.4f}" + "!" * knot.corner
        if knot.arrive is not None and knot.leave is not None:
            word += f"@{math.degrees(knot.arrive):.4f}"
            word += f"/{math.degrees(knot.leave):.4f}" if knot.corner else ""
        words.append(word)
    return " ".join(words)


def curve(path: list[Knot], *, closed: bool = False) -> list[Points]:
    """The cubic Bezier pieces (4 points each) through the knots."""
    if not closed:
        return [piece for run in _runs(path) for piece in _open(run)]
    start = next((index for index, knot in enumerate(path) if knot.breaks), None)
    if start is None:
        return _cyclic(path)
    turned = path[start:] + path[:start]
    return curve([*turned, turned[0]])


def shape(pieces: list[Points], *, closed: bool = True) -> skia.Path:
    """The pieces as one contour."""
    path = skia.Path()
    path.moveTo(pieces[0][0].real, pieces[0][0].imag)
    for piece in pieces:
        path.cubicTo(*(part for point in piece[1:] for part in (point.real, point.imag)))
    if closed:
        path.close()
    return path


def ribbon(pieces: list[Points], pen: Pen, *, closed: bool = False) -> skia.Path:
    """What the pen leaves on paper along the pieces: a filled path with round ends and joints."""
    chains = [sample(chain) for chain in _chains(pieces)]
    points = np.concatenate(chains)
    along = np.concatenate([[0], np.cumsum(np.abs(np.diff(points)))])
    radius = _radii(points, along, pen, closed=closed)
    path = skia.Path()
    path.setFillType(skia.PathFillType.kWinding)
    begin = 0
    for chain in chains:
        _sweep(path, chain, radius[begin : begin + len(chain)])
        begin += len(chain)
    return path


def sample(pieces: list[Points], step: float = 0.2) -> Points:
    """Points along the pieces, about `step` apart."""
    parts = []
    for start, first, second, end in pieces:
        length = abs(first - start) + abs(second - first) + abs(end - second)
        t = np.linspace(0, 1, max(6, int(length / step)), endpoint=False)
        parts.append((1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t**2 * second + t**3 * end)
    return np.concatenate([*parts, pieces[-1][-1:]])


def _chains(pieces: list[Points]) -> list[list[Points]]:
    """Cut the pieces where the direction jumps."""
    chains = [[pieces[0]]]
    for before, after in pairwise(pieces):
        if abs(np.angle((after[1] - after[0]) / (before[3] - before[2]))) > 0.05:
            chains.append([])
        chains[-1].append(after)
    return chains


def _sweep(path: skia.Path, points: Points, radius: npt.NDArray[np.float64]) -> None:
    """Add the area swept by a disc of changing radius along smooth points, all clockwise."""
    tangent = np.gradient(points)
    side = 1j * tangent / np.maximum(np.abs(tangent), 1e-9) * radius
    edge = np.concatenate([points - side, (points + side)[::-1]])
    path.addPoly([skia.Point(point.real, point.imag) for point in edge], True)
    bend = np.abs(np.gradient(np.unwrap(np.angle(tangent)))) / np.maximum(np.abs(tangent), 1e-9)
    round_at = np.flatnonzero(bend * radius > 0.8)  # the inner edge would fold there
    for index in (0, len(points) - 1, *round_at):
        path.addCircle(points[index].real, points[index].imag, radius[index])


def _radii(points: Points, along: npt.NDArray[np.float64], pen: Pen, *, closed: bool) -> npt.NDArray[np.float64]:
    radius = np.full(len(points), pen.width / 2)
    if pen.nib:
        slope = np.abs(np.sin(np.angle(np.gradient(points)) - math.radians(20)))
        window = max(3, len(points) // 16) | 1
        slope = np.convolve(
            np.pad(slope, window // 2, mode="wrap" if closed else "edge"), np.ones(window) / window, mode="valid"
        )
        radius *= 1 + pen.nib * (slope - 0.5)
    if closed or pen.tip >= 1:
        return radius
    reach = min(pen.taper * pen.width, along[-1] / 2.2)
    near = np.clip(np.minimum(along, along[-1] - along) / max(reach, 1e-9), 0, 1)
    tapered: npt.NDArray[np.float64] = radius * (pen.tip + (1 - pen.tip) * np.sin(near * math.pi / 2))
    return tapered


def _runs(path: list[Knot]) -> list[list[Knot]]:
    """Cut the path at knots that break it."""
    runs, begin = [], 0
    for index in range(1, len(path)):
        if path[index].breaks or index == len(path) - 1:
            runs.append(path[begin : index + 1])
            begin = index
    return runs


def _open(run: list[Knot]) -> list[Points]:
    """Solve the angles of a run; its ends follow their direction or curl like the rest."""
    points = np.array([knot.point for knot in run])
    chords = np.diff(points)
    count = len(points)
    if count == 2 and run[0].leave is None and run[1].arrive is None:
        return _pieces(points, np.zeros(1), np.zeros(1))
    turn = np.concatenate([[0], np.angle(chords[1:] / chords[:-1]), [0]])
    matrix, right = np.zeros((count, count)), np.zeros(count)
    for index in range(1, count - 1):
        before, after = 1 / abs(chords[index - 1]), 1 / abs(chords[index])
        matrix[index, index - 1 : index + 2] = before, 2 * (before + after), after
        right[index] = -2 * before * turn[index] - after * turn[index + 1]
    matrix[0, 0] = matrix[-1, -1] = 1
    if run[0].leave is None:
        matrix[0, 1], right[0] = 1, -turn[1]
    else:
        right[0] = _wrap(run[0].leave - np.angle(chords[0]))
    if run[-1].arrive is None:
        matrix[-1, -2] = 1
    else:
        right[-1] = _wrap(run[-1].arrive - np.angle(chords[-1]))
    theta = np.linalg.solve(matrix, right)
    return _pieces(points, theta[:-1], -turn[1:] - theta[1:])


def _cyclic(path: list[Knot]) -> list[Points]:
    points = np.array([knot.point for knot in path])
    chords = np.roll(points, -1) - points
    count = len(points)
    turn = np.angle(chords / np.roll(chords, 1))
    matrix, right = np.zeros((count, count)), np.zeros(count)
    for index in range(count):
        before, after = 1 / abs(chords[index - 1]), 1 / abs(chords[index])
        following = (index + 1) % count
        matrix[index, index - 1] += before
        matrix[index, index] += 2 * (before + after)
        matrix[index, following] += after
        right[index] = -2 * before * turn[index] - after * turn[following]
    theta = np.linalg.solve(matrix, right)
    return _pieces(np.append(points, points[0]), theta, np.roll(-turn - theta, -1))


def _wrap(angle: float) -> float:
    return (angle + math.pi) % (2 * math.pi) - math.pi


def _pieces(points: Points, theta: Angles, phi: Angles) -> list[Points]:
    chords = np.diff(points)
    first = points[:-1] + chords * np.exp(1j * theta) * _velocity(theta, phi)
    second = points[1:] - chords * np.exp(-1j * phi) * _velocity(phi, theta)
    return [np.array(piece) for piece in zip(points[:-1], first, second, points[1:], strict=True)]


def _velocity(theta: Angles, phi: Angles) -> Angles:
    """Hobby's length of a handle, relative to the chord."""
    sines = (np.sin(theta) - np.sin(phi) / 16) * (np.sin(phi) - np.sin(theta) / 16)
    above = 2 + math.sqrt(2) * sines * (np.cos(theta) - np.cos(phi))
    below = 3 * (1 + (math.sqrt(5) - 1) / 2 * np.cos(theta) + (3 - math.sqrt(5)) / 2 * np.cos(phi))
    length: Angles = above / below
    return length
