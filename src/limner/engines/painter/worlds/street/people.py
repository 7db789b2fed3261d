"""Passers-by in coats, seen from behind or aside: lofted bodies that walk, some with umbrellas, bags, hoods or hats."""

from dataclasses import dataclass

import numpy as np

from limner.engines.painter.kernels import surfaces as look
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.street.mesh import FIGURE, Doubles, Material, Mesh
from limner.engines.painter.worlds.street.plan import KERB, Plan

_WALKERS = frozenset({"pedestrian", "man", "woman"})
_COATS: tuple[RGB, ...] = (
    (0.08, 0.10, 0.16), (0.34, 0.23, 0.12), (0.36, 0.05, 0.04), (0.05, 0.17, 0.19),
    (0.46, 0.36, 0.13), (0.22, 0.22, 0.24), (0.12, 0.17, 0.08), (0.42, 0.40, 0.36),
)  # fmt: skip
_CANOPIES: tuple[RGB, ...] = (
    (0.55, 0.03, 0.03), (0.02, 0.24, 0.26), (0.62, 0.34, 0.03),
    (0.04, 0.07, 0.22), (0.45, 0.42, 0.38), (0.28, 0.04, 0.20),
)  # fmt: skip
_HAIR: tuple[RGB, ...] = ((0.015, 0.012, 0.010), (0.05, 0.028, 0.015), (0.12, 0.07, 0.03))
_SKIN = Material(albedo=(0.42, 0.25, 0.17), ident=FIGURE)
_STEEL = Material(albedo=(0.25, 0.25, 0.26), gloss=0.6, ident=FIGURE)
_SHOE = Material(albedo=(0.03, 0.025, 0.022), gloss=0.4, ident=FIGURE)


@dataclass(frozen=True, slots=True)
class Stand:
    """Where somebody stands: metres, the way they face (0 is away from the camera), and their height."""

    x: float
    y: float
    z: float
    turn: float
    tall: float

    def place(self, points: Doubles) -> Doubles:
        """From the body's own metres (x right, y up, z ahead, 1.72 m tall) into the street."""
        cosine, sine, scale = np.cos(self.turn), np.sin(self.turn), self.tall / 1.72
        x, y, z = points[..., 0] * scale, points[..., 1] * scale, points[..., 2] * scale
        return np.stack([self.x + x * cosine + z * sine, self.y + y, self.z - x * sine + z * cosine], axis=-1)


def populate(plan: Plan, mesh: Mesh) -> None:
    """Put people on the street: one near on a third of the picture, others further off, none behind another."""
    if _WALKERS.intersection(plan.scene.absent):
        return
    asked = sum(subject.count for subject in plan.scene.subjects if subject.noun in _WALKERS)
    rng = plan.rng("people")
    camera = plan.camera
    taken: list[tuple[float, float]] = []
    count = asked or int(rng.integers(4, 7))
    side = 1 if rng.random() < 0.5 else -1
    for number in range(count * 6):
        if len(taken) >= count:
            break
        share = side * float(rng.uniform(0.13, 0.21)) if not taken else float(rng.uniform(-0.3, 0.3))
        z = float(rng.uniform(8.0, 9.2)) if not taken else 10.0 + 3.1 * len(taken) + float(rng.uniform(-1, 1))
        x = share * camera.width * z / camera.focal - plan.middle
        if abs(x) > plan.half - 1.0:
            x = float(np.sign(x)) * (plan.half - 1.0 - 0.3 * float(rng.random()))
        centre, reach = (x + plan.middle) / z, 0.75 / z
        if any(abs(centre - other) < reach + width for other, width in taken):
            continue
        taken.append((centre, reach))
        own = plan.rng(f"person {number}")
        turn = float(own.choice([0.0, 0.0, 0.35, -0.35, 1.35, -1.35])) + float(own.uniform(-0.2, 0.2))
        kerb = KERB if abs(x) > plan.road else 0.0
        if abs(abs(x) - plan.road) < 0.3:
            x = float(np.sign(x)) * (plan.road - 0.4)
            kerb = 0.0
        umbrellas = plan.scene.subject("umbrella")
        asked_for = umbrellas is not None and len(taken) <= umbrellas.count
        covered = asked_for or (plan.wet > 0.5 and (z < 9.5 or bool(own.random() < 0.72)))
        _person(
            plan, mesh, Stand(x + plan.middle, kerb, z, turn, float(own.uniform(1.62, 1.82))), own, umbrella=covered
        )


def _loft(mesh: Mesh, stand: Stand, rings: Doubles, material: Material, *, folds: float = 0.0, sides: int = 18) -> None:
    """A body part from rings of (height, x, z, half width, half depth), bottom to top; folds deepen downwards."""
    angle = np.linspace(0, 2 * np.pi, sides + 1)
    depth = folds * np.linspace(1, 0, len(rings))[:, None] ** 1.5
    ripple = 1 + depth * (np.sin(angle * 7 + 1) + 0.6 * np.sin(angle * 4 + 2))
    cosine, sine = np.cos(angle), np.sin(angle)
    square = 1 / (np.abs(cosine) ** 2.6 + np.abs(sine) ** 2.6) ** (1 / 2.6)  # a rounded box is more like a body
    x = rings[:, 1:2] + rings[:, 3:4] * cosine * square * ripple
    z = rings[:, 2:3] + rings[:, 4:5] * sine * square * ripple
    y = np.broadcast_to(rings[:, :1], x.shape)
    mesh.surface(stand.place(np.stack([x, y, z], axis=-1)), material)


def _limb(
    mesh: Mesh, stand: Stand, points: list[tuple[float, float, float]], radii: list[float], material: Material
) -> None:
    """An arm or a leg, bent smoothly through its joints."""
    joints = np.array(points)
    share = np.linspace(0, len(joints) - 1, 4 * len(joints) - 3)
    path = np.stack([np.interp(share, range(len(joints)), joints[:, k]) for k in range(3)], axis=1)
    path[1:-1] = (path[:-2] + 2 * path[1:-1] + path[2:]) / 4
    width = np.interp(share, range(len(radii)), radii) * stand.tall / 1.72
    mesh.tube(stand.place(path), width, material, sides=9)


def _person(plan: Plan, mesh: Mesh, stand: Stand, rng: np.random.Generator, *, umbrella: bool) -> None:
    coat = Material(albedo=_COATS[int(rng.integers(len(_COATS)))], gloss=0.12, pattern=look.CLOTH, ident=FIGURE)
    trousers = Material(
        albedo=((0.03, 0.035, 0.06), (0.05, 0.05, 0.05), (0.12, 0.10, 0.07))[int(rng.integers(3))], ident=FIGURE
    )
    long = rng.random() < 0.6
    stride, sway = float(rng.uniform(0.10, 0.22)), float(rng.choice([-1, 1]))
    _legs(mesh, stand, stride * sway, trousers)
    hem = 0.46 if long else 0.78
    rings = np.array([
        (hem - 0.004, 0, 0, 0.12, 0.08), (hem, 0, 0, 0.225, 0.165), (hem + 0.02, 0, 0, 0.228, 0.168),
        (0.70, 0, 0, 0.212, 0.155), (0.88, 0, 0, 0.192, 0.140), (1.04, 0, 0, 0.172, 0.125), (1.20, 0, 0, 0.188, 0.130),
        (1.33, 0, -0.005, 0.205, 0.125), (1.40, 0, -0.01, 0.180, 0.105), (1.445, 0, -0.01, 0.115, 0.085),
        (1.49, 0, 0, 0.075, 0.075), (1.52, 0, 0.01, 0.062, 0.066),
    ])  # fmt: skip
    rings = rings[(rings[:, 0] > hem - 0.01)]
    _loft(mesh, stand, rings, coat, folds=0.035)
    _arms(mesh, stand, coat, stride * sway, umbrella)
    hooded = plan.wet > 0.5 and not umbrella
    _head(mesh, stand, rng, coat, hooded)
    if rng.random() < 0.5:
        _bag(mesh, stand, rng)
    if umbrella:
        _umbrella(plan, mesh, stand, rng)


def _legs(mesh: Mesh, stand: Stand, stride: float, cloth: Material) -> None:
    for side in (-1, 1):
        step = stride * side
        lift = max(0.0, -step) * 0.5
        ankle = (0.085 * side, 0.09 + lift, step)
        _limb(mesh, stand, [(0.08 * side, 0.86, 0.0), (0.09 * side, 0.47 + lift * 0.4, step * 0.5 + 0.03), ankle],
              [0.095, 0.075, 0.058], cloth)  # fmt: skip
        heel, toe = (
            (ankle[0], 0.045 + lift * 1.2, step - 0.07),
            (ankle[0] + 0.01 * side, 0.035 + lift * 0.4, step + 0.17),
        )
        middle = (ankle[0], 0.055 + lift * 0.8, step + 0.05)
        _limb(mesh, stand, [heel, middle, toe], [0.045, 0.052, 0.03], _SHOE)


def _arms(mesh: Mesh, stand: Stand, coat: Material, stride: float, raised: bool) -> None:
    for side in (-1, 1):
        swing = -stride * side * 0.8
        if raised and side == 1:
            points = [(0.19, 1.37, 0.0), (0.25, 1.13, 0.08), (0.13, 1.20, 0.27)]
        else:
            points = [
                (0.195 * side, 1.37, 0.0),
                (0.255 * side, 1.12, swing * 0.4 - 0.01),
                (0.245 * side, 0.87, swing + 0.04),
            ]
        _limb(mesh, stand, points, [0.072, 0.062, 0.048], coat)
        x, y, z = points[2]
        _limb(
            mesh,
            stand,
            [(x, y + 0.01, z), (x, y - 0.04, z + 0.01), (x, y - 0.085, z + 0.02)],
            [0.036, 0.042, 0.018],
            _SKIN,
        )


def _head(mesh: Mesh, stand: Stand, rng: np.random.Generator, coat: Material, hooded: bool) -> None:
    def ball(low: float, high: float, x: float, z: float, width: float, depth: float, material: Material) -> None:
        rise = np.linspace(-0.98, 0.98, 9)
        ring = np.sqrt(1 - rise**2)
        heights = (low + high) / 2 + rise * (high - low) / 2
        rings = np.stack([heights, np.full(9, x), np.full(9, z), width * ring, depth * ring], axis=1)
        _loft(mesh, stand, rings, material, sides=14)

    ball(1.50, 1.725, 0, 0.025, 0.074, 0.092, _SKIN)
    ball(1.56, 1.60, 0, 0.115, 0.014, 0.016, _SKIN)  # the nose, for who is seen aside
    hair = Material(albedo=_HAIR[int(rng.integers(3))], gloss=0.25, pattern=look.CLOTH, ident=FIGURE)
    if hooded:
        ball(1.44, 1.77, 0, -0.005, 0.112, 0.118, coat)
        return
    draw = rng.random()
    ball(1.56, 1.745, 0, 0.0, 0.086, 0.102, hair)
    if draw < 0.4:  # long hair
        _limb(mesh, stand, [(0, 1.68, -0.04), (0, 1.52, -0.085), (0, 1.30, -0.125)], [0.075, 0.088, 0.045], hair)
    elif draw < 0.6:  # a knitted cap
        cap = Material(albedo=_CANOPIES[int(rng.integers(len(_CANOPIES)))], pattern=look.CLOTH, ident=FIGURE)
        ball(1.63, 1.78, 0, 0.01, 0.092, 0.106, cap)
    scarf = Material(albedo=_CANOPIES[int(rng.integers(len(_CANOPIES)))], pattern=look.CLOTH, ident=FIGURE)
    if draw > 0.5:
        rings = np.array([
            (1.40, 0, 0, 0.09, 0.09),
            (1.43, 0, 0, 0.125, 0.12),
            (1.49, 0, 0, 0.118, 0.115),
            (1.53, 0, 0, 0.08, 0.085),
        ])
        _loft(mesh, stand, rings, scarf)


def _bag(mesh: Mesh, stand: Stand, rng: np.random.Generator) -> None:
    colours: tuple[RGB, ...] = ((0.08, 0.06, 0.05), (0.05, 0.09, 0.12), (0.25, 0.12, 0.04), (0.30, 0.04, 0.04))
    leather = Material(albedo=colours[int(rng.integers(4))], gloss=0.2, pattern=look.METAL, ident=FIGURE)
    if rng.random() < 0.55:
        rings = np.array([(0.93, 0, -0.21, 0.10, 0.05), (0.95, 0, -0.21, 0.145, 0.085), (1.12, 0, -0.215, 0.150, 0.095),
                          (1.30, 0, -0.20, 0.135, 0.08), (1.36, 0, -0.19, 0.08, 0.05)])  # fmt: skip
        _loft(mesh, stand, rings, leather)
        pocket = np.array([(0.97, 0, -0.30, 0.09, 0.02), (0.99, 0, -0.30, 0.11, 0.03), (1.10, 0, -0.305, 0.11, 0.03)])
        _loft(mesh, stand, pocket, leather)
    else:
        rings = np.array([(0.66, -0.30, 0, 0.05, 0.10), (0.68, -0.30, 0, 0.06, 0.15), (0.86, -0.30, 0, 0.05, 0.15)])
        _loft(mesh, stand, rings, leather)
        _limb(
            mesh, stand, [(-0.29, 0.86, -0.1), (-0.15, 1.45, -0.08), (-0.29, 0.86, 0.1)], [0.012, 0.012, 0.012], leather
        )


def _umbrella(plan: Plan, mesh: Mesh, stand: Stand, rng: np.random.Generator) -> None:
    """Eight taut panels, scalloped between the ribs, on a thin shaft that leans with the walker."""
    asked = plan.scene.subject("umbrella")
    colour = _CANOPIES[int(rng.integers(len(_CANOPIES)))]
    if asked is not None and asked.colour:
        colour = plan.rgb(asked.colour)
    cloth = Material(albedo=colour, gloss=0.35, ident=FIGURE)
    angle = np.linspace(0, 2 * np.pi, 8 * 4 + 1)
    sag = np.abs(np.sin(angle * 4))
    share = np.linspace(0.0, 1.0, 8)[:, None]
    radius = 0.56 * share * (1 - 0.055 * sag * share**2)
    height = 2.16 - 0.27 * share**1.9 - 0.022 * sag * share * (1.2 - share)
    lean_x, lean_z = 0.10, 0.14
    x, z = 0.10 + radius * np.cos(angle), 0.16 + radius * np.sin(angle)
    y = height + lean_x * (x - 0.10) * 0.5 - lean_z * (z - 0.16)
    mesh.surface(stand.place(np.stack([x, y, z], axis=-1)), cloth)
    for rib in np.arange(8) * np.pi / 4:
        reach = np.linspace(0.02, 1.0, 6)
        rx, rz = 0.10 + 0.562 * reach * np.cos(rib), 0.16 + 0.562 * reach * np.sin(rib)
        ry = 2.163 - 0.27 * reach**1.9 + lean_x * (rx - 0.10) * 0.5 - lean_z * (rz - 0.16)
        mesh.tube(stand.place(np.stack([rx, ry, rz], axis=-1)), 0.005, _STEEL, sides=4)
    mesh.tube(
        stand.place(np.array([[0.13, 1.02, 0.28], [0.115, 1.6, 0.22], [0.10, 2.24, 0.16]])), 0.009, _STEEL, sides=5
    )
