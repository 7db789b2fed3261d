"""The wet ground: lays the mirrored street on it, clear in puddles and smeared on rough asphalt."""

import math

from limner.engines.painter.kernels.noise import fbm2, jit, step, value2


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
