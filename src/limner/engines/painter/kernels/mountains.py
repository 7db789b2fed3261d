"""The mountains seen: which ground each pixel shows, its mirror image in level water, and its light.

Ground lies on a grid of (log distance, bearing), so that a picture column is a grid column and a cell is about a pixel.
"""

import math

import numba
import numpy as np

from limner.engines.painter.kernels.noise import fbm2, hash2, inline_jit, jit, parallel_jit, step, value2

NOTHING, SOIL, WATER, TREE = 0, 1, 2, 3


@inline_jit
def bilinear(grid, u, v):
    """The value at column u, row v, clamped to the grid."""
    rows, columns = grid.shape
    u = min(max(u, 0.0), columns - 1.001)
    v = min(max(v, 0.0), rows - 1.001)
    i = int(u)
    j = int(v)
    fx = u - i
    fy = v - j
    upper = grid[j, i] + (grid[j, i + 1] - grid[j, i]) * fx
    lower = grid[j + 1, i] + (grid[j + 1, i + 1] - grid[j + 1, i]) * fx
    return upper + (lower - upper) * fy


@jit
def crown(x, z, wood, frame, trees):
    """Height in metres of a tree over the ground at (x, z), its own hash and the height of its top.

    wood: chance of a tree on the land's grid; trees: cell, height, roundness (0 a spire, 1 a dome), metres or 0..1.
    """
    best = 0.0
    name = 0.0
    tall = 1.0
    for layer in range(2):
        cell = trees[0] * (1.0 + 0.37 * layer)
        ix = int(math.floor(x / cell + 0.5 * layer))
        iz = int(math.floor(z / cell + 0.31 * layer))
        size = hash2(ix, iz + 913 + layer)
        cx = (ix + 0.5 + 0.56 * (hash2(ix + 17, iz + layer) - 0.5) - 0.5 * layer) * cell
        cz = (iz + 0.5 + 0.56 * (hash2(ix + 31, iz + layer) - 0.5) - 0.31 * layer) * cell
        radius = cell * (0.25 + 0.19 * size)
        dx = (x - cx) / radius
        dz = (z - cz) / radius
        d2 = dx * dx + dz * dz
        if d2 >= 1.0 or cz < 1.0:
            continue
        chance = bilinear(wood, (cx / cz - frame[0]) / frame[1], (math.log(cz) - frame[2]) / frame[3])
        if hash2(ix + 71 * layer, iz) >= chance:
            continue
        height = trees[1] * (0.45 + 0.75 * size) * (0.55 + 0.45 * min(1.0, chance * 1.5))
        d = math.sqrt(d2)
        ring = int(d * 6.0 + size * 5.0)
        branch = int(math.atan2(dz, dx) * 2.2 + 20.0 + size * 3.0)
        jag = hash2(branch + ix, ring + iz)  # every whorl has long and short branches
        whorl = max(0.0, 1.0 - d * (0.95 + 0.65 * jag)) * 6.0
        level = math.floor(whorl)
        shoulder = whorl - level  # flat towards the tip of a branch, steep at the stem
        spire = (level + shoulder * shoulder * shoulder) / 6.0
        dome = math.sqrt(1.0 - d2) * (0.80 + 0.30 * value2(x * 1.9, z * 1.9)) * 0.86
        up = height * (spire + (dome - spire) * trees[2])
        if up > best:
            best = up
            name = size
            tall = height
    return best, name, tall


@inline_jit
def rough(s, t, amount):
    """Fine relief below the grid's own detail, as tangent of elevation."""
    return amount * (value2(s * 260.0, t * 260.0) + 0.5 * value2(s * 613.0 + 7.1, t * 613.0) - 0.75)


@parallel_jit
def scan(width, height, horizon, focal, eye, grid, wood, crag, frame, trees, out, kind, mirror, mirror_kind):
    """Fill `out` with ln(distance) of what each pixel shows and `mirror` of what its reflection in water shows.

    grid: elevation over distance; wood: chance of a tree; crag: roughness; frame: left bearing, bearing step,
    first ln(distance), ln step, marching step, last ln(distance).
    """
    s0, ds, t0, dt, march, t1 = frame[0], frame[1], frame[2], frame[3], frame[4], frame[5]
    for column in numba.prange(width):
        s = (column + 0.5 - 0.5 * width) / focal
        u = (s - s0) / ds
        free = np.empty(height + 2, np.int32)  # free[j]: the first row >= j whose reflection is still open
        for j in range(height + 2):
            free[j] = j
        lowest = height
        before = height + 1.0
        t_before = t0
        t = t0
        while t < t1:
            z = math.exp(t)
            v = (t - t0) / dt
            up = bilinear(grid, u, v)
            what = WATER
            if up > 0.0:
                what = SOIL
                up = max(up + rough(s, t, bilinear(crag, u, v)) * min(1.0, up * 60.0), 0.0)
                if bilinear(wood, u, v) > 0.01:
                    tree, _, _ = crown(s * z, z, wood, frame, trees)
                    if tree > 0.0:
                        up += tree / z
                        what = TREE
            else:
                up = 0.0
            down = eye / z
            row = horizon - focal * (up - down)
            if row < lowest:
                j = lowest - 1
                while j >= 0 and j + 0.5 >= row:
                    share = (before - (j + 0.5)) / (before - row) if before > row else 1.0
                    share = min(max(share, 0.0), 1.0)
                    out[j, column] = t_before + (t - t_before) * share
                    kind[j, column] = what
                    j -= 1
                lowest = j + 1
            if up > 0.0:
                start = int(horizon + focal * down + 0.5)
                end = min(int(horizon + focal * (down + up) + 0.5), height)
                if start < height:
                    j = max(start, 0)
                    while True:
                        while free[j] != j:
                            free[j] = free[free[j]]
                            j = free[j]
                        if j >= end:
                            break
                        mirror[j, column] = t
                        mirror_kind[j, column] = what
                        free[j] = j + 1
                        j += 1
            before = row
            t_before = t
            t += march


@parallel_jit
def sunlit(grid, frame, light, steps, out):
    """Sunlight reaching the ground, 0..1, on a coarser grid `out` over the same extent."""
    rows, columns = out.shape
    ku = (grid.shape[1] - 1.0) / (columns - 1.0)
    kv = (grid.shape[0] - 1.0) / (rows - 1.0)
    for j in numba.prange(rows):
        for i in range(columns):
            v = j * kv
            u = i * ku
            t = frame[2] + v * frame[3]
            z = math.exp(t)
            x = (frame[0] + u * frame[1]) * z
            y = max(bilinear(grid, u, v), 0.0) * z + 0.002 * z
            open_sky = 1.0
            reach = 0.006 * z
            for _ in range(steps):
                pz = z + light[2] * reach
                if pz < 1.0:
                    break
                pv = (math.log(pz) - frame[2]) / frame[3]
                pu = ((x + light[0] * reach) / pz - frame[0]) / frame[1]
                if pu < 0.0 or pu > grid.shape[1] - 1.0 or pv < 0.0 or pv > grid.shape[0] - 1.0:
                    break
                gap = y + light[1] * reach - bilinear(grid, pu, pv) * pz
                open_sky = min(open_sky, 0.5 + 14.0 * gap / reach)
                if open_sky <= 0.0:
                    break
                reach += max(0.008 * z, 0.06 * reach)
            out[j, i] = max(open_sky, 0.0)


# rows of the cover table
ROCK, ROCK_DARK, GRASS, GRASS_DRY, SNOW, SAND, LEAF, LEAF_LIT, FLOWER, FLOWER_TOO = range(10)


@parallel_jit
def shade(
    lns, kinds, sign, horizon, focal, eye, grid, wood, shadow, hollow, frame, trees, cover, table, lamp, out, facing
):
    """Colour and normal of every pixel that shows soil or trees; sign -1 for the mirror image.

    cover: snow line (m), snow slope, grass 0..1, tree line (m), strata 0..1, flowers 0..1, shore (m), wetness 0..1,
    fresh snow 0..1, dune 0..1.
    table: cover colours (10, 3). lamp: rows direction, key, ambient, fill.
    """
    height, width = lns.shape
    for j in numba.prange(height):
        for i in range(width):
            kind = kinds[j, i]
            if kind != SOIL and kind != TREE:
                continue
            t = lns[j, i]
            z = math.exp(t)
            s = (i + 0.5 - 0.5 * width) / focal
            u = (s - frame[0]) / frame[1]
            v = (t - frame[2]) / frame[3]
            y = sign * eye + z * sign * (horizon - j - 0.5) / focal
            wide = 1.3
            a = bilinear(grid, u, v)
            across = (bilinear(grid, u + wide, v) - bilinear(grid, u - wide, v)) / (2.0 * wide * frame[1])
            along = (bilinear(grid, u, v + wide) - bilinear(grid, u, v - wide)) / (2.0 * wide * frame[3])
            gx = across
            gz = a + along - s * across
            flat = 1.0 / math.sqrt(1.0 + gx * gx + gz * gz)  # the cosine of the large slope
            # fine facets: differences of a fractal, stronger where it is steep
            e = 0.0011
            p = s * 95.0
            q = t * 95.0
            n0 = fbm2(p, q, 5)
            rugged = ((1.0 - flat) * 3.4 + 0.10) * (1.0 - 0.85 * cover[9])
            k = 95.0 * e
            gx += rugged * (fbm2(p + k, q, 5) - n0) / e * 0.0105
            gz += rugged * (fbm2(p, q + k, 5) - n0) / e * 0.0105
            if cover[9] > 0.0:
                ripple = math.sin(t * 150.0 + s * 60.0 + 14.0 * n0) * step(16.0, 4.0, z / eye)
                gx += 0.02 * cover[9] * ripple
                gz += 0.06 * cover[9] * ripple
            ny = 1.0 / math.sqrt(1.0 + gx * gx + gz * gz)
            nx = -gx * ny
            nz = -gz * ny
            patch = fbm2(s * 21.0 + 3.0, t * 21.0 + 11.0, 4)
            grain = value2(s * 900.0, t * 900.0)
            # rock with tilted beds
            bed = y * 0.045 * (90.0 / (30.0 + eye)) + 2.4 * patch + s * 2.0
            bed -= math.floor(bed)
            beds = cover[4] * (step(0.0, 0.35, bed) - step(0.65, 1.0, bed))
            mix = step(0.30, 0.70, n0 * 0.7 + 0.3 * grain) * (1.0 - 0.5 * beds) + 0.25 * beds
            r = table[ROCK_DARK, 0] + (table[ROCK, 0] - table[ROCK_DARK, 0]) * mix
            g = table[ROCK_DARK, 1] + (table[ROCK, 1] - table[ROCK_DARK, 1]) * mix
            b = table[ROCK_DARK, 2] + (table[ROCK, 2] - table[ROCK_DARK, 2]) * mix
            # grass where it is not too steep
            turf = cover[2] * step(0.60, 0.80, flat + 0.25 * (patch - 0.5) + 0.10 * (n0 - 0.5))
            turf *= 1.0 - step(cover[3] * 0.8, cover[3] * 1.5, y + cover[3] * 0.8 * (patch - 0.5))
            dry = step(0.35, 0.72, patch * 0.65 + n0 * 0.35)
            blade = 0.62 + 0.76 * (0.5 * grain + 0.5 * n0)
            r += turf * ((table[GRASS, 0] + (table[GRASS_DRY, 0] - table[GRASS, 0]) * dry) * blade - r)
            g += turf * ((table[GRASS, 1] + (table[GRASS_DRY, 1] - table[GRASS, 1]) * dry) * blade - g)
            b += turf * ((table[GRASS, 2] + (table[GRASS_DRY, 2] - table[GRASS, 2]) * dry) * blade - b)
            # sand, gravel: shore and dunes
            shore = max(1.0 - step(0.3 * cover[6], cover[6], y + cover[6] * 0.7 * (n0 - 0.5)), cover[9])
            tone = 0.84 + 0.30 * (0.5 * grain + 0.5 * patch)
            r += shore * (table[SAND, 0] * tone - r)
            g += shore * (table[SAND, 1] * tone - g)
            b += shore * (table[SAND, 2] * tone - b)
            damp = 1.0 - 0.45 * (1.0 - step(0.02 * eye, 0.05 * eye, y)) * (1.0 - cover[8])
            damp *= 1.0 - 0.40 * cover[7] * (0.6 + 0.4 * patch)
            # flowers: small dots in drifts near the eye
            if cover[5] > 0.0 and turf * (1.0 - shore) > 0.4 and z < 22.0 * eye:
                dot = eye * 2.0 ** math.floor(math.log(z / eye) / math.log(2.0)) / 300.0
                fx = s * z / dot
                fz = z / (dot * 3.0)
                ix = int(math.floor(fx))
                iz = int(math.floor(fz))
                drift = step(0.46, 0.66, fbm2(s * z / (0.45 * eye), z / (0.6 * eye), 3))
                if hash2(ix, iz) < cover[5] * drift:
                    px = fx - ix - 0.3 - 0.4 * hash2(ix + 3, iz)
                    pz = fz - iz - 0.3 - 0.4 * hash2(ix, iz + 3)
                    if px * px + pz * pz < 0.12:
                        bloom = FLOWER if hash2(ix // 9, iz // 9 + 5) < 0.6 else FLOWER_TOO
                        r, g, b = table[bloom, 0], table[bloom, 1], table[bloom, 2]
            # snow by height and slope
            drift = y - cover[0] * (1.0 + 0.9 * (patch - 0.5) + 0.25 * (n0 - 0.5))
            snow = step(-0.12 * cover[0] - 1.0, 0.12 * cover[0] + 1.0, drift)
            snow *= step(cover[1] - 0.10, cover[1] + 0.10, 0.5 * flat + 0.5 * ny + 0.16 * (patch - 0.5))
            snow = max(snow, cover[8] * step(0.42, 0.68, ny + 0.2 * (patch - 0.5)))
            if kind == TREE:
                tree, name, tall = crown(s * z, z, wood, frame, trees)
                reach = 0.14 * trees[0]
                east, _, _ = crown(s * z + reach, z, wood, frame, trees)
                near, _, _ = crown(s * z, z - reach, wood, frame, trees)
                part = min(1.0, tree / max(tall, 0.1))
                grain = value2(s * 380.0, (horizon - j) / focal * 380.0 + 60.0 * name)
                gx = (east - tree) / reach * 0.5
                gz = (tree - near) / reach * 0.5
                ny = 1.0 / math.sqrt(1.0 + gx * gx + gz * gz)
                nx = -gx * ny
                nz = -gz * ny
                leaf = 0.35 + 0.65 * part * part
                tint = name * 0.7 + 0.3 * patch
                r = (table[LEAF, 0] + (table[LEAF_LIT, 0] - table[LEAF, 0]) * tint) * leaf * (0.7 + 0.6 * grain)
                g = (table[LEAF, 1] + (table[LEAF_LIT, 1] - table[LEAF, 1]) * tint) * leaf * (0.7 + 0.6 * grain)
                b = (table[LEAF, 2] + (table[LEAF_LIT, 2] - table[LEAF, 2]) * tint) * leaf * (0.7 + 0.6 * grain)
                snow = cover[8] * step(0.35, 0.75, part * 0.6 + 0.6 * (grain - 0.2))
            r += snow * (table[SNOW, 0] - r)
            g += snow * (table[SNOW, 1] - g)
            b += snow * (table[SNOW, 2] - b)
            open_sky = bilinear(
                shadow,
                u * (shadow.shape[1] - 1.0) / (grid.shape[1] - 1.0),
                v * (shadow.shape[0] - 1.0) / (grid.shape[0] - 1.0),
            )
            shut = bilinear(hollow, u, v)
            if (
                kind == SOIL
                and z < 50.0 * eye
                and open_sky > 0.0
                and bilinear(wood, u, v) + bilinear(wood, u + 14.0, v) + bilinear(wood, u - 14.0, v) > 0.01
            ):  # shadows of trees
                for k in range(5):
                    far = trees[1] * (0.10 + 0.26 * k)
                    tree, _, _ = crown(s * z + lamp[0, 0] * far, z + lamp[0, 2] * far, wood, frame, trees)
                    if tree > lamp[0, 1] * far + 0.4:
                        open_sky *= 0.30
                        break
                shut *= 1.0 - 0.45 * min(1.0, bilinear(wood, u, v))
            sun = max(0.0, nx * lamp[0, 0] + ny * lamp[0, 1] + nz * lamp[0, 2]) * open_sky
            if kind == TREE:
                sun = (
                    0.35 * sun
                    + 0.65
                    * max(0.0, 0.45 + 0.55 * (nx * lamp[0, 0] + ny * lamp[0, 1] + nz * lamp[0, 2]))
                    * open_sky
                    * leaf
                )
            sky = (0.55 + 0.45 * ny) * shut
            side = max(0.0, 0.35 + 0.65 * (nx * lamp[0, 0] - nz * 0.4)) * shut
            out[j, i, 0] = r * damp * (lamp[1, 0] * sun + lamp[2, 0] * sky + lamp[3, 0] * side * 0.35)
            out[j, i, 1] = g * damp * (lamp[1, 1] * sun + lamp[2, 1] * sky + lamp[3, 1] * side * 0.35)
            out[j, i, 2] = b * damp * (lamp[1, 2] * sun + lamp[2, 2] * sky + lamp[3, 2] * side * 0.35)
            facing[j, i, 0] = nx
            facing[j, i, 1] = ny
            facing[j, i, 2] = nz


@parallel_jit
def ripples(lns, kinds, focal, strength, sway, roll):
    """Where the ripples of a water pixel throw its reflection, in columns and rows."""
    height, width = lns.shape
    for j in numba.prange(height):
        for i in range(width):
            if kinds[j, i] != WATER:
                continue
            s = (i + 0.5 - 0.5 * width) / focal
            t = lns[j, i]
            swell = value2(s * 34.0 + 0.35 * t, t * 60.0) - 0.5
            wave = value2(s * 90.0 - 9.0 * t, t * 190.0 + 5.0) - 0.5
            fine = value2(s * 210.0 + 31.0 * t, t * 420.0) - 0.5
            gust = fbm2(s * 7.0, t * 9.0, 3)
            lift = strength * (0.25 + 1.5 * gust * gust) * focal
            roll[j, i] = lift * (0.010 * swell + 0.012 * wave + 0.008 * fine)
            sway[j, i] = lift * 0.004 * (swell + fine)
