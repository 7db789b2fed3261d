"""Faces and hair of figures: eyes, brows, mouth with an expression; styles of hair and beards. It knows no bodies."""

from dataclasses import replace

import numpy as np

from limner.engines.painter.models.people import Figure
from limner.engines.painter.models.skeleton import GLINT, WET, Frame, Vec, point, touch
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid, tube
from limner.engines.painter.solids.solid import Solid
from limner.engines.painter.tone import RGB

WHITE = Material(colour=rgb("#f4f0ea"), gloss=0.6)
MOODS: dict[str, tuple[str, ...]] = {
    "sad": ("sad", "crying", "unhappy", "lonely", "worried", "melancholy"),
    "surprised": ("surprised", "shocked", "amazed", "astonished", "scared", "singing", "shouting"),
    "angry": ("angry", "furious", "fierce", "stern"),
    "happy": ("happy", "smiling", "cheerful", "laughing", "joyful", "friendly"),
}


def mood(words: tuple[str, ...]) -> str:
    """The expression that these words ask for; a slight smile is "calm"."""
    return next((name for name, known in MOODS.items() if any(word in known for word in words)), "calm")


def face(body: Figure, head: Solid, expression: str, hair: RGB, *, lips: str = "", asleep: bool = False) -> list[Solid]:
    """Eyes, brows and mouth on the skin of a head."""
    r = body.skull
    built: list[Solid] = []
    wide = 1.25 if expression == "surprised" else 1.0
    for side in (-1.0, 1.0):
        way = body.head.along(side * 0.36, 0.06, -0.9)
        place = touch(head, point(body.head.origin), way)
        if asleep:
            built.append(_line(body.head, place, 0.13 * r, -0.05 * r, 0.018 * r, WET))
        else:
            built += _eye(body, place, way / np.linalg.norm(way), wide)
        built.append(_brow(body, head, side, expression, hair))
    return [*built, *_mouth(body, head, expression, lips)]


def _eye(body: Figure, place: Vec, way: Vec, wide: float) -> list[Solid]:
    r, head = body.skull, body.head
    size = 0.125 * r
    turn = Frame(place - way * 0.35 * size, head.turn)
    white = turn.place(ellipsoid((1.05 * size, 1.15 * size * wide, 0.7 * size), WHITE, sides=16))
    iris = Frame(place + way * 0.06 * size, head.turn)
    brown = replace(WET, colour=rgb("#3a2414"))
    ring = iris.place(ellipsoid((0.7 * size, 0.82 * size, 0.36 * size), brown, sides=14))
    spark = Frame(place + way * 0.4 * size + head.along(-0.22 * size, 0.3 * size, 0), head.turn)
    glint = spark.place(ellipsoid(0.16 * size, GLINT, sides=8))
    lid = _line(
        head, place + head.along(0, 0.95 * size * wide, -0.3 * size), 1.15 * size, 0.32 * size, 0.11 * size, WET
    )
    return [white, ring, glint, lid]


def _line(head: Frame, middle: Vec, half: float, rise: float, thick: float, material: Material) -> Solid:
    """A bent line across the face: its middle `rise` over its ends."""
    steps = np.linspace(-1, 1, 9)
    path = [middle + head.along(half * t, -rise * t * t, 0.3 * half * t * t) for t in steps]
    widths = [max(thick * (1 - abs(t) ** 3), 0.05 * thick) for t in steps]
    return tube(np.array(path), widths, material, sides=8)


def _brow(body: Figure, head: Solid, side: float, expression: str, hair: RGB) -> Solid:
    r = body.skull
    lift = {"surprised": 0.1, "angry": -0.03}.get(expression, 0.0)
    inner = {"sad": 0.09, "angry": -0.11, "surprised": 0.02}.get(expression, 0.0)
    path = []
    for t in np.linspace(0, 1, 6):
        up = 0.34 + lift + inner * (1 - t) + 0.05 * np.sin(np.pi * t) - 0.03 * t
        way = body.head.along(side * (0.2 + 0.36 * t), float(up), -0.88)
        path.append(touch(head, point(body.head.origin), way))
    smooth = np.array(path)
    smooth[1:-1] = (smooth[:-2] + smooth[1:-1] + smooth[2:]) / 3
    thick = 0.034 * r
    return tube(smooth, [0.4 * thick, thick, thick, thick, 0.7 * thick, 0.1 * thick], Material(colour=hair, gloss=0.1))


def _mouth(body: Figure, head: Solid, expression: str, lips: str) -> list[Solid]:
    r = body.skull
    place = touch(head, body.head.at(0, -0.3 * r, 0), body.head.along(0, -0.26, -0.8))
    red = Material(colour=rgb(lips or "#8a3f38"), gloss=0.35)
    if expression == "surprised":
        return [Frame(place, body.head.turn).place(ellipsoid((0.1 * r, 0.13 * r, 0.05 * r), WET.tinted("#4a1a18")))]
    rise = {"calm": -0.05, "happy": -0.12, "sad": 0.08, "angry": 0.04}[expression]
    half = 0.27 * r if expression == "happy" else 0.2 * r
    built = [_line(body.head, place + body.head.along(0, rise * r * 0.5, 0), half, rise * r, 0.042 * r, red)]
    if expression == "happy":
        built.append(_line(body.head, place + body.head.along(0, 0.0, 0.0), 0.2 * r, -0.06 * r, 0.04 * r, WHITE))
    return built


HAIRS = ("#1c1512", "#2e1f16", "#4a3020", "#6b4526", "#9a6a34", "#c9a05a", "#7a3b1e")


def hair(body: Figure, style: str, material: Material) -> list[Solid]:
    """The hair of a head in a style of LOCKS, or "curly"; empty for a bald one."""
    r, at = body.skull, body.head.at

    def lock(*places: tuple[float, float, float, float]) -> list[Bone]:
        """Bones through places (x, y, z, radius) in skulls."""
        return [
            Bone(at(a[0] * r, a[1] * r, a[2] * r), at(b[0] * r, b[1] * r, b[2] * r), a[3] * r, b[3] * r)
            for a, b in zip(places[:-1], places[1:], strict=True)
        ]

    cap = [
        Bone(at(0, 0.26 * r, 0.12 * r), at(0, 0.2 * r, 0.2 * r), 0.95 * r, 0.93 * r, stretch=(0.97, 1.0, 1.0)),
        Bone(at(0, 0.0, 0.3 * r), at(0, -0.3 * r, 0.34 * r), 0.84 * r, 0.6 * r),
    ]
    if style == "bald":
        return []
    if style == "curly":
        bones = [*cap, *_curls(body)]
    else:
        bones = [*(cap if style in CAPPED else []), *(bone for path in LOCKS[style] for bone in lock(*path))]
    return [flesh(bones, material, blend=0.1 * r, fine=50).named("hair")]


Path = tuple[tuple[float, float, float, float], ...]


def _both(*places: tuple[float, float, float, float]) -> tuple[Path, Path]:
    """A lock and its mirror image."""
    return places, tuple((-x, y, z, r) for x, y, z, r in places)


_SHORT: tuple[Path, ...] = (
    ((-0.3, 0.98, -0.45, 0.26), (0.25, 1.04, -0.42, 0.28), (0.66, 0.62, -0.4, 0.2)),
    *_both((0.72, 0.5, -0.26, 0.26), (0.88, 0.1, -0.02, 0.14)),
)
_SOFT: tuple[Path, ...] = (
    ((0.05, 1.04, -0.4, 0.24), (-0.5, 0.82, -0.5, 0.26), (-0.86, 0.4, -0.2, 0.2)),
    ((0.05, 1.04, -0.4, 0.24), (0.62, 0.76, -0.42, 0.24), (0.9, 0.34, -0.14, 0.2)),
)
CAPPED = ("short", "long", "bob", "bun", "ponytail", "pigtails", "fringe")


def _fallen(down: float) -> tuple[Path, ...]:
    """Hair that hangs to `down` skulls below the middle of the head."""
    return (
        *_SOFT, *_both((0.86, 0.5, 0.1, 0.3), (1.0, -0.3, 0.22, 0.26), (0.86, down, 0.3, 0.2)),
        ((0, 0.0, 0.72, 0.52), (0, down, 0.62, 0.4)), *_both((0.4, 0.0, 0.6, 0.5), (0.42, down, 0.5, 0.34)),
    )  # fmt: skip


LOCKS: dict[str, tuple[Path, ...]] = {  # places (x, y, z, radius) in skulls
    "short": _SHORT,
    "fringe": (*_SHORT, ((-0.6, 0.62, -0.62, 0.24), (0.0, 0.66, -0.82, 0.24), (0.6, 0.62, -0.62, 0.24))),
    "long": _fallen(-1.9),
    "bob": (*_fallen(-0.72), ((-0.5, 0.66, -0.7, 0.22), (0.0, 0.68, -0.84, 0.22), (0.5, 0.66, -0.7, 0.22))),
    "bun": (*_SOFT, ((0, 0.86, 0.72, 0.4), (0, 0.98, 0.84, 0.36))),
    "ponytail": (*_SOFT, ((0, 0.55, 0.95, 0.26), (0, 0.4, 1.4, 0.32), (0, -0.5, 1.5, 0.26), (0, -1.2, 1.2, 0.06))),
    "pigtails": (
        *_SOFT, *_both((0.95, 0.2, 0.3, 0.2), (1.35, 0.0, 0.3, 0.28), (1.45, -0.7, 0.2, 0.2), (1.4, -1.1, 0.1, 0.05)),
    ),
    "ring": _both((0.9, 0.12, 0.0, 0.16), (0.7, 0.06, 0.6, 0.3), (0, 0, 0.82, 0.3)),
    "tuft": (((0, 1.05, -0.25, 0.16), (0.1, 1.12, 0.1, 0.2), (0.05, 0.98, 0.4, 0.12)),),
}  # fmt: skip


def _curls(body: Figure) -> list[Bone]:
    bones, r = [], body.skull
    for k in range(46):
        up = 1 - 1.35 * (k + 0.5) / 46
        around = 2.399963 * k
        flat = np.sqrt(max(1 - up * up, 0.0))
        x, z = flat * np.sin(around), flat * np.cos(around)
        if z < -0.45 and up < 0.62:
            continue
        place = body.head.at(1.02 * r * x, (0.22 + 1.0 * up) * r, (0.16 + 1.0 * z) * r)
        bones.append(Bone(place, place, 0.27 * r))
    return bones


def beard(body: Figure, length: str, material: Material) -> list[Solid]:
    """A beard: "short", "long" or "moustache"."""
    r, at = body.skull, body.head.at
    bones: list[Bone] = []
    for s in (-1, 1):
        bones.append(Bone(at(0, -0.46 * r, -0.98 * r), at(s * 0.3 * r, -0.56 * r, -0.86 * r), 0.085 * r, 0.05 * r))
        if length != "moustache":
            bones.append(
                Bone(at(s * 0.84 * r, -0.1 * r, -0.2 * r), at(s * 0.6 * r, -0.72 * r, -0.5 * r), 0.13 * r, 0.22 * r)
            )
            bones.append(Bone(at(s * 0.6 * r, -0.72 * r, -0.5 * r), at(0, -0.98 * r, -0.7 * r), 0.22 * r, 0.27 * r))
    if length == "long":
        bones.append(Bone(at(0, -1.0 * r, -0.7 * r), at(0, -2.1 * r, -0.7 * r), 0.42 * r, 0.1 * r))
    return [flesh(bones, material, blend=0.08 * r, fine=56).named("beard")]
