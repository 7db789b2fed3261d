"""Where things are to each other: relations read from the words around two mentions. Knows both languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from limner.engines.painter.director.lexicon.relations import (
    CHINESE_RELATIONS,
    CONTAINERS,
    HELD_BY,
    MOUNTS,
    RELATIONS,
)
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.scene import Relation

_LIVING = frozenset({"person", "animal", "being", "bird"})
_OVER = re.compile(r"[.;\n]|\bwhile\b|\bthen\b")
_AND = re.compile(r",? (?:and|&)(?: (?:a|an|the|\d+))? ?|[和与及、]")
_LISTED = re.compile(r",? ?(?:and )?|[和与及、]")
_ITS_OWN = re.compile(r" ?(?:with|has|having)\b")
_ON_IT = re.compile(
    r" (?:lying |sitting |standing |placed )?on (?:it|top|them|(?:its|his|her) (?:top|back|head|nose|lap|shoulders?))\b"
)
_PRONOUN = re.compile(r"((?: [a-z]+){1,6}?) (?:it|them|him|her)\b")
_IN_IT = re.compile(r" (?:inside|in) (?:it|them)\b| inside\b")
_THERE = re.compile(
    r",? ?(?:there (?:is|are|was|were)|we see|you see|is|are|stands?|sits?|lies?|hangs?|floats?|grows?|rests?|sleeps?"
    r"|waits?|)(?: |$)"
)
_LEADS_ON = re.compile(
    r" *(?:(?:the |its |his |her )?(?:shoulders?|head|back|lap|arms?|edge|roof|side|middle|center|centre"
    r"|bottom|top) of *)?"
)
_FILLED = re.compile(r" ?(?:of|with|full of|filled with|containing|holding|has|having)(?: |$)")
_SURROUNDED = re.compile(r"\bsurrounded by\b|\bencircled by\b")
_BETWEEN = re.compile(r"\b(?:in )?between\b")
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_CHINESE_VERB = r"(?:坐|站|放|躺|趴|停|挂|睡|飞|漂|飘|浮|立|蹲|摆|靠|长|卧|走|跑|游|盘|画|建|落|种|插|装|盛)"
_CHINESE_AT = re.compile(rf"[^，。；]{{0,4}}?(?:{_CHINESE_VERB}?(?:在|于)|位于|处于)(?:了|着)?")
_CHINESE_HAS = re.compile(rf"[^，。；有是]{{0,3}}?(?:有|是|{_CHINESE_VERB}(?:着|了|满)?|的)[^，。；]{{0,3}}$")
_CHINESE_DOES = re.compile(
    r"[^，。；]{0,8}?(?P<verb>骑|驾驶|拿|举|抱|捧|提|握|打|撑|端|叼|弹|拉|吹|看|读|吃|喝|牵|推|围|环绕|绕|盘|缠)[着在了过绕]*[^，。；]{0,2}$"
)
_CHINESE_VERBS: dict[str, Relation] = {
    "骑": "riding", "驾驶": "in", "围": "around", "环绕": "around", "绕": "around", "盘": "around", "缠": "around",
    "牵": "next_to", "推": "behind",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """The place of one mention relative to another, as positions in the list of mentions; -1 for no other."""

    subject: int
    relation: Relation
    object: int
    other: int = -1


def places_in(text: str, mentions: tuple[Mention, ...]) -> tuple[Place, ...]:
    """The places of neighbouring mentions to each other, from the words between and around them."""
    found: list[Place] = []
    for second in range(1, len(mentions)):
        place = _place(text, mentions, second) or _listed(text, mentions, second, found)
        found += _to_it(text, mentions, second, found)
        if place:
            place = _of_the_holder(place, found)
            found += [place, *_shared(text, mentions, place)]
    return tuple(found)


def _to_it(text: str, mentions: tuple[Mention, ...], second: int, found: list[Place]) -> Iterator[Place]:
    """ "A dog to the left of a bicycle and a cat to the right of it": it is what was named last as a place."""
    match = _PRONOUN.match(text, mentions[second].end)
    told = _told(match[1]) if match else None
    if told:
        near = found[-1].object if found and found[-1].object < second else second - 1
        yield Place(second, told, near)


def _of_the_holder(place: Place, found: list[Place]) -> Place:
    """ "A man reading a book on a bench": the man is on the bench."""
    last = found[-1] if found else None
    if not last or place.object <= place.subject:
        return place
    if last.relation == "holding" and last.object == place.subject:
        return replace(place, subject=last.subject)
    if last.relation in ("in", "on") and last.subject == place.subject and last.object < last.subject:
        return replace(place, subject=last.object)
    return place


def _listed(text: str, mentions: tuple[Mention, ...], second: int, found: list[Place]) -> Place | None:
    """ "A bowl with cherries, plums and figs": what is listed after the first shares its place."""
    last = found[-1] if found else None
    if not last or last.subject != second - 1 or last.object >= last.subject or last.relation not in ("in", "on"):
        return None
    between = text[mentions[second - 1].end : mentions[second].begin]
    listed = _LISTED.fullmatch(between) and mentions[second].family == mentions[second - 1].family
    return replace(last, subject=second) if listed else None


def _shared(text: str, mentions: tuple[Mention, ...], place: Place) -> Iterator[Place]:
    """ "A cat and a dog on a sofa": what is joined by "and" before the subject shares its place."""
    first = place.subject - 1
    while place.object == place.subject + 1 and first >= 0:
        between = text[mentions[first].end : mentions[first + 1].begin]
        if not _AND.fullmatch(between):
            return
        yield Place(first, place.relation, place.object, place.other)
        first -= 1


def _place(text: str, mentions: tuple[Mention, ...], second: int) -> Place | None:
    first, thing = mentions[second - 1], mentions[second]
    between = text[first.end : thing.begin]
    if _OVER.search(between):
        return None
    if _CHINESE.search(between) or (not between.strip() and _CHINESE.search(first.word)):
        return _chinese_place(text, mentions, second)
    return _held(between, mentions, second) or _english_place(text, between, mentions, second)


def _english_place(text: str, between: str, mentions: tuple[Mention, ...], second: int) -> Place | None:
    first, thing = mentions[second - 1], mentions[second]
    if _SURROUNDED.search(between):
        return Place(second, "around", second - 1)
    if _BETWEEN.search(between):
        return Place(second - 1, "between", second, _joined(text, mentions, second))
    told = _told(between)
    if told:
        if told == "in_front_of" and first.pose == "leaning":
            told = "next_to"
        mount = told == "on" and first.family in _LIVING and thing.noun in MOUNTS
        return Place(second - 1, "riding" if mount else told, second)
    return _contained(text, between, mentions, second) or _led(text, between, mentions, second)


def _told(between: str) -> Relation | None:
    """The relation that the last preposition before the object tells, unless a new clause begins."""
    clause = between.rsplit(",", 1)[-1]
    if re.search(r"\band\b", clause):
        return None
    ends = [
        (match.end(), -place, relation)
        for place, (relation, pattern) in enumerate(RELATIONS)
        for match in pattern.finditer(clause)
    ]
    last = max(ends) if ends else None
    return last[2] if last and _LEADS_ON.fullmatch(clause[last[0] :]) else None


def _held(between: str, mentions: tuple[Mention, ...], second: int) -> Place | None:
    """What someone holds, rides or has with them."""
    if mentions[second - 1].family not in _LIVING and mentions[second - 1].noun != "robot":
        return None
    pose = mentions[second - 1].pose
    if re.search(r"\briding\b|\brides?\b", between) or (pose == "riding" and re.fullmatch(r" (?:on )?", between)):
        return Place(second - 1, "riding", second)
    if pose == "walking" and re.fullmatch(r" (?:with )?", between) and mentions[second].family == "animal":
        return Place(second - 1, "next_to", second)
    held = re.search(
        r"\b(?:holding|holds?|carrying|carries|wielding|lifting|raising|clutching|playing|with|under)\b\s*$", between
    )
    if held and held[0].strip() in ("with", "playing", "under"):
        umbrella = held[0].strip() != "under" or mentions[second].noun == "umbrella"
        return Place(second - 1, "holding", second) if umbrella and mentions[second].noun in HELD_BY else None
    if held or (
        pose in ("reading", "playing", "eating", "drinking")
        and between == " "
        and mentions[second].family not in _LIVING
    ):
        return Place(second - 1, "holding", second)
    return None


def _contained(text: str, between: str, mentions: tuple[Mention, ...], second: int) -> Place | None:
    """ "A bowl of cherries", "a plate with cookies", "a table with a lamp on it"."""
    first, end = mentions[second - 1], mentions[second].end
    if _ON_IT.match(text, end):
        return Place(second, "on", second - 1)
    if _IN_IT.match(text, end) and _ITS_OWN.match(between):
        return Place(second, "in", second - 1)
    if _FILLED.fullmatch(between):
        relation = CONTAINERS.get(first.noun) or CONTAINERS.get(first.family)
        return Place(second, relation, second - 1) if relation else None
    return None


def _led(text: str, between: str, mentions: tuple[Mention, ...], second: int) -> Place | None:
    """ "Under the tree sits a boy": the preposition comes first."""
    begin = mentions[second - 1].begin
    clause = re.split(r"[.,;\n]", text[max(0, begin - 28) : begin])[-1].strip()
    told = next((relation for relation, pattern in RELATIONS if pattern.fullmatch(clause)), None)
    if told is None or not _THERE.fullmatch(between):
        return None
    return Place(second, told, second - 1)


def _joined(text: str, mentions: tuple[Mention, ...], second: int) -> int:
    """The second neighbour of "between", or -1 when there is none."""
    if second + 1 >= len(mentions):
        return -1
    between = text[mentions[second].end : mentions[second + 1].begin]
    return second + 1 if _AND.fullmatch(between) else -1


def _chinese_place(text: str, mentions: tuple[Mention, ...], second: int) -> Place | None:
    """`A在B左边` and `B左边的A` put A by B; `A左边有B` puts B by A; `A骑着B` and `A拿着B` say what A does."""
    first, thing = mentions[second - 1], mentions[second]
    between, after = text[first.end : thing.begin], text[thing.end : thing.end + 6].removeprefix("的")
    if _CHINESE_AT.fullmatch(between):
        other = _joined(text, mentions, second)
        last = mentions[other] if other >= 0 else thing
        if re.match(r"的?(?:之间|中间)", text[last.end : last.end + 4]):
            return Place(second - 1, "between", second, other)
        told = next((name for name, pattern in CHINESE_RELATIONS if pattern.match(after)), None)
        return Place(second - 1, told, second) if told else None
    told, length = _chinese_told(between)
    if told and _CHINESE_HAS.match(between[length:]):
        return Place(second, told, second - 1)
    does = _CHINESE_DOES.fullmatch(between)
    if does and first.family in _LIVING:
        return Place(second - 1, _CHINESE_VERBS.get(does["verb"], "holding"), second)
    return None


def _chinese_told(between: str) -> tuple[Relation | None, int]:
    lead = len(between) - len(between.removeprefix("的"))
    for name, pattern in CHINESE_RELATIONS:
        match = pattern.match(between[lead:])
        if match:
            return name, lead + match.end()
    return None, 0
