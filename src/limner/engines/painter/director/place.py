"""Where a picture takes place: the world that serves a text best, and what covers its ground. Draws nothing."""

from dataclasses import dataclass

from limner.engines.painter.director.lexicon.places import GROUNDS, INDOORS, PLACES
from limner.engines.painter.scene import Ground, Setting

ENOUGH = 1.5  # weight of the words from which on a text is about a place


@dataclass(frozen=True, slots=True)
class Location:
    """A setting with its ground; `told` is false when no word of the text asks for a place."""

    setting: Setting
    ground: Ground
    told: bool
    indoors: bool = False


def locate(text: str) -> Location:
    """The place that a lower-case text tells; mountains when it tells none."""
    weights: dict[Setting, float] = {"coast": 0.0, "street": 0.0, "mountains": 0.0}
    first: dict[Setting, int] = {}
    for (setting, weight), pattern in PLACES:
        matches = list(pattern.finditer(text))
        weights[setting] += weight * len({match[0].rstrip("s") for match in matches})
        if matches:
            first[setting] = min(first.get(setting, len(text)), matches[0].start())
    best = max(weights, key=lambda setting: (weights[setting], -first.get(setting, len(text))))
    told = weights[best] >= ENOUGH
    return Location(best if told else "mountains", _ground(text), told, INDOORS.search(text) is not None)


def _ground(text: str) -> Ground:
    return next((ground for ground, pattern in GROUNDS if pattern.search(text)), "rock")
