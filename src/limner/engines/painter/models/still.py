"""Simple turned and boxed things: cups, balls, boxes. The first entries of the catalogue."""

from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS
from limner.engines.painter.solids.shapes import box, ellipsoid, lathe, tube
from limner.engines.painter.solids.solid import Model

_CUP = (
    (0, 0), (0, 0.034), (0.004, 0.038), (0.012, 0.040), (0.088, 0.042), (0.094, 0.0415), (0.094, 0.039),
    (0.088, 0.0385), (0.014, 0.036), (0.010, 0),
)  # fmt: skip
_EAR = (
    (0.041, 0.076, 0),
    (0.058, 0.080, 0),
    (0.070, 0.068, 0),
    (0.070, 0.046, 0),
    (0.058, 0.028, 0),
    (0.040, 0.022, 0),
)


def mug(wish: Wish) -> Model:
    """A mug with a handle and coffee in it; parts: rim, handle, coffee."""
    glaze = wish.body(MATERIALS["ceramic"], size=0.03)
    rim = lathe(((0.0925, 0.0418), (0.0955, 0.0410), (0.0955, 0.0395), (0.0925, 0.0386)), wish.part("rim", glaze))
    coffee = lathe(((0.082, 0.0), (0.082, 0.0386)), wish.part("coffee", MATERIALS["porcelain"].tinted("#3a2012")))
    ear = tube(_EAR, 0.0065, wish.part("handle", glaze))
    return (lathe(_CUP, glaze), rim.named("rim"), ear.named("handle"), coffee.named("coffee"))


def ball(wish: Wish) -> Model:
    """A ball."""
    return (ellipsoid(0.11, wish.body(MATERIALS["plastic"].tinted("#d8442e"), size=0.07), (0, 0.11, 0)),)


def crate(wish: Wish) -> Model:
    """A box of boards."""
    return (box((0.4, 0.32, 0.4), wish.body(MATERIALS["planks"]), bevel=0.012),)


MODELS: dict[str, Entry] = {
    "mug": Entry(mug, turn=-20),
    "cup": Entry(mug, turn=-20),
    "ball": Entry(ball),
    "box": Entry(crate),
    "crate": Entry(crate),
}
