"""Figures for nouns that have none of their own: the outline of the emoji that bears the noun's Unicode name."""

import unicodedata
from functools import cache, lru_cache

from limner.engines.painter.cover import cover, extent
from limner.engines.painter.lettering import faces
from limner.engines.painter.subjects.figure import GRID, Figure, Part, Tone

_RANGES = (range(0x1F300, 0x1F650), range(0x1F680, 0x1F700), range(0x1F900, 0x1FB00), range(0x2600, 0x27C0))


_COLOURS = {  # natural colours of what the emoji face shows only in outline
    "#8f9aa3": "elephant mouse rat shark wolf koala dolphin gorilla hippopotamus rhinoceros raccoon mammoth anchor key",
    "#e9b58f": "woman man girl boy person child baby princess prince family fairy elf mage ninja officer astronaut",
    "#7fae62": "plant palm frog turtle crocodile snake cactus avocado seedling clover lizard dragon pear melon",
    "#cf4b41": "tomato strawberry cherries lobster crab beetle truck rocket gift present parrot chili rose lantern",
    "#f0c24b": "banana lemon cheese chick honeybee taxi sunflower star bulb trophy crown honey pineapple giraffe key",
    "#e58b3f": "fox tiger carrot tangerine jack-o-lantern lion pumpkin leopard basketball maple",
    "#a8754f": "bear monkey horse deer bread cookie violin guitar teddy camel owl hedgehog otter beaver kangaroo mug",
    "#eaa3ab": "pig flamingo octopus peach cupcake cake squid cake doughnut ballet",
    "#2f8f92": "peacock dolphin gem mermaid jellyfish",
    "#5b88b5": "automobile bus bicycle train airplane ship locomotive helicopter balloon teapot penguin umbrella jeans",
    "#8d6bb0": "grapes aubergine octopus unicorn alien saxophone",
    "#ece6da": "sheep ghost swan goat ram duck rooster chicken dove snowman rabbit cloud egg skull lamb panda cow",
    "#efe6d2": "candle window chef bone tooth bed",
}
_NATURAL = {word: colour for colour, words in _COLOURS.items() for word in words.split()}
_KIN = {  # nouns whose emoji bears another name
    "lamb": "sheep", "bear": "bear face", "wolf": "wolf face", "jar": "honey pot", "kitten": "cat", "puppy": "dog",
    "sofa": "couch and lamp", "picture": "frame with picture", "vase": "amphora", "jug": "amphora",
    "pizza": "slice of pizza", "noodles": "steaming bowl", "cheese": "cheese wedge", "backpack": "school satchel",
    "suitcase": "luggage", "running shoe": "athletic shoe", "sword": "crossed swords", "gem": "gem stone",
    "light bulb": "electric light bulb", "spaceship": "rocket", "ufo": "flying saucer", "bee": "honeybee",
    "ladybug": "lady beetle", "mermaid": "merperson", "saturn": "ringed planet", "lightning bolt": "high voltage sign",
    "eggplant": "aubergine", "scale": "scales", "dagger": "dagger knife", "donut": "doughnut",
    "gift": "wrapped present", "honey jar": "honey pot", "orange": "tangerine", "cherry": "cherries",
    "pumpkin": "jack-o-lantern", "piano": "musical keyboard", "mug": "cup", "car": "automobile",
    "glasses": "eyeglasses",
    "hamster": "hamster face", "tiger": "tiger", "cow": "cow", "pine tree": "evergreen tree", "moose": "deer",
}  # fmt: skip
_KIN |= {"laptop": "personal computer", "computer": "desktop computer", "phone": "mobile phone"}
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
    names, noun = _names(), _KIN.get(noun, noun)
    direct = names.get(noun) or names.get(f"{noun} face")
    if direct or not noun:
        return direct or ""
    holders = sorted(name for name in names if name.endswith(f" {noun}") and name.count(" ") == 1)
    return names[holders[0]] if holders else ""


@lru_cache(maxsize=256)
def glyph_figure(noun: str) -> Figure | None:
    """The emoji of this noun as a figure, if there is one."""
    character = glyph(noun)
    if not character:
        return None
    known = (_NATURAL[word] for word in noun.split() if word in _NATURAL)
    body = next(known, _PLAIN[ord(character) % len(_PLAIN)])
    if _solid(character):  # the emoji is a mass with lights in it, not an outline
        tones: tuple[Tone, Tone] = ("light", "body")
    else:
        tones = ("body", "dark")
    parts = (Part("silhouette", character, tones[0], 0), Part("glyph", character, tones[1]))
    return Figure(parts, {"body": body, "dark": "#33302e", "light": "#f4ede0"}, mirrors=False)


def _solid(character: str) -> bool:
    """Whether the ink fills most of what it encloses."""
    part = Part("silhouette", character)
    path = part.region()
    box = extent(path, 1)
    ink = cover(faces.outline(character, "emoji", GRID), box).sum()
    return float(ink) > 0.62 * float(cover(path, box).sum())
