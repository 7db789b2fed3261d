"""Rows of a picture shared out among threads: kernels release the interpreter, so plain loops use every core.

numba's own parallel loops would do the same, at several times the time to compile.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numba

BAND = 24  # rows: small enough that a costly band does not leave a thread waiting


def in_bands(rows: int, work: Callable[[int, int], object]) -> None:
    """Call `work(first, last)` for bands that cover `rows`, in no order; raises what the work raises."""
    firsts = range(0, rows, BAND)
    with ThreadPoolExecutor(numba.get_num_threads()) as pool:
        list(pool.map(work, firsts, (min(first + BAND, rows) for first in firsts)))
