"""A prompt -> a Scene, by lexicon and grammar: what is understood, where it happens, how it looks. Paints nothing."""

import re
from dataclasses import dataclass

from limner.engines.painter.director.lexicon.documents import CHARTS, PAPERS, PRINTS, TABULAR
from limner.engines.painter.director.lexicon.formats import FORMATS
from limner.engines.painter.director.lexicon.places import DRAWN, IMPLIED
from limner.engines.painter.director.mentions import Mention, mentions_in, merged, places_in
from limner.engines.painter.director.normalise import CUT, cut, normalise
from limner.engines.painter.director.place import Location, locate
from limner.engines.painter.director.slots import Look, colours_in, look_of, take_negations, without_media
from limner.engines.painter.director.strings import headline_of, take_letterings
from limner.engines.painter.scene import Lettering, Link, Medium, Scene, Setting, Subject
from limner.engines.painter.subjects.figures import is_drawn
from limner.images import Size

MOST_SUBJECTS = 8  # kinds of things in one picture
MOST_COLOURS = 5
MOST_WARNINGS = 12


@dataclass(frozen=True, slots=True)
class Direction:
    """A Scene, and what of the prompt it cannot show."""

    scene: Scene
    warnings: tuple[str, ...]


def direct(prompt: str, style: str, size: Size, seed: int, background: str) -> Direction:
    """Read a prompt in English or Chinese; `style` (standing wishes) gives the look where the prompt leaves it open.

    Never raises for any words. The same words and seed give the same Scene.
    """
    words = normalise(prompt)
    text, letterings = take_letterings(words, street=locate(cut(PRINTS, words.lower)).setting == "street")
    text, forbidden = take_negations(cut(FORMATS, text))
    look = look_of(text, normalise(style).lower)
    things = cut(PRINTS, cut(PAPERS, without_media(text)))
    mentions = mentions_in(things)
    location = locate(cut(PRINTS, text))
    setting = _setting(text, look, mentions, location)
    letterings = _printed(text, letterings, setting)
    shown = _apart(merged(mentions), letterings)
    subjects, ids = _subjects(shown, setting, mark=not letterings)
    medium = _medium(look, setting)
    scene = Scene(
        width=size.width,
        height=size.height,
        seed=seed,
        medium=medium,
        setting=setting,
        ground=location.ground,
        time=look.time or "day",
        weather=look.weather or "clear",
        palette=look.palette or _loose_colours(text, mentions, setting),
        subjects=subjects,
        links=_links(things, mentions, ids),
        letterings=letterings,
        absent=tuple(dict.fromkeys(mention.noun for mention in mentions_in(forbidden) if mention.known)),
        transparent=background == "transparent" or (background == "auto" and _is_transparent(text, forbidden)),
    )
    return Direction(scene, (*_of_medium(look, medium, setting), *_of_charts(text), *_of_things(shown, setting)))


def _printed(text: str, letterings: tuple[Lettering, ...], setting: Setting) -> tuple[Lettering, ...]:
    """The letterings, on plain paper with the headline that the kind of print has of itself."""
    headline = "" if any(lettering.role == "headline" for lettering in letterings) else headline_of(text)
    if setting != "paper" or not headline or (letterings and not TABULAR.search(text)):
        return letterings
    return (Lettering(string=headline, role="headline"), *letterings)


def _apart(mentions: tuple[Mention, ...], letterings: tuple[Lettering, ...]) -> tuple[Mention, ...]:
    """The mentions without unknown words that a headline has taken up."""
    said = " ".join(lettering.string.lower() for lettering in letterings)
    return tuple(mention for mention in mentions if mention.known or mention.word not in said)


def _setting(text: str, look: Look, mentions: tuple[Mention, ...], location: Location) -> Setting:
    """The world, or plain paper for prints, marks, indoor things and single drawn things without a place."""
    if look.mark or PAPERS.search(text):
        return "paper"
    drawn = look.flat or (look.medium is not None and look.medium.medium == "line")
    if drawn and any(_is_drawn(mention, "paper") for mention in mentions):
        location = locate(_without(text, mentions))
    if location.told:
        return location.setting
    empty = not mentions and not PRINTS.search(text) and not location.indoors and CUT not in text
    return location.setting if empty else "paper"


def _without(text: str, mentions: tuple[Mention, ...]) -> str:
    for mention in mentions:
        text = text[: mention.start] + CUT * (mention.end - mention.start) + text[mention.end :]
    return text


def _subjects(
    mentions: tuple[Mention, ...], setting: Setting, *, mark: bool
) -> tuple[tuple[Subject, ...], dict[tuple[str, str], str]]:
    """What is drawn, and its ids by noun and colour; with `mark`, plain paper shows at least a mark for one thing."""
    drawn = [mention for mention in mentions if _is_drawn(mention, setting)][:MOST_SUBJECTS]
    if setting == "paper" and not drawn and mark:
        drawn = list(mentions[:1])
    subjects: list[Subject] = []
    ids: dict[tuple[str, str], str] = {}
    for mention in drawn:
        same = sum(subject.noun == mention.noun for subject in subjects)
        ident = f"{mention.noun}-{same + 1}" if same else mention.noun
        ids[mention.noun, mention.colour] = ident
        subjects.append(
            Subject(
                id=ident,
                noun=mention.noun,
                count=mention.count,
                colour=mention.colour,
                scale=mention.scale,
                place=mention.place,
            )
        )
    return tuple(subjects), ids


def _links(text: str, mentions: tuple[Mention, ...], ids: dict[tuple[str, str], str]) -> tuple[Link, ...]:
    found = []
    for place in places_in(text, mentions):
        subject, thing = mentions[place.subject], mentions[place.object]
        ends = ids.get((subject.noun, subject.colour)), ids.get((thing.noun, thing.colour))
        if ends[0] and ends[1] and ends[0] != ends[1]:
            found.append(Link(subject=ends[0], relation=place.relation, object=ends[1]))
    return tuple(found)


def _medium(look: Look, setting: Setting) -> Medium:
    if look.medium:
        return look.medium.medium
    if look.mark:
        return "line"
    return "watercolor" if look.flat and setting != "paper" else "photo"


def _loose_colours(text: str, mentions: tuple[Mention, ...], setting: Setting) -> tuple[str, ...]:
    """On plain paper, colour words that no thing took are the picture's palette."""
    if setting != "paper":
        return ()
    taken = {mention.colour for mention in mentions}
    return tuple(colour for colour in colours_in(text) if colour not in taken)[:MOST_COLOURS]


def _is_transparent(text: str, forbidden: str) -> bool:
    return "background" in forbidden or re.search(r"transparent|透明(?:背景|底)|无背景|背景透明", text) is not None


def _of_medium(look: Look, medium: Medium, setting: Setting) -> tuple[str, ...]:
    """A warning when the medium is only near to what was asked for."""
    name = look.medium.name if look.medium else "flat" if look.flat and setting != "paper" else ""
    return (f"medium '{name}' is not available yet: painted as {medium}",) if name else ()


def _of_charts(text: str) -> tuple[str, ...]:
    return ("'chart' is not drawn yet: its rows are set as text",) if CHARTS.search(text) else ()


def _of_things(mentions: tuple[Mention, ...], setting: Setting) -> tuple[str, ...]:
    """A warning for each thing that the picture does not show."""
    missing = [mention.word for mention in mentions if not _is_drawn(mention, setting)]
    return tuple(f"'{word}' is not drawn yet" for word in list(dict.fromkeys(missing))[:MOST_WARNINGS])


def _is_drawn(mention: Mention, setting: Setting) -> bool:
    return mention.known and (
        is_drawn(mention.noun) if setting == "paper" else mention.noun in DRAWN[setting] | IMPLIED[setting]
    )
