"""Where a picture takes place: the world that serves a text best, and what covers its ground. Draws nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast, get_args

from limner.engines.painter.director.lexicon.affinity import AFFINITIES
from limner.engines.painter.director.lexicon.places import PLACES, SURFACES
from limner.engines.painter.director.lexicon.vocabulary import Found
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.scene import Ground, Room, Setting

ENOUGH = 1.5  # weight of the words from which on a text is about a place
_INSIDE = 1.3  # times the weight of a word that stands after "in", "on", "at": the picture is there
_SEEN = 0.4  # times the weight of a word that is only seen from the place
_DECAY = 0.6  # each further thing has this much less say about where it all happens

_ANCHOR = 1.2  # what cannot be carried about has its say wherever it is named
_ANCHORS = frozenset({"furniture", "building", "vehicle", "tree"})

_BEFORE = re.compile(
    r"(?:\b(?:in|inside|at|on|into|across|along|through|within) (?:(?:the|an?|its|his|her) )?(?:[a-z-]+ ){0,2}|[在于])$"
)
_AWAY = re.compile(
    r"(?:\b(?:overlooking|view (?:of|over)|views of|looking (?:at|over|out over|out to)|facing|in the distance,?"
    r"|window (?:onto|overlooking|to|with a view of)|distant|background of|seen from)"
    r" (?:(?:the|an?) )?(?:[a-z-]+ )?|[看望]向?|俯瞰|面朝)$"
)
_AFTER = re.compile(
    r" (?:in the (?:background|distance)|outside|behind(?: (?:it|them|him|her))?(?= *(?:$|[,.;]| at | in ))|beyond)"
    r"\b|(?:在|作为?)?(?:背景|远处)"
)

_MAIN = frozenset({"lake", "river", "desert", "volcano"})  # of several grounds these tell more
_GROUNDS: frozenset[str] = frozenset(get_args(Ground))
_ROOMS: frozenset[str] = frozenset(get_args(Room))
_USUAL: dict[Setting, Ground] = {
    "hills": "meadow", "forest": "broadleaf", "village": "meadow", "underwater": "reef", "space": "planet",
    "coast": "rock", "mountains": "rock",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Location:
    """A setting with its ground, room and surface; how surely it is meant."""

    setting: Setting
    ground: Ground = "rock"
    room: Room = "living_room"
    surface: str = ""
    told: bool = False  # by words for places
    implied: bool = False  # by words or things
    strong: bool = False  # by more than one thing, or one that is seen nowhere else


_Vote = tuple[Setting, str, float, int]  # setting, ground or room, weight, where it stands


def locate(text: str, things: Iterable[Mention] = ()) -> Location:
    """The place that a lower-case text tells or its things imply; mountains when neither does."""
    told = _told(text)
    votes = [*told, *_implied(things)]
    if not votes:
        return Location("mountains")
    sums: dict[Setting, float] = {}
    for setting, _, weight, _ in votes:
        sums[setting] = sums.get(setting, 0.0) + weight
    first = {setting: min(start for name, _, _, start in votes if name == setting) for setting in sums}
    best = max(sums, key=lambda setting: (sums[setting], -first[setting]))
    spoken = sum(weight for setting, _, weight, _ in told if setting == best)
    detail = _detail(best, votes)
    return Location(
        setting=best,
        ground=cast(Ground, detail) if detail in _GROUNDS else _USUAL.get(best, "rock"),
        room=cast(Room, detail) if detail in _ROOMS else "living_room",
        surface=_surface(text),
        told=spoken >= ENOUGH,
        implied=True,
        strong=sums[best] >= ENOUGH,
    )


def _told(text: str) -> list[_Vote]:
    """What each different word for a place asks for, once."""
    votes: dict[str, _Vote] = {}
    for found in PLACES.find(text):
        setting, detail, weight = found.meaning
        votes.setdefault(found.word, (setting, detail, weight * _presence(text, found), found.start))
    return list(votes.values())


def _presence(text: str, found: Found[tuple[Setting, str, float]]) -> float:
    before = text[max(0, found.start - 36) : found.start]
    if _AWAY.search(before) or _AFTER.match(text, found.end):
        return _SEEN
    return _INSIDE if _BEFORE.search(before) else 1.0


def _implied(things: Iterable[Mention]) -> list[_Vote]:
    """Where the things are at home; the first has the most say."""
    votes: list[_Vote] = []
    share = 1.2
    for thing in things:
        at_home = AFFINITIES.meaning(thing.word) or AFFINITIES.meaning(thing.noun)
        if at_home:
            setting, detail, weight = at_home
            say = max(share, _ANCHOR) if thing.family in _ANCHORS else share
            votes.append((setting, detail, weight * say, thing.start))
            share *= _DECAY
    return votes


def _detail(setting: Setting, votes: list[_Vote]) -> str:
    """The ground or room that the words for this setting ask for most."""
    sums: dict[str, float] = {}
    for name, detail, weight, _ in votes:
        if name == setting and detail:
            sums[detail] = sums.get(detail, 0.0) + weight
    told = (
        [ground for ground in sums if ground in _MAIN] or [ground for ground in sums if ground != "rock"] or list(sums)
    )
    return max(told, key=sums.__getitem__, default="")


def _surface(text: str) -> str:
    return next((found.meaning for found in SURFACES.find(text)), "")
