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
    effigies,
    fittings,
    fruit,
    furniture,
    games,
    household,
    insects,
    party,
    plants,
    reptiles,
    robots,
    sea,
    seats,
    still,
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
    effigies,
    fittings,
    fruit,
    furniture,
    games,
    household,
    insects,
    party,
    plants,
    reptiles,
    robots,
    sea,
    seats,
    trades,
    vehicles,
    vessels,
    still,
)
CATALOGUE: dict[str, Entry] = dict(ChainMap(*(theme.MODELS for theme in THEMES)))
