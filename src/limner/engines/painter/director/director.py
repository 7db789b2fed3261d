"""A prompt -> a Scene, by lexicon and grammar: what is understood, where it happens, how it looks. Paints nothing."""

import re
from dataclasses import dataclass

from limner.engines.painter.director.bearers import bears, with_bearers, without_borne
from limner.engines.painter.director.known import is_known
from limner.engines.painter.director.lexicon.documents import CHARTS, DOCUMENTS, TABULAR
from limner.engines.painter.director.lexicon.grammar import MOST
from limner.engines.painter.director.lexicon.places import PLACES
from limner.engines.painter.director.lexicon.scenery import LAID_OUT, LAND, SCENERY, SOWN
from limner.engines.painter.director.mention import Mention, merged
from limner.engines.painter.director.reading import Reading, read
from limner.engines.painter.director.relations import Place
from limner.engines.painter.director.setting import names_something, settle, usual_weather
from limner.engines.painter.director.slots import Look, colours_in
from limner.engines.painter.director.strings import headline_of
from limner.engines.painter.scene import Detail, Ground, Lettering, Link, Medium, Scene, Setting, Subject, Time
from limner.engines.painter.staging.kin import UNKNOWN, shown_as
from limner.engines.painter.worlds import chart
from limner.images import Size

MOST_IN_LOGO = 2  # kinds of things that one mark cannot hold any more
MOST_SUBJECTS = 8  # kinds of things in one picture
MOST_COLOURS = 5
_STOOD: frozenset[Setting] = frozenset({"studio", "room", "tabletop", "stage"})  # where a sign stands as a thing
MOST_WARNINGS = 12

_TRANSPARENT = re.compile(r"transparent|透明(?:背景|底)|无背景|背景透明")
_DETAILS: dict[str, Detail] = {"low": "low", "medium": "medium", "high": "high"}  # auto is medium
_PLACES = frozenset({"building", "land", "sky"})  # families of nouns that can be the place itself
_USUAL_TIMES: dict[Setting, Time] = {"stage": "night", "space": "night"}


@dataclass(frozen=True, slots=True)
class Direction:
    """A Scene, and what of the prompt it cannot show."""

    scene: Scene
    warnings: tuple[str, ...]


def direct(
    prompt: str,
    style: str,
    size: Size,
    seed: int,
    background: str,
    *,
    negative_prompt: str = "",
    quality: str = "auto",
) -> Direction:
    """Read a prompt in English or Chinese; `style` (standing wishes) gives the look where the prompt leaves it open.

    Never raises for any words. The same words and seed give the same Scene.
    """
    reading = read(prompt, style, negative_prompt)
    look = reading.look
    transparent = background == "transparent" or (background == "auto" and _wants_transparency(reading))
    location = settle(reading, transparent=transparent)
    setting = location.setting
    letterings = _letterings(reading, setting)
    named, places = merged(reading.mentions)
    things = _placed(without_borne(reading, _apart(named, letterings, _boards(reading, setting))), setting)
    subjects = _subjects(things)
    letterings = with_bearers(reading, letterings, subjects, setting)
    scene = Scene(
        width=size.width,
        height=size.height,
        seed=seed,
        medium=_medium(look, setting),
        setting=setting,
        ground=location.ground,
        room=location.room,
        surface=location.surface,
        time=look.time or _USUAL_TIMES.get(setting, "day"),
        season=look.season or "summer",
        weather=look.weather or usual_weather(reading, setting),
        wonders=look.wonders if setting != "paper" else (),
        framing=look.framing or "normal",
        detail=_DETAILS.get(quality, "medium"),
        palette=look.palette or _loose_colours(reading, setting),
        subjects=(*subjects, *_sown(reading, location.ground, things)),
        links=_links(reading.places, places, _ids(named, things, subjects)),
        letterings=letterings,
        document=_document(reading, setting),
        absent=reading.absent,
        transparent=transparent and setting == "paper",
    )
    warnings = (
        *_of_nothing(reading, setting),
        *_of_transparency(transparent, setting),
        *_of_medium(look),
        *_of_charts(reading, scene),
        *_of_things(without_borne(reading, named), scene),
        *_of_counts(things),
    )
    return Direction(scene, warnings)


def _document(reading: Reading, setting: Setting) -> str:
    """The kind of printed matter that the picture is."""
    kind = next((kind for kind, pattern in DOCUMENTS if pattern.search(reading.text)), "")
    if not kind and reading.look.logo and len(reading.mentions) < MOST_IN_LOGO:
        kind = "logo"
    fits = setting == "paper" or kind in ("cover", "poster")
    return kind if fits and reading.letterings else ""


def _letterings(reading: Reading, setting: Setting) -> tuple[Lettering, ...]:
    """The letterings, on plain paper with the headline that the kind of print has of itself."""
    told = reading.letterings
    headline = "" if any(lettering.role == "headline" for lettering in told) else headline_of(reading.text)
    if setting != "paper" or not headline or (told and not TABULAR.search(reading.text)):
        return told
    return (Lettering(string=headline, role="headline"), *told)


def _boards(reading: Reading, setting: Setting) -> tuple[str, ...]:
    """The nouns that must be absent; a lettered sign of a town or of neon is no thing of its own either."""
    lettered = any(lettering.role == "sign" for lettering in reading.letterings)
    held = any(place.relation == "holding" for place in reading.places)
    hung = setting not in _STOOD or held or "neon" in reading.text or not bears(reading)
    return (*reading.absent, "sign") if lettered and hung else reading.absent


def _apart(
    mentions: tuple[Mention, ...], letterings: tuple[Lettering, ...], absent: tuple[str, ...]
) -> tuple[Mention, ...]:
    """The mentions without what must be absent, the sign that bears a lettering, unknown words of a headline."""
    said = " ".join(lettering.string.lower() for lettering in letterings)
    wanted = (mention for mention in mentions if mention.noun not in absent)
    return tuple(mention for mention in wanted if mention.known or mention.word not in said)


def _placed(named: tuple[Mention, ...], setting: Setting) -> tuple[Mention, ...]:
    """The things that do not come with the world; of strangers only one that is named first."""
    placed = tuple(thing for thing in named if not _is_scenery(thing, setting))
    stranger = 0 if setting != "paper" else -1  # the place of one that may be shown
    return tuple(thing for place, thing in enumerate(placed) if thing.known or place == stranger)[:MOST_SUBJECTS]


def _is_scenery(thing: Mention, setting: Setting) -> bool:
    """Whether the world shows it anyway; what is counted or coloured is a thing of its own, save for the land."""
    if thing.noun in LAID_OUT.get(setting, ()):
        return False
    if thing.noun in SCENERY[setting]:
        return thing.plain or thing.noun in LAND or setting == "tabletop"
    place = thing.inside and thing.family in _PLACES and not thing.counted
    return place and (thing.family == "sky" or PLACES.meaning(thing.word) is not None)


def _sown(reading: Reading, ground: Ground, things: tuple[Mention, ...]) -> tuple[Subject, ...]:
    """The flower of a field that is named as a place ("tulip fields"), so that its world sows this one."""
    if ground != "flowers" or any(thing.noun in SOWN for thing in things):
        return ()
    found = next((noun for noun, pattern in SOWN.items() if pattern.search(reading.text)), "")
    return (Subject(id=found, noun=found),) if found and found not in reading.absent else ()


def _subjects(things: tuple[Mention, ...]) -> tuple[Subject, ...]:
    """The things as subjects, each with an id of its own."""
    subjects: list[Subject] = []
    for mention in things:
        same = sum(subject.noun == mention.noun for subject in subjects)
        subjects.append(
            Subject(
                id=f"{mention.noun}-{same + 1}" if same else mention.noun,
                noun=mention.noun,
                count=min(mention.count, MOST),
                colour=mention.colour,
                scale=mention.scale,
                place=mention.place,
                material=mention.material,
                pose=mention.pose,
                pattern=mention.pattern,
                second=mention.second,
                traits=mention.traits if mention.known else (*mention.traits, UNKNOWN),
                parts=mention.parts,
            )
        )
    return tuple(subjects)


def _ids(named: tuple[Mention, ...], things: tuple[Mention, ...], subjects: tuple[Subject, ...]) -> dict[int, str]:
    """The place of each mention among the named ones -> the id of its subject."""
    return {named.index(thing): subject.id for thing, subject in zip(things, subjects, strict=True)}


def _links(found: tuple[Place, ...], places: tuple[int, ...], ids: dict[int, str]) -> tuple[Link, ...]:
    """The relations between things that are in the picture, each once."""
    links: dict[Link, None] = {}
    for place in found:
        subject, thing = ids.get(places[place.subject]), ids.get(places[place.object])
        other = ids.get(places[place.other], "") if place.other >= 0 else ""
        if subject and thing and subject != thing:
            links[Link(subject=subject, relation=place.relation, object=thing, other=other)] = None
    return tuple(links)


def _medium(look: Look, setting: Setting) -> Medium:
    if look.medium:
        return look.medium
    return "flat" if look.logo and setting == "paper" else "photo"


def _loose_colours(reading: Reading, setting: Setting) -> tuple[str, ...]:
    """On plain paper without things, colour words are the picture's palette."""
    if setting != "paper" or any(mention.known for mention in reading.mentions):
        return ()
    return colours_in(reading.text)[:MOST_COLOURS]


def _wants_transparency(reading: Reading) -> bool:
    return "background" in reading.forbidden or _TRANSPARENT.search(reading.text) is not None


def _of_nothing(reading: Reading, setting: Setting) -> tuple[str, ...]:
    told = reading.location.told or names_something(reading) or setting == "paper"
    return () if told else ("no subject was recognised: a landscape is painted",)


def _of_transparency(wanted: bool, setting: Setting) -> tuple[str, ...]:
    full = wanted and setting != "paper"
    return ("a landscape fills the picture: its background is not transparent",) if full else ()


def _of_medium(look: Look) -> tuple[str, ...]:
    """A warning when the medium is only near to what was asked for."""
    return (f"'{look.near}' is painted as {look.medium}",) if look.near else ()


def _of_charts(reading: Reading, scene: Scene) -> tuple[str, ...]:
    """A warning when a chart was asked for whose numbers could not be read."""
    missing = CHARTS.search(reading.text) and not chart.rows(scene)
    return ("'chart' is drawn for rows such as \"Finland 12 kg\" only: the words are set as text",) if missing else ()


def _of_counts(drawn: tuple[Mention, ...]) -> tuple[str, ...]:
    """A warning for each kind of thing of which more were asked for than can be told apart."""
    crowds = [thing for thing in drawn if thing.count > MOST]
    return tuple(f"{thing.count} {thing.word} are too many to count: {MOST} are drawn" for thing in crowds)


def _of_things(named: tuple[Mention, ...], scene: Scene) -> tuple[str, ...]:
    """A warning for each thing that the picture does not show, or shows as something wider."""
    warnings: dict[str, None] = {}
    for thing in named:
        if thing.noun in scene.absent or thing.family == "part":
            continue
        nearest = shown_as(thing.noun) if scene.setting != "paper" else ""
        if not thing.known or not (is_known(thing.noun, scene) or nearest):
            warnings[f"'{thing.word}' is not drawn yet"] = None
        elif nearest and not is_known(thing.noun, scene):
            warnings[f"'{thing.word}' is drawn as {nearest}"] = None
        elif thing.kind:
            warnings[f"'{thing.word}' is drawn as {thing.noun}"] = None
    return tuple(warnings)[:MOST_WARNINGS]
