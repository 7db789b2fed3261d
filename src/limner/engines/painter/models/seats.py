"""What one sits or lies on: chairs, armchairs, sofas, stools, benches, beds."""

import math

import numpy as np

from limner.engines.painter.models.joinery import cushion, legs, posts, wood
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, moved

_OAK = wood("#9a6b3f")
_CLOTH = MATERIALS["fabric"]


def chair(wish: Wish) -> Model:
    """A wooden chair with a slatted back; parts: seat, legs, cushion."""
    frame = wish.body(_OAK)
    leg = wish.part("legs", frame)
    seat = cushion((0.44, 0.05, 0.42), wish.part("seat", frame), (0, 0.43, 0))
    rails = tuple(
        tube([(x, 0, 0.20), (x, 0.44, 0.19), (x * 1.03, 0.72, 0.225), (x * 1.05, 0.94, 0.27)], 0.019, leg)
        for x in (-0.19, 0.19)
    )
    front_legs = tuple(tube([(x * 1.06, 0, -0.19), (x, 0.44, -0.18)], [0.014, 0.02], leg) for x in (-0.18, 0.18))
    back = tuple(_slat(0.62 + 0.115 * k, 0.205 + 0.028 * k, frame) for k in range(3))
    struts = tuple(tube([(x, 0.2, -0.185), (x, 0.2, 0.195)], 0.010, leg) for x in (-0.185, 0.185))
    return (seat.named("seat"), *rails, *front_legs, *back, *struts)


def _slat(y: float, z: float, material: Material) -> Solid:
    """A board of a chair's back, bent around the sitter."""
    across = np.linspace(-1, 1, 9)
    rows = [(-0.035, -0.008), (0.035, -0.008), (0.035, 0.012), (-0.035, 0.012), (-0.035, -0.008)]
    grid = [[(0.20 * x, y + h, z + d + 0.035 * (1 - x * x)) for x in across] for h, d in rows]
    return surface(np.array(grid, np.float32), material)


def stool(wish: Wish) -> Model:
    """A round stool on four legs; with "tall" or "bar" a bar stool."""
    tall = 0.74 if wish.has("tall", "high", "bar") else 0.45
    frame = wish.body(_OAK)
    leg = wish.part("legs", frame)
    ring = 0.35 * tall
    bars = tuple(
        tube(
            [(-0.13 * z, ring, -0.13), (0.13 * z, ring, 0.13)] if z > 0 else [(-0.13, ring, 0.13), (0.13, ring, -0.13)],
            0.009,
            leg,
        )
        for z in (-1, 1)
    )
    return (
        cylinder(0.17, 0.04, wish.part("seat", frame), (0, tall - 0.04, 0)),
        *legs(0.22, 0.22, tall - 0.04, leg),
        *bars,
    )


def bench(wish: Wish) -> Model:
    """A garden bench of planks with iron ends."""
    frame = wish.body(wood("#8a5f38"))
    iron = wish.part("legs", MATERIALS["iron"])
    seat = [box((1.5, 0.03, 0.09), frame, (0, 0.43, -0.20 + 0.105 * k), bevel=0.006) for k in range(4)]
    back = [box((1.5, 0.09, 0.03), frame, (0, 0.55 + 0.13 * k, 0.20 + 0.035 * k), bevel=0.006) for k in range(3)]
    ends = []
    for x in (-0.62, 0.62):
        ends.append(tube([(x, 0, -0.22), (x, 0.42, -0.19), (x, 0.42, 0.18), (x, 0.92, 0.31)], 0.02, iron))
        ends.append(tube([(x, 0, 0.24), (x, 0.42, 0.16)], 0.02, iron))
        ends.append(tube([(x, 0.42, -0.2), (x, 0.64, -0.2), (x, 0.66, 0.0), (x, 0.64, 0.22)], 0.016, iron))
    return (*seat, *back, *ends)


def office_chair(wish: Wish) -> Model:
    """A swivel chair on five castors; parts: seat."""
    cloth, metal = wish.body(_CLOTH.tinted("#30353c")), MATERIALS["plastic"].tinted("#202226")
    seat = box((0.48, 0.09, 0.46), wish.part("seat", cloth), (0, 0.44, 0), bevel=0.04)
    back = box((0.44, 0.56, 0.07), cloth, bevel=0.03).turned(-8, "x").moved(0, 0.62, 0.22)
    arms = [tube([(x, 0.46, 0.12), (x, 0.68, 0.10), (x, 0.68, -0.12)], 0.018, metal) for x in (-0.27, 0.27)]
    feet = [(0.29 * math.cos(a), 0.29 * math.sin(a)) for a in np.linspace(0.3, 0.3 + 2 * math.pi, 6)[:5]]
    star = [tube([(0, 0.12, 0), (x, 0.07, z)], [0.028, 0.018], metal) for x, z in feet]
    wheels = [ellipsoid(0.03, metal, (x, 0.032, z), sides=12) for x, z in feet]
    return (seat.named("seat"), back, *arms, cylinder(0.03, 0.34, metal, (0, 0.1, 0)), *star, *wheels)


def rocking_chair(wish: Wish) -> Model:
    """A wooden chair on runners, with arms and a tall back; parts: seat."""
    frame = wish.body(wood("#7d5434"))
    runs = [
        tube([(x, 0.03 + 0.16 * z * z, z) for z in np.linspace(-0.42, 0.52, 14)], 0.02, frame) for x in (-0.24, 0.24)
    ]
    seat = cushion((0.50, 0.05, 0.46), wish.part("seat", frame), (0, 0.42, 0)).turned(-5, "x")
    legs_ = [tube([(x, 0.05, z), (x * 0.96, 0.44, z)], 0.017, frame) for x in (-0.24, 0.24) for z in (-0.18, 0.2)]
    back = [tube([(x, 0.43, 0.20), (x * 1.08, 1.12, 0.40)], 0.013, frame) for x in (-0.22, -0.11, 0.0, 0.11, 0.22)]
    top = box((0.58, 0.12, 0.03), frame, bevel=0.012).turned(-15, "x").moved(0, 1.06, 0.39)
    arms = [
        part
        for x in (-0.27, 0.27)
        for part in (
            tube([(x, 0.68, 0.27), (x, 0.66, 0.0), (x, 0.66, -0.22)], 0.02, frame),
            tube([(x * 0.93, 0.43, -0.17), (x, 0.66, -0.17)], 0.014, frame),
        )
    ]
    return (*runs, seat.named("seat"), *legs_, *back, top, *arms)


def armchair(wish: Wish) -> Model:
    """A deep upholstered chair; parts: cushion, legs."""
    return _upholstered(wish, 0.54, 1)


def sofa(wish: Wish) -> Model:
    """A sofa for three with cushions; parts: cushion, legs."""
    return _upholstered(wish, 1.62, 3)


def _upholstered(wish: Wish, width: float, places: int) -> Model:
    cloth = wish.body(_CLOTH.tinted("#6f7f86"), size=0.06)
    soft = wish.part("cushion", cloth)
    frame = wish.part("legs", MATERIALS["dark wood"])
    base = box((width + 0.16, 0.20, 0.72), cloth, (0, 0.12, 0.02), bevel=0.03)
    arms = [cushion((0.19, 0.46, 0.80), cloth, (x * (width / 2 + 0.10), 0.13, 0)) for x in (-1, 1)]
    back = cushion((width + 0.30, 0.62, 0.20), cloth, (0, 0.22, 0.36))
    each = width / places
    spots = [(k - (places - 1) / 2) * each for k in range(places)]
    seats = [cushion((each * 0.98, 0.16, 0.60), soft, (x, 0.30, -0.05)) for x in spots]
    rests = [cushion((each * 0.94, 0.40, 0.17), soft, (0, 0, 0)).turned(-12, "x").moved(x, 0.44, 0.22) for x in spots]
    feet = moved(legs(width, 0.60, 0.14, frame, radius=0.024), 0, 0, 0.02)
    return (base, *arms, back, *(part.named("cushion") for part in (*seats, *rests)), *feet)


def bed(wish: Wish) -> Model:
    """A double bed with pillows, its head away from the viewer; parts: blanket, pillow, headboard."""
    oak = wish.part("headboard", wood("#8a5f3c"))
    sheet = MATERIALS["linen"].tinted("#efece6")
    cover = wish.part("blanket", wish.body(MATERIALS["linen"].tinted("#8fa0ad"), size=0.12))
    frame = box((1.66, 0.24, 2.06), oak, (0, 0.12, 0), bevel=0.02)
    head = box((1.70, 0.96, 0.07), oak, (0, 0.10, 1.02), bevel=0.03)
    mattress = box((1.58, 0.20, 1.98), sheet, (0, 0.32, 0), bevel=0.06)
    pillow = wish.part("pillow", MATERIALS["linen"].tinted("#f4f1ea"))
    heads = [cushion((0.66, 0.16, 0.42), pillow).turned(-24, "x").moved(x, 0.54, 0.72) for x in (-0.38, 0.38)]
    fold = cushion((1.66, 0.09, 0.34), sheet, (0, 0.48, 0.34))
    feet = posts(1.60, 2.0, 0.14, oak)
    return (frame, head.named("headboard"), mattress, _blanket(cover).named("blanket"), fold, *heads, *feet)


def _blanket(material: Material) -> Solid:
    """A cover that falls over the sides and the foot of the bed in soft folds."""
    u = np.linspace(-1, 1, 41)
    v = np.linspace(0, 1, 33)
    across, along = np.meshgrid(u, v)
    fall_x, fall_z = np.clip(np.abs(across) - 0.72, 0, 1), np.clip(0.22 - along, 0, 1)
    x = np.sign(across) * (np.minimum(np.abs(across), 0.72) / 0.72 * 0.83 + 0.22 * fall_x)
    z = -1.05 + np.maximum(along - 0.22, 0) / 0.78 * 1.46 - 0.20 * fall_z
    wave = 0.012 * np.sin(along * 31 + 2 * across) * (fall_x > 0) + 0.012 * np.sin(across * 26) * (fall_z > 0)
    y = 0.545 - 1.15 * fall_x - 1.35 * fall_z + 0.008 * np.sin(7 * across + 5 * along)
    grid = np.stack([x + np.sign(across) * wave, np.maximum(y, 0.20), z - wave], axis=-1)
    return surface(grid.astype(np.float32), material)


MODELS: dict[str, Entry] = {
    "armchair": Entry(armchair),
    "bed": Entry(bed, turn=-32),
    "bench": Entry(bench),
    "chair": Entry(chair, turn=-34),
    "couch": Entry(sofa, turn=-18),
    "office chair": Entry(office_chair, turn=-30),
    "park bench": Entry(bench),
    "rocking chair": Entry(rocking_chair, turn=-40),
    "sofa": Entry(sofa, turn=-18),
    "stool": Entry(stool),
}
