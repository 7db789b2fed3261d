"""Things side by side, behind and on one another, in metres around a common middle. It knows sizes, no camera.

Every counted copy keeps its own place; relations hold by construction; copies stand far enough apart to be counted.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from limner.engines.painter.models.wish import Manner
from limner.engines.painter.scene import Link, Region
from limner.engines.painter.solids.solid import Point

GAP = 0.22  # of a copy's breadth, between neighbours
ROW = 4  # copies that stand in one row
COMPRESSED = 0.6  # how far natural differences of size are kept: 1 wholly, 0 not at all
WOUND = 4.2  # times half a thing's breadth: how broad what is wound about it is
LONG = 3.0  # times its height: a row that is longer is broken in two
ROOM = 0.86  # of a thing's breadth and depth, for what rests on it
RESTS = frozenset({"on", "in"})
SUPPORTS = RESTS | {"riding", "holding", "under", "below", "above"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """All copies of one subject. `size` is width, height, depth of a copy in metres; `top` where things rest on it.

    Points are in the copy's own metres from the middle of its foot: `seat` what meets a chair or saddle, `hand` what
    holds, `back` where a rider sits.
    """

    id: str
    count: int
    size: Point
    manner: Manner = "stands"
    place: Region = "auto"
    top: float = 1.0  # share of the height
    seat: Point | None = None
    hand: Point | None = None
    back: Point | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a copy is: x to the right, y up, z away, metres; `enlarged` multiplies its natural size.

    `base` is the copy that bears it, by id and number; None for what stands, floats or flies by itself.
    """

    id: str
    copy: int
    x: float
    y: float
    z: float
    enlarged: float
    size: Point
    manner: Manner
    base: tuple[str, int] | None = None


@dataclass(slots=True)
class _Cluster:
    """The copies of an item around their own middle."""

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
    """The places of all copies, bearers before what they bear; the first of contradictory relations are kept."""
    by_id = {item.id: item for item in items}
    links = [link for link in links if link.subject in by_id and link.object in by_id and link.subject != link.object]
    clusters = {item.id: _cluster(item, _enlarged(item, items)) for item in items}
    parents = _parents(links)
    inner = _parted(links, clusters, parents)
    flat = {item.id for item in items if item.manner == "spread" and item.id not in parents}
    roots = [item.id for item in items if item.id not in parents and item.id not in inner]
    _line_up([ident for ident in roots if ident not in flat] or roots, clusters, links)
    for ident in flat:  # what is spread on the ground lies under all that stands
        clusters[ident].x, clusters[ident].z = 0.0, 0.1 * clusters[ident].depth
    for ident, outer in inner.items():
        clusters[ident].x, clusters[ident].z = clusters[outer].x, clusters[outer].z
    roots += inner
    placed = {ident: _at(clusters[ident]) for ident in roots}
    order = list(roots)
    waiting = {ident: link for ident, link in parents.items()}
    while waiting:
        ready = [ident for ident, link in waiting.items() if link.object in placed]
        for bearer in dict.fromkeys(waiting[ident].object for ident in ready):
            borne = [ident for ident in ready if waiting[ident].object == bearer]
            placed.update(_borne(borne, placed[bearer], clusters, links, waiting))
        order += ready
        waiting = {ident: link for ident, link in waiting.items() if ident not in placed}
    return [spot for ident in order for spot in placed[ident]]


def _parted(links: Sequence[Link], clusters: Mapping[str, _Cluster], parents: Mapping[str, Link]) -> dict[str, str]:
    """What stands between the copies of one other thing, which are moved apart for it."""
    inner: dict[str, str] = {}
    for link in links:
        outer, subject = clusters[link.object], clusters[link.subject]
        if link.relation != "between" or link.other or len(outer.spots) < 2 or link.subject in parents:
            continue
        room = subject.half + 0.1 * outer.spots[0].size[0]
        half = len(outer.spots) / 2
        for index, spot in enumerate(outer.spots):
            outer.spots[index] = replace(spot, x=spot.x + (room if index + 0.5 > half else -room), z=0.0)
        inner[link.subject] = link.object
    return inner


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
    """What is borne by what, by the id of what is borne; never by itself through a detour."""
    parents: dict[str, Link] = {}
    for link in links:
        if link.relation not in SUPPORTS:
            continue
        swapped = link.relation == "holding"
        child, bearer = (link.object, link.subject) if swapped else (link.subject, link.object)
        above = bearer
        while above in parents and above != child:
            above = parents[above].object
        if child not in parents and above != child:
            parents[child] = replace(link, subject=child, object=bearer)
    return parents


def _line_up(roots: list[str], clusters: Mapping[str, _Cluster], links: Sequence[Link]) -> None:
    """Give every root its place: rows by behind and in front, within a row the order that the relations ask for."""
    level = dict.fromkeys(roots, 0)
    order = {ident: float(index) for index, ident in enumerate(roots)}
    for ident in roots:
        order[ident] += {"left": -50.0, "right": 50.0}.get(clusters[ident].item.place, 0.0)
    asked = [link for link in links if link.subject in level and link.object in level]
    if not asked:
        level.update(_low_in_front(roots, clusters))
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


def _low_in_front(roots: Sequence[str], clusters: Mapping[str, _Cluster]) -> dict[str, int]:
    """The levels of a row that is too long for its height: what is low stands before what is high."""
    tall = {ident: clusters[ident].spots[0].size[1] for ident in roots}
    most = max(tall.values(), default=1.0)
    if len(roots) < 2 or 2 * sum(clusters[ident].half for ident in roots) < LONG * most:
        return {}
    return {ident: -1 for ident in roots if tall[ident] < 0.7 * most}


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
    """Copies that are asked for around a thing stand in a ring about it; one alone lies before it, to its side."""
    for link in links:
        if link.relation != "around":
            continue
        ring, core = clusters[link.subject], clusters[link.object]
        count = len(ring.spots)
        wide = core.half + 0.75 * ring.spots[0].size[0]
        deep = core.depth + 0.75 * ring.spots[0].size[2]
        if count == 1:
            ring.spots[0] = _wound(ring.spots[0], core)
        for index, spot in enumerate(ring.spots if count > 1 else ()):
            turn = math.tau * (index + 0.5) / count - math.pi / 2
            ring.spots[index] = replace(spot, x=wide * math.cos(turn), z=deep * math.sin(turn))
        ring.x, ring.z = core.x, core.z


def _wound(spot: Spot, core: _Cluster) -> Spot:
    """One thing around another lies before it, large enough to reach about it."""
    grow = max(1.0, WOUND * core.half / spot.size[0])
    wide, tall, deep = spot.size[0] * grow, spot.size[1] * grow, spot.size[2] * grow
    return replace(
        spot, x=0.12 * wide, z=-core.depth - 0.3 * deep, enlarged=spot.enlarged * grow, size=(wide, tall, deep)
    )


def _at(cluster: _Cluster) -> list[Spot]:
    return [replace(spot, x=spot.x + cluster.x, z=spot.z + cluster.z) for spot in cluster.spots]


def _borne(
    ids: Sequence[str], bearers: Sequence[Spot], clusters: Mapping[str, _Cluster], links: Sequence[Link],
    parents: Mapping[str, Link],
) -> dict[str, list[Spot]]:  # fmt: skip
    """The places of all that one thing bears: what rests on it is arranged there among itself."""
    vessel = clusters[parents[ids[0]].object].item.top == 1
    resting = [
        ident for ident in ids if parents[ident].relation == "on" or (parents[ident].relation == "in" and not vessel)
    ]
    found: dict[str, list[Spot]] = {}
    if resting and len(bearers) == 1:
        found.update(_rest_on(resting, bearers[0], clusters, links))
    for ident in ids:
        if ident in found:
            continue
        item, bearer = clusters[ident].item, clusters[parents[ident].object].item
        shared = [(spot, bearers[index % len(bearers)]) for index, spot in enumerate(clusters[ident].spots)]
        spots = []
        most = -(-len(shared) // len(bearers))
        for index, (spot, base) in enumerate(shared):
            again = index // len(bearers) - (most - 1) / 2  # copies on the same bearer stand beside one another
            spots.append(_set(spot, item, base, bearer, parents[ident].relation, again))
        found[ident] = spots
    return found


def _rest_on(
    ids: Sequence[str], base: Spot, clusters: Mapping[str, _Cluster], links: Sequence[Link]
) -> dict[str, list[Spot]]:
    """Things on one bearer: lined up like things on the ground, made smaller if its top is too small for them."""
    bearer = clusters[base.id].item
    _line_up(list(ids), clusters, links)
    for ident in ids:
        _spread_out(clusters[ident], base, alone=len(ids) == 1)
    group = {ident: _at(clusters[ident]) for ident in ids}
    every = [spot for spots in group.values() for spot in spots]
    left, right = min(s.x - s.size[0] / 2 for s in every), max(s.x + s.size[0] / 2 for s in every)
    near, far = min(s.z - s.size[2] / 2 for s in every), max(s.z + s.size[2] / 2 for s in every)
    shrink = min(1.0, ROOM * base.size[0] / (right - left), max(ROOM * base.size[2] / (far - near), 0.5))
    front = 0.14 * base.size[2] if bearer.top < 1 else 0.0  # before the back of a seat
    top = base.y + bearer.top * base.size[1]
    out: dict[str, list[Spot]] = {}
    for ident, spots in group.items():
        seat = clusters[ident].item.seat or (0.0, 0.0, 0.0)
        out[ident] = [
            replace(
                spot,
                x=base.x + (spot.x - (left + right) / 2) * shrink,
                y=top - seat[1] * spot.enlarged * shrink,
                z=base.z - front + (spot.z - (near + far) / 2) * shrink - seat[2] * spot.enlarged * shrink,
                enlarged=spot.enlarged * shrink,
                size=(spot.size[0] * shrink, spot.size[1] * shrink, spot.size[2] * shrink),
                base=(base.id, base.copy),
            )
            for spot in spots
        ]
    return out


def _spread_out(cluster: _Cluster, base: Spot, *, alone: bool) -> None:
    """Several small things alone on a large one stand in a ring, open to the front."""
    count, wide = len(cluster.spots), 0.30 * base.size[0]
    if (
        not alone
        or count < 3
        or cluster.spots[0].size[0] * count > 0.6 * base.size[0]
        or base.size[2] < 0.6 * base.size[0]
    ):
        return
    for index, spot in enumerate(cluster.spots):
        turn = math.tau * (index + 0.2) / count  # so that no two are in line with the viewer
        cluster.spots[index] = replace(spot, x=wide * math.cos(turn), z=0.8 * wide * math.sin(turn))


def _piled(spot: Spot, again: float, wide: float) -> tuple[float, float]:
    """Where a copy lies in a vessel: sideways and up, slender things close together, thick ones in a heap."""
    if spot.size[0] < 0.35 * wide or spot.size[1] > 2 * spot.size[0]:
        return 0.5 * wide * math.tanh(0.4 * again), 0.0
    row = max(1, int(0.95 * wide / spot.size[0]))
    level, place = divmod(spot.copy, row)
    return (place - (row - 1) / 2 + 0.25 * (level % 2)) * spot.size[0], 0.8 * level * spot.size[1]


def _set(spot: Spot, item: Item, base: Spot, bearer: Item, relation: str, again: float) -> Spot:
    """One copy on, under, above or in the hands of another."""
    wide, tall, deep = base.size
    seat = item.seat or (0.0, 0.0, 0.0)
    x, y, z = base.x, base.y + bearer.top * tall, base.z
    shift = 1.1 * spot.size[0] * again
    if relation == "in" and bearer.top == 1:  # gathered in a vessel, seen above its rim
        y = base.y + max(0.5 * tall, tall - 0.5 * spot.size[1])
        shift, raised = _piled(spot, again, wide)
        y += raised
        z += 0.12 * deep * (-1) ** round(2 * again)
    elif relation in ("under", "below"):
        y, z = base.y, base.z - 0.1 * deep
    elif relation == "above":
        y = base.y + (0.9 * tall if item.manner == "flies" else tall + 0.35 * max(spot.size[1], 0.3 * tall))
    elif relation == "holding":
        hand = bearer.hand or (0.34 * wide / base.enlarged, 0.45 * tall / base.enlarged, -0.5 * deep / base.enlarged)
        x, y, z = (own + at * base.enlarged for own, at in zip((base.x, base.y, base.z), hand, strict=True))
        y -= 0.0 if item.manner in ("flies", "hangs") else 0.4 * spot.size[1]
        z -= 0.25 * spot.size[2]
    elif relation == "riding":
        back = bearer.back or (0.0, 0.66 * tall / base.enlarged, 0.0)
        x, y, z = (own + at * base.enlarged for own, at in zip((base.x, base.y, base.z), back, strict=True))
    if relation in ("riding", "on", "in"):
        x, y, z = (at - own * spot.enlarged for at, own in zip((x, y, z), seat, strict=True))
    return replace(spot, x=x + shift, y=y, z=z, base=(base.id, base.copy))
