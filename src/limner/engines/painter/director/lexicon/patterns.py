"""How the lexicon writes words: English whole words and Chinese strings, separated by commas, become one pattern."""

import re
from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key")


def words(text: str) -> re.Pattern[str]:
    """A pattern for any of the words in `text`: English ones stand alone, Chinese ones anywhere.

    Blanks in English words also match hyphens; a trailing `s` is allowed after English words.
    """
    choices = sorted(
        {" ".join(choice.split()) for choice in text.split(",")} - {""}, key=lambda word: (-len(word), word)
    )
    english = "|".join(choice.replace(" ", "[ -]") for choice in choices if choice.isascii())
    chinese = [choice for choice in choices if not choice.isascii()]
    parts = [rf"(?<![a-z])(?:{english})s?(?![a-z])"] if english else []
    return re.compile("|".join([*parts, *chinese]) or r"(?!)")


def lists(table: Mapping[Key, str]) -> tuple[tuple[Key, re.Pattern[str]], ...]:
    """A table of word lists as keys with patterns, in order."""
    return tuple((key, words(text)) for key, text in table.items())
