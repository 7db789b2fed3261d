"""Things named in Chinese: longest known words with number, measure word, colour and size. Draws nothing."""

import re
from collections.abc import Iterator

from limner.engines.painter.director.lexicon.grammar import CHINESE_COUNT, NUMBERS, PLURAL, SCALES
from limner.engines.painter.director.lexicon.nouns import CHINESE_OTHER, LONGEST_CHINESE, NOUNS
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.slots import CHINESE_COLOUR, colour_named

_RUN = re.compile(r"[\u3400-\u9fff\d]+")
_COLOUR = re.compile(rf"({CHINESE_COLOUR})的?")


def chinese(text: str) -> Iterator[Mention]:
    """The things that the Chinese words of a text name, in order."""
    for run in _RUN.finditer(text):
        if not run[0].isdecimal():
            yield from _run(run[0], run.start())


def _run(run: str, offset: int) -> Iterator[Mention]:
    position, count, colour, scale = 0, 0, "", 1.0
    while position < len(run):
        counted = CHINESE_COUNT.match(run, position)
        coloured = _COLOUR.match(run, position)
        noun = _noun_at(run, position)
        if noun and NOUNS.get(noun):
            start = offset + position
            yield Mention(
                noun=NOUNS[noun], word=noun, start=start, end=start + len(noun),
                count=count or 1, colour=colour, scale=scale,
            )  # fmt: skip
            count, colour, scale = 0, "", 1.0
        elif noun:
            count, colour, scale = 0, "", 1.0
        elif counted:
            count = _number(counted[1])
        elif coloured:
            colour = colour_named(coloured[1])
        elif run[position] in SCALES:
            scale = SCALES[run[position]]
        position += len(noun) or _length(counted) or _length(coloured) or 1


def _length(match: re.Match[str] | None) -> int:
    return len(match[0]) if match else 0


def _noun_at(run: str, position: int) -> str:
    """The longest known word at this position, be it a noun or one that only contains a noun's character."""
    for length in range(LONGEST_CHINESE, 0, -1):
        word = run[position : position + length]
        if len(word) == length and (word in NOUNS or word in CHINESE_OTHER):
            return word
    return ""


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    if len(word) == 2 and word[0] == "一":
        return NUMBERS["群"] if word[1] == "群" else PLURAL
    return NUMBERS.get(word, 1)
