"""All nouns that can be built as solid models. One line a theme; a later theme does not replace an earlier noun."""

from limner.engines.painter.models import beasts, birds, dragons, fruit, robots, still, swimmers, trades, vessels
from limner.engines.painter.models.wish import Entry

CATALOGUE: dict[str, Entry] = {
    **beasts.MODELS,
    **birds.MODELS,
    **dragons.MODELS,
    **fruit.MODELS,
    **robots.MODELS,
    **still.MODELS,
    **swimmers.MODELS,
    **trades.MODELS,
    **vessels.MODELS,
}
