"""All nouns that can be built as solid models, by theme; the first theme that builds a noun keeps it."""

from collections import ChainMap
from types import ModuleType

from limner.engines.painter.models import (
    apparatus,
    beasts,
    birds,
    books,
    buildings,
    devices,
    dragons,
    fittings,
    fruit,
    furniture,
    games,
    household,
    party,
    plants,
    robots,
    seats,
    still,
    swimmers,
    trades,
    vehicles,
    vessels,
)
from limner.engines.painter.models.wish import Entry

THEMES: tuple[ModuleType, ...] = (
    apparatus,
    beasts,
    birds,
    books,
    buildings,
    devices,
    dragons,
    fittings,
    fruit,
    furniture,
    games,
    household,
    party,
    plants,
    robots,
    seats,
    swimmers,
    trades,
    vehicles,
    vessels,
    still,
)
CATALOGUE: dict[str, Entry] = dict(ChainMap(*(theme.MODELS for theme in THEMES)))
