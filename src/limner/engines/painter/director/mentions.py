"""All things that a text names, in whatever language, with their parts and their places in the picture."""

import re
from dataclasses import replace

from limner.engines.painter.director.chinese import chinese
from limner.engines.painter.director.english import english
from limner.engines.painter.director.lexicon.grammar import REGIONS
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.parts import with_parts
from limner.engines.painter.scene import Region

_AFTER = re.compile(
    r"[^,.;，。；]{0,16}?\b(?:on|at|to|in) the (?:far |upper |lower |very )?(left|right|center|centre|middle|top|bottom)\b"
    r"(?! of (?!the (?:picture|image|frame|photo)))(?! (?:hand )?side of)"
    r"|[在位]?于?(?:画面)?的?([左右中])[边侧央间](?![\u3400-\u9fff]*[有是放站])"
)
_BEFORE = re.compile(
    r"(?:\b(?:on|at|to|in) the (?:far |very )?(left|right|center|centre|middle)(?: side)?(?: of the (?:picture|image|frame|photo))?"
    r"|(?:^|[，。；、,.;]|画面)([左右中])[边侧央间](?:有|是|为|站着|放着|坐着|停着)?)"
    r"(?:[,:]|,? there (?:is|are)| is| are| stands?| sits?| we see)? ?$"
)
_AGES = re.compile(r"\b\d+[- ]years?[- ]old\b")
_HALF_DOZEN = re.compile(r"\bhalf a dozen\b")


def mentions_in(text: str) -> tuple[Mention, ...]:
    """All things that a lower-case text names, in order, their parts with them."""
    text = _AGES.sub(lambda match: " " * len(match[0]), text)
    text = _HALF_DOZEN.sub(lambda match: "six".ljust(len(match[0])), text)
    found = sorted([*english(text), *chinese(text)], key=lambda mention: mention.start)
    return tuple(replace(mention, place=_region(text, mention)) for mention in with_parts(text, tuple(found)))


def _region(text: str, mention: Mention) -> Region:
    """The part of the picture that the words right around a mention tell ("on the left", 在右侧)."""
    before = _BEFORE.search(text[max(0, mention.begin - 48) : mention.begin])
    match = before or _AFTER.match(text, mention.end)
    return REGIONS[next(group for group in match.groups() if group)] if match else "auto"
