"""An old map on parchment: an island with hatched coasts, hills, palms, a compass rose, a dotted path to an X.

It is drawn in sepia ink whatever the medium; the type is set elsewhere.
"""

import math
from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import faces
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.vector import Drawing, Shape, circle, moved, painted, polygon, smooth, stroked
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.tone import blur

INK = "#4a2e1a"
RED = "#a8281e"
LAND = "#c9a25e"
_HINTS = frozenset({"scroll", "parchment", "compass", "compass rose", "dotted path", "palm tree", "treasure", "x"})
Line = npt.NDArray[np.complex128]


def wanted(scene: Scene) -> bool:
    """Whether the things of the scene make a map."""
    nouns = [subject.noun for subject in scene.subjects]
    return any(noun == "map" or noun.endswith(" map") for noun in nouns) or len(_HINTS.intersection(nouns)) >= 3


def room(scene: Scene) -> tuple[int, int, int, int]:
    """The box for a title, above the island."""
    edge = min(scene.width, scene.height)
    return round(0.2 * scene.width), round(0.09 * edge), round(0.8 * scene.width), round(0.21 * edge)


def draw(scene: Scene) -> Plane:
    """The map: sRGB (height, width, 3), or 4 with torn transparent edges."""
    rng = np.random.default_rng(scene.seed_of("map"))
    coast = _coast(scene, rng)
    shapes = [*_sea(scene, coast), *_land(coast), *_features(scene, coast, rng)]
    ink = painted(Drawing(scene.width, scene.height, "#ffffff", tuple(shapes)))
    return _aged(scene, ink)


def _coast(scene: Scene, rng: np.random.Generator) -> Line:
    """The island's outline as 240 points around the middle."""
    turns = np.linspace(0, math.tau, 240, endpoint=False)
    reach = np.ones(240)
    for wave in range(2, 15):
        reach += 0.42 / wave**1.15 * float(rng.normal()) * np.cos(wave * turns + float(rng.uniform(0, math.tau))) * 0.55
    reach = np.clip(reach, 0.55, 1.35)
    reach /= reach.max()
    wide, tall = 0.385 * scene.width, 0.325 * scene.height
    side = 1 if scene.seed_of("rose") % 2 else -1
    middle = complex((0.5 - 0.03 * side) * scene.width, 0.51 * scene.height)
    return middle + reach * (wide * np.cos(turns) + 1j * tall * np.sin(turns))


def _scaled(coast: Line, by: float) -> Line:
    """The outline moved outwards by so many pixels."""
    tangent = np.roll(coast, -1) - np.roll(coast, 1)
    return np.asarray(coast - 1j * by * tangent / np.maximum(np.abs(tangent), 1e-6) * -1, np.complex128)


def _sea(scene: Scene, coast: Line) -> Iterator[Shape]:
    """Lines that follow the coast ever fainter, and little waves."""
    scale = unit(scene.width, scene.height)
    for step in range(1, 5):
        ring = smooth(list(_scaled(coast, -step * 9.0 * scale)))
        yield Shape(path=stroked(ring, 1.3 * scale), fill=INK, opacity=0.85 - 0.16 * step)
    rng = np.random.default_rng(scene.seed_of("sea"))
    inside = smooth(list(_scaled(coast, -62 * scale)))
    edge = min(scene.width, scene.height)
    for _ in range(60):
        x, y = rng.uniform(0.1, 0.9) * scene.width, rng.uniform(0.1, 0.9) * scene.height
        if not inside.contains(x, y) and not _near_rose(scene, complex(x, y)):
            size = 0.016 * edge
            wave = [complex(x + index * size, y + (-0.5 if index % 2 else 0.4) * size) for index in range(4)]
            yield Shape(
                path=stroked(smooth([wave[0], *wave, wave[-1]], closed=False), 1.4 * scale), fill=INK, opacity=0.45
            )


def _rose(scene: Scene) -> complex:
    edge = min(scene.width, scene.height)
    side = 1 if scene.seed_of("rose") % 2 else -1
    return complex(scene.width / 2 + side * (scene.width / 2 - 0.205 * edge), scene.height - 0.195 * edge)


def _near_rose(scene: Scene, spot: complex) -> bool:
    return abs(spot - _rose(scene)) < 0.15 * min(scene.width, scene.height)


def _land(coast: Line) -> Iterator[Shape]:
    outline = smooth(list(coast))
    yield Shape(path=outline, fill="#ffffff")
    yield Shape(path=outline, fill=LAND, opacity=0.34)
    width = abs(coast.max() - coast.min()) / 260
    yield Shape(path=stroked(outline, max(1.4, width)), fill=INK)


def _features(scene: Scene, coast: Line, rng: np.random.Generator) -> Iterator[Shape]:
    """Mountains, palms, the path with its X, the compass rose, a ship, a frame."""
    edge = min(scene.width, scene.height)
    middle = complex(coast.mean())
    side = 1 if scene.seed_of("rose") % 2 else -1
    wide, tall = 0.40 * scene.width, 0.335 * scene.height
    goal = middle + complex(side * 0.42 * wide, -0.20 * tall)
    start = middle + complex(-side * 0.62 * wide, 0.30 * tall)
    path = _path(start, goal, middle, tall)
    yield from _dotted(path, edge)
    yield from _cross(goal, 0.034 * edge)
    taken = [*path[::6], goal]
    for spot, size in _spots(coast, taken, rng, edge):
        yield from (_peak(spot, size, edge) if rng.random() < 0.42 else _palm(spot, size, rng))
    yield from _palm(start + complex(side * 0.02 * edge, -0.03 * edge), 0.115 * edge, rng)
    yield from _compass(_rose(scene), 0.112 * edge)
    yield from _ship(complex(scene.width - _rose(scene).real, _rose(scene).imag + 0.02 * edge), 0.085 * edge)
    yield from _border(scene, edge)


def _path(start: complex, goal: complex, middle: complex, tall: float) -> Line:
    """A winding way from the landing to the treasure."""
    t = np.linspace(0, 1, 90)
    way = goal - start
    across = 1j * way / abs(way)
    return np.asarray(
        start + way * t + across * 0.34 * tall * np.sin(t * math.pi * 2.1) * (1 - 0.35 * t), np.complex128
    )


def _dotted(path: Line, edge: int) -> Iterator[Shape]:
    along = np.concatenate([[0], np.cumsum(np.abs(np.diff(path)))])
    for mark in np.arange(0, along[-1] - 0.05 * edge, 0.026 * edge):
        first, last = (
            complex(np.interp(at, along, path.real), np.interp(at, along, path.imag))
            for at in (mark, mark + 0.014 * edge)
        )
        line = skia.Path()
        line.moveTo(first.real, first.imag)
        line.lineTo(last.real, last.imag)
        yield Shape(path=stroked(line, 0.0075 * edge), fill=RED)


def _cross(spot: complex, size: float) -> Iterator[Shape]:
    for way in (1 + 1j, 1 - 1j):
        a, b, c = spot - way * size, spot + 0.1j * size, spot + way * size * 1.08
        line = smooth([a, a, b, c, c], closed=False)
        yield Shape(path=stroked(line, 0.42 * size), fill=RED)


def _spots(coast: Line, taken: list[complex], rng: np.random.Generator, edge: int) -> list[tuple[complex, float]]:
    """Places on the land, away from the path, from top to bottom."""
    inner = smooth(list(_scaled(coast, 0.055 * edge)))
    box, found = inner.computeTightBounds(), []
    taken = list(taken)
    for _ in range(220):
        spot = complex(rng.uniform(box.left(), box.right()), rng.uniform(box.top(), box.bottom()))
        if inner.contains(spot.real, spot.imag) and all(abs(spot - other) > 0.085 * edge for other in taken):
            taken.append(spot)
            found.append((spot, edge * float(rng.uniform(0.055, 0.08))))
    return sorted(found, key=lambda one: one[0].imag)[:14]


def _peak(spot: complex, size: float, edge: int) -> Iterator[Shape]:
    """A mountain as map makers draw it: two flanks and strokes on the shady side."""
    top = spot + complex(0, -0.75 * size)
    left, right = spot + complex(-0.62 * size, 0.3 * size), spot + complex(0.66 * size, 0.3 * size)
    yield Shape(path=polygon([left, top, right]), fill="#e6d2a4")
    pen = max(1.2, 0.0035 * edge)
    flank = smooth(
        [
            left,
            left,
            spot + complex(-0.26 * size, -0.2 * size),
            top,
            spot + complex(0.30 * size, -0.16 * size),
            right,
            right,
        ],
        closed=False,
    )
    yield Shape(path=stroked(flank, pen), fill=INK)
    for index in range(5):
        share = 0.15 + 0.17 * index
        head = top + (right - top) * share
        foot = head + complex(-0.14 - 0.05 * index, 0.32 + 0.06 * index) * size * 0.8
        yield Shape(
            path=stroked(smooth([head, head, (head + foot) / 2, foot, foot], closed=False), 0.7 * pen),
            fill=INK,
            opacity=0.8,
        )


def _palm(spot: complex, size: float, rng: np.random.Generator) -> Iterator[Shape]:
    """A palm: a bent trunk with rings, seven fronds."""
    lean = float(rng.uniform(-0.25, 0.25))
    top = spot + complex(lean * size, -0.95 * size)
    bend = spot + complex(lean * 0.15 * size, -0.5 * size)
    normal = 0.05 * size
    trunk = smooth([
        spot - 1.4 * normal,
        spot - 1.4 * normal,
        bend - normal,
        top - 0.7 * normal,
        top + 0.7 * normal,
        bend + normal,
        spot + 1.4 * normal,
    ])
    yield Shape(path=trunk, fill="#8a5f35")
    yield Shape(path=stroked(trunk, 0.022 * size), fill=INK)
    for turn in (-170, -140, -105, -75, -40, -10, 20):
        way = complex(math.cos(math.radians(turn)), math.sin(math.radians(turn)))
        tip = top + 0.52 * size * way + 0.20j * size
        crest = top + 0.34 * size * way - 0.06j * size
        side = 1j * way * 0.055 * size
        frond = smooth([
            top,
            top + 0.5 * (crest - top) - side,
            crest - side,
            tip,
            tip,
            crest + side * 1.6,
            top + 0.5 * (crest - top) + side,
        ])
        yield Shape(path=frond, fill="#6f7d3a")
        yield Shape(path=stroked(frond, 0.018 * size), fill=INK)


def _compass(spot: complex, size: float) -> Iterator[Shape]:
    """A rose of sixteen points with an N."""
    for radius in (0.80, 0.74):
        yield Shape(path=stroked(circle(spot.real, spot.imag, radius * size), 0.016 * size), fill=INK)
    for points, reach, width in ((8, 0.62, 0.10), (4, 0.80, 0.13), (4, 1.0, 0.16)):
        shift = {8: 0.5, 4: 0.5 if reach < 0.9 else 0.0}[points]
        for index in range(points):
            way = np.exp(1j * math.tau * ((index + shift) / points))
            tip, waist = spot + size * reach * way, way * size * width
            for side, tone in ((1j, INK), (-1j, "#efe0b8")):
                half = polygon([spot, spot + waist + side * waist * 0.85, complex(tip)])
                yield Shape(path=half, fill=tone)
                yield Shape(path=stroked(half, 0.014 * size), fill=INK)
    letter = faces.outline("N", "serif", 0.34 * size)
    box = letter.computeTightBounds()
    yield Shape(path=moved(letter, spot.real - box.centerX(), spot.imag - 1.06 * size), fill=RED)


def _ship(spot: complex, size: float) -> Iterator[Shape]:
    """A small sailing ship on a wave."""
    hull = smooth([
        spot + size * way
        for way in (
            -0.9 + 0j,
            -0.9 + 0j,
            -0.5 + 0.38j,
            0.45 + 0.38j,
            1.0 - 0.12j,
            1.0 - 0.12j,
            0.3 + 0.05j,
            -0.4 + 0.05j,
        )
    ])
    mast = polygon([spot + size * way for way in (-0.03 + 0j, 0.03 + 0j, 0.03 - 1.3j, -0.03 - 1.3j)])
    main = smooth([
        spot + size * way
        for way in (0.03 - 1.2j, 0.03 - 1.2j, 0.62 - 0.72j, 0.58 - 0.2j, 0.58 - 0.2j, 0.03 - 0.26j, 0.03 - 0.26j)
    ])
    fore = smooth([
        spot + size * way
        for way in (
            -0.05 - 1.05j,
            -0.05 - 1.05j,
            -0.55 - 0.55j,
            -0.66 - 0.18j,
            -0.66 - 0.18j,
            -0.05 - 0.24j,
            -0.05 - 0.24j,
        )
    ])
    for path, tone in ((mast, INK), (main, "#efe0b8"), (fore, "#efe0b8"), (hull, "#8a5f35")):
        yield Shape(path=path, fill=tone)
        yield Shape(path=stroked(path, 0.04 * size), fill=INK)


def _border(scene: Scene, edge: int) -> Iterator[Shape]:
    for inset, width in ((0.060, 0.006), (0.072, 0.0022)):
        gap = inset * edge
        frame = skia.Path.Rect(skia.Rect.MakeLTRB(gap, gap, scene.width - gap, scene.height - gap))
        yield Shape(path=stroked(frame, width * edge), fill=INK, opacity=0.85)


def _aged(scene: Scene, ink: Plane) -> Plane:
    """The ink on parchment: stains, folds, a burnt and torn border."""
    width, height = scene.width, scene.height
    scale = unit(width, height)
    seed = scene.seed_of("parchment")
    broad, middle = lattice(width, height, 320 * scale, 4, seed), lattice(width, height, 60 * scale, 4, seed + 1)
    fine = lattice(width, height, max(2.6, 4 * scale), 2, seed + 2)
    tone = 0.94 + 0.16 * (broad - 0.5) + 0.09 * (middle - 0.5) + 0.05 * (fine - 0.5)
    paper = np.array([0.90, 0.79, 0.58], np.float32) ** (1 / np.maximum(tone, 0.5))[..., None]
    stain = smoothstep(0.60, 0.70, lattice(width, height, 260 * scale, 3, seed + 3))
    paper = paper * (1 - stain[..., None] * np.array([0.05, 0.09, 0.16], np.float32))
    worn = 1 - 0.45 * smoothstep(0.58, 0.85, lattice(width, height, max(3.0, 14 * scale), 3, seed + 4))
    soaked = 1 - (1 - blur(ink, 0.6 * scale)) * worn[..., None]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    inner = np.minimum(np.minimum(columns, width - 1 - columns), np.minimum(rows, height - 1 - rows)) / scale
    torn = inner + 26 * (lattice(width, height, 70 * scale, 5, seed + 5) - 0.62)
    burnt = smoothstep(70, 0, torn)[..., None]
    picture = paper * soaked * _folds(columns / width, rows / height, scale / width)[..., None]
    picture = picture * (1 - burnt * np.array([0.42, 0.56, 0.66], np.float32))
    sheet = smoothstep(-1.5, 1.0, torn)
    picture = np.clip(picture, 0, 1)
    if scene.transparent:
        return np.dstack([picture, sheet]).astype(np.float32)
    table = (
        np.array([0.16, 0.10, 0.07], np.float32)
        * (0.7 + 0.6 * lattice(width, height, 90 * scale, 4, seed + 6))[..., None]
    )
    shadow = blur(
        np.asarray(
            cv2.warpAffine(sheet, np.array([[1, 0, 5 * scale], [0, 1, 8 * scale]], np.float32), (width, height)),
            np.float32,
        ),
        7 * scale,
    )
    table = table * (1 - 0.6 * shadow)[..., None]
    return np.asarray(table + (picture - table) * sheet[..., None], np.float32)


def _folds(x: Plane, y: Plane, pixel: float) -> Plane:
    """Light and shade along the creases of a map folded in six."""
    out = np.ones_like(x)
    for position, field in ((1 / 3, x), (2 / 3, x), (0.5, y)):
        away = (field - position) / pixel
        out += 0.05 * np.exp(-((away - 3) ** 2) / 18) - 0.10 * np.exp(-((away + 2) ** 2) / 14)
        out += 0.025 * np.tanh(away / 60) * np.exp(-np.abs(away) / 160)
    return np.asarray(out, np.float32)
