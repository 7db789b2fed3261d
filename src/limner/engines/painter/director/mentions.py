"""All things that a text names, in whatever language, with their parts and their places in the picture."""

import re
from dataclasses import replace

from limner.engines.painter.director.chinese import chinese
from limner.engines.painter.director.english import english
from limner.engines.painter.director.lexicon.grammar import REGIONS
from limner.engines.painter.director.lexicon.places import PLACES
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.normalise import CUT
from limner.engines.painter.director.parts import with_parts
from limner.engines.painter.scene import Region

_AFTER = re.compile(
    r"(?:(?!\band\b)[^,.;，。；]){0,16}?\b(?:on|at|to|in) the (?:far |upper |lower |very )?"
    r"(left|right|center|centre|middle|top|bottom)\b"
    r"(?! of (?!the (?:picture|image|frame|photo)))(?! (?:hand )?side of)"
    r"|[\u3400-\u9fff]{0,2}?(?:在|位于|于)(?:画面)?的?([左右中])[边侧央间](?![\u3400-\u9fff]*[有是放站])"
)
_BEFORE = re.compile(
    r"(?:\b(?:on|at|to|in) the (?:far |very )?(left|right|center|centre|middle)(?: side)?"
    r"(?: of the (?:picture|image|frame|photo))?"
    r"|(?:^|[，。；、,.;]|画面)([左右中])[边侧央间](?:有|是|为|站着|放着|坐着|停着)?)"
    r"(?:[,:]|,? there (?:is|are)| is| are| stands?| sits?| we see)? ?$"
)
_PIECES = {
    "king": "chess king", "queen": "chess queen", "knight": "chess knight", "knights": "chess knight",
    "国王": "chess king", "王后": "chess queen", "骑士": "chess knight",
}  # fmt: skip
_BUSINESS = re.compile(rf"[ 的]*{CUT}")  # "coffee shop logo": the shop is not in the picture
_AGES = re.compile(r"\b\d+[- ]years?[- ]old\b")
_HALF_DOZEN = re.compile(r"\bhalf a dozen\b")


def mentions_in(text: str) -> tuple[Mention, ...]:
    """All things that a lower-case text names, in order, their parts with them."""
    text = _AGES.sub(lambda match: " " * len(match[0]), text)
    text = _HALF_DOZEN.sub(lambda match: "six".ljust(len(match[0])), text)
    found = [mention for mention in (*english(text), *chinese(text)) if mention.known or not PLACES.find(mention.word)]
    found = [mention for mention in found if not _BUSINESS.match(text, mention.end) or mention.family != "building"]
    whole = with_parts(text, tuple(sorted(found, key=lambda mention: mention.start)))
    whole = _as_chess(whole) if any(mention.noun.startswith("chess") for mention in whole) else whole
    ends = [0, *(mention.end for mention in whole)]
    return tuple(replace(mention, place=_region(text, mention, end)) for mention, end in zip(whole, ends, strict=False))


def _as_chess(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Kings and knights beside a chess board are pieces."""
    return tuple(
        replace(mention, noun=_PIECES[mention.word], traits=(), family="toy") if mention.word in _PIECES else mention
        for mention in mentions
    )


def _region(text: str, mention: Mention, earlier: int) -> Region:
    """The part of the picture that the words right around a mention tell ("on the left", 在右侧).

    What stands right after the mention that ends at `earlier` belongs to that one.
    """
    match = _AFTER.match(text, mention.end)
    if match is None:
        lead = max(earlier, mention.begin - 48)
        match = _BEFORE.search(text[lead : mention.begin])
        if match and earlier and not re.search(r"[,.;，。；、]|\band\b", text[earlier : lead + match.start()]):
            match = None if match[0][:1] not in "，。；、,.;画" else match
    return REGIONS[next(group for group in match.groups() if group)] if match else "auto"
