"""Creatures cast, carved or blown whole: "a bronze horse" is bronze to its eyes. It knows no creature."""

from collections.abc import Mapping

from limner.engines.painter.models.skeleton import dyed
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS
from limner.engines.painter.solids.solid import Model

CAST = (
    "wood", "dark wood", "timber", "stone", "marble", "plaster", "ceramic", "porcelain", "glass", "metal", "steel",
    "iron",
    "gold", "silver", "copper", "bronze", "wax", "ice", "clay", "concrete", "straw", "paper", "cardboard",
)  # fmt: skip


def cast(build: Builder) -> Builder:
    """A builder that makes the whole creature of a wished material that can be cast or carved."""

    def made(wish: Wish) -> Model:
        model = build(wish)
        if wish.material not in CAST:
            return model
        material = wish.body(MATERIALS[wish.material], size=0.08)
        return tuple(dyed(solid.made_of(material), (1.0, 1.0, 1.0)) for solid in model)

    return made


def statuary(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """The entries, each of which can also be a statue."""
    return {
        noun: Entry(cast(entry.build), manner=entry.manner, turn=entry.turn, flips=entry.flips)
        for noun, entry in entries.items()
    }
