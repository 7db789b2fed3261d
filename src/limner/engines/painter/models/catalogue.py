"""All nouns that can be built as solid models. One line a theme; a later theme does not replace an earlier noun."""

from limner.engines.painter.models import (
    beasts,
    birds,
    books,
    devices,
    dragons,
    fruit,
    furniture,
    household,
    robots,
    seats,
    still,
    swimmers,
    trades,
    vessels,
)
from limner.engines.painter.models.wish import Entry

CATALOGUE: dict[str, Entry] = {
    **beasts.MODELS,
    **birds.MODELS,
    **books.MODELS,
    **devices.MODELS,
    **dragons.MODELS,
    **fruit.MODELS,
    **furniture.MODELS,
    **household.MODELS,
    **robots.MODELS,
    **seats.MODELS,
    **still.MODELS,
    **swimmers.MODELS,
    **trades.MODELS,
    **vessels.MODELS,
}
