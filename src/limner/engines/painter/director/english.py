"""Things named in English: noun phrases with number, colour and size. Knows no other language and draws nothing."""

import re
from collections.abc import Iterator

from limner.engines.painter.director.lexicon.grammar import BREAKS, NUMBERS, OPENERS, PLURAL, SCALES, STYLE, YEARS
from limner.engines.painter.director.lexicon.nouns import LONGEST_ENGLISH, NOUNS
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.slots import ENGLISH_COLOUR, colour_named

_TOKEN = re.compile(rf"{ENGLISH_COLOUR}|[a-z]+(?:'[a-z]+)?|\d+|[^\sa-z\d]")
_COLOUR = re.compile(ENGLISH_COLOUR)
_IRREGULAR = {
    "mice": "mouse", "geese": "goose", "men": "man", "women": "woman", "children": "child", "leaves": "leaf",
    "wolves": "wolf", "loaves": "loaf", "knives": "knife", "shelves": "shelf", "oxen": "ox", "feet": "foot",
}  # fmt: skip
_UNCOUNTED = frozenset("people fish sheep deer koi".split())
_NO_NOUN = re.compile(r"(?:ing|ly|ed|ous|ful|ish|ive|less|able|ible|esque|est)$")
_NAMING_AFTER = frozenset("with of and containing holding carrying featuring".split())


def english(text: str) -> Iterator[Mention]:
    """The things that the English words of a lower-case text name, in order."""
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
        elif (
            token[0] == "and" and phrase.colour and index + 1 < len(tokens) and _COLOUR.fullmatch(tokens[index + 1][0])
        ):
            length = 2  # "red and white": the first colour leads
        elif token[0] in BREAKS or not token[0][0].isalnum() and token[0] != "-":
            yield from phrase.stranger()
            phrase = _Phrase(token[0])
        elif not phrase.take(token) and token[0].isascii() and token[0] != "-":
            phrase.unknown.append(token)
        index += max(length, 1)
    yield from phrase.stranger()


def singular(word: str) -> str:
    """The noun a plural comes from, as far as spelling tells; other words as they are."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, stem in (("ies", "y"), ("oes", "o"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + stem
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word


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
            number = int(word[:9])
            self.count = 0 if number in YEARS else number
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
                count=self.count or 1, colour=self.colour, scale=self.scale, known=False,
            )  # fmt: skip


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
        count=(phrase.count if phrase.count > 1 or not plural else several) or several,
        colour=phrase.colour,
        scale=phrase.scale,
        definite=phrase.definite,
    )


def _noun_at(tokens: list[re.Match[str]], index: int) -> tuple[int, str]:
    """How many tokens from `index` on name a known noun, and which; "" when they only describe the next one.

    "Apple" describes the tree in "apple tree", "fish" the eye in "fish-eye", "heart" the city in "heart of the city".
    """
    length, noun = _longest_noun(tokens, index)
    after = tokens[index + length][0] if index + length < len(tokens) else ""
    describes = after == "-" or (noun == "heart" and after == "of") or _longest_noun(tokens, index + length)[0] > 0
    return length, "" if length and describes else noun


def _longest_noun(tokens: list[re.Match[str]], index: int) -> tuple[int, str]:
    for length in range(min(LONGEST_ENGLISH, len(tokens) - index), 0, -1):
        group = [token[0] for token in tokens[index : index + length]]
        if not group[-1].isalpha() or not group[-1].isascii():
            continue
        stem = " ".join(group[:-1])
        for last in (group[-1], singular(group[-1])):
            noun = NOUNS.get(f"{stem} {last}".strip())
            if noun:
                return length, noun
    return 0, ""
