"""Things named in Chinese: longest known words with number, measure word and what is said of them. Draws nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from limner.engines.painter.director.lexicon.adjectives import MATERIALS, PATTERNS, POSES, TRAITS
from limner.engines.painter.director.lexicon.grammar import CHINESE_COUNT, COLLECTIVES, NUMBERS, PLURAL, SCALES, SINGLE
from limner.engines.painter.director.lexicon.nouns import CHINESE_OTHER, LONGEST_CHINESE, NOUNS, Noun
from limner.engines.painter.director.lexicon.parts import PARTS
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.slots import CHINESE_COLOUR, colour_named
from limner.engines.painter.scene import Pattern

_RUN = re.compile(r"[\u3400-\u9fff\d]+(?:[tT][恤][\u3400-\u9fff\d]*)?|[tT]恤[\u3400-\u9fff\d]*")
_COLOUR = re.compile(rf"({CHINESE_COLOUR})")
_LOOKS = {
    word: (slot, value)
    for slot, table in (("trait", TRAITS), ("material", MATERIALS), ("pose", POSES), ("pattern", PATTERNS))
    for word, value in table.items()
    if not word.isascii()
}
_SIZES = {word: scale for word, scale in SCALES.items() if not word.isascii()}
_LONGEST = max(len(word) for word in (*_LOOKS, *_SIZES))
_POSED = re.compile(r"(?:们)?(?:正在|正|在)?")
_INSIDE = frozenset("里中内")  # right after a noun: it is a place
_WORN = "戴穿系围披带长有"
_LIVING = frozenset({"person", "animal", "bird", "insect", "being"})


@dataclass(slots=True)
class _Words:
    """What has been read before a noun. `verb` is a pose that nothing yet has been found to strike."""

    begin: int = -1
    count: int = 0
    colours: list[str] = field(default_factory=list)
    traits: list[str] = field(default_factory=list)
    pattern: Pattern = ""
    material: str = ""
    pose: str = ""
    verb: str = ""
    scale: float = 1.0
    outer: int = 0  # a number that is meant for the owner of what is worn: 两个戴帽子的男孩

    def forget(self) -> None:
        """Something unknown stands between: only the number goes on."""
        self.colours, self.traits, self.pattern, self.material, self.scale = [], [], "", "", 1.0
        self.begin = -1


def chinese(text: str) -> Iterator[Mention]:
    """The things that the Chinese words of a text name, in order."""
    for run in _RUN.finditer(text):
        if not run[0].isdecimal():
            yield from _run(text, run.start(), run.end())


def _run(text: str, position: int, end: int) -> list[Mention]:
    words = _Words()
    found: list[Mention] = []
    while position < end:
        noun = _noun_at(text, position, end)
        known = _known(noun)
        if known:
            words.verb = "reading" if words.verb == "looking" and known.family == "book" else words.verb
            _strike(found, words)
            found.append(_posed(text, _named(noun, known, position, words), end))
            found[-1] = replace(found[-1], inside=text[found[-1].end : found[-1].end + 1] in _INSIDE)
            words, position = _Words(count=words.outer), found[-1].end
        elif noun:
            words, position = _Words(verb=words.verb), position + len(noun)
        else:
            position += _take(text, position, end, words)
    _strike(found, words)
    return found


def _strike(found: list[Mention], words: _Words) -> None:
    """A verb that has been read is the pose of the last living thing before it."""
    if words.verb and found and found[-1].family == "part":
        return
    for place in range(len(found) - 1, -1, -1) if words.verb else ():
        if found[place].family in _LIVING:
            found[place] = replace(found[place], pose=found[place].pose or words.verb)
            return


def _take(text: str, position: int, end: int, words: _Words) -> int:
    """Read one number, colour, size or adjective, or pass over a character; how many characters that were."""
    counted = CHINESE_COUNT.match(text, position, end)
    coloured = _COLOUR.match(text, position, end)
    look = _look_at(text, position, end)
    if counted:
        words.count, length = _number(counted[1]), len(counted[0])
    elif coloured and len(coloured[0]) >= len(look):
        words.colours.append(colour_named(coloured[1]))
        length = len(coloured[0])
    elif look:
        length = len(look)
        verb = _LOOKS.get(look, ("", ""))[0] == "pose" and text[position + length : position + length + 1] != "的"
        if verb:
            words.verb = _LOOKS[look][1]
            words.forget()
            return length
        _describe(words, look)
    elif text[position] in "的地":
        return 1
    else:
        return _pass_over(text[position], words)
    if words.begin < 0:
        words.begin = position
    return length


def _pass_over(char: str, words: _Words) -> int:
    if char in _WORN and words.count:
        words.outer, words.count = words.count, 0
    words.forget()
    return 1


def _describe(words: _Words, look: str) -> None:
    if look in _SIZES:
        words.scale = _SIZES[look]
        return
    slot, value = _LOOKS[look]
    if slot == "trait":
        words.traits.append(value)
    elif slot == "material":
        words.material = value
    elif slot == "pose":
        words.pose = value
    else:
        words.pattern = PATTERNS[look]


def _named(word: str, noun: Noun, position: int, words: _Words) -> Mention:
    colours = (*words.colours, "", "")
    return Mention(
        noun=noun.name,
        word=word,
        begin=words.begin if words.begin >= 0 else position,
        start=position,
        end=position + len(word),
        family=noun.family,
        count=1 if noun.name in SINGLE else words.count or 1,
        counted=words.count > 1 and noun.name not in SINGLE,
        colour=colours[0],
        second=colours[1],
        pattern=words.pattern,
        material=words.material,
        pose=words.pose,
        traits=tuple(dict.fromkeys((*noun.traits, *words.traits))),
        scale=words.scale * (0.6 if "young" in noun.traits else 1.0),
        kind=noun.kind,
    )


def _posed(text: str, mention: Mention, end: int) -> Mention:
    """The mention with the pose told right after it (猫在睡觉); a verb that leads to a place stays to be read."""
    lead = _POSED.match(text, mention.end, end)
    start = lead.end() if lead else mention.end
    look = _look_at(text, start, end)
    if not look or look in _SIZES or _LOOKS[look][0] != "pose":
        return mention
    if text[start + len(look) : start + len(look) + 1] == "的":
        return mention  # it describes what comes next
    return replace(mention, pose=_LOOKS[look][1]) if mention.family in _LIVING else mention


def _known(word: str) -> Noun | None:
    part = PARTS.get(word)
    return NOUNS.get(word) or (Noun(part, "part") if part else None)


def _noun_at(text: str, position: int, end: int) -> str:
    """The longest known word at this position, be it a noun or one that only contains a noun's character."""
    for length in range(min(LONGEST_CHINESE, end - position), 0, -1):
        word = text[position : position + length]
        if word in NOUNS or word in CHINESE_OTHER or word in PARTS:
            return "" if _describes(text, position, end, length) else word
    return ""


def _describes(text: str, position: int, end: int, length: int) -> bool:
    """Whether a longer adjective begins here, or the word is a material of what follows (石头房子)."""
    look = _look_at(text, position, end)
    if len(look) > length:
        return True
    if not look or len(look) < length or _LOOKS.get(look, ("", ""))[0] != "material":
        return False
    follows = text[position + length : min(end, position + length + LONGEST_CHINESE)].removeprefix("的")
    return any(follows[:size] in NOUNS for size in range(len(follows), 0, -1))


def _look_at(text: str, position: int, end: int) -> str:
    for length in range(min(_LONGEST, end - position), 0, -1):
        word = text[position : position + length]
        if word in _LOOKS or word in _SIZES:
            return word
    return ""


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    if word.startswith("一") and len(word) == 2:
        return {"群": NUMBERS["群"], "对": 2, "双": 2, "排": COLLECTIVES["row"]}.get(word[1], PLURAL)
    if word.startswith("成群"):
        return NUMBERS["群"]
    if "十" in word:
        tens, _, ones = word.partition("十")
        return 10 * (NUMBERS[tens] if tens else 1) + (NUMBERS[ones] if ones else 0)
    return NUMBERS.get(word, 1)
