"""Where trees stand on the hills: a leading one, a few in the middle distance, lines of them far off."""

import math
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.gbuffer import Camera, Light, Plane
from limner.engines.painter.scene import Ground, Scene, Season
from limner.engines.painter.worlds.crops import snow
from limner.engines.painter.worlds.plants import Grower, Species, Spot
from limner.engines.painter.worlds.rolling import Land

OAK = Species(habit="round", leaf="#1f3312", leaf_lit="#56762a")
POPLAR = Species(habit="column", leaf="#223a16", leaf_lit="#5f8030", reach=0.12, foot=0.10)
CYPRESS = Species(habit="column", leaf="#14240f", leaf_lit="#34502a", reach=0.085, foot=0.04, trunk=0.02)
SPRUCE = Species(habit="spire", leaf="#152512", leaf_lit="#38562a", reach=0.20, foot=0.10)
ACACIA = Species(habit="flat", leaf="#2c3a16", leaf_lit="#76843a", reach=0.70, trunk=0.032, bark="#54422e")
KINDS: dict[Ground, tuple[Species, ...]] = {
    "meadow": (OAK, OAK, SPRUCE, POPLAR),
    "lavender": (CYPRESS, OAK, CYPRESS, OAK),
    "wheat": (OAK, POPLAR, OAK),
    "vineyard": (CYPRESS, OAK, CYPRESS),
    "flowers": (POPLAR, OAK, POPLAR),
    "savanna": (ACACIA,),
}
CHERRY = Species(habit="round", leaf="#b07f8e", leaf_lit="#f8dbe4", bark="#4a3a36", reach=0.42)
ASKED: dict[str, Species] = {  # trees that a scene may have as subjects
    "tree": OAK, "oak": OAK, "cherry tree": CHERRY, "apple tree": OAK, "maple": OAK, "pine tree": SPRUCE,
    "evergreen tree": SPRUCE, "christmas tree": SPRUCE, "cypress": CYPRESS, "poplar": POPLAR, "acacia": ACACIA,
}  # fmt: skip
MANY = 12  # asked trees at most
HEIGHTS = {"round": 9.0, "column": 11.0, "spire": 12.0, "flat": 7.5}
LEAVES: dict[Season, tuple[tuple[str, str], ...]] = {  # dark and lit leaf
    "spring": (("#3f5f1c", "#8fb848"), ("#46641f", "#9cc050"), ("#b08a94", "#f6dce4")),
    "summer": (),
    "autumn": (("#7a3a10", "#e08a24"), ("#6a4a12", "#e4b030"), ("#6a1e12", "#c8452a")),
    "winter": (),
}


def seasoned(species: Species, scene: Scene, turn: int) -> Species:
    """The species in the scene's season: `turn` picks among the colours that leaves take."""
    lying = snow(scene)
    if species.habit == "spire" or species is CYPRESS:
        return replace(species, snow=lying)
    if species is ACACIA:
        return species
    if scene.season == "winter":
        return replace(species, bare=True, snow=lying)
    choices = LEAVES[scene.season]
    if not choices:
        return replace(species, snow=lying * 0.6)
    dark, lit = choices[turn % len(choices)]
    return replace(species, leaf=dark, leaf_lit=lit, snow=lying * 0.6)


@dataclass(frozen=True, slots=True)
class Station:
    """A tree to be: its bearing, metres away, size in natural heights and species as the season has it."""

    bearing: float
    far: float
    size: float
    species: Species


def groves(scene: Scene, camera: Camera, ground: Land, light: Light) -> list[Plane]:
    """The marks of all trees of the hills."""
    half = 0.5 * camera.width / camera.focal
    asked = _asked(scene, ground.side, half, 0.80 * camera.horizon / camera.focal)
    grower = Grower(camera, light)
    marks: list[list[Plane]] = []
    for number, station in enumerate([*asked, *_wild(scene, ground.side, half, alone=bool(asked))]):
        x = station.bearing * station.far
        y = float(ground.height(np.array([x], np.float32), np.array([station.far], np.float32))[0])
        own = np.random.default_rng(scene.seed_of(f"tree {number}"))
        spot = Spot(x, y, station.far, HEIGHTS[station.species.habit] * station.size)
        marks.append(grower.tree(spot, station.species, own))
    return [mark for tree in marks for mark in tree]


def _asked(scene: Scene, side: float, half: float, sky: float) -> list[Station]:
    """The trees that are subjects, side by side and apart, a single one on a third; `sky` bounds their tangents."""
    wishes = [subject for subject in scene.subjects if subject.noun in ASKED for _ in range(min(subject.count, MANY))]
    count = min(len(wishes), MANY)
    rng = np.random.default_rng(scene.seed_of("asked trees"))
    out = []
    for place, subject in enumerate(wishes[:count]):
        across = 0.42 * side if count == 1 else (2 * (place + 0.5) / count - 1) * 0.86
        if count == 1 and subject.place in ("left", "center", "right"):
            across = {"left": -0.5, "center": 0.0, "right": 0.5}[subject.place]
        far = 27.0 * max(1.0, count / 3) * rng.uniform(0.92, 1.08)
        species = ASKED[subject.noun]
        if subject.noun == "cherry tree" and scene.season != "spring":
            species = OAK
        species = seasoned(species, scene, place) if species is not CHERRY else species
        if subject.colour:
            dark = "".join(f"{int(subject.colour[i : i + 2], 16) // 2:02x}" for i in (1, 3, 5))
            species = replace(species, leaf=f"#{dark}", leaf_lit=subject.colour)
        far = max(far, HEIGHTS[species.habit] * subject.scale / sky)  # its top stays in the picture
        out.append(Station(across * half, far, subject.scale, species))
    return out


def _wild(scene: Scene, side: float, half: float, *, alone: bool) -> list[Station]:
    """The trees of the land itself; where trees are asked for only those far away."""
    rng = np.random.default_rng(scene.seed_of("groves"))
    kinds = KINDS.get(scene.ground, KINDS["meadow"])
    stations = _stations(rng, side, half, savanna=scene.ground == "savanna")
    return [
        Station(bearing, far, size, seasoned(kinds[pick % len(kinds)], scene, pick))
        for bearing, far, size, pick in stations
        if not alone or far > 420
    ]


def _stations(
    rng: np.random.Generator, side: float, half: float, *, savanna: bool
) -> list[tuple[float, float, float, int]]:
    """(bearing, metres, size, pick) of every tree: a leading one on a third, companions, then rows and clumps."""
    lead = (38.0 if savanna else 52.0) * rng.uniform(0.9, 1.2)
    out = [(side * half * rng.uniform(0.48, 0.66), lead, 1.25, 0)]
    out.append((side * half * rng.uniform(0.80, 0.95), lead * rng.uniform(1.5, 1.9), 1.0, int(rng.integers(9))))
    for _ in range(3 if savanna else 4):
        out.append((-side * half * rng.uniform(0.35, 1.0), rng.uniform(90, 190), 1.0, int(rng.integers(9))))
    for _ in range(9 if savanna else 7):  # lines of trees along the fields
        bearing, far, turn = half * rng.uniform(-1.05, 1.05), rng.uniform(150, 620), rng.uniform(-0.4, 0.4)
        pick = int(rng.integers(9))
        for step in range(int(rng.integers(2, 5) if savanna else rng.integers(4, 11))):
            along = step * rng.uniform(7, 13) / far
            place = bearing + along, far * math.exp(turn * along * 4 + rng.uniform(-0.02, 0.02))
            out.append((*place, rng.uniform(0.6, 1.1), pick + int(rng.random() < 0.2)))
    return out
