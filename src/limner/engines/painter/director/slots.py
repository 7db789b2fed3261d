"""The look a prompt asks for: medium, time, season, weather, framing, palette; and what it forbids.

Knows no things and places.
"""

import re
from dataclasses import dataclass
from typing import TypeVar

from limner.engines.painter.director.lexicon.colours import COLOURS
from limner.engines.painter.director.lexicon.light import FRAMINGS, NIGHT_HINTS, SEASONS, TIMES, WEATHERS, WONDERS
from limner.engines.painter.director.lexicon.media import LOGO, MEDIA
from limner.engines.painter.director.lexicon.vocabulary import Vocabulary
from limner.engines.painter.director.normalise import CUT, cut_spans
from limner.engines.painter.scene import Framing, Medium, Season, Time, Weather, Wonder

_NEGATION = re.compile(
    r"(?<![a-z])(?:(?:with )?no(?! ?\.? ?\d)|without|free of|not|never|exclude|excluding|avoid|avoiding|omit)"
    r"(?: any)?(?: a| an| the| any| other| more)? (?!one\b|matter\b|longer\b|only\b|far\b|very\b|too\b)"
    r"([a-z' -]{2,30}?)(?= and | or | but | with |[^a-z' -]|$)"
    r"|(?:没有|没|不要有?|不带|不含|不出现|无(?=人(?!机)|云|字|文字|水印))([^，。；、,.;!？\s]{1,6})"
)
_SHOWN = re.compile(r"\b(?:and|with|has|holding|under) (?:a|an|the|its|some) (?:[a-z]+ ){0,2}$")
_ENGLISH_COLOURS = sorted((word for word in COLOURS if word.isascii()), key=len, reverse=True)
_CHINESE_COLOURS = sorted((word for word in COLOURS if not word.isascii()), key=len, reverse=True)
ENGLISH_COLOUR = rf"(?<![a-z])(?:{'|'.join(_ENGLISH_COLOURS).replace(' ', '[ -]')})(?![a-z])"
CHINESE_COLOUR = rf"(?:{'|'.join(_CHINESE_COLOURS)})(?:色)?"
_PLAIN_CHINESE_COLOUR = (  # one character alone may be part of any other word
    rf"(?:{'|'.join(name if len(name) > 1 else name + '色' for name in _CHINESE_COLOURS)})(?:色)?"
)
_MANY = rf"{ENGLISH_COLOUR}(?:(?:, and |, | and | & |/| ){ENGLISH_COLOUR}){{0,6}}"
_SUBSTANCE = (
    r"(?:palette|tones?|colou?rs?|hues?|scheme|tints?|shades|light|lighting|glow|sky|skies|background|backdrop)"
    r"(?![a-z])"
)
_PALETTE = re.compile(
    rf"(?<![a-z])in (?:shades of |hues of |the colou?rs )?({_MANY})(?= {_SUBSTANCE}| only| ?(?:$|[,.;:\n{CUT}]))"
    rf"|({_MANY}) (?:and white )?{_SUBSTANCE}"
    rf"|(?:palette|colou?rs|colou?r scheme|shades|tones|hues)(?: of|:| are)? ({_MANY})"
    rf"|((?:{CHINESE_COLOUR}[、和与及,， ]?){{1,7}})(?:的)?(?:色调|配色|色系|调子|背景|天空|为主)"
)
_NAMED_PALETTES: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (
        re.compile(
            r"in black[ -]and[ -]white"
            r"|black[ -]and[ -]white(?= ?(?:$|[,.;\n]| photo| image| picture| film| logo| line))"
            r"|monochrom\w*|greyscale|grayscale|黑白(?!条纹|相间|格)|单色"
        ),
        ("#1c1c1f", "#8d9094", "#f4f3ef"),
    ),
    (re.compile(r"sepia|泛黄|复古色"), ("#5b4030", "#a98458", "#eadcc0")),
    (
        re.compile(r"pastel (?:colou?rs?|palette|tones?|hues?|shades)|in pastels?|马卡龙|粉彩色"),
        ("#f3c6c9", "#c7dff0", "#d8ecd1", "#f6e7bd"),
    ),
)


Name = TypeVar("Name")


@dataclass(frozen=True, slots=True)
class Look:
    """What a prompt and its standing style ask for. Nothing asked is None or empty."""

    medium: Medium | None
    near: str  # what was asked for where the medium only comes near
    time: Time | None
    season: Season | None
    weather: Weather | None
    wonders: tuple[Wonder, ...]
    framing: Framing | None
    palette: tuple[str, ...]
    logo: bool  # a logo, an emblem


def take_negations(text: str) -> tuple[str, str]:
    """The text without what it forbids, and the forbidden words."""
    forbidden = [match[1] or match[2] for match in _NEGATION.finditer(text)]
    return _NEGATION.sub(lambda match: "," + CUT * (len(match[0]) - 1), text), ", ".join(forbidden)


def look_of(text: str, style: str) -> Look:
    """Read the look from lower-case texts; the standing style fills what the prompt leaves open."""
    medium, near = _medium(text)
    logo = LOGO.search(text) is not None
    if medium is None and not logo:
        medium, near = _medium(style)
    return Look(
        medium=medium,
        near=near,
        time=_time(text) or _time(style),
        season=_ranked(SEASONS, text) or _ranked(SEASONS, style),
        weather=_ranked(WEATHERS, text) or _ranked(WEATHERS, style),
        wonders=tuple(dict.fromkeys(found.meaning for found in WONDERS.find(text))),
        framing=next((found.meaning for found in FRAMINGS.find(text)), None),
        palette=palette_of(text) or palette_of(style),
        logo=logo,
    )


def without_look(text: str) -> str:
    """The text with the words for media and framing cut out, so that they never become things."""
    media = [(found.start, found.end) for found in MEDIA.find(text)]
    return cut_spans([*media, *((found.start, found.end) for found in FRAMINGS.find(text))], text)


def palette_of(text: str) -> tuple[str, ...]:
    """The colours that are asked for the picture as a whole, as sRGB `#rrggbb`."""
    for pattern, palette in _NAMED_PALETTES:
        if pattern.search(text):
            return palette
    match = _PALETTE.search(text)
    return colours_in(next(group for group in match.groups() if group)) if match else ()


def colours_in(text: str) -> tuple[str, ...]:
    """All colour words of a text, in order and once each, as sRGB `#rrggbb`."""
    names = re.findall(rf"{ENGLISH_COLOUR}|{_PLAIN_CHINESE_COLOUR}", text)
    return tuple(dict.fromkeys(colour_named(name) for name in names))


def is_colour(word: str) -> bool:
    """Whether a lower-case English word or pair of words names a colour."""
    return word.replace("-", " ") in COLOURS


def colour_named(name: str) -> str:
    """The colour of one colour word."""
    name = name.replace("-", " ")
    return COLOURS.get(name) or COLOURS[name.removesuffix("色")]


def _medium(text: str) -> tuple[Medium | None, str]:
    """The medium that is asked for, and what its name was when it only comes near."""
    found = min((found.meaning for found in MEDIA.find(text) if not _is_shown(text, found.start)), default=None)
    return (found[1], found[2]) if found else (None, "")


def _is_shown(text: str, start: int) -> bool:
    """Whether a word for a medium is only something in the picture: "a shirt with a mountain icon"."""
    return _SHOWN.search(text[max(0, start - 40) : start]) is not None


def _time(text: str) -> Time | None:
    hinted = next((found.meaning for found in NIGHT_HINTS.find(text)), None)
    return _ranked(TIMES, text) or hinted


def _ranked(vocabulary: Vocabulary[tuple[int, Name]], text: str) -> Name | None:
    """Of the words that are found, what the one in the first row means."""
    found = min((found.meaning for found in vocabulary.find(text)), key=lambda meaning: meaning[0], default=None)
    return found[1] if found else None
