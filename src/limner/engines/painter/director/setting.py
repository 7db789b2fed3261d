"""The setting of a scene, decided: what is told, what the things imply, and plain paper or a studio without either."""

from dataclasses import replace

from limner.engines.painter.director.bearers import bears
from limner.engines.painter.director.lexicon.documents import PAPERS, PRINTS, SHAPES
from limner.engines.painter.director.lexicon.media import GRAPHIC, STUDIES
from limner.engines.painter.director.place import Location
from limner.engines.painter.director.reading import Reading
from limner.engines.painter.scene import Medium, Season, Setting, Weather

_ALWAYS_PAPER: frozenset[Medium] = frozenset({"sticker", "icon", "pattern"})
_OUTLINES: frozenset[Medium] = frozenset({"line", "one_line"})
_PICTORIAL: frozenset[Medium] = frozenset({"flat", "poster"})  # graphic media that show a place when its things tell it
_SNOWED_UPON: frozenset[Setting] = frozenset({"street", "village", "harbour", "skyline"})
_BROAD = frozenset({"bridge", "castle", "ferris wheel", "airplane", "ship"})  # no street is wide enough for these
_FIGURED = frozenset({"flat", "icon", "sticker"})  # media that draw the things of a room, not its walls
_INDOORS = frozenset({"room", "tabletop", "studio"})
_SURFACED: frozenset[Setting] = frozenset({"tabletop", "room", "studio"})


def settle(reading: Reading, *, transparent: bool) -> Location:
    """Where the picture takes place, with the ground as the season covers it."""
    location = replace(reading.location, setting=_setting(reading, transparent=transparent))
    return replace(
        _in_season(location, reading.look.season),
        surface=location.surface if location.setting in _SURFACED else "",
    )


def names_something(reading: Reading) -> bool:
    """Whether the words ask for a thing, a lettering or a print."""
    printed = PRINTS.search(reading.text) or PAPERS.search(reading.text) or reading.look.logo
    return bool(reading.mentions or reading.letterings or printed)


def usual_weather(reading: Reading, setting: Setting) -> Weather:
    """Snow in a town falls; in a landscape it may just lie. Lightning needs a storm."""
    if "lightning" in reading.look.wonders:
        return "storm"
    return "snow" if setting in _SNOWED_UPON and reading.look.season == "winter" and _snow(reading.text) else "clear"


def _setting(reading: Reading, *, transparent: bool) -> Setting:
    look, location = reading.look, reading.location
    if _on_paper(reading, transparent=transparent):
        return "paper"
    if look.medium in _OUTLINES and reading.mentions:
        return reading.backdrop.setting if reading.backdrop.told else "paper"
    if look.medium in _FIGURED and location.setting in _INDOORS and reading.mentions:
        return "paper"
    if location.told:
        broad = location.setting == "street" and any(mention.noun in _BROAD for mention in reading.mentions)
        return "skyline" if broad else location.setting
    if not names_something(reading):
        return "paper" if SHAPES.search(reading.text) and not location.implied else location.setting
    if bears(reading):
        return location.setting if location.implied else "studio"
    if PRINTS.search(reading.text) or not reading.mentions:
        return "paper"
    if look.medium in GRAPHIC and not (look.medium in _PICTORIAL and location.strong):
        return "paper"
    return "studio" if look.medium in STUDIES or not location.implied else location.setting


def _on_paper(reading: Reading, *, transparent: bool) -> bool:
    look = reading.look
    if bears(reading) and not transparent:
        return look.medium in _ALWAYS_PAPER
    cut_out = transparent and (reading.mentions or reading.letterings)
    return bool(look.logo or look.medium in _ALWAYS_PAPER or PAPERS.search(reading.text) or cut_out)


def _in_season(location: Location, season: Season | None) -> Location:
    """Snow lies in winter where no other ground is asked for."""
    if season != "winter":
        return location
    if location.setting == "village" or (location.setting == "mountains" and location.ground in ("rock", "meadow")):
        return replace(location, ground="snow")
    plain = location.setting == "forest" and location.ground == "broadleaf"
    return replace(location, ground="pine") if plain else location


def _snow(text: str) -> bool:
    return "snow" in text or "雪" in text
