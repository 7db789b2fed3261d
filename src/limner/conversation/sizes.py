"""Words and API fields -> the size of a picture, in English and Chinese. Knows nothing of what the picture shows."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from limner.errors import InvalidRequest
from limner.images import MAX_LONG_EDGE, MAX_PIXELS, WIDEST, Size
from limner.quotes import blank_quotes

DEFAULT_SIZE = Size(1024, 1024)

_GRID = 16  # pixels: edges that were not given by number are multiples of it
_LEAST, _MOST = 1_000_000, 1_500_000  # pixels of a picture whose ratio alone was given
_TOLERANCE = Fraction(1, 100)
_EXACT = {
    Fraction(1): Size(1024, 1024),
    Fraction(4, 3): Size(1408, 1056),
    Fraction(3, 2): Size(1536, 1024),
    Fraction(16, 9): Size(1536, 864),
    Fraction(21, 9): Size(1680, 720),
    Fraction(3): Size(1728, 576),
}
_LONG_EDGES = {"1K": 1024, "2K": 2048, "4K": MAX_LONG_EDGE}

_EDGE = r"(?:^|[,.;:，。；：、(（\n]) ?"
_FRAME = (
    r"(?:format|image|picture|photo(?:graph)?|composition|canvas|crop|aspect|ratio|orientation|mode|frame|version|size"
    r"|logo|icon|avatar|illustration|poster|cover|wallpaper|banner|view|shot|screen)(?![a-z])"
)
_FORMS: tuple[tuple[Fraction, str], ...] = (
    (
        Fraction(9, 16),
        r"(?:phone|mobile|iphone|android|smartphone) (?:wallpaper|background|lock ?screen|poster|screen format)"
        r"|手机(?:壁纸|海报|锁屏|屏保|背景|屏幕|竖屏|画幅)|竖屏",
    ),
    (Fraction(21, 9), r"ultra[- ]?wide|panoram(?:a|ic)(?![a-z])|超宽|全景"),
    (
        Fraction(3),
        r"(?:web(?:site)?|youtube|twitter|linkedin|facebook|email|header|hero|shop|sale|blog|wide) banner"
        rf"|{_EDGE}(?:an? )?banner(?= for | ?(?:$|[,.;:\n]))|{_EDGE}横幅",
    ),
    (
        Fraction(16, 9),
        rf"wide[- ]?screen|(?:(?<=^)|(?<=[^a-z]))wide {_FRAME}|{_EDGE}wide(?= ?(?:$|[,.;:\n]))|宽屏|横屏|电影画幅"
        r"|(?<!peeling )(?<!floral )(?<!striped )(?<!flowery )(?<!with )(?<![a-z])wallpaper(?![a-z])|壁纸",
    ),
    (
        Fraction(1),
        rf"(?<![a-z])square {_FRAME}|{_EDGE}(?:in )?(?:an? )?square(?= ?(?:$|[,.;:\n]))|in square format"
        rf"|方图|(?:正方形|方形)(?:构图|画幅|图|格式|比例|版)|{_EDGE}(?:正方形|方形)",
    ),
    (
        Fraction(2, 3),
        rf"(?<![a-z-])portrait(?![a-z])|(?<![a-z])(?:vertical|upright) {_FRAME}"
        rf"|{_EDGE}(?:vertical|upright)(?= ?(?:$|[,.;:\n]))|竖版|竖幅|竖图|竖构图|纵向",
    ),
    (
        Fraction(3, 2),
        rf"(?<![a-z-])landscape(?![a-z]| (?:architect|design|garden))|(?<![a-z])horizontal {_FRAME}"
        r"|横版|横图|横构图|横向",
    ),
)
_FORM = [(ratio, re.compile(pattern, re.IGNORECASE)) for ratio, pattern in _FORMS]
_FORM_WORD = (
    r"(?:landscape|portrait|square|wide(?:screen)?|banner|wallpaper|cinematic|vertical|horizontal|upright|poster|format|frame"
    r"|aspect|ratio|ultra-?wide|panorama|横|竖|方形|宽屏|壁纸|尺寸|比例|画幅|构图|超宽)"
)
_NUMBERS = re.compile(
    r"(?<![A-Za-z0-9_.,/])(\d{3,5})\s?(?:[x×*✕Xｘ]|\s?by\s)\s?(\d{3,5})(?![A-Za-z0-9_./]|\s?(?:cm|mm|m|km|ft|feet|inch|in|厘米|毫米|米)\b)"
    r"|(?<![A-Za-z0-9_.,/])(\d{3,5})\s?[x×*✕Xｘ]\s?(\d{3,5})(?=px|pixels?|像素)"
)
_RATIO = re.compile(
    r"(?<![A-Za-z0-9_.:：/-])(\d{1,4}(?:\.\d{1,3})?)\s?[:：∶]\s?(\d{1,4}(?:\.\d{1,3})?)(?![A-Za-z0-9_:：/%]|\.\d)"
)
_KNOWN = frozenset(
    Fraction(*pair) for pair in ((1, 1), (5, 4), (4, 3), (3, 2), (16, 10), (16, 9), (2, 1), (21, 9), (5, 2), (3, 1))
)
_CLOCK_AFTER = re.compile(r"\s?(?:[ap]\.?m\b|o'?clock|hrs?\b|hours\b|[点分时]|uhr)", re.IGNORECASE)
_TRAP_BEFORE = re.compile(
    r"(?:\b(?:at|by|until|till|from|to|around|before|after|since|past|about|train|bus|verse|chapter"
    r"|psalms?|john|genesis|matthew|luke|mark|scale(?: of)?|odds(?: of)?|score(?: of| is)?|scored|won|lost|beat|ended"
    r"|finished|final|lead(?:s|ing)?|led|mix(?:ed)?)"
    r"|[凌早]晨|早上|上午|中午|下午|晚上|夜里|比分|比例尺|[以至到在于第])\s?$",
    re.IGNORECASE,
)
_TRAP_AFTER = re.compile(
    r"\s?(?:(?:scale|score|win|victory|defeat|lead|odds|goal|model|mix|train|bus|departure|arrival|比分|模型)"
    r"|在?[获取]胜|[胜负])",
    re.IGNORECASE,
)
_TRAP_ANYWHERE = re.compile(
    r"\b(?:clocks?|watch(?:es)?|alarm|scoreboard|score|timetable|departures?|ticket|o'clock)\b|时钟|钟表|闹钟|手表|时刻|比分|车票",
    re.IGNORECASE,
)
_RESOLUTION = re.compile(
    r"(?<![A-Za-z0-9_.])([24])\s?k(?![a-z0-9])(?! (?:tv|television|monitor|camera|display|projector|run|race|euro))"
    r"|(?<!\w)(?:(uhd)|(qhd))(?!\w)",
    re.IGNORECASE,
)
_READ = 8_000  # characters of a prompt that are searched
_LINK = re.compile(r"https?://\S+|data:\S+")


@dataclass(frozen=True, slots=True)
class SizeWords:
    """A size and the spans (start, end) of the words that asked for it."""

    size: Size
    spans: tuple[tuple[int, int], ...]


def size_of(text: str) -> SizeWords | None:
    """The size that a prompt asks for in words, or None. Numbers beat ratios, ratios beat words such as "portrait".

    Quoted text, links, clock times, scores and scales never count.
    Raises InvalidRequest naming `size` for a size out of bounds (source: docs of the sister APIs, api-facts 1.5).
    """
    plain = _LINK.sub(lambda link: " " * len(link[0]), blank_quotes(text[:_READ]))
    numbers = _NUMBERS.search(plain)
    if numbers:
        width, height = (int(number) for number in numbers.groups() if number)
        return SizeWords(Size(width, height), (numbers.span(),))
    shape = next(_ratios(plain), None)
    form = shape or _form(plain)
    resolution = _RESOLUTION.search(plain)
    if resolution:
        name = "4K" if resolution[1] == "4" or resolution[2] else "2K"
        ratio = shape[0] if shape else _screen(form[0]) if form else None
        return SizeWords(_at_resolution(name, ratio), (resolution.span(), *([form[1]] if form else [])))
    return SizeWords(size_of_ratio(form[0]), (form[1],)) if form else None


def parse_size(value: str, ratio: str = "") -> Size | None:
    """The size that API fields ask for: `auto`, nothing, `WxH`, `a:b`, `1K|2K|4K` (with `ratio`), `landscape` and kin.

    Raises InvalidRequest naming `size`.
    """
    value, ratio = value.strip(), ratio.strip()
    if value.lower() in {"", "auto"}:
        return parse_size(ratio) if ratio.lower() not in {"", "auto"} else None
    numbers = re.fullmatch(r"(\d{1,5})\s*[xX×*]\s*(\d{1,5})", value)
    if numbers:
        return Size(int(numbers[1]), int(numbers[2]))
    if value.upper() in _LONG_EDGES:
        shape = _RATIO.fullmatch(ratio)
        return _at_resolution(value.upper(), _fraction(shape) if shape else None)
    shape = _RATIO.fullmatch(value)
    if shape:
        return size_of_ratio(_fraction(shape))
    form = _form(value)
    if form and form[1] == (0, len(value)):
        return size_of_ratio(form[0])
    raise InvalidRequest(f"'{value[:40]}' is no size: write 1536x1024, 3:2, 2K, 4K or auto.", param="size")


def size_of_ratio(ratio: Fraction) -> Size:
    """Width and height of about this ratio at 1.0 to 1.5 megapixels. Raises InvalidRequest beyond 1:3 and 3:1."""
    if not Fraction(1, WIDEST) <= ratio <= WIDEST:
        raise InvalidRequest("A picture is at most three times as long as wide: 1:3 up to 3:1.", param="size")
    if ratio < 1:
        twin = size_of_ratio(1 / ratio)
        return Size(twin.height, twin.width)
    exact = _EXACT.get(ratio)
    if exact:
        return exact
    rows = range(_GRID * math.isqrt(int(_LEAST / WIDEST) // _GRID**2), math.isqrt(_MOST) + 1, _GRID)
    pairs = [(width, height) for height in rows for width in _widths(ratio, height)]
    width, height = min(pairs, key=lambda pair: (abs(Fraction(*pair) / ratio - 1), -pair[0]))
    return Size(width, height)


def size_like(width: int, height: int) -> Size:
    """A size of about the shape of a picture of width x height pixels, as near as the bounds allow."""
    return size_of_ratio(min(max(Fraction(width, height), Fraction(1, WIDEST)), Fraction(WIDEST)))


def _widths(ratio: Fraction, height: int) -> Iterator[int]:
    below = int(ratio * height) // _GRID * _GRID
    for width in (below, below + _GRID):
        fits = width <= WIDEST * height and abs(Fraction(width, height) / ratio - 1) <= _TOLERANCE
        if fits and _LEAST <= width * height <= _MOST:
            yield width


def _at_resolution(name: str, ratio: Fraction | None) -> Size:
    """`1K`, `2K` or `4K` on the long edge; a ratio that would need too many pixels shrinks to what is possible."""
    edge = _LONG_EDGES[name]
    if ratio is None:
        return Size(edge, 2160) if name == "4K" else Size(edge, edge)
    if name == "1K":
        return size_of_ratio(ratio)
    size_of_ratio(ratio)  # raises when the ratio is not possible
    slim = min(ratio, 1 / ratio)
    longest = min(edge, math.isqrt(int(MAX_PIXELS / slim)) // _GRID * _GRID)
    edges = range(longest, longest - 8 * _GRID, -_GRID)
    pairs = [(long, round(long * slim / _GRID) * _GRID) for long in edges]
    possible = [(long, short) for long, short in pairs if long * short <= MAX_PIXELS]
    if longest == edge:
        possible = possible[:1]
    long, short = min(possible, key=lambda pair: abs(Fraction(pair[1], pair[0]) - slim))
    return Size(long, short) if ratio >= 1 else Size(short, long)


def _screen(form: Fraction) -> Fraction:
    """Words alone ("portrait", "landscape") at 4K mean a screen of 16:9 or its upright twin; a square stays one."""
    if form in {Fraction(2, 3), Fraction(3, 2)}:
        return Fraction(9, 16) if form < 1 else Fraction(16, 9)
    return form


def _ratios(text: str) -> Iterator[tuple[Fraction, tuple[int, int]]]:
    """The ratios in a text that mean the picture's shape, with their spans; those beside a format word first."""
    candidates = [match for match in _RATIO.finditer(text) if not _is_time_or_score(text, match)]
    named = [match for match in candidates if _beside_form(text, match)]
    trapped = _TRAP_ANYWHERE.search(text) is not None
    bare = [] if trapped else [match for match in candidates if _stands_alone(text, match) or _is_known(match)]
    for match in named:
        if _fraction(match):
            yield _fraction(match), match.span()
    for match in bare:
        if _fraction(match) and Fraction(1, WIDEST) <= _fraction(match) <= WIDEST:
            yield _fraction(match), match.span()


def _fraction(match: re.Match[str]) -> Fraction:
    """The ratio that was matched, or 0 when it is none."""
    width, height = Fraction(match[1]), Fraction(match[2])
    return width / height if height else Fraction(0)


def _is_known(match: re.Match[str]) -> bool:
    ratio = _fraction(match)
    return ratio > 0 and max(ratio, 1 / ratio) in _KNOWN


def _is_time_or_score(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 16) : match.start()], text[match.end() : match.end() + 12]
    return bool(_CLOCK_AFTER.match(after) or _TRAP_BEFORE.search(before) or _TRAP_AFTER.match(after))


def _beside_form(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 24]
    return bool(
        re.search(rf"{_FORM_WORD}[^\d,，.。;；]{{0,8}}$", before, re.IGNORECASE)
        or re.match(rf"[\s,，]{{0,2}}(?:[a-z]+ )?{_FORM_WORD}", after, re.IGNORECASE)
    )


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()].rstrip(" \t"), text[match.end() :].lstrip(" \t")
    return (not before or before[-1] in ",.;，。；、(（[\n") and (not after or after[0] in ",.;，。；、)）]\n")


def _form(text: str) -> tuple[Fraction, tuple[int, int]] | None:
    """The shape that words such as "portrait" or 横版 ask for, with their span."""
    for ratio, pattern in _FORM:
        match = pattern.search(text)
        if match:
            return ratio, match.span()
    return None
