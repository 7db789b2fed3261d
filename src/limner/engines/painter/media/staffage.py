"""Small figures a painter adds in ink: pines on a near bank, a fishing boat on wide water, birds in an empty sky.

It finds room in the world's planes; a world without water or open sky gets none.
"""

import cv2
import numpy as np
import skia

from limner.engines.painter.gbuffer import FOLIAGE, GROUND, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media.sheet import Hand, unit
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.strokes import Pen, curve, knots, ribbon, shape

BOAT_LENGTH = 0.105  # of the picture's width and height, in the middle
HULL = "0,22 46,38 100,42 156,36 204,14! 152,30 100,33 50,31 0,22"
CANOPY = "62,33 70,4 98,-4 126,4 134,33!"
RIBS = ("72,32 78,8 88,-2", "84,33 90,6 98,-4", "98,33 100,10 104,-3", "112,33 114,10 112,-1", "124,32 124,14 120,2")
HAT = "150,-14 166,-28 182,-14!"
FISHER = "166,-16 160,2 164,34"
SLEEVE = "166,-8 180,-2 190,-8"
ROD = "184,-2 222,-32 270,-52"
THREAD = "270,-52 271,-10 271,40"
WING = "-18,-5 -9,-9 0,0 9,-10 19,-7"


def figures(scene: Scene, world: GBuffer) -> Plane:
    """The ink density (height, width) of the figures that fit this scene."""
    surface = skia.Surface(scene.width, scene.height)
    canvas = surface.getCanvas()
    canvas.clear(0)
    if scene.setting == "mountains":
        if scene.ground != "desert":
            _pines(canvas, scene, world)
        if "boat" not in scene.absent:
            _boat(canvas, scene, world)
        if "bird" not in scene.absent:
            _birds(canvas, scene, world)
    drawn = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[..., 3].astype(np.float32) / 255
    drawn = Hand(scene.width, scene.height, 0.25, scene.seed_of("figures")).moved(drawn)
    uneven = 0.72 + 0.5 * lattice(scene.width, scene.height, max(3.0, 5 * unit(scene.width, scene.height)), 2, 72)
    return np.asarray(drawn * 1.35 * uneven, np.float32)


def _paint(shade: float) -> skia.Paint:
    return skia.Paint(AntiAlias=True, Color=skia.ColorSetA(skia.ColorBLACK, round(255 * shade)))


def _line(canvas: skia.Canvas, text: str, width: float, shade: float = 1.0, tip: float = 0.25) -> None:
    canvas.drawPath(ribbon(curve(knots(text)), Pen(width, tip)), _paint(shade))


def berth(scene: Scene, world: GBuffer) -> tuple[float, float, float] | None:
    """Column, row and length of a boat where the water is wide enough, low in the picture, or None."""
    water = (world.ids == WATER).astype(np.uint8)
    rng = np.random.default_rng(scene.seed_of("boat"))
    goal = (0.5 + 0.12 * rng.uniform(-1, 1), 0.80)
    full = min(BOAT_LENGTH * 0.5 * (scene.width + scene.height), 0.24 * scene.width)
    for length in (full, 0.75 * full, 0.5 * full):
        room = cv2.erode(water, np.ones((int(length * 0.2), int(length * 1.5)), np.uint8), borderValue=0)
        rows, columns = np.nonzero(room)
        if len(rows):
            away = ((columns / scene.width - goal[0]) * 1.2) ** 2 + (rows / scene.height - goal[1]) ** 2
            best = int(np.argmin(away))
            return float(columns[best]), float(rows[best]), length
    return None


def _boat(canvas: skia.Canvas, scene: Scene, world: GBuffer) -> None:
    """A boat with a rounded awning and a fisher."""
    place = berth(scene, world)
    if place is None:
        return
    column, row, length = place
    scale = length / 240
    flip = -1.0 if scene.seed_of("boat's bow") % 2 else 1.0
    canvas.save()
    canvas.translate(column, row)
    canvas.scale(scale * flip, scale)
    canvas.translate(-112, -30)
    canvas.drawPath(shape(curve(knots(HULL))), _paint(0.92))
    canvas.drawPath(shape(curve(knots(CANOPY))), _paint(0.52))
    for rib in RIBS:
        _line(canvas, rib, 3.2, 0.9)
    _line(canvas, FISHER, 15, 0.9, 0.8)
    _line(canvas, HAT, 7, 1.0, 0.2)
    _line(canvas, SLEEVE, 7, 0.9, 0.5)
    _line(canvas, ROD, 3.0, 1.0, 0.4)
    _line(canvas, THREAD, 1.2, 0.7, 1.0)
    for level, reach in ((48, 60), (56, 34)):
        _line(canvas, f"{100 - reach},{level} 100,{level + 3} {100 + reach},{level}", 2.2, 0.28, 0.1)
    canvas.restore()


def _birds(canvas: skia.Canvas, scene: Scene, world: GBuffer) -> None:
    """Five birds in the widest piece of open sky."""
    margin = int(0.06 * min(scene.width, scene.height))
    sky = np.pad((world.ids == SKY).astype(np.uint8)[margin:-margin, margin:-margin], margin)
    high = np.abs(np.arange(scene.height)[:, None] / scene.height - 0.22)
    room = np.asarray(cv2.distanceTransform(sky, cv2.DIST_L2, 5), np.float32) - 0.9 * scene.height * high
    row, column = np.unravel_index(int(np.argmax(room)), room.shape)
    if room[row, column] < 0.03 * scene.height:
        return
    rng = np.random.default_rng(scene.seed_of("birds"))
    reach = unit(scene.width, scene.height)
    for index in range(5):
        x = float(column + reach * (30 * index - 60 + rng.uniform(-14, 14)))
        y = float(row + reach * (14 * (index % 3) - 18 + rng.uniform(-9, 9)))
        canvas.save()
        canvas.translate(x, y)
        size = reach * rng.uniform(0.40, 0.80)
        canvas.scale(size, size * rng.uniform(0.8, 1.15))
        canvas.rotate(rng.uniform(-14, 10))
        _line(canvas, WING, 2.6, 0.9, 0.15)
        canvas.restore()


def _pine(
    canvas: skia.Canvas, place: tuple[float, float], height: float, lean: float, rng: np.random.Generator
) -> None:
    """A wind-bent pine: a gnarled trunk, level boughs and fans of needles; `place` is its foot."""
    canvas.save()
    canvas.translate(*place)
    canvas.scale(height / 200 * lean, height / 200)
    for blade in range(-5, 6):
        bend = rng.uniform(-7, 7)
        _line(canvas, f"{blade * 6},7 {blade * 6 + bend * 0.4},0 {blade * 6 + bend},-9", 1.8, 0.4, 0.2)
    _line(canvas, "-44,9 -14,4 16,6 52,10", 5, 0.30, 0.1)
    _line(canvas, "-3,6 4,-40 -8,-84 12,-128 6,-168 26,-196", 11, 0.50, 0.3)
    _line(canvas, "1,4 8,-38 -4,-84 15,-128 9,-166", 3.6, 0.62, 0.3)
    for level, reach in ((-76, -62), (-100, 66), (-126, -56), (-146, 72), (-170, -40), (-186, 54), (-200, 8)):
        tip = reach * rng.uniform(0.85, 1.15)
        rise = level + rng.uniform(-6, 6)
        _line(canvas, f"4,{level + 14} {tip * 0.5},{rise + 2} {tip},{rise}", 4.0, 0.62, 0.25)
        for cluster in np.linspace(0.42, 1.12, 4):
            _needles(canvas, (tip * cluster, rise + rng.uniform(-5, 3)), rng.uniform(13, 19), rng)
    canvas.restore()


def _needles(canvas: skia.Canvas, centre: tuple[float, float], reach: float, rng: np.random.Generator) -> None:
    """A fan of needles over a pale pad."""
    x, y = centre
    canvas.drawOval(skia.Rect(x - reach, y - reach * 0.62, x + reach, y + reach * 0.16), _paint(0.11))
    paint = _paint(0.50)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(1.0)
    for angle in np.radians(np.linspace(188, 352, 13) + rng.uniform(-5, 5, 13)):
        length = reach * rng.uniform(0.75, 1.1)
        canvas.drawLine(x, y, x + length * float(np.cos(angle)), y + 0.72 * length * float(np.sin(angle)), paint)


def _pines(canvas: skia.Canvas, scene: Scene, world: GBuffer) -> None:
    """Two pines on the nearest open bank at the side of the picture, leaning over the water."""
    solid = (world.ids == GROUND).astype(np.uint8)
    rng = np.random.default_rng(scene.seed_of("pines"))
    size = rng.uniform(0.25, 0.33) * min(scene.height, 1.1 * scene.width)
    firm = cv2.erode(solid, np.ones((max(3, int(0.04 * size)), max(3, int(0.35 * size))), np.uint8), borderValue=1)
    rows, columns = np.nonzero(firm)
    if not len(rows):
        return
    wood = (world.ids == FOLIAGE).astype(np.float32)
    side = 0.13 if wood[:, : scene.width // 3].sum() <= wood[:, -scene.width // 3 :].sum() else 0.87
    side += rng.uniform(-0.04, 0.06) * (1 if side < 0.5 else -1)
    behind = cv2.boxFilter(wood, -1, (int(0.8 * size) | 1, int(size) | 1), anchor=(int(0.4 * size), int(size) - 1))
    goal = np.hypot((columns / scene.width - side) * 1.4, rows / scene.height - rng.uniform(0.74, 0.84))
    best = int(np.argmin(goal + 0.25 * behind[rows, columns]))
    if goal[best] > 0.20:
        return
    lean = 1.0 if side < 0.5 else -1.0
    foot = (float(columns[best]), float(rows[best]))
    _pine(canvas, (foot[0] - lean * 0.17 * size, foot[1] - 0.05 * size), 0.72 * size, lean, rng)
    _pine(canvas, foot, size, lean, rng)
