"""The street's light: shades what the rasteriser found, sample by sample, from lamps, sky and sun.

It knows triangles, materials and lamps as arrays; nothing of shops, signs or people.
"""

import math

from limner.engines.painter.kernels.noise import fbm2, inline_jit, jit, step, value2
from limner.engines.painter.kernels.surfaces import (
    ASPHALT,
    COBBLES,
    GLASS,
    PAVING,
    PLAIN,
    TOWER,
    TUBE,
    WINDOW,
    asphalt,
    brick,
    cobbles,
    surface,
)


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
