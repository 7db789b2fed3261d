"""A screen-printed poster: five to seven inks, large plain shapes, plates slightly off register, a margin for type."""

import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.lettering.layout import printable
from limner.engines.painter.media import printed, scenery, trace
from limner.engines.painter.media.cutpaths import bodies, extent, silhouette
from limner.engines.painter.media.schemes import BRIGHT, COOL, Scheme, distance, mixed, scheme_of, warm
from limner.engines.painter.media.vector import Drawing, Shape, circle, painted, polygon, rectangle
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed

INKS = 7
MARGIN = 0.045  # of the short edge
BAND = 0.19  # of the height: the room for type below the picture
PAPER = "#f3ead8"
_CUT = trace.Cut(sky=4, water=3, land=6, subject=3, soft=4.2, depth=40.0, broad=4.2)
_HUES = np.array([1.0, 0.8, 0.8], np.float32)  # hue counts less than lightness for what shares an ink
Frame = tuple[float, float, float, float]


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as a print: sRGB (height, width, 3). Type finds its room below the picture."""
    drawing = draw_world(scene, world)
    if _titles(scene):
        world.calm = [type_box(scene)]
    return pressed(scene, drawing)


def pressed(scene: Scene, drawing: Drawing) -> Plane:
    """The drawing as it comes out of the press."""
    picture = painted(printed.off_register(drawing, scene.seed_of("register")))
    return printed.on_paper(picture, PAPER, scene.seed_of("print"))


def frame(scene: Scene) -> Frame:
    """Left, top, right, bottom of the picture on its sheet."""
    gap = MARGIN * min(scene.width, scene.height)
    foot = BAND * scene.height if _titles(scene) else gap
    return gap, gap, scene.width - gap, scene.height - foot


def _titles(scene: Scene) -> bool:
    """Whether there is type to be set below the picture; signs hang in the world."""
    return any(item.role != "sign" or scene.setting == "paper" for item in printable(scene.letterings))


def type_box(scene: Scene) -> Box:
    """The room below the picture."""
    left, _, right, bottom = frame(scene)
    return round(left), round(bottom), round(right), scene.height - round((scene.width - right) * 0.6)


def draw_world(scene: Scene, world: GBuffer) -> Drawing:
    """The world in few inks, framed."""
    regions = trace.cut(world, _CUT)
    areas = np.bincount(regions.labels.ravel(), minlength=len(regions.colours)).astype(np.float32)
    fills = trace.codes(_inked(regions.colours, areas, scene))
    whole = Drawing(
        scene.width, scene.height, fills[0], (*trace.stacked(regions, fills, soft=2.2), *trace.lights(world))
    )
    box = frame(scene)
    dark = min(fills, key=lambda code: sum(int(code[index : index + 2], 16) for index in (1, 3, 5)))
    edge = min(scene.width, scene.height)
    return printed.framed(whole, PAPER, box).with_shapes([printed.rule(box, 0.003 * edge, dark)])


def _inked(colours: Plane, areas: Plane, scene: Scene) -> Plane:
    """The regions' colours, each replaced by one of few inks that are spread well apart in lightness."""
    weights = np.maximum(areas / areas.sum(), 0.004)
    rows = np.repeat(colours, np.maximum(1, np.round(weights * 200).astype(int)), axis=0)
    order = np.argsort(rows[:, 0], kind="stable")
    start = np.empty(len(rows), np.int32)
    count = min(INKS, len(colours))
    start[order] = np.arange(len(rows)) * count // len(rows)
    criteria = (cv2.TERM_CRITERIA_MAX_ITER, 20, 0)
    scaled = np.asarray(rows * _HUES, np.float32)
    found = cv2.kmeans(scaled, count, start[:, None], criteria, 1, cv2.KMEANS_USE_INITIAL_LABELS)[2]
    inks = np.asarray(found / _HUES, np.float32)
    nearest = np.linalg.norm(colours[:, None] - inks[None], axis=2).argmin(axis=1)
    return np.asarray(_spread(inks, scene)[nearest], np.float32)


def _spread(inks: Plane, scene: Scene) -> Plane:
    """Lightness by rank from deep to pale; chroma of printing inks; an asked palette lends its hues by lightness."""
    out = inks.copy()
    rank = np.argsort(np.argsort(out[:, 0], kind="stable"), kind="stable") / max(1, len(out) - 1)
    low, high = (12, 92) if scene.time not in {"night", "dusk"} else (7, 70)
    out[:, 0] = 0.45 * out[:, 0] + 0.55 * (low + (high - low) * rank)
    chroma = np.hypot(out[:, 1], out[:, 2])
    goal = np.clip(chroma * 1.35 + 6, 10, 62)
    out[:, 1:] *= (goal / np.maximum(chroma, 1e-3))[:, None]
    out[:, 1] += 3.0 * (out[:, 0] - 55) / 45
    out[:, 2] += 15.0 * (out[:, 0] - 52) / 45  # lights lean to cream, darks to blue, as printed skies do
    if len(scene.palette) >= 3:
        asked = trace.lab_of(scene.palette)
        asked = asked[np.argsort(asked[:, 0], kind="stable")]
        near = asked[np.clip(np.round(rank * (len(asked) - 1)).astype(int), 0, len(asked) - 1)]
        out[:, 1:], out[:, 0] = near[:, 1:], 0.5 * near[:, 0] + 0.5 * out[:, 0]
    return out


def draw(scene: Scene, placed: Sequence[Placed]) -> Drawing:
    """Figures before a great disc and rays, in the inks of one palette."""
    colours = [item.figure.colour(item.figure.main, item.colour) for item in placed]
    scheme = scheme_of(scene, colours, COOL if scenery.kind_of(scene) == "sea" else BRIGHT)
    left, top, right, bottom = extent(placed)
    edge = min(scene.width, scene.height)
    middle, centre = (left + right) / 2, bottom - 0.5 * max(bottom - top, 0.42 * edge)
    reach = max(0.43 * math.hypot(right - left, bottom - top), 0.30 * edge) + 0.03 * edge
    shapes: list[Shape] = []
    box = (0.0, 0.0, float(scene.width), float(scene.height)) if scene.transparent else frame(scene)
    if not scene.transparent:
        shapes += _rays(scene, scheme, complex(middle, centre))
        shapes.append(Shape(path=circle(middle, centre, reach), fill=warm(scheme)))
        shapes += _land(scene, scheme, bottom)
    inks = [scheme.sheet, scheme.mid, scheme.near, scheme.accent, scheme.dark, *sorted(set(colours))]
    for item in placed:
        if not scene.transparent:
            shadow = silhouette(item)
            shadow.offset(0.012 * edge, 0.010 * edge)
            shapes.append(Shape(path=shadow, fill=mixed(scheme.dark, scheme.near, 0.1)))
        for shape in bodies(item, shade=0.26):
            shapes.append(replace(shape, fill=_nearest(str(shape.fill), inks)))
    if scene.transparent:
        return Drawing(scene.width, scene.height, None, tuple(shapes))
    window = rectangle(*box)
    inside = [Shape(path=shape.path, fill=shape.fill, clip=window) for shape in shapes]
    ground = Shape(path=window, fill=scheme.far)
    return Drawing(scene.width, scene.height, PAPER, (ground, *inside, printed.rule(box, 0.003 * edge, scheme.dark)))


def _nearest(code: str, inks: Sequence[str]) -> str:
    """The ink itself when it is near, else the colour: own colours of things are kept."""
    best = min(inks, key=lambda ink: distance(ink, code))
    return best if distance(best, code) < 16 else code


def _rays(scene: Scene, scheme: Scheme, centre: complex) -> list[Shape]:
    """Rays from the middle."""
    reach = scene.width + scene.height
    turn = scene.seed_of("rays") % 20 / 20 * math.tau / 16
    rays = []
    for index in range(16):
        first, second = turn + math.tau * index / 16, turn + math.tau * (index + 0.5) / 16
        rays.append(
            polygon([centre, centre + reach * complex(math.cos(first), math.sin(first)),
                     centre + reach * complex(math.cos(second), math.sin(second))])
        )  # fmt: skip
    return [Shape(path=ray, fill=mixed(scheme.far, scheme.mid, 0.5)) for ray in rays]


def _land(scene: Scene, scheme: Scheme, base: float) -> list[Shape]:
    """Solid ground from the foot of the figures downwards."""
    edge = min(scene.width, scene.height)
    top, right, bottom = base - 0.035 * edge, scene.width + 9.0, scene.height + 9.0
    return [
        Shape(path=rectangle(-9, top, right, bottom), fill=scheme.near),
        Shape(path=rectangle(-9, top + 0.09 * edge, right, bottom), fill=mixed(scheme.near, scheme.dark, 0.45)),
    ]
