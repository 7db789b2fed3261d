"""Near rolling land per pixel: which ground a ray meets, crops in rows or slabs on it, its colour and light.

The base land lies on a grid of (ln distance, bearing); crops are relief in metres on top of it.
"""

import math

import numpy as np

from limner.engines.painter.kernels.mountains import bilinear
from limner.engines.painter.kernels.noise import fbm2, hash2, jit, step, value2

TURF, ROWS, SLAB = 0, 1, 2  # how a crop stands
NOTHING, SOIL, WATER = 0, 1, 2
# the crop vector
KIND, SPACING, BODY, HEIGHT, COSINE, SINE, PATH, END, TUFT, UNEVEN, DOME, WIND, GROUPS, SNOW, WET, WANDER, PLAIN = (
    range(17)
)
EARTH, GRASS, DRY, LOW, TOP, OTHER, FIELD, WOOD, WHITE, BLOOM = 0, 1, 2, 3, 4, 5, 6, 10, 11, 12  # rows of the table


@jit
def relief(x, z, crop):
    """Height of the crop over the ground in metres, how much a point is crop (0..1), and the number of its row."""
    row = 0.0
    body = 1.0
    fade = step(crop[END], crop[END] * 0.94, z)
    if fade <= 0.0:
        return 0.0, 0.0, row
    if crop[KIND] == ROWS:
        across = (x * crop[COSINE] + z * crop[SINE]) / crop[SPACING]
        row = math.floor(across)
        q = 1.0 - abs(2.0 * (across - row) - 1.0)
        p = min(max((q - 1.0 + crop[BODY]) / crop[BODY], 0.0), 1.0)
        box = step(0.0, 0.35, p)
        body = box + (math.sqrt(1.0 - (1.0 - p) * (1.0 - p)) - box) * crop[DOME]
    elif crop[KIND] == SLAB:
        bend = crop[WANDER] * (value2(z * 0.05 + 3.7, 0.5) - 0.5) * min(1.0, z * 0.06)
        off = abs(x * crop[COSINE] + z * crop[SINE] - bend) - crop[PATH]
        body = step(0.10, 0.34, off + 0.3 * (value2(x * 2.1, z * 2.1) - 0.5))
    if body <= 0.0:
        return 0.0, 0.0, row
    uneven = crop[UNEVEN] * step(70.0, 18.0, z)
    lump = 1.0
    if uneven > 0.01:
        lump = (
            1.0
            - uneven
            + uneven
            * (
                0.62 * value2(x * crop[TUFT], z * crop[TUFT])
                + 0.38 * value2(x * crop[TUFT] * 2.7 + 5.0, z * crop[TUFT] * 2.7)
            )
            * 1.5
        )
    return crop[HEIGHT] * body * lump * fade, body * fade, row


@jit
def scan(first, last, horizon, focal, eye, grid, wet, frame, crop, out, kind):
    """Fill columns `first` to `last` of `out` with ln(z) of what each pixel shows, and `kind`.

    grid: elevation over distance; wet: above 0.5 where level water lies; frame: left bearing, bearing step, first
    ln(distance), ln step, marching step, last ln(distance).
    """
    height, width = out.shape
    for column in range(first, last):
        s = (column + 0.5 - 0.5 * width) / focal
        u = (s - frame[0]) / frame[1]
        lowest = height
        before = height + 1.0
        t_before = frame[2]
        t = frame[2]
        while t < frame[5] and lowest > 0:
            z = math.exp(t)
            v = (t - frame[2]) / frame[3]
            up = bilinear(grid, u, v)
            what = SOIL
            if bilinear(wet, u, v) > 0.5:
                what = WATER
            elif z < crop[END]:
                tall, _, _ = relief(s * z, z, crop)
                up += tall / z
            row = horizon - focal * (up - eye / z)
            if row < lowest:
                j = lowest - 1
                while j >= 0 and j + 0.5 >= row:
                    share = (before - (j + 0.5)) / (before - row) if before > row else 1.0
                    out[j, column] = t_before + (t - t_before) * min(max(share, 0.0), 1.0)
                    kind[j, column] = what
                    j -= 1
                lowest = j + 1
            before = row
            t_before = t
            t += frame[4]


@jit
def country(x, z, s, t, crop, table, out):
    """The albedo of the land beyond the crop into `out`: fields with hedges, or plain open grass."""
    n = fbm2(s * 40.0 + 3.0, t * 40.0, 4)
    fine = value2(x * 1.3, z * 0.5)
    if crop[PLAIN] > 0.5:
        dry = step(0.35, 0.65, fbm2(x * 0.02 + 9.0, z * 0.012, 4))
        for k in range(3):
            out[k] = (table[GRASS, k] + (table[DRY, k] - table[GRASS, k]) * dry) * (0.72 + 0.4 * n + 0.16 * fine)
        return
    wx = x * 0.011 + 1.1 * value2(x * 0.004, z * 0.004 + 7.0)
    wz = z * 0.0062 + 1.1 * value2(x * 0.004 + 31.0, z * 0.004)
    wz += math.log(1.0 + z) * 1.2
    ix = math.floor(wx)
    iz = math.floor(wz)
    name = hash2(int(ix) + 57, int(iz) * 3 + 5)
    which = FIELD + int(name * 3.999)
    edge = min(min(wx - ix, 1.0 - wx + ix) * 90.0, min(wz - iz, 1.0 - wz + iz) * 120.0)
    hedge = step(3.5, 1.5, edge + 2.0 * (n - 0.5)) * 0.8
    stripes = 0.92 + 0.16 * step(0.3, 0.7, 0.5 + 0.5 * math.sin((x * (name - 0.5) + z * 0.3) * 1.2)) * step(
        500.0, 80.0, z
    )
    distant = 0.85 * step(350.0, 1100.0, z)
    wood = step(0.56, 0.64, fbm2(x * 0.006 + 11.0, z * 0.004 + 3.0, 4) + 0.10 * (n - 0.5))
    dark = max(hedge * (1.0 - 0.7 * distant), wood)
    for k in range(3):
        c = table[which, k] + distant * (0.55 * table[GRASS, k] + 0.35 * table[WOOD, k] - table[which, k])
        c *= stripes * (0.78 + 0.30 * n + 0.14 * fine)
        out[k] = c + dark * (table[WOOD, k] * (0.5 + 1.0 * n) - c)


@jit
def growth(x, z, tall, body, row, n, crop, table, out):
    """The albedo of crop and alleys near by into `out`."""
    fine = value2(x * 9.0 + tall * 23.0, z * 3.5 + tall * 17.0)
    rise = min(max(tall / max(crop[HEIGHT], 0.01), 0.0), 1.0)
    if crop[KIND] == TURF:
        rise = 0.25 + 0.75 * rise
    top = TOP
    if crop[GROUPS] > 0.0:
        top = BLOOM + int(hash2(int(math.floor(row / crop[GROUPS])) + 77, 3) * 3.999)
    mix = step(0.30, 0.75, rise * 0.75 + 0.25 * n + 0.2 * (fine - 0.5))
    vary = step(0.40, 0.66, fbm2(x * 0.16 + 5.0, z * 0.10, 3))
    wave = 1.0
    if crop[WIND] > 0.0:
        swell = value2(x * 0.22 + 0.35 * z * 0.2, z * 0.11 + 3.0)
        wave = 1.0 + crop[WIND] * (step(0.40, 0.72, swell) - 0.45)
    grassy = step(0.30, 0.60, fbm2(x * 0.9 + 1.0, z * 0.6, 3))
    for k in range(3):
        c = table[top, k] if crop[GROUPS] > 0.0 else table[TOP, k] + (table[OTHER, k] - table[TOP, k]) * vary
        c = (table[LOW, k] + (c - table[LOW, k]) * mix) * wave * (0.66 + 0.36 * fine + 0.30 * n)
        g = table[EARTH, k] + (table[GRASS, k] - table[EARTH, k]) * grassy
        g *= 0.66 + 0.40 * n + 0.24 * fine
        out[k] = g + body * (c - g)


@jit
def shade(first, last, horizon, focal, eye, lns, kinds, grid, frame, crop, table, lamp, colour, facing):
    """Colour and normal of rows `first` to `last`; table: albedos (16, 3); lamp: direction, key, ambient, fill."""
    width = lns.shape[1]
    flat = math.sqrt(lamp[0, 0] ** 2 + lamp[0, 2] ** 2) + 1e-6
    out = np.zeros(3)
    for j in range(first, last):
        for i in range(width):
            if kinds[j, i] != SOIL:
                continue
            t = lns[j, i]
            z = math.exp(t)
            s = (i + 0.5 - 0.5 * width) / focal
            x = s * z
            u = (s - frame[0]) / frame[1]
            v = (t - frame[2]) / frame[3]
            a = bilinear(grid, u, v)
            across = (bilinear(grid, u + 2.0, v) - bilinear(grid, u - 2.0, v)) / (4.0 * frame[1])
            along = (bilinear(grid, u, v + 2.0) - bilinear(grid, u, v - 2.0)) / (4.0 * frame[3])
            gx = across
            gz = a + along - s * across
            n = fbm2(s * 60.0 + t * 7.0, t * 60.0, 4)
            open_sky = 1.0
            shut = 1.0
            if z < crop[END]:
                tall, body, row = relief(x, z, crop)
                growth(x, z, tall, body, row, n, crop, table, out)
                blade = 1.0 + 0.5 * (value2(s * 520.0, t * 38.0) - 0.5) * step(60.0, 8.0, z)
                for k in range(3):
                    out[k] *= blade
                e = max(0.02, 0.0016 * z)
                right, _, _ = relief(x + e, z, crop)
                ahead, _, _ = relief(x, z + e, crop)
                soft = 0.75 if crop[KIND] == ROWS else (0.5 if crop[HEIGHT] > 0.3 else 0.2)
                gx += soft * (right - tall) / e
                gz += soft * (ahead - tall) / e
                if crop[KIND] != TURF and crop[HEIGHT] > 0.3:
                    rise = tall / max(crop[HEIGHT], 0.01)
                    shut = 0.52 + 0.48 * min(
                        1.0, max(rise, 0.25 + 0.6 * (1.0 - body) * step(0.0, 1.2, crop[SPACING] - crop[HEIGHT]))
                    )
                    if z < 150.0 and lamp[1, 0] > 0.05:
                        for m in range(1, 6):
                            reach = crop[HEIGHT] * 0.34 * m * m * 0.5
                            there, _, _ = relief(x + lamp[0, 0] / flat * reach, z + lamp[0, 2] / flat * reach, crop)
                            if there > tall + 0.04 + reach * lamp[0, 1] / flat:
                                open_sky = 0.25 if crop[KIND] == ROWS else 0.42
                                break
                else:
                    shut = 0.70 + 0.30 * min(1.0, tall / max(crop[HEIGHT], 0.01))
            else:
                country(x, z, s, t, crop, table, out)
            if z > 50.0:
                drift = step(0.50, 0.66, fbm2(x * 0.0040 + 2.0, z * 0.0026, 3))
                open_sky *= 1.0 - 0.5 * drift * step(50.0, 140.0, z)
            steep = step(0.9, 1.8, math.sqrt(across * across + (a + along) * (a + along)) + 0.5 * (n - 0.5))
            if steep > 0.0:  # a cliff: beds of rock with moss on its ledges
                y = (horizon - j - 0.5) / focal * z
                crack = fbm2(s * z * 0.55 + 3.0, y * 0.75 + 0.2 * s * z, 5)
                ledge = value2(s * z * 0.25, y * 2.1)
                gx += steep * 2.6 * (fbm2(s * z * 0.55 + 3.12, y * 0.75 + 0.2 * s * z, 5) - crack) / 0.12
                moss = step(0.52, 0.66, 0.6 * ledge + 0.5 * crack)
                tone = 0.035 + 0.20 * step(0.28, 0.66, crack)
                for k in range(3):
                    c = tone * (1.05 - 0.06 * k) + 0.75 * moss * (table[LOW, k] - tone)
                    out[k] += steep * (c - out[k])
                shut *= 1.0 - steep * (0.55 - 0.9 * step(0.20, 0.60, crack) * 0.5)
            if crop[SNOW] > 0.0 and z < 300.0:  # snow lies in soft drifts that hide what is below
                e = max(0.15, 0.01 * z)
                drift = fbm2(x * 0.22 + 3.0, z * 0.30, 4)
                share = 1.5 * crop[SNOW] * step(300.0, 60.0, z)
                gx = gx * (1.0 - 0.6 * crop[SNOW]) + share * (fbm2((x + e) * 0.22 + 3.0, z * 0.30, 4) - drift) / e
                gz = gz * (1.0 - 0.6 * crop[SNOW]) + share * (fbm2(x * 0.22 + 3.0, (z + e) * 0.30, 4) - drift) / e
            ny = 1.0 / math.sqrt(1.0 + gx * gx + gz * gz)
            nx = -gx * ny
            nz = -gz * ny
            snow = crop[SNOW] * step(0.25, 0.60, ny + 0.35 * (n - 0.4))
            damp = 1.0 - 0.35 * crop[WET] * (0.6 + 0.4 * n)
            sun = max(0.0, 0.12 + 0.88 * (nx * lamp[0, 0] + ny * lamp[0, 1] + nz * lamp[0, 2])) * open_sky
            sky = (0.55 + 0.45 * ny) * shut
            side = max(0.0, 0.35 + 0.65 * (nx * lamp[0, 0] - nz * 0.4)) * shut
            for k in range(3):
                c = out[k] * damp
                c += snow * (table[WHITE, k] * (0.92 + 0.16 * n) - c)
                above = lamp[2, k] * sky * (1.0 + 0.7 * snow)  # snow shows the blue of the sky in its shadows
                colour[j, i, k] = c * (lamp[1, k] * sun * (1.0 - 0.25 * snow) + above + lamp[3, k] * side * 0.35)
            facing[j, i, 0] = nx
            facing[j, i, 1] = ny
            facing[j, i, 2] = nz
