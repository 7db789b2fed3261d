"""The light on solid things: shades what the rasteriser found under sun, sky, lamps and a surrounding picture.

It knows triangles, materials and lights as arrays; nothing of what they stand for.
"""

import math

from limner.engines.painter.kernels.grains import PLAIN, WINDOWS, grained
from limner.engines.painter.kernels.noise import hash2, jit, value3


@jit
def reach_of_key(shadow, frame, x, y, z, seed):
    """How much of the key light reaches a point, 0..1, from a map of nearness to the light.

    frame: right (3), up (3), forward (3), cells per metre, offset right, offset up, bias in metres, radius in cells.
    """
    rows, columns = shadow.shape
    if rows < 4:
        return 1.0
    right = (x * frame[0] + y * frame[1] + z * frame[2]) * frame[9] + frame[10]
    up = (x * frame[3] + y * frame[4] + z * frame[5]) * frame[9] + frame[11]
    near = x * frame[6] + y * frame[7] + z * frame[8] + frame[12]
    if right < -40 or up < -40 or right > columns + 40 or up > rows + 40:
        return 1.0
    turn = seed * 6.2832
    total = 0.0
    for k in range(16):
        angle = turn + k * 2.39996
        radius = frame[13] * math.sqrt((k + 0.5) / 16.0)
        column = int(right + radius * math.cos(angle))
        row = int(up + radius * math.sin(angle))
        if row < 0 or column < 0 or row >= rows or column >= columns or shadow[row, column] < near:
            total += 1.0
    return total / 16.0


@jit
def seen_around(surround, level, x, y, z):
    """The surrounding picture in a direction, RGB: surround (levels, rows, columns, 3), latitude and longitude."""
    levels, rows, columns, _ = surround.shape
    v = (0.5 - math.asin(min(1.0, max(-1.0, y))) / math.pi) * rows - 0.5
    u = (math.atan2(x, z) / (2.0 * math.pi) + 0.5) * columns - 0.5
    v = min(max(v, 0.0), rows - 1.001)
    iv = int(v)
    fv = v - iv
    iu = int(math.floor(u))
    fu = u - iu
    j = (iu + columns) % columns
    k = (iu + 1 + columns) % columns
    low = min(levels - 1, int(level))
    high = min(levels - 1, low + 1)
    share = level - low
    red = 0.0
    green = 0.0
    blue = 0.0
    for n in range(2):
        g = low if n == 0 else high
        w = (1.0 - share) if n == 0 else share
        for m in range(4):
            column = j if m % 2 == 0 else k
            row = iv if m < 2 else iv + 1
            weight = w * ((1 - fu) if m % 2 == 0 else fu) * ((1 - fv) if m < 2 else fv)
            red += surround[g, row, column, 0] * weight
            green += surround[g, row, column, 1] * weight
            blue += surround[g, row, column, 2] * weight
    return red, green, blue


@jit
def painted(texels, rectangle, u, v):
    """RGBA of a picture laid over a surface, bilinear; nothing outside of it."""
    height = rectangle[1]
    width = rectangle[2]
    if u < 0.0 or v < 0.0 or u > 1.0 or v > 1.0:
        return 0.0, 0.0, 0.0, 0.0
    x = min(max(u * width - 0.5, 0.0), width - 1.001)
    y = min(max(v * height - 0.5, 0.0), height - 1.001)
    ix = int(x)
    iy = int(y)
    fx = x - ix
    fy = y - iy
    red = 0.0
    green = 0.0
    blue = 0.0
    alpha = 0.0
    for k in range(4):
        p = rectangle[0] + (iy + k // 2) * width + ix + k % 2
        weight = (fx if k % 2 else 1 - fx) * (fy if k > 1 else 1 - fy)
        red += texels[p, 0] * weight
        green += texels[p, 1] * weight
        blue += texels[p, 2] * weight
        alpha += texels[p, 3] * weight
    return red, green, blue, alpha


@jit
def shade(first, last, owner, view, triangles, materials, textures, light, shadow, surround, shut, behind, planes):
    """Shade the samples of pixel rows first..last into the pixel planes.

    owner (rows * s, columns * s); view as in raster.py with top 0; triangles, materials, textures as in batch.py;
    light: a table with the rows direction, key, ambient, bounce, fill, haze, (haze density, slack, 0), then lamps and
    the frame of the shadow; shut (any size) 0..1 openness; behind (rows, columns) metres to the world; planes: colour,
    emission, cover, depth, normal, ids.
    """
    focal, centre, horizon, eye, flip, top, scale = view
    geometric, barycentric, normals, tints, rest, facets, ratios, uvs, kinds, things = triangles
    shades, modes = materials
    texels, rectangles = textures
    sun, lamps, frame = light
    colour, emission, cover, depth, facing, ids = planes
    columns = depth.shape[1]
    side = int(scale)
    samples = side * side
    for row in range(first, last):
        for column in range(columns):
            best = 0
            done = 0
            for k in range(samples):
                if done & (1 << k):
                    continue
                t = owner[row * side + k // side, column * side + k % side]
                if t < 0:
                    continue
                count = 0
                sx = 0.0
                sy = 0.0
                for j in range(k, samples):
                    o = owner[row * side + j // side, column * side + j % side]
                    if o < 0 or done & (1 << j):
                        continue
                    if o != t:
                        if kinds[o] != kinds[t] or things[o] != things[t]:
                            continue
                        bend = (
                            geometric[o, 0] * geometric[t, 0]
                            + geometric[o, 1] * geometric[t, 1]
                            + geometric[o, 2] * geometric[t, 2]
                        )
                        if bend < 0.8:
                            continue
                    else:
                        sx += column + (j % side + 0.5) / scale
                        sy += row + (j // side + 0.5) / scale
                        count += 256
                    done |= 1 << j
                    count += 1
                own = count // 256
                count = count % 256
                weight = count / samples
                dx = (sx / own - centre) / focal
                dy = flip * (horizon - sy / own) / focal
                gx = geometric[t, 0]
                gy = geometric[t, 1]
                gz = geometric[t, 2]
                facet = gx * dx + gy * dy + gz
                if abs(facet) < 1e-7:
                    facet = 1e-7
                z = min(max((geometric[t, 3] - gy * eye) / facet, 0.05), 1e5)
                x = dx * z
                y = dy * z + eye
                length = math.sqrt(dx * dx + dy * dy + 1.0)
                distance = z * length
                if distance > behind[row, column] * sun[6, 1]:
                    continue
                vx = -dx / length
                vy = -dy / length
                vz = -1.0 / length
                b1 = barycentric[t, 0, 0] * x + barycentric[t, 0, 1] * y
                b1 += barycentric[t, 0, 2] * z + barycentric[t, 0, 3]
                b2 = barycentric[t, 1, 0] * x + barycentric[t, 1, 1] * y
                b2 += barycentric[t, 1, 2] * z + barycentric[t, 1, 3]
                b1 = min(max(b1, 0.0), 1.0)
                b2 = min(max(b2, 0.0), 1.0 - b1)
                b0 = 1.0 - b1 - b2
                nx = normals[t, 0, 0] * b0 + normals[t, 1, 0] * b1 + normals[t, 2, 0] * b2
                ny = normals[t, 0, 1] * b0 + normals[t, 1, 1] * b1 + normals[t, 2, 1] * b2
                nz = normals[t, 0, 2] * b0 + normals[t, 1, 2] * b1 + normals[t, 2, 2] * b2
                if gx * vx + gy * vy + gz * vz < 0.0:
                    if gx * nx + gy * ny + gz * nz > 0.0:
                        nx = -nx
                        ny = -ny
                        nz = -nz
                elif gx * nx + gy * ny + gz * nz < 0.0:
                    nx = -nx
                    ny = -ny
                    nz = -nz
                m = kinds[t]
                footprint = distance / focal * ratios[t]
                px = rest[t, 0, 0] * b0 + rest[t, 1, 0] * b1 + rest[t, 2, 0] * b2
                py = rest[t, 0, 1] * b0 + rest[t, 1, 1] * b1 + rest[t, 2, 1] * b2
                pz = rest[t, 0, 2] * b0 + rest[t, 1, 2] * b1 + rest[t, 2, 2] * b2
                grain = modes[m, 0]
                size = shades[m, 11]
                mix, bright, relief = grained(
                    grain, size, px, py, pz, facets[t, 0], facets[t, 1], facets[t, 2], footprint
                )
                if grain != PLAIN and shades[m, 13] > 0.0:
                    step = max(size * 0.06, footprint)
                    bump = shades[m, 13] * size * 0.25 / step
                    j1 = value3(px / step, py / step, pz / step) - 0.5
                    j2 = value3(px / step + 31.0, py / step, pz / step) - 0.5
                    j3 = value3(px / step, py / step + 17.0, pz / step) - 0.5
                    bump = min(bump, 0.5) * (0.5 + min(1.0, abs(relief)))
                    nx += bump * j1
                    ny += bump * j2
                    nz += bump * j3
                norm = 1.0 / math.sqrt(nx * nx + ny * ny + nz * nz + 1e-12)
                nx *= norm
                ny *= norm
                nz *= norm
                tr = tints[t, 0, 0] * b0 + tints[t, 1, 0] * b1 + tints[t, 2, 0] * b2
                tg = tints[t, 0, 1] * b0 + tints[t, 1, 1] * b1 + tints[t, 2, 1] * b2
                tb = tints[t, 0, 2] * b0 + tints[t, 1, 2] * b1 + tints[t, 2, 2] * b2
                red = (shades[m, 0] * (1 - mix) + shades[m, 3] * mix) * bright * tr
                green = (shades[m, 1] * (1 - mix) + shades[m, 4] * mix) * bright * tg
                blue = (shades[m, 2] * (1 - mix) + shades[m, 5] * mix) * bright * tb
                gloss = shades[m, 9]
                metal = shades[m, 10]
                through = shades[m, 12]
                glow = 1.0
                if grain == WINDOWS:
                    glow = mix * (hash2(int(px / size + 500.0), int(py / (size * 1.2) + 500.0)) > 0.45)
                    gloss = max(gloss, 0.8 * mix)
                texture = modes[m, 1]
                if texture >= 0:
                    u = uvs[t, 0, 0] * b0 + uvs[t, 1, 0] * b1 + uvs[t, 2, 0] * b2
                    v = uvs[t, 0, 1] * b0 + uvs[t, 1, 1] * b1 + uvs[t, 2, 1] * b2
                    pr, pg, pb, alpha = painted(texels, rectangles[texture], u, v)
                    red = red * (1 - alpha) + pr * alpha
                    green = green * (1 - alpha) + pg * alpha
                    blue = blue * (1 - alpha) + pb * alpha
                    glow = alpha
                ao = shut[row * shut.shape[0] // depth.shape[0], column * shut.shape[1] // columns]
                facing_sun = nx * sun[0, 0] + ny * sun[0, 1] + nz * sun[0, 2]
                lit = 0.0
                if facing_sun > -through:
                    seed = hash2(column, row)
                    push = 0.5 * frame[12]
                    lit = reach_of_key(shadow, frame, x + nx * push, y + ny * push, z + nz * push, seed)
                direct = (facing_sun + through * 0.6) / (1.0 + through * 0.6)
                direct = max(0.0, direct) * lit
                dome = (0.5 + 0.5 * ny) * ao
                floor = (0.5 - 0.5 * ny) * ao
                along = nx * sun[0, 0] + nz * sun[0, 2]
                beside = max(0.0, 0.35 + 0.65 * along) * (0.3 + 0.7 * ao)
                lr = sun[1, 0] * direct + sun[2, 0] * dome + sun[3, 0] * floor + sun[4, 0] * beside
                lg = sun[1, 1] * direct + sun[2, 1] * dome + sun[3, 1] * floor + sun[4, 1] * beside
                lb = sun[1, 2] * direct + sun[2, 2] * dome + sun[3, 2] * floor + sun[4, 2] * beside
                gleam_r = 0.0
                gleam_g = 0.0
                gleam_b = 0.0
                power = 2.0 ** (1.0 + 9.5 * gloss)
                for k2 in range(lamps.shape[0]):
                    lx = lamps[k2, 0] - x
                    ly = lamps[k2, 1] - y
                    lz = lamps[k2, 2] - z
                    square = lx * lx + ly * ly + lz * lz
                    if square > lamps[k2, 7]:
                        continue
                    inverse = 1.0 / math.sqrt(square + 1e-9)
                    cosine = ((lx * nx + ly * ny + lz * nz) * inverse + 0.2 + through * 0.4) / (1.2 + through * 0.4)
                    if cosine <= 0.0:
                        continue
                    window = 1.0 - square / lamps[k2, 7]
                    strength = window * window / (square + lamps[k2, 6])
                    direct2 = cosine * strength * (0.4 + 0.6 * ao)
                    lr += lamps[k2, 3] * direct2
                    lg += lamps[k2, 4] * direct2
                    lb += lamps[k2, 5] * direct2
                    if gloss > 0.05:
                        hx = lx * inverse + vx
                        hy = ly * inverse + vy
                        hz = lz * inverse + vz
                        half = (hx * nx + hy * ny + hz * nz) / math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9)
                        if half > 0.0:
                            shine = half**power * strength * (power + 8.0) * 0.008
                            gleam_r += lamps[k2, 3] * shine
                            gleam_g += lamps[k2, 4] * shine
                            gleam_b += lamps[k2, 5] * shine
                if gloss > 0.05 and lit > 0.0 and facing_sun > 0.0:
                    hx = sun[0, 0] + vx
                    hy = sun[0, 1] + vy
                    hz = sun[0, 2] + vz
                    half = (hx * nx + hy * ny + hz * nz) / math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9)
                    if half > 0.0:
                        shine = half**power * (power + 8.0) * 0.012 * lit * facing_sun
                        gleam_r += sun[1, 0] * shine
                        gleam_g += sun[1, 1] * shine
                        gleam_b += sun[1, 2] * shine
                toward = max(0.0, nx * vx + ny * vy + nz * vz)
                fresnel = (1.0 - toward) ** 5
                coat = gloss * gloss
                base = 0.04 * (1.0 - metal)
                fr = base + red * metal
                fg = base + green * metal
                fb = base + blue * metal
                fr += (1.0 - fr) * fresnel * (0.2 + 0.8 * coat)
                fg += (1.0 - fg) * fresnel * (0.2 + 0.8 * coat)
                fb += (1.0 - fb) * fresnel * (0.2 + 0.8 * coat)
                rx = 2.0 * toward * nx - vx
                ry = 2.0 * toward * ny - vy
                rz = 2.0 * toward * nz - vz
                er, eg, eb = seen_around(surround, (1.0 - gloss) * 2.99, rx, ry, rz)
                reflect = (0.25 + 0.75 * ao) * min(1.0, 0.15 + 1.2 * gloss)
                dull = 1.0 - metal
                out_r = red * lr * dull * (1.0 - fr) + (er * reflect + gleam_r) * fr + gleam_r * 0.02
                out_g = green * lg * dull * (1.0 - fg) + (eg * reflect + gleam_g) * fg + gleam_g * 0.02
                out_b = blue * lb * dull * (1.0 - fb) + (eb * reflect + gleam_b) * fb + gleam_b * 0.02
                solid = shades[m, 14] + (1.0 - shades[m, 14]) * min(1.0, fresnel * 1.2)
                out_r = out_r * solid + (er * reflect * 0.12 + gleam_r * 0.05) * (1.0 - solid)
                out_g = out_g * solid + (eg * reflect * 0.12 + gleam_g * 0.05) * (1.0 - solid)
                out_b = out_b * solid + (eb * reflect * 0.12 + gleam_b * 0.05) * (1.0 - solid)
                shine_r = shades[m, 6] * glow * tr
                shine_g = shades[m, 7] * glow * tg
                shine_b = shades[m, 8] * glow * tb
                clear = math.exp(-distance * sun[6, 0])
                veil = 1.0 - clear
                colour[row, column, 0] += ((out_r + shine_r) * clear + sun[5, 0] * veil * solid) * weight
                colour[row, column, 1] += ((out_g + shine_g) * clear + sun[5, 1] * veil * solid) * weight
                colour[row, column, 2] += ((out_b + shine_b) * clear + sun[5, 2] * veil * solid) * weight
                emission[row, column, 0] += shine_r * clear * weight
                emission[row, column, 1] += shine_g * clear * weight
                emission[row, column, 2] += shine_b * clear * weight
                cover[row, column] += weight * solid
                if count > best:
                    best = count
                    depth[row, column] = distance
                    ids[row, column] = things[t]
                    facing[row, column, 0] = nx
                    facing[row, column, 1] = ny
                    facing[row, column, 2] = nz


@jit
def shadows(first, last, depth, normal, view, shadow, frame, contact, over, out):
    """What things keep from the world: out (rows, columns, 2) is the key light that arrives and the closeness 0..1.

    contact: how much stands close over each cell of the ground, 0..1, in a map seen from above; `over` its frame:
    first x, first z, cells per metre.
    """
    focal, centre, horizon, eye, flip, top, scale = view
    columns = depth.shape[1]
    rows_c, columns_c = contact.shape
    for row in range(first, last):
        dy = (horizon - row - 0.5) / focal
        for column in range(columns):
            distance = depth[row, column]
            if distance > 1e5:
                continue
            dx = (column + 0.5 - centre) / focal
            z = distance / math.sqrt(dx * dx + dy * dy + 1.0)
            x = dx * z
            y = eye + dy * z
            push = 0.5 * frame[12]
            nx = normal[row, column, 0]
            ny = normal[row, column, 1]
            nz = normal[row, column, 2]
            seed = hash2(column % 4, row % 4)
            out[row, column, 0] = reach_of_key(shadow, frame, x + nx * push, y + ny * push, z + nz * push, seed)
            c = int((x - over[0]) * over[2])
            r = int((z - over[1]) * over[2])
            if r >= 0 and c >= 0 and r < rows_c and c < columns_c:
                out[row, column, 1] = contact[r, c] * max(0.0, ny)  # walls and ceilings are not stood on
