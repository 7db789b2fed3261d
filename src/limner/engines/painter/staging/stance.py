"""How a copy of a thing is turned towards the viewer: as it shows best, some the other way round. It places nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.models import vehicles
from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.scene import Link, Scene, Subject
from limner.engines.painter.solids.solid import Model, Point, rotation

ALONG = 66.0  # degrees that turn a vehicle into its street
FRONT = 8.0  # degrees that a thing with words on it is turned at most
WAVER = 7.0  # degrees that copies differ by
_MIRROR = np.diag([-1.0, 1.0, 1.0]).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Stance:
    """A turn about the upright in degrees, then perhaps a mirror image."""

    degrees: float
    mirrored: bool

    def turned(self, model: Model) -> Model:
        """The model in this stance."""
        model = tuple(solid.turned(self.degrees) for solid in model)
        return tuple(solid.mapped(_MIRROR) for solid in model) if self.mirrored else model

    def point(self, point: Point) -> Point:
        """A point of the model in this stance."""
        x, y, z = (float(part) for part in rotation(self.degrees) @ np.array(point, np.float32))
        return (-x if self.mirrored else x, y, z)


def stance(scene: Scene, subject: Subject, links: Sequence[Link], copy: int = 0) -> Stance:
    """The stance of a copy; who rides looks where the mount goes, and what bears words faces the viewer."""
    lettered = any(lettering.target == subject.id for lettering in scene.letterings)
    mount = next((link.object for link in links if link.subject == subject.id and link.relation == "riding"), "")
    lead = next((other for other in scene.subjects if other.id == mount), subject)
    entry = CATALOGUE.get(lead.noun)
    rng = np.random.default_rng(scene.seed_of(f"{lead.id}/{copy}/turn"))
    waver = float(rng.uniform(-WAVER, WAVER)) if lead.count > 1 else 0.0
    if entry is None:
        return Stance(float(rng.uniform(-12, 12)), mirrored=False)
    turn = ALONG if scene.setting == "street" and lead.noun in vehicles.MODELS else entry.turn
    if lettered:
        return Stance(min(max(turn, -FRONT), FRONT), mirrored=False)
    if lead is not subject and lead.noun in vehicles.MODELS:
        turn -= 90.0  # vehicles are built with their front to the left
    return Stance(turn + waver, mirrored=entry.flips and scene.seed_of(f"{lead.id}/side") % 2 == 1)
