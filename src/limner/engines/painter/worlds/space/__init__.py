"""Space: a planet from orbit, the ground of the Moon or of a red world, or the deep sky alone."""

from limner.engines.painter.gbuffer import GBuffer
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.space import moon, planet


def build(scene: Scene) -> GBuffer:
    """Build what the scene's ground asks for: "planet", "moon" or "desert" (like Mars), else stars and nebulae."""
    if scene.ground == "planet":
        return planet.orbit(scene)
    if scene.ground in ("moon", "desert"):
        return moon.ground(scene)
    return planet.deep_sky(scene)
