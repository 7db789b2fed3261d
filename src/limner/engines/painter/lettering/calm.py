"""Finds where a picture is quiet enough to carry lettering. It knows pixels, not what they show."""

from collections.abc import Sequence
from itertools import product

import cv2
import numpy as np

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.tone import LUMA

EDGE = 160  # pixels; unrest is measured on a picture no larger than this
_WIDTHS = (0.86, 0.6, 0.4)
_HEIGHTS = (0.34, 0.24, 0.16)
_DOUBT = 0.5  # what a box found in the picture is worth beside one that the world offers


def inset(box: Box, width: int, height: int, margin: float = 0.06) -> Box:
    """The part of the box that keeps `margin` of the short edge clear of the frame."""
    gap = round(min(width, height) * margin)
    left, top, right, bottom = box
    return max(left, gap), max(top, gap), min(right, width - gap), min(bottom, height - gap)


def unrest(picture: Plane) -> Plane:
    """How restless each place is (small height, small width): local contrast of sRGB luminance at a coarse scale."""
    height, width = picture.shape[:2]
    scale = EDGE / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    luma = cv2.resize(np.ascontiguousarray(picture[..., :3] @ LUMA), size, interpolation=cv2.INTER_AREA)
    across, down = cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1)
    return np.asarray(cv2.magnitude(across, down), np.float32)


def choose(picture: Plane, boxes: Sequence[Box], taken: Sequence[Box] = ()) -> Box:
    """The best place for lettering: the largest quiet one of the world's boxes, or the quietest of the picture.

    All boxes are in pixels; those in `taken` already carry something.
    """
    height, width = picture.shape[:2]
    usable = [inset(box, width, height) for box in boxes]
    usable = [box for box in usable if box[2] - box[0] > width * 0.25 and box[3] - box[1] > height * 0.1]
    usable = [box for box in usable if not any(overlap(box, other) for other in taken)]
    own = quietest(picture, taken)
    field = np.asarray(cv2.integral(unrest(picture)), np.float32)

    def worth(box: Box) -> float:
        room = (box[2] - box[0]) * (box[3] - box[1]) / (0.05 + _mean(field, box, width, height))
        return room * (_DOUBT if box == own else 1)

    return max([*usable, own], key=worth)


def overlap(first: Box, second: Box) -> bool:
    """Whether two boxes share a pixel."""
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


def quietest(picture: Plane, taken: Sequence[Box] = ()) -> Box:
    """The calmest box among bands of several sizes; larger ones and those near the top or the bottom are preferred."""
    height, width = picture.shape[:2]
    field = np.asarray(cv2.integral(unrest(picture)), np.float32)
    frame = inset((0, 0, width, height), width, height)
    candidates = []
    for share_x, share_y in product(_WIDTHS, _HEIGHTS):
        wide, tall = (frame[2] - frame[0]) * share_x, (frame[3] - frame[1]) * share_y
        lefts = np.linspace(frame[0], frame[2] - wide, 3 if share_x < 0.8 else 1)
        if share_x >= 0.8:
            lefts = np.array([(width - wide) / 2])
        for left, top in product(lefts, np.linspace(frame[1], frame[3] - tall, 7)):
            box = (round(left), round(top), round(left + wide), round(top + tall))
            off_edge = min(box[1] - frame[1], frame[3] - box[3]) / height
            cost = (_mean(field, box, width, height) + 0.04) * (1 + 3 * off_edge) / (share_x * share_y) ** 0.5
            candidates.append((cost + 100 * any(overlap(box, other) for other in taken), box))
    return min(candidates)[1]


def _mean(integral: Plane, box: Box, width: int, height: int) -> float:
    rows, columns = integral.shape[0] - 1, integral.shape[1] - 1
    left, right = (round(x * columns / width) for x in (box[0], box[2]))
    top, bottom = (round(y * rows / height) for y in (box[1], box[3]))
    total = integral[bottom, right] - integral[top, right] - integral[bottom, left] + integral[top, left]
    return float(total / max(1, (right - left) * (bottom - top)))
