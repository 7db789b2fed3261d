"""All things that a text names, in whatever language, and their places to each other and in the picture."""

import re
from dataclasses import dataclass, replace

from limner.engines.painter.director.chinese import chinese
from limner.engines.painter.director.english import english
from limner.engines.painter.director.lexicon.grammar import CHINESE_RELATIONS, REGIONS, RELATIONS
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.scene import Region, Relation

_REGION = re.compile(
    r"[^,.;]{0,16}?\b(?:on|at|to|in) the (?:far |upper |lower |very )?(left|right|center|centre|middle|top|bottom)"
    r"(?! of (?!the (?:picture|image|frame|photo)))(?! side of)"
    r"|[在位]?于?(?:画面)?的?([左右中])[边侧央间]"
)


@dataclass(frozen=True, slots=True)
class Place:
    """The place of one mention relative to another, as positions in the list of mentions."""

    subject: int
    relation: Relation
    object: int


def mentions_in(text: str) -> tuple[Mention, ...]:
    """All things that a lower-case text names, in order."""
    found = sorted([*english(text), *chinese(text)], key=lambda mention: mention.start)
    return tuple(replace(mention, place=_region(text, mention)) for mention in found)


def places_in(text: str, mentions: tuple[Mention, ...]) -> tuple[Place, ...]:
    """The places of neighbouring mentions to each other, from the words between (and, in Chinese, after) them."""
    found = []
    for second in range(1, len(mentions)):
        between = text[mentions[second - 1].end : mentions[second].start]
        after = text[mentions[second].end : mentions[second].end + 6]
        place = _place(between, after, second)
        if place:
            found.append(place)
    return tuple(found)


def _region(text: str, mention: Mention) -> Region:
    """The part of the picture that the words right after a mention tell ("on the left", 在右侧)."""
    match = _REGION.match(text, mention.end)
    return REGIONS[next(group for group in match.groups() if group)] if match else "auto"


def _place(between: str, after: str, second: int) -> Place | None:
    if re.search(r"[\u3400-\u9fff]", between) or not between.strip():
        return _chinese_place(between, after, second)
    if re.search(r"[.;,]|\band\b", between):
        return None
    found = [(match.end(), relation) for relation, pattern in RELATIONS for match in pattern.finditer(between)]
    return Place(second - 1, max(found, key=lambda item: item[0])[1], second) if found else None


def _chinese_place(between: str, after: str, second: int) -> Place | None:
    """`A在B左边` puts A by B; `A左边有B` puts B by A."""
    if re.search(r"[在于位]", between):
        found = next((name for name, pattern in CHINESE_RELATIONS if pattern.match(after.lstrip("的"))), None)
        return Place(second - 1, found, second) if found else None
    found = next((name for name, pattern in CHINESE_RELATIONS if pattern.match(between.lstrip("的"))), None)
    return Place(second, found, second - 1) if found and re.search(r"[有是放]", between) else None
