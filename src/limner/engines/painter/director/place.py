"""Where a picture takes place: the world that serves a text best, and what covers its ground. Draws nothing."""

from dataclasses import dataclass

from limner.engines.painter.director.lexicon.places import GROUNDS, INDOORS, LEAFY, PLACES, ROCKY
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
    found: list[tuple[int, int, Setting, float]] = []
    for (setting, weight), pattern in PLACES:
        for match in pattern.finditer(text):
            found.append((match.start(), match.end(), setting, weight))
    for start, end, setting, weight in found:
        if any(start >= other[0] and end <= other[1] and end - start < other[1] - other[0] for other in found):
            continue  # part of a longer word: the mountain in a mountain village
        weights[setting] += weight
        first[setting] = min(first.get(setting, len(text)), start)
    best = max(weights, key=lambda setting: (weights[setting], -first.get(setting, len(text))))
    told = weights[best] >= ENOUGH
    return Location(best if told else "mountains", _ground(text), told, INDOORS.search(text) is not None)


def _ground(text: str) -> Ground:
    told = next((ground for ground, pattern in GROUNDS if pattern.search(text)), None)
    return told or ("meadow" if LEAFY.search(text) and not ROCKY.search(text) else "rock")
