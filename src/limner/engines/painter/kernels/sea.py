"""Open water per point: waves filtered to the pixel's footprint, the sky they mirror, foam at shores and on crests."""

import math

from limner.engines.painter.kernels.noise import fbm2, jit, step, value2


@jit
def wave(x, z, wide, deep, wind, offset):
    """Height of the water in metres, each wave faded as it shrinks under a pixel `wide` by `deep` metres."""
    total = 0.0
    amplitude = 0.10 + 0.62 * wind * wind + 0.30 * wind
    k = 0.19 - 0.08 * wind
    angle = 0.35
    for n in range(10):
        ca = math.cos(angle)
        sa = math.sin(angle)
        blurred = (k * ca * wide) ** 2 + (k * sa * deep) ** 2 + (k * 0.25 * deep) ** 2
        if blurred < 4.0:
            phase = (x * ca + z * sa) * k + 5.2 * value2(x * k * 0.35 + n * 7.0 + offset, z * k * 0.35 + 3.0)
            s = math.sin(phase + n * 1.9)
            total += amplitude * math.exp(-0.6 * blurred) * ((1.0 - abs(s)) ** 1.5 if n > 1 else s)
        amplitude *= 0.60
        k *= 1.72
        angle += 1.15 if n % 2 == 0 else -1.9
    return total


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
    octaves = 5 if t < 90.0 else 3
    web = lace(x * 0.62 + offset, z * 0.62, octaves)
    out = 0.0
    off = -2.0 * floor  # metres to the shore, about
    if off < 15.0:
        reach = (2.2 + 7.0 * value2(x * 0.11 + offset, z * 0.11)) * (0.55 + 0.9 * wind)
        surge = 0.5 + 0.5 * math.sin(off * 1.15 - 5.0 * value2(x * 0.16, z * 0.16 + offset))
        near = 1.0 - off / reach
        if near > 0.0:
            want = 0.82 - 0.52 * near * near - 0.13 * surge * near
            out = step(want - 0.05, want + 0.09, web) * min(1.0, 0.30 + 1.1 * near)
        out = max(out, (1.0 - step(0.1, 0.75, off + web * 0.8 - 0.3)) * 0.9)
    crest = step(0.62 - 0.25 * wind, 1.0, height / (0.45 + 1.1 * wind)) * step(0.52, 0.78, web) * step(0.25, 0.85, wind)
    streak = fbm2(x * 0.05 + z * 0.02 + offset, z * 0.16, 3)
    drift = step(0.60, 0.80, web) * step(0.56, 0.70, streak) * step(0.45, 1.0, wind) * 0.45
    return min(1.0, max(out, max(crest, drift) * step(420.0, 40.0, t)))
