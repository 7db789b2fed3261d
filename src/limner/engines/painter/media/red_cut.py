"""Jianzhi: figures as one sheet of red paper, pierced with rows of teeth, rosettes and crescents, in a pierced ring."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media.cutpaths import box_of, extent, silhouette
from limner.engines.painter.media.piercing import piercing
from limner.engines.painter.media.schemes import rgb
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.vector import circle, polygon, smooth
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.tone import blur, colour, to_srgb

RED = "#c8161d"
PAPER = "#f8f1e2"
HANGS = 0.3  # figures with this lift do not stand on the ground
_FINE = 2  # pixels of the mask to one of the picture, each way


def wanted(scene: Scene) -> bool:
    """Whether the scene asks for the red sheet: most of its things, or its palette, are red."""
    reds = [_is_red(subject.colour) for subject in scene.subjects]
    return bool(reds) and (any(reds) or any(map(_is_red, scene.palette)))


def _is_red(code: str) -> bool:
    if not code:
        return False
    red, green, blue_ = rgb(code)
    return red > 120 and green < 0.42 * red and blue_ < 0.48 * red


def draw(scene: Scene, placed: Sequence[Placed]) -> Plane:
    """The sheet on pale paper, or alone where the scene is transparent: sRGB (height, width, 3 or 4)."""
    placed = _inside(scene, placed)
    mask = _mask(scene, placed)
    red = next((subject.colour for subject in scene.subjects if _is_red(subject.colour)), RED)
    return _on_paper(scene, mask, red)


def _inside(scene: Scene, placed: Sequence[Placed]) -> list[Placed]:
    """The figures brought into the ring: those that stand in its middle, those that hang in an arc above them."""
    centre, radius = complex(scene.width / 2, scene.height / 2), _radius(scene)
    standing = [item for item in placed if item.figure.lift < HANGS]
    hanging = [item for item in placed if item.figure.lift >= HANGS]
    if not standing or not hanging or len(hanging) > 7:
        return _fitted(placed, centre + (0.10j * radius if standing else 0), (1.28 * radius, 1.16 * radius))
    found = _fitted(standing, centre + 0.10j * radius, (1.06 * radius, 0.88 * radius))
    size = radius * (0.44 if len(hanging) < 4 else 0.34)
    for turn, item in zip(np.linspace(-152, -28, len(hanging)) if len(hanging) > 1 else [-62.0], hanging, strict=True):
        way = np.exp(1j * math.radians(float(turn)))
        found += _fitted([item], centre + 0.60 * radius * way, (size, size))
    return found


def _fitted(placed: Sequence[Placed], middle: complex, room: tuple[float, float]) -> list[Placed]:
    """The group scaled to a room (width, height) around a middle."""
    left, top, right, bottom = extent(placed)
    scale = min(room[0] / (right - left), room[1] / (bottom - top))
    x, y = (left + right) / 2, (top + bottom) / 2
    return [
        replace(
            item, x=middle.real + (item.x - x) * scale, y=middle.imag + (item.y - y) * scale, scale=item.scale * scale
        )
        for item in placed
    ]


def _radius(scene: Scene) -> float:
    return 0.455 * min(scene.width, scene.height)


def _mask(scene: Scene, placed: Sequence[Placed]) -> Plane:
    """How much red paper is left of each pixel, 0..1."""
    surface = skia.Surface(scene.width * _FINE, scene.height * _FINE)
    canvas = surface.getCanvas()
    canvas.scale(_FINE, _FINE)
    keep = skia.Paint(AntiAlias=True, Color=0xFFFFFFFF)
    cut = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear)
    centre, radius = complex(scene.width / 2, scene.height / 2), _radius(scene)
    for path in _ring(centre, radius):
        canvas.drawPath(path, keep)
    for path in _ring_cuts(centre, radius):
        canvas.drawPath(path, cut)
    outlines = [silhouette(item) for item in placed]
    moat = skia.Paint(
        AntiAlias=True, BlendMode=skia.BlendMode.kClear, Style=skia.Paint.kStroke_Style, StrokeWidth=radius * 0.045,
        StrokeJoin=skia.Paint.kRound_Join,
    )  # fmt: skip
    for path in _growth(scene, placed, centre, radius):
        canvas.drawPath(path, keep)
    for path in _mound_cuts(placed, centre, radius):
        canvas.drawPath(path, cut)
    for item, outline in zip(placed, outlines, strict=True):
        if item.figure.lift < HANGS:
            canvas.drawPath(outline, moat)
        canvas.drawPath(outline, keep)
        for path in piercing(item, outline):
            canvas.drawPath(path, cut)
    alpha = surface.toarray()[..., 3].astype(np.float32) / np.float32(255)
    return np.asarray(cv2.resize(alpha, (scene.width, scene.height), interpolation=cv2.INTER_AREA), np.float32)


def _ring(centre: complex, radius: float) -> Iterator[skia.Path]:
    """The round frame with scallops outside and in."""
    band = skia.Path.Circle(centre.real, centre.imag, radius)
    band.addCircle(centre.real, centre.imag, radius * 0.88)
    band.setFillType(skia.PathFillType.kEvenOdd)
    yield band
    for index in range(48):
        spot = centre + radius * np.exp(1j * math.tau * index / 48)
        yield circle(spot.real, spot.imag, radius * 0.045)
    for index in range(36):
        way = np.exp(1j * math.tau * (index + 0.5) / 36)
        spot, side = centre + radius * 0.885 * way, 1j * way * radius * 0.045
        yield polygon([spot + side, spot - side, spot - way * radius * 0.05])


def _ring_cuts(centre: complex, radius: float) -> Iterator[skia.Path]:
    """A chain of leaves and dots pierced into the ring."""
    for index in range(48):
        way = np.exp(1j * math.tau * index / 48)
        spot = centre + radius * 1.003 * way
        yield circle(spot.real, spot.imag, radius * 0.015)
    for index in range(36):
        turn = math.tau * index / 36
        way = np.exp(1j * turn)
        for side in (-1, 1):
            foot, tip = (
                centre + radius * 0.94 * way,
                centre + radius * (0.94 + 0.022 * side) * np.exp(1j * (turn + 0.105)),
            )
            yield _leaf(foot, tip, 0.32 * side)


def _leaf(foot: complex, tip: complex, bend: float) -> skia.Path:
    """A crescent from foot to tip."""
    way = tip - foot
    outer, inner = foot + way * (0.5 + 1j * bend), foot + way * (0.5 + 0.25j * bend)
    path = skia.Path()
    path.moveTo(foot.real, foot.imag)
    path.quadTo(outer.real, outer.imag, tip.real, tip.imag)
    path.quadTo(inner.real, inner.imag, foot.real, foot.imag)
    path.close()
    return path


def _growth(scene: Scene, placed: Sequence[Placed], centre: complex, radius: float) -> Iterator[skia.Path]:
    """What joins the figures to the ring: a mound below those that stand, a branch to those that hang."""
    low = max((box_of(silhouette(item))[3] for item in placed if item.figure.lift < HANGS), default=0.0)
    if low:
        yield from _mound(centre, radius, low)
    for index, item in enumerate(placed):
        if item.figure.lift >= HANGS:
            spot = complex(item.x, item.y)
            away = spot - centre
            way = away / abs(away) if abs(away) > 1 else 1 + 0j
            side = 1 if scene.seed_of(f"branch/{index}") % 2 else -1
            yield from _branch(centre + radius * 0.9 * way * np.exp(0.42j * side), spot, radius)


def _mound(centre: complex, radius: float, low: float) -> Iterator[skia.Path]:
    """Waves of ground from the foot of the figures down to the ring."""
    reach = math.sqrt(max(radius**2 * 0.80 - (low - centre.imag) ** 2, (0.2 * radius) ** 2))
    count = 9
    tops = [
        complex(centre.real + reach * (2 * index / (count - 1) - 1), low + (0.012 if index % 2 else -0.03) * radius)
        for index in range(count)
    ]
    foot = [centre + radius * 0.9 * np.exp(1j * turn) for turn in np.linspace(0.22, 0.78, 12) * math.pi]
    yield smooth([tops[0], *tops, tops[-1], *foot])


def _mound_cuts(placed: Sequence[Placed], centre: complex, radius: float) -> Iterator[skia.Path]:
    """Rows of cloud scales pierced into the mound."""
    low = max((box_of(silhouette(item))[3] for item in placed if item.figure.lift < HANGS), default=0.0)
    step = 0.17 * radius
    for row in range(8):
        y = low + (0.10 + 0.085 * row) * radius
        for column in range(-6, 7):
            spot = complex(centre.real + (column + 0.5 * (row % 2)) * step, y)
            if low and abs(spot - centre) + 0.09 * radius < 0.86 * radius:
                yield from _scale(spot, 0.40 * step)


def _scale(spot: complex, size: float) -> Iterator[skia.Path]:
    """Two nested arches and a dot."""
    for outer, inner in ((1.0, 0.80), (0.58, 0.40)):
        path = skia.Path()
        path.addArc(
            skia.Rect.MakeLTRB(
                spot.real - size * outer, spot.imag - size * outer, spot.real + size * outer, spot.imag + size * outer
            ),
            190,
            160,
        )
        path.arcTo(
            skia.Rect.MakeLTRB(
                spot.real - size * inner, spot.imag - size * inner, spot.real + size * inner, spot.imag + size * inner
            ),
            -10,
            -160,
            False,
        )
        path.close()
        yield path
    yield circle(spot.real, spot.imag - 0.06 * size, 0.16 * size)


def _branch(root: complex, spot: complex, radius: float) -> Iterator[skia.Path]:
    """A tapering twig with buds."""
    way = spot - root
    bend = root + way * (0.5 + 0.18j)
    points = [(1 - t) ** 2 * root + 2 * (1 - t) * t * bend + t * t * spot for t in np.linspace(0, 1, 14)]
    normal = 1j * way / max(abs(way), 1e-6)
    widths = np.linspace(0.030, 0.014, 14) * radius
    edge = [point + normal * wide for point, wide in zip(points, widths, strict=True)]
    back = [point - normal * wide for point, wide in zip(points, widths, strict=True)][::-1]
    yield smooth([*edge, *back])
    for index, side in ((4, 1), (7, -1), (9, 1)):
        tip = points[index] + (normal * side + way / max(abs(way), 1e-6)) * radius * 0.085
        yield _bud(points[index], tip)


def _bud(foot: complex, tip: complex) -> skia.Path:
    way = tip - foot
    return smooth([foot, foot + way * (0.55 + 0.30j), tip, tip, foot + way * (0.55 - 0.30j), foot])


def _on_paper(scene: Scene, mask: Plane, red: str) -> Plane:
    """The red sheet with a little life of its own, its shadow on the paper below."""
    width, height = scene.width, scene.height
    scale = unit(width, height)
    seed = scene.seed_of("paper")
    tooth = lattice(width, height, max(2.6, 3 * scale), 2, seed) - 0.5
    cloud = lattice(width, height, 240 * scale, 3, seed + 1) - 0.5
    sheet = colour(red) * (1 + 0.10 * tooth + 0.16 * cloud)[..., None]
    if scene.transparent:
        return np.dstack([to_srgb(sheet), mask]).astype(np.float32)
    paper = colour(PAPER) * (1 + 0.03 * tooth + 0.05 * cloud)[..., None]
    matrix = np.array([[1, 0, 3.2 * scale], [0, 1, 4.6 * scale]], np.float32)
    fallen = np.asarray(cv2.warpAffine(mask, matrix, (width, height)), np.float32)
    shadow = 0.30 * blur(fallen, max(0.7, 2.2 * scale)) + 0.18 * blur(fallen, 9 * scale)
    ground = paper * (1 - shadow)[..., None]
    return to_srgb(np.asarray(ground + (sheet - ground) * mask[..., None], np.float32))
