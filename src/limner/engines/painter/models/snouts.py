"""The heads of four-legged animals: skull and muzzle as bones, then eyes, nose, ears on the finished skin."""

import math

import numpy as np

from limner.engines.painter.models.beast import Beast
from limner.engines.painter.models.skeleton import Frame, bar, ear, eyes, frame, mixed, touch
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid
from limner.engines.painter.solids.solid import Solid

WHISKER = Material(colour=(0.75, 0.73, 0.7), gloss=0.3)


def skull(beast: Beast) -> None:
    """The bones of the head."""
    shape, tall, colours = beast.kind.head, beast.kind.tall, beast.colours
    r, muzzle = shape.skull * tall, shape.muzzle * tall
    crown = colours.mask if shape.bare else colours.coat
    first, last = shape.snout[0] * tall, shape.snout[1] * tall
    neck = -(beast.kind.neck[0] + 0.1) * tall
    down = math.radians(shape.droop)

    def at(x: float, y: float, z: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        return np.array(beast.head.at(x, y, z))

    tip = at(0, -muzzle * math.sin(down), -muzzle * math.cos(down))
    bridge = (at(0, 0.25 * r, -0.5 * r) + tip) / 2
    beast.grow(
        "head",
        at(0, 0, 0.1 * r),
        at(0, 0.02 * r, -0.25 * r),
        (r, 0.92 * r),
        crown,
        along=(neck, neck),
        slim=shape.wide,
    )
    beast.grow(
        "head",
        at(0, -0.3 * r, -0.35 * r),
        tip,
        (first, last),
        colours.mask,
        along=(neck, neck - muzzle),
        slim=shape.wide,
    )
    if shape.muzzle > 1.6 * shape.skull:
        beast.grow(
            "head",
            at(0, 0.35 * r, -0.4 * r),
            bridge,
            (0.62 * r, 0.9 * last),
            crown,
            along=(neck, neck - muzzle / 2),
            slim=shape.wide,
        )
    for side in (-1, 1):
        if shape.cheeks:
            cheek, tone = shape.cheeks * tall, mixed(colours.coat, colours.under, 0.6)
            place = at(side * 0.5 * r, -0.42 * r, -0.35 * r)
            beast.grow("head", place, place, (cheek, cheek), tone, along=(neck, neck))
        if shape.lips:
            pad = at(side * 0.5 * last, -muzzle * math.sin(down) - 0.25 * last, -muzzle * math.cos(down) - 0.2 * last)
            beast.grow("head", pad, pad, (shape.lips * tall, shape.lips * tall), colours.mask, along=(neck, neck))


def face(beast: Beast, skin: Solid) -> list[Solid]:
    """Eyes, nose, mouth and whiskers."""
    shape, tall = beast.kind.head, beast.kind.tall
    x, y, z, size = shape.eye
    built = eyes(skin, beast.head, (x, y, z), size * tall, shape.iris, shut=beast.stance.shut)
    if not shape.nose:
        return [*built, *_nostrils(beast, skin)]
    down, r = math.radians(shape.droop), shape.nose * tall
    start = beast.head.at(0, -0.5 * shape.muzzle * tall * math.sin(down), -0.5 * shape.muzzle * tall)
    place = touch(skin, start, beast.head.along(0, 0.22 - math.sin(down), -math.cos(down)))
    nose = Frame(place, beast.head.turn)
    ball = ellipsoid((1.2 * r, 0.8 * r, 0.7 * r), Material(colour=rgb(beast.kind.nose), gloss=0.6), sides=16)
    built.append(nose.place(ball))
    return [
        *built,
        *_mouth(beast, skin, nose, r),
        *(_whiskers(beast, nose, r) if "whiskers" in beast.kind.extras else []),
    ]


def _mouth(beast: Beast, skin: Solid, nose: Frame, r: float) -> list[Solid]:
    """The line from the nose down and out to both sides."""
    ink = Material(colour=(0.03, 0.018, 0.015), gloss=0.2)
    built = []
    for side in (-1.0, 1.0):
        path = []
        for x, y in ((0.0, -0.5), (0.05, -1.5), (0.5, -2.0), (1.2, -1.9), (1.9, -1.5)):
            origin = nose.at(0.5 * side * x * r, -1.5 * r, 3.5 * r)
            way = np.array(nose.at(side * x * r, y * r, 0.0)) - np.array(origin)
            path.append(touch(skin, origin, way))
        smooth = np.array(path)
        smooth[1:-1] = (smooth[:-2] + 2 * smooth[1:-1] + smooth[2:]) / 4
        built.append(bar(smooth, [0.13 * r, 0.13 * r, 0.13 * r, 0.12 * r, 0.02 * r], ink, sides=6))
    return built


def _whiskers(beast: Beast, nose: Frame, r: float) -> list[Solid]:
    built = []
    for side in (-1.0, 1.0):
        for k in range(3):
            path = [nose.at(side * a * r, (b - 0.8 - 0.35 * k + 0.5 * (1 - k) * a / 6) * r, c * r)
                    for a, b, c in ((1.0, 0.0, 0.5), (3.5, 0.1, 0.6), (6.5, -0.3, 1.4))]  # fmt: skip
            built.append(bar(np.array(path), [0.07 * r, 0.06 * r, 0.02 * r], WHISKER, sides=5))
    return built


def _nostrils(beast: Beast, skin: Solid) -> list[Solid]:
    shape, tall = beast.kind.head, beast.kind.tall
    if not shape.nostril:
        return []
    dark, r = Material(colour=(0.02, 0.015, 0.013), gloss=0.3), shape.nostril * tall
    down = math.radians(shape.droop)
    start = beast.head.at(0, -0.8 * shape.muzzle * tall * math.sin(down), -0.8 * shape.muzzle * tall * math.cos(down))
    built = []
    for side in (-1.0, 1.0):
        place = touch(skin, start, beast.head.along(side * 0.55, 0.15 - math.sin(down), -math.cos(down)))
        built.append(Frame(place, beast.head.turn).place(ellipsoid((0.8 * r, r, 0.5 * r), dark, sides=10)))
    return built


def _hanging(beast: Beast, side: float) -> Solid:
    """A dog's ear, hanging beside the cheek."""
    r, long, at = beast.kind.head.skull * beast.kind.tall, beast.kind.head.ear * beast.kind.tall, beast.head.at
    tint = beast.colours.ears if beast.natural else (1.0, 1.0, 1.0)
    slim = (0.5, 1.0, 1.0)
    places = [
        at(side * 0.78 * r, 0.62 * r, 0.12 * r), at(side * 1.14 * r, 0.62 * r - 0.45 * long, 0.08 * r),
        at(side * 1.2 * r, 0.62 * r - long, -0.12 * r),
    ]  # fmt: skip
    bones = [
        Bone(places[0], places[1], 0.13 * long, 0.25 * long, tint, slim),
        Bone(places[1], places[2], 0.25 * long, 0.14 * long, tint, slim),
    ]
    return flesh(bones, beast.pelt, blend=0.06 * long, fine=30)


def ears(beast: Beast) -> list[Solid]:
    """Both ears of the species' kind."""
    shape, tall, colours = beast.kind.head, beast.kind.tall, beast.colours
    if not shape.ears:
        return []
    r, built = shape.skull * tall, []
    lining = colours.lining if beast.natural else (1.0, 1.0, 1.0)
    if shape.ears == "flap":
        return [_hanging(beast, side).named("ears") for side in (-1.0, 1.0)]
    for side in (-1.0, 1.0):
        base = beast.head.at(side * shape.ear_at[0] * r * shape.wide, shape.ear_at[1] * r * 0.86, 0.15 * r)
        lean = frame((0, 0, 0), shape.ear_turn[1], 12 * side, 0.0)
        lean = Frame(lean.origin, frame((0, 0, 0), 0, 0, side * shape.ear_turn[0]).turn @ lean.turn)
        seat = Frame(np.array(base), beast.head.turn @ lean.turn)
        outer = colours.ears if beast.natural else (1.0, 1.0, 1.0)
        built += [seat.place(s).named("ears") for s in ear(shape.ears, shape.ear * tall, beast.pelt, outer, lining)]
    return built
