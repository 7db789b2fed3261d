"""The shell of a room as models: floor, walls with their openings, ceiling, frames, skirting, curtains, a door.

The viewer stands at z = 0; the room begins behind him at FRONT.
"""

from collections.abc import Iterator

import numpy as np

from limner.engines.painter.gbuffer import GROUND
from limner.engines.painter.models.household import drape
from limner.engines.painter.models.joinery import front, handle
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, flat, lathe, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, moved, turned
from limner.engines.painter.worlds.room.plan import BACK, CEILING, LEFT, RIGHT, Opening, Plan, Side, Site

FRONT = -1.6
REVEAL = 0.20  # metres: how thick the walls are
_TRIM = Material(colour=rgb("#efece6"), gloss=0.25)


def shell(site: Site, plan: Plan) -> list[Thing]:
    """All that the room itself is made of, by id."""
    x, deep, tall = site.half, site.depth, site.height
    floor = flat([(FRONT, 0, x), (deep, 0, x), (deep, 0, -x), (FRONT, 0, -x)], plan.floor).turned(90)
    things = [Thing(GROUND, (floor,))]
    sides: tuple[tuple[Side, int, Material], ...] = (
        ("back", BACK, plan.back or plan.wall),
        ("left", LEFT, plan.wall),
        ("right", RIGHT, plan.wall),
    )
    for side, key, material in sides:
        if plan.roofed or side == "left":
            things.append(Thing(key, (*_wall(site, plan, side, material), *_strips(site, plan, side))))
    if plan.roofed:
        roof = flat([(-x, tall, FRONT), (-x, tall, deep), (x, tall, deep), (x, tall, FRONT)], plan.ceiling)
        things.append(Thing(CEILING, (roof,)))
    for opening in plan.openings:
        key = {"back": BACK, "left": LEFT, "right": RIGHT}[opening.wall]
        things.append(Thing(key, tuple(_placed(site, opening.wall, _window(opening)))))
    for glow in plan.lamps:
        if plan.roofed and not glow.always and tall < 4 and tall - glow.place[1] < 0.7:
            things.append(Thing(CEILING, _ceiling_lamp(glow.place[0], tall, glow.place[2], site.night)))
    if plan.door is not None:
        things.append(Thing(RIGHT, tuple(_placed(site, "right", _door(plan.door)))))
    return things


def _ceiling_lamp(x: float, tall: float, z: float, lit: bool) -> Model:
    """A bowl of white glass under the ceiling."""
    glass = Material(colour=rgb("#f4efe4"), gloss=0.5, emission=(2.6, 2.1, 1.5) if lit else (0.0, 0.0, 0.0))
    bowl = lathe(((0, 0), (0.01, 0.10), (0.05, 0.19), (0.10, 0.22)), glass, (x, tall - 0.13, z))
    return (bowl, cylinder(0.225, 0.03, MATERIALS["bronze"], (x, tall - 0.035, z)))


def _span(site: Site, side: Side) -> tuple[float, float]:
    return (-site.half, site.half) if side == "back" else (FRONT, site.depth)


def _point(site: Site, side: Side, along: float, up: float) -> Point:
    if side == "back":
        return (along, up, site.depth)
    return (-site.half if side == "left" else site.half, up, along)


def _placed(site: Site, side: Side, model: Model) -> Iterator[Solid]:
    """A model made for the back wall (x along it, its face at z = 0 towards -z), moved to its wall."""
    turn = {"back": 0.0, "left": 90.0, "right": -90.0}[side]
    for solid in model:
        if side == "left":  # along = z grows to the right of one who faces the left wall: turned about, x runs to +z
            yield solid.turned(turn).moved(-site.half, 0, 0)
        elif side == "right":
            yield solid.scaled(-1, 1, 1).turned(turn).moved(site.half, 0, 0)
        else:
            yield solid.moved(0, 0, site.depth)


def _wall(site: Site, plan: Plan, side: Side, material: Material) -> Iterator[Solid]:
    """The wall as quads around its openings."""
    holes = [opening for opening in plan.openings if opening.wall == side]
    first, last = _span(site, side)
    ticks = sorted({first, last, *(edge for hole in holes for edge in (hole.first, hole.last))})
    levels = sorted({0.0, site.height, *(edge for hole in holes for edge in (hole.low, hole.high))})
    for a, b in zip(ticks[:-1], ticks[1:], strict=True):
        for low, high in zip(levels[:-1], levels[1:], strict=True):
            middle = ((a + b) / 2, (low + high) / 2)
            if any(h.first < middle[0] < h.last and h.low < middle[1] < h.high for h in holes):
                continue
            corners = [_point(site, side, u, v) for u, v in ((a, high), (b, high), (b, low), (a, low))]
            yield flat(corners, material)


def _strips(site: Site, plan: Plan, side: Side) -> Iterator[Solid]:
    """Skirting along the floor and a small cornice, broken where openings reach the floor."""
    trim = Material(colour=rgb(plan.skirting), gloss=0.25)
    first, last = _span(site, side)
    doors = sorted((h.first, h.last) for h in plan.openings if h.wall == side and h.low < 0.1)
    edges = [first, *(edge for pair in doors for edge in pair), last]
    strips = [(a, b, 0.0, 0.018, 0.10, 0.018) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    if plan.roofed:
        strips.append((first, last, site.height - 0.08, 0.0, site.height, 0.07))
    model = tuple(
        flat([(a, up, -out), (b, up, -out), (b, low, -inn), (a, low, -inn)], trim) for a, b, low, inn, up, out in strips
    )
    yield from _placed(site, side, model)


def _window(hole: Opening) -> Model:
    """Reveal, frame, bars, sill and curtains of an opening, in the back wall's own axes."""
    wide, tall, middle = hole.last - hole.first, hole.high - hole.low, (hole.first + hole.last) / 2
    jambs = [
        flat([(x, hole.high, 0), (x, hole.high, REVEAL), (x, hole.low, REVEAL), (x, hole.low, 0)], _TRIM)
        for x in (hole.first, hole.last)
    ] + [
        flat([(hole.first, y, 0), (hole.last, y, 0), (hole.last, y, REVEAL), (hole.first, y, REVEAL)], _TRIM)
        for y in (hole.low, hole.high)
    ]
    bar, z = 0.055, 0.10
    bars = [box((bar, tall, 0.05), _TRIM, (x, hole.low, z)) for x in (hole.first + bar / 2, hole.last - bar / 2)]
    bars += [box((wide, bar, 0.05), _TRIM, (middle, y, z)) for y in (hole.low, hole.high - bar)]
    for k in range(1, hole.across):
        bars.append(box((0.04, tall, 0.04), _TRIM, (hole.first + wide * k / hole.across, hole.low, z)))
    for k in range(1, hole.up):
        bars.append(box((wide, 0.03, 0.035), _TRIM, (middle, hole.low + tall * k / hole.up - 0.015, z)))
    sill = (
        [box((wide + 0.14, 0.035, 0.10), _TRIM, (middle, hole.low - 0.035, -0.05), bevel=0.006)]
        if hole.low > 0.2
        else []
    )
    case = [box((0.08, tall, 0.02), _TRIM, (x, hole.low, -0.01)) for x in (hole.first - 0.04, hole.last + 0.04)]
    case.append(box((wide + 0.16, 0.09, 0.024), _TRIM, (middle, hole.high, -0.012)))
    return (*jambs, *bars, *sill, *case, *(_curtains(hole) if hole.curtain else ()))


def _curtains(hole: Opening) -> Model:
    cloth = Material(
        colour=rgb(hole.curtain), second=rgb(hole.curtain), grain="fabric", size=0.01, gloss=0.02, translucent=0.5
    )
    wide, top = 0.34, hole.high + 0.14
    rod = tube([(hole.first - 0.40, top, -0.11), (hole.last + 0.40, top, -0.11)], 0.014, MATERIALS["bronze"])
    hung = [
        drape(wide, top - 0.02, cloth, folds=4).moved(x, 0.01, -0.11) for x in (hole.first - 0.18, hole.last + 0.18)
    ]
    return (rod, *hung)


def _door(along: float) -> Model:
    """A panelled door in its frame, in the back wall's own axes."""
    leaf = [part for k in range(2) for part in front((0.84, 1.0), (along, 0.02 + k * 1.0, -0.01), _TRIM, panel=True)]
    case = [box((0.09, 2.10, 0.05), _TRIM, (along + x, 0, -0.02)) for x in (-0.47, 0.47)]
    top = box((1.03, 0.10, 0.05), _TRIM, (along, 2.06, -0.02))
    return (*leaf, *case, top, handle((along - 0.36, 1.0, -0.03), 0.12, MATERIALS["bronze"]))


def mirrored(things: list[Thing]) -> list[Thing]:
    """The things with left and right exchanged."""
    flip = np.diag([-1.0, 1.0, 1.0]).astype(np.float32)
    return [Thing(thing.key, tuple(solid.mapped(flip) for solid in thing.model)) for thing in things]


def hung(model: Model, side: Side, site: Site, along: float, up: float) -> Model:
    """A flat thing that faces -z, hung on a wall."""
    return tuple(_placed(site, side, moved(turned(model, 0), along, up, -0.03)))
