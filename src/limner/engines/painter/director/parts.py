"""Which of the named things are parts of others: "a blue lid" of a teapot, 红帽子 on a boy. Knows both languages."""

import re
from dataclasses import replace

from limner.engines.painter.director.lexicon.adjectives import PATTERNS
from limner.engines.painter.director.lexicon.parts import CARRIED, OWNERS, PARTS, PATTERNED
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.scene import PartWish

_LIVING = frozenset({"person", "animal", "bird", "being"})
_WITH = re.compile(
    r"[, ]*(?:(?:and|who|that|which|is|are|was) )*(?:with|wearing|wears|has|have|having|featuring|in|dressed in"
    r"|topped with|whose|of)"
    r"[ ,]*(?:its|his|her|their|the)?[ ]*"
    r"|[, ]*(?:and )?(?:its|his|her|their) "
)
_AND = re.compile(r" ?(?:,|and|, and|&) ?")
_CHINESE_WITH = re.compile(
    r"(?:的)?(?:上)?(?:带着?|有着?|戴着?|穿着?|配着?|配有|系着?|围着?|披着?|长着?|装着|和|、|，)[^，。；、]{0,2}"
)
_CHINESE_AND = re.compile(r"(?:和|、|与|及|，)(?:戴着?|穿着?|系着?|围着?|披着?|有)?")
_CHINESE_LED = re.compile(r"(?:戴着?|穿着?|系着?|围着?|披着?|有着?|带着?|长着?)(?:一[顶条件双副只对个]|[顶条件双副])?$")
_REACH = 60  # characters between a thing and a part of it with other things between


def with_parts(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, those that are parts moved into their owners."""
    kept: list[Mention] = []
    waiting: list[Mention] = []  # parts named before their owner
    last_is_part = False
    for place, mention in enumerate(mentions):
        after = mentions[place + 1] if place + 1 < len(mentions) else None
        owner = _owner(text, kept, mention, last_is_part=last_is_part)
        if mention.family == "part" and mention.plain and text[: mention.begin].endswith((" on ", " in ")):
            continue
        if owner >= 0:
            last_is_part = owner == len(kept) - 1
            whole = _owning(kept[owner], mention)
            kept[owner] = whole if last_is_part else replace(whole, end=kept[owner].end)
        elif after and _leads(text, mention, after):
            waiting.append(mention)
        elif mention.family != "part":
            kept.append(_with_waiting(mention, waiting))
            waiting, last_is_part = [], False
    return tuple(kept)


def _owner(text: str, kept: list[Mention], mention: Mention, *, last_is_part: bool) -> int:
    """The place of the thing this one is a part of, or -1: the last, or one a little before for what is no thing."""
    if kept and _belongs(text, kept[-1], mention, last_is_part=last_is_part):
        return len(kept) - 1
    if mention.family != "part":
        return -1
    near = range(len(kept) - 1, max(-1, len(kept) - 4), -1)
    return next((place for place in near if _near_enough(text, kept[place], mention)), -1)


def _near_enough(text: str, owner: Mention, part: Mention) -> bool:
    between = text[owner.end : part.begin]
    return _can_own(owner, part) and "with" in between and not re.search(r"[.;\n]", between) and len(between) < _REACH


def _with_waiting(mention: Mention, waiting: list[Mention]) -> Mention:
    for part in waiting:
        mention = replace(_owning(mention, part), end=mention.end, begin=min(mention.begin, part.begin))
    return mention


def _belongs(text: str, owner: Mention, mention: Mention, *, last_is_part: bool) -> bool:
    """Whether a thing that is named after another is a part of it."""
    if not _can_own(owner, mention):
        return False
    between = text[owner.end : mention.begin]
    strict = mention.family == "part"
    if _is_chinese(between) or not between:
        return _belongs_in_chinese(between, strict=strict, last_is_part=last_is_part)
    if _WITH.fullmatch(between):
        if re.search(r"\bin\b", between) and owner.family not in ("person", "being", "animal", "bird"):
            return False
        return between.strip() != "of" and not (mention.counted and not strict and owner.family not in ("building",))
    return (strict or last_is_part) and _AND.fullmatch(between) is not None


def _belongs_in_chinese(between: str, *, strict: bool, last_is_part: bool) -> bool:
    if _CHINESE_WITH.fullmatch(between) and not between.startswith(("和", "、", "，")):
        return True
    return (strict or last_is_part) and _CHINESE_AND.fullmatch(between) is not None


def _leads(text: str, part: Mention, owner: Mention) -> bool:
    """Whether a part is named before its owner: "the red roof of a house", 戴红帽子的男孩, 蓝色盖子的茶壶."""
    if not _can_own(owner, part):
        return False
    between = text[part.end : owner.begin]
    if between == " of ":
        return part.family == "part"
    if text[part.end : part.end + 1] != "的":
        return False
    led = _CHINESE_LED.search(text[max(0, part.begin - 5) : part.begin]) is not None
    return (led or part.family == "part" or not part.plain) and text[part.end : owner.begin] in ("的", "")


def _can_own(owner: Mention, part: Mention) -> bool:
    name = PARTS.get(part.word) or PARTS.get(part.noun)
    if not name or (part.family != "part" and part.noun in CARRIED):
        return False
    return owner.known and name in OWNERS.get(owner.family, frozenset())


def _owning(owner: Mention, part: Mention) -> Mention:
    name = PARTS.get(part.word) or PARTS[part.noun]
    pose = owner.pose or (part.pose if owner.family in _LIVING else "")
    if pose == "flying" and owner.family == "person":
        pose = "playing"  # a kite, not themselves
    if name in PATTERNED:
        colours = [colour for colour in (owner.colour, part.colour, part.second) if colour] + ["", ""]
        return replace(owner, pattern=PATTERNS[name], colour=colours[0], second=colours[1], end=part.end)
    styles = tuple(f"{trait}-haired" for trait in part.traits) if name == "hair" else ()
    wish = PartWish(name=name, colour=part.colour, material=part.material)
    return replace(owner, parts=(*owner.parts, wish), traits=(*owner.traits, *styles), pose=pose, end=part.end)


def _is_chinese(text: str) -> bool:
    return re.search(r"[\u3400-\u9fff，。、]", text) is not None
