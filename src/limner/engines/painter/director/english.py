"""Things named in English: noun phrases and what is said right after them. Knows no other language, draws nothing."""

import re
from collections.abc import Iterator
from dataclasses import replace

from limner.engines.painter.director.lexicon.adjectives import MATERIALS, POSES, TRAITS
from limner.engines.painter.director.lexicon.grammar import BREAKS, COLLECTIVES, PLURAL, SINGLE, STYLE, UNITS
from limner.engines.painter.director.lexicon.nouns import LONGEST_ENGLISH, NOUNS, Noun
from limner.engines.painter.director.lexicon.parts import PARTS
from limner.engines.painter.director.lexicon.plurals import UNCOUNTED, singular
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.phrase import Phrase
from limner.engines.painter.director.slots import ENGLISH_COLOUR, colour_named, is_colour

_TOKEN = re.compile(rf"{ENGLISH_COLOUR}|polka dot(?![a-z])|[a-z]+(?:'[a-z]+)?|\d+|[^\sa-z\d]")
_ARTICLES = frozenset("a an the some their his her its two three four".split())
_NO_NOUN = re.compile(r"(?:ing|ly|ed|ous|ful|ish|ive|less|able|ible|esque|est)$")
_NAMING_AFTER = frozenset("with of and containing holding carrying featuring".split())
_SEXES = {
    "man": "man", "male": "man", "woman": "woman", "female": "woman", "lady": "woman", "girl": "girl", "boy": "boy",
}  # fmt: skip
_COPULA = re.compile(
    r"(?:is|are|was|were|who is|who are|that is|that are|which is|which are|[a-z]+ly|happily|quietly)\b ?"
)
_MADE_OF = re.compile(
    r",? ?(?:made (?:out )?(?:of|from)|carved (?:out )?(?:of|from)|cast in|built of|of) (?:solid |pure |old |clear )?"
    r"([a-z]+)\b(?! [a-z]+s\b)"
)
_POSE = re.compile(r"[a-z]+(?: (?:up|around|flight|mid flight|bloom|full bloom|off|with|yoga|hello|skating))?")
_PAINTED = re.compile(rf",? ?painted (?:bright )?({ENGLISH_COLOUR})")
_OF_NUMBER = frozenset("pair couple trio dozen group flock herd pack swarm".split())


def english(text: str) -> Iterator[Mention]:
    """The things that the English words of a lower-case text name, in order."""
    tokens = list(_TOKEN.finditer(text))
    phrase, index = Phrase(), 0
    while index < len(tokens):
        length, noun = _noun_at(tokens, index, phrase)
        token = tokens[index]
        if noun:
            mention = _followed(text, _named(tokens[index : index + length], noun, phrase))
            yield mention
            phrase = Phrase()
            index = _index_after(tokens, index + length, mention.end)
            continue
        if _passes(tokens, index, phrase):
            pass
        elif _ends(token[0]):
            yield from _stranger(phrase)
            phrase = Phrase(token[0])
        elif not phrase.take(token[0], token.start()) and token[0].isascii() and token[0] != "-":
            phrase.unknown.append((token[0], token.start(), token.end()))
        index += max(1, length)
    yield from _stranger(phrase)


def _ends(word: str) -> bool:
    return word in BREAKS or (not word[0].isalnum() and word[0] != "-")


def _passes(tokens: list[re.Match[str]], index: int, phrase: Phrase) -> bool:
    """Whether this word only joins what stands around it: "a pair of", "red and white", "5 year old"."""
    word = tokens[index][0]
    after = tokens[index + 1][0] if index + 1 < len(tokens) else ""
    if word == "of":
        return phrase.count > 1 and not phrase.unknown
    if word.isdecimal():
        return after in UNITS or (after == "-" and index + 2 < len(tokens) and tokens[index + 2][0] in UNITS)
    if word in COLLECTIVES and after == "of":
        phrase.count, phrase.counted, phrase.opened = COLLECTIVES[word], True, True
        return True
    if word in ("and", "&", ",") and phrase.touched and not phrase.unknown:
        return _joins(after, phrase)
    return False


def _joins(after: str, phrase: Phrase) -> bool:
    """Whether the next word goes on describing: "red and white", "old and rusty"."""
    if is_colour(after):
        return bool(phrase.colours)
    return bool(phrase.traits) and after in TRAITS


def _index_after(tokens: list[re.Match[str]], index: int, end: int) -> int:
    """The first token that a mention with what follows it has left over."""
    while index < len(tokens) and tokens[index].start() < end:
        index += 1
    return index


def _stranger(phrase: Phrase) -> Iterator[Mention]:
    """The unknown thing this phrase ends with, if it reads like one."""
    words = [item for item in phrase.unknown if item[0] not in STYLE and singular(item[0]) not in STYLE]
    if not words or words[-1] is not phrase.unknown[-1]:
        return
    head = words[-1][0]
    plural = head.endswith("s") and not head.endswith("ss")
    if len(head) > 2 and not _NO_NOUN.search(head) and (phrase.opened or (plural and phrase.after in _NAMING_AFTER)):
        start, end = words[0][1], words[-1][2]
        yield Mention(
            noun=" ".join([*(word for word, _, _ in words[-2:-1]), singular(head)]),
            word=" ".join(word for word, _, _ in words[-2:]),
            begin=min(start, phrase.begin) if phrase.touched else start, start=start, end=end,
            count=phrase.count or 1, counted=phrase.counted, scale=phrase.scale, known=False,
            colour=phrase.colours[0] if phrase.colours else "", definite=phrase.definite,
        )  # fmt: skip


def _named(tokens: list[re.Match[str]], noun: Noun, phrase: Phrase) -> Mention:
    last = tokens[-1][0]
    if noun.name == "glasses" and phrase.counted and not phrase.paired:
        noun = NOUNS["glass"]  # "two glasses" stand on the table
    heap = any(token[0] == "of" for token in tokens) or noun.name in SINGLE  # "a pile of books" is one thing
    plural = not heap and (last in UNCOUNTED or singular(last) != last)
    several = PLURAL if plural and last not in UNCOUNTED and not (phrase.definite or noun.family == "part") else 1
    counted = phrase.counted and not (noun.name in SINGLE and phrase.count == 2)
    name = phrase.sex if phrase.sex and noun.family == "person" and noun.traits else noun.name
    young = 0.6 if "young" in noun.traits else 1.0
    colours = (*phrase.colours, "", "")
    return Mention(
        noun=name,
        word=" ".join(token[0] for token in tokens),
        begin=_begin(phrase, tokens[0].start()),
        start=tokens[0].start(),
        end=tokens[-1].end(),
        family=noun.family,
        count=phrase.count if counted else several,
        counted=counted,
        colour=colours[0],
        second=colours[1],
        pattern=phrase.pattern,
        material=phrase.material,
        pose=phrase.pose,
        traits=tuple(dict.fromkeys((*noun.traits, *phrase.traits))),
        scale=phrase.scale * young,
        definite=phrase.definite or phrase.owned,
        kind=noun.kind,
        inside=phrase.after in _INSIDE or (phrase.after == "on" and noun.family == "sky"),
    )


def _begin(phrase: Phrase, start: int) -> int:
    """Where a noun phrase begins: at its first adjective, be it known or not, but behind verbs such as "chasing"."""
    starts = [phrase.begin] if phrase.touched else []
    starts += [begin for word, begin, _ in phrase.unknown if not word.endswith(("ing", "s"))]
    return min([*starts, start])


def _followed(text: str, mention: Mention) -> Mention:
    """The mention with the pose, material or paint that is told right after it."""
    end = mention.end
    rest = text[end + 1 :] if text[end : end + 1] in (" ", ",") else ""
    start = end + 1 + len(rest) - len(rest.lstrip())
    copula = _COPULA.match(text, start)
    start = copula.end() if copula else start
    pose = _POSE.match(text, start)
    if rest and pose and (copula or text[end] == " "):
        for word in (pose[0], pose[0].split()[0]):
            verb = POSES.get(word)
            if verb == "flying" and mention.family == "person":
                verb = "playing"  # a kite, not themselves
            if verb and (word not in _BARE or copula is not None or mention.family in _LIVING):
                return replace(mention, pose=verb, end=start + len(word.removesuffix(" around").removesuffix(" with")))
    made = _MADE_OF.match(text, end)
    if made and made[1] in MATERIALS:
        return replace(mention, material=MATERIALS[made[1]], end=made.end(1))
    painted = _PAINTED.match(text, end)
    if painted and not mention.colour:
        return replace(mention, colour=colour_named(painted[1]), end=painted.end())
    return mention


_INSIDE = frozenset("in at inside into".split())
_LIVING = frozenset({"person", "animal", "bird", "insect", "being"})
_BARE = frozenset("sit stand lie sleep walk run jump fly swim float dance play draws works rests waters plays".split())


def _noun_at(tokens: list[re.Match[str]], index: int, phrase: Phrase) -> tuple[int, Noun | None]:
    """How many tokens from `index` on name a known noun, and which; None when they only describe the next one.

    "Apple" describes the tree in "apple tree", "fish" the eye in "fish-eye", "heart" the city in "heart of the city".
    """
    length, noun = _longest_noun(tokens, index)
    if not noun:
        return 0, None
    word = tokens[index][0]
    after = tokens[index + length][0] if index + length < len(tokens) else ""
    if (
        length == 1
        and is_colour(word)
        and not (phrase.opened and (not after or _ends(after)) and not _lists(tokens, index))
    ):
        return 0, None
    if after == "of" and (noun.name == "heart" or word in COLLECTIVES or word in _OF_NUMBER):
        return 0, None
    if after == "-" or _longest_noun(tokens, index + length)[0] > 0:
        phrase.sex = _SEXES.get(word, phrase.sex)
        return 0, None
    return length, noun


def _lists(tokens: list[re.Match[str]], index: int) -> bool:
    """Whether a colour stands in a list of colours: "orange and white cat"."""
    after = [token[0] for token in tokens[index + 1 : index + 3]]
    return len(after) == 2 and after[0] in ("and", ",", "&") and bool(is_colour(after[1]))


def _longest_noun(tokens: list[re.Match[str]], index: int) -> tuple[int, Noun | None]:
    after = tokens[index + 1][0] if index + 1 < len(tokens) else ""
    if index < len(tokens) and tokens[index][0] == "building" and (after in _ARTICLES or after.isdecimal()):
        return 0, None  # what somebody does, not a house
    for length in range(min(LONGEST_ENGLISH, len(tokens) - index), 0, -1):
        group = [token[0] for token in tokens[index : index + 2 * length] if token[0] != "-"][:length]
        if len(group) < length or not group[-1].isalpha() or not group[-1].isascii():
            continue
        stem = " ".join(group[:-1])
        forms = [f"{stem} {last}".strip() for last in (group[-1], singular(group[-1]))]
        noun = next((NOUNS[form] for form in forms if form in NOUNS), None)
        part = next((PARTS[form] for form in forms if form in PARTS), "")
        if noun or part:
            return _span(tokens, index, length), noun or Noun(part, "part")
    return 0, None


def _span(tokens: list[re.Match[str]], index: int, length: int) -> int:
    """How many tokens, hyphens among them, hold so many words."""
    taken = 0
    while length:
        length -= tokens[index + taken][0] != "-"
        taken += 1
    return taken
