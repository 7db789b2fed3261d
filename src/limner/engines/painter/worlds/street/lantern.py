"""A paper lantern: ribs, dark caps and a warm light inside."""

import math

from limner.engines.painter.kernels import surfaces as look
from limner.engines.painter.worlds.street.mesh import GOODS, Material, Mesh

_PAPER = Material(albedo=(0.5, 0.1, 0.05), emission=(2.3, 0.42, 0.10), ident=GOODS, pattern=look.LANTERN)
_CAP = Material(albedo=(0.02, 0.02, 0.02), ident=GOODS)
_PROFILE = tuple((rise * 0.05, 0.15 * math.sqrt(max(0.06, 1 - 0.85 * (rise / 4) ** 2))) for rise in range(-4, 5))


def lantern(mesh: Mesh, centre: tuple[float, float, float], *, hung: float | None = None) -> None:
    """Hang a lantern with its middle at a point, from a cord that ends at the height `hung`, or close above it."""
    x, y, z = centre
    mesh.lathe(centre, _PROFILE, _PAPER, sides=12)
    for low in (-0.24, 0.19):
        mesh.lathe((x, y + low, z), ((0.0, 0.05), (0.01, 0.075), (0.05, 0.075)), _CAP)
    mesh.box((x - 0.008, y + 0.24, z - 0.008), (x + 0.008, y + 0.36 if hung is None else hung, z + 0.008), _CAP)
