"""The rooms of a home: living room, bedroom, kitchen, bathroom."""

from collections.abc import Callable

from limner.engines.painter.gbuffer import FOLIAGE
from limner.engines.painter.models.household import drape
from limner.engines.painter.scene import Room
from limner.engines.painter.solids.material import MATERIALS
from limner.engines.painter.solids.solid import moved, turned
from limner.engines.painter.worlds.room import fixtures
from limner.engines.painter.worlds.room.plan import Glow, Opening, Piece, Plan, Site, boards, paint, tiled
from limner.engines.painter.worlds.room.shell import hung

_RUGS = ("#8a2f2a", "#33506b", "#4f6350", "#a5733f", "#6f5566")
_FLOORS = ("#a9825c", "#8d6547", "#b99a76")


def living_room(site: Site) -> Plan:
    """A sofa under a painting, a floor lamp, a bookcase, plants, curtains, a rug."""
    rng, x, z = site.rng("living"), site.half, site.depth
    wall = ("#d9d2c6", "#c9cfc8", "#cdbfae", "#b9c1c6", "#d8c9b6")[int(rng.integers(5))]
    sofa = ("#7d8a8c", "#a3836b", "#5f6f5c", "#8f5c4a", "#8a8f98")[int(rng.integers(5))]
    at = -0.10 * x
    pieces = [
        site.piece("sofa", (at, 0, z - 0.52), colour=sofa),
        site.piece("rug", (0.0, 0, z - 2.05), colour=_RUGS[int(rng.integers(5))]),
        site.piece("floor lamp", (at - 1.28, 0, z - 0.42)),
        site.piece("houseplant", (-x + 0.48, 0, z - 0.55)),
        site.piece("bookcase", (x - 0.52, 0, z - 0.18)),
        Piece("painting", hung(site.model("painting", copy=1), "back", site, at, 1.45)),
        site.piece("sideboard", (x - 0.26, 0, z - 2.2), turn=-90),
        Piece("vase", moved(site.model("vase"), x - 0.28, 0.74, z - 2.55)),
        Piece("lamp", moved(site.model("lamp"), x - 0.28, 0.74, z - 1.75)),
        Piece("picture", hung(site.model("painting", copy=2), "right", site, z - 2.2, 1.45)),
    ]
    window = [Opening("left", z - 2.75, z - 1.25, 0.72, 2.22, curtain="#e6ddcd")]
    return Plan(
        floor=boards(_FLOORS[int(rng.integers(3))]),
        wall=paint(wall),
        openings=tuple(window),
        pieces=kept(site, pieces),
        polish=0.08,
        lamps=(
            Glow((at - 1.28, 1.5, z - 0.42), 1.3),
            Glow((x - 0.30, 1.2, z - 1.75), 0.9),
            Glow((0, 2.3, z - 2.6), 0.7),
        ),
        calm=(-x + 0.8, 2.1, x - 1.1, site.height - 0.1),
    )


def bedroom(site: Site) -> Plan:
    """A bed under a picture, bedside tables with lamps, a wardrobe, curtains."""
    rng, x, z = site.rng("bedroom"), site.half, site.depth
    wall = ("#d3cfc9", "#c3cbd2", "#d9cdbf", "#bcc5b8")[int(rng.integers(4))]
    at = 0.34 * x
    cover = ("#8fa0ad", "#a8b09a", "#c2a58f", "#6f7f95")[int(rng.integers(4))]
    pieces = [
        site.piece("bed", (at, 0, z - 1.06), colour=cover),
        site.piece("nightstand", (at - 1.12, 0, z - 0.24)),
        Piece("lamp", moved(site.model("lamp"), at - 1.12, 0.52, z - 0.24)),
        site.piece("wardrobe", (-x + 0.62, 0, z - 0.32)),
        Piece("painting", hung(site.model("painting"), "back", site, at, 1.38)),
        site.piece("rug", (-0.30 * x, 0, z - 2.3), colour=_RUGS[int(rng.integers(5))]),
        site.piece("houseplant", (x - 0.36, 0, z - 2.75)),
    ]
    return Plan(
        floor=boards(_FLOORS[int(rng.integers(3))]),
        wall=paint(wall),
        pieces=kept(site, pieces),
        openings=(Opening("left", z - 2.9, z - 1.3, 0.72, 2.22, curtain="#dcd6cb"),),
        polish=0.06,
        lamps=(Glow((at - 1.12, 1.02, z - 0.30), 1.1), Glow((0.2, 2.3, z - 2.6), 0.55)),
        calm=(-0.2 * x, 2.05, x - 0.1, site.height - 0.1),
    )


def kitchen(site: Site) -> Plan:
    """Base and wall cupboards along the back, sink under a window, hob and hood, a refrigerator."""
    rng, x, z = site.rng("kitchen"), site.half, site.depth
    fronts = ("#e4e2dc", "#7f8f86", "#3f5666", "#c9b79c", "#a9b7b4")[int(rng.integers(5))]
    wall = ("#e6dfd2", "#dfe2df", "#e3d8c6")[int(rng.integers(3))]
    hob = x - 1.55
    pieces = [
        Piece("cupboard", fixtures.counter(-x, x - 0.72, z, fronts, hob)),
        Piece("sink", fixtures.sink(-0.22 * x, z)),
        Piece("stove", fixtures.hob_and_hood(hob, z)),
        Piece("cupboard", fixtures.wall_cupboards(((0.32 * x, hob - 0.34),), z, fronts)),
        Piece("cupboard", fixtures.wall_cupboards(((-x, -0.22 * x - 0.78),), z, fronts)),
        site.piece("refrigerator", (x - 0.36, 0, z - 0.34)),
        Piece("shelf", fixtures.jars(site, -x + 0.35, z - 0.32, 0.92)),
        Piece(
            "houseplant",
            moved(turned(tuple(s.scaled(0.42) for s in site.model("houseplant")), 40), -0.22 * x + 0.42, 0.92, z - 0.2),
            FOLIAGE,
        ),
        Piece("lamp", fixtures.pendant(-0.1 * x, site.height, z - 1.7, site.night)),
        Piece("lamp", fixtures.pendant(0.42 * x, site.height, z - 1.7, site.night)),
        Piece("clock", hung(site.model("clock"), "right", site, z - 1.5, 1.75)),
    ]
    return Plan(
        floor=tiled(("#cfc8bb", "#b7b3aa", "#c9b79f")[int(rng.integers(3))], 0.42),
        wall=paint(wall),
        pieces=kept(site, pieces),
        skirting=wall,
        polish=0.10,
        openings=(
            Opening("back", -0.22 * x - 0.62, -0.22 * x + 0.62, 1.12, 2.1),
            Opening("left", z - 2.7, z - 1.4, 0.95, 2.15),
        ),
        lamps=(
            Glow((-0.1 * x, 1.72, z - 1.7), 1.2),
            Glow((0.42 * x, 1.72, z - 1.7), 1.2),
            Glow((0.5 * x, 1.35, z - 0.3), 0.4),
        ),
        calm=(-x, 2.25, x, site.height - 0.1),
    )


def bathroom(site: Site) -> Plan:
    """A bathtub, a washbasin under a mirror, a lavatory, tiles and towels."""
    rng, x, z = site.rng("bathroom"), site.half, site.depth
    tile = ("#dfe6e6", "#cfdcd8", "#e6e2da", "#bcd0d4")[int(rng.integers(4))]
    towel = MATERIALS["wool"].tinted(("#6f95a0", "#c98f6b", "#8fa37f")[int(rng.integers(3))])
    pieces = [
        site.piece("bathtub", (0.30 * x, 0, z - 0.48)),
        Piece("washbasin", fixtures.washbasin(-0.52 * x, z)),
        Piece("mirror", fixtures.wall_mirror(-0.52 * x, z)),
        Piece("toilet", fixtures.lavatory(x, z - 2.05)),
        Piece("towel", (drape(0.46, 0.72, towel, folds=2).moved(-0.52 * x + 0.85, 0.82, z - 0.06),)),
        site.piece("houseplant", (-x + 0.42, 0, z - 0.5)),
        Piece(
            "rug",
            tuple(
                s.scaled(0.42, 1, 0.5)
                for s in moved(site.model("rug", colour="#d9d4c8", traits=("plain",)), -0.6 * x, 0, 2 * (z - 1.5))
            ),
            1,
        ),
    ]
    return Plan(
        floor=tiled("#8f9596", 0.30, "#6f7475"),
        wall=tiled(tile, 0.15, "#f2f2ee"),
        pieces=kept(site, pieces),
        openings=(Opening("left", z - 2.5, z - 1.3, 1.1, 2.15),),
        skirting=tile,
        polish=0.14,
        lamps=(
            Glow((-0.52 * x, 2.2, z - 0.35), 1.1, (1.0, 0.84, 0.66)),
            Glow((0.2 * x, 2.4, z - 2.2), 1.0, (1.0, 0.84, 0.66)),
        ),
        calm=(-0.1 * x, 1.5, x - 0.2, 2.4),
    )


def kept(site: Site, pieces: list[Piece]) -> tuple[Piece, ...]:
    """The pieces that the scene does not forbid."""
    return tuple(piece for piece in pieces if piece.model and site.wants(piece.noun))


ROOMS: dict[Room, Callable[[Site], Plan]] = {
    "bathroom": bathroom,
    "bedroom": bedroom,
    "kitchen": kitchen,
    "living_room": living_room,
}
