"""Noise at a point, for kernels: value noise in 0..1 over hashed lattice points (after Perlin 1985)."""

import math

import numba

jit = numba.njit(fastmath=True, cache=True, nogil=True, error_model="numpy")
inline_jit = jit  # LLVM inlines what is small; numba's own inlining doubles the time to compile and gains nothing
parallel_jit = numba.njit(fastmath=True, cache=True, parallel=True, error_model="numpy")


def typed(signature):
    """A jit for one signature, or numba would compile a leaf again for every literal number it is called with."""
    return numba.njit(signature, fastmath=True, cache=True, nogil=True, error_model="numpy")


@inline_jit
def step(low, high, value):
    """smoothstep of one number, for kernels."""
    t = (value - low) / (high - low)
    t = 0.0 if t < 0.0 else (1.0 if t > 1.0 else t)
    return t * t * (3.0 - 2.0 * t)


@typed("float64(int64, int64)")
def hash2(ix, iy):
    """A number in 0..1 for a lattice point."""
    n = (ix * 374761393 + iy * 668265263) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((n ^ (n >> 16)) & 0xFFFFFF) * (1.0 / 16777216.0)


@typed("float64(int64, int64, int64)")
def hash3(ix, iy, iz):
    """A number in 0..1 for a lattice point in space."""
    n = (ix * 374761393 + iy * 668265263 + iz * 1440662683) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((n ^ (n >> 16)) & 0xFFFFFF) * (1.0 / 16777216.0)


@typed("float64(float64, float64)")
def value2(x, y):
    """Value noise in the plane, 0..1."""
    ix = int(math.floor(x))
    iy = int(math.floor(y))
    fx = x - ix
    fy = y - iy
    fx = fx * fx * fx * (fx * (fx * 6.0 - 15.0) + 10.0)
    fy = fy * fy * fy * (fy * (fy * 6.0 - 15.0) + 10.0)
    a = hash2(ix, iy)
    b = hash2(ix + 1, iy)
    c = hash2(ix, iy + 1)
    d = hash2(ix + 1, iy + 1)
    return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy


@typed("float64(float64, float64, int64)")
def fbm2(x, y, octaves):
    """Fractal sum of value2 with a rotation between octaves, 0..1."""
    total = 0.0
    weight = 0.0
    amplitude = 0.5
    for _ in range(octaves):
        total += amplitude * value2(x, y)
        weight += amplitude
        x, y = 1.6 * x + 1.2 * y + 17.1, -1.2 * x + 1.6 * y + 9.2
        amplitude *= 0.5
    return total / weight


@typed("float64(float64, float64, float64)")
def value3(x, y, z):
    """Value noise in space, 0..1."""
    ix = int(math.floor(x))
    iy = int(math.floor(y))
    iz = int(math.floor(z))
    fx = x - ix
    fy = y - iy
    fz = z - iz
    fx = fx * fx * (3.0 - 2.0 * fx)
    fy = fy * fy * (3.0 - 2.0 * fy)
    fz = fz * fz * (3.0 - 2.0 * fz)
    a = hash3(ix, iy, iz)
    b = hash3(ix + 1, iy, iz)
    c = hash3(ix, iy + 1, iz)
    d = hash3(ix + 1, iy + 1, iz)
    p = a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy
    a = hash3(ix, iy, iz + 1)
    b = hash3(ix + 1, iy, iz + 1)
    c = hash3(ix, iy + 1, iz + 1)
    d = hash3(ix + 1, iy + 1, iz + 1)
    q = a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy
    return p + (q - p) * fz


@typed("float64(float64, float64, float64, int64)")
def fbm3(x, y, z, octaves):
    """Fractal sum of value3, 0..1."""
    total = 0.0
    weight = 0.0
    amplitude = 0.5
    for _ in range(octaves):
        total += amplitude * value3(x, y, z)
        weight += amplitude
        x, y, z = x * 2.03 + 13.1, y * 2.03 + 7.7, z * 2.03 + 3.3
        amplitude *= 0.5
    return total / weight
