"""What the street is made of, point by point: plaster, brick, asphalt, setts, shutters, lit windows, cloth.

It knows a point and a pattern's number; light is the business of the kernel that asks.
"""

import math

from limner.engines.painter.kernels.noise import fbm2, hash2, inline_jit, jit, step, value2

# How a material's surface is made up; the numbers stand in Material.pattern.
PLAIN, PLASTER, BRICK, TILE, SHUTTER, WINDOW, TOWER, ASPHALT = range(8)
PAVING, STRIPE, GRILLE, CLOTH, GLASS, METAL, LANTERN, COBBLES = range(8, 16)

TUBE = 8  # the id of the bright lines on a sign, so that line media draw its letters


@inline_jit
def wall_coordinates(nx, ny, x, y, z):
    """Metres along and up a surface, for patterns that follow it."""
    if abs(ny) > 0.7:
        return x, z
    if abs(nx) > 0.5:
        return z, y
    return x, y


@jit
def brick(u, v, width, height, footprint):
    """(shade, mortar 0..1, course slope) of a bond of bricks of this size in metres, faded where too fine to see."""
    row = math.floor(v / height)
    across = u / width + 0.5 * (row % 2)
    column = math.floor(across)
    fu = across - column
    fv = v / height - row
    edge = min(min(fu, 1.0 - fu) * width, min(fv, 1.0 - fv) * height)
    mortar = 1.0 - step(0.004, 0.012, edge)
    shade = 0.72 + 0.56 * hash2(int(column), int(row))
    fade = step(0.5 * height, 1.5 * height, footprint)
    return shade + (1.0 - shade) * fade, mortar * (1.0 - fade) + 0.15 * fade


@jit
def window_light(u, v, variant):
    """How bright a lit window is at (u, v) in 0..1, v downwards: curtains, blinds, plants, a lamp."""
    kind = hash2(variant, 7)
    light = 0.55 + 0.6 * (1.0 - v) * (0.6 + 0.4 * hash2(variant, 3))
    du = u - 0.2 - 0.6 * hash2(variant, 11)
    dv = v - 0.22
    light += 0.9 * math.exp(-(du * du + dv * dv) * 30.0)
    if kind < 0.35:
        width = 0.18 + 0.2 * hash2(variant, 5)
        if u < width or u > 1.0 - width * 0.8:
            light *= 0.32 + 0.14 * math.sin(u * 70.0)
    elif kind < 0.55:
        if v < 0.3 + 0.65 * hash2(variant, 9):
            fold = (v * 14.0) % 1.0
            light *= 0.3 + 0.35 * fold
    elif kind < 0.75:
        light *= 0.55 + 0.05 * math.sin(u * 60.0)
    else:
        hill = 0.72 - 0.2 * value2(u * 6.0 + variant * 3.7, 0.5)
        if v > hill:
            light *= 0.25
    return light * (0.4 + 0.8 * hash2(variant, 1))


@jit
def tower_windows(u, v):
    """(light, cover 0..1) of a distant tower's windows, metres in."""
    column = int(math.floor(u / 1.9))
    row = int(math.floor(v / 3.2))
    fu = u / 1.9 - column
    fv = v / 3.2 - row
    lit = 1.0 if hash2(column, row) < 0.12 + 0.35 * hash2(column // 5, row // 3) else 0.03
    inside = step(0.12, 0.22, fu) * step(0.88, 0.78, fu) * step(0.3, 0.4, fv) * step(0.85, 0.75, fv)
    return lit * inside * (0.3 + 0.9 * hash2(row, column)), inside


@jit
def asphalt(x, z, footprint, half):
    """(albedo, slope x, slope z) of worn asphalt: aggregate, patches, cracks, a gutter and a worn stop line."""
    fine = 1.0 - step(0.01, 0.05, footprint)
    base = 0.05 + 0.025 * fbm2(x * 0.7 + 3.0, z * 0.7, 3) + 0.03 * (value2(x * 60.0, z * 60.0) - 0.5) * fine
    patch = step(0.62, 0.64, value2(math.floor(x * 0.4) * 3.3 + 0.5, math.floor(z * 0.17) * 5.1 + 0.5))
    base *= 1.0 - 0.35 * patch
    wander = x + 0.8 * fbm2(x * 0.9, z * 0.6 + 7.0, 3)
    crack = abs((wander * 0.35 + 0.2 * z) % 1.0 - 0.5)
    base *= 1.0 - 0.6 * (1.0 - step(0.004, 0.012, crack)) * (1.0 - step(0.02, 0.08, footprint))
    gutter = half - abs(x)
    base *= 0.55 + 0.45 * step(0.0, 0.5, gutter)
    paint = step(0.09, 0.07, abs(gutter - 0.55)) * step(0.35, 0.55, fbm2(x * 5.0, z * 2.0, 3))
    base += 0.22 * paint
    slope_x = (value2(x * 45.0 + 9.0, z * 45.0) - 0.5) * 0.25 * fine
    slope_z = (value2(x * 45.0 + 29.0, z * 45.0) - 0.5) * 0.25 * fine
    return base, slope_x, slope_z


@jit
def cobbles(x, z, footprint):
    """(albedo, slope x, slope z) of setts in rows across the road, each a little tilted and rounded."""
    tone, joint = brick(x, z, 0.20, 0.13, footprint)
    row = math.floor(z / 0.13)
    column = math.floor(x / 0.20 + 0.5 * (row % 2))
    fade = 1.0 - step(0.06, 0.2, footprint)
    across = x / 0.20 + 0.5 * (row % 2) - column - 0.5
    along = z / 0.13 - row - 0.5
    bend_x = (0.7 * across**3 * 8.0 + 0.12 * (hash2(int(column), int(row)) - 0.5)) * fade
    bend_z = (0.7 * along**3 * 8.0 + 0.12 * (hash2(int(row), int(column)) - 0.5)) * fade
    return 0.10 * (0.5 + 0.5 * tone) * (1.0 - 0.6 * joint) * (0.8 + 0.4 * fbm2(x, z, 3)), bend_x, bend_z


@jit
def surface(pattern, x, y, z, nx, ny, nz, u, v, footprint):
    """(shade of the albedo, weight of the emission, bent normal) of a material at a point."""
    a, b = wall_coordinates(nx, ny, x, y, z)
    shade = 1.0
    glow = 1.0
    if pattern == PLASTER or pattern == BRICK or pattern == TILE:
        stain = fbm2(a * 0.6, b * 0.25 + 5.0, 4)
        streak = value2(a * 5.0, b * 0.18)
        shade = 0.62 + 0.55 * stain
        shade *= 1.0 - 0.45 * step(0.55, 0.85, streak) * step(0.35, 0.65, stain)
        shade *= 0.62 + 0.38 * step(0.0, 1.6, b)
        if pattern == BRICK:
            tone, mortar = brick(a, b, 0.24, 0.08, footprint)
            shade *= tone * (1.0 - 0.5 * mortar)
        elif pattern == TILE:
            tone, mortar = brick(a, b, 0.30, 0.30, footprint)
            shade *= (0.8 + 0.2 * tone) * (1.0 - 0.55 * mortar)
        else:
            shade *= 0.85 + 0.3 * value2(a * 22.0, b * 22.0)
    elif pattern == SHUTTER:
        phase = b * 11.0
        fade = 1.0 - step(0.03, 0.09, footprint)
        shade = (0.7 + 0.4 * fbm2(a * 1.3, b * 0.7, 3)) * (1.0 - 0.3 * fade * step(0.78, 0.95, phase % 1.0))
        ny = ny + 0.7 * math.sin(phase * 6.2832) * fade
    elif pattern == WINDOW:
        variant = int(math.floor(u + 1e-4))
        glow = window_light(u - variant, v, variant)
    elif pattern == TOWER:
        glow, pane = tower_windows(a, b)
        shade = 1.6 - 1.0 * pane
    elif pattern == STRIPE:
        shade = 1.0 if (u * 9.0) % 2.0 < 1.0 else 0.3
    elif pattern == GRILLE:
        du = u - 0.36
        dv = v - 0.5
        radius = math.sqrt(du * du * 1.9 + dv * dv)
        shade = 0.9 if radius > 0.42 else 0.25 + 0.5 * step(0.6, 0.9, (radius * 16.0) % 1.0)
        shade *= 0.7 + 0.4 * fbm2(a * 3.0, b * 2.0, 2)
    elif pattern == CLOTH:
        fold = value2(u * 15.0, v * 4.0 + 3.0)
        shade = 0.7 + 0.5 * fold
        nx = nx + 0.5 * (value2(u * 15.0 + 0.4, v * 4.0 + 3.0) - fold)
    elif pattern == LANTERN:
        glow = 0.45 + 0.75 * math.exp(-(((v - 0.55) / 0.28) ** 2))
        glow *= 0.72 + 0.28 * step(0.1, 0.35, (v * 11.0) % 1.0)
        glow *= 0.55 + 0.45 * abs(nz)
    elif pattern == METAL:
        shade = 0.75 + 0.5 * fbm2(a * 2.0, b * 1.2, 3)
    return shade, glow, nx, ny, nz
