"""Where a picture takes place: the world that serves a text best, and what covers its ground. Draws nothing."""

from dataclasses import dataclass

from limner.engines.painter.director.lexicon.places import (
    GROUNDS,
    GROWING,
    INDOORS,
    LEAFY,
    PLACES,
    ROCKY,
    SHOWN,
    STAFFAGE,
)
from limner.engines.painter.scene import Ground, Medium, Setting

ENOUGH = 1.5  # weight of the words from which on a text is about a place

MAIN_GROUNDS = frozenset({"lake", "river", "desert", "forest"})


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
    """The first land that is told among the main ones; what else lies or grows there counts only without them."""
    found = [(match.start(), ground) for ground, pattern in GROUNDS if (match := pattern.search(text))]
    main = [item for item in found if item[1] in MAIN_GROUNDS]
    if main or found:
        return min(main, key=lambda item: item[0])[1] if main else found[0][1]
    return "meadow" if LEAFY.search(text) and not ROCKY.search(text) else "rock"


def inventory(setting: Setting, ground: Ground, medium: Medium) -> frozenset[str]:
    """The nouns that a world shows in a medium."""
    if setting != "mountains":
        return SHOWN[setting]
    return SHOWN[setting] | GROWING[ground] | (STAFFAGE if medium == "ink" else frozenset())
