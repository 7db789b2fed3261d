"""What stands in the near field, mark by mark: grass, wild flowers, lavender, wheat, vines, tulips and sunflowers.

Marks get sparser with distance, where the ground's own texture takes over; the middle stays free for things.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import GROUND, Camera, Plane
from limner.engines.painter.kernels import fields as field
from limner.engines.painter.kernels import splats as kernel
from limner.engines.painter.kernels.noise import hash2
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.crops import crop, flower, pigment, snow
from limner.engines.painter.worlds.rolling import Land
from limner.engines.painter.worlds.splats import Look, Points, dots, strokes

Numbers = npt.NDArray[np.float64]
WILD = ("#f4efe2", "#f2c531", "#b05ac0", "#e2607c", "#5a78d8")


@dataclass(frozen=True, slots=True)
class Bed:
    """The near ground that marks stand on; `scale` is how many marks a picture of this size needs."""

    scene: Scene
    camera: Camera
    ground: Land
    crop: Numbers
    rng: np.random.Generator
    scale: float

    def spots(self, count: int, near: float, far: float) -> Plane:
        """Feet (n, 3) spread evenly over the picture between two distances, every one on the base land."""
        count = int(count * self.scale)
        z = np.exp(self.rng.uniform(math.log(near), math.log(far), count))
        half = 0.5 * self.camera.width / self.camera.focal
        x = z * half * self.rng.uniform(-1.08, 1.08, count)
        return self.on(x, z)

    def on(self, x: Points, z: Points) -> Plane:
        foot = np.stack([x, 0 * x, z], axis=1).astype(np.float32)
        foot[:, 1] = self.ground.height(foot[:, 0], foot[:, 2])
        return foot

    def across(self, spots: Plane) -> Plane:
        """Metres across the rows of the crop."""
        return np.asarray(spots[:, 0] * self.crop[field.COSINE] + spots[:, 2] * self.crop[field.SINE], np.float32)

    def body(self, spots: Plane) -> Plane:
        """How much each spot is crop, 0 in the alleys to 1 on the rows."""
        if self.crop[field.KIND] == field.SLAB:
            return np.asarray(np.clip((np.abs(self.across(spots)) - self.crop[field.PATH] - 0.1) / 0.4, 0, 1))
        across = self.across(spots) / self.crop[field.SPACING]
        q = 1 - np.abs(2 * (across - np.floor(across)) - 1)
        return np.asarray(np.clip((q - 1 + self.crop[field.BODY]) / self.crop[field.BODY], 0, 1), np.float32)

    def vary(self, count: int, low: float, high: float) -> Plane:
        return self.rng.uniform(low, high, count).astype(np.float32)

    def wide(self, spots: Plane, metres: float, pixels: float = 0.55) -> Plane:
        """A half width in metres that is never thinner than so many pixels."""
        return np.asarray(np.maximum(metres, pixels * spots[:, 2] / self.camera.focal), np.float32)


def blades(scene: Scene, camera: Camera, ground: Land, stand: Numbers) -> list[Plane]:
    """All marks of the near field."""
    rng = np.random.default_rng(scene.seed_of("blades"))
    scale = min(camera.width * camera.height / 1048576, 2.5) ** 0.4
    bed = Bed(scene, camera, ground, stand, rng, scale)
    grow = _GROWTHS.get(flower(scene) or scene.ground, _meadow)
    return [*grow(bed), *_asked(bed)]


def grass(bed: Bed, spots: Plane, tall: float, codes: tuple[str, str, str], wind: float = 0.0) -> Plane:
    """Bent blades in three tones (foot, tip, dry tip)."""
    count = len(spots)
    high = tall * bed.vary(count, 0.45, 1.25)
    lean = np.stack([bed.rng.normal(wind, 0.30, count), np.ones(count), bed.rng.normal(0, 0.25, count)], axis=1)
    share = bed.vary(count, 0, 1)[:, None] ** 2
    tip = pigment(codes[1]) * (1 - share) + pigment(codes[2]) * share
    lying = snow(bed.scene)
    tip = tip + (0.7 - tip) * 0.6 * lying
    look = Look(
        base=pigment(codes[0]) * bed.vary(count, 0.7, 1.2)[:, None], tip=tip, bend=bed.rng.normal(0.0, 0.09, count),
        wrap=0.7, sky=0.9, name=GROUND,
    )  # fmt: skip
    return strokes(bed.camera, spots, spots + lean * high[:, None], (bed.wide(spots, 0.0045), 0.0006), look)


def _turf(bed: Bed, tall: float, codes: tuple[str, str, str], count: int = 15000) -> Plane:
    spots = bed.spots(count // 6 if snow(bed.scene) > 0.5 else count, 1.5, 26)
    if bed.crop[field.KIND] == field.ROWS:
        spots = spots[bed.body(spots) < 0.05]
    if bed.crop[field.KIND] == field.SLAB and bed.crop[field.HEIGHT] > 0.3:
        across = np.abs(bed.across(spots)) / bed.crop[field.PATH]
        spots = spots[(across < 0.22) | ((across > 0.72) & (across < 1.25))]
    elif bed.crop[field.KIND] == field.SLAB:
        spots = spots[bed.body(spots) > bed.rng.uniform(0.0, 0.8, len(spots))]
    return grass(bed, spots, tall, codes)


def _meadow(bed: Bed) -> list[Plane]:
    summer = bed.scene.season in ("spring", "summer") and not snow(bed.scene)
    codes = ("#2e4a18", "#7aa23a", "#b0a858") if summer else ("#4a4424", "#9a8a48", "#c0a868")
    marks = [_turf(bed, 0.26, codes, 34000), _fringe(bed, 0.42, codes)]
    if summer:
        marks += _wild(
            bed, 2600, WILD if bed.scene.season == "summer" else (WILD[0], WILD[1], WILD[3], WILD[0], WILD[1])
        )
    return marks


def _fringe(bed: Bed, tall: float, codes: tuple[str, str, str]) -> Plane:
    """Taller grass at the foot and the sides of the picture, a frame around the free middle."""
    spots = bed.spots(5000, 1.3, 6)
    half = 0.5 * bed.camera.width / bed.camera.focal
    aside = np.abs(spots[:, 0] / spots[:, 2]) / half
    kept = bed.rng.random(len(spots)) < np.clip((aside - 0.30) * 1.4, 0, 1) * np.clip(2.2 - 0.35 * spots[:, 2], 0, 1)
    return grass(bed, spots[kept], tall, codes, 0.12)


def _wild(bed: Bed, count: int, codes: tuple[str, ...], tall: float = 0.34, size: float = 0.024) -> list[Plane]:
    """Flowers of the meadow in drifts of one colour."""
    spots = bed.spots(count * 3, 1.5, 32)
    drift = np.sin(spots[:, 0] * 0.9 + 2.0) + np.sin(spots[:, 2] * 0.7 + spots[:, 0] * 0.5)
    spots = spots[bed.rng.random(len(spots)) < np.clip(0.35 + 0.35 * drift, 0.04, 1)]
    if bed.crop[field.KIND] == field.SLAB and bed.crop[field.HEIGHT] > 0.3:
        spots = spots[bed.body(spots) > 0.3]  # in the corn, not on the way
    kind = (np.floor(spots[:, 0] * 0.6 + np.sin(spots[:, 2])) + bed.rng.integers(0, 2, len(spots))).astype(int)
    petals = np.stack([pigment(code) for code in codes])[kind % len(codes)]
    return blossoms(bed, spots, tall * bed.vary(len(spots), 0.5, 1.1), petals, size)


def blossoms(bed: Bed, spots: Plane, tall: Plane, petals: Plane, size: float) -> list[Plane]:
    """Flowers on stalks: a ring of petals around an eye near by, a dab of colour farther away."""
    head = spots + np.stack([bed.rng.normal(0, 0.05, len(spots)), tall, bed.rng.normal(0, 0.05, len(spots))], axis=1)
    stalk = Look(base=pigment("#2f4a1a"), tip=pigment("#5f7f30"), wrap=0.6, sky=0.8, name=GROUND)
    marks = [strokes(bed.camera, spots, head, (bed.wide(spots, 0.003), 0.002), stalk)]
    near = spots[:, 2] < 9
    wide = size * bed.vary(len(spots), 0.8, 1.3)
    turn = bed.rng.uniform(0, math.tau, len(spots))
    for number in range(6):
        angle = turn + number * math.tau / 6
        out = np.stack([np.cos(angle), 0.35 + 0.5 * np.sin(angle), -0.4 * np.sin(angle)], axis=1) * wide[:, None]
        look = Look(base=petals[near] * 0.72, tip=petals[near], shape=kernel.LEAF, wrap=0.65, name=GROUND)
        marks.append(strokes(bed.camera, head[near], (head + out * 1.25)[near], (wide[near] * 0.36, 0.0), look))
    eye = Look(base=pigment("#d8a820"), shape=kernel.DISC, wrap=0.6, name=GROUND)
    marks.append(dots(bed.camera, head[near] - [0, 0, 0.004], wide[near] * 0.30, eye))
    dab = Look(base=petals[~near], shape=kernel.DISC, wrap=0.65, name=GROUND)
    marks.append(dots(bed.camera, head[~near], bed.wide(spots, size * 0.8, 0.8)[~near], dab))
    return marks


def _lavender(bed: Bed) -> list[Plane]:
    spots = bed.spots(52000, 1.6, 42)
    body = bed.body(spots)
    spots, body = spots[body > 0.12], body[body > 0.12]
    count = len(spots)
    dome = np.sqrt(1 - (1 - body) ** 2) * bed.crop[field.HEIGHT]
    foot = spots + np.stack([0 * dome, dome * 0.72, 0 * dome], axis=1)
    splay = (np.floor(bed.across(spots) / bed.crop[field.SPACING]) + 0.5) * bed.crop[field.SPACING]
    aside = np.clip((bed.across(spots) - splay) / bed.crop[field.SPACING], -0.5, 0.5)
    lean = np.stack(
        [aside * 0.9 + bed.rng.normal(0, 0.12, count), np.ones(count), bed.rng.normal(0, 0.12, count)], axis=1
    )
    high = bed.vary(count, 0.16, 0.30)[:, None]
    bloom = bed.scene.season in ("summer", "spring") and not snow(bed.scene)
    codes = ("#4a2f8e", "#6f4cc0", "#9676d8", "#5a3ea4") if bloom else ("#6f6a58", "#7f7a62", "#8a8468", "#6a6a50")
    shades = np.stack([pigment(code) for code in codes])[bed.rng.integers(0, 4, count)]
    sky = np.clip(0.45 + 0.55 * body, 0, 1)
    stem = Look(base=pigment("#33472a"), tip=pigment("#6a7a58"), wrap=0.6, sky=0.8 * sky, name=GROUND)
    ear = Look(base=shades * 0.72, tip=shades * 1.15, shape=kernel.LEAF, wrap=0.6, sky=sky, sun=sky, name=GROUND)
    near = spots[:, 2] < 12
    top = foot + lean * high
    return [
        _turf(bed, 0.07, ("#5c5a30", "#8d8a4c", "#b09c60"), 7000),
        strokes(bed.camera, foot[near] - [0, 0.2, 0], top[near], (bed.wide(foot, 0.003)[near], 0.002), stem.only(near)),
        strokes(bed.camera, foot + lean * high * 0.35, top + lean * 0.05, (bed.wide(foot, 0.011, 0.75), 0.0), ear),
    ]


def _wheat(bed: Bed) -> list[Plane]:
    spots = bed.spots(56000, 1.7, 46)
    spots = spots[bed.body(spots) > 0.08]
    count = len(spots)
    ripe = bed.scene.season in ("summer", "autumn")
    codes = ("#e6bc62", "#d0973c", "#f0d488", "#b98030") if ripe else ("#8aa848", "#6f9238", "#a8bc5c", "#5f8430")
    shades = np.stack([pigment(code) for code in codes])[bed.rng.integers(0, 4, count)]
    wave = 0.16 + 0.16 * np.sin(spots[:, 0] * 1.1 + spots[:, 2] * 0.55) + bed.rng.normal(0, 0.10, count)
    high = bed.crop[field.HEIGHT] * bed.vary(count, 0.86, 1.12)
    lean = np.stack([wave, np.ones(count), bed.rng.normal(0, 0.08, count)], axis=1)
    head = spots + lean * high[:, None]
    drop = np.stack([0.5 + wave, 0.75 + 0 * wave, bed.rng.normal(0, 0.2, count)], axis=1) * 0.10
    stem = Look(base=shades * 0.35, tip=shades * 0.9, wrap=0.6, sky=0.85, name=GROUND)
    ear = Look(base=shades * 0.85, tip=shades * 1.2, shape=kernel.LEAF, wrap=0.6, bend=0.12, name=GROUND)
    near = spots[:, 2] < 14
    awn = head[near] + drop[near]
    beard = np.stack(
        [bed.rng.normal(0.05, 0.03, len(awn)), bed.rng.uniform(0.05, 0.10, len(awn)), 0 * awn[:, 0]], axis=1
    )
    return [
        _turf(bed, 0.12, ("#5e5a2a", "#98904c", "#c0a45c"), 9000),
        strokes(bed.camera, spots + lean * 0.25, head, (bed.wide(spots, 0.0035, 0.5), 0.002), stem),
        strokes(bed.camera, head, head + drop, (bed.wide(spots, 0.010, 0.7), 0.0), ear),
        strokes(bed.camera, awn, awn + beard, (bed.wide(awn, 0.0012, 0.3), 0.0004), stem_like(ear, shades[near])),
    ]


def stem_like(look: Look, shades: Plane) -> Look:
    """Thin hairs in the colour of an ear."""
    return Look(base=shades, wrap=look.wrap, name=look.name, alpha=0.8)


def _vines(bed: Bed) -> list[Plane]:
    """Leaves and shoots on the hedges, a post every few metres, grass in the alleys."""
    spots = bed.spots(46000, 2.0, 40)
    body = bed.body(spots)
    kept = body > 0.2
    spots, body = spots[kept], body[kept]
    count = len(spots)
    bare, autumn = bed.scene.season == "winter", bed.scene.season == "autumn"
    level = bed.rng.uniform(0.10, 1.0, count) ** 0.7
    across = bed.across(spots) / bed.crop[field.SPACING]
    aside = across - np.floor(across) - 0.5
    wall = 0.5 * bed.crop[field.BODY] * bed.rng.uniform(0.80, 1.06, count) * np.sign(aside)
    out = np.where(level > 0.93, 0, wall - aside) * bed.crop[field.SPACING]
    leaf = spots + np.stack([out, level * bed.crop[field.HEIGHT] * 1.06, bed.rng.normal(0, 0.06, count)], axis=1)
    codes = ("#b8661c", "#d89a2c", "#9a3018", "#c8482a") if autumn else ("#4f7a26", "#6f9a38", "#89ae48", "#3f6a20")
    shades = np.stack([pigment(code) for code in codes])[bed.rng.integers(0, 4, count)]
    turn = bed.rng.uniform(0, math.tau, count)
    size = bed.vary(count, 0.028, 0.055)
    out = np.stack([np.cos(turn), np.sin(turn) * 0.8, 0 * turn], axis=1) * size[:, None] * 1.6
    normal = np.stack([bed.rng.normal(0, 0.6, count), np.full(count, 0.6), np.full(count, -0.5)], axis=1)
    look = Look(base=shades * 0.75, tip=shades, shape=kernel.LEAF, wrap=0.45, normal=normal.astype(np.float32),
                sky=(0.35 + 0.65 * level).astype(np.float32), sun=(0.3 + 0.7 * level).astype(np.float32),
                name=GROUND)  # fmt: skip
    marks = [_turf(bed, 0.10, ("#3c5420", "#7f9a40", "#b0a058"), 12000), *_posts(bed)]
    if not bare:
        marks.append(strokes(bed.camera, leaf, leaf + out, (size * 0.55, 0.0), look))
    return marks


def _posts(bed: Bed) -> list[Plane]:
    spacing, sine, cosine = bed.crop[field.SPACING], bed.crop[field.SINE], bed.crop[field.COSINE]
    rows, along = np.meshgrid(np.arange(-16, 16) + 0.5, np.arange(3.0, 70.0, 5.0))
    across = (rows * spacing).ravel()
    z = along.ravel() * cosine + across * sine * 0
    x = (across - z * sine) / cosine
    feet = bed.on(x.astype(np.float32), z.astype(np.float32))
    tops = feet + np.array([0, 1.75, 0], np.float32)
    look = Look(base=pigment("#5a4a38"), tip=pigment("#8a7860"), round=0.9, wrap=0.2, name=GROUND, skin=kernel.BARK)
    return [strokes(bed.camera, feet, tops, (0.045, 0.04), look)]


def _tulips(bed: Bed) -> list[Plane]:
    spots = bed.spots(46000, 1.6, 34)
    body = bed.body(spots)
    spots = spots[body > 0.15]
    count = len(spots)
    row = np.floor(bed.across(spots) / bed.crop[field.SPACING] / max(bed.crop[field.GROUPS], 1.0))
    return [_turf(bed, 0.06, ("#4a4a28", "#7a8a3c", "#8a8a48"), 4000), *_cups(bed, spots, row, count)]


def _cups(bed: Bed, spots: Plane, row: Plane, count: int) -> list[Plane]:
    kind = np.array([int(_hash(int(part) + 77, 3) * 3.999) for part in row], np.intp)
    own = np.stack([pigment(code) for code in crop(bed.scene).blooms])[kind]
    shades = own * bed.vary(count, 0.8, 1.15)[:, None]
    high = bed.vary(count, 0.36, 0.50)
    head = spots + np.stack([bed.rng.normal(0, 0.03, count), high, bed.rng.normal(0, 0.03, count)], axis=1)
    stem = Look(base=pigment("#2e4a1c"), tip=pigment("#7a9a48"), wrap=0.6, sky=0.8, name=GROUND)
    leaf = Look(
        base=pigment("#355a28"), tip=pigment("#7c9c58"), shape=kernel.LEAF, bend=0.10, wrap=0.55, sky=0.75, name=GROUND
    )
    cup = Look(base=shades * 0.62, tip=shades, shape=kernel.LEAF, wrap=0.5, round=0.5, name=GROUND)
    side = np.stack([bed.rng.normal(0, 0.10, count), 0.7 * high, bed.rng.normal(0, 0.05, count)], axis=1)
    near = spots[:, 2] < 14
    tall = np.array([0, 0.075, 0], np.float32)
    marks = [
        strokes(bed.camera, spots[near], head[near], (bed.wide(spots, 0.004)[near], 0.003), stem),
        strokes(bed.camera, spots[near], (spots + side)[near], (bed.wide(spots, 0.016)[near], 0.0), leaf),
        strokes(bed.camera, head - tall * 0.15, head + tall, (bed.wide(spots, 0.028, 0.8), 0.0), cup),
    ]
    for lean in (-0.018, 0.018):
        petal = Look(base=shades[near] * 0.75, tip=shades[near] * 1.1, shape=kernel.LEAF, wrap=0.5, name=GROUND)
        tips = head[near] + tall * 0.95 + np.array([lean, 0, -0.004], np.float32)
        marks.append(strokes(bed.camera, head[near] - [0, 0.004, 0.004], tips, (0.015, 0.0), petal))
    return marks


def _hash(ix: int, iy: int) -> float:
    """The kernel's hash2, so that near flowers have the colours of their row."""
    return float(hash2(ix, iy))


def _sunflowers(bed: Bed) -> list[Plane]:
    spots = bed.spots(5200, 2.0, 40)
    spots = spots[bed.body(spots) > 0.06]
    order = np.argsort(spots[:, 2])
    spots = spots[order]
    count = len(spots)
    high = bed.crop[field.HEIGHT] * bed.vary(count, 1.15, 1.55)
    head = spots + np.stack([bed.rng.normal(0, 0.05, count), high, 0 * high], axis=1)
    stem = Look(base=pigment("#2f4a1a"), tip=pigment("#6a8a38"), wrap=0.5, round=0.7, name=GROUND)
    marks = [_turf(bed, 0.10, ("#3e4a20", "#7a8a3c", "#a09850"), 7000),
             strokes(bed.camera, spots, head, (bed.wide(spots, 0.014), 0.011), stem)]  # fmt: skip
    for number in range(5):
        turn = bed.rng.uniform(0, math.tau, count)
        start = spots + (head - spots) * bed.vary(count, 0.35, 0.85)[:, None]
        out = np.stack([np.cos(turn) * 0.22, 0.02 - 0.06 * bed.vary(count, 0, 1), np.sin(turn) * 0.14], axis=1)
        leaf = Look(base=pigment("#27461a"), tip=pigment("#5f8a34"), shape=kernel.LEAF, wrap=0.4, bend=0.10,
                    sky=0.5 + 0.1 * number, sun=0.7, name=GROUND)  # fmt: skip
        marks.append(strokes(bed.camera, start, start + out, (0.085, 0.0), leaf))
    return [*marks, *_suns(bed, head)]


def _suns(bed: Bed, head: Plane) -> list[Plane]:
    """Sunflower heads that look at us, a little aside."""
    marks, count = [], len(head)
    size = bed.vary(count, 0.11, 0.16)
    turn = bed.rng.uniform(0, 1, count)
    petals = 16
    for number in range(petals):
        angle = (turn + number) * math.tau / petals
        out = np.stack([np.cos(angle) * 0.95, np.sin(angle) * 0.88, -0.1 + 0 * angle], axis=1) * size[:, None]
        shade = pigment("#f2b51c") * bed.vary(count, 0.75, 1.15)[:, None]
        look = Look(base=shade * 0.7, tip=shade, shape=kernel.LEAF, wrap=0.6, normal=(0.0, 0.4, -0.9), name=GROUND)
        marks.append(strokes(bed.camera, head + out * 0.35, head + out, (size * 0.15, 0.0), look))
    eye = Look(base=pigment("#3a2312"), tip=pigment("#7a4a1c"), shape=kernel.PUFF, round=0.8, wrap=0.4, name=GROUND,
               grain=7.0, seed=turn.astype(np.float32))  # fmt: skip
    return [*marks, dots(bed.camera, head - [0, 0, 0.03], size * 0.50, eye)]


def _poppies(bed: Bed) -> list[Plane]:
    codes = ("#33501c", "#86a040", "#b8a85c")
    red = ("#d8241c", "#e8382a", "#c41c1c", "#e04a30")
    return [_turf(bed, 0.22, codes, 18000), _fringe(bed, 0.42, codes), *_wild(bed, 5200, red, 0.42, 0.036),
            *_wild(bed, 400, (WILD[0], WILD[4]))]  # fmt: skip


def _savanna(bed: Bed) -> list[Plane]:
    codes = ("#6a5226", "#d0a850", "#ecd08a")
    tussock = bed.spots(900, 1.8, 40)
    half = 0.5 * bed.camera.width / bed.camera.focal
    aside = np.abs(tussock[:, 0] / tussock[:, 2]) / half
    tussock = tussock[bed.rng.random(len(tussock)) < np.clip(0.25 + aside, 0, 1)]
    many = np.repeat(tussock, 16, axis=0)
    many = bed.on(many[:, 0] + bed.rng.normal(0, 0.07, len(many)), many[:, 2] + bed.rng.normal(0, 0.05, len(many)))
    return [_turf(bed, 0.24, codes, 22000), grass(bed, many, 0.62, codes, 0.10)]


_PETALS = {
    "poppy": ("#d8241c", "#e8382a", "#c41c1c"), "daisy": ("#f6f3ea", "#fbf8f0"), "dandelion": ("#f2c531", "#f5d24a"),
    "tulip": ("#d8263a", "#f0bc28", "#e46a9c"), "flower": WILD, "wildflower": WILD, "blossom": WILD,
    "cornflower": ("#4a62d8", "#5a78e8"), "bluebell": ("#6a62c8", "#7c74d8"),
}  # fmt: skip


def _asked(bed: Bed) -> list[Plane]:
    """Flowers that are subjects of a scene whose ground is something else, strewn over it in their colours."""
    marks: list[Plane] = []
    for subject in bed.scene.subjects:
        if subject.noun in _PETALS and bed.scene.ground != "flowers":
            codes = (subject.colour,) if subject.colour else _PETALS[subject.noun]
            tall = float(bed.crop[field.HEIGHT]) + 0.12 if bed.crop[field.KIND] != field.ROWS else 0.35
            marks += _wild(bed, 2600, codes, max(tall, 0.36), 0.036)
    return marks


_GROWTHS: dict[str, Callable[[Bed], list[Plane]]] = {
    "meadow": _meadow,
    "lavender": _lavender,
    "wheat": _wheat,
    "vineyard": _vines,
    "tulip": _tulips,
    "sunflower": _sunflowers,
    "poppy": _poppies,
    "savanna": _savanna,
}
