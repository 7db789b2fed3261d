"""Tables, desks, shelves, cupboards and what else stands along the walls of a house."""

import numpy as np

from limner.engines.painter.models.books import row_of_books
from limner.engines.painter.models.joinery import front, handle, knob, legs, posts, wood
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS
from limner.engines.painter.solids.shapes import box, lathe, prism
from limner.engines.painter.solids.solid import Model, moved

_OAK = wood("#a5794d")
_GLASS = MATERIALS["silver"]


def table(wish: Wish) -> Model:
    """A dining table for four; parts: top, legs."""
    oak = wish.body(_OAK)
    top = box((1.50, 0.04, 0.85), wish.part("top", oak), (0, 0.71, 0), bevel=0.008)
    apron = [box((1.32, 0.09, 0.025), oak, (0, 0.62, z), bevel=0.004) for z in (-0.35, 0.35)]
    apron += [box((0.025, 0.09, 0.70), oak, (x, 0.62, 0), bevel=0.004) for x in (-0.66, 0.66)]
    return (top.named("top"), *apron, *posts(1.42, 0.78, 0.71, wish.part("legs", oak), thick=0.065))


def round_table(wish: Wish) -> Model:
    """A round table on one foot; parts: top, legs."""
    oak = wish.body(_OAK)
    leg = wish.part("legs", oak)
    stem = lathe(
        ((0, 0), (0, 0.26), (0.025, 0.25), (0.05, 0.07), (0.12, 0.045), (0.40, 0.035), (0.60, 0.05), (0.69, 0.12)), leg
    )
    rim = ((0, 0), (0, 0.43), (0.012, 0.45), (0.028, 0.45), (0.036, 0.44), (0.036, 0))
    return (lathe(rim, wish.part("top", oak), (0, 0.69, 0), sides=56).named("top"), stem)


def desk(wish: Wish) -> Model:
    """A writing desk with a chest of drawers; its drawers face the sitter; parts: top, drawer."""
    oak = wish.body(_OAK)
    drawer = wish.part("drawer", oak)
    top = box((1.40, 0.035, 0.70), wish.part("top", oak), (0, 0.715, 0), bevel=0.006)
    chest = box((0.40, 0.60, 0.62), oak, (0.46, 0.115, 0), bevel=0.005)
    fronts = [part for k in range(3) for part in front((0.38, 0.19), (0.46, 0.125 + 0.195 * k, -0.32), drawer)]
    knobs = [handle((0.46, 0.22 + 0.195 * k, -0.33), 0.12, MATERIALS["steel"]) for k in range(3)]
    side = [box((0.04, 0.715, 0.04), oak, (-0.64, 0, z), bevel=0.004) for z in (-0.30, 0.30)]
    feet = [box((0.04, 0.12, 0.04), oak, (x, 0, z), bevel=0.004) for x in (0.29, 0.63) for z in (-0.28, 0.28)]
    back = box((1.0, 0.35, 0.02), oak, (-0.18, 0.36, 0.30))
    return (top.named("top"), chest, *fronts, *knobs, *side, *feet, back)


def coffee_table(wish: Wish) -> Model:
    """A low table before a sofa."""
    oak = wish.body(_OAK)
    top = box((1.05, 0.035, 0.55), wish.part("top", oak), (0, 0.37, 0), bevel=0.008)
    under = box((0.92, 0.02, 0.44), oak, (0, 0.14, 0), bevel=0.004)
    return (top.named("top"), under, *legs(0.90, 0.42, 0.37, wish.part("legs", oak)))


def bookcase(wish: Wish) -> Model:
    """A tall case full of books."""
    return _case(wish, 0.95, 2.0, 5, 0.94)


def shelf(wish: Wish) -> Model:
    """An open shelf with books and a few things."""
    return _case(wish, 0.90, 1.25, 3, 0.55)


def _case(wish: Wish, width: float, height: float, rows: int, full: float) -> Model:
    oak = wish.body(wood("#7d5a3c", upright=True))
    rng = wish.rng()
    deep = 0.30
    sides = [box((0.03, height, deep), oak, (x * (width - 0.03) / 2, 0, 0), bevel=0.004) for x in (-1, 1)]
    back = box((width, height - 0.04, 0.012), oak, (0, 0.02, deep / 2))
    step = (height - 0.11) / rows
    boards = [box((width - 0.05, 0.025, deep), oak, (0, 0.06 + step * k, 0), bevel=0.003) for k in range(rows + 1)]
    plinth = box((width - 0.05, 0.06, 0.02), oak, (0, 0, -0.12))
    parts = [*sides, back, *boards, plinth]
    if not wish.has("empty"):
        for k in range(rows):
            wide = (width - 0.10) * (full + (1 - full) * float(rng.random()))
            books = row_of_books(rng, wide, step - 0.06)
            parts += moved(books, -(width - 0.09) / 2, 0.085 + step * k, -0.02)
    return tuple(parts)


def wardrobe(wish: Wish) -> Model:
    """A wardrobe with two panelled doors; parts: door."""
    oak = wish.body(wood("#8b6a4a", upright=True))
    door = wish.part("door", oak)
    body = box((1.10, 1.86, 0.56), oak, (0, 0.09, 0), bevel=0.008)
    crown = box((1.20, 0.06, 0.62), oak, (0, 1.94, 0), bevel=0.02)
    doors = [p.named("door") for x in (-0.265, 0.265) for p in front((0.52, 1.74), (x, 0.15, -0.29), door, panel=True)]
    knobs = [knob((x, 1.0, -0.31), radius=0.018) for x in (-0.04, 0.04)]
    feet = moved(posts(1.06, 0.52, 0.10, oak), 0, 0, 0)
    return (body, crown, *doors, *knobs, *feet)


def sideboard(wish: Wish) -> Model:
    """A low cupboard with doors and drawers; parts: door, drawer."""
    oak = wish.body(wood("#80573a"))
    door, drawer = wish.part("door", oak), wish.part("drawer", oak)
    body = box((1.5, 0.58, 0.42), oak, (0, 0.16, 0), bevel=0.006)
    doors = [part for x in (-0.5, 0.5) for part in front((0.46, 0.52), (x, 0.19, -0.22), door)]
    drawers = [part for k in range(3) for part in front((0.48, 0.165), (0, 0.19 + 0.175 * k, -0.22), drawer)]
    pulls = [handle((0, 0.275 + 0.175 * k, -0.23), 0.12, MATERIALS["bronze"]) for k in range(3)]
    return (body, *doors, *drawers, *pulls, *legs(1.3, 0.30, 0.16, oak))


def nightstand(wish: Wish) -> Model:
    """A bedside table with a drawer."""
    oak = wish.body(wood("#8a5f3c"))
    body = box((0.44, 0.34, 0.38), oak, (0, 0.18, 0), bevel=0.006)
    return (body, *front((0.40, 0.15), (0, 0.34, -0.20), oak), knob((0, 0.415, -0.21)), *legs(0.34, 0.28, 0.18, oak))


def mirror(wish: Wish) -> Model:
    """A standing mirror in a frame; parts: frame."""
    frame = wish.part("frame", wish.body(wood("#9a7448")))
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    arch = [
        (0.32 * np.sign(np.cos(t)) * abs(np.cos(t)) ** 0.55, 0.85 + 0.80 * np.sign(np.sin(t)) * abs(np.sin(t)) ** 0.7)
        for t in angle
    ]
    glass = [(x * 0.9, 0.85 + (y - 0.85) * 0.955) for x, y in arch]
    body = prism(arch, 0.04, frame, bevel=0.01).turned(-6, "x").moved(0, -0.048, 0.05)
    plate = prism(glass, 0.012, _GLASS).turned(-6, "x").moved(0, -0.048, 0.026)
    return (body.named("frame"), plate)


MODELS: dict[str, Entry] = {
    "bookcase": Entry(bookcase, turn=-14),
    "bookshelf": Entry(bookcase, turn=-14),
    "cabinet": Entry(sideboard, turn=-18),
    "coffee table": Entry(coffee_table),
    "cupboard": Entry(sideboard, turn=-18),
    "desk": Entry(desk, turn=-24),
    "dresser": Entry(sideboard, turn=-18),
    "mirror": Entry(mirror, turn=-16),
    "nightstand": Entry(nightstand, turn=-20),
    "round table": Entry(round_table),
    "shelf": Entry(shelf, turn=-14),
    "side table": Entry(coffee_table),
    "sideboard": Entry(sideboard, turn=-18),
    "table": Entry(table, turn=-24),
    "wardrobe": Entry(wardrobe, turn=-18),
    "wooden table": Entry(table, turn=-24),
}
