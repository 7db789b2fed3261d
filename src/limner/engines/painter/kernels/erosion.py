"""Stream-power erosion of a height grid: rivers cut what rises, so ridges and side valleys branch as in nature.

The implicit, linear-time scheme of Braun and Willett (2013) with a slope limit; it knows no units but cells.
"""

import math

import numpy as np

from limner.engines.painter.kernels.noise import jit


@jit
def erode(heights, uplift, base, hardness, talus, steps):
    """Raise and cut `heights` (rows, columns; in cells) in place; `base` cells stay, slopes stay below `talus`."""
    rows, columns = heights.shape
    n = rows * columns
    height = heights.ravel()
    rise = uplift.ravel()
    limit = talus.ravel()
    fixed = base.ravel()
    hard = hardness.ravel()
    receiver = np.empty(n, np.int32)
    length = np.ones(n, np.float32)
    first = np.empty(n + 1, np.int32)
    donor = np.empty(n, np.int32)
    order = np.empty(n, np.int32)
    area = np.empty(n, np.float32)
    for _ in range(steps):
        for i in range(n):
            receiver[i] = i
            if fixed[i]:
                continue
            row = i // columns
            column = i - row * columns
            best = 0.0
            for dj in range(-1, 2):
                for di in range(-1, 2):
                    r = row + dj
                    c = column + di
                    if (di == 0 and dj == 0) or r < 0 or c < 0 or r >= rows or c >= columns:
                        continue
                    reach = 1.0 if di == 0 or dj == 0 else math.sqrt(2.0)
                    slope = (height[i] - height[r * columns + c]) / reach
                    if slope > best:
                        best = slope
                        receiver[i] = r * columns + c
                        length[i] = reach
        first[:] = 0
        for i in range(n):
            if receiver[i] != i:
                first[receiver[i] + 1] += 1
        for i in range(n):
            first[i + 1] += first[i]
        fill = first[:n].copy()
        for i in range(n):
            if receiver[i] != i:
                donor[fill[receiver[i]]] = i
                fill[receiver[i]] += 1
        top = 0
        for i in range(n):  # breadth first from every outlet: a receiver always stands before its donors
            if receiver[i] == i:
                order[top] = i
                top += 1
        head = 0
        while head < top:
            i = order[head]
            head += 1
            for k in range(first[i], first[i + 1]):
                order[top] = donor[k]
                top += 1
        area[:] = 1.0
        for k in range(top - 1, -1, -1):
            i = order[k]
            if receiver[i] != i:
                area[receiver[i]] += area[i]
        for k in range(top):
            i = order[k]
            if fixed[i]:
                continue
            if receiver[i] == i:
                height[i] += rise[i]
                continue
            force = math.sqrt(area[i]) / (hard[i] * length[i])
            below = height[receiver[i]]
            height[i] = min((height[i] + rise[i] + force * below) / (1.0 + force), below + limit[i] * length[i])
