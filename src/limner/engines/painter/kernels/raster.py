"""Which triangle is seen where: a z-buffer rasteriser for triangles before a level pinhole camera.

It knows positions only; colours and lights are the business of the kernel that shades what was found.
"""

from limner.engines.painter.kernels.noise import inline_jit, jit

NEAR = 0.06


@inline_jit
def edge_span(x0, y0, x1, y1, x2, y2, y):
    """The interval of x that a triangle covers on the line at y, as (left, right); empty when left > right."""
    left = 1e30
    right = -1e30
    for k in range(3):
        if k == 0:
            ax, ay, bx, by = x0, y0, x1, y1
        elif k == 1:
            ax, ay, bx, by = x1, y1, x2, y2
        else:
            ax, ay, bx, by = x2, y2, x0, y0
        if (ay <= y < by) or (by <= y < ay):
            x = ax + (y - ay) / (by - ay) * (bx - ax)
            left = min(left, x)
            right = max(right, x)
    return left, right


@jit
def fill(x0, y0, w0, x1, y1, w1, x2, y2, w2, index, inverse, owner):
    """Draw one projected triangle in sample coordinates; `w` is the inverse depth of a corner."""
    rows, columns = inverse.shape
    area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    if abs(area) < 1e-9:
        return
    first = max(0, int(min(y0, y1, y2) - 0.5))
    last = min(rows - 1, int(max(y0, y1, y2) + 0.5))
    slope_x = ((w1 - w0) * (y2 - y0) - (w2 - w0) * (y1 - y0)) / area
    slope_y = ((w2 - w0) * (x1 - x0) - (w1 - w0) * (x2 - x0)) / area
    for row in range(first, last + 1):
        y = row + 0.5
        left, right = edge_span(x0, y0, x1, y1, x2, y2, y)
        if left > right:
            continue
        start = max(0, int(max(left, -1.0) + 0.5))
        stop = min(columns, int(min(right, columns + 1.0) + 0.5))
        w = w0 + (start + 0.5 - x0) * slope_x + (y - y0) * slope_y
        for column in range(start, stop):
            if w > inverse[row, column]:
                inverse[row, column] = w
                owner[row, column] = index
            w += slope_x


@jit
def rasterise(points, planes, one_sided, view, inverse, owner):
    """Find the nearest triangle at every sample.

    points (n, 3, 3) metres; planes (n, 4) normal and offset; view (focal, centre, horizon, eye, flip, top, scale) where
    flip is -1 for the world mirrored in the ground; writes inverse depth and owner (rows, columns), -1 for none.
    """
    focal, centre, horizon, eye, flip, top, scale = view
    clipped = [(0.0, 0.0, 0.0)] * 4
    for index in range(points.shape[0]):
        if one_sided[index] and planes[index, 1] * eye <= planes[index, 3]:
            continue
        count = 0
        for k in range(3):
            ax, ay, az = points[index, k, 0], points[index, k, 1], points[index, k, 2]
            j = (k + 1) % 3
            bx, by, bz = points[index, j, 0], points[index, j, 1], points[index, j, 2]
            if az >= NEAR:
                clipped[count] = (ax, ay, az)
                count += 1
            if (az >= NEAR) != (bz >= NEAR):
                t = (NEAR - az) / (bz - az)
                clipped[count] = (ax + (bx - ax) * t, ay + (by - ay) * t, NEAR)
                count += 1
        if count < 3:
            continue
        for k in range(count):
            x, y, z = clipped[k]
            clipped[k] = (
                (centre + x / z * focal) * scale,
                (horizon - flip * (y - eye) / z * focal - top) * scale,
                1.0 / z,
            )
        x0, y0, w0 = clipped[0]
        for k in range(1, count - 1):
            x1, y1, w1 = clipped[k]
            x2, y2, w2 = clipped[k + 1]
            fill(x0, y0, w0, x1, y1, w1, x2, y2, w2, index, inverse, owner)
