"""A planet per pixel: oceans, land by climate, clouds and their shadows, the lights of cities, and the rim of air."""

import math

from limner.engines.painter.kernels.noise import fbm3, jit, step, value3

# rows of the table of colours
OCEAN, SHALLOW, LUSH, DRY, PEAK, ICE, CLOUD, AIR, DUSK, LAMPS = range(10)
# numbers of a planet
SEA_LEVEL, CLOUDS, CITIES, AIR_DEPTH, ICE_CAP, GRAIN = range(6)  # GRAIN: how small the land is cut


@jit
def veil(x, y, z, offset):
    """How much cloud stands over a point of the unit globe, 0..1."""
    a = fbm3(x * 2.3 + offset, y * 4.2, z * 2.3, 3) - 0.5
    b = fbm3(x * 2.3, y * 4.2 + offset, z * 2.3 + 9.0, 3) - 0.5
    twist = 1.9
    body = fbm3(x * 4.6 + twist * a + offset, y * 8.0 + twist * b, z * 4.6 - twist * a, 9)
    broad = fbm3(x * 1.7 + 5.0, y * 2.6 + offset, z * 1.7, 3)
    return step(0.51, 0.82, body * 0.80 + broad * 0.40 - 0.09)


@jit
def globe(first, last, disc, turn, sun, numbers, table, offset, out, glow, facing, depth, cover):
    """Paint rows of a planet into the planes; `cover` gets how much of a pixel is planet, 0..1.

    disc: column, row, radius in pixels; turn (3, 3) from the view to the globe; sun a unit vector in the view; numbers
    and table as named above. `glow` is what shines by itself. The rim of air is added to `out` around the planet.
    """
    radius = disc[2]
    reach = 1.0 + 9.0 * numbers[AIR_DEPTH]
    for j in range(first, last):
        for i in range(out.shape[1]):
            u = (i + 0.5 - disc[0]) / radius
            v = (disc[1] - j - 0.5) / radius
            d2 = u * u + v * v
            if d2 > reach * reach:
                continue
            d = math.sqrt(d2)
            lit_rim = (u * sun[0] + v * sun[1]) / max(d, 1e-6)
            day_rim = step(-0.55, 0.45, lit_rim - 0.25 * sun[2])
            over = (d - 1.0) * radius
            if over > -0.5:
                thin = math.exp(-max(d - 1.0, 0.0) / numbers[AIR_DEPTH])
                warm = step(0.55, 0.0, abs(lit_rim - 0.25 * sun[2] + 0.12)) * thin
                for c in range(3):
                    tone = table[AIR, c] * (1.0 - warm) + table[DUSK, c] * warm
                    out[j, i, c] += tone * thin * day_rim * 1.25
            if over >= 0.5:
                continue
            w = math.sqrt(max(1.0 - d2, 0.0))
            share = min(1.0, 0.5 - over)
            nx, ny, nz = u, v, -w
            x = turn[0, 0] * nx + turn[0, 1] * ny + turn[0, 2] * nz
            y = turn[1, 0] * nx + turn[1, 1] * ny + turn[1, 2] * nz
            z = turn[2, 0] * nx + turn[2, 1] * ny + turn[2, 2] * nz
            pole = abs(y)
            x *= numbers[GRAIN]
            y *= numbers[GRAIN]
            z *= numbers[GRAIN]
            ax = fbm3(x * 1.9 + offset, y * 1.9, z * 1.9, 4) - 0.5
            ay = fbm3(x * 1.9, y * 1.9 + offset, z * 1.9 + 4.0, 4) - 0.5
            h = fbm3(x * 1.75 + 0.9 * ax + offset, y * 1.75 + 0.9 * ay, z * 1.75 + 0.9 * ax, 10)
            rise = h - numbers[SEA_LEVEL]
            mottle = fbm3(x * 9.0 + 3.0, y * 9.0 + offset, z * 9.0, 6)
            cold = pole + 0.28 * (mottle - 0.5) + 0.5 * max(rise, 0.0)
            land = step(-0.002, 0.004, rise)
            shallow = step(-0.045, 0.0, rise)
            dry = step(0.40, 0.60, 0.55 * mottle + 0.45 * fbm3(x * 2.6, y * 3.4 + offset, z * 2.6, 4))
            dry = max(dry * step(0.62, 0.30, pole), step(0.035, 0.12, rise) * 0.8)
            peak = step(0.09, 0.17, rise + 0.10 * (mottle - 0.5))
            ice = step(numbers[ICE_CAP] - 0.03, numbers[ICE_CAP] + 0.04, cold)
            veiled = veil(x, y, z, offset) * numbers[CLOUDS]
            cosine = nx * sun[0] + ny * sun[1] + nz * sun[2]
            day = step(-0.10, 0.22, cosine)
            # shadows of clouds, and relief that a low sun brings out
            sx = turn[0, 0] * sun[0] + turn[0, 1] * sun[1] + turn[0, 2] * sun[2]
            sy = turn[1, 0] * sun[0] + turn[1, 1] * sun[1] + turn[1, 2] * sun[2]
            sz = turn[2, 0] * sun[0] + turn[2, 1] * sun[1] + turn[2, 2] * sun[2]
            e = 0.011
            shade = veil(x + e * sx, y + e * sy, z + e * sz, offset) * numbers[CLOUDS]
            dim = 1.0 - 0.55 * max(0.0, shade - 0.35 * veiled)
            bump = fbm3((x + e * sx) * 9.0 + 3.0, (y + e * sy) * 9.0 + offset, (z + e * sz) * 9.0, 6) - mottle
            hill = 1.0 - 3.2 * bump * land
            puff = 1.0 + 0.9 * (veiled - shade)
            half = math.sqrt(max(1e-6, 2.0 - 2.0 * sun[2]))
            gleam = (cosine - nz) / half
            gleam = max(gleam, 0.0) ** 60.0 * (1.0 - land) * (1.0 - veiled) * step(0.0, 0.2, cosine)
            sunlight = max(0.0, cosine) ** 0.75
            low = step(0.20, -0.04, cosine)  # red light near the line of night
            air = (1.0 - w) ** 3.2 * 0.9 + 0.05
            town = step(0.50, 0.66, mottle) * step(0.50, 0.62, value3(x * 46.0, y * 46.0, z * 46.0))
            town = max(town, step(0.44, 0.62, mottle) * step(0.66, 0.84, value3(x * 210.0, y * 210.0, z * 210.0)))
            town *= land * (1.0 - ice) * (0.4 + 1.6 * value3(x * 340.0, y * 340.0, z * 340.0) ** 3.0)
            town *= numbers[CITIES] * (1.0 - day) * (1.0 - 0.75 * veiled) * step(0.02, 0.35, w)
            for c in range(3):
                soil = table[LUSH, c] + (table[DRY, c] - table[LUSH, c]) * dry
                soil += peak * (table[PEAK, c] - soil)
                soil *= (0.72 + 0.56 * mottle) * max(hill, 0.25)
                water = table[OCEAN, c] + (table[SHALLOW, c] - table[OCEAN, c]) * shallow
                body = water + (soil - water) * land
                body += ice * (table[ICE, c] * (0.9 + 0.2 * mottle) - body)
                body = body * dim + gleam * 0.9
                body += veiled * (table[CLOUD, c] * min(max(puff, 0.45), 1.4) - body)
                warm = 1.0 - low * (0.0 if c == 0 else (0.20 if c == 1 else 0.38))
                shone = body * (sunlight * 1.35 * warm * day + (0.010 if c < 2 else 0.020))
                haze = table[AIR, c] * (1.0 - low) + table[DUSK, c] * low
                shone = shone * (1.0 - 0.75 * air * day) + haze * air * day * (0.20 + 0.75 * sunlight)
                lamp = town * table[LAMPS, c]
                out[j, i, c] = out[j, i, c] * (1.0 - share) + (shone + lamp) * share
                glow[j, i, c] = lamp * share
            cover[j, i] = share
            facing[j, i, 0] = nx
            facing[j, i, 1] = ny
            facing[j, i, 2] = nz
            depth[j, i] = 2.0e5 + 3.0e5 * (1.0 - w)
