"""Books: one, an open one, a pile, a row on a shelf."""

import numpy as np

from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material
from limner.engines.painter.solids.shapes import box, surface
from limner.engines.painter.solids.solid import Model, Solid, moved, standing, turned

_COVERS = (
    "#8a2f2a",
    "#2f4a63",
    "#c19a4b",
    "#4c5f3f",
    "#d8ccb2",
    "#3b3a42",
    "#6b3f52",
    "#b5673f",
    "#7e93a0",
    "#e3ddd0",
    "#5b4632",
    "#27525a",
)
_PAGES = MATERIALS["paper"].tinted("#efe7d3")


def _closed(size: tuple[float, float, float], cover: Material) -> Model:
    """A book lying on y = 0, its back to the left: width, thickness, length."""
    wide, thick, long = size
    pages = box((wide - 0.012, thick - 0.008, long - 0.012), _PAGES, (0.003, 0.004, 0))
    boards = [box((wide, 0.004, long), cover, (0, y, 0), bevel=0.0015) for y in (0.0, thick - 0.004)]
    back = box((0.006, thick, long), cover, (-wide / 2 + 0.001, 0, 0), bevel=0.002)
    return (pages, *boards, back)


def book(wish: Wish) -> Model:
    """A book, lying; open when the wish says so; parts: cover."""
    cover = wish.part("cover", wish.body(MATERIALS["fabric"].tinted(_COVERS[wish.seed % len(_COVERS)]), size=0.02))
    if wish.has("open", "opened"):
        return open_book(wish)
    closed = _closed((0.16, 0.036, 0.23), cover)
    return standing(turned(closed, 90, "x")) if wish.words else closed


def open_book(wish: Wish) -> Model:
    """A book lying open, lines of print on its pages; parts: cover."""
    cover = wish.part("cover", wish.body(MATERIALS["fabric"].tinted("#7a2f2a"), size=0.02))
    board = box((0.34, 0.006, 0.24), cover, bevel=0.002)
    return (board, *(_page(side, wish.seed) for side in (-1, 1)))


def _page(side: int, seed: int) -> Solid:
    u, v = np.meshgrid(np.linspace(0, 1, 12), np.linspace(1, -1, 3))
    rise = 0.008 + 0.024 * np.sin(np.pi * u**0.55) * (1 - 0.35 * u)
    grid = np.stack([side * 0.16 * u, rise, 0.112 * v], axis=-1)
    grid = grid if side > 0 else grid[:, ::-1]
    rng = np.random.default_rng(seed + side)
    print_ = np.zeros((120, 80, 4), np.float32)
    print_[..., :3] = 0.05
    for row in range(12, 108, 6):
        print_[row : row + 2, 10 : 70 - int(rng.integers(0, 12) * (rng.random() < 0.3)), 3] = 0.75
    paper = Material(colour=_PAGES.colour, gloss=0.03, picture=print_)
    return surface(grid.astype(np.float32), paper)


def pile_of_books(wish: Wish) -> Model:
    """Five books on one another, each turned a little."""
    rng = wish.rng()
    parts: list[Solid] = []
    high = 0.0
    for index in range(5):
        code = _COVERS[int(rng.integers(len(_COVERS)))]
        cover = wish.body(MATERIALS["fabric"].tinted(code)) if wish.colour else MATERIALS["fabric"].tinted(code)
        thick = float(rng.uniform(0.026, 0.05))
        size = (0.20 - 0.012 * index, thick, 0.27 - 0.014 * index)
        whole = turned(_closed(size, cover), 90 + float(rng.uniform(-14, 14)))
        parts += moved(whole, float(rng.uniform(-0.01, 0.01)), high, float(rng.uniform(-0.01, 0.01)))
        high += thick
    return tuple(parts)


def row_of_books(rng: np.random.Generator, width: float, height: float) -> Model:
    """Upright books from x = 0 to `width`, none higher than `height`, backs to the viewer, a gap here and there."""
    materials = [MATERIALS["fabric"].tinted(code) for code in _COVERS]
    parts: list[Solid] = []
    x = 0.0
    while x < width - 0.03:
        thick = min(float(rng.uniform(0.018, 0.05)), width - x)
        tall = height * float(rng.uniform(0.66, 0.98))
        cover = materials[int(rng.integers(len(materials)))]
        deep = float(rng.uniform(0.15, 0.19))
        parts.append(box((thick - 0.002, tall, deep), cover, (x + thick / 2, 0, 0.02 + (0.19 - deep) / 2)))
        if rng.random() < 0.4:
            band = MATERIALS["paper"].tinted("#d9c48a")
            parts.append(box((thick - 0.001, 0.012, 0.002), band, (x + thick / 2, tall * 0.78, 0.018 + 0.0 * deep)))
        x += thick
        if rng.random() < 0.04:
            x += float(rng.uniform(0.05, 0.14))
    return tuple(parts)


MODELS: dict[str, Entry] = {
    "book": Entry(book, manner="lies", turn=-24),
    "books": Entry(pile_of_books, turn=0),
    "diary": Entry(book, manner="lies", turn=-24),
    "notebook": Entry(book, manner="lies", turn=-24),
    "open book": Entry(open_book, manner="lies", turn=-12),
    "pile of books": Entry(pile_of_books, turn=0),
    "stack of books": Entry(pile_of_books, turn=0),
}
