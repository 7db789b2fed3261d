"""What people carry: umbrellas, bags, cases, glasses, keys, wallets, ties."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, prism, smooth, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

GOLD, STEEL = MATERIALS["gold"], MATERIALS["steel"]


def rounded(wide: float, tall: float, radius: float) -> list[tuple[float, float]]:
    """The outline of a rectangle with round corners standing on y = 0."""
    out = []
    for cx, cy, start in ((1, 1, 0.0), (-1, 1, 0.5), (-1, -1, 1.0), (1, -1, 1.5)):
        for a in np.linspace(start * math.pi, (start + 0.5) * math.pi, 7).tolist():
            x, y = cx * (wide / 2 - radius) + radius * math.cos(a), cy * (tall / 2 - radius) + radius * math.sin(a)
            out.append((x, y + tall / 2))
    return out


def umbrella(wish: Wish) -> Model:
    """An open umbrella held upright: eight segments, ribs, a crook; parts: handle."""
    cloth = wish.body(Material(colour=rgb("#c5282f"), gloss=0.2, translucent=0.35), size=0.12)
    other = replace(cloth, colour=rgb(wish.second)) if wish.second and not wish.pattern else cloth
    panels: list[Solid] = []
    ribs: list[Solid] = []
    for k in range(8):
        t, s = np.meshgrid(np.linspace(0, 1, 12), np.linspace(0, 1, 13), indexing="ij")
        turn = (k + s) * math.tau / 8
        sag = 1 - 4 * s * (1 - s) * 0.085 * t
        reach = 0.50 * np.sin(1.25 * t) / math.sin(1.25) * sag
        y = 0.86 - 0.24 * (1 - np.cos(1.25 * t)) / (1 - math.cos(1.25)) + 0.02 * 4 * s * (1 - s) * t**2
        grid = np.stack([reach * np.sin(turn), y, -reach * np.cos(turn)], -1).astype(np.float32)
        panels.append(surface(grid, other if k % 2 else cloth))
        ribs.append(tube(grid[::2, 0] - np.array([0, 0.003, 0], np.float32), 0.0026, STEEL, sides=6))
        a = k * math.tau / 8
        ribs.append(tube([(0, 0.58, 0), (0.27 * math.sin(a), 0.795, -0.27 * math.cos(a))], 0.002, STEEL, sides=6))
    shaft = [tube([(0, 0.10, 0), (0, 0.93, 0)], 0.006, STEEL), cylinder(0.004, 0.04, STEEL, (0, 0.9, 0))]
    crook = [(0, 0.16, 0), (0, 0.06, 0), (-0.02, 0.012, 0), (-0.055, 0.008, 0), (-0.078, 0.045, 0)]
    return (*panels, *ribs, *shaft, tube(crook, 0.0125, wish.part("handle", MATERIALS["wood"])).named("handle"))


def backpack(wish: Wish) -> Model:
    """A backpack: body, front pocket, flaps, straps; parts: pocket, straps."""
    cloth = wish.body(
        Material(colour=rgb("#2f5f8f"), second=rgb("#274f78"), grain="fabric", size=0.004, gloss=0.08), size=0.06
    )
    dark = Material(colour=(cloth.colour[0] * 0.45, cloth.colour[1] * 0.45, cloth.colour[2] * 0.45), gloss=0.1)
    pocket = wish.part("pocket", wish.part("pockets", cloth))
    zip_of = Material(colour=rgb("#d9c9a0"), gloss=0.4)

    def arch(wide: float, tall: float, lift: float = 0.0) -> list[tuple[float, float]]:
        top = [
            (wide / 2 * math.cos(a), tall - wide / 2 * 0.72 + 0.72 * wide / 2 * math.sin(a))
            for a in np.linspace(0, math.pi, 19).tolist()
        ]
        return [
            (x, y + lift)
            for x, y in [(-wide / 2 + 0.02, 0), (wide / 2 - 0.02, 0), (wide / 2, 0.02), *top, (-wide / 2, 0.02)]
        ]

    parts = [prism(arch(0.32, 0.44), 0.16, cloth, bevel=0.03)]
    parts += [prism(arch(0.25, 0.20, 0.02), 0.05, pocket, bevel=0.016).moved(0, 0, -0.10).named("pocket")]
    for wide, tall, lift, z in ((0.305, 0.425, 0.005, -0.0655), (0.20, 0.165, 0.03, -0.126)):
        path = [(x * 0.93, y, z) for x, y in arch(wide, tall, lift)[3:-1]]
        parts.append(tube(path, 0.004, dark, sides=8))
    parts.append(box((0.012, 0.035, 0.006), zip_of, (0.05, 0.378, -0.072)))
    parts.append(
        tube([(-0.035, 0.43, 0.02), (-0.03, 0.475, 0.02), (0.03, 0.475, 0.02), (0.035, 0.43, 0.02)], 0.010, dark)
    )
    straps = wish.part("straps", dark)
    for s in (-1, 1):
        parts.append(
            tube(
                [(s * 0.07, 0.42, 0.07), (s * 0.11, 0.36, 0.14), (s * 0.13, 0.18, 0.14), (s * 0.13, 0.04, 0.08)],
                0.020,
                straps,
            ).named("straps")
        )
        parts.append(ellipsoid((0.028, 0.085, 0.045), pocket, (s * 0.165, 0.11, 0), sides=20))
    return standing(tuple(parts))


def handbag(wish: Wish) -> Model:
    """A handbag with a flap, a clasp and a bow of a handle; parts: handle, clasp."""
    hide = wish.body(
        Material(colour=rgb("#9c3a2c"), second=rgb("#863024"), grain="speckle", size=0.02, gloss=0.45, bump=0.1),
        size=0.04,
    )
    body = [
        (-0.15, 0.004),
        (-0.146, 0),
        (0.146, 0),
        (0.15, 0.004),
        (0.125, 0.19),
        (0.118, 0.197),
        (-0.118, 0.197),
        (-0.125, 0.19),
    ]
    flap = [(-0.126, 0.198), (-0.137, 0.115), (-0.10, 0.075), (0, 0.062), (0.10, 0.075), (0.137, 0.115), (0.126, 0.198)]
    metal = wish.part("clasp", GOLD)
    handle = wish.part("handle", wish.part("handles", hide))
    edge = Material(colour=(hide.colour[0] * 0.4, hide.colour[1] * 0.4, hide.colour[2] * 0.4), gloss=0.3)
    parts = [prism(body, 0.10, hide, bevel=0.012), prism(flap, 0.012, hide, bevel=0.004).moved(0, 0, -0.053)]
    parts.append(tube([(x * 0.94, y + 0.006, -0.0595) for x, y in flap[1:-1]], 0.0016, edge, sides=6))
    parts.append(box((0.036, 0.026, 0.010), metal, (0, 0.072, -0.062), bevel=0.004))
    parts.append(
        tube(
            [
                (-0.085, 0.19, 0),
                (-0.080, 0.28, 0),
                (-0.03, 0.325, 0),
                (0.03, 0.325, 0),
                (0.080, 0.28, 0),
                (0.085, 0.19, 0),
            ],
            0.0085,
            handle,
        ).named("handle")
    )
    for s in (-1, 1):
        ring = [
            (s * 0.085 + 0.014 * math.cos(a), 0.2 + 0.014 * math.sin(a), 0)
            for a in np.linspace(0, math.tau, 17).tolist()
        ]
        parts.append(tube(ring, 0.0028, metal, sides=8))
    return standing(tuple(parts))


def suitcase(wish: Wish) -> Model:
    """A suitcase with leather corners, straps and a handle; parts: straps, handle."""
    shell = wish.body(
        Material(colour=rgb("#8c5a30"), second=rgb("#774a26"), grain="speckle", size=0.05, gloss=0.4, bump=0.1),
        size=0.08,
    )
    dark = wish.part("straps", Material(colour=rgb("#4a2a16"), gloss=0.4))
    case = prism(rounded(0.62, 0.42, 0.03), 0.20, shell, bevel=0.012)
    seam = prism(rounded(0.624, 0.424, 0.032), 0.008, dark).moved(0, -0.002, -0.02)
    straps = [
        prism([(x - 0.02, -0.003), (x + 0.02, -0.003), (x + 0.02, 0.423), (x - 0.02, 0.423)], 0.208, dark, bevel=0.002)
        for x in (-0.19, 0.19)
    ]
    buckles = [box((0.05, 0.032, 0.006), GOLD, (x, 0.29, -0.108), bevel=0.002) for x in (-0.19, 0.19)]
    corners = [
        ellipsoid((0.048, 0.048, 0.108), dark, (x * 0.272, 0.21 + y * 0.172, 0), sides=20)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    handle = tube(
        [(-0.075, 0.415, 0), (-0.065, 0.462, 0), (0.065, 0.462, 0), (0.075, 0.415, 0)], 0.011, wish.part("handle", dark)
    )
    locks = [box((0.036, 0.02, 0.008), GOLD, (x, 0.395, -0.10), bevel=0.002) for x in (-0.1, 0.1)]
    return standing((case, seam, *straps, *buckles, *corners, handle.named("handle"), *locks))


def _spectacles(wish: Wish, lens: Material, frame: Material, wide: float) -> Model:
    """Two rims with lenses, a bridge and temples folded open behind."""
    parts: list[Solid] = []
    for s in (-1, 1):
        a = np.linspace(0, math.tau, 41)
        x = s * (0.036 + wide * np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.8)
        y = 0.026 + 0.021 * np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.85
        z = 2.2 * np.abs(x) ** 2
        rim = np.stack([x, y, z], -1).astype(np.float32)
        centre = rim[:-1].mean(axis=0)
        discs = np.stack([centre + (rim - centre) * share for share in (1.0, 0.5, 0.0)])
        parts += [
            surface(discs.astype(np.float32), lens).named("lenses"),
            tube(rim, 0.0024, frame, sides=10).named("frame"),
        ]
        hinge = (s * (0.036 + wide), 0.034, 2.2 * (0.036 + wide) ** 2)
        arm = [hinge, (s * 0.066, 0.034, 0.03), (s * 0.068, 0.032, 0.10), (s * 0.066, 0.012, 0.135)]
        parts.append(tube(arm, 0.0021, frame, sides=8).named("frame"))
    parts.append(tube([(-0.012, 0.032, 0.0), (0, 0.036, -0.002), (0.012, 0.032, 0.0)], 0.0022, frame, sides=8))
    return standing(tuple(parts))


def glasses(wish: Wish) -> Model:
    """A pair of glasses standing open; parts: frame, lenses."""
    frame = wish.part("frame", wish.body(Material(colour=rgb("#23201e"), gloss=0.75)))
    lens = Material(colour=(0.82, 0.88, 0.9), gloss=0.97, opacity=0.12)
    return _spectacles(wish, wish.part("lenses", lens), frame, 0.0245)


def sunglasses(wish: Wish) -> Model:
    """A pair of sunglasses; parts: frame, lenses."""
    frame = wish.part("frame", wish.body(Material(colour=rgb("#191a1d"), gloss=0.8)))
    return _spectacles(wish, wish.part("lenses", Material(colour=(0.012, 0.012, 0.016), gloss=0.95)), frame, 0.0275)


def key(wish: Wish) -> Model:
    """An old key upright, its bow a trefoil."""
    brass = wish.body(MATERIALS["bronze"].tinted("#b08a3e"))
    parts = [
        tube([(0, 0, 0), (0, 0.075, 0)], 0.0034, brass),
        ellipsoid(0.0062, brass, (0, 0.068, 0)),
        ellipsoid(0.005, brass, (0, 0.060, 0)),
    ]
    for angle in (90, 210, 330):
        cx, cy = 0.0125 * math.cos(math.radians(angle)), 0.09 + 0.0125 * math.sin(math.radians(angle))
        hoop = [
            (cx + 0.0105 * math.cos(a), cy + 0.0105 * math.sin(a), 0) for a in np.linspace(0, math.tau, 25).tolist()
        ]
        parts.append(tube(hoop, 0.0026, brass, sides=10))
    bit = [
        (0.002, 0.004),
        (0.022, 0.004),
        (0.022, 0.012),
        (0.015, 0.012),
        (0.015, 0.016),
        (0.022, 0.016),
        (0.022, 0.026),
        (0.002, 0.026),
    ]
    parts.append(prism(bit, 0.004, brass, bevel=0.0006))
    return standing(tuple(part.turned(-24, "z").turned(-12, "x") for part in parts))


def wallet(wish: Wish) -> Model:
    """A folded wallet with notes and a card looking out."""
    hide = wish.body(
        Material(colour=rgb("#5f351b"), second=rgb("#4a2814"), grain="speckle", size=0.02, gloss=0.4, bump=0.1)
    )
    covers = [box((0.115, 0.09, 0.004), hide, bevel=0.0018).turned(s * 7, "x").moved(0, 0, s * 0.0085) for s in (-1, 1)]
    notes = [
        box((0.104, 0.09, 0.001), MATERIALS["paper"].tinted(code), (0.002 * k, 0.008, 0.002 * k))
        for k, code in enumerate(("#a8c49a", "#c9d9b4"))
    ]
    card = box((0.08, 0.06, 0.001), Material(colour=rgb("#3a6ab0"), gloss=0.6), (-0.01, 0.036, -0.004))
    return standing((*covers, *notes, card))


def tie(wish: Wish) -> Model:
    """A knotted tie hanging, striped unless the prompt says otherwise."""
    silk = wish.body(Material(colour=rgb("#2a3f7a"), second=rgb("#c9a23a"), grain="plain", gloss=0.3), size=0.02)
    if not wish.pattern and not wish.colour:
        silk = replace(silk, grain="stripes", size=0.016, bump=0.0)
    knot = [(-0.026, 0.0), (0.026, 0.0), (0.016, -0.042), (-0.016, -0.042)]
    blade = [(-0.015, -0.04), (0.015, -0.04), (0.045, -0.40), (0, -0.45), (-0.045, -0.40)]
    tail = [(-0.010, -0.04), (0.010, -0.04), (0.022, -0.33), (0, -0.36), (-0.022, -0.33)]
    pieces = [
        prism(knot, 0.022, silk, bevel=0.006),
        prism(blade, 0.006, silk, bevel=0.002),
        prism(tail, 0.004, silk).moved(0.010, 0, 0.006),
    ]
    curve = smooth(
        np.array([
            (0.02, 0.0, 0.0),
            (0.055, 0.05, 0.03),
            (0.05, 0.085, 0.08),
            (0.0, 0.10, 0.11),
            (-0.05, 0.085, 0.08),
            (-0.055, 0.05, 0.03),
            (-0.02, 0.0, 0.0),
        ]),
        6,
    )
    return standing((*pieces, tube(curve, 0.010, silk)))


MODELS: dict[str, Entry] = {
    "umbrella": Entry(umbrella, turn=-18),
    "backpack": Entry(backpack, turn=-24),
    "handbag": Entry(handbag, turn=-22),
    "suitcase": Entry(suitcase, turn=-24),
    "glasses": Entry(glasses, turn=-18),
    "sunglasses": Entry(sunglasses, turn=-18),
    "key": Entry(key, turn=-14),
    "wallet": Entry(wallet, turn=-18),
    "tie": Entry(tie, "hangs", turn=-8),
}
