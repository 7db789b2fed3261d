"""Worlds and media that stand in for those that are not there yet, so that every Scene can be painted."""

from collections.abc import Collection
from dataclasses import replace

from limner.engines.painter.scene import Ground, Medium, Scene, Setting
from limner.engines.painter.worlds.relief import LIES

_SETTINGS: dict[Setting, Setting] = {
    "sea": "coast", "harbour": "coast", "underwater": "coast", "skyline": "street", "village": "street",
    "room": "paper", "tabletop": "paper", "stage": "paper", "studio": "paper",
}  # fmt: skip
_MEDIA: dict[Medium, Medium] = {
    "pencil": "line", "charcoal": "line", "one_line": "line", "icon": "line", "sticker": "line", "pattern": "line",
    "cinematic": "photo", "monochrome": "photo", "vintage": "photo", "neon": "photo", "low_poly": "photo",
}  # fmt: skip
_GROUNDS: dict[Ground, Ground] = {
    "lavender": "meadow", "wheat": "meadow", "vineyard": "meadow", "flowers": "meadow", "savanna": "meadow",
    "pine": "forest", "birch": "forest", "broadleaf": "forest", "rainforest": "forest", "bamboo": "forest",
    "sand": "desert",
}  # fmt: skip


def stand_in(scene: Scene, settings: Collection[Setting], media: Collection[Medium]) -> Scene:
    """The scene in the nearest of these settings, grounds and media; on paper in any medium."""
    setting = scene.setting
    if setting not in settings and setting != "paper":
        setting = _SETTINGS.get(setting, "mountains")
    medium = scene.medium
    if medium not in media and setting != "paper":
        medium = _MEDIA.get(medium, "watercolor")
    ground = scene.ground
    if setting == "mountains" and ground not in LIES:
        ground = _GROUNDS.get(ground, "rock")
    return replace(scene, setting=setting, medium=medium, ground=ground)
