"""All nouns that can be built as solid models. One line a theme; a later theme does not replace an earlier noun."""

from limner.engines.painter.models import fruit, still, vessels
from limner.engines.painter.models.wish import Entry

CATALOGUE: dict[str, Entry] = {
    **fruit.MODELS,
    **still.MODELS,
    **vessels.MODELS,
}
