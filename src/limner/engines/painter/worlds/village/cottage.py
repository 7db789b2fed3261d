"""Cottages as solid models: gabled walls, roofs, chimneys, windows with shutters and flower boxes, doors.

Own axes: the front looks towards -z, the foot stands on y = 0. It knows no place and no hour.
"""

from dataclasses import dataclass

import numpy as np

from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import box, ellipsoid, flat, prism
from limner.engines.painter.solids.solid import Model, Solid, turned
from limner.engines.painter.tone import RGB

PLASTERS = ("#efe6d2", "#e9d3a6", "#e3b98a", "#d9a08c", "#c9d3cf", "#f3efe6", "#dfc7b8")
SHUTTERS = ("#3f6b57", "#35597f", "#8a3b32", "#6b7d4a", "#7a5a3c", "#4f7f8f")
ROOFS = (("#a4553a", "#7c3c2a", "shingles"), ("#8a4a38", "#663426", "shingles"), ("#5d5f66", "#45474d", "shingles"),
         ("#75604a", "#584636", "shingles"), ("#b08a50", "#86683a", "straw"))  # fmt: skip
FLOWERS = ("#d8344a", "#e86a9a", "#f2c040", "#f4efe6", "#9a5fc0")


@dataclass(frozen=True, slots=True, eq=False)
class Paint:
    """The materials of one house."""

    wall: Material
    foot: Material
    roof: Material
    beam: Material
    frame: Material
    shutter: Material
    door: Material
    bloom: Material
    leaf: Material
    brick: Material
    pane: Material
    dark: Material
    snow: Material

    @classmethod
    def drawn(cls, rng: np.random.Generator, glow: RGB, walls: tuple[str, ...] = PLASTERS) -> "Paint":
        """The colours of a house by chance, its plaster one of `walls`; `glow` is what its lit windows shine."""

        def pick(codes: tuple[str, ...]) -> str:
            return codes[int(rng.integers(len(codes)))]

        first, second, grain = ROOFS[int(rng.integers(len(ROOFS)))]
        stone = rng.random() < 0.25 and walls is PLASTERS
        wall = pick(walls)
        shutter = pick(SHUTTERS)
        return cls(
            wall=_made("#a49a88", "#7c7466", "stone", 0.45) if stone else _made(wall, _darker(wall), "plaster", 0.8),
            foot=_made("#8d877c", "#6b665d", "stone", 0.4),
            roof=Material(colour=rgb(first), second=rgb(second), grain="straw" if grain == "straw" else "shingles",
                          size=0.34, gloss=0.05, bump=0.8),
            beam=_made("#5a3f2b", "#3f2b1d", "timber", 0.3), frame=_made("#f1ece0", "#e2dccf", "plain", 0.1),
            shutter=_made(shutter, _darker(shutter), "planks", 0.10),
            door=_made(pick(SHUTTERS), "#3a2a20", "planks", 0.14),
            bloom=_made(pick(FLOWERS), "#3f6b2c", "speckle", 0.10), leaf=_made("#3f5f2c", "#5f8438", "leaf", 0.08),
            brick=_made("#9a5240", "#b9ab98", "brick", 0.22),
            pane=Material(colour=(0.05, 0.06, 0.07), gloss=0.92, emission=glow), dark=_made("#2a2622", "#2a2622"),
            snow=Material(colour=(0.84, 0.87, 0.92), second=(0.76, 0.80, 0.88), grain="plaster", size=0.5, gloss=0.1),
        )  # fmt: skip


def _made(code: str, second: str, grain: str = "plain", size: float = 0.1) -> Material:
    return Material(colour=rgb(code), second=rgb(second), grain=grain, size=size, gloss=0.06)  # type: ignore[arg-type]


def _darker(code: str) -> str:
    parts = [int(code[index : index + 2], 16) for index in (1, 3, 5)]
    return "#" + "".join(f"{int(part * 0.86):02x}" for part in parts)


@dataclass(frozen=True, kw_only=True, slots=True)
class Size:
    """Metres of a house: its front, depth, the height of its walls and of its roof; whether its gable is in front."""

    wide: float
    deep: float
    wall: float
    roof: float
    gabled: bool


def cottage(rng: np.random.Generator, size: Size, paint: Paint, lying: float) -> Model:
    """A house of this size; `lying` 0..1 is how much snow covers its roof."""
    body = _body(size, paint, lying)
    front = -size.deep / 2
    floors = max(1, int(size.wall / 2.55))
    pieces: list[Solid] = [*body]
    places = _bays(size.wide)
    door = int(rng.integers(len(places)))
    for floor in range(floors):
        for index, x in enumerate(places):
            if floor == 0 and index == door:
                pieces += _door(x, front, paint)
            else:
                pieces += _window(x, 1.0 + 2.6 * floor, front, paint, flowers=bool(rng.random() < 0.7))
    if size.gabled:
        pieces += _window(0.0, size.wall + 0.25 * size.roof, front, paint, flowers=False, small=True)
        if rng.random() < 0.6:
            pieces += _timbers(size, front, paint)
    for z in (-0.22 * size.deep, 0.22 * size.deep):  # the sides have windows too
        for side in (-1.0, 1.0):
            own = _window(0.0, 1.0, 0.0, paint, flowers=False)
            pieces += [solid.moved(side * size.wide / 2, 0, z) for solid in turned(tuple(own), 90 * side)]
    pieces += _chimney(rng, size, paint, lying)
    return tuple(pieces)


def _bays(wide: float) -> list[float]:
    count = max(2, int(wide / 2.4))
    return [float((index + 0.5) / count - 0.5) * wide * 0.92 for index in range(count)]


def _body(size: Size, paint: Paint, lying: float) -> list[Solid]:
    """Walls with gables and a roof of two slopes that reach over them."""
    span, along = (size.wide, size.deep) if size.gabled else (size.deep, size.wide)
    half = span / 2
    outline = [(-half, 0.0), (half, 0.0), (half, size.wall), (0.0, size.wall + size.roof), (-half, size.wall)]
    pieces = [prism(outline, along, paint.wall), box((span + 0.10, 0.5, along + 0.10), paint.foot)]
    reach, over, thick = 0.42, 0.38, 0.16
    slope = size.roof / half
    for side in (-1.0, 1.0):
        low = (side * (half + reach), size.wall - reach * slope)
        for lift, material in ((0.0, paint.roof), (thick, paint.snow)):
            if lift and lying < 0.3:
                continue
            pieces.append(_slab(low, (0.0, size.wall + size.roof + 0.02), along / 2 + over, lift, thick, material))
    if not size.gabled:
        pieces = [solid.turned(90) for solid in pieces]
    return pieces


def _slab(
    low: tuple[float, float], high: tuple[float, float], half: float, lift: float, thick: float, material: Material
) -> Solid:
    """A slope of the roof from its eaves to its ridge, (x, y), `half` metres to either side along z."""
    (x0, y0), (x1, y1) = low, high
    outline = [(x0, y0 + lift), (x1, y1 + lift), (x1, y1 + lift + thick), (x0, y0 + lift + thick)]
    return prism(outline, 2 * half, material)


def _window(x: float, y: float, front: float, paint: Paint, *, flowers: bool, small: bool = False) -> list[Solid]:
    wide, tall = (0.7, 0.8) if small else (0.92, 1.25)
    z = front - 0.02
    pieces = [
        box((wide + 0.18, tall + 0.18, 0.08), paint.frame, (x, y - 0.09, z)),
        box((wide, tall, 0.04), paint.pane, (x, y, z - 0.035)),
        box((0.05, tall, 0.04), paint.frame, (x, y, z - 0.05)),
        box((wide, 0.05, 0.04), paint.frame, (x, y + 0.55 * tall, z - 0.05)),
        box((wide + 0.3, 0.07, 0.18), paint.frame, (x, y - 0.14, z - 0.06)),
    ]
    if not small:
        shutter = 0.46
        for side in (-1.0, 1.0):
            place = (x + side * (wide / 2 + 0.10 + shutter / 2), y - 0.05, z - 0.02)
            pieces.append(box((shutter, tall + 0.1, 0.06), paint.shutter, place))
    if flowers:
        pieces.append(box((wide + 0.1, 0.18, 0.22), paint.beam, (x, y - 0.30, z - 0.16)))
        for step in (-0.34, -0.1, 0.14, 0.36):
            material = paint.bloom if step in (-0.34, 0.14) else paint.leaf
            pieces.append(ellipsoid((0.17, 0.15, 0.14), material, (x + step, y - 0.06, z - 0.18), sides=10))
    return pieces


def _door(x: float, front: float, paint: Paint) -> list[Solid]:
    z = front - 0.02
    return [
        box((1.28, 2.22, 0.10), paint.frame, (x, 0, z)), box((1.02, 2.06, 0.06), paint.door, (x, 0.02, z - 0.05)),
        box((0.5, 0.34, 0.03), paint.pane, (x, 1.48, z - 0.08)), box((1.5, 0.14, 0.7), paint.foot, (x, 0, z - 0.35)),
        box((0.06, 0.06, 0.08), paint.dark, (x + 0.38, 1.0, z - 0.11)),
        box((1.7, 0.10, 0.75), paint.roof, (x, 2.42, z - 0.34)),
        box((0.09, 0.4, 0.09), paint.beam, (x - 0.7, 2.05, z - 0.1)),
        box((0.09, 0.4, 0.09), paint.beam, (x + 0.7, 2.05, z - 0.1)),
    ]  # fmt: skip


def _timbers(size: Size, front: float, paint: Paint) -> list[Solid]:
    """Beams on the gable."""
    z = front - 0.03
    half = size.wide / 2
    pieces = [box((size.wide, 0.16, 0.07), paint.beam, (0, size.wall - 0.1, z))]
    for share in (-0.62, -0.3, 0.3, 0.62):
        tall = size.roof * (1 - abs(share)) - 0.12
        pieces.append(box((0.14, tall, 0.06), paint.beam, (share * half, size.wall, z)))
    for x in (-half + 0.1, half - 0.1):
        pieces.append(box((0.18, size.wall, 0.07), paint.beam, (x, 0, z)))
    return pieces


def _chimney(rng: np.random.Generator, size: Size, paint: Paint, lying: float) -> list[Solid]:
    along = (size.deep if size.gabled else size.wide) * 0.28 * (1 if rng.random() < 0.5 else -1)
    across = 0.16 * (size.wide if size.gabled else size.deep)
    x, z = (across, along) if size.gabled else (along, across)
    foot, top = size.wall + 0.35 * size.roof, size.wall + size.roof + 0.75
    pieces = [
        box((0.62, top - foot, 0.62), paint.brick, (x, foot, z)),
        box((0.76, 0.12, 0.76), paint.foot, (x, top, z)),
    ]
    if lying > 0.3:
        pieces.append(box((0.70, 0.12, 0.70), paint.snow, (x, top + 0.12, z)))
    return pieces


def pane(width: float, height: float, material: Material) -> Solid:
    """An upright picture, its lower edge on y = 0, looking to -z."""
    half = width / 2
    return flat([(-half, height, 0.0), (half, height, 0.0), (half, 0.0, 0.0), (-half, 0.0, 0.0)], material)
