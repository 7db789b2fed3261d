"""Tapered rods, leaves and rugged lumps into planes of distance and facing: the stuff of corals, weeds and boulders.

A thing is many of them; the kernel knows neither colours nor lights.
"""

import math

from limner.engines.painter.kernels.noise import fbm3, jit

ROD, LEAF, LUMP = 0, 1, 2


@jit
def draw(ends, radii, kinds, first, view, nearest, owner, along, facing):
    """Draw rods with a z-buffer, in any order.

    ends (n, 2, 3) metres before the camera; radii (n, 2) metres; kinds (n,); `first` is the number of rod 0;
    view (focal, centre column, horizon row, eye). nearest (h, w) is the distance along z so far; owner gets rod
    numbers, along 0..1 from the first end to the second, facing the normals.
    """
    focal, centre, horizon, eye = view
    rows, columns = nearest.shape
    for n in range(ends.shape[0]):
        za, zb = ends[n, 0, 2], ends[n, 1, 2]
        if za < 0.25 or zb < 0.25:
            continue
        ax = centre + ends[n, 0, 0] / za * focal
        ay = horizon - (ends[n, 0, 1] - eye) / za * focal
        bx = centre + ends[n, 1, 0] / zb * focal
        by = horizon - (ends[n, 1, 1] - eye) / zb * focal
        ra, rb = radii[n, 0] / za * focal, radii[n, 1] / zb * focal
        kind = kinds[n]
        widest = max(ra, rb) * (1.35 if kind == LUMP else 1.0) + 0.5
        left = max(0, int(min(ax, bx) - widest))
        right = min(columns - 1, int(max(ax, bx) + widest) + 1)
        top = max(0, int(min(ay, by) - widest))
        bottom = min(rows - 1, int(max(ay, by) + widest) + 1)
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        length = math.sqrt(square) + 1e-9
        lean = (zb - za) / (length / focal * 0.5 * (za + zb) + 1e-9)
        for j in range(top, bottom + 1):
            for i in range(left, right + 1):
                px, py = i + 0.5 - ax, j + 0.5 - ay
                t = 0.0
                if square > 1e-9:
                    t = min(max((px * dx + py * dy) / square, 0.0), 1.0)
                ox, oy = px - t * dx, py - t * dy
                r = ra + (rb - ra) * t
                if kind == LEAF:
                    r *= 2.0 * math.sqrt(max(t * (1.0 - t), 0.0)) * (1.35 - 0.7 * t)
                r = max(r, 0.45)
                d2 = (ox * ox + oy * oy) / (r * r)
                if d2 > (1.8 if kind == LUMP else 1.0):
                    continue
                u, v = ox / r, -oy / r
                z = za + (zb - za) * t
                size = r * z / focal
                if kind == LEAF:
                    side = math.copysign(math.sqrt(d2), u * dy + v * dx + 1e-12)
                    nx, ny, nz = 0.55 * side * dy / length, 0.45 + 0.55 * side * dx / length, -0.75
                    deep = z
                elif kind == LUMP:
                    d = math.sqrt(d2)
                    w = math.sqrt(max(1.0 - d2, 0.0))
                    scale = 1.0 / max(1.0, d)
                    qx, qy, qz = u * scale * 1.3 + n * 3.1, v * scale * 1.3 + n * 1.7, -w * 1.3
                    e = 0.12
                    f0 = fbm3(qx, qy, qz, 4)
                    if d > 1.0 + 0.75 * (f0 - 0.42):
                        continue
                    gx = (fbm3(qx + e, qy, qz, 4) - f0) / e
                    gy = (fbm3(qx, qy + e, qz, 4) - f0) / e
                    nx, ny, nz = u - 0.85 * gx, v - 0.85 * gy, -max(w, 0.12)
                    deep = z - size * w * (0.7 + 0.6 * f0)
                else:
                    w = math.sqrt(1.0 - d2)
                    nx, ny, nz = u, v, -w
                    if 0.0 < t < 1.0:
                        nx -= lean * w * dx / length * 0.5
                        ny += lean * w * dy / length * 0.5
                    deep = z - size * w
                if deep < nearest[j, i]:
                    nearest[j, i] = deep
                    owner[j, i] = first + n
                    along[j, i] = t
                    norm = 1.0 / math.sqrt(nx * nx + ny * ny + nz * nz)
                    facing[j, i, 0] = nx * norm
                    facing[j, i, 1] = ny * norm
                    facing[j, i, 2] = nz * norm
