"""The strings that a picture must show and their roles: quoted ones, named ones, the facts of a ticket or a chart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from limner.engines.painter.director.lexicon.documents import (
    CARDS,
    GREETINGS,
    PAPERS,
    PRINTS,
    ROLES,
    SHOPS,
    STEPS,
    TABULAR,
    TEXT,
    TICKETS,
)
from limner.engines.painter.director.normalise import CUT, QUOTED, Words, cut_spans
from limner.engines.painter.director.slots import ENGLISH_COLOUR, colour_named
from limner.engines.painter.scene import Lettering, Role

MOST_ROWS = 24  # of a chart or menu
_NEAR = 60  # characters around a string in which its role is looked for
_OVER = rf"[,.;:!?\n\"{QUOTED}{CUT}]"  # where an unquoted string ends
_BEARER = (
    r"(?i:signs?|signboard|board|billboard|neon|neon light|lights?|label|poster|banner|shirt|hoodie|letters|lettering"
    r"|text|words?|plaque|logo|screen|card|note|flag|cap|mug|cup|hat|marquee|bubble|ticket|sticker|badge|cover|headline|title"
    r"|graffiti|stamp|tag)"
)
_SAYING = r"(?i:(?:that |which )?(?:reading|reads?|saying|says|spelling(?: out)?|spells))"
_TITLED = (
    r"(?i:titled|entitled|captioned|labell?ed|inscribed(?: with)?|headlined?|subtitled|tagline|slogan|caption"
    r"|(?:with )?the (?:words?|text|letters|title|headline|inscription|phrase|slogan|caption)"
    r"(?: reading| saying| that says)?)"
)
_STOP = (
    r"(?:in|on|at|over|above|under|below|beside|near|behind|with|against|by|made|glowing|and|written|hanging|next"
    r"|surrounded)"
)
_STRING = rf"(?!(?:a|an|the|of|in|on|that|which)\b)((?:(?!\s{_STOP}\s(?![A-Z]))(?!{_OVER}).){{1,60}}!?)"
_CHINESE_STRING = rf"([^，。；、,.;\s!?的{QUOTED}{CUT}]{{1,20}})"
_CAPTION = r"(?i:neon sign|sign|neon|text|title|headline|subtitle|caption|slogan|label|words|letters)"
_SHOUT = r"[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9'&-]+"
_NAMED = re.compile(
    rf"\b{_BEARER}\s{_SAYING}\s*:?\s+{_STRING}"
    rf"|\b{_TITLED}\s*:?\s+(?!(?i:of|in|on|is|are|at|and|with|should)\b){_STRING}"
    r"|(?:写着|写有|写上|上书|刻着|印着|印有|题为|标题为|标题是|标题|名为|名叫|文字为|文字是|文字|字样|显示)[::]? ?"
    + _CHINESE_STRING
    + rf"|\b{_CAPTION}\s?:\s?(?=[A-ZÀ-Þ0-9]){_STRING}"
    rf"|\b(?!(?:NEON|LED|RGB|HDR|3D|4K)\b)((?=\S*[A-ZÀ-Þ]{{2}}){_SHOUT}(?:\s{_SHOUT})*)"
    r"(?=\s(?:neon )?(?:sign|lettering))"
)
_BUSINESS = (
    r"(?i:logo|brand|company|startup|cafe|café|shop|restaurant|bar|bakery|band|studio|gym|salon|agency|store|hotel|club|team|app|school|firm|business|bookshop|bookstore|farm|winery|brewery|boutique|roaster|roastery|poster|flyer|invitation|cover|film|book"
    r"|album|festival)"
)
_CAPITALS = r"((?:[A-Z0-9][\w&'.-]*)(?:\s(?:&|and|of|the|[A-Z0-9][\w&'.-]*))*)"
_BRAND = re.compile(rf"\b{_BUSINESS}\s(?i:called|named|for(?:\sthe)?|by)\s{_CAPITALS}(?=\s*(?:{_OVER}|$))")
_AUTHOR = re.compile(rf"{QUOTED},? by ((?:[A-Z][\w'.-]*\s?){{1,4}})")
_PLACE = r"([A-Z][\w'-]*(?: [A-Z][\w'-]*)*)"
_ROUTE = re.compile(rf"\bfrom {_PLACE} to {_PLACE}|从([^\s，,到]{{1,8}})[到至]([^\s，。,的]{{1,8}})")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_FACT = re.compile(
    r"(?i:seat|gate|platform|coach|row|flight|train|class|座位|车厢|登机口) ?[A-Z]?\d{1,4}[A-Z]?(?!\w)"
    r"|(?<![\d:])\d{1,2}:\d{2}(?: ?[ap]m)?(?![\d:])"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,? \d{{4}})?"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]"
)
_ROW = re.compile(
    r"(?P<name>[A-Za-z\u3400-\u9fff][\w' -]{0,24}?):? "
    r"(?P<value>[$€£¥]\d+(?:\.\d+)?"
    r"|\d+(?:[.,]\d+)?\s?(?:kg|g|%|km|mm|cm|m|ml|lbs?|ft|miles|mi|tons?|people|users|visitors|votes|points|pts|units|GB|MB|TB|kWh?|MW|GW|°F|years|days|minutes|mins?|°C|€|\$|£|¥|元|percent|million|billion|k|hours|hrs?|h|min|L|ml)?)(?![\w:])"
)
_LEADING = re.compile(
    r"^(?:.*\b(?:with|of|for|like|showing|items?|rows?|including)\b\s+(?=\S))?(?:and\s+)?", re.IGNORECASE
)
_LINKS = frozenset("with of for like showing in has the a and on at by".split())
_CONTACT = re.compile(
    r"\+?\d[\d ()-]{5,}\d|[\w.+-]+@[\w-]+\.[\w.]+"
    r"|\b(?:www\.)?[\w-]+\.(?:com|org|net|io|co|shop)\b"
)
_SEQUENCE = re.compile(
    r"\bsteps?(?: (?:labell?ed|named|called|saying|reading))?\s?[:：] ?([^.;\n\d]{3,160})"
    r"|步骤[:：] ?([^。；\n\d]{2,80})"
)
_BETWEEN = re.compile(r", and (?:then )?|,? then | and then | -> | → |^([^,]*) and (?=[^,]*$)")
_STEP = re.compile(
    r"(?<![\w.])(\d{1,2}[.)、]) ?([^\d\s;,][^;,\n]{1,60}?)"
    r"(?=[,;.]?\s+\d{1,2}[.)、]|[;\n]|,\s*\d+:\d|[,.]?\s*$)"
)
_MONTHS = re.compile(
    rf"\bcalendar (?:page |sheet )?(?:for |of )?({_MONTH}(?: \d{{4}})?)|((?:\d{{4}}年)?\d{{1,2}}月)的?[日月]历"
)
_IN_COLOUR = re.compile(
    rf" in (?:glowing |bold |bright |big )?({ENGLISH_COLOUR})(?: neon| letters| lettering| type| paint| chalk| ink)?"
    rf"(?=\s*(?:{_OVER}|$))"
)
_EVENT = re.compile(
    r"\b(?:poster|flyer|invitation|banner|card|cover|advert)s? (?:for|of|about) (?:an? |the )?"
    rf"([a-z][a-z' -]{{2,40}}?)(?=\s*(?:{_OVER}|$))"
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A string, where it was named, and its role when the pattern itself tells it."""

    string: str
    start: int
    end: int
    role: Role | None = None
    colour: str = ""


def take_letterings(words: Words, *, signs: bool) -> tuple[str, tuple[Lettering, ...]]:
    """The lower-case text without its strings, and the letterings in order. A quoted string is never dropped.

    `signs` makes a sign of a first string whose role no word tells.
    """
    found = sorted([*_quoted(words), *_unquoted(words.text)], key=lambda item: item.start)
    text = words.lower
    shops = signs and SHOPS.search(text) and not PAPERS.search(text)
    letterings: list[Lettering] = []
    found = [_with_colour(text, item) for item in found]
    for item in found:
        role = item.role or _role(text, item) or _unnamed_role(letterings, signs=signs)
        role = "sign" if shops and role == "headline" else role
        letterings.append(Lettering(string=item.string, role=role, colour=item.colour))
    return cut_spans(((item.start, item.end) for item in found), text), _once(letterings)


def headline_of(text: str) -> str:
    """What a card, menu or poster says when the prompt (lower case) leaves its headline to us; empty elsewhere."""
    greeting = next((greeting for greeting, pattern in GREETINGS if pattern.search(text)), "")
    event = _EVENT.search(text)
    return greeting or (_title_case(event[1]) if event else "")


def _quoted(words: Words) -> Iterator[_Found]:
    for string, match in zip(words.strings, re.finditer(QUOTED, words.text), strict=False):
        yield _Found(string, match.start(), match.end())


def _unquoted(text: str) -> list[_Found]:
    """Strings that are named without quotes; of those that overlap, the first pattern wins."""
    lower = text.lower()
    finds: list[_Found] = []
    for item in (*_named(text), *_facts(text, lower)):
        apart = all(item.end <= other.start or item.start >= other.end for other in finds)
        if apart and item.string:
            finds.append(item)
    return finds


def _named(text: str) -> Iterator[_Found]:
    for match in _NAMED.finditer(text):
        group = match.lastindex or 0
        yield _Found(match[group].strip(), *match.span(group))
    for match in _BRAND.finditer(text):
        yield _Found(match[1].strip(), *match.span(1), "headline")
    for match in _AUTHOR.finditer(text):
        yield _Found(match[1].strip(), *match.span(1), "caption")


def _facts(text: str, lower: str) -> Iterator[_Found]:
    """Route, seat, time and date of a ticket or print; the rows of a chart or menu; steps; a month."""
    if TICKETS.search(lower):
        for match in _ROUTE.finditer(text):
            places = [place for place in match.groups() if place]
            yield _Found(" – ".join(places), *match.span(), "headline")
    if PAPERS.search(lower) or PRINTS.search(lower):
        for match in _FACT.finditer(text):
            string = match[0][0].upper() + match[0][1:]
            yield _Found(string, *match.span(), "label" if TICKETS.search(lower) else "caption")
    for match in _MONTHS.finditer(text):
        group = match.lastindex or 0
        yield _Found(match[group], *match.span(group), "headline")
    for pattern, found in ((STEPS, _steps), (TABULAR, _rows), (CARDS, _contacts)):
        if pattern.search(lower):
            yield from found(text)


def _steps(text: str) -> Iterator[_Found]:
    numbered = list(islice(_STEP.finditer(text), MOST_ROWS))
    for match in numbered:
        yield _Found(f"{match[1]} {match[2].strip()}", *match.span(), "label")
    if not numbered:
        yield from _sequence(text)


def _rows(text: str) -> Iterator[_Found]:
    for match in islice(_ROW.finditer(text), MOST_ROWS):
        name = _LEADING.sub("", match["name"]).strip()
        if name and name.lower() not in _LINKS:
            start = match.start("name") + match["name"].rfind(name)
            yield _Found(f"{name} {match['value'].strip()}", start, match.end(), "label")


def _contacts(text: str) -> Iterator[_Found]:
    for match in _CONTACT.finditer(text):
        yield _Found(match[0], *match.span(), "caption")


def _sequence(text: str) -> Iterator[_Found]:
    """Steps that are listed after a colon: "three steps: grind, brew, enjoy"."""
    for match in islice(_SEQUENCE.finditer(text), 1):
        group = match.lastindex or 0
        for part in re.finditer(r"[^,，、→>]+", _BETWEEN.sub(_comma, match[group])):
            words = part[0].strip(" -.")
            start = match.start(group) + part.start() + part[0].find(words)
            if words and QUOTED not in words and CUT not in words:
                yield _Found(words[0].upper() + words[1:], start, start + len(words), "label")


def _comma(match: re.Match[str]) -> str:
    kept = match[1] or ""
    return kept + ",".rjust(len(match[0]) - len(kept))


def _role(text: str, item: _Found) -> Role | None:
    """The role told by the nearest word: before the string in its clause, then in its sentence, else right after it."""
    sentence = re.split(r"[.;\n。；]", text[max(0, item.start - _NEAR) : item.start])[-1]
    clause = re.split("[,，]", sentence)[-1]
    after = re.split(r"[.,;\n。；，]", text[item.end : item.end + _NEAR // 3])[0]
    told = _last_role(clause)
    if told or TEXT.search(clause):
        return told
    return _last_role(sentence) or next((role for role, pattern in ROLES if pattern.search(after)), None)


def _last_role(text: str) -> Role | None:
    ends = [(match.end(), role) for role, pattern in ROLES for match in pattern.finditer(text)]
    return max(ends)[1] if ends else None


def _unnamed_role(earlier: list[Lettering], signs: bool) -> Role:
    if signs and not any(lettering.role == "sign" for lettering in earlier):
        return "sign"
    return "caption" if any(lettering.role == "headline" for lettering in earlier) else "headline"


def _with_colour(text: str, item: _Found) -> _Found:
    """The string with the colour of its letters: "a pink neon sign reading …" or "… in red"."""
    after = _IN_COLOUR.match(text, item.end)
    if after:
        return replace(item, end=after.end(), colour=colour_named(after[1]))
    before = re.split(r"[.,;\n]", text[max(0, item.start - _NEAR) : item.start])[-1]
    match = re.search(
        rf"({ENGLISH_COLOUR})(?: [a-z]+)?(?: [a-z]+)? (?:neon|sign|letters|lettering|text|words)\b", before
    )
    return replace(item, colour=colour_named(match[1])) if match else item


def _title_case(words: str) -> str:
    small = {"a", "an", "the", "of", "and", "in", "on", "for", "to", "with"}
    parts = words.split()
    return " ".join(
        word if place and word in small else word[:1].upper() + word[1:] for place, word in enumerate(parts)
    )


def _once(letterings: list[Lettering]) -> tuple[Lettering, ...]:
    """Each string once, with the role it was named in first."""
    kept: dict[str, Lettering] = {}
    for lettering in letterings:
        kept.setdefault(lettering.string, lettering)
    return tuple(kept.values())
