"""A city street: facades, shops, signs, people, wet or dry ground, at any hour and in any weather."""

from limner.engines.painter.gbuffer import GBuffer
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.street import facades, ground, people, shops, signs
from limner.engines.painter.worlds.street.mesh import Mesh
from limner.engines.painter.worlds.street.plan import plan
from limner.engines.painter.worlds.street.render import render


def build(scene: Scene) -> GBuffer:
    """Build and light the street of a scene."""
    street, mesh = plan(scene), Mesh()
    ground.pave(street, mesh)
    lamps = ground.lamp_posts(street, mesh)
    lamps += ground.furnish(street, mesh)
    for lot in facades.lots(street, mesh):
        facades.build(street, lot)
        lamps += shops.build(street, lot) + facades.trim(street, lot)
    facades.towers(street, mesh)
    lamps += signs.hang(street, mesh)
    lamps += signs.strings(street, mesh)
    people.populate(street, mesh)
    return render(street, mesh.finish(), lamps)
