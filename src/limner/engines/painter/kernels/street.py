"""The street's light: shades what the rasteriser found, its occlusion, the glow in the air and the wet ground.

It knows triangles, materials and lamps as arrays; nothing of shops, signs or people.
"""

import math

from limner.engines.painter.kernels.noise import fbm2, hash2, inline_jit, jit, step, value2
from limner.engines.painter.kernels.raster import fill

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


@jit
def texel(textures, offset, height, width, u, v):
    """RGB and cover of a texture at (u, v) in 0..1, bilinear."""
    x = min(max(u * width - 0.5, 0.0), width - 1.001)
    y = min(max(v * height - 0.5, 0.0), height - 1.001)
    ix = int(x)
    iy = int(y)
    fx = x - ix
    fy = y - iy
    p = offset + iy * width + ix
    q = p + width
    red = (textures[p, 0] * (1 - fx) + textures[p + 1, 0] * fx) * (1 - fy)
    red += (textures[q, 0] * (1 - fx) + textures[q + 1, 0] * fx) * fy
    green = (textures[p, 1] * (1 - fx) + textures[p + 1, 1] * fx) * (1 - fy)
    green += (textures[q, 1] * (1 - fx) + textures[q + 1, 1] * fx) * fy
    blue = (textures[p, 2] * (1 - fx) + textures[p + 1, 2] * fx) * (1 - fy)
    blue += (textures[q, 2] * (1 - fx) + textures[q + 1, 2] * fx) * fy
    return red, green, blue


@jit
def lamplight(lamps, x, y, z, nx, ny, nz, vx, vy, vz, gloss):
    """Diffuse RGB and glossy RGB from all lamps at a point; v points to the eye."""
    red = 0.0
    green = 0.0
    blue = 0.0
    shine_r = 0.0
    shine_g = 0.0
    shine_b = 0.0
    for k in range(lamps.shape[0]):
        lx = lamps[k, 0] - x
        ly = lamps[k, 1] - y
        lz = lamps[k, 2] - z
        square = lx * lx + ly * ly + lz * lz
        if square > lamps[k, 10]:
            continue
        inverse = 1.0 / math.sqrt(square + 1e-6)
        cosine = (lx * nx + ly * ny + lz * nz) * inverse
        wrapped = (cosine + 0.15) * 0.87
        if wrapped <= 0.0:
            continue
        facing = -(lx * lamps[k, 6] + ly * lamps[k, 7] + lz * lamps[k, 8]) * inverse
        window = 1.0 - square / lamps[k, 10]
        power = (0.25 + 0.75 * max(0.0, facing)) * window * window / (square + lamps[k, 9])
        red += lamps[k, 3] * power * wrapped
        green += lamps[k, 4] * power * wrapped
        blue += lamps[k, 5] * power * wrapped
        if gloss > 0.0:
            hx = lx * inverse + vx
            hy = ly * inverse + vy
            hz = lz * inverse + vz
            half = (hx * nx + hy * ny + hz * nz) / math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9)
            if half > 0.0:
                half *= half
                half *= half
                half *= half
                half *= half
                half = half * half * power * gloss * 4.0
                shine_r += lamps[k, 3] * half
                shine_g += lamps[k, 4] * half
                shine_b += lamps[k, 5] * half
    return red, green, blue, shine_r, shine_g, shine_b


@inline_jit
def bilinear(plane, row, column):
    """One number of a plane between its samples."""
    rows, columns = plane.shape
    y = min(max(row, 0.0), rows - 1.001)
    x = min(max(column, 0.0), columns - 1.001)
    iy = int(y)
    ix = int(x)
    fy = y - iy
    fx = x - ix
    upper = plane[iy, ix] * (1 - fx) + plane[iy, ix + 1] * fx
    lower = plane[iy + 1, ix] * (1 - fx) + plane[iy + 1, ix + 1] * fx
    return upper * (1 - fy) + lower * fy


@jit
def shadowed(shadow, frame, x, y, z):
    """How much of the sun reaches a point, 0..1, from an orthographic map of nearness along `frame`."""
    rows, columns = shadow.shape
    if rows < 4:
        return 1.0
    right = (x * frame[0] + y * frame[1] + z * frame[2]) * frame[9] + frame[10]
    up = (x * frame[3] + y * frame[4] + z * frame[5]) * frame[9] + frame[11]
    near = x * frame[6] + y * frame[7] + z * frame[8] + frame[12]
    total = 0.0
    for j in range(-2, 3):
        for i in range(-2, 3):
            column = int(right + 1.3 * i)
            row = int(up + 1.3 * j)
            if row < 0 or column < 0 or row >= rows or column >= columns or shadow[row, column] < near + 0.15:
                total += 1.0
    return total / 25.0


@jit
def resolve(owner, view, triangles, materials, textures, lamps, sky, sun, shadow, occlusion, surround, planes):
    """Shade the samples of one band into the pixel planes.

    owner (rows * s, columns * s); triangles, materials, textures as the mesh holds them; sun (direction, RGB, frame);
    surround (ambient RGB, bounce RGB, haze RGB, haze density, snow, wet, lamp factor, road half width, middle).
    """
    focal, centre, horizon, eye, flip, top, scale = view
    corners, barycentric, normals, uvs, geometric, kinds = triangles
    shades, modes = materials
    texels, rectangles = textures
    sun_direction, sun_colour, sun_frame = sun
    colour, emission, depth, facing, ids, ground = planes
    rows, columns = depth.shape
    side = int(scale)
    share = 1.0 / (side * side)
    first = int(top)
    last = min(rows, first + owner.shape[0] // side)
    for row in range(first, last):
        for column in range(columns):
            best = 0
            for k in range(side * side):
                t = owner[(row - first) * side + k // side, column * side + k % side]
                seen = False
                for j in range(k):
                    if owner[(row - first) * side + j // side, column * side + j % side] == t:
                        seen = True
                        break
                if seen:
                    continue
                if t < 0:
                    count = 0
                    for j in range(k, side * side):
                        if owner[(row - first) * side + j // side, column * side + j % side] == t:
                            count += 1
                    weight = count * share
                    colour[row, column, 0] += sky[row, column, 0] * weight
                    colour[row, column, 1] += sky[row, column, 1] * weight
                    colour[row, column, 2] += sky[row, column, 2] * weight
                    if count > best:
                        best = count
                        depth[row, column] = 1e6
                        ids[row, column] = 0
                        facing[row, column, 0] = 0.0
                        facing[row, column, 1] = 0.0
                        facing[row, column, 2] = 0.0
                    continue
                count = 0
                m = kinds[t]
                pattern = modes[m, 0]
                texture = modes[m, 1]
                gx = geometric[t, 0]
                gy = geometric[t, 1]
                gz = geometric[t, 2]
                offset = geometric[t, 3]
                sx = 0.0
                sy = 0.0
                image_r = 0.0
                image_g = 0.0
                image_b = 0.0
                for j in range(k, side * side):
                    if owner[(row - first) * side + j // side, column * side + j % side] != t:
                        continue
                    count += 1
                    px = column + (j % side + 0.5) / scale
                    py = row + (j // side + 0.5) / scale
                    sx += px
                    sy += py
                    if texture >= 0:
                        dx = (px - centre) / focal
                        dy = flip * (horizon - py) / focal
                        z = (offset - gy * eye) / (gx * dx + gy * dy + gz)
                        x = dx * z
                        y = dy * z + eye
                        b1 = barycentric[t, 0, 0] * x + barycentric[t, 0, 1] * y
                        b1 += barycentric[t, 0, 2] * z + barycentric[t, 0, 3]
                        b2 = barycentric[t, 1, 0] * x + barycentric[t, 1, 1] * y
                        b2 += barycentric[t, 1, 2] * z + barycentric[t, 1, 3]
                        u = uvs[t, 0, 0] + b1 * (uvs[t, 1, 0] - uvs[t, 0, 0]) + b2 * (uvs[t, 2, 0] - uvs[t, 0, 0])
                        v = uvs[t, 0, 1] + b1 * (uvs[t, 1, 1] - uvs[t, 0, 1]) + b2 * (uvs[t, 2, 1] - uvs[t, 0, 1])
                        r, g, b = texel(
                            texels, rectangles[texture, 0], rectangles[texture, 1], rectangles[texture, 2], u, v
                        )
                        image_r += r
                        image_g += g
                        image_b += b
                weight = count * share
                dx = (sx / count - centre) / focal
                dy = flip * (horizon - sy / count) / focal
                facet = gx * dx + gy * dy + gz
                if abs(facet) < 1e-7:
                    facet = 1e-7
                z = (offset - gy * eye) / facet
                z = min(max(z, 0.1), 5000.0)
                x = dx * z
                y = dy * z + eye
                length = math.sqrt(dx * dx + dy * dy + 1.0)
                vx = -dx / length
                vy = -dy / length
                vz = -1.0 / length
                distance = z * length
                b1 = barycentric[t, 0, 0] * x + barycentric[t, 0, 1] * y
                b1 += barycentric[t, 0, 2] * z + barycentric[t, 0, 3]
                b2 = barycentric[t, 1, 0] * x + barycentric[t, 1, 1] * y
                b2 += barycentric[t, 1, 2] * z + barycentric[t, 1, 3]
                b1 = min(max(b1, 0.0), 1.0)
                b2 = min(max(b2, 0.0), 1.0)
                u = uvs[t, 0, 0] + b1 * (uvs[t, 1, 0] - uvs[t, 0, 0]) + b2 * (uvs[t, 2, 0] - uvs[t, 0, 0])
                v = uvs[t, 0, 1] + b1 * (uvs[t, 1, 1] - uvs[t, 0, 1]) + b2 * (uvs[t, 2, 1] - uvs[t, 0, 1])
                nx = normals[t, 0, 0] * (1 - b1 - b2) + normals[t, 1, 0] * b1 + normals[t, 2, 0] * b2
                ny = normals[t, 0, 1] * (1 - b1 - b2) + normals[t, 1, 1] * b1 + normals[t, 2, 1] * b2
                nz = normals[t, 0, 2] * (1 - b1 - b2) + normals[t, 1, 2] * b1 + normals[t, 2, 2] * b2
                if gx * vx + gy * vy + gz * vz < 0.0:
                    nx = -nx
                    ny = -ny
                    nz = -nz
                size = 1.0 / math.sqrt(nx * nx + ny * ny + nz * nz + 1e-12)
                nx *= size
                ny *= size
                nz *= size
                footprint = distance / focal
                shade = 1.0
                glow = 1.0
                flat_x = nx
                flat_y = ny
                flat_z = nz
                if pattern == ASPHALT or pattern == PAVING or pattern == COBBLES:
                    shade, bend_x, bend_z = asphalt(x - surround[14], z, footprint, surround[13])
                    if pattern == PAVING:
                        tone, mortar = brick(z, x, 0.6, 0.4, footprint * 3.0)
                        shade = (0.12 + 0.05 * fbm2(x * 1.3, z * 1.3, 3)) * (0.75 + 0.25 * tone) * (1.0 - 0.5 * mortar)
                    elif pattern == COBBLES:
                        shade, bend_x, bend_z = cobbles(x, z, footprint)
                    nx += bend_x
                    nz += bend_z
                elif pattern != PLAIN:
                    shade, glow, nx, ny, nz = surface(pattern, x, y, z, nx, ny, nz, u, v, footprint)
                size = 1.0 / math.sqrt(nx * nx + ny * ny + nz * nz + 1e-12)
                nx *= size
                ny *= size
                nz *= size
                red = shades[m, 0] * shade
                green = shades[m, 1] * shade
                blue = shades[m, 2] * shade
                glow *= surround[12]
                if pattern == TOWER:
                    glow *= surround[12]
                shine_r = shades[m, 3] * glow
                shine_g = shades[m, 4] * glow
                shine_b = shades[m, 5] * glow
                if texture >= 0:
                    image_r /= count
                    image_g /= count
                    image_b /= count
                    if modes[m, 3] == 1:
                        shine_r *= image_r
                        shine_g *= image_g
                        shine_b *= image_b
                        peak = max(image_r, max(image_g, image_b))
                        red = max(red, min(image_r / (1.0 + peak), 0.8))
                        green = max(green, min(image_g / (1.0 + peak), 0.8))
                        blue = max(blue, min(image_b / (1.0 + peak), 0.8))
                    else:
                        red *= image_r
                        green *= image_g
                        blue *= image_b
                inside = (0.5 + 0.3 * flat_y + 0.2 * abs(flat_z)) * surround[12] * (0.5 + 0.2 * min(max(y, 0.0), 2.6))
                shine_r += red * shades[m, 6] * inside
                shine_g += green * shades[m, 7] * inside
                shine_b += blue * shades[m, 8] * inside
                gloss = shades[m, 9]
                if surround[10] > 0.0 and pattern != WINDOW and flat_y > 0.35:
                    white = surround[10] * step(0.35, 0.75, flat_y + 0.5 * (fbm2(x * 2.0, z * 2.0, 3) - 0.5))
                    if pattern == ASPHALT or pattern == COBBLES:
                        rut = abs(abs(x - surround[14]) - 0.85) + 0.25 * (fbm2(x * 1.5, z * 0.4, 3) - 0.5)
                        white *= 1.0 - 0.3 * step(0.34, 0.12, rut) * step(0.25, 0.6, fbm2(x * 4.0, z * 0.8, 3))
                    red += (0.82 - red) * white
                    green += (0.86 - green) * white
                    blue += (0.92 - blue) * white
                    gloss *= 1.0 - white
                elif surround[11] > 0.0 and shades[m, 6] == 0.0:
                    damp = 1.0 - 0.45 * surround[11]
                    red *= damp
                    green *= damp
                    blue *= damp
                    gloss = max(gloss, 0.10 * surround[11])
                shut = 1.0
                if occlusion.shape[0] > 1:
                    shut = bilinear(
                        occlusion,
                        (row + 0.5) * occlusion.shape[0] / rows - 0.5,
                        (column + 0.5) * occlusion.shape[1] / columns - 0.5,
                    )
                lamp_r, lamp_g, lamp_b, gl_r, gl_g, gl_b = lamplight(
                    lamps, x, y, z, nx, ny, nz, vx, vy, vz, gloss if pattern != ASPHALT and pattern != COBBLES else 0.0
                )
                dome = (0.55 + 0.45 * ny) * shut * (0.35 + 0.65 * step(-2.0, 16.0, y))
                floor = (0.5 - 0.5 * ny) * shut
                close = 0.45 + 0.55 * shut
                direct = max(0.0, nx * sun_direction[0] + ny * sun_direction[1] + nz * sun_direction[2])
                if direct > 0.0 and sun_colour[0] > 0.0:
                    direct *= shadowed(shadow, sun_frame, x + flat_x * 0.14, y + flat_y * 0.14, z + flat_z * 0.14)
                red = red * (surround[0] * dome + surround[3] * floor + lamp_r * close + sun_colour[0] * direct)
                green = green * (surround[1] * dome + surround[4] * floor + lamp_g * close + sun_colour[1] * direct)
                blue = blue * (surround[2] * dome + surround[5] * floor + lamp_b * close + sun_colour[2] * direct)
                red += gl_r
                green += gl_g
                blue += gl_b
                if pattern == GLASS or (pattern == WINDOW and shades[m, 3] < 0.02):
                    mirror = 0.06 + 0.5 * (1.0 - abs(nx * vx + ny * vy + nz * vz)) ** 3
                    mirror *= 0.7 + 0.6 * value2(y * 0.7 + u, z * 0.5)
                    red += surround[0] * mirror
                    green += surround[1] * mirror
                    blue += surround[2] * mirror
                through = math.exp(-distance * surround[9])
                veil = (1.0 - through) * (0.75 + 0.5 * math.exp(-max(y, 0.0) * 0.09))
                colour[row, column, 0] += ((red + shine_r) * through + surround[6] * veil) * weight
                colour[row, column, 1] += ((green + shine_g) * through + surround[7] * veil) * weight
                colour[row, column, 2] += ((blue + shine_b) * through + surround[8] * veil) * weight
                emission[row, column, 0] += shine_r * through * weight
                emission[row, column, 1] += shine_g * through * weight
                emission[row, column, 2] += shine_b * through * weight
                if pattern == ASPHALT or pattern == PAVING or pattern == COBBLES:
                    ground[row, column] += weight
                if count > best:
                    best = count
                    depth[row, column] = distance
                    ids[row, column] = modes[m, 2]
                    if modes[m, 3] == 1 and max(image_r, max(image_g, image_b)) > 1.1:
                        ids[row, column] = TUBE
                    facing[row, column, 0] = flat_x
                    facing[row, column, 1] = flat_y
                    facing[row, column, 2] = flat_z


@jit
def ambient_occlusion(inverse, owner, geometric, view, radius, seed, out):
    """Share of the sky a point still sees past its near neighbours, from the depth of a small picture."""
    focal, centre, horizon, eye, flip, top, scale = view
    rows, columns = inverse.shape
    for row in range(rows):
        for column in range(columns):
            t = owner[row, column]
            out[row, column] = 1.0
            if t < 0:
                continue
            z = 1.0 / inverse[row, column]
            x = ((column + 0.5) / scale - centre) / focal * z
            y = eye + (horizon - (row + 0.5) / scale) / focal * z
            nx = geometric[t, 0]
            ny = geometric[t, 1]
            nz = geometric[t, 2]
            if nx * x + ny * (y - eye) + nz * z > 0.0:
                nx = -nx
                ny = -ny
                nz = -nz
            blocked = 0.0
            turn = hash2(column % 4 + seed, row % 4) * 6.2832
            for k in range(12):
                angle = turn + k * 2.39996
                height = (k + 0.5) / 12.0
                ring = math.sqrt(1.0 - height * height)
                reach = radius * (0.15 + 0.85 * ((k * 5) % 12) / 12.0)
                ox = math.cos(angle) * ring
                oy = math.sin(angle) * ring
                oz = height
                if ox * nx + oy * ny + oz * nz < 0.0:
                    ox = -ox
                    oy = -oy
                    oz = -oz
                qx = x + (ox + 0.3 * nx) * reach
                qy = y + (oy + 0.3 * ny) * reach
                qz = z + (oz + 0.3 * nz) * reach
                if qz < 0.4:
                    continue
                c = int((centre + qx / qz * focal) * scale)
                r = int((horizon - (qy - eye) / qz * focal) * scale)
                if r < 0 or c < 0 or r >= rows or c >= columns or owner[r, c] < 0:
                    continue
                gap = qz - 1.0 / inverse[r, c]
                if 0.02 < gap < 2.0 * radius:
                    blocked += 1.0
            out[row, column] = 1.0 - blocked / 12.0


@jit
def air_glow(depth, view, lamps, strength, out):
    """Light that the wet air scatters towards the eye around each lamp, RGB, for a small picture.

    The integral of 1/(d * d) along the ray up to what it hits, in closed form.
    """
    focal, centre, horizon, eye, flip, top, scale = view
    rows, columns = depth.shape
    for row in range(rows):
        for column in range(columns):
            dx = ((column + 0.5) / scale - centre) / focal
            dy = (horizon - (row + 0.5) / scale) / focal
            length = math.sqrt(dx * dx + dy * dy + 1.0)
            dx /= length
            dy /= length
            dz = 1.0 / length
            end = min(depth[row, column], 120.0)
            for k in range(lamps.shape[0]):
                px = lamps[k, 0]
                py = lamps[k, 1] - eye
                pz = lamps[k, 2]
                along = px * dx + py * dy + pz * dz
                square = px * px + py * py + pz * pz - along * along
                miss = math.sqrt(max(square, 0.0) + lamps[k, 9] * 0.25 + 0.06)
                amount = (math.atan((end - along) / miss) + math.atan(along / miss)) / miss * strength
                amount *= math.exp(-0.016 * pz)
                out[row, column, 0] += lamps[k, 3] * amount
                out[row, column, 1] += lamps[k, 4] * amount
                out[row, column, 2] += lamps[k, 5] * amount


@jit
def sample(plane, row, column):
    """RGB of a picture between its pixels."""
    rows, columns = plane.shape[:2]
    y = min(max(row, 0.0), rows - 1.001)
    x = min(max(column, 0.0), columns - 1.001)
    iy = int(y)
    ix = int(x)
    fy = y - iy
    fx = x - ix
    a = (1 - fx) * (1 - fy)
    b = fx * (1 - fy)
    c = (1 - fx) * fy
    d = fx * fy
    return (
        plane[iy, ix, 0] * a + plane[iy, ix + 1, 0] * b + plane[iy + 1, ix, 0] * c + plane[iy + 1, ix + 1, 0] * d,
        plane[iy, ix, 1] * a + plane[iy, ix + 1, 1] * b + plane[iy + 1, ix, 1] * c + plane[iy + 1, ix + 1, 1] * d,
        plane[iy, ix, 2] * a + plane[iy, ix + 1, 2] * b + plane[iy + 1, ix, 2] * c + plane[iy + 1, ix + 1, 2] * d,
    )


@jit
def reflect(colour, ground, depth, view, sharp, soft, smeared, kerb, half, middle, wet, seed):
    """Lay the mirrored street on the wet ground: clear in puddles, smeared on rough asphalt."""
    focal, centre, horizon, eye, flip, top, scale = view
    rows, columns = depth.shape
    ratio = sharp.shape[1] / columns
    drift = seed % 977
    for row in range(max(0, int(horizon)), rows):
        for column in range(columns):
            cover = ground[row, column]
            if cover <= 0.0:
                continue
            dx = (column + 0.5 - centre) / focal
            dy = (horizon - row - 0.5) / focal
            z = -eye / min(dy, -1e-4)
            height = kerb if abs(dx * z - middle) > half else 0.0
            z = (height - eye) / min(dy, -1e-4)
            x = dx * z
            footprint = z / focal
            field = fbm2(x * 0.55 + drift, z * 0.30, 4) + 0.10 * step(1.0, 0.0, half - abs(x - middle)) * (
                1.0 - height / kerb
            )
            pool = step(0.49, 0.56, field) * (1.0 if height == 0.0 else 0.45)
            fine = 1.0 - step(0.01, 0.06, footprint)
            ripple = (fbm2(x * 9.0, z * 9.0, 2) - 0.5) * fine
            rough = (value2(x * 55.0, z * 55.0) - 0.5) * fine
            tilt = ripple * 0.012 * pool + rough * 0.045 * (1.0 - pool)
            side = (value2(x * 30.0 + 5.0, z * 30.0) - 0.5) * (0.02 - 0.016 * pool) * fine
            r = (row + 0.5 + 2.0 * height * focal / z + tilt * focal) * ratio - 0.5
            c = (column + 0.5 + side * focal) * ratio - 0.5
            a_r, a_g, a_b = sample(sharp, r, c)
            b_r, b_g, b_b = sample(soft, r, c)
            c_r, c_g, c_b = sample(smeared, r, c)
            cosine = -dy / math.sqrt(dx * dx + dy * dy + 1.0)
            fresnel = 0.04 + 0.96 * (1.0 - cosine) ** 5
            clear = pool * (0.72 * min(1.0, fresnel * 2.2 + 0.42))
            damp = (1.0 - pool) * (0.34 + 0.75 * fresnel) * (0.95 + 1.3 * rough)
            amount = cover * wet
            shade = 1.0 - amount * (clear * 0.75 + damp * 0.3)
            colour[row, column, 0] = colour[row, column, 0] * shade + amount * (
                clear * (0.8 * a_r + 0.2 * b_r) + damp * (0.35 * b_r + 0.65 * c_r)
            )
            colour[row, column, 1] = colour[row, column, 1] * shade + amount * (
                clear * (0.8 * a_g + 0.2 * b_g) + damp * (0.35 * b_g + 0.65 * c_g)
            )
            colour[row, column, 2] = colour[row, column, 2] * shade + amount * (
                clear * (0.8 * a_b + 0.2 * b_b) + damp * (0.35 * b_b + 0.65 * c_b)
            )


@jit
def sun_depth(points, low, scale, shadow, owner):
    """The greatest third coordinate of the triangles (n, 3, 3) over each cell of an orthographic map."""
    rows, columns = shadow.shape
    for index in range(points.shape[0]):
        x0 = (points[index, 0, 0] - low[0]) * scale
        y0 = (points[index, 0, 1] - low[1]) * scale
        x1 = (points[index, 1, 0] - low[0]) * scale
        y1 = (points[index, 1, 1] - low[1]) * scale
        x2 = (points[index, 2, 0] - low[0]) * scale
        y2 = (points[index, 2, 1] - low[1]) * scale
        fill(
            x0, y0, points[index, 0, 2], x1, y1, points[index, 1, 2], x2, y2, points[index, 2, 2], index, shadow, owner
        )
