"""Shoes: a running shoe with its panels and laces, a laced shoe, a boot, a high heel, ice skates."""

import itertools
import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.lasts import Last, Values, elevation, layered, lip, places, sole, upper
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, standing

RUNNER = Last(
    length=0.285,
    breadth=((0, 0.034), (0.15, 0.036), (0.4, 0.034), (0.7, 0.047), (0.88, 0.043), (1, 0.036)),
    crown=((0, 0.10), (0.1, 0.15), (0.3, 0.15), (0.42, 0.098), (0.55, 0.078), (0.75, 0.056), (0.92, 0.044), (1, 0.016)),
    collar=((0, 0.088), (0.06, 0.086), (0.2, 0.056), (0.3, 0.060), (0.42, 0.088), (0.5, 0.2), (1, 0.2)),
    base=((0, 0.040), (0.2, 0.035), (0.5, 0.028), (0.75, 0.024), (0.9, 0.026), (1, 0.034)),
    ground=((0, 0.010), (0.1, 0.001), (0.2, 0.0), (0.72, 0.0), (0.88, 0.006), (1, 0.018)),
)
OXFORD = Last(
    length=0.285,
    breadth=((0, 0.032), (0.15, 0.034), (0.4, 0.032), (0.7, 0.044), (0.88, 0.037), (1, 0.026)),
    crown=((0, 0.09), (0.1, 0.13), (0.3, 0.13), (0.42, 0.088), (0.55, 0.068), (0.75, 0.047), (0.92, 0.036), (1, 0.014)),
    collar=((0, 0.066), (0.2, 0.046), (0.3, 0.050), (0.42, 0.078), (0.5, 0.2), (1, 0.2)),
    base=((0, 0.028), (0.35, 0.028), (0.55, 0.010), (0.8, 0.008), (1, 0.014)),
)
BOOT = Last(
    length=0.29,
    breadth=((0, 0.036), (0.15, 0.041), (0.4, 0.039), (0.7, 0.049), (0.88, 0.043), (1, 0.034)),
    crown=((0, 0.40), (0.1, 0.42), (0.33, 0.40), (0.41, 0.16), (0.5, 0.088), (0.75, 0.062), (0.92, 0.050), (1, 0.02)),
    collar=((0, 0.235), (0.2, 0.225), (0.42, 0.235), (0.5, 0.6), (1, 0.6)),
    base=((0, 0.036), (0.32, 0.034), (0.5, 0.018), (0.8, 0.016), (1, 0.024)),
    full=0.5,
)
PUMP = Last(
    length=0.205,
    breadth=((0, 0.026), (0.15, 0.028), (0.45, 0.025), (0.75, 0.038), (0.9, 0.030), (1, 0.012)),
    crown=((0, 0.075), (0.3, 0.075), (0.65, 0.068), (0.78, 0.05), (0.92, 0.033), (1, 0.008)),
    collar=((0, 0.052), (0.12, 0.046), (0.4, 0.024), (0.66, 0.026), (0.76, 0.040), (0.84, 0.2), (1, 0.2)),
    base=(
        (0, 0.102),
        (0.15, 0.098),
        (0.3, 0.082),
        (0.5, 0.042),
        (0.68, 0.010),
        (0.78, 0.005),
        (0.9, 0.005),
        (1, 0.009),
    ),
    full=0.5,
)
FOAM = (
    (0.1, 0.0, -0.03), (0.1, 0.0, 0.001), (0.3, 0.0, 0.0052), (0.6, 0.0, 0.0052), (0.74, 0.0, 0.0028),
    (0.8, 0.0, 0.0024), (0.86, 0.0, 0.0036), (1.0, 0.006, 0.0030), (1.0, 0.009, 0.0018), (1.0, 0.009, -0.004),
)  # fmt: skip
TREAD = ((0.0, 0.0, -0.03), (0.0, 0.0, 0.002), (0.04, 0.0, 0.0042), (0.16, 0.0, 0.0046), (0.16, 0.0, 0.0))
WHITE = Material(colour=rgb("#f2f0ea"), gloss=0.25)
RUBBER = MATERIALS["rubber"]


def _edge(distance: Values, soft: float = 0.0006) -> Values:
    """1 where the distance is positive, 0 where it is negative, `soft` metres between."""
    return np.asarray(np.clip(distance / soft + 0.5, 0, 1))


def _stitches(distance: Values, along: Values) -> Values:
    return _edge(0.0005 - np.abs(distance)) * _edge(np.sin(along * 1400), 0.6)


def _running_panels(base: Material, trim: Material) -> Material:
    """Mesh, overlays, a swept blade on the side and seams, drawn in side elevation."""
    last = RUNNER
    t, y, z = elevation(last)
    x = t * last.length
    dark = (base.colour[0] * 0.42, base.colour[1] * 0.42, base.colour[2] * 0.42)
    deep = (base.colour[0] * 0.14, base.colour[1] * 0.14, base.colour[2] * 0.14)
    guard = 0.013 + 0.026 * np.clip((t - 0.72) / 0.2, 0, 1) + 0.012 * np.clip((0.16 - t) / 0.16, 0, 1) - y
    counter = np.minimum(0.066 - y - 0.10 * np.clip(x - 0.028, 0, 1), 0.070 - x - 0.25 * y)
    stay = np.minimum(0.030 - z + 0.02 * np.clip(0.6 - t, 0, 1), np.minimum(x - 0.112, 0.212 - x)) * _edge(y - 0.03)
    gap = np.minimum(0.0135 - z, np.minimum(x - 0.105, 0.204 - x - 6 * z * z))
    mid = 0.030 + 0.26 * np.clip(x - 0.062, 0, 1) - 1.2 * np.clip(x - 0.062, 0, 1) ** 2
    blade = np.minimum(0.011 * np.clip((0.172 - x) / 0.11, 0, 1) ** 0.7 - np.abs(y - mid), x - 0.05)
    second = np.minimum(0.004 * np.clip((0.18 - x) / 0.11, 0, 1) ** 0.7 - np.abs(y - mid + 0.0175), x - 0.055)
    mesh = _edge(np.sin(x * 2100) * np.sin(y * 2100 + (z * 900)) - 0.25, 0.5)
    collar = y - last.value(last.collar, t) + 0.011
    pad = np.minimum(collar, 0.128 - x)
    vamp = ((np.minimum(guard, counter) < 0) & (gap < 0)).astype(np.float64)
    layers = [
        (mesh * vamp, deep, 0.5),
        (_edge(pad), dark, 0.9),
        (_edge(guard), dark, 1.0),
        (_edge(counter), dark, 1.0),
        (_edge(stay), dark, 1.0),
        (_edge(blade - 0.0008), trim.colour, 1.0),
        (_edge(second - 0.0008), trim.colour, 1.0),
        (_edge(gap), deep, 1.0),
        *((_edge(0.0004 - np.abs(seam - 0.0016)), deep, 0.6) for seam in (guard, counter, stay)),
    ]
    return replace(base, picture=layered(t.shape, layers))


def _tongue(last: Last, material: Material, start: float, stop: float, high: float) -> Solid:
    """The tongue between the laces, rising out of the collar."""
    rows = []
    for share in np.linspace(0, 1, 12).tolist():
        t = start + (stop - start) * share
        x, y, _ = last.spot(t, math.pi / 2, 0.0015)
        rise = high * max(0.0, (share - 0.72) / 0.28)
        half = 0.017 + 0.006 * share
        rows.append([
            (x + 0.25 * rise, y + rise - 9 * (half * s) ** 2, half * s) for s in np.linspace(-1, 1, 9).tolist()
        ])
    return surface(np.array(rows, np.float32), material)


def laced(last: Last, lace: Material, span: tuple[float, float], rows: int, *, reach: float = 0.021) -> list[Solid]:
    """Laces crossing from eyelet to eyelet, with a bow at the top."""
    t = np.linspace(*span, rows).tolist()
    parts: list[Solid] = []

    def eye(place: float, side: float) -> Point:
        x, y, _ = last.spot(place, math.pi / 2)
        return (x, y + 0.0015 - 9 * reach**2 * side * side * 0.8, side * reach)

    for k, place in enumerate(t):
        left, right = eye(place, -1), eye(place, 1)
        x, y, _ = last.spot(place, math.pi / 2, 0.0045)
        parts.append(tube([left, (x, y, 0.0), right], 0.0023, lace, sides=8))
        if k + 1 < rows:
            parts += [
                tube(
                    [
                        eye(place, s),
                        (x - 0.3 * (x - last.spot(t[k + 1], math.pi / 2)[0]), y + 0.001, 0),
                        eye(t[k + 1], -s),
                    ],
                    0.0020,
                    lace,
                    sides=8,
                )
                for s in (-1, 1)
            ]
    x, y, _ = last.spot(t[0], math.pi / 2, 0.007)
    for s in (-1, 1):
        bow = [
            (x, y, 0),
            (x - 0.008, y + 0.010, s * 0.016),
            (x - 0.024, y + 0.002, s * 0.032),
            (x - 0.020, y - 0.006, s * 0.024),
            (x, y, 0),
        ]
        tail = [(x, y, 0), (x - 0.012, y + 0.004, s * 0.014), (x - 0.034, y - 0.016, s * 0.028)]
        parts += [tube(bow, 0.0021, lace, sides=8), tube(tail, 0.0019, lace, sides=8)]
    return [part.named("laces") for part in parts]


def running_shoe(wish: Wish) -> Model:
    """A running shoe; parts: sole, laces, stripe."""
    cloth = wish.body(Material(colour=rgb("#3f7fb5"), gloss=0.12), size=0.012)
    trim = wish.part("stripe", wish.part("stripes", WHITE))
    foam = wish.part("sole", WHITE)
    if max(cloth.colour) > 0.75 and min(cloth.colour) > 0.6:
        trim = wish.part("stripe", wish.part("stripes", WHITE.tinted("#3a3d44")))
    body = upper(RUNNER, cloth if wish.pattern else _running_panels(cloth, trim))
    midsole = sole(RUNNER, FOAM, foam)
    line = sole(RUNNER, [(0.42, 0, 0.0056), (0.5, 0, 0.0058), (0.58, 0, 0.0056)], wish.part("stripe", cloth))
    tread = sole(RUNNER, TREAD, wish.part("outsole", RUBBER))
    padding = lip(
        RUNNER, 0.44, 0.0042, Material(colour=(cloth.colour[0] * 0.5, cloth.colour[1] * 0.5, cloth.colour[2] * 0.5))
    )
    tongue = _tongue(RUNNER, replace(cloth, gloss=0.08), 0.72, 0.38, 0.010)
    laces = laced(RUNNER, wish.part("laces", WHITE), (0.44, 0.69), 6)
    tab = tube([(0.136, 0.105, 0), (0.147, 0.125, 0), (0.141, 0.095, 0)], 0.0035, trim, sides=8).scaled(1, 1, 2.2)
    return standing((body, padding, midsole.named("sole"), line, tread, tongue.named("tongue"), *laces, tab))


def _welt(last: Last, material: Material, thick: float, beyond: float = 0.004) -> Solid:
    """A thin sole that follows the base."""
    levels = [(1, -thick, -0.03), (1, -thick, beyond - 0.001), (1, 0.001 - thick, beyond), (1, 0.001, beyond)]
    return sole(last, [*levels, (1, 0.002, 0.0)], material)


def _heel(last: Last, stop: float, material: Material, low: float) -> Solid:
    """The block under the heel, from the ground to the sole."""
    t = places(50)
    t = t[t <= stop]
    half = last.half(t) + 0.003
    x = (0.5 - t) * last.length
    outline = [
        *zip((x + 0.0).tolist(), half.tolist(), strict=True),
        *zip(x[::-1].tolist(), (-half[::-1]).tolist(), strict=True),
    ]
    high = float(last.value(last.base, np.array([0.15]))[0]) - low
    return prism([(a, b) for a, b in outline[1:-1]], high, material, bevel=0.0012).turned(90, "x").moved(0, high / 2, 0)


def shoe(wish: Wish) -> Model:
    """A laced leather shoe; parts: sole, laces."""
    hide = wish.body(
        Material(colour=rgb("#6b3d1f"), second=rgb("#56301a"), grain="speckle", size=0.06, gloss=0.62, bump=0.05)
    )
    t, y, z = elevation(OXFORD)
    x = t * OXFORD.length
    dark = (hide.colour[0] * 0.35, hide.colour[1] * 0.35, hide.colour[2] * 0.35)
    cap, quarter = x - 0.214 + 12 * z * z, 0.125 + 0.35 * y - x
    gap = np.minimum(0.009 - z, np.minimum(x - 0.105, 0.172 - x))
    layers = [
        (_edge(0.0009 - np.abs(cap)), dark, 1.0),
        (_stitches(cap - 0.003, z * 3 + y), dark, 1.0),
        (_edge(0.0009 - np.abs(quarter)) * _edge(z - 0.012), dark, 1.0),
        (_edge(gap), dark, 0.9),
        (_edge(cap), dark, 0.12),
    ]
    body = upper(OXFORD, replace(hide, picture=layered(t.shape, layers)))
    edge = wish.part("sole", Material(colour=rgb("#2a1a10"), gloss=0.5))
    laces = laced(OXFORD, wish.part("laces", Material(colour=rgb("#2a1a10"), gloss=0.2)), (0.44, 0.58), 4, reach=0.015)
    tongue = _tongue(OXFORD, hide, 0.6, 0.38, 0.010)
    rim = lip(OXFORD, 0.42, 0.0022, Material(colour=dark, gloss=0.4))
    return standing((body, rim, _welt(OXFORD, edge, 0.007), _heel(OXFORD, 0.3, edge, 0.006), tongue, *laces))


def boot(wish: Wish) -> Model:
    """A laced ankle boot with a thick sole; parts: sole, laces."""
    hide = wish.body(
        Material(colour=rgb("#8a5a2c"), second=rgb("#6f4520"), grain="speckle", size=0.05, gloss=0.35, bump=0.2)
    )
    plain = wish.has("rain", "rubber") or wish.material in ("rubber", "plastic")
    t, y, z = elevation(BOOT)
    x = t * BOOT.length
    dark = (hide.colour[0] * 0.4, hide.colour[1] * 0.4, hide.colour[2] * 0.4)
    cap, heel = x - 0.225 + 12 * z * z, np.minimum(0.05 - x, 0.09 - y)
    cuff = y - BOOT.value(BOOT.collar, t) + 0.03
    layers = [(_edge(cap), dark, 0.35), (_edge(heel), dark, 0.35), (_edge(cuff), dark, 0.5)]
    layers += [(_stitches(edge - 0.003, x + y), dark, 1.0) for edge in (cap, heel, cuff)]
    body = upper(BOOT, hide if plain else replace(hide, picture=layered(t.shape, layers)), rows=110)
    edge = wish.part("sole", Material(colour=rgb("#2b2723"), gloss=0.2))
    rim = lip(BOOT, 0.36, 0.0042, Material(colour=dark, gloss=0.2))
    parts = [body, rim, _welt(BOOT, edge, 0.016, 0.0055), _heel(BOOT, 0.34, edge, 0.006)]
    if not plain:
        parts += _boot_laces(wish.part("laces", Material(colour=rgb("#d9c08a"), gloss=0.1)))
    return standing(tuple(parts))


def _boot_laces(lace: Material) -> list[Solid]:
    """Laces up the front of a boot's shaft."""
    dense = np.linspace(0.36, 0.62, 120)
    tops = BOOT.value(BOOT.crown, dense) + BOOT.value(BOOT.base, dense)
    parts = []
    eyes: list[tuple[Point, Point]] = []
    for high in (0.098, 0.115, 0.137, 0.165, 0.193, 0.221):
        t = float(np.interp(-high, -tops, dense))
        x = (0.5 - t) * BOOT.length - 0.004
        back = float(np.clip((high - 0.09) / 0.06, 0, 1))
        eyes.append(((x, high + 0.004 * (1 - back), 0.0), (x + 0.004 + 0.005 * back, high - 0.005 * (1 - back), 0.019)))
    for top, eye in eyes:
        parts.append(tube([(eye[0], eye[1], -eye[2]), top, eye], 0.0026, lace, sides=8))
    for (top, eye), (upper_top, upper_eye) in itertools.pairwise(eyes):
        middle = ((top[0] + upper_top[0]) / 2 - 0.002, (top[1] + upper_top[1]) / 2, 0.0)
        for s in (-1, 1):
            path = [(eye[0], eye[1], s * eye[2]), middle, (upper_eye[0], upper_eye[1], -s * upper_eye[2])]
            parts.append(tube(path, 0.0022, lace, sides=8))
    return [part.named("laces") for part in parts]


def high_heel(wish: Wish) -> Model:
    """A court shoe on a thin heel; parts: heel, sole."""
    hide = wish.body(Material(colour=rgb("#a3141f"), gloss=0.75))
    body = upper(PUMP, hide, rows=90)
    under = _welt(PUMP, wish.part("sole", Material(colour=rgb("#2a1d16"), gloss=0.4)), 0.004, 0.0015)
    x = 0.5 * PUMP.length
    heel = tube(
        [(x - 0.020, 0.098, 0), (x - 0.012, 0.075, 0), (x - 0.011, 0.045, 0), (x - 0.013, 0.001, 0)],
        [0.022, 0.013, 0.0065, 0.0045],
        wish.part("heel", hide),
        sides=18,
    )
    tip = box((0.009, 0.004, 0.009), RUBBER, (x - 0.013, 0, 0), bevel=0.001)
    rim = lip(PUMP, 0.70, 0.0012, hide)
    return standing((body, rim, under, heel.named("heel"), tip))


def ice_skates(wish: Wish) -> Model:
    """A pair of ice skates: white boots on steel blades."""
    hide = wish.body(Material(colour=rgb("#f1eee8"), gloss=0.45))
    dark = Material(colour=rgb("#2b2320"), gloss=0.4)
    one = [upper(BOOT, hide), lip(BOOT, 0.36, 0.004, hide), _welt(BOOT, dark, 0.012, 0.003)]
    one += _boot_laces(MATERIALS["porcelain"])
    rail = [(0.13, -0.048), (0.145, -0.040), (0.145, -0.026), (-0.15, -0.026), (-0.162, -0.034), (-0.156, -0.046)]
    rail += [(-0.13, -0.052), (0.10, -0.052)]
    posts = [
        prism([(a - 0.02, -0.03), (a + 0.02, -0.03), (a + 0.03, 0.036), (a - 0.03, 0.036)], 0.014, MATERIALS["steel"])
        for a in (-0.085, 0.095)
    ]
    one += [
        prism(rail, 0.0045, MATERIALS["steel"]),
        *posts,
        box((0.09, 0.030, 0.06), dark, (0.095, 0.0, 0), bevel=0.006),
    ]
    other = [part.turned(8).moved(0.03, 0, 0.13) for part in one]
    return standing((*one, *other))


MODELS: dict[str, Entry] = {
    "running shoe": Entry(running_shoe, turn=24),
    "shoe": Entry(shoe, turn=24),
    "boot": Entry(boot, turn=24),
    "high heel": Entry(high_heel, turn=24),
    "ice skates": Entry(ice_skates, turn=24),
}
