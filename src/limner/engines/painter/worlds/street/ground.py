"""The ground of the street and what stands on it: road, pavements, kerbs, drains, lamp posts, machines, crates."""

import numpy as np

from limner.engines.painter.kernels import surfaces as look
from limner.engines.painter.worlds.street.mesh import FURNITURE, GOODS, Material, Mesh
from limner.engines.painter.worlds.street.plan import KERB, Plan
from limner.engines.painter.worlds.street.render import Lamp
from limner.engines.painter.worlds.street.wall import Wall

GROUND = 1
_ROAD = Material(albedo=(1.0, 1.0, 1.04), pattern=look.ASPHALT, ident=GROUND)
_SETTS = Material(albedo=(1.0, 0.96, 0.92), pattern=look.COBBLES, ident=GROUND)
_PAVEMENT = Material(albedo=(1.0, 0.97, 0.93), pattern=look.PAVING, ident=GROUND)
_STONE = Material(albedo=(0.15, 0.15, 0.15), pattern=look.PLASTER, ident=GROUND)
_IRON = Material(albedo=(0.045, 0.045, 0.05), gloss=0.5, pattern=look.METAL, ident=FURNITURE)
_BULB = Material(albedo=(0.8, 0.8, 0.8), emission=(5.0, 6.2, 7.0), ident=FURNITURE)


def pave(plan: Plan, mesh: Mesh) -> None:
    """Road, pavements, kerbs and drain covers."""
    far = plan.length + 160
    mid = plan.middle
    mesh.box((mid - plan.road, -0.001, 0.2), (mid + plan.road, 0.0, far), _SETTS if plan.cobbled else _ROAD)
    for side in (-1, 1):
        mesh.box((mid + side * plan.road, 0.0, 0.2), (mid + side * (plan.half + 4), KERB, far), _PAVEMENT)
        for start in np.arange(0.0, plan.length, 1.2):
            low = (mid + side * (plan.road - 0.02), 0.0, float(start) + 0.012)
            mesh.box(low, (mid + side * (plan.road + 0.16), KERB + 0.004, float(start) + 1.188), _STONE)
    if plan.snow:
        return
    for x, z in plan.drains():
        _cover(mesh, x, z)


def lamp_posts(plan: Plan, mesh: Mesh) -> list[Lamp]:
    """Posts with an arm over the road, on alternate sides."""
    rng = plan.rng("posts")
    lamps = [Lamp((plan.middle, 6.0, -2.5), (11.0, 12.5, 15.0), (0, -0.3, 0.95), 3.0, 34)]  # behind the camera
    side = 1 if rng.random() < 0.5 else -1
    for distance in np.arange(16 + 4 * rng.random(), plan.length, 15.0):
        foot = plan.middle + side * (plan.road + 0.35)
        path = np.array([[foot, 0, distance], [foot, 4.6, distance], [foot - side * 0.25, 5.15, distance],
                         [foot - side * 1.3, 5.35, distance]])  # fmt: skip
        mesh.tube(path, [0.085, 0.06, 0.05, 0.04], _IRON)
        mesh.box((foot - 0.14, KERB, distance - 0.14), (foot + 0.14, KERB + 0.5, distance + 0.14), _IRON)
        head = foot - side * 1.5
        mesh.box((head - 0.34, 5.30, distance - 0.12), (head + 0.34, 5.42, distance + 0.12), _IRON)
        mesh.box((head - 0.28, 5.26, distance - 0.09), (head + 0.28, 5.30, distance + 0.09), _BULB)
        lamps.append(Lamp((head, 5.1, float(distance)), (6.5, 8.0, 9.0), (0, -1, 0), 0.5, 18))
        side = -side
    return lamps


def furnish(plan: Plan, mesh: Mesh) -> list[Lamp]:
    """Vending machines, crates, bins, planters along the facades, by seed."""
    rng, lamps = plan.rng("furniture"), []
    for side in (-1, 1):
        distance = plan.nearest(side) + rng.uniform(0.6, 2.0)
        while distance < 40:
            draw = rng.random()
            wall = Wall(mesh, side, plan.half - 0.06, plan.middle)
            if draw < 0.16:
                lamps.append(_machine(wall, rng, float(distance)))
                distance += 1.1
            elif draw < 0.52:
                _crates(wall, rng, float(distance))
            elif draw < 0.8:
                _planter(wall, rng, float(distance))
            else:
                _bicycle(wall, rng, float(distance))
                distance += 1.2
            distance += rng.uniform(1.6, 4.5)
    return lamps


def _cover(mesh: Mesh, x: float, z: float) -> None:
    """A round drain cover with its ring and ribs."""
    angle = np.linspace(0, 2 * np.pi, 25)
    for radius, height, material in ((0.40, 0.003, _STONE), (0.35, 0.006, _IRON)):
        ring = np.stack([x + radius * np.cos(angle), np.full(25, height), z + radius * np.sin(angle)], axis=-1)
        centre = np.tile([[x, height, z]], (25, 1))
        mesh.surface(np.stack([centre, ring]), material)
    for offset in np.linspace(-0.24, 0.24, 5):
        reach = float(np.sqrt(0.31**2 - offset**2))
        mesh.box((x - reach, 0.0, z + offset - 0.018), (x + reach, 0.014, z + offset + 0.018), _IRON)


def _machine(wall: Wall, rng: np.random.Generator, z: float) -> Lamp:
    """A drinks machine: a lit window with rows of bottles and cans."""
    body = ((0.42, 0.02, 0.03), (0.02, 0.10, 0.38), (0.06, 0.065, 0.075), (0.02, 0.20, 0.17))[int(rng.integers(4))]
    case = Material(albedo=body, gloss=0.5, pattern=look.METAL, ident=FURNITURE)
    panel = Material(albedo=(0.8, 0.85, 0.9), emission=(0.75, 0.95, 1.1), ident=FURNITURE)
    dark = Material(albedo=(0.02, 0.02, 0.025), gloss=0.4, ident=FURNITURE)
    wall.box((z, z + 0.98), (KERB, KERB + 1.85), (0.72, 0.0), case)
    wall.box((z + 0.08, z + 0.90), (0.95, 1.88), (0.725, 0.72), panel)
    wall.box((z + 0.2, z + 0.78), (0.36, 0.58), (0.725, 0.72), dark)
    wall.box((z - 0.004, z), (0.40, 0.62), (0.70, 0.02), dark)
    wall.box((z - 0.004, z), (1.50, 1.62), (0.70, 0.02), Material(albedo=(0.5, 0.5, 0.5), ident=FURNITURE))
    palette = (
        (0.8, 0.05, 0.04), (0.05, 0.25, 0.75), (0.9, 0.65, 0.05), (0.06, 0.5, 0.15), (0.85, 0.85, 0.85),
        (0.5, 0.2, 0.05),
    )  # fmt: skip
    for row in range(3):
        for column in range(6):
            low, base = z + 0.12 + column * 0.128, 1.02 + row * 0.29
            can = Material(albedo=palette[int(rng.integers(6))], inside=(1.0, 1.1, 1.2), ident=GOODS)
            wall.box((low, low + 0.075), (base, base + 0.17), (0.745, 0.725), can)
            wall.box((low + 0.022, low + 0.053), (base + 0.17, base + 0.21), (0.74, 0.725), can)
    return Lamp((wall.x(1.1), 1.4, z + 0.2), (0.55, 0.75, 0.9), (-wall.side * 0.8, 0, -0.6), 0.6, 7)


def _crates(wall: Wall, rng: np.random.Generator, z: float) -> None:
    """A small stack of slatted crates."""
    colours = ((0.36, 0.22, 0.10), (0.05, 0.16, 0.36), (0.42, 0.06, 0.04), (0.30, 0.30, 0.28))
    wood = Material(albedo=colours[int(rng.integers(4))], pattern=look.PLASTER, ident=FURNITURE)
    hollow = Material(albedo=(0.03, 0.028, 0.025), ident=FURNITURE)
    for level in range(int(rng.integers(1, 4))):
        base, near = KERB + level * 0.31, z + rng.uniform(-0.06, 0.06)
        wall.box((near + 0.03, near + 0.57), (base, base + 0.26), (0.47, 0.06), hollow)
        for slat in (0.0, 0.1, 0.2):
            wall.box((near, near + 0.6), (base + slat, base + slat + 0.07), (0.50, 0.06), wood)


def _planter(wall: Wall, rng: np.random.Generator, z: float) -> None:
    """A pot with a shrub of broad leaves."""
    clay = Material(albedo=(0.26, 0.10, 0.06), pattern=look.PLASTER, ident=FURNITURE)
    root = np.array([wall.x(0.35), KERB + 0.42, z])
    wall.mesh.lathe((root[0], KERB, z), ((0.0, 0.15), (0.2, 0.19), (0.40, 0.22), (0.42, 0.18)), clay, sides=12)
    for _ in range(26):
        turn, rise, reach = rng.uniform(0, 6.28), rng.uniform(0.25, 1.0), rng.uniform(0.25, 0.5)
        green = Material(albedo=(0.03, 0.10 + 0.05 * round(rng.random(), 1), 0.035), gloss=0.3, ident=FURNITURE)
        tip = root + [np.cos(turn) * reach, rise, np.sin(turn) * reach]
        across = np.array([-np.sin(turn), 0.0, np.cos(turn)]) * 0.06
        middle = (root + tip) / 2 + [0, 0.12, 0]
        wall.mesh.quad(np.stack([root, middle - across, tip, middle + across]), green)


def _bicycle(wall: Wall, rng: np.random.Generator, z: float) -> None:
    """A bicycle that leans against the facade."""
    paint = ((0.30, 0.03, 0.03), (0.03, 0.16, 0.20), (0.35, 0.30, 0.10), (0.03, 0.03, 0.035))[int(rng.integers(4))]
    frame = Material(albedo=paint, gloss=0.5, ident=FURNITURE)
    turn = np.linspace(0, 2 * np.pi, 19)

    def bar(points: list[tuple[float, float]], radius: float, material: Material) -> None:
        path = np.array([(wall.x(0.42 - 0.22 * up), KERB + up, z + along) for along, up in points])
        wall.mesh.tube(path, radius, material, sides=5)

    for hub in (0.0, 1.02):
        bar([(hub + 0.33 * float(np.cos(a)), 0.34 + 0.33 * float(np.sin(a))) for a in turn], 0.018, _IRON)
        for spoke in turn[:-1:3]:
            bar([(hub, 0.34), (hub + 0.32 * float(np.cos(spoke)), 0.34 + 0.32 * float(np.sin(spoke)))], 0.004, _IRON)
    for tube in (
        [(0.0, 0.34), (0.45, 0.32), (0.86, 0.80)], [(0.0, 0.34), (0.34, 0.80), (0.45, 0.32)],
        [(0.34, 0.76), (0.84, 0.74)], [(0.84, 0.92), (1.02, 0.34)],
    ):  # fmt: skip
        bar(tube, 0.018, frame)
    bar([(0.30, 0.88), (0.35, 0.78)], 0.014, _IRON)
    bar([(0.20, 0.89), (0.42, 0.90)], 0.045, _IRON)
    bar([(0.84, 0.92), (0.82, 1.02), (0.70, 1.04)], 0.014, _IRON)
