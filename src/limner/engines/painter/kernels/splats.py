"""Strokes, discs and puffs in space, drawn from far to near over a picture: blades, stems, trunks, leaves, crowns.

It tests each against the distance of what is there already and lights it per pixel; it knows no plants.
"""

import math

from limner.engines.painter.kernels.noise import fbm2, jit, step, value2

# columns of an item: its ends in pixels and metres of z, half widths in pixels, then its look
X0, Y0, Z0, X1, Y1, Z1, W0, W1, BEND, SHAPE, SKIN, ALPHA = range(12)
BASE, TIP, NORMAL = 12, 15, 18
ROUND, SUN, SKY, THROUGH, NAME, SEED, SCALE, WRAP = 21, 22, 23, 24, 25, 26, 27, 28
COLUMNS = 29
TAPER, LEAF, DISC, PUFF = 0, 1, 2, 3
PLAIN, BARK, BIRCH, BAMBOO, SHADOW = 0, 1, 2, 3, 4


@jit
def skin_of(skin, around, along, seed):
    """A factor of the albedo of a stem at an angle -1..1 around it and metres along it."""
    if skin == BARK:
        furrow = fbm2(around * 5.0 + seed * 31.0, along * 1.1 + seed * 7.0, 3)
        fine = value2(around * 17.0 + seed, along * 4.5)
        return 0.35 + 1.0 * step(0.25, 0.70, furrow * 0.75 + 0.30 * fine)
    if skin == BIRCH:
        band = value2(around * 1.3 + seed * 19.0, along * 9.0)
        mark = step(0.70, 0.80, band) * step(0.35, 0.6, value2(around * 2.0 + seed * 5.0, along * 1.7))
        knot = step(0.80, 0.88, value2(around * 2.6 + seed * 3.0, along * 2.4 + 9.0))
        return (0.92 + 0.16 * value2(around * 3.0, along * 14.0)) * (1.0 - 0.86 * max(mark, knot))
    if skin == BAMBOO:
        node = along * 2.6 + seed
        node -= math.floor(node)
        ring = step(0.05, 0.0, node) + 0.5 * step(0.93, 1.0, node)
        return (0.86 + 0.22 * value2(around * 7.0 + seed, along * 0.7)) * (1.0 - 0.55 * min(ring, 1.0)) + 0.3 * step(
            0.05, 0.08, node
        ) * step(0.14, 0.08, node)
    return 1.0


@jit
def splat(first, last, items, lamp, haze, colour, far, normal, ids):
    """Draw the items over rows `first` to `last`; `far` holds z in metres.

    lamp: rows direction, key, ambient, fill; haze: colour per column (width, 3).
    """
    width = far.shape[1]
    for n in range(items.shape[0]):
        x0 = items[n, X0]
        y0 = items[n, Y0]
        x1 = items[n, X1]
        y1 = items[n, Y1]
        w0 = items[n, W0]
        w1 = items[n, W1]
        shape = int(items[n, SHAPE])
        skin = int(items[n, SKIN])
        bend = items[n, BEND]
        pad = max(w0, w1) * 1.15 + abs(bend) + 1.0
        top = max(int(min(y0, y1) - pad), first)
        bottom = min(int(max(y0, y1) + pad) + 1, last)
        if top >= bottom:
            continue
        left = max(int(min(x0, x1) - pad), 0)
        right = min(int(max(x0, x1) + pad) + 1, width)
        if left >= right:
            continue
        ax = x1 - x0
        ay = y1 - y0
        length = math.sqrt(ax * ax + ay * ay) + 1e-4
        ax /= length
        ay /= length
        seed = items[n, SEED]
        scale = items[n, SCALE]
        for j in range(top, bottom):
            for i in range(left, right):
                dx = i + 0.5 - x0
                dy = j + 0.5 - y0
                t = 0.0
                cx = 0.0
                cy = 0.0
                tone = 0.0
                if shape >= DISC:
                    d = math.sqrt(dx * dx + dy * dy)
                    if d > w0 * 1.1 + 0.5:
                        continue
                    cx = dx / w0
                    cy = -dy / w0
                    if shape == DISC:
                        cover = w0 - d + 0.5
                    else:
                        leaf = fbm2(dx * scale + seed * 91.0, dy * scale + seed * 17.0, 2)
                        leaf = min(max(1.35 * leaf - 0.175, 0.0), 1.0)
                        clump = value2(dx * scale * 0.37 + seed * 13.0, dy * scale * 0.37 + seed * 51.0)
                        edge = 1.0 - d / w0 + 0.75 * (leaf - 0.5) + 0.55 * (clump - 0.5)
                        cover = (edge - 0.16) * min(6.0, 0.9 * w0)
                        tone = leaf * 0.6 + clump * 0.4
                        cx += 0.9 * (leaf - 0.5)
                        cy += 0.9 * (clump - 0.5) + 0.5 * (leaf - 0.5)
                    z = items[n, Z0]
                else:
                    t = (dx * ax + dy * ay) / length
                    if t < 0.0 or t > 1.0:
                        continue
                    d = dy * ax - dx * ay - bend * 4.0 * t * (1.0 - t)
                    if shape == LEAF:
                        half = w0 * math.sqrt(max(4.0 * t * (1.0 - t), 0.0))
                    else:
                        half = w0 + (w1 - w0) * t
                    if half < 0.5:
                        cover = max(0.0, 1.0 - abs(d)) * half * 2.0
                    else:
                        cover = half - abs(d) + 0.5
                    c = min(max(d / max(half, 0.5), -1.0), 1.0)
                    cx = -ay * c
                    cy = -ax * c
                    z = items[n, Z0] + (items[n, Z1] - items[n, Z0]) * t
                    tone = t
                if cover <= 0.0 or z > far[j, i] * 1.004 + 0.02:
                    continue
                cover = min(cover, 1.0) * items[n, ALPHA]
                if skin == SHADOW:
                    cover *= items[n, THROUGH]
                    dim = 1.0 - cover
                    colour[j, i, 0] *= dim
                    colour[j, i, 1] *= dim
                    colour[j, i, 2] *= dim + 0.04 * cover
                    continue
                depth = math.sqrt(max(0.0, 1.0 - cx * cx - cy * cy))
                r = items[n, ROUND]
                nx = items[n, NORMAL] * (1.0 - r) + cx * r
                ny = items[n, NORMAL + 1] * (1.0 - r) + cy * r
                nz = items[n, NORMAL + 2] * (1.0 - r) - depth * r
                unit = 1.0 / math.sqrt(nx * nx + ny * ny + nz * nz + 1e-6)
                nx *= unit
                ny *= unit
                nz *= unit
                face = nx * lamp[0, 0] + ny * lamp[0, 1] + nz * lamp[0, 2]
                wrap = items[n, WRAP]
                sun = items[n, SUN] * max(0.0, wrap + (1.0 - wrap) * face)
                sky = items[n, SKY] * (0.60 + 0.40 * ny)
                side = items[n, SKY] * 0.35 * max(0.0, 0.4 + 0.6 * (nx * lamp[0, 0] - 0.5 * nz))
                factor = 1.0
                if skin != PLAIN:
                    around = math.asin(min(max(cx * -ay + cy * -ax, -1.0), 1.0))
                    factor = skin_of(skin, around, t * length / scale, seed)
                    dapple = value2(around * 0.9 + seed * 53.0, t * length / scale * 0.8 + seed * 29.0)
                    sun *= 0.25 + 1.1 * step(0.42, 0.66, dapple)
                elif shape == PUFF:
                    factor = 0.62 + 0.76 * tone
                through = items[n, THROUGH]
                for k in range(3):
                    albedo = items[n, BASE + k] + (items[n, TIP + k] - items[n, BASE + k]) * tone
                    c = albedo * factor * (lamp[1, k] * sun + lamp[2, k] * sky + lamp[3, k] * side)
                    c = c * through + haze[i, k] * (1.0 - through)
                    colour[j, i, k] += cover * (c - colour[j, i, k])
                if cover > 0.5:
                    far[j, i] = z
                    ids[j, i] = int(items[n, NAME])
                    normal[j, i, 0] = nx
                    normal[j, i, 1] = ny
                    normal[j, i, 2] = nz
