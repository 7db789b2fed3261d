"""Simple things: balls and boxes."""

from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS
from limner.engines.painter.solids.shapes import box, ellipsoid
from limner.engines.painter.solids.solid import Model


def ball(wish: Wish) -> Model:
    """A ball."""
    return (ellipsoid(0.11, wish.body(MATERIALS["plastic"].tinted("#d8442e"), size=0.07), (0, 0.11, 0)),)


def crate(wish: Wish) -> Model:
    """A box of boards."""
    return (box((0.4, 0.32, 0.4), wish.body(MATERIALS["planks"]), bevel=0.012),)


MODELS: dict[str, Entry] = {
    "ball": Entry(ball),
    "box": Entry(crate),
    "crate": Entry(crate),
}
