"""The middle lines of a mask as polylines: thinned, walked from joint to joint, and joined again where they run on."""

from collections import defaultdict
from itertools import combinations

import cv2
import numpy as np
import numpy.typing as npt

Line = npt.NDArray[np.complex128]
End = tuple[int, int]
_REACH = 7  # points that tell the direction of a line at its end
_STRAIGHT = -0.55  # cosine between two lines that leave a joint: below it they are one line


def lines(mask: npt.NDArray[np.uint8]) -> list[tuple[Line, bool]]:
    """Polylines in pixels of the mask (0 or 1), centres at .5, and whether each closes; in a fixed order."""
    thin = np.pad(cv2.ximgproc.thinning(mask * 255) > 0, 1)
    width = thin.shape[1]
    parts = [_points(walk, width) for walk in _walks(_links(thin))]
    return [(part, bool(len(part) > 3 and part[0] == part[-1])) for part in _joined(parts)]


def _points(walk: list[int], width: int) -> Line:
    spots = np.array(walk)
    return (spots % width - 0.5) + 1j * (spots // width - 0.5)


def _links(thin: npt.NDArray[np.bool_]) -> dict[int, list[int]]:
    """The neighbours of each pixel by index; a diagonal counts only where no straight way leads there."""
    width = thin.shape[1]
    found: dict[int, list[int]] = defaultdict(list)
    right, below = thin[:, :-1] & thin[:, 1:], thin[:-1] & thin[1:]
    falling = thin[:-1, :-1] & thin[1:, 1:] & ~thin[:-1, 1:] & ~thin[1:, :-1]
    rising = thin[1:, :-1] & thin[:-1, 1:] & ~thin[:-1, :-1] & ~thin[1:, 1:]
    for pairs, start, step in ((right, 0, 1), (below, 0, width), (falling, 0, width + 1), (rising, width, 1 - width)):
        rows, columns = np.nonzero(pairs)
        for one in (rows * width + columns + start).tolist():
            found[one].append(one + step)
            found[one + step].append(one)
    return found


def _walks(links: dict[int, list[int]]) -> list[list[int]]:
    """All ways between joints and ends, then the rings that have neither."""
    joints = sorted(spot for spot, near in links.items() if len(near) != 2)
    used: set[tuple[int, int]] = set()
    walks = []
    for joint in joints:
        for after in links[joint]:
            if (joint, after) not in used:
                walks.append(_walk(links, joint, after))
                used.update([(joint, after), (walks[-1][-1], walks[-1][-2])])
    seen = {spot for walk in walks for spot in walk}
    for spot in sorted(links):
        if spot not in seen:
            walks.append(_walk(links, spot, links[spot][0]))
            seen.update(walks[-1])
    return walks


def _walk(links: dict[int, list[int]], start: int, after: int) -> list[int]:
    walk = [start, after]
    while len(links[walk[-1]]) == 2 and walk[-1] != start:
        first, second = links[walk[-1]]
        walk.append(second if first == walk[-2] else first)
    return walk


def _joined(parts: list[Line]) -> list[Line]:
    """Lines that go straight through a joint become one; those that close on themselves end where they begin."""
    follows = _followers(parts)
    left = dict.fromkeys(range(len(parts)))
    found = []
    starts = [(index, end) for index in left for end in (0, 1) if (index, end) not in follows]
    for index, end in [*starts, *((index, 0) for index in range(len(parts)))]:
        if index not in left:
            continue
        pieces = []
        here: End | None = (index, end)
        while here is not None and here[0] in left:
            del left[here[0]]
            part = parts[here[0]]
            pieces.append(part if here[1] == 0 else part[::-1])
            here = follows.get((here[0], 1 - here[1]))
        found.append(np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])]))
    return found


def _followers(parts: list[Line]) -> dict[End, End]:
    """For the end of a line (its index, 0 for the start and 1 for the end) the end of the line that it runs on in."""
    meeting: dict[complex, list[End]] = defaultdict(list)
    for index, part in enumerate(parts):
        if part[0] != part[-1]:
            meeting[complex(part[0])].append((index, 0))
            meeting[complex(part[-1])].append((index, 1))
    follows: dict[End, End] = {}
    for ends in meeting.values():
        pairs = sorted((_turn(parts, one, two), one, two) for one, two in combinations(ends, 2))
        for turn, one, two in pairs:
            if turn < _STRAIGHT and one not in follows and two not in follows and one[0] != two[0]:
                follows[one], follows[two] = two, one
    return follows


def _turn(parts: list[Line], one: End, two: End) -> float:
    """The cosine between the directions in which two lines leave their common point."""
    first, second = _leaving(parts, one), _leaving(parts, two)
    return float((first * second.conjugate()).real)


def _leaving(parts: list[Line], end: End) -> complex:
    part = parts[end[0]] if end[1] == 0 else parts[end[0]][::-1]
    way = complex(part[min(_REACH, len(part) - 1)] - part[0])
    return way / abs(way)
