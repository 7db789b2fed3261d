"""The light of large soft sources and of walls that throw it back, gathered at what each pixel shows.

Sources are patches: place, facing, area and radiosity; a facing of zero shines to all sides. It knows no occlusion.
"""

import math

from limner.engines.painter.kernels.noise import jit


@jit
def gather(first, last, step, depth, normal, view, patches, direct, out):
    """The light that arrives at every `step`-th pixel of coarse rows first..last: out (rows, columns, 6).

    patches (n, 10): place, facing, area, radiosity; the first `direct` of them go to the first three channels
    of out, the others to the last three. view as in raster.py.
    """
    focal, centre, horizon, eye, flip, top, scale = view
    columns = out.shape[1]
    for row in range(first, last):
        r = min(row * step + step // 2, depth.shape[0] - 1)
        dy = (horizon - r - 0.5) / focal
        for column in range(columns):
            c = min(column * step + step // 2, depth.shape[1] - 1)
            distance = depth[r, c]
            if distance > 1e5:
                continue
            dx = (c + 0.5 - centre) / focal
            z = distance / math.sqrt(dx * dx + dy * dy + 1.0)
            x = dx * z
            y = eye + dy * z
            nx = normal[r, c, 0]
            ny = normal[r, c, 1]
            nz = normal[r, c, 2]
            for k in range(patches.shape[0]):
                ax = patches[k, 0] - x
                ay = patches[k, 1] - y
                az = patches[k, 2] - z
                facing = ax * nx + ay * ny + az * nz
                square = ax * ax + ay * ay + az * az + 1e-9
                length = math.sqrt(square)
                area = patches[k, 6]
                lean = 0.12 * length  # a patch is broad: it still shows a little above the horizon of a surface
                facing = (facing + lean) / 1.12
                if facing <= 0.0:
                    continue
                away = -(ax * patches[k, 3] + ay * patches[k, 4] + az * patches[k, 5])
                if patches[k, 3] == 0.0 and patches[k, 4] == 0.0 and patches[k, 5] == 0.0:
                    away = length
                if away <= 0.0:
                    continue
                share = facing * away / (square * (3.14159 * square + area)) * area
                j = 0 if k < direct else 3
                out[row, column, j] += share * patches[k, 7]
                out[row, column, j + 1] += share * patches[k, 8]
                out[row, column, j + 2] += share * patches[k, 9]


@jit
def spread(first, last, step, small, depth, normal, out):
    """Enlarge what was gathered to rows first..last of all pixels, from those neighbours that lie on one surface."""
    rows, columns, channels = small.shape
    for row in range(first, last):
        v = min(max((row - step // 2) / step, 0.0), rows - 1.001)
        iv = int(v)
        for column in range(depth.shape[1]):
            if depth[row, column] > 1e5:
                continue
            u = min(max((column - step // 2) / step, 0.0), columns - 1.001)
            iu = int(u)
            total = 0.0
            for k in range(4):
                i = iv + k // 2
                j = iu + k % 2
                r = min(i * step + step // 2, depth.shape[0] - 1)
                c = min(j * step + step // 2, depth.shape[1] - 1)
                weight = (u - iu if k % 2 else 1 - u + iu) * (v - iv if k > 1 else 1 - v + iv) + 1e-3
                bend = (
                    normal[r, c, 0] * normal[row, column, 0]
                    + normal[r, c, 1] * normal[row, column, 1]
                    + normal[r, c, 2] * normal[row, column, 2]
                )
                weight *= max(bend, 0.0) ** 4 + 1e-4
                gap = abs(depth[r, c] / depth[row, column] - 1.0)
                weight *= 1.0 if gap < 0.06 else 0.01
                total += weight
                for m in range(channels):
                    out[row, column, m] += weight * small[i, j, m]
            for m in range(channels):
                out[row, column, m] /= total
