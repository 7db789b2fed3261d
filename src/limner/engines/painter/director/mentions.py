"""Things a text names, with number, colour, size and places, in English and Chinese. Draws none of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from limner.engines.painter.director.lexicon.grammar import (
    BREAKS,
    CHINESE_COUNT,
    CHINESE_RELATIONS,
    MOST,
    NUMBERS,
    OPENERS,
    PLURAL,
    REGIONS,
    RELATIONS,
    SCALES,
    STYLE,
)
from limner.engines.painter.director.lexicon.nouns import CHINESE_OTHER, LONGEST_CHINESE, LONGEST_ENGLISH, NOUNS
from limner.engines.painter.director.slots import CHINESE_COLOUR, ENGLISH_COLOUR, colour_named
from limner.engines.painter.scene import Region, Relation

_TOKEN = re.compile(rf"{ENGLISH_COLOUR}|[a-z]+(?:'[a-z]+)?|\d+|[^\sa-z\d]")
_COLOUR = re.compile(ENGLISH_COLOUR)
_CHINESE_RUN = re.compile(r"[\u3400-\u9fff\d]+")
_CHINESE_COLOUR = re.compile(rf"({CHINESE_COLOUR})的?")
_IRREGULAR = {
    "mice": "mouse", "geese": "goose", "men": "man", "women": "woman", "children": "child", "leaves": "leaf",
    "wolves": "wolf", "loaves": "loaf", "knives": "knife", "shelves": "shelf", "oxen": "ox", "feet": "foot",
}  # fmt: skip
_UNCOUNTED = frozenset("people fish sheep deer koi".split())
_NO_NOUN = re.compile(r"(?:ing|ly|ed|ous|ful|ish|ive|less|able|ible|esque|est)$")
_REGION = re.compile(
    r"[^,.;]{0,16}?\b(?:on|at|to|in) the (?:far |upper |lower |very )?(left|right|center|centre|middle|top|bottom)"
    r"(?! of (?!the (?:picture|image|frame|photo)))(?! side of)"
    r"|[在位]?于?(?:画面)?的?([左右中])[边侧央间]"
)
_NAMING_AFTER = frozenset("with of and containing holding carrying featuring".split())


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """One thing as it is named. `known` tells whether the lexicon has the noun; `word` is what the prompt says."""

    noun: str
    word: str
    start: int
    end: int
    count: int = 1
    colour: str = ""
    scale: float = 1.0
    place: Region = "auto"
    definite: bool = False
    known: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """The place of one mention relative to another, as positions in the list of mentions."""

    subject: int
    relation: Relation
    object: int


def mentions_in(text: str) -> tuple[Mention, ...]:
    """All things that a lower-case text names, in order."""
    found = sorted([*_english(text), *_chinese(text)], key=lambda mention: mention.start)
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


def singular(word: str) -> str:
    """The noun a plural comes from, as far as spelling tells; other words as they are."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, stem in (("ies", "y"), ("oes", "o"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + stem
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word


def _region(text: str, mention: Mention) -> Region:
    """The part of the picture that the words right after a mention tell ("on the left", 在右侧)."""
    match = _REGION.match(text, mention.end)
    return REGIONS[next(group for group in match.groups() if group)] if match else "auto"


def _place(between: str, after: str, second: int) -> Place | None:
    if re.search(r"[\u3400-\u9fff]", between) or not between.strip():
        return _chinese_place(between, after, second)
    if re.search(r"[.;,]|\band\b", between):
        return None
    for relation, pattern in RELATIONS:
        if pattern.search(between):
            return Place(second - 1, relation, second)
    return None


def _chinese_place(between: str, after: str, second: int) -> Place | None:
    """`A在B左边` puts A by B; `A左边有B` puts B by A."""
    if re.search(r"[在于位]", between):
        found = next((name for name, pattern in CHINESE_RELATIONS if pattern.match(after.lstrip("的"))), None)
        return Place(second - 1, found, second) if found else None
    found = next((name for name, pattern in CHINESE_RELATIONS if pattern.match(between.lstrip("的"))), None)
    return Place(second, found, second - 1) if found and re.search(r"[有是放]", between) else None


class _Phrase:
    """What has been read of a noun phrase so far."""

    def __init__(self, after: str = "") -> None:
        self.count = 0
        self.colour = ""
        self.scale = 1.0
        self.definite = False
        self.opened = False
        self.after = after
        self.unknown: list[re.Match[str]] = []

    def take(self, token: re.Match[str]) -> bool:
        """Read a determiner, number, colour or size; False when the token is none of these."""
        word = token[0]
        if _COLOUR.fullmatch(word):
            self.colour = colour_named(word)
        elif word.isdecimal():
            self.count = int(word) if len(word) <= 2 else 0
        elif word in NUMBERS:
            self.count = NUMBERS[word]
        elif word in SCALES:
            self.scale = SCALES[word]
        elif word in OPENERS:
            self.definite = word == "the"
        else:
            return False
        self.opened = True
        return True

    def stranger(self) -> Iterator[Mention]:
        """The unknown thing this phrase ends with, if it reads like one."""
        words = [token for token in self.unknown if token[0] not in STYLE and singular(token[0]) not in STYLE]
        if not words or words[-1] is not self.unknown[-1]:
            return
        head = words[-1][0]
        plural = head.endswith("s") and not head.endswith("ss")
        if len(head) > 2 and not _NO_NOUN.search(head) and (self.opened or (plural and self.after in _NAMING_AFTER)):
            name = " ".join(token[0] for token in words[-2:])
            yield Mention(
                noun=singular(head), word=name, start=words[0].start(), end=words[-1].end(),
                count=min(self.count or 1, MOST), colour=self.colour, scale=self.scale, known=False,
            )  # fmt: skip


def _english(text: str) -> Iterator[Mention]:
    tokens = list(_TOKEN.finditer(text))
    phrase, index = _Phrase(), 0
    while index < len(tokens):
        length, noun = _noun_at(tokens, index)
        token = tokens[index]
        if noun:
            yield _named(tokens[index : index + length], noun, phrase)
            phrase = _Phrase()
        elif token[0] == "of" and phrase.count > 1 and not phrase.unknown:
            pass  # "a pair of", "a flock of": the number is meant for what follows
        elif token[0] in BREAKS or not token[0][0].isalnum() and token[0] != "-":
            yield from phrase.stranger()
            phrase = _Phrase(token[0])
        elif not phrase.take(token) and token[0].isascii() and token[0] != "-":
            phrase.unknown.append(token)
        index += max(length, 1)
    yield from phrase.stranger()


def _named(tokens: list[re.Match[str]], noun: str, phrase: _Phrase) -> Mention:
    last = tokens[-1][0]
    heap = any(token[0] == "of" for token in tokens)  # "a pile of books" is one thing
    plural = not heap and (last in _UNCOUNTED or singular(last) != last)
    several = PLURAL if plural and last not in _UNCOUNTED and not phrase.definite else 1
    return Mention(
        noun=noun,
        word=" ".join(token[0] for token in tokens),
        start=tokens[0].start(),
        end=tokens[-1].end(),
        count=min(phrase.count if phrase.count > 1 or not plural else several, MOST) or several,
        colour=phrase.colour,
        scale=phrase.scale,
        definite=phrase.definite,
    )


def _noun_at(tokens: list[re.Match[str]], index: int) -> tuple[int, str]:
    """How many tokens from `index` on name a known noun, and which; "" when they only modify the next."""
    for length in range(min(LONGEST_ENGLISH, len(tokens) - index), 0, -1):
        group = [token[0] for token in tokens[index : index + length]]
        if not group[-1].isalpha() or not group[-1].isascii():
            continue
        stem = " ".join(group[:-1])
        for last in (group[-1], singular(group[-1])):
            noun = NOUNS.get(f"{stem} {last}".strip())
            if noun:
                return (length, "" if _modifies(tokens, index + length) else noun)
    return 0, ""


def _modifies(tokens: list[re.Match[str]], after: int) -> bool:
    """Whether the noun before token `after` only describes the next one: "apple tree", "fish-eye", "heart of"."""
    if after >= len(tokens):
        return False
    if tokens[after][0] == "-":
        return True
    return tokens[after][0].isalpha() and _noun_at(tokens, after)[0] > 0


def _chinese(text: str) -> Iterator[Mention]:
    for run in _CHINESE_RUN.finditer(text):
        if not run[0].isdecimal():
            yield from _chinese_run(run[0], run.start())


def _chinese_run(run: str, offset: int) -> Iterator[Mention]:
    position, count, colour, scale = 0, 0, "", 1.0
    while position < len(run):
        counted = CHINESE_COUNT.match(run, position)
        coloured = _CHINESE_COLOUR.match(run, position)
        noun = _chinese_noun(run, position)
        if noun and NOUNS.get(noun):
            start = offset + position
            yield Mention(
                noun=NOUNS[noun], word=noun, start=start, end=start + len(noun),
                count=min(count or 1, MOST), colour=colour, scale=scale,
            )  # fmt: skip
            count, colour, scale = 0, "", 1.0
        elif noun:
            count, colour, scale = 0, "", 1.0
        elif counted:
            count = _chinese_number(counted[1])
        elif coloured:
            colour = colour_named(coloured[1])
        elif run[position] in SCALES:
            scale = SCALES[run[position]]
        position += len(noun) or _length(counted) or _length(coloured) or 1


def _length(match: re.Match[str] | None) -> int:
    return len(match[0]) if match else 0


def _chinese_noun(run: str, position: int) -> str:
    """The longest known word at this position, be it a noun or one that only contains a noun's character."""
    for length in range(LONGEST_CHINESE, 0, -1):
        word = run[position : position + length]
        if len(word) == length and (word in NOUNS or word in CHINESE_OTHER):
            return word
    return ""


def _chinese_number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    if len(word) == 2 and word[0] == "一":
        return NUMBERS["群"] if word[1] == "群" else PLURAL
    return NUMBERS.get(word, 1)


def merged(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions with repetitions of the same thing ("a cat … the cat") made one, in order of first mention."""
    kept: dict[tuple[str, str], Mention] = {}
    for mention in mentions:
        same = next(
            (key for key in kept if key[0] == mention.noun and (mention.definite or key[1] == mention.colour)), None
        )
        if same is None:
            kept[mention.noun, mention.colour] = mention
        else:
            kept[same] = replace(kept[same], count=max(kept[same].count, mention.count))
    return tuple(kept.values())
