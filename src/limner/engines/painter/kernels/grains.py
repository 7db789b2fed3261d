"""Procedural grain of solid surfaces: how two colours mix at a point of a thing, and how rough it is there.

Points are in the thing's own metres, so a grain turns and travels with it. It knows no light.
"""

import math

from limner.engines.painter.kernels.noise import fbm2, fbm3, hash2, jit, step, value2, value3

PLAIN, WOOD, TIMBER, PLANKS, BRICK, STONE, PLASTER, FABRIC, FUR, MARBLE, TILES, LEAF = range(12)
STRIPES, CHECKS, DOTS, SPECKLE, STRAW, SHINGLES, BRUSHED, GRASS, SCALES, BARK, BANDS, WINDOWS = range(12, 24)


@jit
def masonry(a, b, wide, tall, gap, stagger):
    """A wall of blocks: (tone 0..1 of the block, joint 0..1)."""
    row = math.floor(b / tall)
    shift = 0.5 * wide * stagger * (int(row) & 1)
    column = math.floor((a + shift) / wide)
    fx = (a + shift) / wide - column
    fy = b / tall - row
    edge = min(min(fx, 1.0 - fx) * wide, min(fy, 1.0 - fy) * tall)
    return hash2(int(column), int(row)), 1.0 - step(gap * 0.5, gap, edge)


@jit
def lumber(along, across, seed):
    """Wood: share of the dark colour for a board whose fibres run along the first coordinate (unit repeat)."""
    bend = fbm2(along * 0.6 + seed, across * 1.5, 3)
    ring = math.sin((across * 7.0 + bend * 5.0) * 3.0) * 0.5 + 0.5
    fibre = fbm2(along * 3.0 + seed, across * 70.0, 2)
    return min(1.0, max(0.0, 0.55 * ring * ring + 0.6 * fibre - 0.2))


@jit
def grained(kind, size, x, y, z, nx, ny, nz, footprint):
    """(share of the second colour 0..1, brightness, height of relief) at a point of a thing.

    `n` is the facet's normal in the thing's own axes; `footprint` the size of a pixel in metres.
    """
    if kind == PLAIN:
        return 0.0, 1.0, 0.0
    if abs(ny) > abs(nx) and abs(ny) > abs(nz):
        a, b = x, z
    elif abs(nx) > abs(nz):
        a, b = z, y
    else:
        a, b = x, y
    fade = 1.0 - step(0.05, 0.28, footprint / size)
    if kind == WOOD:
        mix = lumber(a / size, b / size, 0.0)
        return mix, 1.0, -0.3 * mix
    if kind == TIMBER:
        mix = lumber(b / size, a / size, 3.0)
        return mix, 1.0, -0.3 * mix
    if kind == PLANKS:
        row = math.floor(b / size)
        seed = hash2(int(row), 7) * 40.0
        f = b / size - row
        mix = lumber(a / size * 0.4 + seed, b / size * 0.5 + seed, seed)
        wide = max(0.05, 1.3 * footprint / size)  # a joint finer than a pixel is drawn broader and fainter
        gap = (1.0 - step(0.2 * wide, wide, min(f, 1.0 - f))) * 0.05 / wide
        return mix, (0.75 + 0.4 * hash2(int(row), 3)) * (1.0 - 0.75 * gap * fade), -gap
    if kind == BRICK:
        tone, joint = masonry(a, b, size, size * 0.32, size * 0.05, 1.0)
        rough = fbm2(a / size * 9.0, b / size * 9.0, 3)
        return joint * fade, 0.9 + (0.35 * tone - 0.18 + 0.25 * (rough - 0.5)) * fade, -joint + 0.3 * rough
    if kind == STONE:
        wave = 0.3 * size * (value2(a / size * 1.3, b / size * 1.3) - 0.5)
        tone, joint = masonry(a + wave, b + wave, size, size * 0.55, size * 0.05, 1.0)
        rough = fbm2(a / size * 7.0, b / size * 7.0, 4)
        return (
            min(1.0, joint * 0.8 * fade + 0.5 * rough),
            0.95 + (0.5 * tone - 0.25) * (0.3 + 0.7 * fade) + 0.2 * (rough - 0.5),
            -joint + 0.6 * rough,
        )
    if kind == PLASTER:
        mix = fbm2(a / size * 2.0, b / size * 2.0, 4)
        return mix, 0.96 + 0.08 * value2(a / size * 30.0, b / size * 30.0), 0.25 * mix
    if kind == FABRIC:
        weave = math.sin(a / size * 6.28) * math.sin(b / size * 6.28) * fade
        return 0.5 + 0.5 * weave, 0.95 + 0.1 * value2(a * 9.0, b * 9.0), 0.3 * weave
    if kind == FUR:
        lock = fbm3(x / size * 0.8, y / size * 0.8, z / size * 0.8, 3)
        hair = value3(x / size * 5.0, y / size * 1.6, z / size * 5.0)
        return min(1.0, max(0.0, 1.4 * lock - 0.35 + 0.3 * (hair - 0.5))), 0.85 + 0.3 * hair, 0.8 * hair + 0.8 * lock
    if kind == MARBLE:
        vein = fbm3(x / size, y / size, z / size, 4)
        line = 1.0 - min(1.0, abs(math.sin((x + 0.7 * z) / size * 2.0 + vein * 9.0)) * 5.0)
        return max(0.0, line) * 0.8 + 0.25 * vein, 1.0, 0.0
    if kind == TILES:
        wide = max(size * 0.03, 1.3 * footprint)
        tone, joint = masonry(a, b, size, size, wide, 0.0)
        joint *= size * 0.03 / wide
        return joint * fade, 0.96 + 0.08 * tone, -joint
    if kind == LEAF:
        mix = fbm3(x / size, y / size, z / size, 3)
        return mix, 0.75 + 0.5 * value3(x / size * 4.0, y / size * 4.0, z / size * 4.0), mix
    if kind == STRIPES:
        wave = math.sin(x / size * 3.14159)
        return step(-0.04, 0.04, wave), 1.0, 0.0
    if kind == BANDS:
        wave = math.sin(y / size * 3.14159)
        return step(-0.04, 0.04, wave), 1.0, 0.0
    if kind == CHECKS:
        wave = math.sin(a / size * 3.14159) * math.sin(b / size * 3.14159)
        return step(-0.02, 0.02, wave), 1.0, 0.0
    if kind == DOTS:
        row = math.floor(b / size)
        fa = a / size + 0.5 * (int(row) & 1)
        fa -= math.floor(fa) + 0.5
        fb = b / size - row - 0.5
        return 1.0 - step(0.24, 0.30, math.sqrt(fa * fa + fb * fb)), 1.0, 0.0
    if kind == SPECKLE:
        mix = fbm3(x / size, y / size, z / size, 3)
        spot = step(0.66, 0.8, value3(x / size * 4.0, y / size * 4.0, z / size * 4.0))
        return min(1.0, 0.6 * mix + 0.4 * spot), 0.95 + 0.1 * mix, 0.4 * mix
    if kind == STRAW:
        mix = fbm2(a / size * 14.0, b / size * 1.2, 3)
        return mix, 0.8 + 0.4 * value2(a / size * 30.0, b / size * 2.0), mix
    if kind == SHINGLES:
        down = math.sqrt(y * y + 0.25 * b * b) if abs(ny) > 0.9 else y
        along = x if abs(nx) < abs(nz) or abs(nx) < 0.3 else z
        tone, joint = masonry(along, down, size, size * 0.7, size * 0.07, 1.0)
        f = down / (size * 0.7) - math.floor(down / (size * 0.7))
        return (
            0.5 * tone + 0.5 * joint * fade,
            (0.92 + (0.4 * f - 0.2) * fade) * (1.0 + (0.4 * tone - 0.2) * fade),
            f - joint,
        )
    if kind == BRUSHED:
        mix = value2(a / size * 1.5, b / size * 60.0)
        return mix * fade, 1.0, 0.0
    if kind == GRASS:
        mix = fbm2(x / size, z / size, 4)
        return mix, 0.7 + 0.6 * value2(x / size * 9.0, z / size * 9.0), mix
    if kind == SCALES:
        tone, joint = masonry(a, b, size, size * 0.6, size * 0.16, 1.0)
        return joint * fade, 0.85 + 0.3 * tone, -joint
    if kind == BARK:
        mix = fbm2(a / size * 4.0, b / size * 0.9, 4)
        crack = 1.0 - step(0.0, 0.16, abs(mix - 0.5))
        return min(1.0, 0.6 * mix + 0.7 * crack), 1.0 - 0.4 * crack, -crack
    if kind == WINDOWS:
        fx = a / size - math.floor(a / size)
        fy = b / (size * 1.2) - math.floor(b / (size * 1.2))
        pane = step(0.18, 0.22, min(fx, 1.0 - fx)) * step(0.2, 0.24, min(fy, 1.0 - fy))
        return (pane * fade + 0.42 * (1.0 - fade)) if abs(ny) < 0.5 else 0.0, 1.0, -0.2 * pane
    return 0.0, 1.0, 0.0
