"""Per-pixel loops, compiled by numba. Kernels take arrays and numbers, know no Scene, and import only kernels."""
