"""The sky per pixel: the clear gradient, stars, the disc, and clouds as sheets and as lit volume."""

import math

from limner.engines.painter.kernels.noise import fbm2, hash2, hash3, jit, step, typed

ZENITH, MIDDLE, HORIZON, GLOW, DISC, LIT, SHADE = 0, 1, 2, 3, 4, 5, 6
LOW, HIGH = 900.0, 2050.0  # metres: the bottom and top of the cumulus
WIDE, TALL, GRAIN = 128, 64, 19.0  # the block of cloud matter: points across, points high, metres a point
REACH, CELL = 450, 96.0  # the map of coverage: points deep, metres a point


@jit
def clear(dx, dy, dz, sun, q, away):
    """The cloudless sky in a unit direction, linear RGB."""
    up = dy if dy > 0.0 else 0.0
    c = dx * sun[0] + dy * sun[1] + dz * sun[2]
    k = up**0.42
    m = step(0.0, 0.70, k)
    band = step(0.22, 0.60, k) * (1.0 - step(0.55, 1.0, k)) * 0.34
    glow = math.exp((c - 1.0) * 15.0)
    low = math.exp(-up * 11.0) * glow
    halo = math.exp((c - 1.0) * 90.0) * 0.5 + math.exp((c - 1.0) * 700.0) * 0.5
    f = away + (1.0 - away) * math.exp((c - 1.0) * 2.2)
    r = q[HORIZON, 0] * (1 - m) + q[ZENITH, 0] * m + q[MIDDLE, 0] * band + q[GLOW, 0] * (low + halo * 0.5)
    g = q[HORIZON, 1] * (1 - m) + q[ZENITH, 1] * m + q[MIDDLE, 1] * band + q[GLOW, 1] * (low + halo * 0.68)
    b = q[HORIZON, 2] * (1 - m) + q[ZENITH, 2] * m + q[MIDDLE, 2] * band + q[GLOW, 2] * (low + halo)
    return r * f, g * f, b * (f * 0.75 + 0.25)


@jit
def backdrop(first, last, out, scale, left, horizon, focal, sun, q, away):
    """The clear sky in a plane (rows, columns, 3): pixel (i, j) looks at column left + i * scale of the picture."""
    for j in range(first, last):
        for i in range(out.shape[1]):
            dx = (left + i * scale) / focal
            dy = (horizon - j * scale) / focal
            length = 1.0 / math.sqrt(dx * dx + dy * dy + 1.0)
            r, g, b = clear(dx * length, max(dy * length, 0.0), length, sun, q, away)
            out[j, i, 0] = r
            out[j, i, 1] = g
            out[j, i, 2] = b


@typed("float64(float64, float64, float64, int64)")
def tiled(x, y, z, period):
    """Value noise in space, 0..1, that repeats after `period` cells in x and z."""
    ix = int(math.floor(x))
    iy = int(math.floor(y))
    iz = int(math.floor(z))
    fx = x - ix
    fy = y - iy
    fz = z - iz
    fx = fx * fx * (3.0 - 2.0 * fx)
    fy = fy * fy * (3.0 - 2.0 * fy)
    fz = fz * fz * (3.0 - 2.0 * fz)
    x0 = ix % period
    x1 = (ix + 1) % period
    z0 = iz % period
    z1 = (iz + 1) % period
    a = hash3(x0, iy, z0)
    b = hash3(x1, iy, z0)
    c = hash3(x0, iy + 1, z0)
    d = hash3(x1, iy + 1, z0)
    p = a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy
    a = hash3(x0, iy, z1)
    b = hash3(x1, iy, z1)
    c = hash3(x0, iy + 1, z1)
    d = hash3(x1, iy + 1, z1)
    q = a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy
    return p + (q - p) * fz


@jit
def billows(first, last, out, place):
    """Layers of a block of cloud matter (y, z, x), 0..1, that tiles in x and z: round tops over soft masses."""
    for j in range(first, last):
        for k in range(WIDE):
            for i in range(WIDE):
                total = 0.0
                weight = 0.0
                amplitude = 0.5
                period = 4
                for octave in range(5):
                    cell = period / WIDE
                    v = tiled(i * cell, j * cell * 1.25 + place[0] + octave * 17, k * cell + 0.5, period)
                    puffy = 1.0 - abs(2.0 * v - 1.0)
                    total += amplitude * (v if octave == 0 else 0.25 * v + 0.75 * puffy)
                    weight += amplitude
                    amplitude *= 0.56
                    period *= 2
                out[j, k, i] = total / weight


@jit
def weather_map(first, last, out, place):
    """Where clouds like to stand: noise 0..1 over the ground, a map (z, x) of CELL metres a point."""
    for k in range(first, last):
        for i in range(out.shape[1]):
            x = (i - out.shape[1] * 0.5) * CELL
            z = k * CELL
            broad = fbm2(x * 0.00021 + place[0], z * 0.00011 + place[1], 2)
            fine = fbm2(x * 0.00080 + place[1], z * 0.00052 + place[2], 5)
            out[k, i] = 0.36 * broad + 0.64 * fine


@jit
def over(ground, x, z):
    """The coverage over a point, nearest but one: the map is far finer than a cloud."""
    u = x / CELL + ground.shape[1] * 0.5
    v = z / CELL
    u = min(max(u, 0.0), ground.shape[1] - 1.001)
    v = min(max(v, 0.0), ground.shape[0] - 1.001)
    i = int(u)
    j = int(v)
    fx = u - i
    fy = v - j
    a = ground[j, i]
    b = ground[j, i + 1]
    c = ground[j + 1, i]
    d = ground[j + 1, i + 1]
    return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy


@jit
def density(matter, x, y, z, c):
    """The density of cumulus at a point under coverage `c`, 0..1."""
    h = (y - LOW) / (HIGH - LOW)
    if h < 0.0 or h > 1.0:
        return 0.0
    top = 0.20 + 0.80 * c * c
    body = c * step(0.0, 0.07, h) * (1.0 - step(top * 0.25, top, h))
    if body < 0.02:
        return 0.0
    u = x / GRAIN
    v = z / GRAIN
    w = min(max((y - LOW) / GRAIN, 0.0), TALL - 1.001)
    fu = math.floor(u)
    fv = math.floor(v)
    i = int(fu) & (WIDE - 1)
    k = int(fv) & (WIDE - 1)
    j = int(w)
    i1 = (i + 1) & (WIDE - 1)
    k1 = (k + 1) & (WIDE - 1)
    fx = u - fu
    fz = v - fv
    fy = w - j
    a = matter[j, k, i] + (matter[j, k, i1] - matter[j, k, i]) * fx
    b = matter[j, k1, i] + (matter[j, k1, i1] - matter[j, k1, i]) * fx
    p = a + (b - a) * fz
    a = matter[j + 1, k, i] + (matter[j + 1, k, i1] - matter[j + 1, k, i]) * fx
    b = matter[j + 1, k1, i] + (matter[j + 1, k1, i1] - matter[j + 1, k1, i]) * fx
    n = p + (a + (b - a) * fz - p) * fy
    d = (body - (0.78 - n) * 2.5) * 3.6
    return 0.0 if d < 0.0 else (1.0 if d > 1.0 else d)


@jit
def clouds(
    first, last, out, scale, left, horizon, focal, sun, q, away, toward, matter, ground, cirrus, overcast, place, steps
):
    """Clouds in a plane (rows, columns, 4): their light, and what passes through them of the sky behind."""
    for j in range(first, last):
        for i in range(out.shape[1]):
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
                shine = (1.2 * math.exp((c - 1.0) * 7.0) + 0.26) * 0.55
                r = a * (q[LIT, 0] * shine * 0.92 + q[SHADE, 0])
                g = a * (q[LIT, 1] * shine * 1.16 + q[SHADE, 1])  # high ice stays paler than the clouds below
                b = a * (q[LIT, 2] * shine * 1.20 + q[SHADE, 2])
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
            if near < 42000.0:
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
                    body = over(ground, x, z)
                    if body > 0.02:
                        d = density(matter, x, y, z, body)
                        if d > 0.01:
                            dim = 0.0
                            reach = 0.0
                            for m in range(4):
                                reach += 38.0 * (m + 1) * (m + 1)
                                lx = x + toward[0] * reach
                                lz = z + toward[2] * reach
                                lc = body if m < 2 else over(ground, lx, lz)
                                dim += density(matter, lx, y + toward[1] * reach, lz, lc) * (m + 1)
                            lit = (math.exp(-dim * 0.62) + 0.18 * math.exp(-dim * 0.12)) * phase
                            h = (y - LOW) / (HIGH - LOW)
                            high = 0.72 + 0.75 * h
                            a = 1.0 - math.exp(-d * dt * 0.0052)
                            w = clear_way * a
                            cr += w * (q[LIT, 0] * lit + q[SHADE, 0] * high)
                            cg += w * (q[LIT, 1] * lit + q[SHADE, 1] * high)
                            cb += w * (q[LIT, 2] * lit + q[SHADE, 2] * high)
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


@jit
def stars(first, last, picture, through, horizon, focal, cell, amount, place):
    """Add stars of a hundred brightnesses to the picture where clouds let them through; `cell` is their spacing."""
    for j in range(first, min(last, int(horizon))):
        for i in range(through.shape[1]):
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
