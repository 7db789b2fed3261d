"""The wonders of the sky, beyond and before the clouds, for any plane that shows the sky (a Vault)."""

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.palettes import Palette, Sun
from limner.engines.painter.worlds.wonders.aurora import aurora
from limner.engines.painter.worlds.wonders.bow import rainbow
from limner.engines.painter.worlds.wonders.flashes import fireworks, lightning, lit_clouds
from limner.engines.painter.worlds.wonders.starlight import milky_way, shooting_star, stars
from limner.engines.painter.worlds.wonders.vault import Vault

__all__ = ["Vault", "before", "cloud_light", "flash", "glow", "starlight"]


def glow(scene: Scene, vault: Vault, colours: Palette) -> Plane | None:
    """The soft light beyond the clouds (rows, columns, 3), made once, on the dome: the aurora, the Milky Way."""
    strength, wanted = 1 / colours.exposure, scene.wonders
    out = None
    if "aurora" in wanted:
        out = aurora(vault, 0.95 * strength, scene.seed_of("aurora"))
    if "milky_way" in wanted:
        light = milky_way(vault, 0.55 * strength, scene.seed_of("milky way"))
        out = light if out is None else out + light
    return out


def starlight(scene: Scene, vault: Vault, colours: Palette) -> None:
    """Add the stars that a night with a wonder shows."""
    if {"aurora", "milky_way", "shooting_star"}.intersection(scene.wonders):
        banded = "milky_way" in scene.wonders
        light = stars(vault, (1.0 if banded else 0.6) / colours.exposure, scene.seed_of("milky way"), banded=banded)
        vault.light[...] += light


def before(scene: Scene, vault: Vault, colours: Palette, sun: Sun) -> None:
    """Add what shines before the clouds: a rainbow, lightning, fireworks, a shooting star."""
    strength, wanted = 1 / colours.exposure, scene.wonders
    if "rainbow" in wanted:
        glow = strength * (0.52 if colours.stars < 0.3 else 0.06)
        vault.light[...] = np.maximum(vault.light + rainbow(vault, glow, sun.side), 0)
    if flash(scene):
        vault.light[...] += lightning(vault, 2.6 * strength, scene.seed_of("lightning"))
    if "fireworks" in wanted:
        vault.light[...] += fireworks(vault, 1.5 * strength, scene.seed_of("fireworks"))
    if "shooting_star" in wanted:
        vault.light[...] += shooting_star(vault, 2.2 * strength, scene.seed_of("shooting star"))


def flash(scene: Scene) -> bool:
    """Whether lightning strikes: when it is asked for, and in every storm."""
    return "lightning" in scene.wonders or (scene.weather == "storm" and "lightning" not in scene.absent)


def cloud_light(scene: Scene, vault: Vault) -> Plane:
    """By how much lightning brightens the clouds (rows, columns, 1)."""
    return 1 + 5.0 * lit_clouds(vault, scene.seed_of("lightning"))[..., None]
