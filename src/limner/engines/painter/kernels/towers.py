"""Fronts of tall buildings per pixel: window grids filtered to the pixel, glass that mirrors the sky, lit rooms, neon.

It knows flat faces with two axes and a table of buildings; nothing of where a city stands.
"""

import math

from limner.engines.painter.kernels.noise import hash2, inline_jit, jit, step, value2

# numbers of a building
WALL, GLASS, LIGHT, NEON = 0, 3, 6, 9  # three each
STOREY, BAY, TALL, WIDE, LIT, MIRROR, NAME, EDGE, FLOOD = 12, 13, 14, 15, 16, 17, 18, 19, 20
# rows of the table of lights
TOWARD, KEY, AMBIENT, FILL, ZENITH, HORIZON, WARM, COOL = range(8)


@inline_jit
def share(x, wide, duty):
    """How much of an interval of `wide` cells around x lies in the middle `duty` of its cells."""
    low = x - 0.5 * wide
    high = x + 0.5 * wide
    gap = 0.5 * (1.0 - duty)
    a = math.floor(low)
    b = math.floor(high)
    left = a * duty + min(max(low - a - gap, 0.0), duty)
    right = b * duty + min(max(high - b - gap, 0.0), duty)
    return (right - left) / wide


@jit
def front(u, v, wide, tall, b, buildings, dim):
    """Windows at a place (u, v) in metres on a face: their share, lit rooms' light and its warmth."""
    bay = buildings[b, BAY]
    storey = buildings[b, STOREY]
    fu = u / bay
    fv = v / storey
    wu = max(wide / bay, 1e-3)
    wv = max(tall / storey, 1e-3)
    part = share(fu, wu, buildings[b, WIDE]) * share(fv, wv, buildings[b, TALL])
    group = max(1.0, math.floor(0.6 * max(wu, wv) + 0.5))
    iu = int(math.floor(fu / group))
    iv = int(math.floor(fv / group))
    name = int(buildings[b, NAME])
    rooms = int(math.floor(fu / group / 3.0))
    chance = 0.72 * hash2(iu + name, iv) + 0.28 * hash2(rooms + name + 77, iv)
    floor = hash2(name + 5, iv)
    lit = buildings[b, LIT] * (1.6 if floor < 0.16 else (0.25 if floor > 0.86 else 1.0))
    on = 1.0 if chance < lit * 0.92 else 0.0
    strong = 0.22 + 1.5 * hash2(iu + 3, iv + name) ** 3
    warm = 1.0 if hash2(rooms + 9, iv + name) < dim else 0.25
    return part, on * strong, warm


@jit
def reached(shadow, frame, x, y, z):
    """Whether the sun reaches a point: the map of nearness to the light, in kernels/surround.py's frame."""
    rows, columns = shadow.shape
    if rows < 4:
        return 1.0
    right = (x * frame[0] + y * frame[1] + z * frame[2]) * frame[9] + frame[10]
    up = (x * frame[3] + y * frame[4] + z * frame[5]) * frame[9] + frame[11]
    near = x * frame[6] + y * frame[7] + z * frame[8] + frame[12]
    total = 0.0
    for k in range(4):
        column = int(right + (k % 2) * 1.3 - 0.65)
        row = int(up + (k // 2) * 1.3 - 0.65)
        if row < 0 or column < 0 or row >= rows or column >= columns or shadow[row, column] < near:
            total += 0.25
    return total


@jit
def shade(
    first,
    last,
    owner,
    inverse,
    view,
    faces,
    face_of,
    buildings,
    lights,
    numbers,
    shadow,
    frame,
    colour,
    emission,
    cover,
    depth,
    facing,
):
    """Shade the samples of pixel rows first..last and average them.

    faces (n, 15): origin, u axis, v axis, normal, building, whether it is a front (else a roof), width; view (focal,
    centre, horizon, eye, samples a side); numbers: lamps 0..1, warm share of the lit rooms, snow 0..1, light of a
    window, whether rooms take the building's own light.
    """
    focal, centre, horizon, eye, side = view
    side = int(side)
    samples = side * side
    columns = cover.shape[1]
    for row in range(first, last):
        for column in range(columns):
            nearest = 0.0
            for k in range(samples):
                j = row * side + k // side
                i = column * side + k % side
                triangle = owner[j, i]
                if triangle < 0:
                    continue
                f = face_of[triangle]
                b = int(faces[f, 12])
                w = inverse[j, i]
                z = 1.0 / w
                x = ((i + 0.5) / side - centre) / focal * z
                y = eye + (horizon - (j + 0.5) / side) / focal * z
                nx, ny, nz = faces[f, 9], faces[f, 10], faces[f, 11]
                px, py, pz = x - faces[f, 0], y - faces[f, 1], z - faces[f, 2]
                u = px * faces[f, 3] + py * faces[f, 4] + pz * faces[f, 5]
                v = px * faces[f, 6] + py * faces[f, 7] + pz * faces[f, 8]
                sun = max(0.0, nx * lights[TOWARD, 0] + ny * lights[TOWARD, 1] + nz * lights[TOWARD, 2])
                sun *= reached(shadow, frame, x, y, z)
                open_sky = 0.34 + 0.66 * step(0.0, 75.0, y)
                up = (0.55 + 0.45 * ny) * open_sky
                side_light = (0.35 + 0.65 * max(0.0, nx * lights[TOWARD, 0] - 0.4 * nz)) * open_sky
                glow = 0.0
                warm = 1.0
                window = 0.0
                tint = 0.86 + 0.28 * hash2(int(buildings[b, NAME]) + f, 3)
                neon = 0.0
                if faces[f, 13] > 0.5:
                    pixel = z / focal / side
                    slant = max(0.08, math.sqrt(max(0.0, 1.0 - nx * nx)))
                    window, glow, warm = front(u, v, pixel / slant, pixel, b, buildings, numbers[1])
                    tint *= 0.92 + 0.16 * value2(u * 0.11 + b, v * 0.05)
                    if buildings[b, EDGE] > 0.0:
                        rim = min(u, abs(faces[f, 14] - u))
                        band = abs((v + 9.0) % 42.0 - 21.0)
                        neon = max(step(1.6 + pixel, 0.4, rim), step(1.2 + pixel, 0.3, band))
                elif ny > 0.5:
                    tint *= 0.75
                snow = numbers[2] * step(0.5, 0.8, ny)
                # what glass mirrors: the sky turned about the face, and below it the dark of the city
                dx, dy = x / z, (y - eye) / z
                scale = 1.0 / math.sqrt(dx * dx + dy * dy + 1.0)
                dot = (dx * nx + dy * ny + nz) * scale
                ry = dy * scale - 2.0 * dot * ny
                rx = dx * scale - 2.0 * dot * nx
                rz = scale - 2.0 * dot * nz
                panel = 0.06 * (hash2(int(u / buildings[b, BAY] + 999.0), int(v / buildings[b, STOREY]) + b) - 0.5)
                lift = min(max(ry + panel + 0.10, 0.0), 1.0) ** 0.6
                toward = max(0.0, rx * lights[TOWARD, 0] + ry * lights[TOWARD, 1] + rz * lights[TOWARD, 2])
                city = step(0.0, 0.5, 22.0 + 60.0 * value2(u * 0.03 + b * 7.1, b * 3.3) - y) * 0.75
                fresnel = 0.30 + 0.70 * (1.0 - min(1.0, abs(dot))) ** 4
                mirror = buildings[b, MIRROR] * fresnel
                for c in range(3):
                    wall = buildings[b, WALL + c] * tint
                    wall += snow * (0.82 - wall)
                    light = lights[KEY, c] * sun + lights[AMBIENT, c] * up + lights[FILL, c] * side_light * 0.35
                    body = wall * light
                    sky = lights[HORIZON, c] + (lights[ZENITH, c] - lights[HORIZON, c]) * lift
                    sky += lights[KEY, c] * 0.30 * toward**24.0
                    sky *= 1.0 - city
                    glass = buildings[b, GLASS + c] * light * 0.6 + sky * mirror
                    room = lights[COOL, c] + (lights[WARM, c] - lights[COOL, c]) * warm
                    room = 0.5 * room + 0.5 * buildings[b, LIGHT + c] if numbers[4] > 0.5 else room
                    shine = glow * room * numbers[3] * window
                    shine += neon * buildings[b, NEON + c] * numbers[3] * 2.2
                    flood = buildings[b, FLOOD] * step(0.0, 1.0, v / 40.0) * (1.0 - window) * numbers[3]
                    shine += flood * lights[WARM, c] * wall * 1.4
                    value = body * (1.0 - window) + glass * window + shine
                    colour[row, column, c] += value / samples
                    emission[row, column, c] += shine / samples
                cover[row, column] += 1.0 / samples
                if w > nearest:
                    nearest = w
                    depth[row, column] = z
                    facing[row, column, 0] = nx
                    facing[row, column, 1] = ny
                    facing[row, column, 2] = nz
