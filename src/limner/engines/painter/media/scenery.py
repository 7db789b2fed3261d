"""Simple geometric scenery behind flat figures: hills, sea, stars, or a soft shape with sprigs. Knows no figures."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
import skia

from limner.engines.painter.media.schemes import Scheme, lighter, mixed, warm
from limner.engines.painter.media.vector import (
    Fill,
    Shape,
    circle,
    common,
    fade,
    joined,
    moved,
    rectangle,
    smooth,
    without,
)
from limner.engines.painter.scene import Scene

Kind = Literal["land", "sea", "space", "room"]
_WORDS: dict[Kind, str] = {
    "sea": "whale fish boat sailboat ship dolphin shark octopus crab turtle squid surfer anchor lighthouse sail",
    "space": "rocket astronaut planet saturn alien ufo satellite moon star telescope comet spaceship",
    "land": "dog rabbit bird butterfly tree flower tulip house horse cow sheep lamb pig bear fox deer elephant giraffe "
    "lion tiger wolf monkey mountain tent balloon bicycle bus car automobile taxi train tractor castle windmill leaf "
    "sun evergreen pine camel zebra duck swan hen chicken frog owl squirrel hedgehog kangaroo panda dragon snowman "
    "peacock parrot flamingo fence bridge palm cactus snail bee ladybug kite tractor truck",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Stage:
    """Where scenery goes: the picture, the row that figures stand on, and how far they reach."""

    width: int
    height: int
    base: float
    left: float
    top: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def edge(self) -> int:
        return min(self.width, self.height)


def kind_of(scene: Scene) -> Kind:
    """The scenery that suits most of the scene's things."""
    votes = [_KINDS.get(word, "room") for subject in scene.subjects for word in subject.noun.split()[-1:]]
    kinds: tuple[Kind, ...] = ("land", "sea", "space", "room")
    return max(kinds, key=lambda kind: (votes.count(kind), kind == "room"))


def ground(kind: Kind, stage: Stage, scheme: Scheme) -> Fill:
    """What the whole sheet is filled with."""
    if kind == "room":
        return scheme.sheet
    top, low = (scheme.dark, scheme.near) if kind == "space" else (scheme.far, scheme.sheet)
    return fade(0j, complex(0, stage.height), top, low)


def behind(scene: Scene, kind: Kind, stage: Stage, scheme: Scheme) -> Iterator[Shape]:
    """All that stands behind the figures."""
    rng = np.random.default_rng(scene.seed_of("scenery"))
    if kind == "land":
        yield from _land(stage, scheme, rng)
    elif kind == "sea":
        yield from _sea(stage, scheme, rng)
    elif kind == "space":
        yield from _space(stage, scheme, rng)
    else:
        yield from _room(stage, scheme, rng, bare="plant" in scene.absent)


def before(kind: Kind, stage: Stage, scheme: Scheme) -> Iterator[Shape]:
    """What laps over the foot of the figures: waves."""
    if kind == "sea":
        yield Shape(path=_waves(stage, stage.base - 0.03 * stage.edge, 0.016, 0.0), fill=scheme.near, opacity=0.94)
        yield Shape(
            path=_waves(stage, stage.base + 0.075 * stage.edge, 0.02, 2.1), fill=mixed(scheme.near, scheme.dark, 0.25)
        )


def _ridge(stage: Stage, heights: list[float]) -> skia.Path:
    """A soft ridge through heights (rows) spread over the width, closed at the foot."""
    step = stage.width * 1.3 / (len(heights) - 1)
    tops = [complex(-0.15 * stage.width + index * step, row) for index, row in enumerate(heights)]
    path = smooth([tops[0] - step, *tops, tops[-1] + step], closed=False)
    path.lineTo(stage.width * 1.5, stage.height + 9.0)
    path.lineTo(-stage.width * 0.5, stage.height + 9.0)
    path.close()
    return path


def _land(stage: Stage, scheme: Scheme, rng: np.random.Generator) -> Iterator[Shape]:
    edge = stage.edge
    side = 1 if rng.random() < 0.5 else -1
    sun = complex(stage.width * (0.5 + side * float(rng.uniform(0.2, 0.3))), max(edge * 0.2, stage.base - edge * 0.55))
    yield Shape(path=circle(sun.real, sun.imag, edge * 0.16), fill=scheme.sheet, opacity=0.55)
    yield Shape(path=circle(sun.real, sun.imag, edge * 0.105), fill=mixed(warm(scheme), "#fff3d6", 0.2))
    for index in range(3):
        x = stage.width * (0.12 + 0.36 * index + float(rng.uniform(-0.08, 0.08)))
        y = max(0.07 * edge, stage.base - edge * float(rng.uniform(0.52, 0.72)))
        yield Shape(path=cloud(x, y, edge * float(rng.uniform(0.07, 0.11))), fill="#ffffff", opacity=0.72)
    for index, (tone, lift) in enumerate(((scheme.mid, 0.24), (mixed(scheme.mid, scheme.near, 0.55), 0.13))):
        rows = [stage.base - edge * (lift + float(rng.uniform(-0.10, 0.10))) for _ in range(5)]
        yield Shape(path=_ridge(stage, rows), fill=tone)
        if index == 0:
            yield from _far_trees(stage, scheme, rng)
    rows = [stage.base - edge * (0.055 + float(rng.uniform(-0.02, 0.02))) for _ in range(4)]
    near = fade(
        complex(0, stage.base - 0.06 * edge),
        complex(0, stage.height),
        scheme.near,
        mixed(scheme.near, scheme.dark, 0.22),
    )
    yield Shape(path=_ridge(stage, rows), fill=near)


def _far_trees(stage: Stage, scheme: Scheme, rng: np.random.Generator) -> Iterator[Shape]:
    tone = mixed(scheme.mid, scheme.near, 0.8)
    for _ in range(9):
        x, foot = float(rng.uniform(0.02, 0.98)) * stage.width, stage.base - stage.edge * 0.05
        tall = stage.edge * float(rng.uniform(0.10, 0.19))
        round_one = rng.random() < 0.5
        crown = smooth(
            [complex(x, foot - tall), complex(x + tall * 0.26, foot - tall * 0.45), complex(x + tall * 0.2, foot),
             complex(x - tall * 0.2, foot), complex(x - tall * 0.26, foot - tall * 0.45)]
        ) if round_one else _pine(x, foot, tall)  # fmt: skip
        yield Shape(path=crown, fill=tone)


def _pine(x: float, foot: float, tall: float) -> skia.Path:
    path = skia.Path()
    path.moveTo(x, foot - tall)
    path.lineTo(x + tall * 0.24, foot)
    path.lineTo(x - tall * 0.24, foot)
    path.close()
    return path


def cloud(x: float, y: float, size: float) -> skia.Path:
    """A flat cloud with a straight foot, `size` a third of its breadth."""
    puffs = ((-0.9, 0.0, 0.42), (-0.25, -0.28, 0.62), (0.5, -0.12, 0.5), (1.05, 0.05, 0.36))
    parts = [circle(x + dx * size, y + dy * size, r * size) for dx, dy, r in puffs]
    parts.append(rectangle(x - 1.3 * size, y, x + 1.4 * size, y + 0.42 * size, 0.2 * size))
    window = rectangle(x - 3 * size, y - 3 * size, x + 3 * size, y + 0.42 * size)
    return common(joined(parts), window)


def _waves(stage: Stage, row: float, swell: float, phase: float) -> skia.Path:
    count = max(7, round(9 * stage.width / stage.edge))
    step = stage.width / (count - 1)
    height = swell * stage.edge
    tops = [complex(index * step, row + height * math.sin(index * math.pi + phase)) for index in range(-1, count + 2)]
    path = smooth(tops, closed=False)
    path.lineTo(stage.width + 2 * step, stage.height + 9.0)
    path.lineTo(-2 * step, stage.height + 9.0)
    path.close()
    return path


def _sea(stage: Stage, scheme: Scheme, rng: np.random.Generator) -> Iterator[Shape]:
    edge = stage.edge
    horizon = stage.base - 0.2 * edge
    sun = stage.width * (0.5 + float(rng.choice([-0.24, 0.24])))
    yield Shape(path=circle(sun, horizon, edge * 0.25), fill=mixed(warm(scheme), scheme.sheet, 0.72))
    yield Shape(path=circle(sun, horizon, edge * 0.16), fill=mixed(warm(scheme), "#fff0cf", 0.2))
    for share, row in ((0.18, 0.42), (0.62, 0.5), (0.88, 0.38)):
        yield Shape(path=cloud(stage.width * share, horizon - edge * row, edge * 0.08), fill="#ffffff", opacity=0.75)
    yield Shape(path=_waves(stage, horizon, 0.004, 0.0), fill=scheme.mid)
    for row, shift in ((0.05, 0.3), (0.11, 0.55), (0.08, 0.8)):
        left = stage.width * shift
        glint = rectangle(left, horizon + row * edge, left + 0.16 * edge, horizon + (row + 0.009) * edge, 0.005 * edge)
        yield Shape(path=glint, fill=scheme.sheet, opacity=0.6)
    yield Shape(path=_waves(stage, horizon + 0.10 * edge, 0.013, 1.2), fill=mixed(scheme.mid, scheme.near, 0.5))


def _space(stage: Stage, scheme: Scheme, rng: np.random.Generator) -> Iterator[Shape]:
    edge = stage.edge
    for _ in range(60):
        x, y = float(rng.random()) * stage.width, float(rng.random()) * stage.height
        size = edge * float(rng.choice([0.0018, 0.003, 0.005]))
        yield Shape(path=circle(x, y, size), fill="#fff4d8", opacity=float(rng.uniform(0.5, 1)))
    x, y = stage.width * float(rng.choice([0.16, 0.84])), stage.height * 0.2
    yield Shape(path=circle(x, y, edge * 0.12), fill=scheme.near)
    yield Shape(path=circle(x - edge * 0.03, y - edge * 0.03, edge * 0.075), fill=lighter(scheme.near, 0.25))
    ring = skia.Path.Oval(skia.Rect.MakeXYWH(-0.2 * edge, -0.045 * edge, 0.4 * edge, 0.09 * edge))
    hole = skia.Path.Oval(skia.Rect.MakeXYWH(-0.17 * edge, -0.03 * edge, 0.34 * edge, 0.06 * edge))
    yield Shape(path=moved(without(ring, hole), x, y, turn=-18), fill=scheme.accent, opacity=0.9)
    yield Shape(path=circle(stage.middle, stage.base + edge * 1.02, edge * 1.05), fill=scheme.mid)
    for turn in (-0.32, -0.08, 0.2, 0.36):
        spot = cmath_point(stage.middle, stage.base + edge * 1.02, edge * (0.985 - 0.1 * abs(turn)), turn)
        oval = skia.Path.Oval(skia.Rect.MakeXYWH(spot.real - 0.05 * edge, spot.imag, 0.1 * edge, 0.03 * edge))
        yield Shape(path=oval, fill=mixed(scheme.mid, scheme.dark, 0.35))


def cmath_point(x: float, y: float, radius: float, turn: float) -> complex:
    """A point on a circle, `turn` in radians from its top, clockwise."""
    return complex(x + radius * math.sin(turn), y - radius * math.cos(turn))


def _room(stage: Stage, scheme: Scheme, rng: np.random.Generator, *, bare: bool) -> Iterator[Shape]:
    """A soft blob, a floor and sprigs on both sides."""
    edge = stage.edge
    reach_x = min(max((stage.right - stage.left) * 0.60, edge * 0.36), stage.width * 0.40)
    reach_y = min(max((stage.base - stage.top) * 0.66, edge * 0.34), stage.base * 0.56)
    centre = complex(stage.middle, stage.base - reach_y * 0.70)
    start = float(rng.uniform(0, math.tau))
    blob = [
        centre + complex(reach_x * math.cos(turn), reach_y * math.sin(turn)) * float(rng.uniform(0.94, 1.2))
        for turn in (start + math.tau * step / 9 for step in range(9))
    ]
    yield Shape(path=smooth(blob), fill=scheme.far)
    yield Shape(
        path=circle(centre.real + reach_x * 0.62, centre.imag - reach_y * 0.66, edge * 0.085),
        fill=mixed(scheme.accent, scheme.sheet, 0.35),
    )
    half, thick = reach_x * 1.16, 0.012 * edge
    floor = rectangle(stage.middle - half, stage.base - thick, stage.middle + half, stage.base + thick, thick)
    if not bare:
        for side in (-1, 1):
            foot = complex(stage.middle + side * reach_x * 1.02, stage.base)
            yield from _sprig(foot, edge * float(rng.uniform(0.24, 0.34)), side, scheme, rng)
    yield Shape(path=floor, fill=scheme.near)
    for _ in range(7):
        turn = float(rng.uniform(0, math.tau))
        spot = centre + complex(reach_x * math.cos(turn), reach_y * math.sin(turn)) * float(rng.uniform(1.12, 1.3))
        if spot.imag < stage.base - 0.05 * edge:
            yield Shape(path=circle(spot.real, spot.imag, edge * float(rng.choice([0.006, 0.010]))), fill=scheme.mid)


def _sprig(foot: complex, tall: float, side: int, scheme: Scheme, rng: np.random.Generator) -> Iterator[Shape]:
    """A stem with leaves in pairs."""
    lean = side * float(rng.uniform(0.05, 0.25))
    stem = [foot, foot + tall * complex(lean * 0.3, -0.5), foot + tall * complex(lean, -1)]
    tone = mixed(scheme.near, scheme.dark, 0.12)
    for index in range(5):
        share = 0.22 + 0.17 * index
        spot = foot + tall * complex(lean * share * share, -share)
        for way in (-1, 1):
            tip = spot + tall * (0.34 - 0.045 * index) * complex(way * 0.85, -0.55)
            bend = (tip - spot) * complex(0, 0.28 * way)
            leaf = smooth([spot, (spot + tip) / 2 + bend, tip, tip, (spot + tip) / 2 - bend, spot])
            yield Shape(path=leaf, fill=tone if way == side else scheme.mid)
    pen = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=max(1.0, tall * 0.025))
    line, out = smooth([stem[0], stem[1], stem[2]], closed=False), skia.Path()
    pen.getFillPath(line, out)
    yield Shape(path=out, fill=tone)
