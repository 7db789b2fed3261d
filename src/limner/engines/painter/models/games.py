"""Chess and other games, toys and papers."""

from limner.engines.painter.models.vessels import millimetres, profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, ellipsoid, flat, lathe, prism
from limner.engines.painter.solids.solid import Model, standing

BLACK = Material(colour=rgb("#26221f"), second=rgb("#14110f"), grain="timber", size=0.06, gloss=0.6)
WHITE = Material(colour=rgb("#ecd9b0"), second=rgb("#cfae78"), grain="timber", size=0.06, gloss=0.55)
BASE = "0,19 2,20 6,20 9,17 12,18 14,16"
_PIECES = {
    "pawn": (BASE + " 22,10 36,7.5 44,11 46,11 48,8", 9.5, 55),
    "king": (BASE + " 24,11 52,8.5 66,13 68,14 70,10 84,13 88,12 91,4", 0, 0),
    "queen": (BASE + " 24,11 48,8.5 60,13 62,14 64,10 78,14 80,11", 5, 83),
    "bishop": (BASE + " 24,10 42,7.5 52,12 54,12 56,8 62,10 70,8 76,2", 3.2, 78),
    "rook": (BASE + " 24,12 42,10.5 48,14 60,14", 0, 0),
}


def _wood(wish: Wish) -> Material:
    if wish.colour:
        return BLACK if sum(rgb(wish.colour)) < 0.3 else (WHITE if sum(rgb(wish.colour)) > 1.8 else wish.body(WHITE))
    return BLACK if wish.has("black") else WHITE


def piece(wish: Wish) -> Model:
    """A chess piece of turned wood; the noun's last word tells which."""
    kind = wish.noun.rsplit(" ", 1)[-1]
    wood = _wood(wish)
    if kind == "knight":
        return _knight(wood)
    rows, ball, at = _PIECES.get(kind, _PIECES["pawn"])
    body = lathe([*profile(millimetres(rows)), (profile(millimetres(rows))[-1][0], 0.0)], wood, sides=36)
    extra = [ellipsoid(ball / 1000, wood, (0, at / 1000, 0))] if ball else []
    if kind == "king":
        extra = [box((0.004, 0.016, 0.004), wood, (0, 0.090, 0)), box((0.012, 0.004, 0.004), wood, (0, 0.097, 0))]
    if kind == "rook":
        ring = [box((0.007, 0.007, 0.007), wood, (0, 0.0595, -0.0105)).turned(60 * k) for k in range(6)]
        extra = ring
    return (body, *extra)


def _knight(wood: Material) -> Model:
    outline = [(-12, 14), (12, 14), (11, 26), (9, 36), (13, 48), (10, 58), (4, 64), (2, 70), (-2, 64), (-10, 56),
               (-19, 46), (-20, 41), (-15, 38), (-6, 42), (-8, 32), (-12, 24)]  # fmt: skip
    head = prism([(x / 1000, y / 1000) for x, y in outline], 0.018, wood, bevel=0.004)
    return (lathe([*profile(millimetres(BASE)), (0.015, 0.0)], wood), head)


def board(wish: Wish) -> Model:
    """A chess board of eight by eight squares in a frame."""
    frame = wish.body(MATERIALS["dark wood"])
    squares = Material(colour=rgb("#e6cf9f"), second=rgb("#5a3a22"), grain="checks", size=0.055, gloss=0.45, bump=0.0)
    top = flat([(-0.22, 0.0205, 0.22), (0.22, 0.0205, 0.22), (0.22, 0.0205, -0.22), (-0.22, 0.0205, -0.22)], squares)
    return (box((0.5, 0.02, 0.5), frame, bevel=0.004), top)


def newspaper(wish: Wish) -> Model:
    """A folded newspaper lying, with lines of print."""
    paper = Material(colour=rgb("#e6e2d6"), second=rgb("#9a978e"), grain="bands", size=0.006, gloss=0.03, bump=0.0)
    return (box((0.30, 0.012, 0.40), wish.body(paper), bevel=0.003),)


def die(wish: Wish) -> Model:
    """A die with its pips."""
    body = wish.body(Material(colour=rgb("#f4f1ea"), gloss=0.6))
    pip = Material(colour=(0.02, 0.02, 0.02) if sum(body.colour) > 0.8 else (0.9, 0.9, 0.9), gloss=0.4)
    spots = [(0.0, 0.0162, 0.0), *((x, 0.008 + x, -0.0082) for x in (-0.004, 0.004))]
    spots += [(0.0082, 0.008 + y, z) for y in (-0.004, 0.004) for z in (-0.004, 0.004)]
    return (box((0.016, 0.016, 0.016), body, bevel=0.0025), *(ellipsoid(0.0011, pip, at, sides=12) for at in spots))


def teddy(wish: Wish) -> Model:
    """A sitting teddy bear."""
    plush = wish.body(Material(colour=rgb("#a9743f"), second=rgb("#7f5228"), grain="fur", size=0.012, gloss=0.04))
    pale = Material(colour=rgb("#d9b88a"), second=rgb("#c4a070"), grain="fur", size=0.012, gloss=0.04)
    dark = Material(colour=(0.01, 0.008, 0.006), gloss=0.9)
    parts = [ellipsoid((0.075, 0.085, 0.065), plush, (0, 0.085, 0)), ellipsoid(0.062, plush, (0, 0.205, 0))]
    parts += [ellipsoid(0.024, plush, (s * 0.05, 0.255, 0)) for s in (-1, 1)]
    parts += [
        ellipsoid((0.028, 0.058, 0.028), plush).turned(s * 35, "z").moved(s * 0.085, 0.12, -0.01) for s in (-1, 1)
    ]
    parts += [ellipsoid((0.032, 0.03, 0.06), plush, (s * 0.055, 0.03, -0.06)) for s in (-1, 1)]
    parts += [ellipsoid((0.02, 0.02, 0.008), pale, (s * 0.055, 0.032, -0.115)) for s in (-1, 1)]
    parts += [ellipsoid((0.028, 0.022, 0.022), pale, (0, 0.19, -0.05)), ellipsoid(0.008, dark, (0, 0.2, -0.071))]
    parts += [ellipsoid(0.0065, dark, (s * 0.024, 0.225, -0.056)) for s in (-1, 1)]
    return standing(tuple(parts))


MODELS: dict[str, Entry] = {
    **{f"chess {kind}": Entry(piece, turn=-20) for kind in (*_PIECES, "knight")},
    "chess piece": Entry(piece),
    "chess board": Entry(board, "lies", turn=-12),
    "newspaper": Entry(newspaper, "lies"),
    "die": Entry(die),
    "dice": Entry(die),
    "teddy bear": Entry(teddy, turn=-15),
}
