"""Where quoted text stands in a prompt. Quoted words are lettering: never a size, a subject or a style."""

import re
from dataclasses import dataclass

_LONGEST = 400  # characters between two marks; beyond that the marks do not belong together

_PATTERN = re.compile(
    rf"""
      “(?P<curly>[^“”]{{1,{_LONGEST}}})”
    | „(?P<low>[^„“”]{{1,{_LONGEST}}})[“”]
    | 「(?P<corner>[^「」]{{1,{_LONGEST}}})」
    | 『(?P<white>[^『』]{{1,{_LONGEST}}})』
    | 《(?P<title>[^《》]{{1,{_LONGEST}}})》
    | «(?P<angle>[^«»]{{1,{_LONGEST}}})»
    | (?<![\d"])"(?P<straight>[^"]{{1,{_LONGEST}}})"
    | (?<![\d＂])＂(?P<full>[^＂]{{1,{_LONGEST}}})＂
    | (?<!\w)‘(?P<single>[^‘\n]{{1,{_LONGEST}}}?)’(?!\w)
    | (?<!\w)'(?P<apostrophe>[^'\n]{{1,{_LONGEST}}}?(?:'\w[^'\n]{{0,80}}){{0,4}})'(?!\w)
    | `(?P<tick>[^`\n]{{1,{_LONGEST}}})`
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted string, without its marks, and the span in the prompt with them."""

    string: str
    start: int
    end: int


def quotes(text: str) -> tuple[Quote, ...]:
    """All quoted strings that hold more than blanks, in order; unpaired marks, apostrophes and inches are none."""
    found = []
    for match in _PATTERN.finditer(text):
        string = match.group(match.lastgroup or 0)
        if string.strip():
            found.append(Quote(string.strip(), match.start(), match.end()))
    return tuple(found)


def blank_quotes(text: str) -> str:
    """The text with every quoted string overwritten by blanks, so that positions stay the same."""
    for quote in quotes(text):
        text = text[: quote.start] + " " * (quote.end - quote.start) + text[quote.end :]
    return text
