"""The four-legged animals as entries: their species with what grows on them, manes, horns, wool, humps."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models import grazers, horns, manes, predators
from limner.engines.painter.models.beast import UP, Beast
from limner.engines.painter.models.markings import Lie, edge
from limner.engines.painter.models.quadruped import finished, quadruped, skin_of
from limner.engines.painter.models.skeleton import Frame, mixed, sheet, swept
from limner.engines.painter.models.species import Species
from limner.engines.painter.models.statues import statuary
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import cylinder
from limner.engines.painter.solids.solid import Model, Solid

SPECIES: dict[str, Species] = {**predators.SPECIES, **grazers.SPECIES}


def young(kind: Species) -> Species:
    """The measures of its young: half as tall, with a larger head and eyes, without horns."""
    head = kind.head
    x, y, z, size = head.eye
    head = replace(
        head, skull=1.3 * head.skull, muzzle=1.1 * head.muzzle, ear=1.2 * head.ear, eye=(x, y, z, 1.4 * size)
    )
    kept = tuple(name for name in kind.extras if name not in ("antlers", "palms", "bull", "lion", "tusks", "beard"))
    return replace(kind, tall=0.52 * kind.tall, head=head, extras=kept)


def beast(kind: Species, wish: Wish) -> Model:
    """An animal of a species with all that grows on it."""
    kind = young(kind) if wish.has("young", "baby", "little") else kind
    made = quadruped(kind, wish)
    for name in kind.extras:
        if name in BONES:
            BONES[name](made)
    skin, lie = skin_of(made)
    for name in kind.extras:
        if name in GROWN:
            made.built += GROWN[name](made)
        elif name in ON_SKIN:
            skin = ON_SKIN[name](made, skin, lie)
    return finished(made, skin)


def _plumes(made: Beast) -> list[Solid]:
    """A winged horse's wings, raised."""
    tall, built = made.kind.tall, []
    a, v = np.meshgrid(np.linspace(0, 1, 61), np.linspace(0, 1, 10), indexing="ij")
    for side in (-1.0, 1.0):
        drop = (0.16 + 0.4 * np.sin(np.pi * np.clip(0.85 * a + 0.12, 0, 1))) * (
            1 - 0.1 * np.abs(np.sin(12 * np.pi * a)) * (v > 0.8)
        )
        x, y = 0.1 + 0.5 * a, 0.15 + 0.55 * np.sin(1.5 * a)
        shade = (0.84 + 0.12 * np.cos(24 * np.pi * a) * (v > 0.35)).reshape(-1, 1) * np.array(made.colours.coat)
        grid = np.stack([side * x, y - 0.25 * drop * v, drop * v + 0.25 * a - 0.05], -1) * tall + made.chest
        built.append(sheet(grid, made.pelt, shade).named("wings"))
    return built


def _humps(made: Beast) -> None:
    tall, coat = made.kind.tall, made.colours.coat
    for share in (0.3, 0.74):
        place = made.chest * (1 - share) + made.rump * share + UP * 0.16 * tall
        made.grow("trunk", place, place + UP * 0.13 * tall, (0.1 * tall, 0.055 * tall), coat, slim=0.8)


def _udder(made: Beast) -> None:
    tall = made.kind.tall
    place = made.rump + np.array([0.0, -0.2 * tall, -0.12 * tall])
    made.grow("trunk", place, place, (0.075 * tall, 0.075 * tall), rgb("#e0aaa0"))


def _beard(made: Beast) -> list[Solid]:
    r, at, reach = made.kind.head.skull * made.kind.tall, made.head.at, made.kind.head.muzzle * made.kind.tall
    path = [at(0, -0.5 * r, -0.5 * reach), at(0, -1.2 * r, -0.55 * reach), at(0, -2.0 * r, -0.4 * reach)]
    return [swept(path, [0.3 * r, 0.26 * r, 0.02 * r], manes.hair(made.colours.socks, 0.03 * made.kind.tall))]


def _snout(made: Beast) -> list[Solid]:
    """A pig's disc with two nostrils."""
    shape, tall = made.kind.head, made.kind.tall
    last, reach, down = shape.snout[1] * tall, shape.muzzle * tall, np.radians(shape.droop)
    place = np.array(made.head.at(0, -reach * np.sin(down), -reach * np.cos(down)))
    seat = Frame(place, made.head.turn)
    pink = Material(colour=mixed(made.colours.mask, (0.0, 0.0, 0.0), 0.15), gloss=0.35)
    dark = Material(colour=rgb("#5a2f2c"))
    disc = cylinder(1.05 * last, 0.6 * last, pink, top=0.98 * last).turned(90, "x").moved(0, 0, -0.55 * last)
    holes = [
        cylinder(0.2 * last, 0.05 * last, dark).turned(90, "x").moved(s * 0.36 * last, 0.05 * last, -1.14 * last)
        for s in (-1, 1)
    ]
    return [seat.place(piece) for piece in (disc, *holes)]


def _teeth(made: Beast) -> list[Solid]:
    shape, tall = made.kind.head, made.kind.tall
    white, built = Material(colour=rgb("#f0ead8"), gloss=0.5), []
    down, reach = np.radians(shape.droop), shape.muzzle * tall
    for side in (-1.0, 1.0):
        for t in (0.4, 0.55, 0.7, 0.85, 1.0):
            wide = (shape.snout[0] * (1 - t) + shape.snout[1] * t) * tall * shape.wide
            x, y, z = side * 0.93 * wide, -reach * t * np.sin(down) - 0.42 * wide, -reach * t * np.cos(down)
            long = 0.35 * shape.snout[1] * tall
            path = [
                made.head.at(x, y + 0.3 * long, z),
                made.head.at(x * 1.03, y - 0.2 * long, z),
                made.head.at(x, y - 0.8 * long, z),
            ]
            built.append(swept(path, [0.22 * long, 0.18 * long, 0.0], white, sides=8))
    return built


def _ridge(made: Beast) -> list[Solid]:
    """A crocodile's two rows of plates."""
    tall, built = made.kind.tall, []
    for side in (-1.0, 1.0):
        for t in np.linspace(-0.1, 1.2, 12):
            place = (
                made.chest * (1 - t)
                + made.rump * t
                + np.array([side * 0.2 * tall, 0.88 * made.kind.belly * tall * (1 - 0.5 * max(t - 1, 0)), 0])
            )
            path = [place - UP * 0.08 * tall, place + UP * 0.04 * tall, place + np.array([0, 0.1, 0.1]) * tall]
            built.append(
                swept(path, [0.1 * tall, 0.07 * tall, 0.0], made.pelt, sides=8).tinted(
                    np.array(made.colours.ink, np.float32)
                )
            )
    return built


def _wool(made: Beast, skin: Solid, lie: Lie) -> Solid:
    tall = made.kind.tall
    poll = edge(lie.face[:, 1] - 0.55, 0.2)
    where = (1 - edge(lie.limb - 0.55, 0.3)) * (1 - edge(lie.crown - 0.5, 0.3) * (1 - poll))
    white = np.array(made.colours.coat, np.float32)
    fleece = (np.clip(poll * lie.crown, 0, 1))[:, None].astype(np.float32)
    skin = skin.tinted(skin.tints * (1 - fleece) + white * fleece)
    return manes.woolly(skin, where, 0.085 * tall, 5)


def _quills(made: Beast, skin: Solid, lie: Lie) -> Solid:
    tall = made.kind.tall
    back = edge(lie.up + 0.45 - 1.2 * lie.crown, 0.3) * edge(lie.along + 0.15 * tall, 0.1) * (1 - lie.limb)
    made.built.append(manes.quills(skin, back, 0.3 * tall, (rgb("#4a3524"), rgb("#d9c6a4")), made.seed))
    return skin.tinted(skin.tints * (1 - 0.6 * edge(back - 0.5, 0.3))[:, None].astype(np.float32))


BONES: dict[str, Callable[[Beast], None]] = {"humps": _humps, "udder": _udder, "trunk": horns.trunk}
GROWN: dict[str, Callable[[Beast], list[Solid]]] = {
    "mane": lambda made: manes.flowing(made, made.colours.ink),
    "upright": lambda made: manes.upright(made, made.colours.ink),
    "lion": lambda made: manes.lion(made, made.colours.ink), "cow": horns.cow, "bull": horns.bull,
    "goat": horns.goat, "ram": horns.ram, "ossicones": horns.giraffe,
    "rhino": horns.rhino, "unicorn": horns.unicorn,
    "antlers": horns.antlers, "palms": horns.palms, "tusks": horns.tusks, "beard": _beard,
    "snout": _snout, "teeth": _teeth, "ridge": _ridge,
    "plumes": _plumes,
}  # fmt: skip
ON_SKIN: dict[str, Callable[[Beast, Solid, Lie], Solid]] = {"wool": _wool, "quills": _quills}


def _builder(kind: Species) -> Builder:
    def build(wish: Wish) -> Model:
        return beast(kind, wish)

    return build


MODELS: dict[str, Entry] = statuary({noun: Entry(_builder(kind), turn=-52) for noun, kind in SPECIES.items()})
