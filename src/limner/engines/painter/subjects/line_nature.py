"""Plants, sky and land as line figures."""

import cmath
import math

from limner.engines.painter.subjects.figure import Figure, Part, area, circle, dot, line


def _at(angle: float, radius: float, centre: complex = 50 + 50j) -> str:
    """A point on a circle, the angle in degrees from the top, clockwise."""
    point = centre + cmath.rect(radius, math.radians(angle - 90))
    return f"{point.real:.3f},{point.imag:.3f}"


def _spot(angle: float, radius: float) -> tuple[float, float]:
    x, y = _at(angle, radius).split(",")
    return float(x), float(y)


def _ray(angle: float, inner: float, outer: float, weight: float = 0.8) -> Part:
    return line(f"{_at(angle, inner)}! {_at(angle, outer)}!", weight)


def _petal(angle: float, centre: complex, length: float, spread: float) -> Part:
    """A rounded petal from the centre outwards; `spread` is half its breadth in degrees at 62 % of its length."""
    sides = (_at(angle + turn, length * share, centre) for turn, share in ((-spread, 0.66), (0, 1), (spread, 0.66)))
    return area(f"{_at(angle, 0.5, centre)}! " + " ".join(sides))


_MOUNTAIN = Figure(
    (
        circle(80, 24, 10, "accent"),
        area("46,86! 60,62 72,40@-52/50 86,64 99,86!", "light"),
        area("1,86! 20,54 38,15@-62/54 56,50 76,86!"),
        area("38,15! 46,30 53,43! 46,41 41,47! 36,40 30,46 25,43! 32,30", "light", 0.75),
        line("62,66 66,72 65,79", 0.6),
        line("22,66 27,70 27,77", 0.6),
        line("0,92 30,90 64,92 100,90", 0.8),
    ),
    {"body": "#5d7d8c", "light": "#eef1ee", "dark": "#2c3f4a", "accent": "#e8a04c"},
    stature=2.2,
)
_TREE = Figure(
    (
        area("45,58! 45.5,80 37,95@140/0 50,92 63,95@0/-140 54.5,80 55,58!", "dark"),
        area("50,6@0 66,11 77,22 84,38 80,55 66,64 50,65@180 34,64 20,55 16,38 23,22 34,11", "leaf"),
        line("50,84 50,60 50,36", 0.8),
        line("50,62 57,54 64,48", 0.65),
        line("50,54 43,46 37,41", 0.65),
        line("50,46 55,39 58,32", 0.5),
        line("18,95 37,95.5 50,94 63,95.5 84,95", 0.8),
    ),
    {"leaf": "#6f9a5e", "body": "#6f9a5e", "dark": "#6b4a33", "accent": "#d8b04c"},
    stature=1.6,
)
_PINE = Figure(
    (
        area("46,78! 46,94! 54,94! 54,78!", "dark"),
        area("50,42! 62,64 80,80@20/180 50,84@180 20,80@180/-20 38,64", "leaf"),
        area("50,22! 60,44 74,58@20/180 50,62@180 26,58@180/-20 40,44", "leaf"),
        area("50,4! 58,24 67,36@20/180 50,39@180 33,36@180/-20 42,24", "leaf"),
        line("22,94.5 50,93.5 80,94.5", 0.8),
    ),
    {"leaf": "#4f7f63", "body": "#4f7f63", "dark": "#5e4231", "accent": "#e0b04c"},
    stature=1.6,
)
_HEAD = 50 + 30j
_FLOWER = Figure(
    (
        line("50,40 52,58 49,76 50,96", 1.0, "leaf"),
        area("50,82! 58,66 76,60@-15/100 72,74 62,82", "leaf"),
        line("52,80 62,72 70,66", 0.5),
        area("49.5,72! 42,58 27,52@-165/80 31,64 40,71", "leaf"),
        line("48,70 40,63 33,58", 0.5),
        *(_petal(angle, _HEAD, 27, 33) for angle in (180, 108, 252, 36, 324)),
        circle(50, 30, 7, "accent"),
    ),
    {"body": "#d9808c", "leaf": "#6f9a5e", "dark": "#4a3a34", "accent": "#eec25a"},
    stature=0.8,
)
_TULIP = Figure(
    (
        line("50,48 51,66 50,96", 1.0, "leaf"),
        area("50,95! 58,72 74,50@-60/95 75,74 60,92", "leaf"),
        area("50,95! 44,80 30,64@-130/75 30,82 42,93", "leaf"),
        area("35,36! 41,12 50,4@-40/40 59,12 65,36!"),
        area("50,51@0 65,44 71,27 70,9@-95/128 60,21 50,30@128/-128 40,21 30,9@-128/95 29,27 35,44"),
    ),
    {"body": "#d8605c", "leaf": "#6f9a5e", "dark": "#4a3a34", "accent": "#eec25a"},
    stature=0.8,
)
_BLOSSOM = Figure(
    (
        *(_petal(angle, 50 + 50j, 44, 34) for angle in (0, 72, 144, 216, 288)),
        *(_ray(angle, 8, 20 + 3 * (angle % 48 == 0), 0.5) for angle in range(0, 360, 24)),
        *(dot(*_spot(angle, 23 + 3 * (angle % 48 == 0)), 1.5, "accent") for angle in range(0, 360, 24)),
        circle(50, 50, 6, "accent"),
    ),
    {"body": "#d9636b", "light": "#f8e3dc", "dark": "#6e2430", "accent": "#f0c65a"},
    lift=0.5,
    stature=0.5,
)
_SUN = Figure(
    (
        *(
            _ray(angle, 31, 47 if angle % 45 == 0 else 41, 0.9)
            for angle in range(0, 360, 15)
            if angle % 45 in {0, 15, 30}
        ),
        circle(50, 50, 23),
    ),
    {"body": "#f0b23e", "dark": "#e39a2e", "accent": "#d9763a"},
    lift=1.0,
    stature=0.9,
)
_MOON = Figure(
    (
        area("60,6@-48/172 24,22 10,54 26,85 58,95 90,76@-48/168 62,78 44,58 44,28"),
        area(
            " ".join(f"{_at(36 * step, 13 if step % 2 == 0 else 5.2, 74 + 30j)}!" for step in range(10)), "accent", 0.8
        ),
        dot(88, 54, 1.8, "accent"),
        dot(66, 52, 1.3, "accent"),
    ),
    {"body": "#ecd9a0", "dark": "#4b4a66", "accent": "#f2c35c"},
    lift=1.0,
    stature=0.9,
)
_STAR = Figure(
    (area(" ".join(f"{_at(36 * step, 46 if step % 2 == 0 else 19.5, 50 + 52j)}!" for step in range(10))),),
    {"body": "#f0b83e", "dark": "#8a5a18", "accent": "#f7dc8a"},
    lift=1.0,
    stature=0.5,
)
_LEAF = Figure(
    (
        area("50,90! 27,70 22,40 50,6@-60/60 78,40 73,70", "leaf"),
        line("50,24 50.5,60 48,98"),
        *(line(f"50,{y}! {50 + reach},{y - reach * 0.75}", 0.6) for y, reach in ((76, 15), (62, 19), (48, 15))),
        *(line(f"50,{y}! {50 - reach},{y - reach * 0.75}", 0.6) for y, reach in ((76, 15), (62, 19), (48, 15))),
    ),
    {"leaf": "#7fa468", "body": "#7fa468", "dark": "#3d5b38", "accent": "#d8b04c"},
    lift=0.5,
    stature=0.5,
)
_APPLE = Figure(
    (
        area("50,29@-35/-35 64,23 82,30 88,50 79,77 64,91@180 50,88 36,91@180 21,77 12,50 18,30 36,23@0 50,29@35/35"),
        line("50,31 49.5,20 54,9", 0.9),
        area("53,19! 60,6 82,6@10/130 74,20", "leaf"),
        line("58,16 66,12.5 73,10", 0.5),
        line("24,44 21,54 24,65", 0.7),
    ),
    {"body": "#cf4a3f", "leaf": "#6f9a4e", "dark": "#5a2a20", "accent": "#f2b79a"},
    lift=0.5,
    stature=0.65,
)
NATURE = {
    "mountain": (_MOUNTAIN,),
    "tree": (_TREE, _PINE),
    "flower": (_FLOWER, _TULIP),
    "tulip": (_TULIP,),
    "evergreen tree": (_PINE,),
    "blossom": (_BLOSSOM,),
    "sun": (_SUN,),
    "moon": (_MOON,),
    "star": (_STAR,),
    "leaf": (_LEAF,),
    "apple": (_APPLE,),
}
