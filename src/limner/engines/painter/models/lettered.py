"""Words on things: finds the front of a model and lays a print, a label, a plaque or chalk over it."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from limner.engines.painter.lettering.imprint import Imprint, reads_light
from limner.engines.painter.models.wish import Builder, Wish
from limner.engines.painter.models.wordbearers import banner, wooden_sign
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import surface
from limner.engines.painter.solids.solid import Model, Solid, bounds

Values = npt.NDArray[np.float64]
Style = Literal["print", "label", "plaque", "chalk", "paint"]
_ROWS, _COLUMNS = 20, 28
_SMOOTH = 0.02  # of the width: how far a smooth surface may be from the found one
_PROUD = 0.012  # of the width of the print: how far it lies before the surface


@dataclass(frozen=True, slots=True)
class Field:
    """Where a thing bears words: `half` of its half width, from `low` to `high` of its height."""

    half: float
    low: float
    high: float
    style: Style = "print"
    face: str = "sans"


FIELDS: dict[str, Field] = {
    "mug": Field(0.72, 0.22, 0.78),
    "cup": Field(0.72, 0.22, 0.78),
    "glass": Field(0.8, 0.25, 0.75),
    "beer": Field(0.8, 0.25, 0.75),
    "bottle": Field(0.9, 0.14, 0.56, "label", "serif"),
    "jar": Field(0.9, 0.2, 0.74, "label", "serif"),
    "honey jar": Field(0.86, 0.22, 0.72, "label", "serif"),
    "thermos": Field(0.8, 0.25, 0.75),
    "jug": Field(0.8, 0.2, 0.6),
    "vase": Field(0.8, 0.2, 0.55, "print", "serif"),
    "bucket": Field(0.8, 0.2, 0.65),
    "barrel": Field(0.72, 0.3, 0.7, "paint", "caps"),
    "flower pot": Field(0.8, 0.2, 0.7),
    "candle": Field(0.9, 0.2, 0.7, "label", "serif"),
    "box": Field(0.86, 0.15, 0.85, "print", "caps"),
    "crate": Field(0.8, 0.3, 0.7, "paint", "caps"),
    "gift": Field(0.6, 0.2, 0.6, "label", "script"),
    "cake": Field(0.62, 0.07, 0.62, "plaque", "script"),
    "birthday cake": Field(0.62, 0.07, 0.62, "plaque", "script"),
    "blackboard": Field(0.86, 0.53, 0.92, "chalk", "hand"),
    "book": Field(0.84, 0.12, 0.88, "print", "serif"),
    "notebook": Field(0.84, 0.3, 0.8, "print", "serif"),
    "diary": Field(0.84, 0.3, 0.8, "print", "serif"),
    "t-shirt": Field(0.54, 0.26, 0.82, "print", "caps"),
    "sweater": Field(0.40, 0.36, 0.78, "print", "caps"),
    "coffee bag": Field(0.80, 0.16, 0.66, "label", "serif"),
    "paper bag": Field(0.80, 0.14, 0.74, "print", "caps"),
    "tote bag": Field(0.80, 0.10, 0.56, "print", "caps"),
    "soda": Field(0.9, 0.14, 0.86, "print", "caps"),
    "banner": Field(0.86, 0.61, 0.91, "paint", "condensed"),
    "flag": Field(0.86, 0.61, 0.91, "paint", "condensed"),
    "sign": Field(0.88, 0.58, 0.94, "paint", "serif"),
    "graffiti": Field(0.84, 0.22, 0.84, "paint", "marker"),
    "tombstone": Field(0.72, 0.34, 0.80, "paint", "serif"),
}
# What stands in for a thing whose own shape leaves no room for words.
_PLAIN: dict[str, Builder] = {"flag": banner, "sign": wooden_sign}
_STYLES: dict[Style, tuple[str, str]] = {"label": ("#f5ecd8", "#2a1a16"), "plaque": ("#4a2818", "#fbf1dd")}
_CHALK = "#f4f2e8"


def lettered(model: Model, wish: Wish) -> Model:
    """The model with the wish's words on its front, which looks to -z; as it is when it has no field for words."""
    place = FIELDS.get(wish.noun)
    if not wish.words or place is None or not model:
        return model
    model = _PLAIN[wish.noun](wish) if wish.noun in _PLAIN else model
    bare = tuple(solid for solid in model if solid.part != "label")
    low, high = bounds(bare)
    half = place.half * min(-float(low[0]), float(high[0]))
    tall = float(high[1] - low[1])
    x: Values = np.linspace(-half, half, _COLUMNS)
    y = np.linspace(low[1] + place.high * tall, low[1] + place.low * tall, _ROWS)
    depth, owner = _front(bare, x, y)
    if not np.isfinite(depth).any():
        return model
    return (*bare, _patch(bare, wish, place, (x, y, depth, owner)))


def _patch(model: Model, wish: Wish, place: Field, grid: tuple[Values, Values, Values, Values]) -> Solid:
    x, y, depth, owner = grid
    filled = np.where(np.isfinite(depth), depth, np.nanmax(np.where(np.isfinite(depth), depth, np.nan)))
    wide, high = float(x[-1] - x[0]), float(y[0] - y[-1])
    z = _rounded(x, filled, wide)
    if place.style == "plaque":  # a stiff plate that follows the curve only
        z = np.broadcast_to(_stiff(filled.min(axis=0)), filled.shape)
    points = np.stack([*np.meshgrid(x, y), z - _PROUD * wide - (0.004 if place.style == "plaque" else 0)], axis=-1)
    under = model[int(np.median(owner[owner >= 0]))]
    material = _material(under.material, wish, place, (wide, high))
    return surface(points[:, ::-1].astype(np.float32), material).named("words")


def _rounded(x: Values, z: Values, wide: float) -> Values:
    """The surface z (rows, columns) without the facets of a turned body; as it is when it is not smooth."""
    fitted = np.polynomial.polynomial.polyval(x, np.polynomial.polynomial.polyfit(x, z.T, 6))
    return np.asarray(fitted if np.abs(fitted - z).max() < _SMOOTH * wide else z, np.float64)


def _stiff(z: Values) -> Values:
    """A smooth curve before all of z (n,): a parabola through its ends and its nearest point."""
    u = np.linspace(-1, 1, len(z))
    bend = max(0.0, float(np.mean(z[[0, -1]]) - z.min())) * 0.8
    curve = bend * u**2
    return np.asarray(curve + float((z - curve).min()), np.float64)


def _material(under: Material, wish: Wish, place: Field, size: tuple[float, float]) -> Material:
    ground, ink = _STYLES.get(place.style, ("", ""))
    if not ground:
        ink = _CHALK if place.style == "chalk" or reads_light(under.colour) else "#1d1b20"
    imprint = Imprint(words=wish.words, icon=wish.icon, face=place.face, ink=wish.ink or ink, ground=ground)
    picture = np.ascontiguousarray(imprint.drawn(*size)[:, ::-1])
    if ground:
        return Material(colour=rgb(ground), gloss=0.12, picture=picture)
    return replace(under, picture=picture, opacity=1.0, bump=0.0)


def _front(model: Model, x: Values, y: Values) -> tuple[Values, Values]:
    """The nearest z of the model at each point of the grid (rows, columns), inf beside it, and whose solid it is."""
    depth = np.full((len(y), len(x)), np.inf, np.float64)
    owner = np.full(depth.shape, -1.0)
    for index, solid in enumerate(model):
        corners = solid.points[solid.faces].astype(np.float64)
        flat = corners[..., :2]
        inside = (
            (flat[..., 0].max(1) >= x[0]) & (flat[..., 0].min(1) <= x[-1])
            & (flat[..., 1].max(1) >= y[-1]) & (flat[..., 1].min(1) <= y[0])
        )  # fmt: skip
        for triangle in corners[inside]:
            _splat(triangle, (x, y), depth, owner, index)
    return depth, owner


def _splat(triangle: Values, grid: tuple[Values, Values], depth: Values, owner: Values, index: int) -> None:
    x, y = grid
    low, high = triangle.min(axis=0), triangle.max(axis=0)
    c0, c1 = np.searchsorted(x, (low[0], high[0]))
    r0, r1 = np.searchsorted(-y, (-high[1], -low[1]))
    if c0 == c1 or r0 == r1:
        return
    a, b, c = triangle
    area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    if abs(area) < 1e-12:
        return
    px, py = np.meshgrid(x[c0:c1] - a[0], y[r0:r1] - a[1])
    u = (px * (c[1] - a[1]) - py * (c[0] - a[0])) / area
    v = (py * (b[0] - a[0]) - px * (b[1] - a[1])) / area
    z = a[2] + u * (b[2] - a[2]) + v * (c[2] - a[2])
    nearer = (u >= 0) & (v >= 0) & (u + v <= 1) & (z < depth[r0:r1, c0:c1])
    depth[r0:r1, c0:c1][nearer] = z[nearer]
    owner[r0:r1, c0:c1][nearer] = index
