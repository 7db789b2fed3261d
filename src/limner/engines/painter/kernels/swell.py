"""The open sea per pixel: swells that hide one another, their light, foam on their crests. No land anywhere."""

import math

import numpy as np

from limner.engines.painter.kernels.noise import fbm2, jit, step, value2
from limner.engines.painter.kernels.sea import foam, lace, seen, wave

DISC, KEY, AMBIENT, FILL, SEA, FOAM = 4, 7, 8, 9, 10, 11
TRAINS = 5
# the numbers of a sea
WIND, HEAVY, HAZE, GLITTER, SHINE, RAIN = range(6)  # HEAVY: height of the swell in metres


@jit
def lift(x, z, heavy, offset):
    """The height of the swell in metres: a few trains of sharp-crested waves, bent so that no crest is endless."""
    if heavy <= 0.0:
        return 0.0
    bend = value2(x * 0.011 + offset, z * 0.011) * 5.0
    gust = value2(x * 0.006 + 5.0, z * 0.009 + offset)
    total = 0.0
    a = 0.46 * heavy * (0.70 + 0.7 * gust)
    k = 0.105
    angle = 1.25
    for n in range(TRAINS):
        p = (x * math.cos(angle) + z * math.sin(angle)) * k + bend * (0.5 + 0.3 * n) + offset * 3.0 + n * 2.1
        s = 0.5 + 0.5 * math.sin(p)
        total += a * (2.0 * s * math.sqrt(s) * (0.35 + 0.65 * s) - 0.8)
        a *= 0.50
        k *= 1.62
        angle += 0.75 if n % 2 == 0 else -1.10
    return total


@jit
def scan(first, last, horizon, focal, eye, heavy, offset, frame, out):
    """Fill columns `first` to `last` of `out` with ln(z) of the water each pixel shows; 0 where there is none.

    frame: first ln(z), marching step, last ln(z).
    """
    height, width = out.shape
    for column in range(first, last):
        s = (column + 0.5 - 0.5 * width) / focal
        lowest = height
        before = height + 1.0
        t_before = frame[0]
        t = frame[0]
        while t < frame[2] and lowest > 0:
            z = math.exp(t)
            tall = lift(s * z, z, heavy * step(1500.0, 500.0, z), offset)
            row = horizon - focal * (tall - eye) / z
            if row < lowest:
                j = lowest - 1
                while j >= 0 and j + 0.5 >= row:
                    share = (before - (j + 0.5)) / (before - row) if before > row else 1.0
                    out[j, column] = t_before + (t - t_before) * min(max(share, 0.0), 1.0)
                    j -= 1
                lowest = j + 1
            before = row
            t_before = t
            t += frame[1]
        j = lowest - 1
        while j >= 0 and j + 0.5 >= horizon:  # the last strip below the horizon
            out[j, column] = frame[2]
            j -= 1


@jit
def shade(
    first, last, horizon, focal, eye, lns, numbers, q, light, sun, dome, frame, haze, place, colour, facing, white
):
    """Light and normal of the water in rows `first` to `last`; `white` gets how much of it is foam, 0..1."""
    width = lns.shape[1]
    heavy = numbers[HEAVY]
    wind = numbers[WIND]
    top = max(0.8 * heavy, 0.3)
    shares = np.zeros(3)
    for j in range(first, last):
        for i in range(width):
            if lns[j, i] == 0.0:
                continue
            z = math.exp(lns[j, i])
            dx = (i + 0.5 - 0.5 * width) / focal
            dy = (horizon - j - 0.5) / focal
            stretch = 1.0 / math.sqrt(dx * dx + dy * dy + 1.0)
            x = dx * z
            t = z / stretch
            wide = t / focal
            deep = wide * t / eye
            h, nx, nz = wave(x, z, wide, deep, wind, place[0])
            nx *= -0.55
            nz *= -0.55
            far = heavy * step(1500.0, 500.0, z)
            tall = lift(x, z, far, place[1])
            if far > 0.0:
                e = max(0.25, 0.35 * min(deep, 6.0))
                nx -= (lift(x + e, z, far, place[1]) - tall) / e
                nz -= (lift(x, z + e, far, place[1]) - tall) / e
                rough = step(120.0, 20.0, t) * min(0.5 * heavy, 1.0)
                nx += 0.9 * rough * (fbm2(x * 0.9 + 3.0, z * 0.9, 4) - 0.5)
                nz += 0.9 * rough * (fbm2(x * 0.9, z * 0.9 + 7.0, 4) - 0.5)
            lost = 0.05 + 0.30 * (1.0 - math.exp(-deep * 0.4)) * (0.35 + wind)
            length = 1.0 / math.sqrt(nx * nx + 1.0 + nz * nz)
            nx *= length
            nz *= length
            ny = length
            vx = dx * stretch
            vy = dy * stretch
            vz = stretch
            dot = min(vx * nx + vy * ny + vz * nz, -0.02)
            rx = vx - 2.0 * dot * nx
            ry = abs(vy - 2.0 * dot * ny) + 0.25 * lost
            rz = max(vz - 2.0 * dot * nz, 0.05)
            length = 1.0 / math.sqrt(rx * rx + ry * ry + rz * rz)
            rx *= length
            ry *= length
            rz *= length
            mirror = 0.02 + 0.98 * (1.0 + min(dot, -0.03) - 0.30 * lost) ** 5
            r, g, b = seen(dome, frame, rx, ry, rz)
            if numbers[SHINE] > 0.0:
                c = rx * sun[0] + ry * sun[1] + rz * sun[2]
                spark = numbers[SHINE] * (math.exp((c - 1.0) * 2600.0) + 0.10 * math.exp((c - 1.0) * 220.0))
                r += q[DISC, 0] * spark
                g += q[DISC, 1] * spark
                b += q[DISC, 2] * spark
            shares[0] = min(r, numbers[GLITTER])
            shares[1] = min(g, numbers[GLITTER])
            shares[2] = min(b, numbers[GLITTER])
            crest = tall / top
            bubbles = foam(x, z, t, h, -40.0, wind, place[2])
            if heavy > 0.6 and t < 700.0:
                web = lace(x * 0.42 + place[2], z * 0.42, 5 if t < 150.0 else 3)
                broken = step(0.58, 0.86, crest + 0.55 * (value2(x * 0.09, z * 0.09 + place[0]) - 0.5))
                streaks = lace(x * 0.10 + 0.05 * z, z * 0.26 + place[2], 4)
                bubbles = max(bubbles, broken * step(0.40, 0.72, web))
                bubbles = max(bubbles, 0.42 * step(0.72, 0.88, streaks) * step(0.50, 0.84, web) * min(1.0, 0.3 * heavy))
                bubbles *= step(700.0, 200.0, t)
            bubbles = min(bubbles, 1.0)
            swell = max(0.0, h) * 0.5 + 0.25 + 1.1 * max(0.0, crest) * min(1.0, 0.4 * heavy)
            thin = max(0.0, crest - 0.1) * min(1.0, 0.35 * heavy) * (0.4 + 0.6 * max(0.0, nz * -0.6 + 0.5))
            cover = 0.55 + 0.45 * max(0.0, light[0] * nx + light[1] * ny + light[2] * nz)
            fog = 1.0 - math.exp(-t * numbers[HAZE])
            for k in range(3):
                glow = 0.10 * (0.10 if k == 0 else (0.62 if k == 1 else 0.55))
                body = q[SEA, k] * (0.55 + 0.9 * swell) + glow * thin * (q[FILL, k] + q[AMBIENT, k])
                c = body * (1.0 - mirror) + shares[k] * mirror
                c = c * (1.0 - bubbles) + bubbles * q[FOAM, k] * cover
                colour[j, i, k] = c * (1.0 - fog) + haze[i, k] * fog
            facing[j, i, 0] = nx
            facing[j, i, 1] = ny
            facing[j, i, 2] = nz
            white[j, i] = bubbles
