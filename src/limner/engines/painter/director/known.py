"""Which nouns the painter can show today: the one place that decides the warning "is not drawn yet"."""

from functools import lru_cache

from limner.engines.painter.director.lexicon.scenery import SCENERY
from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.scene import Scene
from limner.engines.painter.staging.scenery import OWN, SKY_THINGS
from limner.engines.painter.subjects.figures import NOUNS
from limner.engines.painter.subjects.glyphs import glyph

STAFFAGE = frozenset({"boat", "bird"})  # added by the brush to ink paintings of the mountains


def is_known(noun: str, scene: Scene) -> bool:
    """Whether the painter shows the noun in the world of this scene."""
    if scene.setting == "paper":
        return _is_pictured(noun)
    shown = SCENERY[scene.setting] | OWN.get(scene.setting, frozenset()) | SKY_THINGS
    return noun in shown or noun in CATALOGUE or _is_pictured(noun) or (scene.medium == "ink" and noun in STAFFAGE)


@lru_cache(maxsize=4096)
def _is_pictured(noun: str) -> bool:
    """Whether the noun has a figure or an emoji; without drawing it."""
    return noun in NOUNS or glyph(noun) != ""
