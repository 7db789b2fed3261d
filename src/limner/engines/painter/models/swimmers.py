"""Fish, whales and seals from the measures of their kind: round bodies with fins. It knows no particular one."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.models.skeleton import Vec, bar, dyed, eyes, frame, hide, mixed, point, sheet, swept, touch
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.flesh import Bone
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved, turned


@dataclass(frozen=True, kw_only=True, slots=True)
class Swimmer:
    """One kind of swimmer. `long` in metres; `profile` is (share along from the nose, radius, height of the middle) in
    lengths; `slim` the breadth by the height; fins (place along, height, length, slant) in lengths.
    """

    long: float = 0.25
    profile: tuple[tuple[float, float, float], ...] = (
        (0.04, 0.05, 0.0), (0.2, 0.15, 0.0), (0.42, 0.2, 0.0), (0.62, 0.15, 0.0), (0.8, 0.06, 0.0), (0.88, 0.05, 0.0),
    )  # fmt: skip
    slim: float = 0.5
    tail: tuple[float, float] = (0.24, 0.4)  # length, spread
    level: bool = False  # the tail lies flat, as a whale's
    back_fin: tuple[float, float, float, float] = (0.32, 0.16, 0.38, 0.12)
    belly_fin: tuple[float, float, float, float] = (0.62, 0.1, 0.16, 0.08)
    side_fin: tuple[float, float, float, float] = (0.32, 0.16, 0.1, 0.12)
    eye: tuple[float, float, float] = (0.1, 0.03, 0.03)  # along, up, radius
    iris: str = "#e8c04a"
    back: str = "#3f7fa0"
    belly: str = "#dfe6e2"
    fin: str = ""
    gloss: float = 0.55
    mark: str = ""
    ink: str = ""
    smile: float = 0.0  # how far back the mouth reaches, in lengths
    main: str = "all"
    extras: tuple[str, ...] = ()


def swimmer(kind: Swimmer, wish: Wish) -> Model:
    """A fish or whale, level in the water, its lowest point on y = 0; leaping ones rise."""
    size = kind.long
    if wish.colour:
        kind = replace(kind, back=wish.colour, fin=wish.colour)
    hide_of = Material(colour=(1, 1, 1), second=(0.8, 0.8, 0.8), grain="scales" if kind.long < 1 else "speckle",
                       size=(0.035 if kind.long < 1 else 0.2) * size, gloss=kind.gloss, bump=0.15)  # fmt: skip
    slick = wish.body(hide_of, size=0.12 * size)
    slick = replace(slick, colour=(1.0, 1.0, 1.0)) if slick.grain == hide_of.grain else slick
    spine = [np.array([0.0, y * size, (t - 0.5) * size]) for t, _, y in kind.profile]
    back = rgb(kind.back)
    bones = [
        Bone(point(a), point(b), kind.profile[k][1] * size, kind.profile[k + 1][1] * size, back, (kind.slim, 1, 1))
        for k, (a, b) in enumerate(zip(spine[:-1], spine[1:], strict=True))
    ]
    skin = hide(bones, slick, blend=0.05 * size, fine=90)
    skin = skin.tinted(_painted(kind, skin))
    built = [skin, *_eyes(kind, skin), *_fins(kind, slick), *_mouth(kind, skin)]
    for name in kind.extras:
        if name in EXTRAS:
            built += EXTRAS[name](kind)
    model = turned(tuple(built), 28, "x") if wish.has("leaping", "jumping", "breaching") else tuple(built)
    return moved(model, 0.0, -float(bounds(model)[0][1]), 0.0)


def _painted(kind: Swimmer, skin: Solid) -> Vec:
    """Dark above, light below, with the kind's markings."""
    size = kind.long
    along, up = skin.points[:, 2] / size + 0.5, skin.points[:, 1] / size
    middle = np.interp(along, [p[0] for p in kind.profile], [p[2] for p in kind.profile])
    radius = np.interp(along, [p[0] for p in kind.profile], [p[1] for p in kind.profile])
    height = (up - middle) / np.maximum(radius, 0.01)
    light = np.clip(0.5 - 1.6 * (height + 0.3), 0, 1)[:, None]
    tints = np.array(rgb(kind.back)) * (1 - light) + np.array(rgb(kind.belly)) * light
    if kind.mark:
        share = MARKS[kind.mark](along, height)[:, None]
        tints = tints * (1 - share) + np.array(rgb(kind.ink)) * share
    return np.asarray(tints, np.float32)


def _bands(along: Vec, height: Vec) -> Vec:
    """A clown fish's three bands."""
    gap = np.minimum(np.abs(along - 0.24 - 0.02 * height), np.minimum(np.abs(along - 0.52), np.abs(along - 0.82)))
    return np.asarray(np.clip((0.045 - gap) * 60, 0, 1))


def _stripes(along: Vec, height: Vec) -> Vec:
    return np.asarray(np.clip(np.sin(along * 38 + 0.4 * height) * 3 - 0.6, 0, 1))


def _orca(along: Vec, height: Vec) -> Vec:
    """A white patch behind the eye."""
    return np.asarray(np.clip((0.055 - np.hypot(along - 0.19, 0.1 * (height - 0.35))) * 60, 0, 1))


MARKS: dict[str, Callable[[Vec, Vec], Vec]] = {"bands": _bands, "stripes": _stripes, "orca": _orca}


def _eyes(kind: Swimmer, skin: Solid) -> list[Solid]:
    size = kind.long
    along, up, radius = kind.eye
    return eyes(skin, frame((0, up * size, (along - 0.5) * size)), (1.0, 0.0, -0.25), radius * size, kind.iris)


def _mouth(kind: Swimmer, skin: Solid) -> list[Solid]:
    """The line of the mouth around the snout."""
    size, (along, up, _) = kind.long, kind.eye
    path = []
    reach = kind.smile if kind.smile else along * 0.75
    for s in np.linspace(-1, 1, 13):
        z = reach * abs(s) ** 1.4
        y = (up - 0.045 - 0.03 * (1 - abs(s)) + (0.02 * abs(s) if kind.smile else 0)) * size
        origin = (0.0, y, (max(z, 0.06) - 0.5) * size)
        way = np.array([np.sin(1.45 * s), 0.0, -np.cos(1.45 * s)])
        path.append(touch(skin, origin, way))
    ink = Material(colour=mixed(rgb(kind.back), (0.0, 0.0, 0.0), 0.65), gloss=0.3)
    thick = 0.006 * size
    return [bar(np.array(path), [0.1 * thick, *([thick] * 11), 0.1 * thick], ink, sides=6)]


def _spout(kind: Swimmer) -> list[Solid]:
    """Water blown up from the back of the head."""
    size, water = kind.long, Material(colour=rgb("#d6e9f2"), gloss=0.6, translucent=0.5)
    top = np.interp(0.24, [p[0] for p in kind.profile], [p[1] + p[2] for p in kind.profile]) * size
    root, built = np.array([0.0, top - 0.01 * size, (0.24 - 0.5) * size]), []
    for k in range(9):
        turn, far = 2.4 * k, 0.035 + 0.02 * (k % 3)
        x, z = np.cos(turn) * far, np.sin(turn) * far
        bends = ((0, 0, 0), (0.2 * x, 0.11, 0.2 * z), (x, 0.17 - 0.01 * (k % 3), z), (1.7 * x, 0.12, 1.7 * z))
        built.append(
            swept(
                root + np.array(bends) * size, [0.012 * size, 0.012 * size, 0.01 * size, 0.004 * size], water, sides=8
            )
        )
    return built


def _tusk(kind: Swimmer) -> list[Solid]:
    """A narwhal's long twisted tooth."""
    size, ivory = kind.long, Material(colour=rgb("#e9dfc8"), gloss=0.5)
    t = np.linspace(0, 1, 60)
    core = np.stack(
        [0.012 * np.cos(40 * t) * (1 - t), 0.012 * np.sin(40 * t) * (1 - t) + 0.02 * t, -0.44 - 0.4 * t], -1
    )
    straight = np.array([(0, 0, -0.42), (0, 0.01, -0.64), (0, 0.02, -0.84)])
    return [swept(straight * size, [0.016 * size, 0.01 * size, 0.001 * size], ivory),
            bar(core * size, [float(0.006 * size * (1 - 0.9 * s)) for s in t], ivory, sides=6)]  # fmt: skip


EXTRAS: dict[str, Callable[[Swimmer], list[Solid]]] = {"spout": _spout, "tusk": _tusk}


def _fins(kind: Swimmer, slick: Material) -> list[Solid]:
    size = kind.long
    tint = np.array(rgb(kind.fin or kind.back))
    web = replace(slick, translucent=0.3 if kind.long < 1 else 0.0, grain="plain", second=slick.colour)
    built = [_caudal(kind, web)]
    at = [p[0] for p in kind.profile]
    for (place, high, length, slant), sign in ((kind.back_fin, 1.0), (kind.belly_fin, -1.0)):
        if high:
            rim = np.interp(np.linspace(place, place + length, 13), at, [p[2] + sign * p[1] for p in kind.profile])
            built.append(_blade(kind, place, high * sign, length, slant, rim, web))
    place, high, length, slant = kind.side_fin
    if high:
        for side in (-1.0, 1.0):
            t, v = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 9), indexing="ij")
            reach, wide = high * t, length * (1 - 0.75 * t) * np.sqrt(np.clip(1 - t**6, 0, 1))
            grid = np.stack([side * reach * 0.85, -0.5 * reach, slant * t * 1.6 + (v - 0.2) * wide], -1) * size
            radius = float(np.interp(place, at, [p[1] for p in kind.profile]))
            built.append(
                sheet(grid, web).moved(
                    side * 0.8 * radius * kind.slim * size, -0.35 * radius * size, (place - 0.5) * size
                )
            )
    return [dyed(fin, tint * 0.92) for fin in built]


def _blade(kind: Swimmer, place: float, high: float, length: float, slant: float, rim: Vec, web: Material) -> Solid:
    t, v = np.meshgrid(np.linspace(0, 1, 13), np.linspace(0, 1, 7), indexing="ij")
    crest = (
        np.sin(np.pi * np.clip(0.12 + 0.88 * t, 0, 1)) ** 0.7 if abs(high) < 0.3 and length > 0.25 else (1 - t) ** 0.6
    )
    y = rim[:, None] - 0.02 * np.sign(high) + high * crest * v
    z = place - 0.5 + length * t + slant * v
    return sheet(np.stack([0 * y, y, z], -1) * kind.long, web)


def _caudal(kind: Swimmer, web: Material) -> Solid:
    length, spread = kind.tail
    end, last = kind.profile[-1][0], kind.profile[-1][2]
    t, s = np.meshgrid(np.linspace(0, 1, 9), np.linspace(-1, 1, 25), indexing="ij")
    fork = 1 - 0.5 * (1 - np.abs(s)) ** 1.2
    z = end - 0.55 + length * t * fork + 0.03
    wide = s * (0.045 + (0.5 * spread - 0.045) * t**0.9)
    grid = np.stack([wide, last + 0 * t, z], -1) if kind.level else np.stack([0 * t, last + wide, z], -1)
    return sheet(grid * kind.long, web)
