"""One thing as a prompt names it. Knows no language."""

from dataclasses import dataclass, replace

from limner.engines.painter.scene import PartWish, Pattern, Region


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """One thing as it is named; its phrase goes from `begin` to `end`, the noun itself starts at `start`.

    `word` is what the prompt says, `noun` what it is drawn as; `known` tells whether the lexicon has it, `kind` that
    the word means something more special than the noun. A mention of the family "part" is only ever a part.
    """

    noun: str
    word: str
    begin: int
    start: int
    end: int
    family: str = ""
    count: int = 1
    counted: bool = False  # the number is told
    colour: str = ""
    second: str = ""
    pattern: Pattern = ""
    material: str = ""
    pose: str = ""
    traits: tuple[str, ...] = ()
    parts: tuple[PartWish, ...] = ()
    scale: float = 1.0
    place: Region = "auto"
    definite: bool = False
    known: bool = True
    kind: bool = False
    inside: bool = False  # "in a cafe": the words right around it make it a place

    @property
    def plain(self) -> bool:
        """Whether nothing is said of it that only a thing of its own can have."""
        return not (self.counted or self.colour or self.material or self.pattern or self.scale != 1.0)


def merged(mentions: tuple[Mention, ...]) -> tuple[tuple[Mention, ...], tuple[int, ...]]:
    """The mentions with repetitions of the same thing ("a cat … the cat") made one, in order of first mention.

    Also the place of each mention in the result.
    """
    kept: list[Mention] = []
    places = []
    for mention in mentions:
        same = next((place for place, other in enumerate(kept) if _same(mention, other)), len(kept))
        if same == len(kept):
            kept.append(mention)
        else:
            kept[same] = _joined(kept[same], mention)
        places.append(same)
    return tuple(kept), tuple(places)


def _same(mention: Mention, earlier: Mention) -> bool:
    if mention.noun != earlier.noun:
        return False
    if mention.definite:
        return mention.colour in ("", earlier.colour)
    return mention.colour == earlier.colour and mention.traits == earlier.traits and mention.place == earlier.place


def _joined(first: Mention, again: Mention) -> Mention:
    return replace(
        first,
        count=max(first.count, again.count),
        pose=first.pose or again.pose,
        material=first.material or again.material,
        place=first.place if first.place != "auto" else again.place,
        parts=(*first.parts, *(part for part in again.parts if part not in first.parts)),
    )
