"""People by age, sex and trade: a table of outfits."""

from limner.engines.painter.models.dressed import Outfit, person
from limner.engines.painter.models.people import Build
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.solid import Model

WOMAN = Build(tall=1.68, shoulders=0.86, hips=1.0, girth=0.9, head=1.03)
CHILD = Build(tall=1.2, head=1.4, shoulders=0.84, girth=1.0)
_GOWN = "#a8352e #2f5f8a #3f7f62 #c98f2e #6d4486"
_BRIGHT = "#c8402f #2f6fb0 #e0a02a #3f8f5a #8a4f9a"

OUTFITS: dict[str, Outfit] = {
    "man": Outfit(),
    "woman": Outfit(build=WOMAN, female=True, top="dress", colour=_GOWN, hair="long"),
    "astronaut": Outfit(
        build=Build(girth=1.25, head=1.12), colour="#e9e9e6", below="#e9e9e6", shoes="#8f9296", boots=True,
        hat="bubble", extras=("padded", "pack"),
    ),
}  # fmt: skip


def _builder(outfit: Outfit) -> Builder:
    def build(wish: Wish) -> Model:
        return person(outfit, wish)

    return build


MODELS: dict[str, Entry] = {noun: Entry(_builder(outfit), turn=-14) for noun, outfit in OUTFITS.items()}
