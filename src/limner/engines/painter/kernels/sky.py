"""The sky per pixel: the clear gradient, stars, the disc, and clouds as sheets and as lit volume."""

import math

import numba
import numpy as np

from limner.engines.painter.kernels.noise import fbm2, fbm3, hash2, inline_jit, jit, parallel_jit, step, value3

ZENITH, MIDDLE, HORIZON, GLOW, DISC, LIT, SHADE = 0, 1, 2, 3, 4, 5, 6
LOW, HIGH = 900.0, 2300.0  # metres: the bottom and top of the cumulus


@jit
def clear(dx, dy, dz, sun, q, away):
    """The cloudless sky in a unit direction, linear RGB."""
    up = dy if dy > 0.0 else 0.0
    c = dx * sun[0] + dy * sun[1] + dz * sun[2]
    k = up**0.42
    m = step(0.0, 0.78, k)
    band = step(0.22, 0.60, k) * (1.0 - step(0.55, 1.0, k)) * 0.34
    glow = math.exp((c - 1.0) * 9.0)
    low = math.exp(-up * 11.0) * glow
    halo = math.exp((c - 1.0) * 90.0) * 0.5 + math.exp((c - 1.0) * 700.0) * 0.5
    f = away + (1.0 - away) * math.exp((c - 1.0) * 2.2)
    r = q[HORIZON, 0] * (1 - m) + q[ZENITH, 0] * m + q[MIDDLE, 0] * band + q[GLOW, 0] * (low + halo * 0.5)
    g = q[HORIZON, 1] * (1 - m) + q[ZENITH, 1] * m + q[MIDDLE, 1] * band + q[GLOW, 1] * (low + halo * 0.68)
    b = q[HORIZON, 2] * (1 - m) + q[ZENITH, 2] * m + q[MIDDLE, 2] * band + q[GLOW, 2] * (low + halo)
    return r * f, g * f, b * (f * 0.75 + 0.25)


@parallel_jit
def backdrop(rows, columns, scale, left, horizon, focal, sun, q, away):
    """The clear sky as a plane (rows, columns, 3): pixel (i, j) looks at column left + i * scale of the picture."""
    out = np.empty((rows, columns, 3), np.float32)
    for j in numba.prange(rows):
        for i in range(columns):
            dx = (left + i * scale) / focal
            dy = (horizon - j * scale) / focal
            length = 1.0 / math.sqrt(dx * dx + dy * dy + 1.0)
            r, g, b = clear(dx * length, max(dy * length, 0.0), length, sun, q, away)
            out[j, i, 0] = r
            out[j, i, 1] = g
            out[j, i, 2] = b
    return out


@inline_jit
def fluffy(x, y, z, octaves):
    """Billowed fractal noise, 0..1: round tops, sharp valleys."""
    total = 0.0
    weight = 0.0
    amplitude = 0.5
    for _ in range(octaves):
        v = value3(x, y, z)
        total += amplitude * (1.0 - abs(2.0 * v - 1.0))
        weight += amplitude
        x, y, z = x * 2.07 + 13.1, y * 2.07 + 7.7, z * 2.07 + 3.3
        amplitude *= 0.52
    return total / weight


@jit
def coverage(x, z, cover, place):
    """How much cloud stands over a point of the ground, 0..1, with clear lanes between."""
    broad = fbm2(x * 0.000085 + place[0], z * 0.000066 + place[1], 2)
    fine = fbm2(x * 0.00034 + place[1], z * 0.00027 + place[2], 3)
    c = (0.46 * broad + 0.54 * fine - 0.64 + 0.36 * cover) * 6.5
    return 0.0 if c < 0.0 else (1.0 if c > 1.0 else c)


@jit
def density(x, y, z, c, place, octaves):
    """The density of cumulus at a point under coverage `c`, 0..1."""
    h = (y - LOW) / (HIGH - LOW)
    if h < 0.0 or h > 1.0:
        return 0.0
    top = 0.20 + 0.80 * c
    body = c * step(0.0, 0.10, h) * (1.0 - step(top * 0.30, top, h))
    if body < 0.02:
        return 0.0
    n = 0.60 * fbm3(x * 0.0010 + place[3], y * 0.0013, z * 0.0010 + place[4], 2)
    n += 0.40 * fluffy(x * 0.0021 + place[4], y * 0.0026, z * 0.0021 + place[3], octaves)
    d = body - (0.86 - n) * 0.95 + 0.12
    if d < 0.0:
        return 0.0
    d *= 6.0
    return 1.0 if d > 1.0 else d


@parallel_jit
def clouds(rows, columns, scale, left, horizon, focal, sun, toward, q, away, cover, cirrus, overcast, place, steps):
    """Clouds as (rows, columns, 4): their light, and what passes through them of the sky behind."""
    out = np.zeros((rows, columns, 4), np.float32)
    for j in numba.prange(rows):
        for i in range(columns):
            dx = (left + i * scale) / focal
            dy = (horizon - j * scale) / focal
            length = 1.0 / math.sqrt(dx * dx + dy * dy + 1.0)
            dx *= length
            dy = max(dy * length, 0.0006)
            dz = length
            c = dx * sun[0] + dy * sun[1] + dz * sun[2]
            sr, sg, sb = clear(dx, dy, dz, sun, q, away)
            r = 0.0
            g = 0.0
            b = 0.0
            through = 1.0
            px = dx / (dy + 0.035)
            pz = dz / (dy + 0.035)
            if cirrus > 0.0:
                bend = fbm2(px * 0.5 + place[5], pz * 0.28, 3)
                across = px * 0.80 + pz * 0.16 + bend * 1.6
                along = pz * 0.50 - px * 0.22 + bend * 0.9
                wisp = fbm2(across * 0.9 + place[6], along * 1.9 + place[5], 6)
                patch = fbm2(px * 0.24 + place[6], pz * 0.16 + place[5], 2)
                a = step(0.44, 0.80, wisp * 0.72 + patch * 0.42) * step(0.02, 0.14, dy) * 0.62 * cirrus
                shine = (1.3 * math.exp((c - 1.0) * 3.0) + 0.34) * 0.50
                r = a * (q[LIT, 0] * shine + q[SHADE, 0])
                g = a * (q[LIT, 1] * shine + q[SHADE, 1])
                b = a * (q[LIT, 2] * shine + q[SHADE, 2])
                through = 1.0 - a
            if overcast > 0.0:
                fold = fbm2(px * 0.42 + place[3], pz * 0.30 + place[4], 4)
                belly = fbm2(px * 0.85 + fold * 1.5 + place[5], pz * 0.50 + fold * 1.1 + place[6], 6)
                a = overcast * (0.72 + 0.28 * step(0.35, 0.60, fold))
                a *= 0.35 + 0.65 * step(0.005, 0.09, dy)
                shine = 0.16 + 0.85 * step(0.36, 0.72, belly) * (0.5 + 0.7 * math.exp((c - 1.0) * 3.0))
                dark = 0.55 + 0.75 * belly
                r = r * (1 - a) + a * (q[LIT, 0] * shine * 0.34 + q[SHADE, 0] * dark)
                g = g * (1 - a) + a * (q[LIT, 1] * shine * 0.34 + q[SHADE, 1] * dark)
                b = b * (1 - a) + a * (q[LIT, 2] * shine * 0.34 + q[SHADE, 2] * dark)
                through *= 1.0 - a
            near = LOW / dy
            if cover > 0.0 and near < 42000.0:
                far = min(HIGH / dy, near + 11000.0)
                dt = (far - near) / steps
                t = near + dt * hash2(i * 7 + 1, j * 13 + 5)
                clear_way = 1.0
                cr = 0.0
                cg = 0.0
                cb = 0.0
                path = 0.0
                weight = 0.0
                phase = 0.34 + 1.5 * math.exp((c - 1.0) * 14.0) + 0.55 * math.exp((c - 1.0) * 2.5)
                while t < far:
                    x = dx * t
                    y = dy * t
                    z = dz * t
                    body = coverage(x, z, cover, place)
                    if body > 0.02:
                        d = density(x, y, z, body, place, 4)
                        if d > 0.01:
                            dim = 0.0
                            reach = 0.0
                            for m in range(4):
                                reach += 38.0 * (m + 1) * (m + 1)
                                lx = x + toward[0] * reach
                                lz = z + toward[2] * reach
                                lc = body if m < 2 else coverage(lx, lz, cover, place)
                                dim += density(lx, y + toward[1] * reach, lz, lc, place, 1 if m > 0 else 2) * (m + 1)
                            lit = (math.exp(-dim * 0.62) + 0.18 * math.exp(-dim * 0.12)) * phase
                            h = (y - LOW) / (HIGH - LOW)
                            over = 0.72 + 0.75 * h
                            a = 1.0 - math.exp(-d * dt * 0.0052)
                            w = clear_way * a
                            cr += w * (q[LIT, 0] * lit + q[SHADE, 0] * over)
                            cg += w * (q[LIT, 1] * lit + q[SHADE, 1] * over)
                            cb += w * (q[LIT, 2] * lit + q[SHADE, 2] * over)
                            path += w * t
                            weight += w
                            clear_way *= 1.0 - a
                            if clear_way < 0.02:
                                clear_way = 0.0
                                break
                        t += dt
                    else:
                        t += dt * 1.6
                if weight > 0.0:
                    fog = 1.0 - math.exp(-(path / weight) / 17000.0)
                    r = r * clear_way + cr * (1 - fog) + sr * fog * weight
                    g = g * clear_way + cg * (1 - fog) + sg * fog * weight
                    b = b * clear_way + cb * (1 - fog) + sb * fog * weight
                    through *= clear_way
            out[j, i, 0] = r
            out[j, i, 1] = g
            out[j, i, 2] = b
            out[j, i, 3] = through
    return out


@parallel_jit
def stars(picture, through, horizon, focal, cell, amount, place):
    """Add stars of a hundred brightnesses to the picture where clouds let them through; `cell` is their spacing."""
    rows, columns = through.shape
    last = int(min(rows, horizon))
    for j in numba.prange(last):
        for i in range(columns):
            ix = int(math.floor(i / cell))
            iy = int(math.floor(j / cell))
            light = 0.0
            warm = 0.5
            for oy in range(-1, 2):
                for ox in range(-1, 2):
                    kx = ix + ox + int(place[0] * 97.0)
                    ky = iy + oy
                    if hash2(kx, ky) > 0.52:
                        continue
                    ux = (i - (ix + ox + hash2(kx + 9, ky)) * cell) / (cell * 0.055 + 0.28)
                    uy = (j - (iy + oy + hash2(kx, ky + 9)) * cell) / (cell * 0.055 + 0.28)
                    d = ux * ux + uy * uy
                    if d < 12.0:
                        light += math.exp(-d) * (0.02 + 1.5 * hash2(kx + 3, ky + 7) ** 9)
                        warm = hash2(kx + 5, ky + 1)
            if light > 0.0:
                light *= amount * through[j, i] ** 2 * step(0.02, 0.30, (horizon - j) / focal)
                picture[j, i, 0] += light * (0.85 + 0.3 * warm)
                picture[j, i, 1] += light
                picture[j, i, 2] += light * (1.25 - 0.3 * warm)
