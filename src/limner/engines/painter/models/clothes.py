"""Garments cut to a figure in its attitude: trousers, tops, skirts, coats, shoes, scarves, aprons. No hats here."""

import numpy as np

from limner.engines.painter.models.people import Figure
from limner.engines.painter.models.skeleton import Vec, point, sheet, swept
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material
from limner.engines.painter.solids.shapes import ellipsoid, tube
from limner.engines.painter.solids.solid import Solid

SLEEVES = {"long": 1.0, "short": 0.3, "none": 0.0}


def trousers(body: Figure, cloth: Material, *, end: float = 0.94, loose: float = 1.0) -> list[Solid]:
    """Trousers from the waist; `end` is how far down the shins they go, 0 to the knees, 1 to the ankles."""
    u, girth = body.unit, body.build.girth * loose
    waist = body.spine.at(0, 0.1 * u, 0.0)
    hips = 0.112 * u * girth
    bones = [Bone(waist, body.spine.at(0, -0.02 * u, 0), hips, 1.02 * hips, stretch=(1.18 * body.build.hips, 1, 0.9))]
    for hip, knee, ankle in zip(body.hips, body.knees, body.ankles, strict=True):
        bones.append(Bone(point(hip), point(knee), 0.088 * u * girth, 0.066 * u * loose))
        low = knee + (ankle - knee) * end
        bones.append(Bone(point(knee), point(low), 0.066 * u * loose, (0.068 - 0.012 * end) * u * loose))
    return [flesh(bones, cloth, blend=0.035 * u, fine=46).named("trousers")]


def legs(body: Figure, tone: Material) -> list[Solid]:
    """Bare legs, or stockings."""
    u = body.unit
    bones = []
    for hip, knee, ankle in zip(body.hips, body.knees, body.ankles, strict=True):
        calf = knee + (ankle - knee) * 0.3
        bones += [
            Bone(point(hip), point(knee), 0.07 * u, 0.05 * u),
            Bone(point(knee), point(calf), 0.046 * u, 0.05 * u),
            Bone(point(calf), point(ankle), 0.05 * u, 0.031 * u),
        ]
    return [flesh(bones, tone, blend=0.02 * u, fine=46).named("skin")]


def shoes(body: Figure, leather: Material, *, boots: bool = False) -> list[Solid]:
    """A pair of shoes, or boots to the calf."""
    u = body.unit
    built = []
    for index, (knee, ankle) in enumerate(zip(body.knees, body.ankles, strict=True)):
        sign = 2 * index - 1
        shin = ankle - knee
        shin = shin / np.linalg.norm(shin)
        ahead = np.array([0.22 * sign, 0.0, -1.0])
        ahead = ahead - shin * float(ahead @ shin)
        ahead = ahead / np.linalg.norm(ahead)
        heel, toe = ankle + shin * 0.035 * u - ahead * 0.045 * u, ankle + shin * 0.042 * u + ahead * 0.14 * u
        ball = ankle + shin * 0.03 * u + ahead * 0.08 * u
        bones = [
            Bone(point(heel), point(ball), 0.042 * u, 0.045 * u),
            Bone(point(ball), point(toe), 0.046 * u, 0.034 * u),
            Bone(
                point(ankle - shin * (0.2 if boots else 0.0) * u),
                point(heel),
                (0.07 if boots else 0.044) * u,
                0.042 * u,
            ),
        ]
        built.append(flesh(bones, leather, blend=0.02 * u, fine=28).named("shoes"))
    return built


def top(body: Figure, cloth: Material, *, sleeves: str = "long", bust: float = 0.0, loose: float = 1.0) -> list[Solid]:
    """A shirt, jersey or jacket with sleeves of SLEEVES."""
    u, girth, at = body.unit, body.build.girth * loose, body.spine.at
    wide = (1.26 * body.build.shoulders**0.5, 1.0, 0.86)
    left, right = body.shoulders
    inner = 0.12 * (right - left)
    bones = [
        Bone(at(0, 0.06 * u, 0), at(0, 0.22 * u, 0), 0.118 * u * girth, 0.112 * u * girth, stretch=wide),
        Bone(at(0, 0.22 * u, 0), at(0, 0.4 * u, 0), 0.112 * u * girth, 0.136 * u * min(girth, 1.15), stretch=wide),
        Bone(point(left + inner), point(right - inner), 0.062 * u, 0.062 * u),
        Bone(at(0, 0.46 * u, 0), at(0, 0.535 * u, 0), 0.085 * u, 0.06 * u),
    ]
    if bust:
        chest = Bone(at(-0.05 * u, 0.335 * u, -0.07 * u), at(0.05 * u, 0.335 * u, -0.07 * u), 0.066 * u * bust)
        bones.append(chest)
    share = SLEEVES[sleeves]
    for shoulder, elbow, wrist in zip(body.shoulders, body.elbows, body.wrists, strict=True):
        if not share:
            continue
        end = shoulder + (elbow - shoulder) * (1.0 if share == 1 else 0.62)
        bones.append(Bone(point(shoulder), point(end), 0.058 * u * loose, (0.046 if share == 1 else 0.056) * u * loose))
        if share == 1:
            bones.append(
                Bone(point(elbow), point(elbow + (wrist - elbow) * 0.93), 0.046 * u * loose, 0.039 * u * loose)
            )
    return [flesh(bones, cloth, blend=0.03 * u, fine=52).named("top")]


def arms(body: Figure, tone: Material) -> list[Solid]:
    """Bare arms."""
    u = body.unit
    bones = []
    for shoulder, elbow, wrist in zip(body.shoulders, body.elbows, body.wrists, strict=True):
        bones.append(Bone(point(shoulder), point(elbow), 0.046 * u, 0.037 * u))
        bones.append(Bone(point(elbow), point(wrist), 0.039 * u, 0.027 * u))
    return [flesh(bones, tone, blend=0.02 * u, fine=50).named("skin")]


def skirt(body: Figure, cloth: Material, *, length: float = 0.5, flare: float = 1.0) -> list[Solid]:
    """A skirt from the waist; `length` 0.5 to the knees, 1 to the ground. Of a seated figure it lies on the thighs."""
    if body.attitude.seat:
        return _lap(body, cloth, length)
    u, hips = body.unit, body.build.hips * body.build.girth
    drop = min(length * body.pelvis[1] + 0.06 * u, body.pelvis[1] - 0.02 * u)
    stride = body.ankles[1] - body.ankles[0]
    t, turn = np.meshgrid(np.linspace(0, 1, 16), np.linspace(0, 2 * np.pi, 73), indexing="ij")
    swell = 0.118 + 0.055 * np.sin(np.pi * np.minimum(t * 2.2, 1) / 2) + 0.17 * flare * t**1.15 * length
    folds = 1 + 0.075 * t**1.3 * np.cos(9 * turn + 0.6 * np.sin(2 * turn))
    radius = swell * folds * u * hips
    apart = 0.5 * abs(float(stride[2])) * t * length
    top_at = np.array(body.spine.at(0, 0.15 * u, 0))
    aside = 0.5 * max(abs(float(stride[0])) - 0.3 * u, 0.0) * t * length
    x = (
        top_at[0]
        + (1.1 * radius + 1.2 * aside) * np.sin(turn)
        + 0.5 * float(body.ankles[0][0] + body.ankles[1][0]) * t * length
    )
    z = top_at[2] * (1 - t) - (0.88 * radius + 0.8 * apart) * np.cos(turn)
    y = top_at[1] - t * (drop + 0.09 * u) + 0.008 * u * t * np.cos(9 * turn)
    return [sheet(np.stack([x, y, z], -1), cloth).named("skirt")]


def _lap(body: Figure, cloth: Material, length: float) -> list[Solid]:
    u = body.unit
    hips = Bone(body.spine.at(0, 0.14 * u, 0), point(body.pelvis), 0.115 * u, 0.14 * u, stretch=(1.25, 1, 0.95))
    bones = [hips]
    middle = (body.knees[0] + body.knees[1]) / 2
    bones.append(Bone(point(body.pelvis), point(middle), 0.12 * u, 0.1 * u))
    for hip, knee, ankle in zip(body.hips, body.knees, body.ankles, strict=True):
        end = knee + (ankle - knee) * max(0.0, 2 * length - 0.9) * 0.9
        bones.append(Bone(point(hip), point(knee), 0.1 * u, 0.09 * u))
        bones.append(Bone(point(knee), point(end), 0.088 * u, 0.1 * u))
    foot = (body.ankles[0] + body.ankles[1]) / 2
    bones.append(
        Bone(point(middle), point(middle + (foot - middle) * max(0.0, 2 * length - 0.9) * 0.9), 0.09 * u, 0.1 * u)
    )
    return [flesh(bones, cloth, blend=0.04 * u, fine=46).named("skirt")]


def ring(body: Figure, height: float, radius: float, thick: float, material: Material) -> Solid:
    """A belt, collar or hem around the trunk at a height over the hips."""
    u = body.unit
    turn = np.linspace(0, 2 * np.pi, 41)
    path = [body.spine.at(1.2 * radius * u * np.sin(a), height * u, -0.9 * radius * u * np.cos(a)) for a in turn]
    return tube(np.array(path), thick * u, material, sides=8)


def buttons(body: Figure, material: Material, *, low: float = 0.1, count: int = 4) -> list[Solid]:
    """A row of buttons down the front."""
    u = body.unit
    built = []
    for height in np.linspace(low, 0.42, count):
        depth = 0.118 if height > 0.3 else 0.106
        built.append(
            ellipsoid(0.011 * u, material, body.spine.at(0, height * u, -depth * u * body.build.girth), sides=10)
        )
    return built


def scarf(body: Figure, cloth: Material) -> list[Solid]:
    """A scarf around the neck with one end hanging."""
    u, at = body.unit, body.spine.at
    turn = np.linspace(0, 2 * np.pi, 33)
    loop = [at(0.085 * u * np.sin(a), (0.53 + 0.012 * np.cos(a)) * u, (-0.01 - 0.085 * np.cos(a)) * u) for a in turn]
    tail = [at(0.04 * u, 0.53 * u, -0.1 * u), at(0.06 * u, 0.44 * u, -0.145 * u), at(0.07 * u, 0.26 * u, -0.15 * u)]
    hang = swept(tail, [0.03 * u, 0.034 * u, 0.036 * u], cloth)
    return [tube(np.array(loop), 0.042 * u, cloth, sides=12).named("scarf"), hang.named("scarf")]


def apron(body: Figure, cloth: Material, *, length: float = 0.45) -> list[Solid]:
    """An apron over chest and lap."""
    rows = []
    for t in np.linspace(0, 1, 12):
        height = 0.4 - t * (0.4 + length * (0.9 if not body.attitude.seat else 0.15))
        half = 0.09 if height > 0.16 else 0.15 + 0.03 * t
        depth = 0.128 if height > 0.05 else 0.135 + 0.1 * max(0.05 - height, 0) * 2
        row = [_front(body, s * half, height, depth * (1 - 0.4 * s * s * (half / 0.15))) for s in np.linspace(-1, 1, 9)]
        rows.append(row)
    return [sheet(np.array(rows), cloth).named("apron"), ring(body, 0.15, 0.118, 0.008, cloth)]


def _front(body: Figure, x: float, height: float, depth: float) -> Vec:
    u = body.unit
    return np.array(body.spine.at(x * u, height * u, -depth * u * body.build.girth))
