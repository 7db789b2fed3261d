"""A list of words with meanings, found in a text by longest match: English by whole words, Chinese anywhere.

Much quicker than patterns of many words: each word of the text costs a few look-ups, however long the list is.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from limner.engines.painter.director.lexicon.plurals import singular

Meaning = TypeVar("Meaning")

TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_HAN = re.compile(r"[\u3400-\u9fff]+(?:[a-zA-Z0-9]+[\u3400-\u9fff]+)*")


@dataclass(frozen=True, slots=True)
class Found(Generic[Meaning]):
    """A known word, where it stands in the text, and what it means."""

    word: str
    start: int
    end: int
    meaning: Meaning


class Vocabulary(Generic[Meaning]):
    """Words by meaning. English words are also found in the plural, and with hyphens for blanks."""

    def __init__(self, table: Mapping[Meaning, str]) -> None:
        self._words: dict[str, Meaning] = {}
        for meaning, text in table.items():
            for word in text.split(","):
                self._words.setdefault(" ".join(word.replace("-", " ").split()), meaning)
        self._words.pop("", None)
        self._longest: dict[str, int] = {}  # first word -> most words of a phrase that begins with it
        for word in self._words:
            first, *rest = word.split()
            self._longest[first] = max(self._longest.get(first, 0), 1 + len(rest))
        self._chinese = max((len(word) for word in self._words if not word.isascii()), default=0)

    @property
    def words(self) -> frozenset[str]:
        """Every word that is known."""
        return frozenset(self._words)

    def find(self, text: str) -> list[Found[Meaning]]:
        """All known words of a lower-case text in order, none overlapping another of its language."""
        return sorted([*self._in_english(text), *self._in_chinese(text)], key=lambda found: found.start)

    def meaning(self, word: str) -> Meaning | None:
        """What a word or its singular means, if it is known."""
        stem, _, last = word.rpartition(" ")
        return self._words.get(word) or self._words.get(f"{stem} {singular(last)}".strip())

    def _in_english(self, text: str) -> Iterator[Found[Meaning]]:
        tokens = list(TOKEN.finditer(text))
        index = 0
        while index < len(tokens):
            first = tokens[index][0]
            longest = max(self._longest.get(first, 0), self._longest.get(singular(first), 0))
            length = next((size for size in range(longest, 0, -1) if self._phrase(text, tokens, index, size)), 0)
            if length:
                word = self._phrase(text, tokens, index, length)
                yield Found(word, tokens[index].start(), tokens[index + length - 1].end(), self._words[word])
            index += length or 1

    def _phrase(self, text: str, tokens: list[re.Match[str]], index: int, length: int) -> str:
        """The known word that `length` tokens make, or an empty string."""
        group = tokens[index : index + length]
        if len(group) < length:
            return ""
        if any(
            text[left.end() : right.start()] not in {" ", "-"} for left, right in zip(group, group[1:], strict=False)
        ):
            return ""
        stem = "".join(f"{token[0]} " for token in group[:-1])
        return next(
            (word for last in (group[-1][0], singular(group[-1][0])) if (word := stem + last) in self._words), ""
        )

    def _in_chinese(self, text: str) -> Iterator[Found[Meaning]]:
        if not self._chinese:
            return
        for run in _HAN.finditer(text):
            position = run.start()
            while position < run.end():
                longest = min(self._chinese, run.end() - position)
                sizes = range(longest, 0, -1)
                length = next((size for size in sizes if text[position : position + size] in self._words), 0)
                if length and not text[position].isascii():
                    word = text[position : position + length]
                    yield Found(word, position, position + length, self._words[word])
                position += length or 1
