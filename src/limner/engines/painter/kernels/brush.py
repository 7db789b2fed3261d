"""Brush work over whole planes: noise drawn along directions, ink that runs down, contours of what stands before."""

import math

import numba

from limner.engines.painter.kernels.noise import jit, parallel_jit, step, value2


@parallel_jit
def streaks(noise, across, down, reach, stride, out):
    """Line integral convolution (Cabral and Leedom 1993): `noise` averaged `reach` steps both ways along a unit field.

    reach: a plane of step counts; stride: pixels a step.
    """
    height, width = noise.shape
    for j in numba.prange(height):
        for i in range(width):
            total = noise[j, i]
            count = 1.0
            steps = int(reach[j, i])
            for way in range(2):
                sign = stride if way == 0 else -stride
                x = i + 0.5
                y = j + 0.5
                for _ in range(steps):
                    column = int(x)
                    row = int(y)
                    x += sign * across[row, column]
                    y += sign * down[row, column]
                    if x < 0.0 or y < 0.0 or x >= width or y >= height:
                        break
                    total += noise[int(y), int(x)]
                    count += 1.0
            out[j, i] = total / math.sqrt(count)


@parallel_jit
def run_down(source, decay, out):
    """The greatest of `source` above in the same column, fading by `decay` every row."""
    height, width = source.shape
    for i in numba.prange(width):
        held = 0.0
        for j in range(height):
            held = max(held * decay[j, i], source[j, i])
            out[j, i] = held


@parallel_jit
def outline(lns, ids, radius, out):
    """How far behind lies what a pixel stands out against, 0..1: jumps of ln(distance) towards nearer pixels.

    A border of a thing (id above 2) against what is no nearer counts too.
    """
    height, width = lns.shape
    for j in numba.prange(height):
        for i in range(width):
            here = lns[j, i]
            best = 0.0
            for dj in range(-radius, radius + 1):
                for di in range(-radius, radius + 1):
                    far = dj * dj + di * di
                    if far == 0 or far > radius * radius + 1:
                        continue
                    row = min(max(j + dj, 0), height - 1)
                    column = min(max(i + di, 0), width - 1)
                    jump = lns[row, column] - here
                    if ids[row, column] != ids[j, i] and jump >= 0.0 and max(ids[j, i], ids[row, column]) > 2:
                        jump += 0.25
                    best = max(best, jump * (1.0 - 0.5 * math.sqrt(far) / (radius + 1.0)))
            out[j, i] = min(best, 0.6)


@jit
def dabs(marks, out):
    """Lay ragged dabs one after another: ink adds to what is there and dries before it is black.

    marks: rows of (column, row, half width, half height, lean to the right per pixel down, ink).
    """
    height, width = out.shape
    for n in range(marks.shape[0]):
        x, y, reach, rise, lean, ink = marks[n]
        reach = max(reach, 0.6)
        rise = max(rise, 0.6)
        over = int(reach + abs(lean) * rise + 2.0)
        for j in range(max(int(y - rise - 1.0), 0), min(int(y + rise + 2.0), height)):
            for i in range(max(int(x) - over, 0), min(int(x) + over + 1, width)):
                u = (i - x - lean * (j - y)) / reach
                v = (j - y) / rise
                ragged = 0.9 * (value2(u * 2.1 + n * 1.7, v * 2.1) - 0.5)
                wet = 1.0 - step(0.5, 1.25, u * u + v * v + ragged)
                out[j, i] += ink * wet * max(0.0, 1.0 - out[j, i] / 1.25)
