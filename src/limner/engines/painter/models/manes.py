"""Hair that stands out from a body: manes, wool, quills, tufts. It knows a beast's frame and skin."""

import math

import numpy as np

from limner.engines.painter.models.beast import Beast
from limner.engines.painter.models.markings import cells
from limner.engines.painter.models.skeleton import Vec, point
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material
from limner.engines.painter.solids.solid import Solid
from limner.engines.painter.tone import RGB


def hair(colour: RGB, size: float) -> Material:
    """Long hair of a colour."""
    red, green, blue = colour
    return Material(
        colour=colour, second=(0.5 * red, 0.5 * green, 0.5 * blue), grain="fur", size=size, gloss=0.12, bump=0.8
    )


def flowing(beast: Beast, colour: RGB) -> list[Solid]:
    """A horse's mane on one side of its neck, and the forelock."""
    tall, r = beast.kind.tall, beast.kind.head.skull * beast.kind.tall
    nape = np.array(beast.head.at(0, 0.75 * r, 0.55 * r))
    withers = beast.chest + np.array([0.0, 0.9 * beast.kind.chest * tall, 0.0])
    bones = []
    for k in range(9):
        t = k / 8
        crest = (
            nape * (1 - t)
            + withers * t
            + np.array([0, 0.07 * tall * math.sin(math.pi * t) * 0.3, 0.035 * tall * math.sin(math.pi * t)])
        )
        drop = (0.2 - 0.05 * t) * tall * (1 + 0.12 * math.sin(5.1 * k))
        low = crest + np.array([0.095 * tall, -drop, 0.02 * tall * math.sin(2.3 * k)])
        middle = crest * 0.45 + low * 0.55 + np.array([0.045 * tall, 0.03 * tall, 0])
        bones += [
            Bone(point(crest), point(middle), 0.03 * tall, 0.026 * tall),
            Bone(point(middle), point(low), 0.026 * tall, 0.01 * tall),
        ]
    bones.append(
        Bone(beast.head.at(0, 0.95 * r, 0.1 * r), beast.head.at(0.1 * r, 0.5 * r, -1.05 * r), 0.3 * r, 0.1 * r)
    )
    return [flesh(bones, hair(colour, 0.04 * tall), blend=0.012 * tall, fine=60).named("mane")]


def upright(beast: Beast, colour: RGB) -> list[Solid]:
    """A zebra's short mane, standing up."""
    tall, r = beast.kind.tall, beast.kind.head.skull * beast.kind.tall
    nape = np.array(beast.head.at(0, 0.85 * r, 0.2 * r))
    withers = beast.chest + np.array([0.0, 1.0 * beast.kind.chest * tall, -0.02 * tall])
    lift = np.array([0.0, 0.03 * tall, 0.05 * tall])
    bones = []
    for k in range(8):
        crest = nape + (withers - nape) * k / 7
        bones.append(Bone(point(crest), point(crest + lift), 0.026 * tall, 0.015 * tall, stretch=(0.6, 1, 1)))
    return [flesh(bones, hair(colour, 0.03 * tall), blend=0.012 * tall, fine=50).named("mane")]


def lion(beast: Beast, colour: RGB) -> list[Solid]:
    """A lion's mane around the face and down the chest."""
    tall, r, at = beast.kind.tall, beast.kind.head.skull * beast.kind.tall, beast.head.at
    rng = np.random.default_rng(7)
    bones = []
    for ring, (reach, back, size) in enumerate((
        (1.0, -0.05, 0.4),
        (1.25, 0.4, 0.52),
        (1.42, 0.9, 0.6),
        (1.45, 1.5, 0.62),
    )):
        for k in range(17):
            turn = 2 * math.pi * (k + 0.5 * (ring % 2) + rng.uniform(-0.25, 0.25)) / 17
            wide, high = math.sin(turn), math.cos(turn)
            longer = 1.0 + 0.4 * max(0.0, -high) + 0.12 * rng.uniform(-1, 1)
            start = at(wide * reach * r * 0.8, (0.06 + high * reach * 0.8) * r, back * r)
            end = at(wide * reach * r * 1.22 * longer, (0.0 + high * reach * 1.22 * longer) * r, (back + 0.3) * r)
            bones.append(Bone(start, end, size * r, 0.2 * r))
    chest = beast.chest + np.array([0, -0.02 * tall, -0.2 * tall])
    bones.append(Bone(at(0, -1.2 * r, 0.7 * r), point(chest), 1.0 * r, 0.85 * r))
    bones.append(
        Bone(at(0, 0.4 * r, 1.0 * r), point(beast.chest + np.array([0, 0.12 * tall, 0.02 * tall])), 0.95 * r, 0.6 * r)
    )
    return [flesh(bones, hair(colour, 0.05 * tall), blend=0.025 * tall, fine=54).named("mane")]


def woolly(skin: Solid, where: Vec, size: float, seed: int) -> Solid:
    """A skin swollen into curls of this size where `where` (n,) is 1."""
    first, _ = cells(skin.points.astype(np.float64), 230, seed)
    dome = np.sqrt(np.clip(1 - (first / (1.15 * size)) ** 2, 0, 1)) * where
    points = skin.points + skin.normals * (0.62 * size * dome)[:, None].astype(np.float32)
    corners = points[skin.faces]
    facing = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    sign = np.sign(np.sum(facing * skin.normals[skin.faces].mean(axis=1)))
    shares = np.repeat((facing * sign).astype(np.float64)[:, None], 3, axis=1).reshape(-1, 3)
    flat = skin.faces.reshape(-1)
    normals = np.stack([np.bincount(flat, shares[:, k], len(points)) for k in range(3)], axis=1)
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    normals = np.where(length > 1e-12, normals / np.maximum(length, 1e-12), skin.normals)
    dark = (1 - 0.35 * where * (1 - dome))[:, None].astype(np.float32)
    return Solid(
        points=points.astype(np.float32), normals=np.asarray(normals, np.float32), faces=skin.faces,
        material=skin.material, uvs=skin.uvs,
        tints=skin.tints * dark, rest=skin.rest, closed=skin.closed, part=skin.part,
    )  # fmt: skip


def quills(skin: Solid, where: Vec, length: float, colours: tuple[RGB, RGB], seed: int) -> Solid:
    """Spines on the points of a skin where `where` (n,) is above a half, leaning back; base and tip colours."""
    rng = np.random.default_rng(seed)
    chosen = np.flatnonzero(where > 0.5)
    chosen = chosen[rng.permutation(len(chosen))[:900]]
    base, up = skin.points[chosen], skin.normals[chosen]
    way = up + np.array([0, 0.1, 0.55], np.float32) + rng.normal(0, 0.12, up.shape).astype(np.float32)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    side = np.cross(way, np.array([0.3, 1.0, 0.2], np.float32))
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    other = np.cross(way, side)
    thick = 0.07 * length
    turns = [(math.cos(a), math.sin(a)) for a in (0.0, 2.094, 4.189)]
    rims = [base + thick * (side * np.float32(c) + other * np.float32(s)) for c, s in turns]
    outs = [side * np.float32(c) + other * np.float32(s) for c, s in turns]
    points = np.concatenate([*rims, base + way * length]).astype(np.float32)
    normals = np.concatenate([*outs, way]).astype(np.float32)
    count, index = len(chosen), np.arange(len(chosen), dtype=np.int32)
    faces = np.concatenate([
        np.stack([index + a * count, index + b * count, index + 3 * count], -1) for a, b in ((0, 1), (1, 2), (2, 0))
    ])
    tints = np.repeat(np.array([colours[0], colours[0], colours[0], colours[1]], np.float32), count, axis=0)
    return Solid(
        points=points, normals=normals, faces=faces.astype(np.int32), material=Material(colour=(1, 1, 1), gloss=0.2),
        uvs=np.zeros((len(points), 2), np.float32), tints=tints, rest=points, closed=False,
    )  # fmt: skip
