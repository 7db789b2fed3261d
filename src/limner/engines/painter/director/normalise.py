"""A prompt as the director reads it: one script form, lower case, quoted strings lifted out. Knows no lexicon."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from limner.quotes import quotes

QUOTED = "\ue000"  # stands where a quoted string stood
CUT = "\ue001"  # stands where words were taken out: nothing reaches across it
_READ = 8_000  # characters of a prompt that are read; a picture has no room for more
_EMOJI = "\U0001f300"  # from here on, symbols are read by their names
_WHOLE = 40  # characters: a longer prompt that is one quotation is a prompt, not a lettering


@dataclass(frozen=True, slots=True)
class Words:
    """`text` in NFKC with its case; each quoted string is one QUOTED mark, listed in order in `strings`."""

    text: str
    strings: tuple[str, ...] = ()

    @property
    def lower(self) -> str:
        """The text in lower case, position by position."""
        return "".join(small if len(small := char.lower()) == 1 else char for char in self.text)


def normalise(prompt: str) -> Words:
    """Read a prompt. Quoted strings keep every letter; the rest is folded (NFKC), without control characters."""
    prompt = prompt.encode(errors="replace").decode()  # a lone surrogate could not be stored
    found = quotes(prompt)
    if len(found) == 1 and len(found[0].string) > _WHOLE and found[0].end - found[0].start >= len(prompt.strip()):
        return normalise(found[0].string)
    pieces, end = [], 0
    for quote in found:
        pieces += [_folded(prompt[end : quote.start]), QUOTED]
        end = quote.end
    pieces.append(_folded(prompt[end:]))
    return Words("".join(pieces), tuple(quote.string for quote in found))


def cut(pattern: re.Pattern[str], text: str) -> str:
    """The text with all that the pattern finds overwritten by CUT marks, so that positions stay the same."""
    return pattern.sub(lambda match: CUT * len(match[0]), text)


def cut_spans(spans: Iterable[tuple[int, int]], text: str) -> str:
    """The text with these spans (start, end) overwritten by CUT marks, so that positions stay the same."""
    for start, end in spans:
        text = text[:start] + CUT * (end - start) + text[end:]
    return text


def _name(emoji: str) -> str:
    return unicodedata.name(emoji, "").lower().removesuffix(" face")


def _folded(text: str) -> str:
    text = "".join(f" {_name(char)} " if char >= _EMOJI else char for char in text[:_READ])
    text = unicodedata.normalize("NFKC", text).replace(QUOTED, " ").replace(CUT, " ")
    text = "".join(" " if unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char != "\n" else char for char in text)
    return re.sub(r"[ \t]+", " ", text.replace("’", "'"))
