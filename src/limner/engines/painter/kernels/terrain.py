"""A rocky shore per pixel: its relief on a grid that narrows towards the eye, and bedded, jointed rock upon it.

The grid has columns of equal angle and rows of equal ratio of distance; planes: height, slope, rockiness, openness.
"""

import math
from typing import NamedTuple

from limner.engines.painter.kernels.noise import fbm2, fbm3, hash2, hash3, jit, step, value2

CLIFF, SKERRY, HILL, BEACH = 0, 1, 2, 3
HEIGHT, SLOPE, ROCK, OPEN = 0, 1, 2, 3
SHELL = 1.5  # metres: no detail stands further out of the relief


class Grid(NamedTuple):
    """The frame of the grid: half the tangent it spans, its nearest row in metres, rows per unit of log distance."""

    span: float
    near: float
    rows: float


class Beds(NamedTuple):
    """The rock's bedding: cosine and sine of the strike, of the dip, and where its noise starts."""

    strike_cos: float
    strike_sin: float
    dip_cos: float
    dip_sin: float
    offset: float


@jit
def bedding(beds, x, y, z):
    """Height across the rock's layers, in metres."""
    across = x * beds.strike_sin - z * beds.strike_cos
    fold = (value2(x * 0.021 + beds.offset, z * 0.021) - 0.5) * 9.0
    return y * beds.dip_cos + across * beds.dip_sin + fold


@jit
def relief_at(beds, masses, x, z):
    """Height in metres and rockiness 0..1 of the ground at one place."""
    o = beds.offset
    wide = fbm2(x * 0.020 + o, z * 0.020 + 3.1, 4) - 0.5
    folds = abs(2.0 * fbm2(x * 0.055 + 7.7, z * 0.055 + o, 3) - 1.0)
    gully = abs(2.0 * value2(x * 0.19 + o, z * 0.19 + 5.0) - 1.0)
    small = fbm2(x * 0.42 + o, z * 0.42, 3) - 0.5
    best = -9.0
    rock = 1.0
    for n in range(masses.shape[0]):
        size = min(masses[n, 2], masses[n, 3])
        ex = (x - masses[n, 0]) / masses[n, 2]
        ez = (z - masses[n, 1]) / masses[n, 3]
        far = ex * ex + ez * ez
        if far > 6.0:
            continue
        kind = int(masses[n, 5])
        top = masses[n, 4]
        d = (1.0 - math.sqrt(far)) * size
        d += wide * min(46.0, size * 1.1) - folds * min(15.0, size * 0.42) + min(4.5, size * 0.13)
        d += -gully * min(4.0, size * 0.22) + small * min(3.0, size * 0.25)
        if d < 0.0:
            h = max(-9.0, d * 0.5)
            r = 1.0
        elif kind == CLIFF:
            bench = 2.5 + 5.0 * (wide + 0.5)
            h = top * (
                0.20 * step(-0.6, 1.8, d)
                + 0.10 * step(1.5, bench, d)
                + 0.36 * step(bench, bench + 4.0, d)
                + 0.34 * step(bench + 3.0, bench + 46.0, d)
            )
            h += small * 2.2 + folds * 2.0 * step(2.0, 9.0, d)
            r = 1.0 - step(bench + 4.0, bench + 8.0, d + small * 14.0)
        elif kind == HILL:
            h = top * (0.34 * step(0.0, size * 0.10, d) + 0.66 * step(0.0, size * 1.1, d))
            h += (folds * 0.30 + small * 0.12) * top * step(0.0, size * 0.4, d)
            r = 0.75 - 0.6 * step(size * 0.06, size * 0.25, d + small * size * 0.2)
        elif kind == BEACH:
            h = min(top, d * 0.055) + wide * 0.5 * step(2.0, 20.0, d)
            r = 0.0
        else:
            h = top * (0.35 * step(-0.5, size * 0.25, d) + 0.65 * step(0.0, size * 0.85, d)) - 0.25
            h += small * 1.1 * step(0.0, 2.0, d) - gully * 0.5
            r = 1.0
        if h > best:
            best = h
            rock = r
    if best > -1.5 and rock > 0.05:
        b = bedding(beds, x, best, z)
        for pair in range(2):
            thick = 2.9 if pair == 0 else 0.95
            layer = b / thick
            f = layer - math.floor(layer)
            ledge = 0.22 * f + 0.78 * step(0.58, 0.96, f)
            shift = (ledge - f) * thick / beds.dip_cos * rock * (0.85 if pair == 0 else 0.7) * step(-1.5, 0.8, best)
            best += shift
            b += shift * beds.dip_cos
    return best, rock


@jit
def relief(first, last, out, grid, beds, masses, pad, eye):
    """Raise columns of the grid `out` (columns, rows, 4); `pad` is (x, z, height, radius) of level ground."""
    columns, rows = out.shape[0], out.shape[1]
    for i in range(first, last):
        u = (2.0 * i / (columns - 1) - 1.0) * grid.span
        for j in range(rows):
            z = grid.near * math.exp(j / grid.rows)
            x = u * z
            h, rock = relief_at(beds, masses, x, z)
            if pad[3] > 0.0:
                dx = (x - pad[0]) / 1.5
                away = math.sqrt(dx * dx + (z - pad[1]) ** 2) + (value2(x * 0.21, z * 0.21) - 0.5) * 5.0
                level = 1.0 - step(pad[3], pad[3] * 1.9, away)
                h += (pad[2] + (value2(x * 0.5, z * 0.5) - 0.5) * 0.5 - h) * level
                rock *= 1.0 - 0.9 * level
                if z < pad[1]:
                    aside = max(0.0, abs(u - pad[0] / pad[1]) * pad[1] - 17.0)
                    ceiling = eye + (pad[2] - 0.8 - eye) * z / pad[1] + aside * 0.55
                    if h > ceiling:
                        h = ceiling - 0.4 * (1.0 - math.exp(-(h - ceiling)))
            out[i, j, HEIGHT] = h
            out[i, j, ROCK] = rock


@jit
def skyline(ground, grid, eye, out):
    """Per column, the steepest sight line to anything up to each row: nothing nearer can stop a steeper ray."""
    for i in range(ground.shape[0]):
        steepest = -1e9
        for j in range(ground.shape[1]):
            z = grid.near * math.exp(j / grid.rows)
            h = ground[i, j, HEIGHT]
            if h > -1.3:
                reach = SHELL * (0.1 + ground[i, j, ROCK]) / ground[i, j, SLOPE] if h > -0.8 else 0.8
                steepest = max(steepest, (h + reach - eye) / z)
            out[i, j] = steepest


@jit
def ground_at(ground, grid, x, z, plane):
    """One plane of the grid at a place, between its points; far outside it is the sea floor."""
    if z < grid.near:
        z = grid.near
    u = (x / z / grid.span + 1.0) * 0.5 * (ground.shape[0] - 1)
    v = math.log(z / grid.near) * grid.rows
    if u < 0.0 or u >= ground.shape[0] - 1.001 or v >= ground.shape[1] - 1.001:
        return -9.0 if plane == HEIGHT else 1.0
    i = int(u)
    j = int(v)
    fx = u - i
    fy = v - j
    a = ground[i, j, plane]
    b = ground[i + 1, j, plane]
    c = ground[i, j + 1, plane]
    d = ground[i + 1, j + 1, plane]
    return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy


@jit
def ground_here(ground, grid, x, z):
    """Height, cosine of slope and rockiness at a place, in one look."""
    if z < grid.near:
        z = grid.near
    u = (x / z / grid.span + 1.0) * 0.5 * (ground.shape[0] - 1)
    v = math.log(z / grid.near) * grid.rows
    if u < 0.0 or u >= ground.shape[0] - 1.001 or v >= ground.shape[1] - 1.001:
        return -9.0, 1.0, 1.0
    i = int(u)
    j = int(v)
    fx = u - i
    fy = v - j
    wa = (1.0 - fx) * (1.0 - fy)
    wb = fx * (1.0 - fy)
    wc = (1.0 - fx) * fy
    wd = fx * fy
    a = ground[i, j]
    b = ground[i + 1, j]
    c = ground[i, j + 1]
    d = ground[i + 1, j + 1]
    return (
        a[HEIGHT] * wa + b[HEIGHT] * wb + c[HEIGHT] * wc + d[HEIGHT] * wd,
        a[SLOPE] * wa + b[SLOPE] * wb + c[SLOPE] * wc + d[SLOPE] * wd,
        a[ROCK] * wa + b[ROCK] * wb + c[ROCK] * wc + d[ROCK] * wd,
    )


@jit
def carving(beds, x, y, z, steep, t, room):
    """How far the rock stands out of its relief, about -1..1 metres: ledges, blocks between joints, cracks, grain.

    `room` is the point's height over the relief; a point well clear of the blocks is spared the grain.
    """
    b = bedding(beds, x, y, z)
    layer = b / 1.25
    lay = int(math.floor(layer))
    f = layer - lay
    this = hash2(lay, 11)
    out = (this + (hash2(lay + 1, 11) - this) * step(0.80, 1.0, f) - 0.5) * (0.25 + 1.15 * steep)
    along = x * beds.strike_cos + z * beds.strike_sin
    across = x * beds.strike_sin - z * beds.strike_cos
    bend = (value2(along * 0.33, across * 0.33 + y * 0.2) - 0.5) * 1.9
    p = (along + bend) / 3.3 + this * 5.0
    q = (across + y * 0.35 - bend) / 2.5 + hash2(lay, 5) * 5.0
    ip = math.floor(p)
    iq = math.floor(q)
    out += (hash3(int(ip), int(iq), lay) - 0.5) * 0.95
    if t > 500.0:
        return out * 500.0 / t
    if room - out > 1.0:
        return out + 0.5
    if t < 260.0:
        fp = p - ip
        fq = q - iq
        gap = min(min(fp, 1.0 - fp) * 3.3, min(fq, 1.0 - fq) * 2.5)
        seam = min(f, 1.0 - f) * 1.25
        out -= 0.30 * (1.0 - step(0.0, 0.22, gap)) + 0.22 * (1.0 - step(0.0, 0.10, seam)) * steep
        thin = b / 0.31
        il = math.floor(thin)
        out += (hash2(int(il), 29) - 0.5) * 0.24 * (0.2 + steep)
        octaves = 5 if t < 45.0 else (4 if t < 110.0 else 3)
        out += (fbm3(x * 0.9, y * 1.3, z * 0.9, octaves) - 0.5) * 0.85
    return out


@jit
def field(ground, grid, beds, x, y, z, t):
    """Signed distance, about, of a point from the carved ground; positive outside."""
    h, c, rock = ground_here(ground, grid, x, z)
    d = (y - h) * c
    if d > SHELL or h < -1.6 or t > 900.0:
        return d if d < 3.0 else d * 0.8
    bump = carving(beds, x, y, z, 1.0 - c, t, d / (rock + 0.01)) * rock
    if rock < 0.9 and t < 160.0:
        bump += (fbm2(x * 1.9, z * 1.9, 3) - 0.5) * 0.22 * (1.0 - rock)
    return d - bump


@jit
def strike_ground(ground, grid, beds, tops, eye, dx, dy, limit):
    """Depth z at which the ray (dx, dy, 1) from the eye meets the ground before `limit`, or -1."""
    u = (dx / grid.span + 1.0) * 0.5 * (ground.shape[0] - 1)
    i = int(u)
    if i < 0 or i >= ground.shape[0] - 1:
        return -1.0
    rows = ground.shape[1]
    if tops[i, rows - 1] < dy and tops[i + 1, rows - 1] < dy:
        return -1.0
    low = 0
    high = rows - 1
    while low < high:
        middle = (low + high) // 2
        if tops[i, middle] >= dy or tops[i + 1, middle] >= dy:
            high = middle
        else:
            low = middle + 1
    z = grid.near * math.exp(max(low - 1, 0) / grid.rows)
    stretch = math.sqrt(dx * dx + dy * dy + 1.0)
    before = z
    above = 0.0
    last = grid.near * math.exp((rows - 2) / grid.rows)
    for _ in range(160):
        if z > limit or z > last:
            return -1.0
        d = field(ground, grid, beds, dx * z, eye + dy * z, z, z)
        if d < 0.0006 * z:
            a = before
            b = z
            out = d - 0.0006 * z
            for _ in range(3):
                m = a + (b - a) * min(max(above / (above - out), 0.2), 0.8)
                d = field(ground, grid, beds, dx * m, eye + dy * m, m, m) - 0.0006 * m
                if d < 0.0:
                    b = m
                    out = d
                else:
                    a = m
                    above = d
            return b
        before = z
        above = d - 0.0006 * z
        z += max(d * 0.68 / stretch, 0.0018 * z)
        if dy > 0.0 and eye + dy * z > 90.0:
            return -1.0
    return -1.0


@jit
def shaded(ground, grid, x, y, z, light, reach):
    """How much of a far light arrives at a point over the relief, 0..1, with soft edges."""
    out = 1.0
    t = 0.5 + 0.004 * z
    for _ in range(20):
        h = ground_at(ground, grid, x + light[0] * t, z + light[2] * t, HEIGHT)
        d = y + light[1] * t - h
        out = min(out, 0.5 + d / (0.10 * t + 0.25))
        if out <= 0.0:
            return 0.0
        t = t * 1.22 + 0.4
        if t > reach:
            break
    return min(out, 1.0)


@jit
def nearby(ground, grid, beds, x, y, z, t, light):
    """How much of the light passes the ledges right beside a point, 0..1."""
    out = 1.0
    s = 0.10 + 0.0008 * t
    for _ in range(4):
        d = field(ground, grid, beds, x + light[0] * s, y + light[1] * s, z + light[2] * s, t)
        out = min(out, 0.55 + 2.2 * d / s)
        s *= 2.1
    return max(0.0, min(out, 1.0))
