"""Rooms for many: cafe, gallery, hall; and a balcony."""

from collections.abc import Callable
from dataclasses import replace

from limner.engines.painter.gbuffer import FOLIAGE, GROUND
from limner.engines.painter.scene import Room
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box
from limner.engines.painter.solids.solid import moved, scaled, turned
from limner.engines.painter.worlds.room import equipment, fixtures, halls
from limner.engines.painter.worlds.room.home import kept
from limner.engines.painter.worlds.room.plan import Glow, Opening, Piece, Plan, Site, boards, paint, tiled
from limner.engines.painter.worlds.room.shell import hung


def cafe(site: Site) -> Plan:
    """A counter with a coffee machine, a black board, shelves of cups, small tables, lamps on cords."""
    rng, x, z = site.rng("cafe"), site.half, site.depth
    code = ("#3f5a52", "#6b4a36", "#2f4455", "#8a5a3c")[int(rng.integers(4))]
    at = 0.28 * x
    pieces = [
        Piece("counter", halls.bar(at, z, min(2.6, 1.25 * x), code)),
        Piece("coffee machine", moved(halls.coffee_machine(), at - 0.42, 1.08, z - 1.05)),
        Piece("cake", halls.cakes(at + 0.5, z - 1.05, 1.08)),
        Piece("board", hung(equipment.board(min(1.7, 0.9 * x), 0.85, "#25282a", "#7a5636"), "back", site, at, 1.62)),
        Piece("shelf", halls.cup_shelf(site, -0.92 * x, -0.30 * x, z)),
        *(
            Piece("lamp", fixtures.pendant(at + a, site.height, z - 1.1, site.night, code="#2a2623", drop=0.72))
            for a in (-0.7, 0.0, 0.7)
        ),
    ]
    for k, (side, deep) in enumerate(((-1, z - 2.0), (1, z - 2.5), (-1, z - 3.5))):
        spot = side * (x - 0.85)
        pieces.append(Piece("table", moved(scaled(site.model("round table"), 0.82), spot, 0, deep)))
        pieces += [
            Piece("chair", moved(turned(site.model("chair", copy=k), a), spot + b, 0, deep + c))
            for a, b, c in ((200, 0.1, -0.52), (60, -0.5, 0.16))
        ]
        pieces.append(Piece("vase", moved(scaled(site.model("vase"), 0.5), spot, 0.60, deep)))
    return Plan(
        floor=boards("#8f6a48", size=0.12),
        wall=paint("#d9cdb9"),
        back=paint("#9aa39a" if code != "#3f5a52" else "#cdbfa8"),
        pieces=kept(site, pieces),
        polish=0.06,
        openings=(Opening("left", z - 3.3, z - 0.8, 0.5, 2.3, across=3),),
        lamps=tuple(Glow((at + a, 1.88, z - 1.1), 0.8) for a in (-0.7, 0.0, 0.7))
        + (Glow((-0.4 * x, 2.3, z - 2.6), 0.7),),
        calm=(at - 0.7, 1.7, at + 0.7, 2.4),
    )


def gallery(site: Site) -> Plan:
    """White walls with framed paintings in spots of light, a pale floor, a bench."""
    x, z = site.half, site.depth
    count = 3 if x > 2.6 else 2
    pieces = []
    for k in range(count):
        at = (k - (count - 1) / 2) * (1.7 * x / count)
        pieces.append(Piece("painting", hung(scaled(site.model("painting", copy=k), 1.9), "back", site, at, 1.05)))
    for k in range(3):
        pieces.append(
            Piece(
                "painting",
                hung(scaled(site.model("painting", copy=5 + k), 1.5), "right", site, z - 1.3 - 1.6 * k, 1.15),
            )
        )
        pieces.append(
            Piece(
                "painting", hung(scaled(site.model("painting", copy=9 + k), 1.5), "left", site, z - 1.3 - 1.6 * k, 1.15)
            )
        )
    white = Material(colour=rgb("#d8d6d0"), gloss=0.3)
    pieces.append(
        Piece(
            "bench",
            (
                box((1.3, 0.08, 0.42), white, (-0.5 * x, 0.38, z - 1.5), bevel=0.02),
                *(box((0.08, 0.38, 0.36), white, (-0.5 * x + a, 0, z - 1.5)) for a in (-0.5, 0.5)),
            ),
        )
    )
    rails = [
        box((0.04, 0.03, z), MATERIALS["plastic"].tinted("#222427"), (a * x, site.height - 0.10, z / 2))
        for a in (-0.45, 0.45)
    ]
    pieces.append(Piece("rail", tuple(rails)))
    glows = tuple(
        Glow((a * x, site.height - 0.35, z - b), 1.0, (1.0, 0.93, 0.84), always=True)
        for a in (-0.45, 0.45)
        for b in (1.4, 3.4)
    )
    return Plan(
        floor=boards("#b79d7c", size=0.18),
        wall=paint("#e9e7e2"),
        pieces=kept(site, pieces),
        lamps=glows,
        polish=0.14,
        skirting="#e3e1dc",
        calm=(-x, 2.5, x, site.height - 0.15),
    )


def hall(site: Site) -> Plan:
    """Columns on both sides, a floor of chequered marble, tall windows, a runner, a chandelier, a great door."""
    x, z, tall = site.half, site.depth, site.height
    pieces = [
        Piece("column", halls.column(side * (x - 0.75), z - 0.9 - 2.1 * k, tall)) for side in (-1, 1) for k in range(3)
    ]
    pieces += [
        Piece("door", moved(halls.great_door(), 0, 0, z)),
        Piece(
            "carpet",
            (box((1.5, 0.012, z - 1.2), MATERIALS["velvet"].tinted("#8a1f26"), (0, 0, (z - 1.2) / 2 + 0.9)),),
            GROUND,
        ),
        Piece("chandelier", moved(site.model("chandelier"), 0, tall - 1.0, z - 3.2)),
    ]
    pieces += [
        Piece("painting", hung(scaled(site.model("painting", copy=k), 1.5), "back", site, a * 0.62 * x, 1.6))
        for k, a in enumerate((-1, 1))
    ]
    floor = Material(colour=rgb("#e3ded4"), second=rgb("#4a4640"), grain="checks", size=0.62, gloss=0.7)
    holes = tuple(Opening("left", z - 1.55 - 2.1 * k, z - 0.35 - 2.1 * k, 0.9, tall - 0.8, up=4) for k in range(3))
    return Plan(
        floor=floor,
        wall=paint("#ddd3bf"),
        back=paint("#d3c5ab"),
        pieces=kept(site, pieces),
        openings=holes,
        polish=0.22,
        lamps=(
            Glow((0, tall - 1.3, z - 3.2), 4.0),
            Glow((-0.5 * x, 2.4, z - 1.0), 1.0),
            Glow((0.5 * x, 2.4, z - 1.0), 1.0),
        ),
        calm=(-x, 3.4, x, tall - 0.3),
    )


def balcony(site: Site) -> Plan:
    """A terrace in the open: tiles, a railing, pots with plants, the wall of the house on one side, a wide view."""
    x, z = site.half, site.depth
    small = [scaled(site.model("houseplant", copy=k), 0.75) for k in range(4)]
    pieces = [
        Piece(
            "railing",
            (*halls.railing(-x, x, z - 0.06), *moved(turned(halls.railing(0.06, z + 1.4, 0), 90), x - 0.06, 0, -1.4)),
        )
    ]
    for k, (a, b, size) in enumerate(((-0.84, 0.35, 1.0), (-0.62, 0.28, 0.7), (0.86, 0.34, 0.9), (0.68, 0.26, 0.62))):
        pieces.append(Piece("houseplant", moved(scaled(small[k], size * 1.4), a * x, 0, z - b), FOLIAGE))
    pieces += [
        Piece("flower", halls.flower_box(site, -0.35 * x, 0.45 * x, z - 0.10), FOLIAGE),
        Piece("chair", moved(turned(site.model("chair", colour="#5f7a72"), 205), 0.74 * x, 0, z - 1.1)),
        Piece("table", moved(scaled(site.model("round table", colour="#5f7a72"), 0.72), 0.92 * x, 0, z - 1.6)),
        Piece("door", halls.glass_door(-x, z - 1.9)),
    ]
    return Plan(
        floor=tiled("#b9a58c", 0.33, "#a08c74"),
        wall=replace(MATERIALS["plaster"].tinted("#d9c7a6"), bump=0.1),
        pieces=kept(site, pieces),
        roofed=False,
        polish=0.03,
        lamps=(Glow((-x + 0.25, 2.1, z - 2.9), 1.2),),
        calm=(-0.6 * x, 1.7, 0.9 * x, 2.6),
    )


ROOMS: dict[Room, Callable[[Site], Plan]] = {"balcony": balcony, "cafe": cafe, "gallery": gallery, "hall": hall}
