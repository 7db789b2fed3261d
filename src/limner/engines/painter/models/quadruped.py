"""Four-legged animals from the measures of their species, in any stance. It knows no particular animal."""

import math
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.models.skeleton import Frame, Vec, dyed, ear, eyes, frame, hide, mixed, point, swept, touch
from limner.engines.painter.models.species import Species
from limner.engines.painter.models.stances import STANCES, Leg, Stance, posture
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.flesh import Bone
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid
from limner.engines.painter.solids.solid import Model, Point, Solid, bounds, moved
from limner.engines.painter.tone import RGB

UP = np.array([0.0, 1.0, 0.0])


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one animal, linear RGB."""

    coat: RGB
    under: RGB
    socks: RGB
    mask: RGB
    lining: RGB
    ink: RGB


@dataclass(slots=True, eq=False)
class Beast:
    """An animal being made: its skeleton's main places in metres and what is already built of it."""

    kind: Species
    stance: Stance
    colours: Colours
    pelt: Material
    chest: Vec
    rump: Vec
    head: Frame
    bones: list[Bone]
    built: list[Solid]


def quadruped(kind: Species, wish: Wish) -> Beast:
    """The trunk, legs, neck, head and tail of an animal; extras are added by its theme."""
    name = posture(wish.pose, wish.traits, kind.pose)
    beast = _framed(kind, STANCES[name], wish)
    _trunk(beast)
    _legs(beast)
    _neck(beast)
    _head(beast)
    return beast


def finished(beast: Beast) -> Model:
    """The animal's solids, standing on the ground."""
    kind = beast.kind
    skin = hide(beast.bones, beast.pelt, blend=0.05 * kind.tall)
    skin = _shaded(beast, skin)
    built = [skin, *_face(beast, skin), *_ears(beast), *_tail(beast), *beast.built]
    model = tuple(built)
    return moved(model, 0.0, -float(bounds(model)[0][1]), 0.0)


def saddle(kind: Species, wish: Wish) -> Point:
    """Where a rider sits on it, in the finished model's metres."""
    beast = _framed(kind, STANCES[posture(wish.pose, wish.traits, kind.pose)], wish)
    _legs(beast)
    low = min(min(bone.start[1], bone.end[1]) - bone.radius for bone in beast.bones)
    place = (0.55 * beast.chest + 0.45 * beast.rump) + UP * 0.96 * kind.belly * kind.tall
    return point(place - UP * low)


def pelt(kind: Species, wish: Wish) -> Material:
    """Fur, hair or skin whose colour comes from tints."""
    dark = 0.58 + 0.3 * kind.sleek
    fur = Material(
        colour=(1.0, 1.0, 1.0),
        second=(dark, dark, dark),
        grain="fur",
        size=kind.grain * kind.tall,
        gloss=0.04 + 0.3 * kind.sleek,
        bump=0.7 - 0.5 * kind.sleek,
    )
    made = wish.body(fur, size=0.12 * kind.tall)
    return replace(made, colour=(1.0, 1.0, 1.0), second=fur.second) if made.grain == "fur" else made


def coloured(kind: Species, wish: Wish) -> Colours:
    """The species' colours, its coat in the wished one."""
    coat = rgb(wish.colour or kind.coat)
    white = rgb("#efe9df")
    under = mixed(coat, white, 0.55) if wish.colour and kind.under else rgb(kind.under or kind.coat)
    under = under if kind.under else coat
    mask = mixed(coat, white, 0.4) if wish.colour and kind.mask else rgb(kind.mask or kind.coat)
    mask = mask if kind.mask else coat
    socks = rgb(kind.socks) if kind.socks and not wish.colour else coat
    return Colours(coat, under, socks, mask, rgb(kind.lining), rgb(wish.second or kind.ink or kind.coat))


def _framed(kind: Species, stance: Stance, wish: Wish) -> Beast:
    leg = kind.tall * (1 - kind.chest)
    chest_y = stance.chest * leg if stance.chest else 0.93 * kind.chest * kind.tall
    rump_y = stance.rump * leg if stance.rump else 0.98 * kind.rump * kind.tall
    long = kind.long * kind.tall
    rise = min(max(chest_y - rump_y, -0.97 * long), 0.97 * long)
    run = math.sqrt(long**2 - rise**2)
    chest, rump = np.array([0.0, chest_y, -run / 2]), np.array([0.0, rump_y, run / 2])
    return Beast(
        kind,
        stance,
        coloured(kind, wish),
        pelt(kind, wish),
        chest,
        rump,
        frame((0, 0, 0)),
        [],
        [],
    )


def _trunk(beast: Beast) -> None:
    kind, tall = beast.kind, beast.kind.tall
    slim = (kind.narrow, 1.0, 1.0)
    middle = (beast.chest + beast.rump) / 2 - UP * 0.02 * tall
    coat = beast.colours.coat
    beast.bones += [
        Bone(point(beast.chest), point(middle), kind.chest * tall, kind.belly * tall, coat, slim),
        Bone(point(middle), point(beast.rump), kind.belly * tall, kind.rump * tall, coat, slim),
    ]


def _legs(beast: Beast) -> None:
    kind, tall = beast.kind, beast.kind.tall
    length = tall * (1 - kind.chest)
    for side, index in ((-1.0, 0), (1.0, 1)):
        shoulder = beast.chest + np.array([side * (kind.chest * kind.narrow - 0.55 * kind.arm[0]) * tall, 0.0, 0.0])
        hip = beast.rump + np.array([side * (kind.rump * kind.narrow - 0.6 * kind.thigh[0]) * tall, 0.0, 0.0])
        _leg(beast, shoulder, beast.stance.front[index], side, kind.arm, length)
        _leg(beast, hip, beast.stance.hind[index], side, kind.thigh, length)


def _leg(beast: Beast, top: Vec, leg: Leg, side: float, radii: tuple[float, float, float], length: float) -> None:
    kind, tall, colours = beast.kind, beast.kind.tall, beast.colours
    first, second, third = (radius * tall for radius in radii)
    thick = (second, third, third, kind.foot * tall)
    joints = [top]
    for (aside, up, ahead), radius, bends in zip(leg, thick, (1.0, 1.0, 0.4, 1.0), strict=True):
        free = 1 - kind.straight * bends if up > -9 and beast.stance.rump == beast.stance.chest == 1 else 1.0
        place = top + length * np.array([side * aside, up, -ahead * free])
        place[1] = max(place[1], 0.9 * radius) if up <= -0.99 or up < -8 else place[1]
        joints.append(place)
    joints[4] = joints[3] + (joints[4] - joints[3]) * (kind.toe / 0.07)
    ends = [point(joint) for joint in joints]
    hoof = rgb(kind.hoof) if kind.hoof else colours.socks
    foot = kind.foot * tall
    beast.bones += [
        Bone(ends[0], ends[1], first, second, colours.coat),
        Bone(ends[1], ends[2], second, third, mixed(colours.coat, colours.socks, 0.3)),
        Bone(ends[2], ends[3], third, 0.95 * third, colours.socks),
        Bone(ends[3], ends[4], foot, 0.9 * foot, hoof),
    ]


def _neck(beast: Beast) -> None:
    kind, tall, stance = beast.kind, beast.kind.tall, beast.stance
    length, rise, first, last = kind.neck
    length, first, last = length * tall, first * tall, last * tall
    root = beast.chest + np.array([0.0, (kind.chest - kind.neck[2]) * 0.75 * tall, -0.35 * kind.chest * tall])
    angle = rise + stance.neck
    pitch = kind.head.pitch + stance.head
    muzzle = (kind.head.muzzle + kind.head.snout[1]) * tall
    if stance.reach:
        lowest = 0.75 * kind.head.skull * tall if stance.shut else 0.8 * muzzle
        angle = math.degrees(math.asin(min(max((lowest - root[1]) / length, -0.96), 0.9)))
        pitch = -4.0 if stance.shut else -48.0
    swing = math.radians(stance.yaw)
    along = math.cos(math.radians(angle))
    end = root + length * np.array([along * math.sin(0.5 * swing), math.sin(math.radians(angle)), -along])
    beast.bones.append(Bone(point(root), point(end), first, last, beast.colours.coat))
    beast.head = frame(end, pitch, stance.yaw)


def _head(beast: Beast) -> None:
    shape, tall, colours = beast.kind.head, beast.kind.tall, beast.colours
    skull, muzzle = shape.skull * tall, shape.muzzle * tall
    at = beast.head.at
    down = math.radians(shape.droop)
    tip = at(0, -muzzle * math.sin(down), -muzzle * math.cos(down))
    root = at(0, -0.3 * skull, -0.35 * skull)
    wide = (shape.wide, 1.0, 1.0)
    beast.bones += [
        Bone(at(0, 0, 0.1 * skull), at(0, 0.02 * skull, -0.25 * skull), skull, 0.92 * skull, colours.coat, wide),
        Bone(root, tip, shape.snout[0] * tall, shape.snout[1] * tall, colours.mask, wide),
    ]
    if shape.cheeks:
        cheek = shape.cheeks * tall
        beast.bones += [
            Bone(
                at(side * 0.5 * skull, -0.4 * skull, -0.35 * skull),
                at(side * 0.5 * skull, -0.42 * skull, -0.4 * skull),
                cheek,
                cheek,
                mixed(colours.coat, colours.under, 0.5),
            )
            for side in (-1, 1)
        ]


def _shaded(beast: Beast, skin: Solid) -> Solid:
    """The belly's colour on what faces down."""
    if beast.colours.under == beast.colours.coat:
        return skin
    low = np.clip(-skin.normals[:, 1] * 1.8 - 0.35, 0, 1)[:, None]
    return skin.tinted(skin.tints * (1 - low) + np.array(beast.colours.under, np.float32) * low)


def _face(beast: Beast, skin: Solid) -> list[Solid]:
    shape, tall = beast.kind.head, beast.kind.tall
    x, y, z, size = shape.eye
    built = eyes(skin, beast.head, (x, y, z), size * tall, shape.iris, shut=beast.stance.shut)
    if shape.nose:
        down = math.radians(shape.droop)
        start = beast.head.at(0, -0.5 * shape.muzzle * tall * math.sin(down), -0.5 * shape.muzzle * tall)
        place = touch(skin, start, beast.head.along(0, 0.22 - math.sin(down), -math.cos(down)))
        nose = Material(colour=rgb(beast.kind.nose), gloss=0.6)
        ball = ellipsoid((1.25 * shape.nose * tall, 0.8 * shape.nose * tall, 0.7 * shape.nose * tall), nose, sides=16)
        built.append(Frame(place, beast.head.turn).place(ball))
    return built


def _ears(beast: Beast) -> list[Solid]:
    shape, tall, colours = beast.kind.head, beast.kind.tall, beast.colours
    built: list[Solid] = []
    if not shape.ears:
        return built
    skull = shape.skull * tall
    for side in (-1.0, 1.0):
        base = beast.head.at(side * shape.ear_at[0] * skull * shape.wide, shape.ear_at[1] * skull * 0.86, 0.15 * skull)
        lean = frame((0, 0, 0), shape.ear_turn[1], -10 * side, side * shape.ear_turn[0])
        seat = Frame(np.array(base), beast.head.turn @ lean.turn)
        built += [seat.place(s) for s in ear(shape.ears, shape.ear * tall, beast.pelt, colours.coat, colours.lining)]
    return built


def _tail(beast: Beast) -> list[Solid]:
    kind, tall = beast.kind, beast.kind.tall
    back = beast.rump - beast.chest
    back = back / np.linalg.norm(back)
    place = beast.rump + (back * 0.7 + UP * 0.45) * kind.rump * tall
    tail = kind.tail
    path, step = [place - back * 0.1 * tall], tail.length * tall / len(tail.angles)
    for index, angle in enumerate(tail.angles):
        turn = math.radians(angle + beast.stance.wag)
        aside = 0.12 * index * step
        place = place + np.array([aside, step * math.sin(turn), step * math.cos(turn)])
        place[1] = max(place[1], 1.1 * max(tail.radii) * tall)
        path.append(place)
    widths = np.interp(np.linspace(0, 1, len(path)), np.linspace(0, 1, len(tail.radii)), tail.radii) * tall
    solid = swept(np.array(path), [float(w) for w in widths], beast.pelt)
    share = np.repeat(np.linspace(0, 1, len(solid.points) // 13), 13)[:, None]
    coat, tip = np.array(beast.colours.coat), np.array(rgb(tail.tip) if tail.tip else beast.colours.coat)
    white = np.clip((share - 0.72) * 12, 0, 1)
    return [dyed(solid, coat * (1 - white) + tip * white)]
