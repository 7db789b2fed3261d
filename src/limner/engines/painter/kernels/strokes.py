"""Strokes of a loaded brush laid one after another on a canvas of colour and thickness."""

import math

from limner.engines.painter.kernels.noise import jit


@jit
def lay(marks, brushes, canvas):
    """Lay each mark in turn; a later one covers an earlier one.

    marks (n, 11): column, row, angle, half length, half width, bend, red, green, blue, opacity, which brush.
    brushes (k, across, along, 2): cover and height of the paint, 0..1. canvas (height, width, 4): colour, thickness.
    """
    height, width = canvas.shape[0], canvas.shape[1]
    wide, long = brushes.shape[1], brushes.shape[2]
    for n in range(marks.shape[0]):
        x, y, angle, reach, breadth, bend = marks[n, 0], marks[n, 1], marks[n, 2], marks[n, 3], marks[n, 4], marks[n, 5]
        opacity = marks[n, 9]
        brush = int(marks[n, 10])
        along_x, along_y = math.cos(angle), math.sin(angle)
        side = breadth + abs(bend) * breadth
        over = int(abs(along_x) * reach + abs(along_y) * side + 2.0)
        tall = int(abs(along_y) * reach + abs(along_x) * side + 2.0)
        for j in range(max(int(y) - tall, 0), min(int(y) + tall + 1, height)):
            for i in range(max(int(x) - over, 0), min(int(x) + over + 1, width)):
                dx = i - x
                dy = j - y
                u = (dx * along_x + dy * along_y) / reach
                v = (dy * along_x - dx * along_y) / breadth - bend * (u * u - 0.33)
                if u <= -1.0 or u >= 1.0 or v <= -1.0 or v >= 1.0:
                    continue
                a = (v + 1.0) * 0.5 * (wide - 1.001)
                b = (u + 1.0) * 0.5 * (long - 1.001)
                row = int(a)
                column = int(b)
                a -= row
                b -= column
                near = brushes[brush, row, column, 0] * (1.0 - b) + brushes[brush, row, column + 1, 0] * b
                far = brushes[brush, row + 1, column, 0] * (1.0 - b) + brushes[brush, row + 1, column + 1, 0] * b
                cover = (near * (1.0 - a) + far * a) * opacity
                if cover < 0.004:
                    continue
                near = brushes[brush, row, column, 1] * (1.0 - b) + brushes[brush, row, column + 1, 1] * b
                far = brushes[brush, row + 1, column, 1] * (1.0 - b) + brushes[brush, row + 1, column + 1, 1] * b
                paint = near * (1.0 - a) + far * a
                light = 1.0 + 0.16 * (paint - 0.5)
                for channel in range(3):
                    canvas[j, i, channel] += (marks[n, 6 + channel] * light - canvas[j, i, channel]) * cover
                canvas[j, i, 3] += (paint * breadth + 0.3 * canvas[j, i, 3] - canvas[j, i, 3]) * cover
