"""The birds: a table of their measures and colours, and what some have besides (combs, crests, fans)."""

from dataclasses import replace

import numpy as np

from limner.engines.painter.models.plumage import Bird, Flock, bird
from limner.engines.painter.models.skeleton import Frame, dyed, frame, sheet, swept
from limner.engines.painter.models.statues import statuary
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.solid import Model, Solid

_SONG = Bird(back="#4a6f96", breast="#cf8a55", quill="#2c4560", bill="#2a2420", long=0.13, stout=0.36, head=0.27)
_DUCK = Bird(
    long=0.34, stout=0.34, rise=10, neck=(0.34, 66, 0.15), head=0.18, beak=(0.24, 0.07, -0.03), flat=1.6, legs=0.2,
    webbed=True, afloat=True, tail=(0.3, 22, 18), wing=(0.9, 1.6, 0.5), back="#7d6a55", breast="#6f4a36",
    crown="#1f5a43",
    throat="#1f5a43", quill="#8f8a84", bill="#c9a53a", shank="#c9762a", eye=0.035,
)  # fmt: skip
_HEN = Bird(
    long=0.3, stout=0.4, rise=16, neck=(0.42, 66, 0.17), head=0.17, beak=(0.15, 0.05, 0.02),
    legs=0.4, tail=(0.5, 20, 48),
    wing=(0.8, 1.1, 0.5), back="#9a5a30", breast="#b5743f", quill="#5f3720", bill="#d8a53a", shank="#d8a53a", eye=0.035,
    extras=("comb", "wattle"), main="all",
)  # fmt: skip
_GULL = Bird(
    long=0.32, stout=0.3, rise=14, neck=(0.24, 50, 0.17), head=0.18, beak=(0.24, 0.05, 0.02), legs=0.34, webbed=True,
    tail=(0.4, 14, 0), wing=(1.15, 2.6, 0.42), back="#9aa3ab", breast="#f1efea", crown="#f1efea", throat="#f1efea",
    quill="#3a3d42", bill="#e0a52e", shank="#d8905a", eye=0.03, iris="#d8c05a",
)  # fmt: skip
_GOOSE = replace(
    _DUCK, afloat=False, long=0.55, neck=(0.75, 72, 0.095), head=0.14, beak=(0.2, 0.06, 0),
    flat=1.25, back="#8a7d70", breast="#b5a898",
    crown="#8f8478", throat="#a09486", quill="#5f564d", bill="#dd8a3a", legs=0.26, eye=0.024,
)  # fmt: skip
_WHITE = "#f3f0ea"

KINDS: dict[str, Bird] = {
    "bird": _SONG,
    "songbird": _SONG,
    "robin": replace(_SONG, back="#6f5a42", breast="#c9582a", quill="#5a4734", crown="#6f5a42"),
    "bluebird": replace(_SONG, back="#3468ae", breast="#c97a48"),
    "canary": replace(_SONG, back="#e5c02f", breast="#ecd25a", quill="#b5942a", bill="#d8a08a", main="all"),
    "sparrow": replace(_SONG, back="#8a6240", breast="#cfc2ae", quill="#5a3f2a", crown="#6a4a34", cheek="#d9cfbe"),
    "swallow": replace(
        _SONG, back="#23365f", breast="#e8dccb", throat="#a5482e", tail=(0.9, 14, -4), wing=(1.2, 2.2, 0.4),
    ),
    "crow": replace(
        _SONG, long=0.26, stout=0.31, head=0.2, beak=(0.3, 0.075, 0.03), back="#1c1d22", breast="#202126",
        quill="#141519",
        neck=(0.26, 52, 0.19), legs=0.34, shank="#1c1a1a", bill="#18181a", main="all",
    ),
    "pigeon": replace(
        _SONG, long=0.22, stout=0.37, head=0.17, neck=(0.3, 62, 0.17), beak=(0.16, 0.045, 0.02), back="#8a94a3",
        breast="#76808f", throat="#4f7f74", crown="#6a7482", quill="#4a525f", shank="#c9605a", iris="#d87a2e",
    ),
    "dove": replace(
        _SONG, long=0.2, head=0.18, neck=(0.28, 60, 0.16), beak=(0.16, 0.045, 0.02), back=_WHITE, breast=_WHITE,
        quill="#e6e2da",
        bill="#d8a598", shank="#d88a7a", main="all",
    ),
    "parrot": Bird(
        long=0.24, stout=0.3, rise=58, neck=(0.18, 70, 0.22), head=0.23, beak=(0.2, 0.12, 0.16), back="#3a8f3f",
        breast="#c9382c",
        crown="#c9382c", quill="#2a5fae", cheek="#efe9dc", bill="#2a2624", shank="#5a5450", tail=(1.05, 7, -6),
        legs=0.2,
        wing=(1.0, 1.7, 0.5), iris="#e0c95a", main="all",
    ),
    "toucan": replace(
        _SONG, long=0.26, stout=0.3, rise=48, beak=(0.72, 0.13, 0.1), back="#1c1b1e", breast="#1c1b1e",
        throat="#efe9d8", cheek="#efe9d8",
        quill="#151417", bill="#e0902a", shank="#6a7f95", crown="#1c1b1e",
    ),
    "owl": Bird(
        long=0.28, stout=0.4, rise=74, neck=(0.06, 88, 0.34), head=0.36, beak=(0.1, 0.055, 0.08), back="#8a6742",
        breast="#d9c4a0",
        quill="#5f4529", crown="#8a6742", cheek="#e3d3b5", bill="#4a3f34", shank="#cfae78", tail=(0.4, 14, -14),
        legs=0.14,
        wing=(0.92, 1.9, 0.6), eye=0.1, iris="#e0a52a", extras=("tufts", "discs", "spots"),
    ),
    "eagle": Bird(
        long=0.5, stout=0.28, rise=50, neck=(0.24, 64, 0.2), head=0.18, beak=(0.2, 0.085, 0.12), back="#4f3826",
        breast="#5a402b",
        crown="#efe9df", throat="#efe9df", cheek="#efe9df", quill="#33241a", bill="#e0ab2e", shank="#dca82e",
        tail=(0.55, 18, -10),
        legs=0.28, wing=(1.1, 2.9, 0.62), iris="#d8c05a", eye=0.026,
    ),
    "seagull": _GULL,
    "gull": _GULL,
    "duck": _DUCK,
    "duckling": replace(
        _DUCK, long=0.11, stout=0.4, head=0.3, neck=(0.22, 66, 0.22), beak=(0.2, 0.085, 0), back="#e0bd45",
        breast="#ecd268", crown="#e5c44f",
        throat="#ecd268", quill="#cfa83a", eye=0.055, tail=(0.12, 18, 20), wing=(0.5, 0.7, 0.4), bill="#d8863a",
        main="all",
    ),
    "chick": replace(
        _DUCK, webbed=False, afloat=False, long=0.09, stout=0.44, head=0.36, neck=(0.08, 66, 0.26),
        beak=(0.12, 0.06, 0), flat=1.0,
        back="#e5c34d",
        breast="#efd771", crown="#e8c955", throat="#efd771", quill="#d8b545", eye=0.06, tail=(0.1, 18, 20),
        wing=(0.45, 0.6, 0.4), rise=26,
        bill="#d8863a", legs=0.3, main="all",
    ),
    "swan": replace(
        _GOOSE, afloat=True, long=0.8, stout=0.32, neck=(1.0, 78, 0.075), head=0.105, beak=(0.17, 0.045, 0),
        back=_WHITE,
        breast=_WHITE, crown=_WHITE,
        throat=_WHITE, quill="#e6e2da", bill="#dd7a2e", shank="#2f2c2a", main="all", eye=0.018, tail=(0.25, 16, 14),
    ),
    "goose": _GOOSE,
    "chicken": _HEN,
    "hen": _HEN,
    "rooster": replace(
        _HEN, long=0.34, neck=(0.55, 72, 0.16), back="#a5482a", breast="#2f2a2c", throat="#d8902e", crown="#d8902e",
        quill="#1f3a36",
        tail=(0.3, 10, 60), extras=("comb", "wattle", "sickles"), main="back",
    ),
    "turkey": replace(
        _HEN, long=0.5, back="#3f2c22", breast="#4f3828", throat="#b5574a", crown="#8a9ab0", quill="#2a1e18",
        tail=(0.6, 70, 70),
        extras=("wattle",), neck=(0.45, 70, 0.12),
    ),
    "penguin": Bird(
        long=0.52, stout=0.31, rise=84, neck=(0.1, 88, 0.2), head=0.2, beak=(0.2, 0.045, 0.03), back="#23262c",
        breast="#f1eee6",
        crown="#1d2025", throat="#22252b", quill="#1d2025", bill="#2a2626", shank="#3a3230", webbed=True, legs=0.02,
        tail=(0.16, 14, -50), wing=(0.7, 1.0, 0.3), eye=0.03, iris="#c9bda6", extras=("cheeks",),
    ),
    "flamingo": Bird(
        long=0.42, stout=0.27, rise=16, neck=(1.3, 76, 0.06), head=0.115, beak=(0.24, 0.06, 0.12), back="#e58f94",
        breast="#eea4a4",
        crown="#eea4a4", throat="#eea4a4", quill="#cf5f66", bill="#2f2a2c", shank="#d98a8c", legs=1.55, webbed=True,
        tail=(0.25, 12, -20),
        wing=(0.95, 2.0, 0.5), eye=0.02, iris="#e8d27a", main="all",
    ),
    "heron": Bird(
        long=0.42, stout=0.24, rise=34, neck=(1.15, 74, 0.06), head=0.105, beak=(0.4, 0.04, 0.0), back="#7d8794",
        breast="#d8d8d6",
        crown="#e8e6e2", throat="#dedcd8", quill="#4a525e", bill="#d8a53a", shank="#8a7a5a", legs=1.25,
        tail=(0.3, 12, -20),
        wing=(1.05, 2.2, 0.55), eye=0.02, iris="#e8c84a",
    ),
    "stork": Bird(
        long=0.45, stout=0.26, rise=24, neck=(0.85, 72, 0.075), head=0.12, beak=(0.5, 0.05, 0.0), back=_WHITE,
        breast=_WHITE, crown=_WHITE,
        throat=_WHITE, quill="#1f1e20", bill="#d2452e", shank="#d2452e", legs=1.3, tail=(0.25, 12, -20),
        wing=(1.05, 2.4, 0.6), eye=0.022,
    ),
    "ostrich": Bird(
        long=0.9, stout=0.34, rise=8, neck=(1.0, 80, 0.055), head=0.1, beak=(0.14, 0.045, 0), flat=1.5, back="#221f1e",
        breast="#26221f",
        throat="#cdb5a0", crown="#c9b09a", quill="#efeae0", bill="#b59a80", shank="#cdb09a", legs=1.15,
        tail=(0.3, 30, 10),
        wing=(0.85, 1.2, 0.5), eye=0.022,
    ),
    "puffin": Bird(
        long=0.22, stout=0.34, rise=70, neck=(0.1, 84, 0.24), head=0.25, beak=(0.24, 0.12, 0.03), back="#1f2024",
        breast="#f1eee6",
        crown="#1f2024", throat="#1f2024", cheek="#f1eee6", quill="#18191c", bill="#e0662a", shank="#e0762a",
        webbed=True, legs=0.14,
        tail=(0.2, 14, -20), wing=(0.75, 1.3, 0.36), eye=0.035, iris="#d8c8b0",
    ),
    "pelican": Bird(
        long=0.7, stout=0.32, rise=18, neck=(0.7, 74, 0.09), head=0.12, beak=(0.6, 0.08, 0.02), flat=1.2, back=_WHITE,
        breast=_WHITE,
        crown=_WHITE, throat=_WHITE, quill="#3a3838", bill="#e3a54a", shank="#d8905a", webbed=True, legs=0.3, eye=0.02,
    ),
    "phoenix": Bird(
        long=0.5, stout=0.27, rise=40, neck=(0.5, 68, 0.12), head=0.15, beak=(0.18, 0.06, 0.08), back="#c9421e",
        breast="#e58a24",
        crown="#e0a52e", throat="#e07a24", quill="#e8b53a", bill="#e0b04a", shank="#c98a3a", tail=(1.5, 20, -18),
        legs=0.3,
        wing=(1.1, 2.6, 0.6), eye=0.024, iris="#fff0a0", extras=("crest",),
    ),
    "peacock": Bird(
        long=0.5, stout=0.28, rise=26, neck=(0.72, 76, 0.1), head=0.12, beak=(0.14, 0.04, 0.03), back="#2f6f6a",
        breast="#1f4a9a",
        crown="#1f4a9a", throat="#1f4fa5", quill="#6a5a42", bill="#5a5450", shank="#8a7a68", legs=0.5,
        tail=(0.5, 20, 10),
        wing=(0.8, 1.3, 0.5), eye=0.02, extras=("crest", "fan"),
    ),
    "hummingbird": Bird(
        long=0.06, stout=0.26, rise=34, neck=(0.14, 56, 0.18), head=0.24, beak=(0.6, 0.025, 0.0), back="#2f8f62",
        breast="#dcdcd2",
        crown="#2f8f62", throat="#b52a4a", quill="#4a4248", bill="#1f1c1c", shank="#3a3230", legs=0.14,
        tail=(0.45, 16, -10),
        wing=(0.85, 1.7, 0.42), eye=0.045,
    ),
}  # fmt: skip

RED = Material(colour=rgb("#b5281f"), second=rgb("#8a1c16"), grain="speckle", size=0.02, gloss=0.3)


def _comb(made: Flock) -> list[Solid]:
    r, at = made.kind.head * made.kind.long, made.head.at
    bones = []
    for k in range(5):
        low, high = at(0, 0.9 * r, (0.4 * k - 0.75) * r), at(0, (1.5 + 0.25 * (k % 2)) * r, (0.45 * k - 0.7) * r)
        bones.append(Bone(low, high, 0.2 * r, 0.12 * r, stretch=(0.5, 1, 1)))
    return [flesh(bones, RED, blend=0.08 * r, fine=34)]


def _wattle(made: Flock) -> list[Solid]:
    r, at = made.kind.head * made.kind.long, made.head.at
    bones = [
        Bone(at(s * 0.22 * r, -0.35 * r, -0.95 * r), at(s * 0.25 * r, -1.0 * r, -0.95 * r), 0.16 * r, 0.24 * r)
        for s in (-1, 1)
    ]
    return [flesh(bones, RED, blend=0.06 * r, fine=26)]


def _tufts(made: Flock) -> list[Solid]:
    r, at = made.kind.head * made.kind.long, made.head.at
    tint = np.array(rgb(made.kind.back))
    built = []
    for s in (-1, 1):
        path = [
            at(s * 0.45 * r, 0.62 * r, -0.3 * r),
            at(s * 0.7 * r, 1.05 * r, -0.3 * r),
            at(s * 0.86 * r, 1.32 * r, -0.16 * r),
        ]
        built.append(dyed(swept(path, [0.25 * r, 0.16 * r, 0.0], made.down), tint))
    return built


def _sickles(made: Flock) -> list[Solid]:
    """A cock's arched tail feathers."""
    size, built = made.kind.long, []
    root = np.array(made.trunk.at(0, 0.1 * size, 0.36 * size))
    for k in range(9):  # feathers
        out, high, far = 0.07 * (k - 4), 0.62 - 0.035 * abs(k - 4), 0.5 + 0.03 * (k % 3)
        bends = ((0.0, 0.0, 0.0), (0.5 * out, 0.55 * high, 0.25 * far), (out, high, 0.7 * far),
                 (1.4 * out, 0.5 * high, 1.25 * far), (1.6 * out, 0.1 * high, 1.4 * far))  # fmt: skip
        path = root + np.array(bends) * size
        plume = swept(path, [0.05 * size, 0.06 * size, 0.05 * size, 0.035 * size, 0.0], made.down)
        built.append(dyed(plume, np.array(rgb(made.kind.quill))))
    return built


def _crest(made: Flock) -> list[Solid]:
    r, at = made.kind.head * made.kind.long, made.head.at
    built, blue = [], np.array(rgb(made.kind.crown or made.kind.back))
    for k in range(5):
        turn = (k - 2) * 0.22
        path = [
            at(0, 0.8 * r, 0.1 * r),
            at(0, 1.6 * r, (0.35 + turn) * r),
            at(0, 2.1 * r, (0.5 + 1.4 * turn) * r),
            at(0, 2.3 * r, (0.5 + 1.5 * turn) * r),
        ]
        built.append(dyed(swept(path, [0.04 * r, 0.04 * r, 0.2 * r, 0.02 * r], made.down, sides=8), blue))
    return built


def _fan(made: Flock) -> list[Solid]:
    """A peacock's train, spread, with its eyes."""
    size, folded = made.kind.long, made.wish.has("walking", "flying", "sleeping")
    t, s = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 181), indexing="ij")
    turn = s * (0.14 if folded else 1.75)
    ray = 29 * (s + 1) / 2
    scallop = 1 - 0.05 * (1 - np.abs(np.sin(np.pi * ray))) * (t > 0.9)
    reach = (2.6 if folded else 2.15) * size * t * scallop
    grid = np.stack(
        [np.sin(turn) * reach, np.cos(turn) * reach, -0.25 * size * t**2 + 0.02 * size * np.cos(2 * np.pi * ray)], -1
    )
    across = np.abs(ray - np.floor(ray) - 0.5) * 2
    along = np.minimum(np.abs(t - 0.9 + 0.2 * (np.floor(ray) % 2)), np.abs(t - 0.5)) * 13
    ring = np.hypot(across * np.maximum(t, 0.3) * 1.2, along)[..., None]
    base = np.array(rgb("#2f7f4f")) * (0.55 + 0.45 * np.cos(2 * np.pi * ray)[..., None] * 0.4 + 0.2)
    gold, teal, blue = np.array(rgb("#b58a35")), np.array(rgb("#1f9a8f")), np.array(rgb("#182f86"))
    tints = np.where(ring < 0.32, blue, np.where(ring < 0.6, teal, np.where(ring < 0.95, gold, base)))
    vane = sheet(grid, made.down, tints.reshape(-1, 3))
    seat = Frame(np.array(made.trunk.at(0, 0.08 * size, 0.34 * size)), frame((0, 0, 0), 78.0 if folded else -8.0).turn)
    if folded:
        seat = Frame(seat.origin, frame((0, 0, 0), -100.0).turn)
    return [seat.place(vane).named("tail")]


EXTRAS = {"comb": _comb, "wattle": _wattle, "tufts": _tufts, "sickles": _sickles, "crest": _crest, "fan": _fan}


def _builder(kind: Bird) -> Builder:
    def build(wish: Wish) -> Model:
        return bird(kind, wish, EXTRAS)

    return build


KINDS["crane"] = replace(KINDS["heron"], back="#e8e6e0", breast="#efece6", crown="#a8302a", quill="#26262a")
MODELS: dict[str, Entry] = statuary({
    noun: Entry(
        _builder(kind),
        manner="floats" if kind.afloat else "stands",
        turn={"owl": -24, "penguin": -30, "peacock": -22}.get(noun, -58),
    )
    for noun, kind in KINDS.items()
})
