"""Buildings along both sides: floors of recessed windows, ledges, balconies, pipes, cooling units, stairs, towers."""

from dataclasses import dataclass

import numpy as np

from limner.engines.painter.kernels import surfaces as look
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.street.mesh import FURNITURE, SIGN, WALL, Material, Mesh
from limner.engines.painter.worlds.street.plan import Plan
from limner.engines.painter.worlds.street.render import Lamp
from limner.engines.painter.worlds.street.wall import Wall

GROUND_FLOOR = 3.7  # metres
DETAIL = 34.0  # metres; beyond it small parts are left out
RECESS = 0.24

_WALLS: tuple[tuple[RGB, int], ...] = (
    ((0.17, 0.16, 0.155), look.PLASTER),
    ((0.21, 0.11, 0.08), look.BRICK),
    ((0.10, 0.12, 0.13), look.TILE),
    ((0.24, 0.215, 0.175), look.PLASTER),
    ((0.10, 0.075, 0.075), look.BRICK),
    ((0.12, 0.155, 0.145), look.TILE),
    ((0.14, 0.15, 0.18), look.PLASTER),
)
_LIGHTS: tuple[RGB, ...] = (
    (0.95, 0.52, 0.20),
    (0.85, 0.62, 0.36),
    (0.38, 0.62, 0.85),
    (0.28, 0.75, 0.62),
    (0.85, 0.30, 0.45),
)
_METAL = Material(albedo=(0.08, 0.085, 0.09), gloss=0.3, pattern=look.METAL, ident=FURNITURE)
_DARK = Material(albedo=(0.025, 0.025, 0.03), gloss=0.25, ident=FURNITURE)
_UNIT = Material(albedo=(0.30, 0.30, 0.29), pattern=look.METAL, ident=FURNITURE)
_FAN = Material(albedo=(0.26, 0.26, 0.25), pattern=look.GRILLE, ident=FURNITURE)
_PANE = Material(albedo=(0.012, 0.016, 0.022), gloss=0.5, pattern=look.GLASS)


@dataclass(frozen=True, slots=True)
class Lot:
    """One building: its wall, its stretch along the street, its floors and its colours."""

    wall: Wall
    near: float
    far: float
    floors: int
    masonry: Material
    trim: Material
    key: str

    @property
    def fine(self) -> bool:
        return self.near < DETAIL


def lots(plan: Plan, mesh: Mesh) -> list[Lot]:
    """The buildings of both sides, near to far, with a back lane between some of them."""
    found = []
    for side in (-1, 1):
        rng = plan.rng(f"lots {side}")
        near, number = float(rng.uniform(-3.0, 2.0)), 0
        while near < plan.length:
            width = float(rng.uniform(5.2, 9.5))
            colour, pattern = _WALLS[int(rng.integers(len(_WALLS)))]
            trim: RGB = _times(colour, float(rng.choice([0.55, 1.5])))
            floors = max(2, round((plan.height + rng.uniform(-7, 8)) / plan.floor))
            wall = Wall(mesh, side, plan.half + float(rng.choice([-0.12, 0.0, 0.0, 0.25, 0.5])), plan.middle)
            masonry, ledge = Material(albedo=colour, pattern=pattern), Material(albedo=trim, pattern=look.PLASTER)
            found.append(Lot(wall, near, near + width, floors, masonry, ledge, f"{side} {number}"))
            lane = float(rng.uniform(0.9, 1.6)) if rng.random() < 0.22 else 0.0
            near += width + (lane if near + width > 13 else 0.0)  # a blank end wall close by would fill the frame
            number += 1
    return found


def build(plan: Plan, lot: Lot) -> None:
    """One building above its ground floor."""
    rng = plan.rng(f"facade {lot.key}")
    wall, floor = lot.wall, plan.floor
    top = GROUND_FLOOR + lot.floors * floor
    wall.box((lot.near, lot.far), (GROUND_FLOOR, top), (-RECESS, -9.0), _PANE if lot.fine else lot.masonry)
    wall.box((lot.near, lot.near + 0.05), (GROUND_FLOOR, top), (-RECESS + 0.01, -9.0), lot.masonry)
    wall.box((lot.near, lot.far), (top, top + 0.55), (0.14, -0.3), lot.trim)
    wall.box((lot.near - 0.06, lot.far + 0.06), (top + 0.40, top + 0.62), (0.26, -0.3), lot.trim)
    bays = max(2, round((lot.far - lot.near) / float(rng.uniform(1.7, 2.5))))
    share, style = float(rng.uniform(0.52, 0.74)), int(rng.integers(4))
    for storey in range(lot.floors):
        _storey(plan, lot, rng, storey, (bays, share, style))
    if lot.fine:
        _pipes(lot, rng, top)
    if lot.fine and plan.rng(f"escape {lot.key}").random() < 0.22:
        _stairs(plan, lot)


def trim(plan: Plan, lot: Lot) -> list[Lamp]:
    """Neon lines along some buildings: over the shops, or up the near corner."""
    rng = plan.rng(f"trim {lot.key}")
    draw, tint = rng.random(), plan.neon[int(rng.integers(len(plan.neon)))]
    line = Material(albedo=(0.4, 0.4, 0.4), emission=_times(tint, 1.8), ident=SIGN)
    middle = (lot.near + lot.far) / 2
    if draw < 0.30:
        height = GROUND_FLOOR + 0.22
        lot.wall.box((lot.near + 0.1, lot.far - 0.1), (height, height + 0.045), (0.16, 0.12), line)
        return [Lamp((lot.wall.x(0.6), height + 0.2, middle), _times(tint, 1.6), (-lot.wall.side, 0, 0), 1.4, 8)]
    if draw < 0.55:
        top = GROUND_FLOOR + 0.5 + plan.floor * min(3, lot.floors)
        near = lot.near + 0.3
        lot.wall.box((near, near + 0.05), (GROUND_FLOOR + 0.3, top), (0.16, 0.11), line)
        return [Lamp((lot.wall.x(0.6), top - plan.floor, near), _times(tint, 2.2), (-lot.wall.side, 0, 0), 1.6, 9)]
    return []


def _times(value: RGB, factor: float) -> RGB:
    return value[0] * factor, value[1] * factor, value[2] * factor


def _storey(plan: Plan, lot: Lot, rng: np.random.Generator, storey: int, form: tuple[int, float, int]) -> None:
    """A row of windows between piers and bands of wall."""
    bays, share, style = form
    wall, base = lot.wall, GROUND_FLOOR + storey * plan.floor
    sill, head = base + 0.85, base + plan.floor - 0.42
    wall.box((lot.near, lot.far), (base, sill), (0.0, -RECESS), lot.masonry)
    wall.box((lot.near, lot.far), (head, base + plan.floor), (0.0, -RECESS), lot.masonry)
    if style != 1:
        wall.box((lot.near, lot.far), (base - 0.06, base + 0.1), (0.09, 0.0), lot.trim)
    pitch = (lot.far - lot.near) / bays
    pier = pitch * (1 - share) / 2
    lively = rng.random() < 0.3
    for bay in range(bays):
        left = lot.near + bay * pitch
        wall.box((left, left + pier), (sill, head), (0.0, -RECESS), lot.masonry)
        wall.box((left + pitch - pier, left + pitch), (sill, head), (0.0, -RECESS), lot.masonry)
        _window(lot, rng, (left + pier, left + pitch - pier), (sill, head), 0.6 if lively else 0.3)
        if lot.fine:
            _dressing(plan, lot, rng, (left + pier, left + pitch - pier), (sill, head), storey)


def _window(
    lot: Lot, rng: np.random.Generator, along: tuple[float, float], up: tuple[float, float], chance: float
) -> None:
    kind = int(rng.choice(5, p=[0.46, 0.26, 0.17, 0.06, 0.05]))
    lit, variant = rng.random() < chance, int(rng.integers(1, 4000))
    light = _LIGHTS[kind] if lit else (0.006, 0.009, 0.014)
    pane = Material(albedo=(0.02, 0.022, 0.028), emission=light, gloss=0.25, pattern=look.WINDOW)
    lot.wall.panel(along, up, -RECESS + 0.02, pane, variant)
    if not lot.fine:
        return
    middle = (along[0] + along[1]) / 2
    lot.wall.box((middle - 0.025, middle + 0.025), up, (-RECESS + 0.07, -RECESS), _DARK)
    bar = up[0] + (up[1] - up[0]) * 0.68
    lot.wall.box(along, (bar - 0.02, bar + 0.02), (-RECESS + 0.06, -RECESS), _DARK)
    lot.wall.box((along[0] - 0.06, along[1] + 0.06), (up[0] - 0.09, up[0]), (0.11, -RECESS), lot.trim)


def _dressing(
    plan: Plan,
    lot: Lot,
    rng: np.random.Generator,
    along: tuple[float, float],
    up: tuple[float, float],
    storey: int,
) -> None:
    """What tenants add to a window: a balcony, an air conditioner, a hood, washing."""
    draw = rng.random()
    if draw < plan.balconies * 0.8 and storey > 0:
        _balcony(lot, rng, along, up)
    elif draw < plan.balconies * 0.8 + 0.26:
        _conditioner(lot.wall, along[0] + rng.uniform(0, 0.3), up[0] - 0.72)
    elif draw < plan.balconies * 0.8 + 0.36:
        cloth = Material(albedo=((0.3, 0.03, 0.03), (0.03, 0.12, 0.16), (0.2, 0.16, 0.1))[int(rng.integers(3))],
                         pattern=look.STRIPE)  # fmt: skip
        lot.wall.slope((along[0] - 0.1, along[1] + 0.1), (up[1] + 0.05, 0.0), (up[1] - 0.42, 0.62), cloth)


def _balcony(lot: Lot, rng: np.random.Generator, along: tuple[float, float], up: tuple[float, float]) -> None:
    near, far = along[0] - 0.25, along[1] + 0.25
    floor, rail, depth = up[0] - 0.62, up[0] + 0.38, 0.85
    lot.wall.box((near, far), (floor - 0.12, floor), (depth, 0.0), lot.trim)
    lot.wall.box((near, far), (rail, rail + 0.05), (depth, depth - 0.05), _METAL)
    for end in (near, far - 0.04):
        lot.wall.box((end, end + 0.04), (rail, rail + 0.05), (depth, 0.0), _METAL)
        for out in np.arange(0.1, depth, 0.14):
            lot.wall.box((end + 0.01, end + 0.03), (floor, rail), (out, out + 0.018), _METAL)
    for place in np.arange(near, far, 0.14):
        lot.wall.box((float(place), float(place) + 0.018), (floor, rail), (depth - 0.01, depth - 0.03), _METAL)
    if rng.random() < 0.5:
        _washing(lot.wall, rng, (near, far), up[1] - 0.15, depth * 0.7)


def _washing(wall: Wall, rng: np.random.Generator, along: tuple[float, float], height: float, out: float) -> None:
    wall.box(along, (height, height + 0.012), (out, out + 0.012), _DARK)
    place = along[0] + 0.1
    palette = ((0.5, 0.5, 0.5), (0.08, 0.14, 0.3), (0.4, 0.08, 0.07), (0.45, 0.38, 0.2), (0.06, 0.2, 0.2))
    while place < along[1] - 0.45:
        width, drop = rng.uniform(0.28, 0.5), rng.uniform(0.45, 0.8)
        cloth = Material(albedo=palette[int(rng.integers(5))], pattern=look.CLOTH, ident=FURNITURE)
        wall.panel((place, place + width), (height - drop, height), out, cloth)
        place += width + rng.uniform(0.05, 0.3)


def _conditioner(wall: Wall, near: float, base: float) -> None:
    wall.box((near, near + 0.82), (base, base + 0.56), (0.42, 0.08), _UNIT)
    wall.panel((near + 0.03, near + 0.79), (base + 0.03, base + 0.53), 0.425, _FAN)
    for place in (near + 0.1, near + 0.68):
        wall.box((place, place + 0.04), (base - 0.05, base), (0.46, 0.0), _DARK)
    wall.box((near + 0.8, near + 0.84), (base - 0.9, base + 0.2), (0.05, 0.01), _UNIT)


def _pipes(lot: Lot, rng: np.random.Generator, top: float) -> None:
    """Down pipes with collars, and now and then a bundle of cables along a ledge."""
    for place in (lot.near + 0.14, lot.far - float(rng.uniform(0.12, 0.4))):
        x = lot.wall.x(0.12)
        mesh, path = lot.wall.mesh, np.array([[x, 0.2, place], [x, top * 0.5, place], [x, top, place]])
        mesh.tube(path, 0.055, _METAL)
        for height in np.arange(1.2, top, 2.4):
            mesh.box((x - 0.075, height, place - 0.075), (x + 0.075, height + 0.06, place + 0.075), _DARK)
    for _ in range(int(rng.integers(1, 4))):
        height = GROUND_FLOOR + float(rng.uniform(-0.1, 0.5))
        lot.wall.box((lot.near, lot.far), (height, height + 0.035), (0.05, 0.015), _DARK)


def _stairs(plan: Plan, lot: Lot) -> None:
    """A fire escape: landings, rails and flights in zigzag over the first floors."""
    rng = plan.rng(f"stairs {lot.key}")
    wall, mesh = lot.wall, lot.wall.mesh
    near = lot.near + float(rng.uniform(0.4, 1.0))
    far = min(near + 3.4, lot.far - 0.3)
    for storey in range(1, min(lot.floors, 5)):
        base = GROUND_FLOOR + storey * plan.floor
        wall.box((near, far), (base - 0.05, base), (1.0, 0.05), _METAL)
        for rail in (0.5, 1.0):
            wall.box((near, far), (base + rail, base + rail + 0.03), (1.0, 0.97), _METAL)
        for place in np.linspace(near, far - 0.03, 7):
            wall.box((float(place), float(place) + 0.025), (base, base + 1.0), (1.0, 0.975), _METAL)
        start, end = (near, far) if storey % 2 else (far, near)
        for out in (0.55, 0.95):
            x = wall.x(out)
            mesh.tube(np.array([[x, base - plan.floor, start], [x, base - plan.floor / 2, (start + end) / 2],
                                [x, base, end]]), 0.03, _METAL, sides=4)  # fmt: skip
        for step in np.linspace(0.06, 0.94, 11):
            height, place = base - plan.floor * (1 - step), start + (end - start) * step
            wall.box((place - 0.12, place + 0.12), (height, height + 0.025), (0.95, 0.55), _METAL)


def towers(plan: Plan, mesh: Mesh) -> None:
    """Tall blocks beyond the end of the street, some with a line of light up their corner."""
    rng = plan.rng("towers")
    for number in range(11):
        place = plan.length + 8 + 9 * number
        width, height = float(rng.uniform(9, 20)), float(rng.uniform(24, 48)) + number * 6.5
        centre = plan.middle + float(rng.uniform(-1, 1)) * (5 + number * 3.0)
        light: RGB = (1.5, 1.0, 0.6) if number % 3 else (0.6, 1.0, 1.5)
        shade = Material(albedo=(0.06, 0.065, 0.08), emission=light, pattern=look.TOWER, ident=WALL)
        mesh.box((centre - width / 2, 0, place), (centre + width / 2, height, place + 9), shade)
        mesh.box((centre - width / 5, height, place), (centre + width / 5, height + 5, place + 6), shade)
        mesh.box((centre - 0.15, height + 5, place), (centre + 0.15, height + 14, place + 0.3), _DARK)
        if number % 2:
            glow = Material(albedo=(0.3, 0.3, 0.3), emission=_times(plan.neon[number % len(plan.neon)], 4), ident=SIGN)
            edge = centre + width / 2 * float(rng.choice([-1, 1]))
            mesh.box((edge - 0.25, 8, place - 0.3), (edge + 0.25, height, place), glow)
