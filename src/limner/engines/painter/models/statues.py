"""What holds for all creatures: cast or carved whole ("a bronze horse" is bronze to its eyes), and a trait that names
a closer kind ("cat" with the trait "kitten") is heard. It knows no creature.
"""

from collections.abc import Mapping
from dataclasses import replace

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
    """The entries, each of which can also be a statue, or of a closer kind that a trait names."""
    return {noun: replace(entry, build=cast(_closer(entry.build, entries))) for noun, entry in entries.items()}


def _closer(build: Builder, entries: Mapping[str, Entry]) -> Builder:
    def made(wish: Wish) -> Model:
        kind = next((trait for trait in wish.traits if trait in entries), "")
        return entries[kind].build(wish) if kind else build(wish)

    return made
