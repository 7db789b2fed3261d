"""Small scenes that together need everything the painter can compile: each world in all its kinds, each medium once.

Painted once, nothing is left to compile. Paints nothing itself.
"""

import hashlib
from collections.abc import Iterator
from typing import get_args

from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.paint import MEDIA, WORLDS
from limner.engines.painter.scene import Ground, Room, Scene, Setting, Subject, Time, Weather, Wonder

SIZE = (256, 192)  # pixels; small, for only the compiling counts
GROUNDS: dict[Setting, tuple[Ground, ...]] = {
    "coast": ("rock", "sand"),
    "mountains": ("rock", "meadow", "snow", "desert", "forest", "lake", "river", "volcano"),
    "hills": ("lavender", "wheat", "vineyard", "flowers", "meadow", "savanna"),
    "forest": ("pine", "birch", "broadleaf", "rainforest", "bamboo"),
    "underwater": ("reef", "sand"),
    "space": ("planet", "moon"),
}
ROOMS: tuple[Room, ...] = get_args(Room)
TIMES: tuple[Time, ...] = get_args(Time)
WEATHERS: tuple[Weather, ...] = get_args(Weather)
WONDERS: tuple[Wonder, ...] = get_args(Wonder)
RELIEF = "heart"  # a noun that has an emoji and no model


def tour() -> Iterator[Scene]:
    """Every world in each of its kinds and weathers, every medium over a world and on paper, things of every theme."""
    for setting in WORLDS:
        shown = kinds(setting)
        for number in range(max(len(shown), len(WEATHERS))):
            ground, room = shown[number % len(shown)]
            yield Scene(
                width=SIZE[0],
                height=SIZE[1],
                seed=number + 1,
                medium="photo",
                setting=setting,
                ground=ground,
                room=room,
                time=TIMES[-1 - number % len(TIMES)],  # night first: it needs most
                weather=WEATHERS[number % len(WEATHERS)],
                wonders=() if number else WONDERS,
                detail="low",
            )
    yield from _with_things()
    for medium in MEDIA:
        for setting in ("mountains", "paper"):
            yield Scene(width=SIZE[0], height=SIZE[1], seed=1, medium=medium, setting=setting, detail="low")


def _with_things() -> Iterator[Scene]:
    """One thing of every theme, and one relief, in each world in turn."""
    themes = {entry.build.__module__: noun for noun, entry in CATALOGUE.items()}
    for number, noun in enumerate((*themes.values(), RELIEF)):
        setting = tuple(WORLDS)[number % len(WORLDS)]
        thing = Subject(id=noun, noun=noun)
        yield Scene(
            width=SIZE[0], height=SIZE[1], seed=1, medium="photo", setting=setting, subjects=(thing,), detail="low"
        )


def kinds(setting: Setting) -> tuple[tuple[Ground, Room], ...]:
    """What a world may show: its grounds, or its rooms."""
    if setting == "room":
        return tuple(("rock", room) for room in ROOMS)
    return tuple((ground, ROOMS[0]) for ground in GROUNDS.get(setting, ("rock",)))


def digest() -> str:
    """Changes with any scene of the tour."""
    return hashlib.sha256("".join(scene.to_json() for scene in tour()).encode()).hexdigest()[:16]
