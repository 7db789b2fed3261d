"""Rooms to work and learn in: office, classroom, laboratory, library, workshop."""

from collections.abc import Callable

from limner.engines.painter.models.furniture import bookcase
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.scene import Room
from limner.engines.painter.solids.material import MATERIALS
from limner.engines.painter.solids.solid import Model, moved, turned
from limner.engines.painter.worlds.room import equipment, fixtures
from limner.engines.painter.worlds.room.home import kept
from limner.engines.painter.worlds.room.plan import Glow, Opening, Piece, Plan, Site, boards, paint, tiled
from limner.engines.painter.worlds.room.shell import hung

_NEUTRAL = (1.0, 0.86, 0.70)


def office(site: Site) -> Plan:
    """Desks with computers along the back, a white board, shelves, a plant."""
    rng, x, z = site.rng("office"), site.half, site.depth
    wall = ("#d6d8d8", "#cfd6da", "#dad5cb")[int(rng.integers(3))]
    spots = [-0.46 * x, 0.18 * x] if x > 2.1 else [-0.30 * x]
    pieces = [
        Piece(
            "whiteboard", hung(equipment.board(min(1.7, x), 1.0, "#f4f5f4", "#b9bcbe"), "back", site, -0.14 * x, 1.22)
        )
    ]
    for k, at in enumerate(spots):
        pieces.append(site.piece("desk", (at, 0, z - 0.42), turn=180, copy=k))
        pieces.append(Piece("computer", moved(site.model("computer", copy=k), at, 0.75, z - 0.42)))
        pieces.append(Piece("chair", moved(turned(site.model("office chair"), 165 + 30 * k), at + 0.05, 0, z - 1.15)))
        pieces.append(Piece("lamp", moved(turned(site.model("desk lamp"), 180), at + 0.52, 0.75, z - 0.32)))
    pieces += [
        site.piece("bookcase", (x - 0.18, 0, z - 1.3), turn=-90),
        site.piece("bookcase", (x - 0.18, 0, z - 2.3), turn=-90, copy=2),
        site.piece("houseplant", (x - 0.42, 0, z - 0.5)),
        Piece("clock", hung(site.model("clock"), "back", site, 0.72 * x, 1.9)),
    ]
    carpet = MATERIALS["fabric"].tinted("#6f757b")
    return Plan(
        floor=carpet,
        wall=paint(wall),
        pieces=kept(site, pieces),
        polish=0.0,
        openings=(Opening("left", z - 1.9, z - 0.9, 0.9, 2.25), Opening("left", z - 3.3, z - 2.3, 0.9, 2.25)),
        lamps=(Glow((0, 2.55, z - 1.6), 1.6, _NEUTRAL), Glow((0, 2.55, z - 3.4), 1.2, _NEUTRAL)),
        calm=(-0.14 * x - 0.7, 1.3, -0.14 * x + 0.7, 2.1),
    )


def classroom(site: Site) -> Plan:
    """A board, the teacher's desk, rows of desks left and right, a clock, a map."""
    x, z = site.half, site.depth
    wide = min(2.6, 1.15 * x)
    pieces = [
        Piece("board", hung(equipment.board(wide, 1.15, "#2f5a47", "#8a6440"), "back", site, 0, 0.98)),
        Piece("clock", hung(site.model("clock"), "back", site, -0.72 * x, 2.05)),
        site.piece("desk", (0.52 * x, 0, z - 0.95), turn=0),
        Piece("book", moved(turned(site.model("books"), 20), 0.45 * x, 0.75, z - 0.95)),
        Piece("map", hung(equipment.world_map(), "right", site, z - 1.5, 1.0)),
        site.piece("bookcase", (-0.80 * x, 0, z - 0.20)),
    ]
    for row in range(3):
        for side in (-1, 1):
            at, deep = side * 0.62 * x, z - 1.9 - 1.0 * row
            pieces.append(Piece("desk", moved(equipment.school_desk(), at, 0, deep)))
            pieces.append(Piece("chair", moved(turned(site.model("chair", colour="#b58a5c"), 180), at, 0, deep - 0.48)))
    return Plan(
        floor=boards("#9c7a55", size=0.10),
        wall=paint("#d8d6c4"),
        pieces=kept(site, pieces),
        polish=0.08,
        openings=(Opening("left", z - 2.0, z - 0.9, 0.9, 2.3, up=3), Opening("left", z - 3.4, z - 2.3, 0.9, 2.3, up=3)),
        lamps=(Glow((-0.4 * x, 2.5, z - 1.9), 1.3, _NEUTRAL), Glow((0.4 * x, 2.5, z - 1.9), 1.3, _NEUTRAL)),
        calm=(-wide / 2 + 0.1, 1.1, wide / 2 - 0.1, 2.0),
    )


def laboratory(site: Site) -> Plan:
    """Benches with glassware along the back and the right wall, shelves of bottles, a microscope, a fume cupboard."""
    rng, x, z = site.rng("laboratory"), site.half, site.depth
    code = ("#c9d3d6", "#d6d9d4", "#b9cad0")[int(rng.integers(3))]
    pieces = [
        Piece("bench", equipment.bench(-x, x, z, code)),
        Piece("bench", moved(turned(equipment.bench(-1.5, 1.5, 0, code), -90), x, 0, z - 2.4)),
        Piece("flask", equipment.glassware(site, -x + 0.5, x - 0.5, z - 0.30, 0.92)),
        Piece("flask", moved(turned(equipment.glassware(site, -1.3, 1.3, -0.32, 0.92), -90), x, 0, z - 2.4)),
        Piece("shelf", equipment.bottle_shelf(site, -0.72 * x, 0.10 * x, z)),
        Piece("microscope", moved(turned(site.model("microscope"), 24), 0.18 * x, 0.92, z - 0.34)),
        Piece("cupboard", equipment.fume_cupboard(0.62 * x, z)),
        Piece("stool", moved(site.model("stool", colour="#4a4f55"), -0.42 * x, 0, z - 0.95)),
        Piece("stool", moved(site.model("stool", colour="#4a4f55", copy=1), 0.30 * x, 0, z - 1.0)),
        Piece("computer", moved(site.model("laptop"), -0.36 * x, 0.92, z - 0.34)),
    ]
    return Plan(
        floor=tiled("#aeb6b8", 0.6, "#9aa2a4"),
        wall=paint("#dfe5e6"),
        pieces=kept(site, pieces),
        polish=0.16,
        openings=(Opening("left", z - 3.1, z - 1.1, 1.0, 2.3, across=3),),
        lamps=(
            Glow((-0.4 * x, 2.55, z - 2.2), 1.5, (0.9, 0.95, 1.0)),
            Glow((0.4 * x, 2.55, z - 2.2), 1.5, (0.9, 0.95, 1.0)),
        ),
        calm=(-0.7 * x, 2.2, 0.2 * x, 2.6),
    )


def library(site: Site) -> Plan:
    """Shelves full of books to the ceiling on all sides, a window among them, a ladder, reading lamps."""
    x, z = site.half, site.depth
    code = ("#5d3f29", "#6f4c30", "#4a3526")[int(site.rng("library").integers(3))]
    gap = 0.62
    pieces = []
    each = (x - gap) / max(1, round((x - gap) / 0.98))
    count = max(1, round((x - gap) / 0.98))
    for side in (-1, 1):
        for k in range(count):
            at = side * (gap + (k + 0.5) * each)
            pieces.append(Piece("bookcase", _stack(site, code, f"{side}{k}", each), 7))
            pieces[-1] = Piece("bookcase", moved(pieces[-1].model, at, 0, z - 0.18))
    for k in range(3):
        stack = _stack(site, code, f"r{k}", 1.15)
        pieces.append(Piece("bookcase", moved(turned(stack, -90), x - 0.18, 0, z - 0.98 - 1.17 * k)))
    for k in range(2):
        stack = _stack(site, code, f"l{k}", 1.15)
        pieces.append(Piece("bookcase", moved(turned(stack, 90), -x + 0.18, 0, z - 0.98 - 1.17 * k)))
    pieces += [
        site.piece("ladder", (0.68 * x, 0, z - 0.67)),
        site.piece("armchair", (-0.10 * x, 0, z - 0.75), turn=14, colour="#5f3b2c"),
        site.piece("floor lamp", (-0.10 * x + 0.75, 0, z - 0.6)),
    ]
    return Plan(
        floor=boards("#7a5638", size=0.11),
        wall=paint("#8f7a60"),
        pieces=kept(site, pieces),
        polish=0.10,
        openings=(
            Opening("back", -gap + 0.08, gap - 0.08, 1.15, 2.7, up=3),
            Opening("left", z - 4.6, z - 3.4, 0.5, 2.6, up=3),
        ),
        lamps=(Glow((-0.10 * x + 0.75, 1.5, z - 0.6), 1.4), Glow((0, 2.7, z - 2.4), 1.3)),
        skirting="#4a3526",
        calm=(-x, 2.75, x, 3.05),
    )


def _stack(site: Site, code: str, name: str, wide: float) -> Model:
    """A case of books as wide as asked and up to the cornice."""
    wish = Wish(noun="bookcase", colour=code, seed=site.scene.seed_of(f"stack {name}"))
    return tuple(solid.scaled(wide / 0.95, 1.36, 1.0) for solid in bookcase(wish))


def workshop(site: Site) -> Plan:
    """A workbench with a vice under a wall of tools, racks of timber and boxes."""
    x, z = site.half, site.depth
    pieces = [
        Piece("workbench", equipment.workbench(0.0, z, min(2.6, 1.3 * x))),
        Piece("tools", hung(equipment.pegboard(site, min(2.4, 1.2 * x)), "back", site, 0, 1.12)),
        Piece("shelf", equipment.rack(site, -0.78 * x, z)),
        Piece("timber", equipment.timber(0.80 * x, z)),
        Piece("stool", moved(site.model("stool"), 0.36 * x, 0, z - 1.25)),
        Piece("lamp", fixtures.pendant(-0.25 * x, site.height, z - 1.0, site.night)),
        Piece("lamp", fixtures.pendant(0.25 * x, site.height, z - 1.0, site.night)),
        Piece("shelf", moved(turned(equipment.rack(site, 0, 0), -90), x, 0, z - 2.3)),
    ]
    return Plan(
        floor=boards("#8a7358", size=0.19),
        wall=paint("#c4b8a2"),
        back=paint("#b5a78f"),
        pieces=kept(site, pieces),
        openings=(Opening("left", z - 2.9, z - 1.3, 1.0, 2.2, across=3),),
        skirting="#8a7358",
        polish=0.02,
        lamps=(Glow((-0.25 * x, 1.7, z - 1.0), 1.3), Glow((0.25 * x, 1.7, z - 1.0), 1.3)),
        calm=(-x, 2.25, x, 2.6),
    )


ROOMS: dict[Room, Callable[[Site], Plan]] = {
    "classroom": classroom,
    "laboratory": laboratory,
    "library": library,
    "office": office,
    "workshop": workshop,
}
