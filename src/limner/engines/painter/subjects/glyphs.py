"""Figures for nouns that have none of their own: the outline of the emoji that bears the noun's Unicode name."""

import unicodedata
from functools import cache

from limner.engines.painter.lettering import faces
from limner.engines.painter.subjects.figure import Figure, Part

_RANGES = (range(0x1F300, 0x1F650), range(0x1F680, 0x1F700), range(0x1F900, 0x1FB00), range(0x2600, 0x27C0))


_COLOURS = {  # natural colours of what the emoji face shows only in outline
    "#8f9aa3": "elephant mouse rat shark wolf koala dolphin gorilla hippopotamus rhinoceros raccoon mammoth anchor key",
    "#7fae62": "frog turtle crocodile snake cactus avocado seedling clover lizard dragon pear melon sauropod t-rex",
    "#cf4b41": "tomato strawberry cherries lobster crab beetle truck rocket gift present parrot chili rose lantern",
    "#f0c24b": "banana lemon cheese chick honeybee taxi sunflower star bulb trophy crown honey pineapple giraffe key",
    "#e58b3f": "fox tiger carrot tangerine jack-o-lantern lion pumpkin leopard basketball maple",
    "#a8754f": "bear monkey horse deer bread cookie violin guitar teddy camel owl hedgehog otter beaver kangaroo mug",
    "#eaa3ab": "pig flamingo octopus peach cupcake cake squid cake doughnut ballet",
    "#5b88b5": "automobile bus bicycle train airplane ship locomotive helicopter balloon teapot penguin umbrella jeans",
    "#8d6bb0": "grapes aubergine octopus unicorn alien saxophone",
    "#ece6da": "sheep ghost swan goat ram duck rooster chicken dove snowman rabbit cloud egg skull lamb panda cow",
}
_NATURAL = {word: colour for colour, words in _COLOURS.items() for word in words.split()}
_PLAIN = ("#d9906a", "#7fa3a0", "#d8b45e", "#8fa8c8", "#b58fa8", "#93ab7c")


@cache
def _names() -> dict[str, str]:
    """Unicode name in lower case -> character, of everything that the emoji face shows."""
    characters = (chr(code) for span in _RANGES for code in span)
    return {
        unicodedata.name(character).lower(): character
        for character in characters
        if unicodedata.name(character, "") and faces.has(character, "emoji")
    }


def glyph(noun: str) -> str:
    """The emoji of this noun, or an empty string: the name itself, its face, or a two-word name that ends in it."""
    names = _names()
    direct = names.get(noun) or names.get(f"{noun} face")
    if direct or not noun:
        return direct or ""
    holders = sorted(name for name in names if name.endswith(f" {noun}") and name.count(" ") == 1)
    return names[holders[0]] if holders else ""


@cache
def glyph_figure(noun: str) -> Figure | None:
    """The emoji of this noun as a figure, if there is one."""
    character = glyph(noun)
    if not character:
        return None
    known = (_NATURAL[word] for word in noun.split() if word in _NATURAL)
    body = next(known, _PLAIN[ord(character) % len(_PLAIN)])
    parts = (Part("silhouette", character, "body", 0), Part("glyph", character, "dark"))
    return Figure(parts, {"body": body, "dark": "#33302e"}, mirrors=False)
