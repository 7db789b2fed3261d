"""Four-legged animals from the measures of their species, in any stance. It knows no particular animal."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models import snouts
from limner.engines.painter.models.beast import UP, Beast, coloured, pelt
from limner.engines.painter.models.markings import MARKS, Lie, lie_of
from limner.engines.painter.models.skeleton import Vec, dyed, frame, hide, mixed, point, swept
from limner.engines.painter.models.species import Species
from limner.engines.painter.models.stances import STANCES, Leg, Stance, posture
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.material import rgb
from limner.engines.painter.solids.solid import Model, Point, Solid, bounds, moved


def quadruped(kind: Species, wish: Wish) -> Beast:
    """The trunk, legs, neck and head of an animal; what grows on it is added by its theme."""
    name = posture(wish.pose, wish.traits, kind.pose)
    if name == "running" and kind.straight > 0.55:
        name = "walking"
    if name == "sleeping" and kind.curls:
        return _curled(kind, wish)
    beast = _framed(kind, STANCES[name], wish)
    _trunk(beast)
    _legs(beast)
    _neck(beast)
    snouts.skull(beast)
    return beast


def skin_of(beast: Beast) -> tuple[Solid, Lie]:
    """The finished skin in its colours, and how its points lie on the skeleton."""
    kind = beast.kind
    skin = hide(beast.bones, beast.pelt, blend=0.05 * kind.tall, fine=kind.fine)
    skin = _soled(skin, 0.3 * kind.foot * kind.tall)
    lie = lie_of(skin, beast.bones, beast.spans, beast.head, kind.head.skull * kind.tall, kind.tall, beast.seed)
    if not beast.natural:
        return dyed(skin, (1.0, 1.0, 1.0)), lie
    tints = skin.tints.astype(np.float64)
    if beast.colours.under != beast.colours.coat:
        low = np.clip(-lie.up * 1.8 - 0.35, 0, 1)[:, None] * (1 - np.clip(lie.limb * 1.5, 0, 1))[:, None]
        tints = tints * (1 - low) + np.array(beast.colours.under) * low
    if kind.mark:
        share = MARKS[kind.mark](lie)[:, None]
        tints = tints * (1 - share) + np.array(beast.colours.ink) * share
    return dyed(skin, tints), lie


def _soled(skin: Solid, depth: float) -> Solid:
    """The skin with what touches the ground pressed flat."""
    points = skin.points.copy()
    points[:, 1] = np.maximum(points[:, 1], points[:, 1].min() + np.float32(depth))
    return replace(skin, points=points)


def finished(beast: Beast, skin: Solid) -> Model:
    """The animal's solids, standing on the ground."""
    built = (skin, *snouts.face(beast, skin), *snouts.ears(beast), *_tail(beast), *beast.built)
    return moved(built, 0.0, -float(bounds(built)[0][1]), 0.0)


def saddle(kind: Species, wish: Wish) -> Point:
    """Where a rider sits on it, in the finished model's metres."""
    beast = _framed(kind, STANCES[posture(wish.pose, wish.traits, kind.pose)], wish)
    _legs(beast)
    low = min(min(bone.start[1], bone.end[1]) - bone.radius for bone in beast.bones)
    place = (0.55 * beast.chest + 0.45 * beast.rump) + UP * 0.96 * kind.belly * kind.tall
    return point(place - UP * low)


def _framed(kind: Species, stance: Stance, wish: Wish) -> Beast:
    leg = kind.tall * (1 - kind.chest)
    chest_y = stance.chest * leg if stance.chest else 0.93 * kind.chest * kind.tall
    rump_y = stance.rump * leg * kind.back if stance.rump else 0.98 * kind.rump * kind.tall
    long = kind.long * kind.tall
    rise = min(max(chest_y - rump_y, -0.97 * long), 0.97 * long)
    run = math.sqrt(long**2 - rise**2)
    chest, rump = np.array([0.0, chest_y, -run / 2]), np.array([0.0, rump_y, run / 2])
    made, natural = pelt(kind, wish)
    return Beast(
        kind, stance, coloured(kind, wish), made, wish.seed, natural, chest, rump, frame((0, 0, 0)), [], [], []
    )


def _trunk(beast: Beast) -> None:
    kind, tall = beast.kind, beast.kind.tall
    middle = (beast.chest + beast.rump) / 2 - UP * 0.02 * tall
    coat, long = beast.colours.coat, kind.long * tall
    chest, belly, rump = kind.chest * tall, kind.belly * tall, kind.rump * tall
    beast.grow("trunk", beast.chest, middle, (chest, belly), coat, along=(0, long / 2), slim=kind.narrow)
    beast.grow("trunk", middle, beast.rump, (belly, rump), coat, along=(long / 2, long), slim=kind.narrow)


def _legs(beast: Beast) -> None:
    kind, tall = beast.kind, beast.kind.tall
    length = tall * (1 - kind.chest)
    for side, index in ((-1.0, 0), (1.0, 1)):
        aside = (kind.chest * kind.narrow - 0.55 * kind.arm[0]) * tall
        shoulder = beast.chest + np.array([side * aside, 0.0, 0.0])
        hip = beast.rump + np.array([side * (kind.rump * kind.narrow - 0.45 * kind.thigh[0]) * tall, 0.0, 0.0])
        _leg(beast, shoulder, beast.stance.front[index], side, kind.arm, length * kind.fore, 0.0)
        _leg(beast, hip, beast.stance.hind[index], side, kind.thigh, length * kind.back, kind.long * tall)


def _leg(
    beast: Beast, top: Vec, leg: Leg, side: float, radii: tuple[float, float, float], length: float, along: float
) -> None:
    kind, tall, colours = beast.kind, beast.kind.tall, beast.colours
    first, second, third = (radius * tall for radius in radii)
    upright = beast.stance.rump == beast.stance.chest == 1
    joints = [top]
    for (aside, up, ahead), radius, bends, wide in zip(
        leg, (second, third, third, kind.foot * tall), (1.0, 1.0, 0.4, 1.0), (0.7, 1.0, 1.0, 1.1), strict=True
    ):
        free = 1 - kind.straight * bends if upright and up > -9 else 1.0
        out = aside * length + kind.sprawl * wide * tall
        place = top + np.array([side * out, up * length, -ahead * free * length])
        place[1] = max(place[1], 0.9 * radius) if kind.fore == 1 or up < -8 else place[1]
        joints.append(place)
    joints[4] = joints[3] + (joints[4] - joints[3]) * (kind.toe / 0.07)
    marks = [along + length * share for share in (0.0, 0.36, 0.7, 0.95, 1.05)]
    foot, hoof = kind.foot * tall, rgb(kind.hoof) if kind.hoof and beast.natural else colours.socks
    upper = mixed(colours.coat, colours.socks, kind.sleeves)
    pieces = (
        ((first, second), upper), ((second, third), mixed(upper, colours.socks, 0.5)),
        ((third, 0.95 * third), colours.socks),
        ((foot, 0.9 * foot), hoof),
    )  # fmt: skip
    for k, (pair, tint) in enumerate(pieces):
        beast.grow("leg", joints[k], joints[k + 1], pair, tint, along=(marks[k], marks[k + 1]))


def _neck(beast: Beast) -> None:
    kind, tall, stance = beast.kind, beast.kind.tall, beast.stance
    length, rise, first, last = kind.neck
    length, first, last = length * tall, first * tall, last * tall
    root = beast.chest + np.array([0.0, (kind.chest - kind.neck[2]) * 0.75 * tall, -0.35 * kind.chest * tall])
    angle, pitch = rise + stance.neck, kind.head.pitch + stance.head
    if stance.reach:
        muzzle = (kind.head.muzzle + kind.head.snout[1]) * tall
        lowest = 0.75 * kind.head.skull * tall if stance.shut else 0.8 * muzzle
        angle = math.degrees(math.asin(min(max((lowest - root[1]) / length, -0.96), 0.9)))
        pitch = -4.0 if stance.shut else -48.0
    swing = math.radians(stance.yaw)
    flat = math.cos(math.radians(angle))
    end = root + length * np.array([flat * math.sin(0.5 * swing), math.sin(math.radians(angle)), -flat])
    middle = (root + end) / 2 + np.array([0.0, -0.03 * length, 0.06 * length if angle > 20 else 0.0])
    coat, half = beast.colours.coat, (first + last) / 2 * 0.97
    beast.grow("neck", root, middle, (first, half), coat, along=(0, -length / 2), slim=kind.neck_slim)
    beast.grow("neck", middle, end, (half, last), coat, along=(-length / 2, -length), slim=kind.neck_slim)
    beast.head = frame(end, pitch, stance.yaw)


def _curled(kind: Species, wish: Wish) -> Beast:
    """Asleep in a ring on the ground, the nose at the tail."""
    beast = _framed(kind, STANCES["sleeping"], wish)
    tall = kind.tall
    ring = 0.46 * kind.long * tall

    def on(angle: float, reach: float, height: float) -> Vec:
        turn = math.radians(angle)
        return np.array([reach * math.cos(turn), height, reach * math.sin(turn)])

    angles = (27.0, 75.0, 125.0, 180.0, 228.0)
    widths = np.array([0.86 * kind.chest, kind.chest, kind.belly, 1.05 * kind.rump, 0.95 * kind.rump]) * tall
    spine = [on(a, ring, 0.93 * w) for a, w in zip(angles, widths, strict=True)]
    for k in range(4):
        marks = (kind.long * tall * k / 4, kind.long * tall * (k + 1) / 4)
        beast.grow("trunk", spine[k], spine[k + 1], (widths[k], widths[k + 1]), beast.colours.coat, along=marks)
    for angle, girths in ((45.0, kind.arm), (212.0, kind.thigh)):
        haunch = on(angle, ring, 0.9 * girths[0] * tall)
        paw = on(angle - (52 if angle < 120 else -62), 0.85 * ring, girths[2] * tall)
        beast.grow("leg", haunch, paw, (1.05 * girths[0] * tall, 1.15 * girths[2] * tall), beast.colours.coat)
    head = on(-26.0, 1.04 * ring, 0.95 * kind.head.skull * tall)
    neck = 0.95 * kind.neck[2] * tall
    beast.grow("neck", spine[0] + UP * 0.05 * tall, head, (neck, neck), beast.colours.coat)
    beast.head = frame(head, -12.0, -8.0, 6.0)
    thick = max(kind.tail.radii) * tall
    beast.tail = np.array([
        on(a, ring * r, thick) for a, r in ((235, 1.15), (260, 1.36), (285, 1.43), (308, 1.42), (326, 1.36))
    ])
    snouts.skull(beast)
    return beast


def _tail(beast: Beast) -> list[Solid]:
    kind, tall, tail = beast.kind, beast.kind.tall, beast.kind.tail
    if not tail.length:
        return []
    path = beast.tail if beast.tail is not None else _hanging(beast)
    widths = np.interp(np.linspace(0, 1, len(path)), np.linspace(0, 1, len(tail.radii)), tail.radii) * tall
    widths[0] *= 0.7
    solid = swept(path, [float(w) for w in widths], beast.pelt)
    if not beast.natural:
        return [solid.named("tail")]
    share = np.repeat(np.linspace(0, 1, len(solid.points) // 13), 13)[:, None]
    coat = np.array(rgb(tail.hair) if tail.hair else beast.colours.coat)
    tip = np.array(rgb(tail.tip) if tail.tip else coat)
    white = np.clip((share - 0.72) * 12, 0, 1)
    tints = coat * (1 - white) + tip * white
    if kind.mark in ("tiger", "tabby", "badger", "rings"):
        ring = 0.8 * np.clip(np.sin(share * 44) * 2, 0, 1)
        tints = tints * (1 - ring) + np.array(beast.colours.ink) * ring
    return [dyed(solid, tints).named("tail")]


def _hanging(beast: Beast) -> Vec:
    """The path of a tail from the rump along its angles."""
    kind, tall, tail = beast.kind, beast.kind.tall, beast.kind.tail
    back = beast.rump - beast.chest
    back = back / np.linalg.norm(back)
    lift = UP - back * back[1]
    place = beast.rump + (back * 0.8 + lift * 0.35) * kind.rump * tall * (0.9 if abs(back[1]) < 0.5 else 0.75)
    deep = max(0.1, 1.8 * tail.radii[0])
    path, step = [place - back * deep * tall - lift * 0.5 * tail.radii[0] * tall], tail.length * tall / len(tail.angles)
    laid = beast.stance.rump == 0 and max(tail.radii) < 0.16 and tail.length > 0.3
    for index, angle in enumerate(tail.angles):
        turn = math.radians((-70.0 if index == 0 else -20.0) if laid else angle + beast.stance.wag)
        swing = math.radians(min(38.0 * index, 150.0) if laid else 7.0 * index)
        flat = step * math.cos(turn)
        place = place + np.array([flat * math.sin(swing), step * math.sin(turn), flat * math.cos(swing)])
        place[1] = max(place[1], 1.0 * max(tail.radii) * tall)
        path.append(place)
    return np.array(path)
