"""Things side by side, behind and on one another, in metres around a common middle. It knows sizes, no camera.

Every counted copy keeps its own place; relations hold by construction; copies stand far enough apart to be counted.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from limner.engines.painter.models.wish import Manner
from limner.engines.painter.scene import Link, Region

GAP = 0.22  # of a copy's breadth, between neighbours
ROW = 5  # copies that stand in one row
COMPRESSED = 0.72  # how far natural differences of size are kept: 1 wholly, 0 not at all
SUPPORTS = frozenset({"on", "in", "riding", "holding", "under", "below", "above"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """All copies of one subject. `size` is width, height, depth of a copy in metres; `top` where things rest on it."""

    id: str
    count: int
    size: tuple[float, float, float]
    manner: Manner = "stands"
    place: Region = "auto"
    top: float = 1.0  # share of the height


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a copy is: x to the right, y up, z away, metres; `enlarged` multiplies its natural size."""

    id: str
    copy: int
    x: float
    y: float
    z: float
    enlarged: float
    size: tuple[float, float, float]
    manner: Manner


@dataclass(slots=True)
class _Cluster:
    """The copies of an item around their own middle, and all that rests on them."""

    item: Item
    enlarged: float
    spots: list[Spot] = field(default_factory=list)
    x: float = 0.0
    z: float = 0.0

    @property
    def half(self) -> float:
        return max((abs(spot.x) + spot.size[0] / 2 for spot in self.spots), default=0.1)

    @property
    def depth(self) -> float:
        return max((abs(spot.z) + spot.size[2] / 2 for spot in self.spots), default=0.1)


def arrange(items: Sequence[Item], links: Sequence[Link]) -> list[Spot]:
    """The places of all copies; contradictory relations are kept as far as they go, the first ones first."""
    by_id = {item.id: item for item in items}
    links = [link for link in links if link.subject in by_id and link.object in by_id and link.subject != link.object]
    clusters = {item.id: _cluster(item, _enlarged(item, items)) for item in items}
    parents = _parents(links)
    roots = [item.id for item in items if item.id not in parents]
    _line_up(roots, clusters, links)
    placed = {ident: _at(clusters[ident]) for ident in roots}
    for ident in _down(parents, roots):
        placed[ident] = list(_resting(clusters[ident], placed[parents[ident].object], clusters, parents[ident]))
    return [spot for item in items for spot in placed.get(item.id, _at(clusters[item.id]))]


def _enlarged(item: Item, items: Sequence[Item]) -> float:
    """How much larger than in nature a small thing is drawn beside large ones."""
    most = max(max(other.size) for other in items)
    return float((most / max(max(item.size), 1e-3)) ** (1 - COMPRESSED))


def _cluster(item: Item, enlarged: float) -> _Cluster:
    size = (item.size[0] * enlarged, item.size[1] * enlarged, item.size[2] * enlarged)
    spots = [
        Spot(item.id, copy, x, 0.0, z, enlarged, size, item.manner) for copy, (x, z) in enumerate(_ranks(item, size))
    ]
    return _Cluster(item, enlarged, spots)


def _ranks(item: Item, size: tuple[float, float, float]) -> Iterator[tuple[float, float]]:
    """Places of the copies: one row up to five, more in rows that look through one another's gaps."""
    count = item.count
    rows = 1 if count <= ROW else max(2, round(math.sqrt(count / 3)))
    step = size[0] * (1 + GAP if rows == 1 else 1.75)
    behind = 1.25 * max(size[2], 0.55 * size[1])
    first = 0
    for row in range(rows):
        here = count // rows + (row < count % rows)
        shift = 0.5 * step * (row % 2) if count % rows == 0 else 0.0
        for index in range(here):
            waver = 0.16 * size[2] * (-1) ** (first + index) if rows == 1 and count > 2 else 0.0
            yield (
                (index - (here - 1) / 2) * step + shift - (0.25 * step if rows > 1 and count % rows == 0 else 0),
                (row * behind + waver),
            )
        first += here


def _parents(links: Sequence[Link]) -> dict[str, Link]:
    """What rests on, in or under what; a thing rests on one thing only and never on itself by a detour."""
    parents: dict[str, Link] = {}
    for link in links:
        if link.relation not in SUPPORTS or link.subject in parents:
            continue
        above = link.object
        while above in parents and above != link.subject:
            above = parents[above].object
        if above != link.subject:
            held = link.relation == "holding"
            child, holder = (link.object, link.subject) if held else (link.subject, link.object)
            if child not in parents and not (held and holder in parents and parents[holder].object == child):
                parents[child] = replace(link, subject=child, object=holder)
    return parents


def _down(parents: Mapping[str, Link], roots: Sequence[str]) -> Iterator[str]:
    """Everything that rests on something, after what it rests on."""
    done = set(roots)
    waiting = list(parents)
    while waiting:
        ready = [ident for ident in waiting if parents[ident].object in done]
        yield from ready
        done.update(ready)
        waiting = [ident for ident in waiting if ident not in done]
        if not ready:
            return


def _line_up(roots: list[str], clusters: Mapping[str, _Cluster], links: Sequence[Link]) -> None:
    """Give every root its place: rows by behind and in front, within a row the order that the relations ask for."""
    level = dict.fromkeys(roots, 0)
    order = {ident: float(index) for index, ident in enumerate(roots)}
    for ident in roots:
        order[ident] += {"left": -50.0, "right": 50.0}.get(clusters[ident].item.place, 0.0)
    asked = [link for link in links if link.subject in level and link.object in level]
    for link in asked * max(1, len(asked)):
        _obey(link, level, order)
    front = min(level.values(), default=0)
    back = 0.0
    for value in sorted(set(level.values())):
        row = sorted((ident for ident in roots if level[ident] == value), key=lambda ident: order[ident])
        deep = max(clusters[ident].depth for ident in row)
        back += deep if value > front else 0.0
        _spread(row, clusters, back, shifted=value > front and len(row) == 1)
        back += max(deep, 0.5 * max(clusters[ident].spots[0].size[1] for ident in row) * (len(row) > 0))
    _ring(asked, clusters)


def _obey(link: Link, level: dict[str, int], order: dict[str, float]) -> None:
    subject, thing = link.subject, link.object
    if link.relation == "left_of" and order[subject] >= order[thing]:
        order[subject] = order[thing] - 0.5
    elif link.relation == "right_of" and order[subject] <= order[thing]:
        order[subject] = order[thing] + 0.5
    elif link.relation == "between" and link.other in order:
        low, high = sorted((order[thing], order[link.other]))
        order[subject] = (low + high) / 2
    elif link.relation == "next_to":
        level[subject] = level[thing]
    elif link.relation == "behind" and level[subject] <= level[thing]:
        level[subject] = level[thing] + 1
    elif link.relation == "in_front_of" and level[thing] <= level[subject]:
        level[thing] = level[subject] + 1


def _spread(row: list[str], clusters: Mapping[str, _Cluster], z: float, *, shifted: bool) -> None:
    breadths = [2 * clusters[ident].half for ident in row]
    gap = 0.16 * sum(breadths) / len(breadths)
    left = -(sum(breadths) + gap * (len(row) - 1)) / 2
    for ident, breadth in zip(row, breadths, strict=True):
        clusters[ident].x, clusters[ident].z = left + breadth / 2, z
        left += breadth + gap
    if shifted:  # a single thing behind others looks past them
        clusters[row[0]].x += 0.18 * breadths[0]


def _ring(links: Sequence[Link], clusters: Mapping[str, _Cluster]) -> None:
    """Copies that are asked for around a thing stand in a ring about it, open to the front."""
    for link in links:
        if link.relation != "around":
            continue
        ring, core = clusters[link.subject], clusters[link.object]
        count = len(ring.spots)
        wide = core.half + 0.75 * ring.spots[0].size[0]
        deep = core.depth + 0.75 * ring.spots[0].size[2]
        for index, spot in enumerate(ring.spots):
            turn = math.tau * (index + 0.5) / count - math.pi / 2
            ring.spots[index] = replace(spot, x=wide * math.cos(turn), z=deep * math.sin(turn))
        ring.x, ring.z = core.x, core.z


def _at(cluster: _Cluster) -> list[Spot]:
    return [replace(spot, x=spot.x + cluster.x, z=spot.z + cluster.z) for spot in cluster.spots]


def _resting(cluster: _Cluster, below: Sequence[Spot], clusters: Mapping[str, _Cluster], link: Link) -> Iterator[Spot]:
    """The copies on, in, under, above or in the hands of the copies of another thing, shared out evenly."""
    holder = clusters[link.object].item
    shares = [cluster.spots[index :: len(below)] for index in range(len(below))]
    for base, share in zip(below, shares, strict=True):
        step = (share[0].size[0] * (1 + 0.5 * GAP)) if share else 0.0
        room = base.size[0] * 0.86
        step = min(step, (room - share[0].size[0]) / (len(share) - 1)) if len(share) > 1 and step else step
        for index, spot in enumerate(share):
            x = base.x + (index - (len(share) - 1) / 2) * max(step, 0.5 * spot.size[0])
            yield _set(spot, base, holder, link.relation, x)


def _set(spot: Spot, base: Spot, holder: Item, relation: str, x: float) -> Spot:
    wide, tall, deep = base.size
    if relation == "in":
        return replace(spot, x=x, y=base.y + 0.45 * holder.top * tall, z=base.z)
    if relation in ("under", "below"):
        return replace(spot, x=x, y=base.y, z=base.z - 0.1 * deep)
    if relation == "above":
        return replace(spot, x=x, y=base.y + tall + 0.35 * max(spot.size[1], 0.3 * tall), z=base.z)
    if relation == "holding":
        return replace(spot, x=base.x - 0.34 * wide, y=base.y + 0.42 * tall, z=base.z - 0.5 * deep - 0.3 * spot.size[2])
    if relation == "riding":
        return replace(spot, x=x, y=base.y + 0.62 * tall, z=base.z)
    return replace(spot, x=x, y=base.y + holder.top * tall, z=base.z)
