"""Figures for nouns that have none of their own: the outline of the emoji that bears the noun's Unicode name."""

import unicodedata
from functools import cache

from limner.engines.painter.lettering import faces
from limner.engines.painter.subjects.figure import Figure, Part

_RANGES = (range(0x1F300, 0x1F650), range(0x1F680, 0x1F700), range(0x1F900, 0x1FB00), range(0x2600, 0x27C0))


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
    """The emoji of this noun, or an empty string: the name itself, else the shortest name that contains the word."""
    names = _names()
    if noun in names:
        return names[noun]
    holders = [name for name in names if noun in name.split()]
    return names[min(holders, key=len)] if holders else ""


@cache
def glyph_figure(noun: str) -> Figure | None:
    """The emoji of this noun as a figure, if there is one."""
    character = glyph(noun)
    return Figure((Part("glyph", character, "dark"),), floats=True) if character else None
