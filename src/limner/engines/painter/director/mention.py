"""One thing as a prompt names it. Knows no language."""

from dataclasses import dataclass, replace

from limner.engines.painter.scene import Region


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """One thing as it is named. `known` tells whether the lexicon has the noun; `word` is what the prompt says."""

    noun: str
    word: str
    start: int
    end: int
    count: int = 1
    colour: str = ""
    scale: float = 1.0
    place: Region = "auto"
    definite: bool = False
    known: bool = True


def merged(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions with repetitions of the same thing ("a cat … the cat") made one, in order of first mention."""
    kept: dict[tuple[str, str], Mention] = {}
    for mention in mentions:
        same = next(
            (key for key in kept if key[0] == mention.noun and (mention.definite or key[1] == mention.colour)), None
        )
        if same is None:
            kept[mention.noun, mention.colour] = mention
        else:
            kept[same] = replace(kept[same], count=max(kept[same].count, mention.count))
    return tuple(kept.values())
