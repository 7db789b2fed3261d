"""Soft bodies of round bones: a field of their joined flesh, and its surface as triangles (naive surface nets,
Gibson 1998). It knows bones as numbers, nothing of what they belong to.
"""

import math

from limner.engines.painter.kernels.noise import jit


@jit
def gap(bone, x, y, z):
    """The distance of a point to a bone, negative inside: ends (3, 3), radii (2), stretch (3) about its middle."""
    mx = 0.5 * (bone[0] + bone[3])
    my = 0.5 * (bone[1] + bone[4])
    mz = 0.5 * (bone[2] + bone[5])
    px = (x - mx) / bone[8] + mx - bone[0]
    py = (y - my) / bone[9] + my - bone[1]
    pz = (z - mz) / bone[10] + mz - bone[2]
    ax = bone[3] - bone[0]
    ay = bone[4] - bone[1]
    az = bone[5] - bone[2]
    square = ax * ax + ay * ay + az * az
    t = 0.0
    if square > 1e-12:
        t = min(max((px * ax + py * ay + pz * az) / square, 0.0), 1.0)
    dx = px - t * ax
    dy = py - t * ay
    dz = pz - t * az
    shrink = min(bone[8], min(bone[9], bone[10]))
    return (math.sqrt(dx * dx + dy * dy + dz * dz) - bone[6] - t * (bone[7] - bone[6])) * shrink


@jit
def grow(bones, sharp, low, step, field):
    """Add each bone's share exp(-sharp * distance) to the field (nx, ny, nz) near the bone."""
    nx, ny, nz = field.shape
    reach = 5.0 / sharp
    for k in range(bones.shape[0]):
        bone = bones[k]
        radius = max(bone[6], bone[7])
        first = [0, 0, 0]
        last = [nx, ny, nz]
        for axis in range(3):
            middle = 0.5 * (bone[axis] + bone[3 + axis])
            half = (0.5 * abs(bone[axis] - bone[3 + axis]) + radius) * bone[8 + axis] + reach
            first[axis] = max(0, int((middle - half - low[axis]) / step))
            last[axis] = min(last[axis], int((middle + half - low[axis]) / step) + 2)
        for i in range(first[0], last[0]):
            x = low[0] + i * step
            for j in range(first[1], last[1]):
                y = low[1] + j * step
                for n in range(first[2], last[2]):
                    d = gap(bone, x, y, low[2] + n * step)
                    if d < reach:
                        field[i, j, n] += math.exp(-sharp * d)


@jit
def net(field, low, step, index, points, faces):
    """The surface where the field is 1: points (n, 3) and faces (m, 3) are filled; returns how many of each.

    index (nx, ny, nz) int32 is scratch space.
    """
    nx, ny, nz = field.shape
    count = 0
    for i in range(nx - 1):
        for j in range(ny - 1):
            for n in range(nz - 1):
                index[i, j, n] = -1
                inside = 0
                for c in range(8):
                    if field[i + (c & 1), j + (c >> 1 & 1), n + (c >> 2)] > 1.0:
                        inside += 1
                if inside == 0 or inside == 8:
                    continue
                sx = 0.0
                sy = 0.0
                sz = 0.0
                crossings = 0
                for c in range(8):
                    for axis in range(3):
                        if c & (1 << axis):
                            continue
                        d = c | (1 << axis)
                        near = field[i + (c & 1), j + (c >> 1 & 1), n + (c >> 2)]
                        far = field[i + (d & 1), j + (d >> 1 & 1), n + (d >> 2)]
                        if (near > 1.0) == (far > 1.0):
                            continue
                        a = math.log(near + 1e-6)
                        b = math.log(far + 1e-6)
                        t = min(max(a / (a - b), 0.0), 1.0) if a != b else 0.5
                        sx += (c & 1) + (t if axis == 0 else 0.0)
                        sy += (c >> 1 & 1) + (t if axis == 1 else 0.0)
                        sz += (c >> 2) + (t if axis == 2 else 0.0)
                        crossings += 1
                if count >= points.shape[0]:
                    return count, 0
                points[count, 0] = low[0] + (i + sx / crossings) * step
                points[count, 1] = low[1] + (j + sy / crossings) * step
                points[count, 2] = low[2] + (n + sz / crossings) * step
                index[i, j, n] = count
                count += 1
    made = 0
    for i in range(1, nx - 1):
        for j in range(1, ny - 1):
            for n in range(1, nz - 1):
                here = field[i, j, n] > 1.0
                for axis in range(3):
                    if axis == 0:
                        there = field[i + 1, j, n] > 1.0
                        a, b, c, d = index[i, j - 1, n - 1], index[i, j, n - 1], index[i, j, n], index[i, j - 1, n]
                    elif axis == 1:
                        there = field[i, j + 1, n] > 1.0
                        a, b, c, d = index[i - 1, j, n - 1], index[i - 1, j, n], index[i, j, n], index[i, j, n - 1]
                    else:
                        there = field[i, j, n + 1] > 1.0
                        a, b, c, d = index[i - 1, j - 1, n], index[i, j - 1, n], index[i, j, n], index[i - 1, j, n]
                    if here == there or min(min(a, b), min(c, d)) < 0 or made + 2 > faces.shape[0]:
                        continue
                    if there:
                        b, d = d, b
                    faces[made, 0], faces[made, 1], faces[made, 2] = a, b, c
                    faces[made + 1, 0], faces[made + 1, 1], faces[made + 1, 2] = a, c, d
                    made += 2
    return count, made


@jit
def skin(bones, sharp, points, normals, tints):
    """Normals (n, 3) and colours (n, 3) of the points: each bone colours (columns 11 to 13) what it is nearest to."""
    for k in range(points.shape[0]):
        x, y, z = points[k, 0], points[k, 1], points[k, 2]
        gx = 0.0
        gy = 0.0
        gz = 0.0
        total = 0.0
        red = 0.0
        green = 0.0
        blue = 0.0
        e = 0.02 / sharp
        for b in range(bones.shape[0]):
            d = gap(bones[b], x, y, z)
            weight = math.exp(-sharp * max(min(d, 20.0 / sharp), -20.0 / sharp))
            gx += weight * (gap(bones[b], x + e, y, z) - d)
            gy += weight * (gap(bones[b], x, y + e, z) - d)
            gz += weight * (gap(bones[b], x, y, z + e) - d)
            share = weight * weight * weight
            red += share * bones[b, 11]
            green += share * bones[b, 12]
            blue += share * bones[b, 13]
            total += share
        length = math.sqrt(gx * gx + gy * gy + gz * gz) + 1e-12
        normals[k, 0] = gx / length
        normals[k, 1] = gy / length
        normals[k, 2] = gz / length
        tints[k, 0] = red / total
        tints[k, 1] = green / total
        tints[k, 2] = blue / total
