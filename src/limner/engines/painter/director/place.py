"""Where a picture takes place: the world that serves a text best, and what covers its ground. Draws nothing."""

from collections.abc import Iterator
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
    for start, setting, weight in _words(text):
        weights[setting] += weight
        first[setting] = min(first.get(setting, len(text)), start)
    best = max(weights, key=lambda setting: (weights[setting], -first.get(setting, len(text))))
    told = weights[best] >= ENOUGH
    setting = best if told else "mountains"
    return Location(setting, _ground(text, setting), told, INDOORS.search(text) is not None)


def _words(text: str) -> Iterator[tuple[int, Setting, float]]:
    """Each different word for a place, once: where it stands, what it asks for, and how strongly."""
    found: dict[tuple[Setting, str], tuple[int, int, float]] = {}
    for (setting, weight), pattern in PLACES:
        for match in pattern.finditer(text):
            found.setdefault((setting, match[0]), (*match.span(), weight))
    spans = [(start, end) for start, end, _ in found.values()]
    for (setting, _), (start, end, weight) in found.items():
        if not any(left <= start and end <= right and end - start < right - left for left, right in spans):
            yield start, setting, weight  # no part of a longer word, as the mountain of a mountain village


def _ground(text: str, setting: Setting) -> Ground:
    """The first land that is told among the main ones; what else lies or grows there counts only without them."""
    found = [(match.start(), ground) for ground, pattern in GROUNDS if (match := pattern.search(text))]
    main = [item for item in found if item[1] in MAIN_GROUNDS]
    if main or found:
        return min(main, key=lambda item: item[0])[1] if main else found[0][1]
    return "meadow" if setting == "mountains" and LEAFY.search(text) and not ROCKY.search(text) else "rock"


def inventory(setting: Setting, ground: Ground, medium: Medium) -> frozenset[str]:
    """The nouns that a world shows in a medium."""
    if setting != "mountains":
        return SHOWN[setting]
    return SHOWN[setting] | GROWING[ground] | (STAFFAGE if medium == "ink" else frozenset())
