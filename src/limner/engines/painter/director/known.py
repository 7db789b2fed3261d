"""Which nouns the painter can show in a world today: the one place that decides the warning "is not drawn yet"."""

from limner.engines.painter.director.lexicon.scenery import DRAWN, SCENERY
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.figures import is_drawn

STAFFAGE = frozenset({"boat", "bird"})  # added by the brush to ink paintings of the mountains


def is_known(noun: str, scene: Scene) -> bool:
    """Whether the painter draws the noun in the world of this scene."""
    if scene.setting == "paper":
        return is_drawn(noun)
    if scene.medium == "ink" and noun in STAFFAGE:
        return True
    return noun in DRAWN.get(scene.setting, frozenset()) or noun in SCENERY[scene.setting]
