"""Friendly robots of boxes and joints."""

from dataclasses import replace

import numpy as np

from limner.engines.painter.models.attitudes import attitude
from limner.engines.painter.models.people import Build, Figure, figure
from limner.engines.painter.models.skeleton import Vec, point
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, tube
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved

BUILD = Build(tall=1.42, head=1.45, shoulders=1.25, hips=1.25)
GLOW = Material(colour=rgb("#8fe6ff"), gloss=0.4, emission=(0.35, 1.3, 1.7))
DARK = Material(colour=rgb("#1b2026"), gloss=0.75)


def stands(wish: Wish) -> str:
    """The attitude that a robot takes."""
    return attitude(wish.pose, wish.traits, "standing")


def robot(wish: Wish) -> Model:
    """A robot with a screen for a face; parts: head, eyes, arms."""
    body = figure(BUILD, stands(wish))
    paint = replace(MATERIALS["plastic"], gloss=0.6).tinted("#e4e6e4")
    shell = wish.body(paint, size=0.08)
    steel = MATERIALS["steel"]
    built = [*_head(body, wish, shell, steel), *_trunk(body, wish, shell, steel)]
    for index in (0, 1):
        built += _limb(body, wish, index, shell, steel)
    model = tuple(built)
    return moved(model, 0.0, -float(bounds(model)[0][1]) if not body.attitude.seat else 0.0, 0.0)


def _head(body: Figure, wish: Wish, shell: Material, steel: Material) -> list[Solid]:
    r = body.skull
    eyes = wish.part("eyes", GLOW)
    eyes = replace(eyes, emission=(eyes.colour[0] * 1.6, eyes.colour[1] * 1.6, eyes.colour[2] * 1.6))
    pieces = [
        box((2.2 * r, 1.7 * r, 1.7 * r), wish.part("head", shell), (0, -0.75 * r, 0), bevel=0.42 * r),
        box((1.75 * r, 1.15 * r, 0.3 * r), DARK, (0, -0.5 * r, -0.76 * r), bevel=0.13 * r),
        tube(np.array([(0, 0.9 * r, 0), (0, 1.42 * r, 0)]), 0.05 * r, steel),
        ellipsoid(0.15 * r, replace(MATERIALS["plastic"].tinted("#d8432e"), gloss=0.7), (0, 1.5 * r, 0), sides=16),
        cylinder(0.3 * r, 0.5 * r, steel, (0, -1.2 * r, 0)),
    ]
    sad = wish.has("sad", "unhappy", "lonely")
    for side in (-1, 1):
        ball = ellipsoid((0.21 * r, 0.26 * r, 0.07 * r), eyes, (side * 0.42 * r, 0.16 * r, -0.9 * r), sides=18)
        pieces.append(ball.named("eyes"))
        pieces.append(cylinder(0.3 * r, 0.24 * r, steel).turned(90, "z").moved(side * 1.12 * r + 0.12 * r, 0.1 * r, 0))
    turn = np.linspace(-1, 1, 9)
    smile = [(0.3 * r * t, (-0.28 + (0.12 if not sad else -0.12) * (t * t - 0.5)) * r, -0.92 * r) for t in turn]
    pieces.append(tube(np.array(smile), 0.04 * r, eyes))
    return [body.head.place(piece) for piece in pieces]


def _trunk(body: Figure, wish: Wish, shell: Material, steel: Material) -> list[Solid]:
    u = body.unit
    accent = wish.part("panel", replace(MATERIALS["plastic"].tinted("#3f86b8"), gloss=0.6))
    pieces = [
        box((0.4 * u, 0.42 * u, 0.27 * u), shell, (0, 0.1 * u, 0), bevel=0.075 * u),
        box((0.24 * u, 0.16 * u, 0.05 * u), accent, (0, 0.27 * u, -0.125 * u), bevel=0.02 * u),
        box((0.3 * u, 0.14 * u, 0.22 * u), steel, (0, -0.06 * u, 0), bevel=0.05 * u),
        cylinder(0.07 * u, 0.1 * u, steel, (0, 0.5 * u, 0)),
    ]
    for k, code in enumerate(("#e8b02e", "#d8432e", "#59b04a")):
        pieces.append(
            ellipsoid(
                0.016 * u, Material(colour=rgb(code), gloss=0.6), ((k - 1) * 0.055 * u, 0.22 * u, -0.137 * u), sides=12
            )
        )
    return [body.spine.place(piece) for piece in pieces]


def _limb(body: Figure, wish: Wish, index: int, shell: Material, steel: Material) -> list[Solid]:
    u = body.unit
    arm = wish.part("arms", shell)
    built = [
        ellipsoid(0.075 * u, steel, point(body.shoulders[index]), sides=18),
        _pipe(body.shoulders[index], body.elbows[index], 0.042 * u, arm),
        ellipsoid(0.05 * u, steel, point(body.elbows[index]), sides=16),
        _pipe(body.elbows[index], body.wrists[index], 0.056 * u, arm),
        _pipe(body.hips[index], body.knees[index], 0.052 * u, shell),
        ellipsoid(0.06 * u, steel, point(body.knees[index]), sides=16),
        _pipe(body.knees[index], body.ankles[index], 0.07 * u, shell),
    ]
    ankle = body.ankles[index]
    built.append(
        box(
            (0.15 * u, 0.085 * u, 0.25 * u),
            shell,
            (float(ankle[0]), float(ankle[1]) - 0.075 * u, float(ankle[2]) - 0.05 * u),
            bevel=0.035 * u,
        )
    )
    return [*built, *_claw(body, index, steel)]


def _pipe(start: Vec, end: Vec, radius: float, material: Material) -> Solid:
    """A capped limb between two joints."""
    way = end - start
    path = np.array([start + way * t for t in (0.04, 0.08, 0.14, 0.86, 0.92, 0.96)])
    return tube(path, [0.0, 0.8 * radius, radius, radius, 0.8 * radius, 0.0], material, sides=20)


def _claw(body: Figure, index: int, steel: Material) -> list[Solid]:
    """A hand of three round fingers."""
    u, wrist = body.unit, body.wrists[index]
    way = wrist - body.elbows[index]
    way = way / np.linalg.norm(way)
    aside = np.cross(way, [0.0, 0.0, 1.0])
    aside = aside / max(float(np.linalg.norm(aside)), 1e-6)
    other = np.cross(way, aside)
    built = [ellipsoid(0.045 * u, steel, point(wrist), sides=16)]
    for angle in (0.5, 2.6, 4.7):
        out = aside * np.cos(angle) + other * np.sin(angle)
        path = [
            wrist + out * 0.02 * u,
            wrist + way * 0.06 * u + out * 0.055 * u,
            wrist + way * 0.12 * u + out * 0.02 * u,
        ]
        built.append(tube(np.array(path), [0.02 * u, 0.02 * u, 0.012 * u], steel, sides=10))
    return built


MODELS: dict[str, Entry] = {"robot": Entry(robot, turn=-18)}
