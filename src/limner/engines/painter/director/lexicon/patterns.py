"""How the lexicon writes words: English whole words and Chinese strings, separated by commas, become one pattern."""

import re
from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key")


def words(text: str) -> re.Pattern[str]:
    """A pattern for any of the words in `text`: English ones stand alone, Chinese ones anywhere.

    English words are also found in the plural, and with hyphens for blanks; a letter before `?` may be missing.
    """
    choices = sorted(
        {" ".join(choice.split()) for choice in text.split(",")} - {""}, key=lambda word: (-len(word), word)
    )
    english = "|".join(_with_plural(choice.replace(" ", "[ -]")) for choice in choices if choice.isascii())
    chinese = [choice for choice in choices if not choice.isascii()]
    parts = [rf"(?<![a-z])(?:{english})(?![a-z])"] if english else []
    return re.compile("|".join([*parts, *chinese]) or r"(?!)")


def _with_plural(word: str) -> str:
    if re.search(r"[^aeiou]y$", word):
        return f"{word[:-1]}(?:y|ies)"
    return f"{word}(?:es)?" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s?"


def lists(table: Mapping[Key, str]) -> tuple[tuple[Key, re.Pattern[str]], ...]:
    """A table of word lists as keys with patterns, in order."""
    return tuple((key, words(text)) for key, text in table.items())
