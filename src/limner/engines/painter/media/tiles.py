"""The ground of an isometric picture: an island, a block of street or a cutaway room, and what lies flat on it."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import skia

from limner.engines.painter.media import blocks
from limner.engines.painter.media.blocks import Projection, Spot, face
from limner.engines.painter.media.schemes import Scheme, deeper, lighter, mixed
from limner.engines.painter.media.vector import Shape, fade, polygon
from limner.engines.painter.scene import Scene

SIDE = 6.0  # units of the tile's edge
TOPS = {
    "grass": ("#8fc267", "#8a5f41"), "water": ("#4aa8d8", "#2b6f9e"), "snow": ("#eef4fa", "#8fa6bd"),
    "sand": ("#ecca8b", "#b98250"), "street": ("#9aa3ad", "#5d6670"), "room": ("#d8a06a", "#a87148"),
    "moon": ("#b9bcc9", "#73778a"), "peaks": ("#86b86a", "#80604a"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tile:
    """The tile of a scene: its place, kind and palette; `dark` at night."""

    scene: Scene
    view: Projection
    kind: str
    scheme: Scheme
    dark: bool

    @property
    def top(self) -> str:
        """The colour of its ground."""
        tone = TOPS[self.kind][0]
        tone = (
            {"autumn": mixed(tone, "#d9a648", 0.55), "winter": "#eef4fa"}.get(self.scene.season, tone)
            if self.kind in {"grass", "peaks"}
            else tone
        )
        return deeper(mixed(tone, "#2c3f7a", 0.35), 0.28) if self.dark else tone

    @property
    def leaf(self) -> str:
        """The colour of leaves in this season."""
        tone = {"autumn": "#e08a3a", "winter": "#7d9a86", "spring": "#f0a9bd"}.get(self.scene.season, "#4f9a58")
        return deeper(mixed(tone, "#24386b", 0.35), 0.2) if self.dark else tone


def under(tile: Tile) -> Iterator[Shape]:
    """The shadow below the island, its body of earth and rock."""
    view, scene = tile.view, tile.scene
    middle = view.at(SIDE / 2, SIDE / 2, -2.2)
    wide = SIDE * 0.86 * view.unit
    if not scene.transparent:
        spot = skia.Path.Oval(
            skia.Rect.MakeLTRB(
                middle.real - wide, middle.imag - 0.2 * wide, middle.real + wide, middle.imag + 0.55 * wide
            )
        )
        yield Shape(path=spot, fill=tile.scheme.dark, opacity=0.26, blur=0.12 * wide)
    earth = TOPS[tile.kind][1]
    earth = deeper(mixed(earth, "#2c3f7a", 0.3), 0.25) if tile.dark else earth
    if tile.kind in {"street", "room"}:
        yield from blocks.box(view, (0, 0, -0.42), (SIDE, SIDE, 0.42), earth, tile.top)
        return
    rng = np.random.default_rng(scene.seed_of("island"))
    for side in (0, 1):
        yield _cliff(view, rng, earth, side)
    yield from blocks.box(
        view, (0, 0, -0.34), (SIDE, SIDE, 0.34), mixed(earth, tile.top, 0.62 if tile.kind != "water" else 0.8), tile.top
    )


def _cliff(view: Projection, rng: np.random.Generator, colour: str, side: int) -> Shape:
    """One hanging side of the island, ragged below."""
    count = 9
    spots: list[Spot] = []
    for index in range(count + 1):
        share = index / count
        drop = (
            0.5
            + 1.5 * math.sin(math.pi * (0.5 * share + (0.0 if side == 0 else 0.5))) ** 1.4
            + 0.25 * float(rng.random())
        )
        spots.append((SIDE * share, SIDE, -drop) if side == 0 else (SIDE, SIDE * (1 - share), -drop))
    first = [(0.0, SIDE, -0.3), (SIDE, SIDE, -0.3)] if side == 0 else [(SIDE, SIDE, -0.3), (SIDE, 0.0, -0.3)]
    outline = [view.at(*spot) for spot in (*first, *spots[::-1])]
    top, low = view.at(SIDE / 2, SIDE, 0), view.at(SIDE / 2, SIDE, -2.2)
    tone = deeper(colour, blocks.LEFT if side == 0 else blocks.RIGHT)
    return Shape(path=polygon(outline), fill=fade(top, low, tone, deeper(tone, 0.35)))


def surface(tile: Tile) -> Iterator[Shape]:
    """What lies flat on the tile."""
    yield from {"water": _waves, "street": _road, "room": _walls, "peaks": _lake, "moon": _craters}.get(
        tile.kind, _patches
    )(tile)


def _patches(tile: Tile) -> Iterator[Shape]:
    rng = np.random.default_rng(tile.scene.seed_of("patches"))
    for _ in range(9):
        x, y, size = rng.uniform(0.4, SIDE - 1.2), rng.uniform(0.4, SIDE - 1.2), rng.uniform(0.3, 0.9)
        tone = lighter(tile.top, 0.18) if rng.random() < 0.5 else deeper(tile.top, 0.08)
        yield Shape(path=blocks.disc(tile.view, (x + size / 2, y + size / 2, 0), size / 2), fill=tone, opacity=0.7)


def _waves(tile: Tile) -> Iterator[Shape]:
    """Shallows, glints, and a beach at the far corner."""
    view = tile.view
    for inset, share in ((0.0, 0.42), (0.9, 0.2)):
        size = SIDE * 0.62 - inset
        beach = [
            view.at(0, 0),
            view.at(size, 0),
            view.at(size * 0.72, size * 0.35),
            view.at(size * 0.35, size * 0.72),
            view.at(0, size),
        ]
        tone = mixed(tile.top, "#e9fbff", share) if inset == 0 else deeper("#f0d9a0", 0.3 if tile.dark else 0)
        yield Shape(path=polygon(beach), fill=tone)
    rng = np.random.default_rng(tile.scene.seed_of("waves"))
    for _ in range(16):
        x, y = rng.uniform(1.5, SIDE - 1.0), rng.uniform(1.5, SIDE - 0.4)
        if x + y > 5.2:
            long = rng.uniform(0.3, 0.8)
            yield face(view, [(x, y, 0), (x + long, y, 0), (x + long, y + 0.05, 0), (x, y + 0.05, 0)], "#e9fbff", 0.75)


def _lake(tile: Tile) -> Iterator[Shape]:
    yield from _patches(tile)
    view = tile.view
    spots = [
        view.at(3.9 + 1.5 * math.cos(turn), 4.1 + 1.2 * math.sin(turn) * (1 + 0.2 * math.sin(2 * turn)))
        for turn in np.linspace(0, math.tau, 28, endpoint=False)
    ]
    water = "#3f8fc4" if not tile.dark else "#2a4f86"
    yield Shape(path=blocks.stretched(spots), fill=deeper("#d9c490", 0.3 if tile.dark else 0.0))
    yield Shape(path=polygon(spots), fill=water)
    for x, y in ((3.4, 3.9), (4.3, 4.4), (3.9, 4.8)):
        yield face(view, [(x, y, 0), (x + 0.5, y, 0), (x + 0.5, y + 0.05, 0), (x, y + 0.05, 0)], "#dff4ff", 0.8)


def _road(tile: Tile) -> Iterator[Shape]:
    """A crossing with pavements and dashes; wet in the rain."""
    view = tile.view
    asphalt = "#3d444e" if not tile.dark else "#262b3d"
    yield face(view, [(0, 3.1, 0), (SIDE, 3.1, 0), (SIDE, 4.9, 0), (0, 4.9, 0)], asphalt)
    for index in range(6):
        x = 0.25 + index * 1.0
        yield face(view, [(x, 3.96, 0), (x + 0.5, 3.96, 0), (x + 0.5, 4.04, 0), (x, 4.04, 0)], "#f2e6b8")
    for index in range(5):
        y = 3.24 + index * 0.34
        yield face(view, [(4.9, y, 0), (5.5, y, 0), (5.5, y + 0.17, 0), (4.9, y + 0.17, 0)], "#eceff2")
    if tile.scene.weather in {"rain", "storm"} or tile.dark:
        for x, tone in ((0.8, "#ff5fb0"), (2.2, "#4fd8ff"), (3.6, "#ffc95a")):
            spot = blocks.disc(view, (x, 4.0, 0), 0.45)
            yield Shape(path=spot, fill=tone, opacity=0.28, blur=0.12 * view.unit)


def _walls(tile: Tile) -> Iterator[Shape]:
    """Two walls of a cutaway room, boards, a window and a rug."""
    view, scheme = tile.view, tile.scheme
    left, right = (mixed(scheme.far, "#ffffff", 0.1), scheme.mid) if not tile.dark else (scheme.mid, scheme.far)
    tall = 3.3
    for index in range(1, 12):
        y = index * SIDE / 12
        yield face(view, [(0, y, 0), (SIDE, y, 0), (SIDE, y + 0.03, 0), (0, y + 0.03, 0)], deeper(tile.top, 0.14))
    yield face(view, [(0, 0, 0), (0, SIDE, 0), (0, SIDE, tall), (0, 0, tall)], right)
    yield face(view, [(0, 0, 0), (SIDE, 0, 0), (SIDE, 0, tall), (0, 0, tall)], left)
    yield from blocks.box(view, (-0.22, -0.22, 0), (0.22, SIDE + 0.22, tall), deeper(right, 0.1), lighter(right, 0.4))
    yield from blocks.box(view, (-0.22, -0.22, 0), (SIDE + 0.22, 0.22, tall), left, lighter(left, 0.4))
    yield face(view, [(0, 0, 0), (0, SIDE, 0), (0, SIDE, tall), (0, 0, tall)], right)
    for low, high in ((0.0, 0.22),):
        yield face(view, [(0, 0, low), (SIDE, 0, low), (SIDE, 0, high), (0, 0, high)], lighter(left, 0.45))
        yield face(view, [(0, 0, low), (0, SIDE, low), (0, SIDE, high), (0, 0, high)], lighter(right, 0.35))
    pane = "#24305c" if tile.dark else "#bfe3f5"
    yield face(view, [(0, 1.5, 1.1), (0, 3.4, 1.1), (0, 3.4, 2.7), (0, 1.5, 2.7)], "#fbf6ec")
    yield face(view, [(0, 1.62, 1.2), (0, 2.4, 1.2), (0, 2.4, 2.6), (0, 1.62, 2.6)], pane)
    yield face(view, [(0, 2.5, 1.2), (0, 3.28, 1.2), (0, 3.28, 2.6), (0, 2.5, 2.6)], pane)
    if not tile.dark:
        yield face(view, [(0.6, 2.2, 0), (2.6, 2.9, 0), (2.6, 4.3, 0), (0.6, 3.6, 0)], "#fff3c9", 0.35)
    rug = blocks.disc(view, (3.4, 3.5, 0), 1.55)
    yield Shape(path=rug, fill=mixed(scheme.accent, "#ffffff", 0.15))
    yield Shape(path=blocks.disc(view, (3.4, 3.5, 0), 1.2), fill=mixed(scheme.accent, "#ffffff", 0.4))
    yield from blocks.box(view, (3.5, 0.02, 1.9), (1.3, 0.3, 0.08), "#a8754f")
    for index, tone in enumerate((scheme.accent, scheme.near, "#e8c25a", scheme.dark)):
        yield from blocks.box(view, (3.6 + 0.24 * index, 0.06, 1.98), (0.18, 0.2, 0.42 - 0.05 * (index % 2)), tone)


def _craters(tile: Tile) -> Iterator[Shape]:
    rng = np.random.default_rng(tile.scene.seed_of("craters"))
    for _ in range(9):
        x, y, size = rng.uniform(0.6, SIDE - 0.6), rng.uniform(0.6, SIDE - 0.6), rng.uniform(0.15, 0.5)
        yield Shape(path=blocks.disc(tile.view, (x, y, 0), size), fill=lighter(tile.top, 0.35))
        yield Shape(path=blocks.disc(tile.view, (x + 0.05, y + 0.05, 0), size * 0.84), fill=deeper(tile.top, 0.25))
