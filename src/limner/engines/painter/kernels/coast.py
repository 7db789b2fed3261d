"""A coast per pixel: what each ray meets of ground, water and sky, its material and its light."""

import math
from typing import NamedTuple

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels.noise import fbm2, fbm3, hash2, jit, step, value2
from limner.engines.painter.kernels.sea import foam, seen, wave
from limner.engines.painter.kernels.terrain import (
    HEIGHT,
    OPEN,
    bedding,
    field,
    ground_at,
    ground_here,
    nearby,
    shaded,
    strike_ground,
)

DISC, KEY, AMBIENT, FILL, SEA, FOAM = 4, 7, 8, 9, 10, 11
IS_SKY, IS_GROUND, IS_WATER = 0, 1, 2
ROCK_DARK, ROCK_LIGHT, GRASS, DRY, SAND, LICHEN, WEED = 0, 1, 2, 3, 4, 5, 6


class Lens(NamedTuple):
    """The camera: half its width, the horizon's row, the focal length (pixels), the eye's height (metres)."""

    middle: float
    horizon: float
    focal: float
    eye: float


class Air(NamedTuple):
    """Weather and lamps as numbers: shares 0..1, the haze per metre, the lamp in metres and its strength."""

    wind: float
    wet: float
    snow: float
    haze: float
    glitter: float
    shine: float
    lamp_x: float
    lamp_y: float
    lamp_z: float
    lamp: float
    tower_radius: float


class Land(NamedTuple):
    """The ground's grid and its sight lines (terrain.py), and a coarser grid of heights for shadows and mirrors."""

    ground: Plane
    tops: Plane
    low: Plane


class Paints(NamedTuple):
    """The light: colours (palettes.py), directions to key and sun, the dome, haze per column, rock albedos, noise."""

    colours: Plane
    key: Plane
    sun: Plane
    dome: Plane
    frame: Plane
    haze: Plane
    rocks: Plane
    place: Plane


@jit
def tower_shadow(air, x, y, z, light):
    """How much light passes the round tower under the lamp, 0..1."""
    if air.tower_radius <= 0.0:
        return 1.0
    flat = light[0] * light[0] + light[2] * light[2] + 1e-6
    ax = air.lamp_x - x
    az = air.lamp_z - z
    t = (ax * light[0] + az * light[2]) / flat
    if t < 0.5 or y + light[1] * t > air.lamp_y + 3.0:
        return 1.0
    off = math.sqrt((ax - light[0] * t) ** 2 + (az - light[2] * t) ** 2)
    return 0.12 + 0.88 * step(air.tower_radius - 0.4, air.tower_radius + 0.5 + 0.03 * t, off)


@jit
def ground_colour(land, grid, sparse, beds, air, rocks, x, y, z, t, ny, out):
    """The albedo of the ground at a point into out[0:3], how wet it is into out[3]."""
    _, _, rock = ground_here(land.ground, grid, x, z)
    fine = fbm3(x * 0.8, y * 0.8, z * 0.8, 5 if t < 150.0 else 3)
    broad = value2(x * 0.06 + 3.0, z * 0.06)
    b = bedding(beds, x, y, z)
    bed = hash2(int(math.floor(b / 1.25)), 17) * 0.55 + hash2(int(math.floor(b / 0.31)), 19) * 0.45
    tone = min(1.0, max(0.0, 0.10 + 0.40 * bed + 0.85 * (fine - 0.25) + 0.3 * (broad - 0.5)))
    stain = step(0.52, 0.70, fbm2(x * 0.35 + z * 0.3, y * 0.09 + 7.0, 4)) * 0.42
    lichen = 0.0
    if y > 3.0:
        lichen = step(0.56, 0.66, fbm3(x * 0.55 + 9.0, y * 0.55, z * 0.55, 4)) * step(3.0, 6.5, y) * 0.55
    weed = step(0.15, 0.7, y + (fine - 0.5) * 1.2) * (1.0 - step(0.9, 1.7, y + (fine - 0.5) * 2.2)) * rock
    pale = step(1.4, 2.1, y + (fine - 0.5) * 1.6) * (1.0 - step(2.3, 3.4, y + (fine - 0.5) * 2.0)) * 0.30
    splash = rock * (0.5 + (1.7 + 1.6 * air.wind) * 0.5)
    wet = 1.0 - step(0.16 + splash * 0.5, 0.42 + splash * 1.7, y + (fine - 0.5) * (0.16 + 2.4 * rock))
    turf = (1.0 - rock) * step(0.55, 0.78, ny + (fine - 0.5) * 0.35) * step(2.5, 5.0, y)
    ledge = (
        rock
        * step(0.72, 0.90, ny + (fine - 0.5) * 0.5)
        * step(5.0, 9.0, y)
        * step(0.46, 0.58, broad * 0.6 + fine * 0.45)
    )
    turf = max(turf, ledge * 0.85)
    blade = 0.5
    dry = 0.0
    if turf > 0.0:
        if t < 260.0:
            blade = fbm2(x * 2.6, z * 1.3, 3)
        dry = step(0.40, 0.66, fbm2(x * 0.09 + 5.0, z * 0.09, 3))
    sandy = (1.0 - rock) * (1.0 - step(2.5, 5.0, y))
    wrack = step(0.10, 0.03, abs(y - 0.62 - (broad - 0.5) * 0.5 - (fine - 0.5) * 0.5)) * step(0.48, 0.60, fine)
    speck = (1.0 - 0.72 * wrack) * (1.0 - 0.55 * step(0.70, 0.76, value2(x * 3.1 + 5.0, z * 2.2)))
    snow = air.snow * step(0.50, 0.74, ny + (fine - 0.5) * 0.4) * step(0.8, 2.2, y + fine)
    for k in range(3):
        c = rocks[ROCK_DARK, k] + (rocks[ROCK_LIGHT, k] - rocks[ROCK_DARK, k]) * tone
        c *= 1.0 - stain
        c += pale * (0.30 - c)
        c += lichen * (rocks[LICHEN, k] - c)
        c += weed * 0.85 * (rocks[WEED, k] * (0.5 + fine) - c)
        g = rocks[GRASS, k] + (rocks[DRY, k] - rocks[GRASS, k]) * dry
        c += turf * (g * (0.45 + 1.1 * blade) - c)
        s = rocks[SAND, k] * (0.80 + 0.35 * fine) * speck
        c += sandy * (s - c)
        c *= 1.0 - 0.58 * max(wet, air.wet * 0.45 * (1.0 - turf))
        out[k] = c + snow * (0.80 - c)
    out[3] = max(wet, air.wet * 0.7) * (1.0 - turf) * (1.0 - snow)


@jit
def lit_ground(land, grid, sparse, beds, air, paints, x, y, z, t, out):
    """Light of the ground at a point into out[0:3], its normal into out[4:7]."""
    q = paints.colours
    light = paints.key
    e = max(0.03, 0.0011 * t)
    nx = 0.0
    ny = 0.0
    nz = 0.0
    for n in range(4):  # the corners of a tetrahedron
        ex = 1.0 if n == 0 or n == 3 else -1.0
        ey = 1.0 if n > 1 else -1.0
        ez = 1.0 if n == 1 or n == 3 else -1.0
        d = field(land.ground, grid, beds, x + ex * e, y + ey * e, z + ez * e, t)
        nx += ex * d
        ny += ey * d
        nz += ez * d
    length = 1.0 / math.sqrt(nx * nx + ny * ny + nz * nz + 1e-12)
    nx *= length
    ny *= length
    nz *= length
    ground_colour(land, grid, sparse, beds, air, paints.rocks, x, y, z, t, ny, out)
    facing = nx * light[0] + ny * light[1] + nz * light[2]
    sun = 0.0
    if facing > 0.0:
        sun = facing * shaded(land.low, sparse, x + nx * 0.5, y + ny * 0.5 + 0.2, z + nz * 0.5, light, 240.0)
        if sun > 0.02 and t < 200.0:
            sun *= nearby(land.ground, grid, beds, x + nx * 0.05, y + ny * 0.05, z + nz * 0.05, t, light)
        if sun > 0.02:
            sun *= tower_shadow(air, x, y, z, light)
    reach = 0.28 + 0.0012 * t
    hollow = field(land.ground, grid, beds, x + nx * reach, y + ny * reach, z + nz * reach, t) / reach
    hollow = 0.22 + 0.78 * min(1.0, max(0.0, hollow))
    hollow *= ground_at(land.ground, grid, x, z, OPEN)
    up = (0.42 + 0.58 * ny) * hollow
    side = max(0.0, 0.32 + 0.68 * (nx * light[0] + nz * light[2])) * hollow * 0.55
    bounce = max(0.0, 0.5 - 0.5 * ny) * hollow * 0.14
    sheen = out[3] * max(0.0, ny) ** 4 * 0.07 * hollow
    for k in range(3):
        falling = q[KEY, k] * sun + q[AMBIENT, k] * up + q[FILL, k] * side + q[KEY, k] * bounce * 0.4
        out[k] = out[k] * falling + sheen * (q[FILL, k] + q[KEY, k] * 0.10 * sun)
    out[4] = nx
    out[5] = ny
    out[6] = nz


@jit
def mirrored(low, sparse, x, z, rx, ry, rz):
    """Distance along a ray from the water to the relief it meets, or -1."""
    t = 0.6
    for _ in range(17):
        if ry * t > 40.0:
            return -1.0
        h = ground_at(low, sparse, x + rx * t, z + rz * t, HEIGHT)
        if h > ry * t:
            return t
        t += max(0.4, (ry * t - h) * 0.7) + t * 0.16
    return -1.0


@jit
def lit_water(lens, land, grid, sparse, beds, air, paints, x, z, t, dx, dy, dz, out):
    """Light of the water at a point into out[0:3], its normal into out[4:7]."""
    q = paints.colours
    light = paints.key
    sun = paints.sun
    wide = t / lens.focal
    deep = wide * t / lens.eye
    h, nx, nz = wave(x, z, wide, deep, air.wind, paints.place[0])
    nx *= -0.55
    nz *= -0.55
    lost = 0.05 + 0.30 * (1.0 - math.exp(-deep * 0.4)) * (0.35 + air.wind)
    length = 1.0 / math.sqrt(nx * nx + 1.0 + nz * nz)
    nx *= length
    nz *= length
    ny = length
    dot = min(dx * nx + dy * ny + dz * nz, -0.02)
    rx = dx - 2.0 * dot * nx
    ry = abs(dy - 2.0 * dot * ny) + 0.25 * lost
    rz = max(dz - 2.0 * dot * nz, 0.05)
    length = 1.0 / math.sqrt(rx * rx + ry * ry + rz * rz)
    rx *= length
    ry *= length
    rz *= length
    mirror = 0.02 + 0.98 * (1.0 + min(dot, -0.03) - 0.30 * lost) ** 5
    r, g, b = seen(paints.dome, paints.frame, rx, ry, rz)
    hit = mirrored(land.low, sparse, x, z, rx, ry, rz)
    if hit > 0.0:
        face = 0.10 + 0.55 * max(0.0, -light[2]) + 0.25 * abs(light[0])
        dim = (0.10 + 0.10 * value2((x + rx * hit) * 0.3, ry * hit * 0.8)) / (1.0 + lost)
        keep = 1.0 / (1.0 + 0.012 * hit + 1.5 * lost)
        r += keep * (dim * (0.55 * q[AMBIENT, 0] + 0.4 * q[FILL, 0] + face * q[KEY, 0]) - r)
        g += keep * (dim * (0.55 * q[AMBIENT, 1] + 0.4 * q[FILL, 1] + face * q[KEY, 1]) * 0.9 - g)
        b += keep * (dim * (0.55 * q[AMBIENT, 2] + 0.4 * q[FILL, 2] + face * q[KEY, 2]) * 0.78 - b)
    elif air.shine > 0.0:
        c = rx * sun[0] + ry * sun[1] + rz * sun[2]
        spark = air.shine * (math.exp((c - 1.0) * 2600.0) + 0.10 * math.exp((c - 1.0) * 220.0))
        r += q[DISC, 0] * spark
        g += q[DISC, 1] * spark
        b += q[DISC, 2] * spark
    if air.lamp > 0.0:
        ax = air.lamp_x - x
        ay = air.lamp_y
        az = air.lamp_z - z
        length = 1.0 / math.sqrt(ax * ax + ay * ay + az * az)
        c = (ax * rx + ay * ry + az * rz) * length
        spark = air.lamp * math.exp((c - 1.0) * 700.0)
        r += spark
        g += spark * 0.66
        b += spark * 0.30
    r = min(r, air.glitter)
    g = min(g, air.glitter)
    b = min(b, air.glitter)
    floor = ground_at(land.ground, grid, x, z, HEIGHT)
    white = foam(x, z, t, h, floor, air.wind, paints.place[1])
    shallow = step(-3.5, 0.0, floor) * 0.5
    swell = max(0.0, h) * 0.5 + 0.25
    cover = 0.55 + 0.45 * max(0.0, light[0] * nx + light[1] * ny + light[2] * nz)
    for k in range(3):
        body = q[SEA, k] * (0.55 + 0.9 * swell + shallow * (2.2 if k < 2 else 1.6))
        sky = r if k == 0 else (g if k == 1 else b)
        c = body * (1.0 - mirror) + sky * mirror
        out[k] = c * (1.0 - white) + white * q[FOAM, k] * cover
    out[3] = white
    out[4] = nx
    out[5] = ny
    out[6] = nz


@jit
def trace(column, row, lens, land, grid, sparse, beds, air, paints, out):
    """Look through one point: light to out[0:3], normal to out[4:7], depth to out[7]; returns the kind."""
    dx = (column - lens.middle) / lens.focal
    dy = (lens.horizon - row) / lens.focal
    stretch = math.sqrt(dx * dx + dy * dy + 1.0)
    sea = -lens.eye / dy if dy < -1e-5 else 1e9
    z = strike_ground(land.ground, grid, beds, land.tops, lens.eye, dx, dy, sea)
    kind = IS_SKY
    if z > 0.0 and z < sea:
        kind = IS_GROUND
        t = z * stretch
        lit_ground(land, grid, sparse, beds, air, paints, dx * z, lens.eye + dy * z, z, t, out)
    elif sea < 1e8:
        kind = IS_WATER
        z = sea
        t = z * stretch
        lit_water(
            lens, land, grid, sparse, beds, air, paints, dx * z, z, t, dx / stretch, dy / stretch, 1.0 / stretch, out,
        )  # fmt: skip
    else:
        return kind
    fog = 1.0 - math.exp(-t * air.haze)
    i = min(max(int(column), 0), paints.haze.shape[0] - 1)
    for k in range(3):
        out[k] = out[k] * (1.0 - fog) + paints.haze[i, k] * fog
    out[7] = t
    return kind


@jit
def render(
    first,
    last,
    looks,
    keep,
    where,
    sky,
    picture,
    depth,
    normal,
    kinds,
    lens,
    land,
    grid,
    sparse,
    beds,
    air,
    paints,
    out,
):
    """Paint rows `first` to `last` where `where` holds: the mean of `looks` (points in a pixel), a share `keep` kept.

    A look at the sky finds `sky`; depth, normals and kinds are those of the first look of a pixel that keeps nothing.
    """
    share = (1.0 - keep) / looks.shape[0]
    for j in range(first, last):
        for i in range(picture.shape[1]):
            if where[j, i] == 0:
                continue
            for k in range(3):
                picture[j, i, k] *= keep
            for n in range(looks.shape[0]):
                kind = trace(i + looks[n, 0], j + looks[n, 1], lens, land, grid, sparse, beds, air, paints, out)
                for k in range(3):
                    picture[j, i, k] += share * (sky[j, i, k] if kind == IS_SKY else out[k])
            if keep == 0.0:
                kinds[j, i] = kind
                if kind != IS_SKY:
                    depth[j, i] = out[7]
                    for k in range(3):
                        normal[j, i, k] = out[4 + k]
