"""Hats set on a figure's head. They know the head's frame and size, nothing else."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.people import Figure
from limner.engines.painter.models.skeleton import Frame, bar, mixed, sheet
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid, lathe, tube
from limner.engines.painter.solids.solid import Solid

Made = list[Solid]
GLASS = Material(colour=rgb("#c9962e"), gloss=0.93, metal=1.0)


def worn(body: Figure, solids: Made, *, up: float = 0.42, back: float = 0.1, tilt: float = -8.0) -> Made:
    """Hats are made for a head of radius 1, standing on the origin."""
    r = body.skull
    seat = Frame(np.array(body.head.at(0, up * r, back * r)), body.head.turn)
    return [seat.place(solid.turned(tilt, "x").scaled(r)).named("hat") for solid in solids]


def _brimmed(brim: float, crown: float, high: float, material: Material, *, sag: float = 0.0) -> Solid:
    profile = [
        (-0.03 - sag, brim),
        (0.02 - sag, brim),
        (0.03, 0.98 * crown + 0.08),
        (0.1, crown),
        (0.8 * high, 0.86 * crown),
        (high, 0.66 * crown),
        (1.03 * high, 0),
    ]
    return lathe(profile, material, sides=44)


def straw(body: Figure, material: Material) -> Made:
    band = lathe([(0.08, 1.1), (0.1, 1.115), (0.26, 1.08), (0.28, 1.05)], MATERIALS["fabric"].tinted("#8a2f2a"))
    return worn(body, [_brimmed(1.95, 1.1, 0.78, material, sag=0.1), band], up=0.52, tilt=-13)


def felt(body: Figure, material: Material) -> Made:
    band = lathe([(0.08, 1.1), (0.1, 1.11), (0.3, 1.06), (0.32, 1.03)], MATERIALS["fabric"].tinted("#26221f"))
    return worn(body, [_brimmed(1.6, 1.08, 0.85, material), band], up=0.5, tilt=-11)


def cap(body: Figure, material: Material) -> Made:
    dome = lathe([(-0.05, 1.08), (0.25, 1.1), (0.6, 0.9), (0.8, 0.55), (0.88, 0.0)], material)
    t, s = np.meshgrid(np.linspace(0, 1, 6), np.linspace(-1, 1, 13), indexing="ij")
    reach = 1.0 + 0.75 * t * np.sqrt(np.clip(1 - 0.8 * s * s, 0, 1))
    visor = np.stack(
        [np.sin(1.05 * s) * reach * 0.98, -0.02 - 0.1 * t - 0.06 * s * s, -np.cos(1.05 * s) * reach * 1.04], -1
    )
    return worn(body, [dome, sheet(visor, material)], tilt=-4)


def peaked(body: Figure, material: Material) -> Made:
    """The cap of an officer, with a badge."""
    crown = lathe([(0.0, 1.06), (0.3, 1.06), (0.34, 1.3), (0.5, 1.42), (0.62, 1.2), (0.66, 0.0)], material)
    band = lathe([(0.02, 1.075), (0.28, 1.075)], MATERIALS["leather"].tinted("#15151a"))
    badge = ellipsoid((0.16, 0.18, 0.06), MATERIALS["gold"], (0, 0.36, -1.2), sides=12)
    t, s = np.meshgrid(np.linspace(0, 1, 5), np.linspace(-1, 1, 13), indexing="ij")
    reach = 1.03 + 0.5 * t * np.sqrt(np.clip(1 - 0.8 * s * s, 0, 1))
    grid = np.stack([np.sin(0.95 * s) * reach, 0.02 - 0.28 * t, -np.cos(0.95 * s) * reach], -1)
    visor = sheet(grid, Material(colour=rgb("#101014"), gloss=0.7))
    return worn(body, [crown, band, badge, visor], tilt=-4)


def hard(body: Figure, material: Material) -> Made:
    """A worker's or firefighter's helmet."""
    shell = replace(material, gloss=0.55)
    dome = lathe([(-0.06, 1.42), (0.0, 1.45), (0.04, 1.18), (0.4, 1.08), (0.75, 0.78), (0.95, 0.35), (1.0, 0)], shell)
    crest = tube(
        np.array([(0, 0.95 * np.sin(a) + 0.06, -1.1 * np.cos(a)) for a in np.linspace(0.2, 2.9, 14)]), 0.1, shell
    )
    return worn(body, [dome, crest], up=0.46, tilt=-11)


def knightly(body: Figure, material: Material) -> Made:
    """A closed helmet with a slit."""
    steel = material if material.metal else MATERIALS["steel"]
    dome = lathe([(-1.3, 0.95), (-0.9, 1.12), (0.2, 1.2), (0.7, 0.98), (1.0, 0.5), (1.08, 0)], steel)
    slit = ellipsoid((0.82, 0.07, 0.6), Material(colour=(0.01, 0.01, 0.01)), (0, -0.22, -0.72), sides=18)
    ridge = tube(np.array([(0, 1.08 * np.sin(a), -1.22 * np.cos(a)) for a in np.linspace(-0.1, 3.0, 14)]), 0.06, steel)
    plume = flesh(
        [Bone((0, 1.0, -0.1), (0, 1.5, 0.3), 0.16, 0.24), Bone((0, 1.5, 0.3), (0, 1.1, 1.2), 0.24, 0.1)],
        Material(colour=rgb("#a3262a"), second=rgb("#6d1418"), grain="fur", size=0.2),
        blend=0.1,
        fine=36,
    )
    return worn(body, [dome, slit, ridge, plume], up=0.2, back=0.0, tilt=0)


def crown(body: Figure, material: Material) -> Made:
    gold = material if material.metal else MATERIALS["gold"]
    turn = np.linspace(0, 2 * np.pi, 97)
    points = 0.36 + 0.26 * np.abs(((turn * 8 / (2 * np.pi)) % 1) * 2 - 1)
    flare = 1.0 + 0.12 * points
    low = np.stack([np.sin(turn), np.zeros_like(turn), -np.cos(turn)], -1)
    high = np.stack([np.sin(turn) * flare, points, -np.cos(turn) * flare], -1)
    band = sheet(np.stack([low, low * 0.5 + high * 0.5, high]), gold)
    rim = bar(low * 1.01, 0.06, gold)
    gems = [
        ellipsoid(
            (0.09, 0.11, 0.06),
            Material(colour=rgb(code), gloss=0.9),
            (np.sin(a) * 1.03, 0.22, -np.cos(a) * 1.03),
            sides=10,
        )
        for a, code in ((0.0, "#b3122a"), (0.79, "#1c4fae"), (-0.79, "#1c4fae"), (1.57, "#12803c"), (-1.57, "#12803c"))
    ]
    return worn(body, [band, rim, *gems], up=0.62, tilt=-3)


def witch(body: Figure, material: Material) -> Made:
    """A tall pointed hat, its tip bent."""
    brim = lathe([(-0.1, 2.0), (-0.06, 2.0), (0.05, 1.05)], material, sides=44)
    cone = tube(
        np.array([(0, 0.0, 0), (0, 0.5, 0.02), (0.02, 1.1, 0.08), (0.1, 1.7, 0.24), (0.3, 2.1, 0.5), (0.5, 2.2, 0.8)]),
        [1.1, 0.84, 0.56, 0.32, 0.16, 0.0],
        material,
        sides=28,
    )
    band = lathe([(0.06, 1.1), (0.08, 1.11), (0.3, 0.98), (0.32, 0.95)], MATERIALS["fabric"].tinted("#c98a1e"))
    return worn(body, [brim, cone, band], up=0.58, tilt=-13)


def toque(body: Figure, material: Material) -> Made:
    """A cook's tall white hat."""
    band = lathe([(-0.05, 1.04), (0.0, 1.06), (0.62, 1.1), (0.66, 1.05)], material)
    puffs = [Bone((0, 0.9, 0), (0, 1.25, 0.05), 0.9, 0.95)]
    for k in range(8):
        a = k * np.pi / 4
        puffs.append(
            Bone((0.75 * np.sin(a), 0.95, 0.75 * np.cos(a)), (0.85 * np.sin(a), 1.45, 0.85 * np.cos(a)), 0.42, 0.5)
        )
    return worn(body, [band, flesh(puffs, material, blend=0.1, fine=44)], tilt=-6)


def pirate(body: Figure, material: Material) -> Made:
    """A black hat with its brim turned up, and a skull."""
    dome = lathe([(0.0, 1.08), (0.3, 1.05), (0.65, 0.75), (0.75, 0.0)], material)
    t, turn = np.meshgrid(np.linspace(0, 1, 6), np.linspace(0, 2 * np.pi, 49), indexing="ij")
    lift = 0.95 * t * (0.55 + 0.45 * np.cos(2 * turn))
    reach = 1.05 + t * (0.25 + 0.5 * np.sin(turn) ** 2)
    brim = sheet(np.stack([np.sin(turn) * reach * 1.12, lift, -np.cos(turn) * reach], -1), material)
    bone = Material(colour=rgb("#efe9da"), gloss=0.2)
    skull = ellipsoid((0.2, 0.2, 0.06), bone, (0, 0.56, -1.26), sides=14)
    cross = tube(np.array([(-0.3, 0.25, -1.2), (0.3, 0.4, -1.26)]), 0.05, bone)
    return worn(body, [dome, brim, skull, cross, cross.scaled(-1, 1, 1)], tilt=0)


def hood(body: Figure, material: Material) -> Made:
    """The hood of a raincoat."""
    t, turn = np.meshgrid(np.linspace(0, 1, 12), np.linspace(-2.35, 2.35, 25), indexing="ij")
    flat = np.sin(0.02 + 1.95 * t)
    grid = np.stack([1.32 * flat * np.sin(turn), 1.36 * flat * np.cos(turn), 1.32 * np.cos(0.02 + 1.95 * t)], -1)
    return worn(body, [sheet(grid, material)], up=0.05, back=0.05, tilt=0)


def bubble(body: Figure, material: Material) -> Made:
    """An astronaut's helmet with a golden visor."""
    shell = replace(material, gloss=0.5, grain="plain")
    outer = ellipsoid((1.55, 1.6, 1.55), shell, (0, 0, 0.1), sides=36)
    visor = ellipsoid((1.26, 1.12, 1.22), GLASS, (0, 0.04, -0.5), sides=36)
    collar = lathe([(-1.55, 1.2), (-1.5, 1.3), (-1.2, 1.3), (-1.1, 1.2)], MATERIALS["metal"])
    lamps = [ellipsoid((0.16, 0.26, 0.3), shell, (s * 1.55, 0.1, -0.1), sides=14) for s in (-1, 1)]
    return worn(body, [outer, visor, collar, *lamps], up=-0.05, back=0.0, tilt=0)


def silk(body: Figure, material: Material) -> Made:
    return worn(body, [lathe([(-0.03, 1.5), (0.02, 1.5), (0.04, 1.06), (1.4, 1.02), (1.45, 1.0), (1.46, 0)], material)])


def beanie(body: Figure, material: Material) -> Made:
    wool = replace(material, grain="fur", second=mixed(material.colour, (0.0, 0.0, 0.0), 0.3), size=0.15)
    dome = lathe([(0.0, 1.12), (0.3, 1.1), (0.65, 0.82), (0.85, 0.45), (0.92, 0)], wool)
    rim = tube(np.array([(1.07 * np.sin(a), 0.05, -1.07 * np.cos(a)) for a in np.linspace(0, 6.2832, 33)]), 0.14, wool)
    return worn(body, [dome, rim, ellipsoid(0.26, wool, (0, 1.05, 0), sides=16)], tilt=-10)


HATS: dict[str, tuple[Callable[[Figure, Material], Made], str, str]] = {  # builder, material, colour
    "straw": (straw, "straw", ""), "felt": (felt, "fabric", "#5a4632"), "cap": (cap, "fabric", "#b5382e"),
    "peaked": (peaked, "fabric", "#1d2a4a"), "helmet": (hard, "plastic", "#d8a021"), "knight": (knightly, "steel", ""),
    "crown": (crown, "gold", ""), "witch": (witch, "fabric", "#26202e"), "toque": (toque, "fabric", "#f4f2ee"),
    "pirate": (pirate, "fabric", "#1a181c"), "hood": (hood, "plastic", "#e3b01e"),
    "bubble": (bubble, "plastic", "#f2f2f0"),
    "top": (silk, "velvet", "#17161a"), "beanie": (beanie, "fabric", "#a8352e"),
}  # fmt: skip
