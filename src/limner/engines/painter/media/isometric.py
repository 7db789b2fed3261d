"""Isometric illustration: a floating tile of the scene's kind of ground, with its things as blocks, in 2:1 projection.

Of a scene it needs no world: the kind of tile follows from its setting, else from its things.
"""

import math
from collections.abc import Callable, Iterator

import numpy as np

from limner.engines.painter.lettering.layout import printable
from limner.engines.painter.media import blocks, models, scenery
from limner.engines.painter.media.blocks import Projection, Spot
from limner.engines.painter.media.cutpaths import bodies, box_of, silhouette
from limner.engines.painter.media.furniture import FURNITURE
from limner.engines.painter.media.schemes import mixed, scheme_of
from limner.engines.painter.media.tiles import SIDE, TOPS, Tile, surface, under
from limner.engines.painter.media.vector import Drawing, Gradient, Shape, fade
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figures import figure_of, is_drawn

_GROUNDS = {
    "snow": "snow", "desert": "sand", "sand": "sand", "moon": "moon", "planet": "moon", "reef": "water",
    "rock": "peaks", "lake": "peaks", "volcano": "peaks", "savanna": "sand",
}  # fmt: skip
_SETTINGS = {
    "coast": "water", "sea": "water", "harbour": "water", "underwater": "water", "street": "street",
    "skyline": "street", "room": "room", "tabletop": "room", "stage": "room", "studio": "room", "space": "moon",
}  # fmt: skip
_SUITS = {"land": "grass", "sea": "water", "space": "moon", "room": "room"}
Item = tuple[float, list[Shape]]  # how near it stands, and its shapes


def draw(scene: Scene) -> Drawing:
    """The tile with all its things: a drawing of the scene's size."""
    tile = _tile(scene)
    things = [subject for subject in scene.subjects if is_drawn(subject.noun) or _is_modelled(subject.noun)]
    shapes = [*under(tile), *surface(tile)]
    taken, items = _figures(tile, things)
    items += _scenery(tile, taken)
    for _, part in sorted(items, key=lambda item: item[0]):
        shapes += part
    ground = None if scene.transparent else _backdrop(tile)
    return Drawing(scene.width, scene.height, ground, tuple(shapes))


def _tile(scene: Scene) -> Tile:
    room = scene.height * (0.76 if printable(scene.letterings) else 1.0)
    unit = min(scene.width * 0.86 / (2 * SIDE), room * 0.74 / (SIDE * 1.62))
    kind = _kind(scene)
    middle = complex(scene.width / 2, room * 0.53)
    dark = scene.time in {"night", "dusk"}
    return Tile(scene, Projection(middle - 1j * SIDE / 2 * unit, unit), kind, scheme_of(scene, [TOPS[kind][0]]), dark)


def _kind(scene: Scene) -> str:
    if scene.setting == "paper":
        return _SUITS[scenery.kind_of(scene)]
    if scene.setting in _SETTINGS:
        return _SETTINGS[scene.setting]
    if scene.weather == "snow":
        return "snow"
    return _GROUNDS.get(scene.ground, "grass") if scene.setting in {"mountains", "hills"} else "grass"


def _backdrop(tile: Tile) -> Gradient:
    scheme = tile.scheme
    light, deep = (scheme.near, scheme.dark) if tile.dark else (scheme.sheet, scheme.far)
    return fade(0j, complex(0, tile.scene.height), light, deep)


def _figures(tile: Tile, things: list[Subject]) -> tuple[list[tuple[float, float]], list[Item]]:
    """The scene's things, spread over the middle of the tile: their places and shapes."""
    everyone = [subject for subject in things for _ in range(min(subject.count, 12))]
    if not everyone:
        return [], []
    columns = math.ceil(math.sqrt(len(everyone)))
    rows = math.ceil(len(everyone) / columns)
    room = 4.4 if len(everyone) > 1 else 3.4
    step = room / max(columns, rows, 1)
    taken, items = [], []
    for index, subject in enumerate(everyone):
        x = SIDE * 0.53 + (index % columns - (columns - 1) / 2) * step
        y = SIDE * 0.55 + (index // columns - (rows - 1) / 2) * step
        if tile.kind == "street" and rows == 1:
            y = 4.0
        taken.append((x, y))
        items.append((
            x + y,
            list(
                _thing(
                    tile,
                    subject,
                    (x, y, 0.0),
                    min(step * 0.86, 2.2 if tile.kind == "street" else 3.0) * min(subject.scale, 1.6),
                )
            ),
        ))
    return taken, items


def _thing(tile: Tile, subject: Subject, at: Spot, size: float) -> Iterator[Shape]:
    """A model where there is one, else the figure as an upright block."""
    make = _MODELS.get(subject.noun.split()[-1] if subject.noun else "")
    if make:
        yield from make(tile, subject, at, size)
        return
    furniture = FURNITURE.get(subject.noun.split()[-1] if subject.noun else "")
    if furniture:
        yield from furniture(tile.view, at, size, subject.colour or ("#f0b92e" if subject.noun == "taxi" else ""))
        return
    figure = figure_of(subject.noun, tile.scene.seed_of(f"figure/{subject.id}"))
    left, top, right, bottom = figure.box
    grid = 200.0 / max(right - left, bottom - top)
    item = Placed(subject.id, figure, 0.0, -(bottom - top) / 2 * grid, grid, False, subject.colour)
    scale = size / 200.0
    flat = silhouette(item)
    wide = (box_of(flat)[2] - box_of(flat)[0]) * scale
    thick = min(0.30 * size, 0.42 * wide, 0.7)
    foot = (at[0], at[1] + thick / 2, at[2])
    outline = blocks.standing(tile.view, foot, flat, scale)
    front = [
        Shape(path=blocks.standing(tile.view, foot, shape.path, scale), fill=shape.fill)
        for shape in bodies(item, shade=0.12)
    ]
    yield blocks.shadow(tile.view, at[0] + 0.2, at[1], 0.45 * wide, "#10202c")
    yield from blocks.extruded(tile.view, outline, front, thick, figure.colour(figure.main, subject.colour))


def _is_modelled(noun: str) -> bool:
    return bool(noun) and (noun.split()[-1] in _MODELS or noun.split()[-1] in FURNITURE)


def _tree(tile: Tile, subject: Subject, at: Spot, size: float) -> Iterator[Shape]:
    yield from models.leafy(tile.view, at, size * 1.3, subject.colour or tile.leaf)


def _house(tile: Tile, subject: Subject, at: Spot, size: float) -> Iterator[Shape]:
    half = size * 0.45
    yield from models.house(
        tile.view, (at[0] - half, at[1] - half, 0), size * 0.9, subject.colour or "#f3e3c8", lit=tile.dark
    )


def _light(tile: Tile, subject: Subject, at: Spot, size: float) -> Iterator[Shape]:
    yield from models.rock(tile.view, (at[0], at[1], 0), 0.34 * size, "#8a8078")
    yield from models.lighthouse(
        tile.view, (at[0], at[1], 0.18 * size), size * 1.25, subject.colour or "#d2463c", lit=tile.dark
    )


def _mountain(tile: Tile, subject: Subject, at: Spot, size: float) -> Iterator[Shape]:
    yield from models.peak(tile.view, at, size * 0.6, size * 1.3, subject.colour or "#8c98a8")


def _cactus(tile: Tile, subject: Subject, at: Spot, size: float) -> Iterator[Shape]:
    yield from models.cactus(tile.view, at, size, subject.colour or "#5f9a55")


_MODELS: dict[str, Callable[[Tile, Subject, Spot, float], Iterator[Shape]]] = {
    "tree": _tree, "house": _house, "cabin": _house, "cottage": _house, "tavern": _house, "shop": _house,
    "lighthouse": _light, "mountain": _mountain, "cactus": _cactus,
}  # fmt: skip


def _scenery(tile: Tile, taken: list[tuple[float, float]]) -> list[Item]:
    """Trees, rocks, houses around the things, never on them."""
    if tile.kind == "street":
        return _blocks_of_flats(tile)
    if tile.kind == "room":
        return []
    rng = np.random.default_rng(tile.scene.seed_of("scenery"))
    items: list[Item] = []
    if tile.kind == "peaks":
        for x, y, half, tall in ((1.5, 1.6, 1.3, 3.6), (3.4, 1.2, 1.1, 2.6), (1.1, 3.5, 0.95, 2.2)):
            if not any(abs(x - a) + abs(y - b) < 1.2 for a, b in taken):
                tone = "#8c93a3" if not tile.dark else "#4a5478"
                items.append((x + y, list(models.peak(tile.view, (x, y, 0), half, tall, tone))))
    for _ in range(26):
        x, y = float(rng.uniform(0.35, SIDE - 0.35)), float(rng.uniform(0.35, SIDE - 0.35))
        if _free(tile, x, y, taken):
            taken.append((x, y))
            items.append((x + y, list(_plant(tile, (x, y, 0.0), rng))))
    return items


def _free(tile: Tile, x: float, y: float, taken: list[tuple[float, float]]) -> bool:
    """Whether something small may stand there: behind and beside, so that it hides no figure."""
    if tile.kind == "water" and x + y > 2.3:
        return False
    if tile.kind == "peaks" and (x + y < 5.2 or math.hypot((x - 3.9) / 1.7, (y - 4.1) / 1.5) < 1):
        return False
    return all(
        math.hypot(x - a, y - b) > 1.05 and not (0 < (x + y) - (a + b) < 2.6 and abs((x - y) - (a - b)) < 1.3)
        for a, b in taken
    )


def _plant(tile: Tile, at: Spot, rng: np.random.Generator) -> Iterator[Shape]:
    chance, tall = rng.random(), float(rng.uniform(0.8, 1.35))
    if tile.kind == "moon" or chance < 0.18:
        yield from models.rock(tile.view, at, 0.16 + 0.1 * tall, "#9a958c" if tile.kind != "moon" else "#a3a6b5")
    elif tile.kind == "sand":
        yield from models.cactus(tile.view, at, 0.8 * tall, "#6aa15c")
    elif tile.kind in {"snow", "peaks"} or tile.scene.ground in {"pine", "forest"} or chance < 0.45:
        tone = mixed("#3f7f5a", "#1d2c52", 0.5 if tile.dark else 0.0)
        yield from models.pine(tile.view, at, tall, tone, snowy=tile.kind == "snow" or tile.scene.season == "winter")
    else:
        yield from models.leafy(tile.view, at, 0.9 * tall, tile.leaf)


def _blocks_of_flats(tile: Tile) -> list[Item]:
    rng = np.random.default_rng(tile.scene.seed_of("street"))
    tones = (
        ["#d98c6a", "#7fa3a0", "#e3c58f", "#8f9fc4", "#c98fa0"]
        if not tile.dark
        else ["#5a4a7a", "#34527a", "#7a4468", "#3f5f74", "#4b4f86"]
    )
    items: list[Item] = []
    x = 0.25
    for index in range(3):
        wide, tall = 1.65, float(rng.uniform(2.2, 4.0))
        tone = tones[(index + int(rng.integers(5))) % 5]
        part = list(models.building(tile.view, (x, 0.4, 0), (wide, 2.1, tall), tone, lit=tile.dark, rng=rng))
        items.append((x + 0.4, part))
        x += wide + 0.22
    for x in (0.6, 3.0, 5.3):
        items.append((x + 5.4, list(models.leafy(tile.view, (x, 5.45, 0), 0.95, tile.leaf))))
    return items
