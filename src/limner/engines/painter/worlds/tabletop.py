"""A table by a window, seen a little from above: its top is y = 0, a mug on it is 0.1 m. Behind it a room, blurred.

It sets nothing on the table.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import GROUND, SKY, Camera, GBuffer, Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.backdrop import backdrop
from limner.engines.painter.worlds.indoors import Panel, balanced, exposed, frontal, surround
from limner.engines.painter.worlds.interior import Interior, rendered
from limner.engines.painter.worlds.palettes import DAYLIGHT, Palette, palette
from limner.engines.painter.worlds.radiosity import Patches, glowing, joined, lamp, rectangle

EYE, EDGE, WALL = 0.30, 1.55, 3.2  # metres: eye over the table, its far edge, the wall behind
MIDDLE: RGB = (0.0, 0.06, 0.78)  # where things stand
BEHIND = 3  # the id of what is beyond the table
FLAMES = frozenset({"candle", "candles", "lantern", "lamp", "desk lamp", "oil lamp", "fire"})
HEIGHTS: dict[Time, float] = {
    "dawn": 0.38, "morning": 0.52, "day": 0.62, "noon": 0.85, "golden_hour": 0.40, "sunset": 0.34, "dusk": 0.55,
    "night": 0.80,
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Top:
    """A table's surface: its material, and how far it mirrors what stands on it."""

    material: Material
    polish: float
    along: bool = False  # boards run away from the viewer


def _wood(code: str, dark: str) -> Material:
    return Material(colour=rgb(code), second=rgb(dark), grain="planks", size=0.17, gloss=0.32, bump=0.02)


_WOODS = (
    _wood("#a98463", "#8b6748"), _wood("#8a6248", "#6b4831"), _wood("#bfa27e", "#a38460"), _wood("#7d5b47", "#624434"),
)  # fmt: skip
_TOPS: dict[str, Top] = {
    "marble": Top(replace(MATERIALS["marble"], size=0.35), 0.14),
    "stone": Top(Material(colour=rgb("#8f8c86"), second=rgb("#6d6a65"), grain="speckle", size=0.03, gloss=0.3), 0.04),
    "slate": Top(Material(colour=rgb("#3c4044"), second=rgb("#2c2f33"), grain="plaster", size=0.12, gloss=0.25), 0.05),
    "granite": Top(Material(colour=rgb("#5b5a5c"), second=rgb("#2e2d30"), grain="speckle", size=0.008, gloss=0.7), 0.1),
    "concrete": Top(replace(MATERIALS["concrete"], size=0.2), 0.03),
    "linen": Top(replace(MATERIALS["linen"], size=0.0035, bump=0.2), 0.0),
    "cloth": Top(Material(colour=rgb("#e9e4da"), second=rgb("#d6cfc2"), grain="fabric", size=0.004, gloss=0.02), 0.0),
    "checked": Top(Material(colour=rgb("#b8332c"), second=rgb("#efe9de"), grain="checks", size=0.055, gloss=0.02), 0.0),
    "metal": Top(Material(colour=rgb("#85878a"), second=rgb("#6c6e71"), grain="brushed", size=0.2, gloss=0.6), 0.20),
    "glass": Top(Material(colour=rgb("#6f8284"), gloss=0.95), 0.34),
    "tiles": Top(replace(MATERIALS["tiles"], size=0.15), 0.10),
    "plastic": Top(Material(colour=rgb("#d9d7d2"), gloss=0.45), 0.08),
    "leather": Top(replace(MATERIALS["leather"], size=0.012), 0.04),
}  # fmt: skip
_ALIKE = {
    "wooden": "wood", "oak": "wood", "walnut": "wood", "pine": "wood", "fabric": "cloth", "tablecloth": "cloth",
    "cotton": "cloth", "steel": "metal", "iron": "metal", "tile": "tiles", "ceramic": "tiles", "gingham": "checked",
    "picnic": "checked", "checkered": "checked", "black marble": "granite",
}  # fmt: skip


def build(scene: Scene) -> GBuffer:
    """Build the table and the room behind it."""
    width, height = scene.width, scene.height
    camera = Camera(width, height, 0.08 * height, min(1.5 * height, 2.3 * width), EYE)
    rng = np.random.default_rng(scene.seed_of("tabletop"))
    side = -1.0 if rng.random() < 0.6 else 1.0
    top = _top(scene, int(rng.integers(0, 1 << 30)))
    colours = balanced(palette(replace(scene, palette=())))
    toward = _unit(side * 0.80, HEIGHTS[scene.time], -0.14)
    sources = _sources(scene, colours, side)
    behind = backdrop(scene, camera, colours, side, camera.horizon + EYE / EDGE * camera.focal)
    table = box((3.6, 0.045, EDGE + 0.5), top.material, (0, -0.045, EDGE / 2 - 0.25))
    if top.along:
        table = box((EDGE + 0.5, 0.045, 3.6), top.material, (0, -0.045, 0)).turned(90).moved(z=EDGE / 2 - 0.25)
    place = Interior(
        camera=camera, things=[Thing(GROUND, (table,))], sources=sources, walls=_walls(top.material), toward=toward,
        behind=behind, surround=_surround(scene, colours, side, behind), middle=MIDDLE,
    )  # fmt: skip
    world = rendered(place)
    _finish(scene, world, toward, colours, side)
    world.polish = top.polish
    rest = behind.mean(axis=(0, 1))
    world.surround = np.asarray(world.surround + 0.02 * rest, np.float32)
    edge = int(camera.horizon + EYE / EDGE * camera.focal)
    margin = int(0.05 * min(width, height))
    world.calm = [(margin, margin, width - margin, max(edge - margin, 3 * margin))]
    return exposed(world, {"night": 0.34, "dusk": 0.50}.get(scene.time, 1.0) * colours.exposure)


def _top(scene: Scene, chance: int) -> Top:
    word = _ALIKE.get(scene.surface, scene.surface)
    top = _TOPS.get(word)
    if top is None and word not in ("", "wood") and word in MATERIALS:
        top = Top(MATERIALS[word], 0.05)
    if top is None:
        dark = scene.surface in ("walnut", "dark wood")
        top = Top(_WOODS[1 if dark else chance % len(_WOODS)], 0.07, along=chance % 7 < 3)
    return top


def _sources(scene: Scene, colours: Palette, side: float) -> Patches:
    """The window at the side and, when lamps are lit, a lamp over the table."""
    sky = [1.5 * (a + 0.6 * f) + 0.35 * k for a, f, k in zip(colours.ambient, colours.fill, colours.key, strict=True)]
    bright = 2.0 if scene.time in DAYLIGHT else 1.8
    glass = rectangle((side * 1.15, 0.05, -0.1), (0, 0, 1.8 * -side), (0, 1.25, 0), (3, 3), (0.05, 0.05, 0.05))
    glass = replace(glass, facing=np.tile(np.array([[-side, 0, 0]], np.float32), (9, 1)))
    glass = replace(glass, place=glass.place + np.array([0, 0, 1.8 if side > 0 else 0], np.float32))
    window = glowing(glass, (sky[0] * bright, sky[1] * bright, sky[2] * bright))
    if colours.lamps < 0.25:
        return window
    power = _lamp_power(scene, colours)
    lit = [window, lamp(_lamp_place(side), power, 0.10)]
    if any(subject.noun in FLAMES for subject in scene.subjects):
        lit.append(lamp((0.0, 0.24, MIDDLE[2] - 0.10), (0.35 * power[0], 0.30 * power[1], 0.24 * power[2]), 0.05))
    return joined(lit)


def _lamp_power(scene: Scene, colours: Palette) -> RGB:
    strength = {"night": 0.20, "dusk": 0.36}.get(scene.time, 0.22) * colours.lamps
    return (1.00 * strength, 0.66 * strength, 0.36 * strength)


def _lamp_place(side: float) -> RGB:
    return (side * 0.42, 0.52, 0.86)


def _walls(top: Material) -> Patches:
    """The table and the room around it, coarsely."""
    wall = (0.55, 0.52, 0.48)
    table = rectangle((-1.6, 0, 0.0), (3.2, 0, 0), (0, 0, EDGE), (4, 3), top.colour)
    table = replace(table, facing=np.tile(np.array([[0, 1, 0]], np.float32), (len(table.area), 1)))
    back = rectangle((-2, -0.6, WALL), (4, 0, 0), (0, 2.4, 0), (4, 3), wall)
    back = replace(back, facing=np.tile(np.array([[0, 0, -1]], np.float32), (len(back.area), 1)))
    sides = []
    for x in (-2.0, 2.0):
        part = rectangle((x, -0.6, -1), (0, 0, 4.2), (0, 2.4, 0), (3, 2), wall)
        sides.append(replace(part, facing=np.tile(np.array([[-np.sign(x), 0, 0]], np.float32), (6, 1))))
    roof = rectangle((-2, 1.8, -1), (4, 0, 0), (0, 0, 4.2), (3, 3), (0.7, 0.7, 0.68))
    roof = replace(roof, facing=np.tile(np.array([[0, -1, 0]], np.float32), (9, 1)))
    return joined([table, back, *sides, roof])


def _finish(scene: Scene, world: GBuffer, toward: RGB, colours: Palette, side: float) -> None:
    """Sun through the panes onto the table; the room behind as a surface of its own; the light for things."""
    camera = world.camera
    bare = world.ids == SKY
    if scene.surface in ("cloth", "linen", "fabric", "tablecloth"):
        _rumple(scene, world)
    sun = np.array(colours.key, np.float32) * np.float32(0.55 if colours.lamps < 0.9 else 0.0)
    panes = _panes(scene, world, toward, side) * ~bare
    albedo = world.colour / np.maximum(_level(world), 1e-3)
    world.colour += panes[..., None] * sun * albedo
    _focus(world, bare)
    rows = (camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32)) / camera.focal
    across = (np.arange(camera.width, dtype=np.float32) + 0.5 - camera.width / 2) / camera.focal
    far = WALL * np.sqrt(1 + rows[:, None] ** 2 + across[None] ** 2)
    world.depth = np.where(bare, far, world.depth).astype(np.float32)
    world.normal[bare] = (0, 0, -1)
    world.ids[bare] = BEHIND
    light = world.light
    key = tuple(a + 0.5 * b for a, b in zip(light.key, sun.tolist(), strict=True))
    world.light = replace(light, direction=frontal(toward), key=(key[0], key[1], key[2]), softness=0.05)


def _focus(world: GBuffer, bare: Plane) -> None:
    """Let the far end of the table swim out of focus, its edge with it."""
    height, width = world.depth.shape
    scale = math.sqrt(width * height) / 1152
    edge = world.camera.horizon + EYE / EDGE * world.camera.focal
    rows = np.arange(height, dtype=np.float32)[:, None]
    share = np.where(bare, np.exp(-np.maximum(edge - rows, 0) / (9 * scale)), smoothstep(0.95, 1.5, world.depth))
    wide = tone.blur(world.colour, 5.5 * scale)
    world.colour = np.asarray(world.colour + (wide - world.colour) * share[..., None], np.float32)


def _level(world: GBuffer) -> Plane:
    """The light (3,) on the table where things stand."""
    light = world.light
    up = light.direction[1]
    return np.array([k * up + a for k, a in zip(light.key, light.ambient, strict=True)], np.float32)


def _panes(scene: Scene, world: GBuffer, toward: RGB, side: float) -> Plane:
    """How much sun reaches each pixel of the table through the panes and the leaves before them, 0..1."""
    camera = world.camera
    down = (camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32))[:, None] / camera.focal
    z = EYE / np.maximum(-down, 1e-3)
    x = (np.arange(camera.width, dtype=np.float32)[None] + 0.5 - camera.width / 2) / camera.focal * z
    steps = (side * 1.15 - x) / toward[0]
    y, z = steps * toward[1], z + steps * toward[2]
    shift = (scene.seed_of("panes") % 997) / 997
    soft = 0.035
    high = smoothstep(0.16, 0.16 + 2 * soft, y) * smoothstep(1.62, 1.62 - 2 * soft, y)
    bars = smoothstep(0.035, 0.035 + soft, np.abs((y - 0.16) / 0.48 % 1 - 0.5) * 0.48)
    posts = smoothstep(0.045, 0.045 + soft, np.abs((z / 0.5 + shift) % 1 - 0.5) * 0.5)
    bars = np.minimum(bars, posts)
    wide = smoothstep(0.15 + 0.25 * shift, 0.30 + 0.25 * shift, z) * smoothstep(1.75, 1.5, z)
    leaves = lattice(camera.width, camera.height, max(8.0, camera.width / 9), 3, scene.seed_of("leaves"))
    return np.asarray(high * bars * wide * (0.45 + 0.55 * smoothstep(0.36, 0.56, leaves)), np.float32)


def _rumple(scene: Scene, world: GBuffer) -> None:
    """Soft folds of a cloth, as light and dark."""
    camera = world.camera
    fold = lattice(camera.width, camera.height, camera.width / 3, 4, scene.seed_of("folds"), ridged=True)
    fold = tone.blur(fold, max(1.0, camera.width / 250))
    slope = np.gradient(fold, axis=1) * camera.width / 30 + np.gradient(fold, axis=0) * camera.width / 60
    world.colour *= np.where(world.ids == SKY, 1, np.clip(1 + 0.55 * slope, 0.75, 1.2))[..., None].astype(np.float32)


def _surround(scene: Scene, colours: Palette, side: float, behind: Plane) -> Plane:
    """What glossy things mirror: the window with its bars, the room behind and before, the lamp."""
    sky = [2.4 * (a + f) + 0.5 * k for a, f, k in zip(colours.ambient, colours.fill, colours.key, strict=True)]
    room = behind.mean(axis=(0, 1))
    dark = tuple((room * 0.12).tolist())
    panels = [
        Panel(0, 4, 70, 34, _triple(room * 1.1), soft=14),
        Panel(side * 72, 30, 58, 58, _triple(np.array(sky)), soft=3),
    ]
    panels += [
        Panel(side * 72, 30, 4, 58, _triple(np.array(dark)), 2),
        Panel(side * 72, 34, 58, 4, _triple(np.array(dark)), 2),
    ]
    if colours.lamps >= 0.25:
        power = np.array(_lamp_power(scene, colours)) * 14
        panels.append(Panel(side * 60, 52, 16, 16, _triple(power), soft=5))
    return surround(room * 0.35, room * 0.5, panels)


def _triple(part: Plane) -> RGB:
    red, green, blue = (float(value) for value in part)
    return (red, green, blue)


def _unit(x: float, y: float, z: float) -> RGB:
    length = math.sqrt(x * x + y * y + z * z)
    return (x / length, y / length, z / length)
