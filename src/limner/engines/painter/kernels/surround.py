"""What a picture of depths says of light: occlusion of near corners, glow in the air, the map of the sun's shadow."""

import math

from limner.engines.painter.kernels.noise import hash2, jit
from limner.engines.painter.kernels.raster import fill


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
                if qz < 0.08:
                    continue
                c = int((centre + qx / qz * focal) * scale)
                r = int((horizon - (qy - eye) / qz * focal) * scale)
                if r < 0 or c < 0 or r >= rows or c >= columns or owner[r, c] < 0:
                    continue
                gap = qz - 1.0 / inverse[r, c]
                if 0.1 * radius < gap < 2.0 * radius:
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
