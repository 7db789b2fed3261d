"""Airless ground: craters of every size down to the pixel, dust and pebbles, as height and as shaded colour.

Ground lies on the grid of (log distance, bearing) that kernels/mountains.py scans.
"""

import math

from limner.engines.painter.kernels.mountains import bilinear
from limner.engines.painter.kernels.noise import fbm2, hash2, jit, step, value2


@jit
def pitted(x, z, finest, seed):
    """Height in metres of the ground at (x, z), with features down to `finest` metres."""
    up = 0.9 * (value2(x * 0.021 + seed, z * 0.021) - 0.5) + 0.34 * (value2(x * 0.083, z * 0.083 + seed) - 0.5)
    cell = 88.0
    c, s = 0.8, 0.6
    px, pz = x, z
    for octave in range(13):
        if cell < 3.0 * finest:
            break
        for layer in range(2):
            qx = px / cell + 0.5 * layer + 0.37 * octave + seed
            qz = pz / cell + 0.31 * layer + 0.11 * octave
            ix = int(math.floor(qx))
            iz = int(math.floor(qz))
            name = hash2(ix + 57 * layer, iz + 131 * octave)
            if name < 0.42:
                size = 0.09 + 0.15 * hash2(ix + 11, iz + 7 * octave) ** 1.6
                free = 0.5 - 1.75 * size
                dx = qx - ix - 0.5 - 2.0 * free * (hash2(ix, iz + 3) - 0.5)
                dz = qz - iz - 0.5 - 2.0 * free * (hash2(ix + 3, iz) - 0.5)
                d = math.sqrt(dx * dx + dz * dz) / size
                if d < 1.75:
                    fresh = 0.25 + 0.75 * (name / 0.42) ** 2
                    if d < 1.0:
                        form = -0.30 + 0.40 * d * d * (0.6 + 0.4 * d)
                    else:
                        tail = (1.75 - d) / 0.75
                        form = 0.10 * tail * tail * tail
                    up += form * fresh * size * cell * (0.55 if octave < 3 else 1.0)
        px, pz = c * px + s * pz, c * pz - s * px
        cell *= 0.6
    return up


@jit
def lay(first, last, hills, frame, finest, seed, eye, base, out):
    """Rows of the grid: the hills (a tangent) with the pitted ground on them, all lifted by `base` metres."""
    for j in range(first, last):
        z = math.exp(frame[2] + j * frame[3])
        fade = step(1400.0, 300.0, z)
        for i in range(out.shape[1]):
            x = (frame[0] + i * frame[1]) * z
            calm = step(2.2 * eye, 9.0 * eye, math.sqrt(x * x + 0.5 * z * z))  # no pit opens under the camera
            out[j, i] = hills[j, i] + (base + pitted(x, z, finest * z, seed) * fade * (0.5 + 0.5 * calm)) / z


@jit
def dust(first, last, lns, kinds, horizon, focal, eye, hills, frame, seed, lit, sun, tones, numbers, out, facing):
    """Colour and normal of the ground; `lit` is sunlight on a coarse grid, `tones` rows pale, dark, key, ambient.

    numbers: how much finer than a pixel's footprint detail goes, how much of the ground is bedrock 0..1.
    """
    height, width = lns.shape
    for j in range(first, last):
        for i in range(width):
            if kinds[j, i] == 0:
                continue
            t = lns[j, i]
            z = math.exp(t)
            s = (i + 0.5 - 0.5 * width) / focal
            x = s * z
            wide = z / focal * numbers[0]
            deep = min(wide * z / (2.0 * eye), 0.05 * z)
            e = max(wide, 0.004)
            f = max(0.35 * deep, e)
            calm = step(2.2 * eye, 9.0 * eye, math.sqrt(x * x + 0.5 * z * z))
            calm = (0.5 + 0.5 * calm) * step(1400.0, 300.0, z)
            h0 = pitted(x, z, e, seed) * calm
            gx = (pitted(x + e, z, e, seed) * calm - h0) / e
            gz = (pitted(x, z + f, f, seed) * calm - h0) / f
            u = (s - frame[0]) / frame[1]
            v = (t - frame[2]) / frame[3]
            a = bilinear(hills, u, v)
            across = (bilinear(hills, u + 1.5, v) - bilinear(hills, u - 1.5, v)) / (3.0 * frame[1])
            along = (bilinear(hills, u, v + 1.5) - bilinear(hills, u, v - 1.5)) / (3.0 * frame[3])
            gx += across
            gz += a + along - s * across
            fine = 0.0
            cell = 0.045
            for octave in range(6):  # grit and pebbles while they are larger than a pixel
                if cell > 1.4 * wide:
                    fade = step(1.4 * wide, 4.0 * wide, cell)
                    n0 = value2(x / cell, z / cell + octave * 7.0)
                    k = 0.30 * fade * (1.0 if octave < 3 else 0.7)
                    gx += k * (value2(x / cell + 0.4, z / cell + octave * 7.0) - n0)
                    gz += k * (value2(x / cell, z / cell + 0.4 + octave * 7.0) - n0)
                    fine += fade * (n0 - 0.5)
                cell *= 2.3
            rugged = fbm2(s * 60.0 + seed, t * 60.0, 5)
            far = step(60.0, 900.0, z)
            gx += far * 1.1 * (fbm2(s * 60.0 + seed + 0.25, t * 60.0, 5) - rugged)
            gz += far * 0.6 * (fbm2(s * 60.0 + seed, t * 60.0 + 0.25, 5) - rugged)
            ny = 1.0 / math.sqrt(1.0 + gx * gx + gz * gz)
            nx = -gx * ny
            nz = -gz * ny
            cosine = nx * sun[0] + ny * sun[1] + nz * sun[2]
            toward = 1.0 / math.sqrt(z * z * (1.0 + s * s) + eye * eye)
            view = max(0.02, -(nx * x - ny * eye + nz * z) * toward)
            m = max(cosine, 0.0)
            bright = m * (0.45 + 0.55 * 1.6 / (m + view + 0.6))  # dust scatters back: flatter than Lambert's law
            reach = bilinear(
                lit,
                u * (lit.shape[1] - 1.0) / (hills.shape[1] - 1.0),
                v * (lit.shape[0] - 1.0) / (hills.shape[0] - 1.0),
            )
            patch = fbm2(x * 0.011 + seed, z * 0.011, 4)
            mix = step(0.25, 0.75, 0.45 * patch + 0.40 * rugged + 0.10 + 0.05 * fine)
            rock = numbers[1] * step(0.80, 0.55, ny) * (0.6 + 0.8 * rugged)
            open_sky = 0.55 + 0.45 * ny
            for c in range(3):
                tone = tones[1, c] + (tones[0, c] - tones[1, c]) * mix
                tone *= (1.0 + 0.22 * fine) * (1.0 - 0.4 * rock)
                out[j, i, c] = tone * (tones[2, c] * bright * reach + tones[3, c] * open_sky)
            facing[j, i, 0] = nx
            facing[j, i, 1] = ny
            facing[j, i, 2] = nz
