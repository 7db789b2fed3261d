"""Which nouns the painter can show today: the one place that decides the warning "is not drawn yet"."""

from limner.engines.painter.director.lexicon.scenery import SCENERY
from limner.engines.painter.scene import Scene
from limner.engines.painter.staging.stage import OWN, SKY_THINGS, can_show
from limner.engines.painter.subjects.figures import is_drawn

STAFFAGE = frozenset({"boat", "bird"})  # added by the brush to ink paintings of the mountains


def is_known(noun: str, scene: Scene) -> bool:
    """Whether the painter shows the noun in the world of this scene."""
    if scene.setting == "paper":
        return is_drawn(noun)
    shown = SCENERY[scene.setting] | OWN.get(scene.setting, frozenset()) | SKY_THINGS
    return noun in shown or can_show(noun) or (scene.medium == "ink" and noun in STAFFAGE)
