"""Open water per point: waves filtered to the pixel's footprint, the sky they mirror, foam at shores and on crests."""

import math

from limner.engines.painter.kernels.noise import fbm2, hash2, inline_jit, jit, step, value2


@inline_jit
def slanted(x, y):
    """Value noise in the plane and its two slopes."""
    ix = int(math.floor(x))
    iy = int(math.floor(y))
    fx = x - ix
    fy = y - iy
    gx = 30.0 * fx * fx * (fx * (fx - 2.0) + 1.0)
    gy = 30.0 * fy * fy * (fy * (fy - 2.0) + 1.0)
    fx = fx * fx * fx * (fx * (fx * 6.0 - 15.0) + 10.0)
    fy = fy * fy * fy * (fy * (fy * 6.0 - 15.0) + 10.0)
    a = hash2(ix, iy)
    b = hash2(ix + 1, iy) - a
    c = hash2(ix, iy + 1) - a
    d = hash2(ix + 1, iy + 1) - a - b - c
    return a + b * fx + c * fy + d * fx * fy, (b + d * fy) * gx, (c + d * fx) * gy


@jit
def wave(x, z, wide, deep, wind, offset):
    """Height of the water in metres and its slopes, without waves that a pixel of `wide` by `deep` metres blurs."""
    height = 0.0
    slope_x = 0.0
    slope_z = 0.0
    amplitude = 0.10 + 0.62 * wind * wind + 0.30 * wind
    k = 0.19 - 0.08 * wind
    angle = 0.35
    for n in range(10):
        ca = math.cos(angle)
        sa = math.sin(angle)
        blurred = (k * ca * wide) ** 2 + (k * sa * deep) ** 2 + (k * 0.25 * deep) ** 2
        if blurred < 2.5:
            v, vx, vz = slanted(x * k * 0.35 + n * 7.0 + offset, z * k * 0.35 + 3.0)
            phase = (x * ca + z * sa) * k + 5.2 * v + n * 1.9
            s = math.sin(phase)
            rate = math.cos(phase)
            a = amplitude * (math.exp(-1.5 * blurred) if blurred > 0.01 else 1.0)
            if n > 1:
                blunt = math.sqrt(s * s + 0.02 + 0.5 * blurred)  # a sharper crest would flicker from pixel to pixel
                tip = max(0.0, 1.06 - blunt)
                root = math.sqrt(tip)
                height += a * tip * root
                rate *= -1.5 * root * s / blunt
            else:
                height += a * s
            slope_x += a * rate * k * (ca + 1.82 * vx)
            slope_z += a * rate * k * (sa + 1.82 * vz)
        amplitude *= 0.60
        k *= 1.72
        angle += 1.15 if n % 2 == 0 else -1.9
    return height, slope_x, slope_z


@jit
def seen(dome, view, dx, dy, dz):
    """The colour of the dome in a direction with dz > 0; outside it, its nearest edge."""
    rows, columns = dome.shape[0], dome.shape[1]
    u = (dx / dz * view[3] - view[1]) / view[0]
    v = (rows - 1) - dy / dz * view[3] / view[0]
    u = min(max(u, 0.0), columns - 1.001)
    v = min(max(v, 0.0), rows - 1.001)
    i = int(u)
    j = int(v)
    fx = u - i
    fy = v - j
    wa = (1 - fx) * (1 - fy)
    wb = fx * (1 - fy)
    wc = (1 - fx) * fy
    wd = fx * fy
    r = dome[j, i, 0] * wa + dome[j, i + 1, 0] * wb + dome[j + 1, i, 0] * wc + dome[j + 1, i + 1, 0] * wd
    g = dome[j, i, 1] * wa + dome[j, i + 1, 1] * wb + dome[j + 1, i, 1] * wc + dome[j + 1, i + 1, 1] * wd
    b = dome[j, i, 2] * wa + dome[j, i + 1, 2] * wb + dome[j + 1, i, 2] * wc + dome[j + 1, i + 1, 2] * wd
    return r, g, b


@jit
def lace(x, z, octaves):
    """A web of bubbles, 0..1, bright along its threads."""
    bend = value2(x * 0.7, z * 0.7) * 1.7
    total = 0.0
    weight = 0.0
    amplitude = 0.5
    for _ in range(octaves):
        total += amplitude * (1.0 - abs(2.0 * value2(x + bend, z - bend) - 1.0))
        weight += amplitude
        x, z = 1.6 * x + 1.2 * z + 17.1, -1.2 * x + 1.6 * z + 9.2
        amplitude *= 0.62
    return total / weight


@jit
def foam(x, z, t, height, floor, wind, offset):
    """How much of the water is foam, 0..1; `floor` is the height of the ground below, `height` the wave's."""
    off = -2.0 * floor  # metres to the shore, about
    if t > 900.0 or (off >= 17.0 and (wind < 0.3 or t > 420.0)):
        return 0.0
    octaves = 6 if t < 60.0 else (5 if t < 120.0 else 3)
    web = lace(x * 0.75 + offset, z * 0.75, octaves)
    out = 0.0
    if off < 17.0:
        patch = fbm2(x * 0.16 + offset, z * 0.16, 3)
        reach = (1.5 + 15.0 * max(0.0, patch - 0.30)) * (0.5 + 1.0 * wind) * (0.30 + 0.70 * min(1.0, t / 70.0))
        near = 1.0 - off / reach
        if near > 0.0:
            surge = 0.5 + 0.5 * math.sin(off * 1.5 - 9.0 * patch)
            want = 0.90 - 0.40 * near - 0.16 * surge * near
            out = step(want - 0.08, want + 0.12, web) * min(1.0, 0.25 + near)
        edge = 1.0 - step(0.05, 0.9, off + (patch - 0.5) * 2.4)
        out = max(out, edge * (0.45 + 0.55 * step(0.35, 0.75, web)))
    crest = step(0.62 - 0.25 * wind, 1.0, height / (0.45 + 1.1 * wind)) * step(0.52, 0.78, web) * step(0.25, 0.85, wind)
    streak = fbm2(x * 0.05 + z * 0.02 + offset, z * 0.16, 3)
    drift = step(0.60, 0.80, web) * step(0.56, 0.70, streak) * step(0.45, 1.0, wind) * 0.45
    return min(1.0, max(out * step(900.0, 300.0, t), max(crest, drift) * step(420.0, 40.0, t)))
