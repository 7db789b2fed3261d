"""The birds: a table of their measures and colours."""

from limner.engines.painter.models.plumage import Bird, bird
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.solid import Model

KINDS: dict[str, Bird] = {
    "bird": Bird(back="#3f6a9a", breast="#d98a4e", quill="#2a4568", bill="#2a2420", long=0.13, stout=0.36, head=0.27),
}


def _builder(kind: Bird) -> Builder:
    def build(wish: Wish) -> Model:
        return bird(kind, wish)

    return build


MODELS: dict[str, Entry] = {noun: Entry(_builder(kind), turn=-58) for noun, kind in KINDS.items()}
