"""Birds from the measures of their kind: perched, standing, swimming or on the wing. It knows no particular bird."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.models.skeleton import Frame, Vec, eyes, frame, hide, point, sheet, swept
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import tube
from limner.engines.painter.solids.solid import Model, Point, Solid, bounds, moved

FLYING = ("flying", "soaring", "gliding", "hovering", "landing", "diving")
SWIMMING = ("swimming", "floating", "paddling")


@dataclass(frozen=True, kw_only=True, slots=True)
class Bird:
    """One kind of bird. `long` is the length of its trunk in metres, all other lengths are shares of it.

    `rise` is the trunk's angle and `neck` (length, angle, radius) the neck's; `beak` (length, radius, hook); `tail`
    (length, breadth in degrees, angle); `wing` (length folded, span spread, breadth); colours are sRGB codes.
    """

    long: float = 0.14
    stout: float = 0.3
    rise: float = 32.0
    neck: tuple[float, float, float] = (0.22, 60.0, 0.2)
    head: float = 0.2
    beak: tuple[float, float, float] = (0.2, 0.065, 0.0)
    flat: float = 1.0  # breadth of the beak
    eye: float = 0.04
    iris: str = ""
    legs: float = 0.35
    webbed: bool = False
    tail: tuple[float, float, float] = (0.55, 16.0, -4.0)
    wing: tuple[float, float, float] = (0.95, 1.5, 0.55)
    back: str = "#7a6048"
    breast: str = "#d9c9ae"
    crown: str = ""
    cheek: str = ""
    quill: str = ""  # flight feathers
    bill: str = "#3a3028"
    shank: str = "#5a4638"
    throat: str = ""
    extras: tuple[str, ...] = ()
    afloat: bool = False  # swims unless it is told to stand or walk
    main: str = "back"  # what a wish for a colour changes: "back" or "all"


@dataclass(slots=True, eq=False)
class Flock:
    """A bird being made."""

    kind: Bird
    wish: Wish
    down: Material
    trunk: Frame
    head: Frame
    built: list[Solid]


def feathers(size: float) -> Material:
    """Plumage coloured by tints."""
    return Material(colour=(1, 1, 1), second=(0.72, 0.72, 0.72), grain="fur", size=0.09 * size, gloss=0.12, bump=0.35)


def coloured(kind: Bird, wish: Wish) -> Bird:
    """The kind with the wished colour."""
    if not wish.colour:
        return kind
    told = replace(kind, back=wish.colour, quill=wish.second or wish.colour, crown=wish.colour)
    return replace(told, breast=wish.colour, throat="", cheek="") if kind.main == "all" else told


Extra = Callable[["Flock"], list[Solid]]


def bird(kind: Bird, wish: Wish, extras: Mapping[str, Extra]) -> Model:
    """A bird of this kind in the wished pose and colour; `extras` builds what its kind has besides, by name."""
    kind = coloured(kind, wish)
    flying = wish.has(*FLYING)
    swims = wish.has(*SWIMMING) or (kind.afloat and not wish.has("standing", "walking", "running", *FLYING))
    rise = 6.0 if flying else 4.0 if swims else kind.rise
    trunk = frame((0.0, 0.0, 0.0), rise)
    down = wish.body(feathers(kind.long), size=0.15 * kind.long)
    down = replace(down, colour=(1.0, 1.0, 1.0)) if down.grain == "fur" else down
    made = Flock(kind, wish, down, trunk, _head_frame(kind, trunk, flying), [])
    _body(made)
    _beak(made)
    _tail(made)
    for side in (-1.0, 1.0):
        made.built.append(_spread(made, side) if flying else _folded(made, side))
        if flying:
            continue
        if not swims:
            made.built += _leg(made, side)
    for name in kind.extras:
        if name in extras:
            made.built += extras[name](made)
    low = float(bounds(tuple(made.built))[0][1])
    sunk = 0.3 * kind.stout * kind.long if swims else 0.0
    return moved(tuple(made.built), 0.0, -low - sunk, 0.0)


def _head_frame(kind: Bird, trunk: Frame, flying: bool) -> Frame:
    length, angle, _ = kind.neck
    angle = min(angle, 18.0) if flying else angle
    root = np.array(trunk.at(0, 0.1 * kind.long, -0.32 * kind.long))
    way = np.array([0.0, math.sin(math.radians(angle)), -math.cos(math.radians(angle))])
    return frame(root + way * (length + 0.12) * kind.long, -4.0, 0.0 if flying else 14.0)


def _body(made: Flock) -> None:
    kind, size, at = made.kind, made.kind.long, made.trunk.at
    back, breast = rgb(kind.back), rgb(kind.breast)
    crown, throat = rgb(kind.crown or kind.back), rgb(kind.throat or kind.breast)
    stout, upright = kind.stout * size, math.sin(math.radians(kind.rise)) ** 6
    root, nape = at(0, 0.06 * size, -0.3 * size), made.head.origin
    neck = kind.neck[2] * size
    bones = [
        Bone(at(0, -0.02 * size, -0.26 * size), at(0, -0.04 * size, 0.0), 0.92 * stout, stout, breast),
        Bone(
            at(0, -0.03 * size, 0.0),
            at(0, 0.03 * size, 0.42 * size),
            0.96 * stout,
            (0.3 + 0.5 * upright) * stout,
            breast,
        ),
        Bone(at(0, 0.12 * size, -0.2 * size), at(0, 0.1 * size, 0.36 * size), 0.86 * stout, 0.3 * stout, back),
        *_neck(made, np.array(root), nape, neck),
        *_discs(kind, made.head),
        Bone(point(nape), point(nape), kind.head * size, tint=crown),
        Bone(
            made.head.at(0, -0.3 * kind.head * size, -0.2 * kind.head * size),
            point(nape),
            0.8 * kind.head * size,
            tint=rgb(kind.cheek) if kind.cheek else throat,
        ),
    ]
    skin = hide(bones, made.down, blend=0.06 * size, fine=80)
    made.built.append(skin)
    look = (0.46, 0.1, -0.85) if "discs" in kind.extras else (0.82, 0.22, -0.62)
    made.built += eyes(skin, made.head, look, kind.eye * size, kind.iris, shut=made.wish.has("sleeping"))


def _discs(kind: Bird, head: Frame) -> list[Bone]:
    """An owl's pale face, or a penguin's golden cheeks."""
    r = kind.head * kind.long
    if "cheeks" in kind.extras:
        places = [head.at(side * 0.66 * r, -0.3 * r, -0.1 * r) for side in (-1, 1)]
        return [Bone(place, place, 0.42 * r, tint=rgb("#dca63a")) for place in places]
    if "discs" not in kind.extras:
        return []
    places = [head.at(side * 0.4 * r, 0.02 * r, -0.6 * r) for side in (-1, 1)]
    return [Bone(place, place, 0.48 * r, tint=rgb(kind.cheek)) for place in places]


def _neck(made: Flock, root: Vec, nape: Vec, radius: float) -> list[Bone]:
    """A neck in a slight S when it is long."""
    kind = made.kind
    throat = rgb(kind.throat or kind.breast)
    if kind.neck[0] < 0.5:
        return [Bone(point(root), point(nape), 1.15 * radius, radius, throat)]
    t = np.linspace(0, 1, 11)[:, None]
    bend = np.array([0.0, 0.0, 0.2 * kind.neck[0] * kind.long])
    path = root * (1 - t) + nape * t + np.sin(2 * np.pi * t) * -bend * (1 - 0.3 * t)
    widths = [0.8 * radius * (1 + 1.2 * (1 - k / 10) ** 3) for k in range(11)]
    return [Bone(point(path[k]), point(path[k + 1]), widths[k], widths[k + 1], throat) for k in range(10)]


def _beak(made: Flock) -> None:
    kind, head = made.kind, made.head
    length, radius, hook = (part * kind.long for part in kind.beak)
    r = kind.head * kind.long
    horn = made.wish.part("beak", Material(colour=rgb(kind.bill), gloss=0.45))
    path = [(0, -0.02 * r, -0.7 * r), (0, 0.0, -1.0 * r - 0.35 * length), (0, -0.3 * hook, -1.0 * r - 0.8 * length),
            (0, -1.0 * hook - 0.1 * length, -1.0 * r - length)]  # fmt: skip
    upper = swept(path, [radius, 0.9 * radius, 0.6 * radius, 0.03 * radius], horn)
    if kind.flat > 1:
        upper = swept(path, [radius, 0.8 * radius, 0.8 * radius, 0.25 * radius], horn)
    made.built.append(head.place(upper.scaled(kind.flat, 1, 1)).named("beak"))
    below = [(0, -0.16 * r, -0.7 * r), (0, -0.12 * r, -1.0 * r - 0.3 * length), (0, -0.14 * r, -1.0 * r - 0.7 * length)]
    made.built.append(
        head.place(swept(below, [0.8 * radius, 0.6 * radius, 0.05 * radius], horn).scaled(kind.flat, 1, 1))
    )


def _tail(made: Flock) -> None:
    kind, size = made.kind, made.kind.long
    length, spread, angle = kind.tail
    quill, back = np.array(rgb(kind.quill or kind.back)), np.array(rgb(kind.back))
    t, s = np.meshgrid(np.linspace(0, 1, 10), np.linspace(-1, 1, 31), indexing="ij")
    turn = np.radians(spread) * s
    edge = 1 - 0.12 * s**2 - 0.06 * np.abs(np.sin(2.5 * np.pi * s)) * (t > 0.8)
    reach = length * size * t * edge
    root = 0.12 * size * (1 - t)
    grid = np.stack([np.sin(turn) * reach + root * s, -0.05 * size * s**2, np.cos(turn) * reach], -1)
    shade = (0.9 + 0.1 * np.cos(5 * np.pi * s)).reshape(-1, 1) * (
        back * (1 - t.reshape(-1, 1)) + quill * t.reshape(-1, 1)
    )
    seat = Frame(np.array(made.trunk.at(0, 0.09 * size, 0.4 * size)), made.trunk.turn @ frame((0, 0, 0), -angle).turn)
    made.built.append(seat.place(sheet(grid, made.down, shade)).named("tail"))


def _folded(made: Flock, side: float) -> Solid:
    kind, size, at = made.kind, made.kind.long, made.trunk.at
    length, aside = kind.wing[0] * size, side * 0.9 * kind.stout * size
    back, quill = rgb(kind.back), rgb(kind.quill or kind.back)
    deep = 0.62 * kind.stout * size

    def plate(
        y: float, start: float, end: float, radius: float, last: float, tint: tuple[float, float, float], out: float
    ) -> Bone:
        return Bone(
            at(aside * out, y * size, start * size),
            at(aside * out * 0.72, (y + 0.03) * size, end * length),
            radius,
            last,
            tint,
            (0.42, 1, 1),
        )

    bones = [
        plate(0.05, -0.22, 0.3, deep, 0.7 * deep, back, 1.0),
        plate(0.02, 0.0, 0.62, 0.8 * deep, 0.25 * deep, quill, 1.0),
        plate(0.07, 0.1, 0.78, 0.5 * deep, 0.1 * deep, quill, 0.95),
    ]
    return flesh(bones, made.down, blend=0.025 * size, fine=52).named("wing")


def _spread(made: Flock, side: float) -> Solid:
    kind, size = made.kind, made.kind.long
    span, broad = 0.5 * kind.wing[1] * size * 1.75, kind.wing[2] * size
    u, v = np.meshgrid(np.linspace(0, 1, 61), np.linspace(0, 1, 12), indexing="ij")
    front = -0.16 * size * np.sin(np.pi * np.minimum(u * 1.3, 1)) + 0.3 * broad * np.clip(u - 0.5, 0, 1) ** 2 * 4
    chord = broad * (0.75 + 0.5 * np.sin(np.pi * np.clip(u * 1.1, 0, 1))) * np.sqrt(np.clip(1.02 - u**3, 0, 1))
    fringe = 1 - 0.1 * (1 + 1.6 * u) * np.abs(np.sin(11 * np.pi * u)) * (v > 0.75) * (v - 0.6)
    z = front + chord * v * fringe
    lift = 1.05 if made.wish.has("landing", "hovering") else 0.78
    y = span * (lift * u - 0.26 * u**2) - 0.1 * broad * (v - 0.35) ** 2 - 0.02 * size * v
    x = side * (0.45 * kind.stout * size + span * u * (1 - 0.12 * u))
    grid = np.stack([x, y, z], -1)
    back, quill = np.array(rgb(kind.back)), np.array(rgb(kind.quill or kind.back))
    dark = np.clip((v - 0.45) * 5 + 2 * np.clip(u - 0.75, 0, 1), 0, 1).reshape(-1, 1)
    rib = (0.88 + 0.12 * np.cos(22 * np.pi * u) * (v > 0.45)).reshape(-1, 1)
    vane = sheet(grid, made.down, (back * (1 - dark) + quill * dark) * rib)
    seat = Frame(np.array(made.trunk.at(0, 0.12 * size, -0.22 * size)), made.trunk.turn)
    return seat.place(vane).named("wing")


def _leg(made: Flock, side: float) -> list[Solid]:
    kind, size = made.kind, made.kind.long
    skin = made.wish.part("legs", Material(colour=rgb(kind.shank), gloss=0.25))
    thick = 0.028 * size * (1.5 if kind.webbed else 1.0)
    upright = math.sin(math.radians(kind.rise)) ** 4
    at = (side * 0.42 * kind.stout * size, -0.5 * kind.stout * size, (0.04 + 0.38 * upright) * size)
    hip = np.array(made.trunk.at(*at))
    foot = hip + np.array([side * 0.03 * size, -(kind.legs + 0.3 * kind.stout) * size, -0.02 * size])
    knee = (hip + foot) / 2 + np.array([0, 0.0, 0.05 * kind.legs * size])
    built = [tube(np.array([hip, knee, foot]), [1.7 * thick, thick, thick], skin, sides=8)]
    for turn in (-32.0, 0.0, 32.0, 180.0):
        reach = (0.2 if turn < 180 else 0.1) * size * max(0.6, min(1.0, kind.legs * 2))
        tip = foot + reach * np.array([math.sin(math.radians(turn)), 0.0, -math.cos(math.radians(turn))])
        built.append(
            tube(
                np.array([foot, (foot + tip) / 2 + [0, 0.4 * thick, 0], tip]),
                [thick, 0.9 * thick, 0.3 * thick],
                skin,
                sides=6,
            )
        )
    if kind.webbed:
        built.append(_web(foot, size * max(0.6, min(1.0, kind.legs * 2)), skin))
    return built


def _web(foot: Vec, size: float, skin: Material) -> Solid:
    turns = np.radians([-32.0, 0.0, 32.0])
    tips: list[Point] = [
        (float(foot[0] + 0.19 * size * math.sin(a)), float(foot[1]), float(foot[2] - 0.19 * size * math.cos(a)))
        for a in turns
    ]
    heel = [point(foot)] * 3
    return sheet(np.array([heel, tips]), skin)
