"""Furniture and vehicles for isometric tiles, of plain boxes and towers, around the middle of their foot."""

from collections.abc import Callable, Iterator

from limner.engines.painter.media import blocks, models
from limner.engines.painter.media.blocks import Projection, Spot, face
from limner.engines.painter.media.schemes import deeper, lighter
from limner.engines.painter.media.vector import Shape

Model = Callable[[Projection, Spot, float, str], Iterator[Shape]]
WOOD = "#b9814f"


def _part(view: Projection, at: Spot, size: float, where: Spot, what: Spot, colour: str) -> Iterator[Shape]:
    """A box whose place from the middle and whose sizes are shares of `size`."""
    x, y, z = at
    corner = (x + where[0] * size, y + where[1] * size, z + where[2] * size)
    yield from blocks.box(view, corner, (what[0] * size, what[1] * size, what[2] * size), colour)


def sofa(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """Back, seat with two cushions, arms."""
    tone = colour or "#5f8fa8"
    yield blocks.shadow(view, at[0], at[1], 0.5 * size, "#10202c")
    yield from _part(view, at, size, (-0.5, -0.25, 0), (1.0, 0.14, 0.46), tone)
    yield from _part(view, at, size, (-0.5, -0.11, 0), (0.12, 0.36, 0.32), tone)
    for start in (-0.38, 0.0):
        yield from _part(view, at, size, (start, -0.11, 0), (0.37, 0.36, 0.22), lighter(tone, 0.14))
    yield from _part(view, at, size, (0.38, -0.11, 0), (0.12, 0.36, 0.32), tone)


def armchair(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A sofa for one."""
    tone = colour or "#c9765a"
    yield blocks.shadow(view, at[0], at[1], 0.36 * size, "#10202c")
    yield from _part(view, at, size, (-0.3, -0.28, 0), (0.6, 0.14, 0.52), tone)
    yield from _part(view, at, size, (-0.3, -0.14, 0), (0.11, 0.4, 0.34), tone)
    yield from _part(view, at, size, (-0.19, -0.14, 0), (0.38, 0.4, 0.24), lighter(tone, 0.14))
    yield from _part(view, at, size, (0.19, -0.14, 0), (0.11, 0.4, 0.34), tone)


def bed(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A frame, a mattress, a cover and two pillows."""
    yield blocks.shadow(view, at[0], at[1], 0.55 * size, "#10202c")
    yield from _part(view, at, size, (-0.4, -0.55, 0), (0.8, 0.06, 0.5), WOOD)
    yield from _part(view, at, size, (-0.4, -0.49, 0), (0.8, 1.04, 0.14), WOOD)
    yield from _part(view, at, size, (-0.38, -0.48, 0.14), (0.76, 1.0, 0.1), "#f6f2ea")
    for start in (-0.33, 0.03):
        yield from _part(view, at, size, (start, -0.45, 0.24), (0.3, 0.2, 0.07), "#ffffff")
    yield from _part(view, at, size, (-0.39, -0.12, 0.22), (0.78, 0.66, 0.05), colour or "#6f9fc8")


def table(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A top on four legs."""
    tone = colour or WOOD
    yield blocks.shadow(view, at[0], at[1], 0.4 * size, "#10202c")
    for x, y in ((-0.42, -0.27), (0.36, -0.27), (-0.42, 0.21), (0.36, 0.21)):
        yield from _part(view, at, size, (x, y, 0), (0.06, 0.06, 0.38), deeper(tone, 0.15))
    yield from _part(view, at, size, (-0.45, -0.3, 0.38), (0.9, 0.6, 0.06), tone)


def desk(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A table with an open laptop."""
    yield from table(view, at, size, colour)
    yield from _part(view, at, size, (-0.18, -0.08, 0.44), (0.36, 0.24, 0.02), "#c9d0d8")
    x, y, z = at[0], at[1] - 0.1 * size, at[2] + 0.46 * size
    lid = [
        (x - 0.18 * size, y, z),
        (x + 0.18 * size, y, z),
        (x + 0.18 * size, y - 0.05 * size, z + 0.24 * size),
        (x - 0.18 * size, y - 0.05 * size, z + 0.24 * size),
    ]
    yield face(view, lid, "#2b3442")
    low, high, half = z + 0.03 * size, z + 0.21 * size, 0.15 * size
    near, far = y - 0.006 * size, y - 0.044 * size
    yield face(
        view, [(x - half, near, low), (x + half, near, low), (x + half, far, high), (x - half, far, high)], "#8fd3f0"
    )


def chair(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A seat with a back."""
    tone = colour or "#a8653f"
    for x, y in ((-0.2, -0.2), (0.15, -0.2), (-0.2, 0.15), (0.15, 0.15)):
        yield from _part(view, at, size, (x, y, 0), (0.05, 0.05, 0.3), deeper(tone, 0.2))
    yield from _part(view, at, size, (-0.2, -0.2, 0.3), (0.4, 0.05, 0.42), tone)
    yield from _part(view, at, size, (-0.2, -0.2, 0.3), (0.4, 0.4, 0.05), lighter(tone, 0.1))


def lamp(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A floor lamp that shines."""
    x, y, z = at
    glow = blocks.disc(view, (x, y, z), 0.34 * size)
    yield Shape(path=glow, fill="#ffe7a0", opacity=0.4, blur=0.08 * size * view.unit)
    yield from blocks.tower(view, at, (0.13 * size, 0.12 * size), 0.03 * size, "#4a4a52")
    yield from blocks.tower(view, at, (0.018 * size, 0.018 * size), 0.75 * size, "#4a4a52")
    halo = blocks.disc(view, (x, y, z + 0.85 * size), 0.3 * size)
    yield from blocks.tower(view, (x, y, z + 0.7 * size), (0.2 * size, 0.12 * size), 0.26 * size, colour or "#ffdf8e")
    yield Shape(path=halo, fill="#fff1c4", opacity=0.25, blur=0.1 * size * view.unit)


def shelf(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A bookcase with rows of books."""
    tone = colour or WOOD
    yield blocks.shadow(view, at[0], at[1], 0.3 * size, "#10202c")
    yield from _part(view, at, size, (-0.4, -0.14, 0), (0.8, 0.26, 1.05), tone)
    x, y, z = at
    front = y + 0.12 * size
    books = ("#c8553d", "#3f7f8c", "#e3b23c", "#6b5b95", "#7fa36a")
    for row in range(3):
        low = z + (0.07 + 0.33 * row) * size
        yield face(
            view,
            [
                (x - 0.35 * size, front, low),
                (x + 0.35 * size, front, low),
                (x + 0.35 * size, front, low + 0.27 * size),
                (x - 0.35 * size, front, low + 0.27 * size),
            ],
            deeper(tone, 0.45),
        )
        for index in range(8):
            left = x + (-0.33 + 0.083 * index) * size
            tall = (0.19 + 0.05 * ((index * 7 + row * 3) % 3) / 2) * size
            yield face(
                view,
                [
                    (left, front, low),
                    (left + 0.065 * size, front, low),
                    (left + 0.065 * size, front, low + tall),
                    (left, front, low + tall),
                ],
                books[(index + 2 * row) % 5],
            )


def plant(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A pot with a round bush."""
    x, y, z = at
    yield blocks.shadow(view, x, y, 0.2 * size, "#10202c")
    yield from blocks.tower(view, at, (0.13 * size, 0.17 * size), 0.28 * size, "#c9714b")
    for dx, dy, up, reach in ((-0.09, 0.03, 0.44, 0.15), (0.1, -0.02, 0.46, 0.15), (0.0, 0.02, 0.64, 0.16)):
        yield from blocks.ball(view, (x + dx * size, y + dy * size, z + up * size), reach * size, colour or "#5fa05a")


def car(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A small car that drives to the lower right."""
    tone = colour or "#d8574a"
    yield from _wheels(view, at, size, (-0.30, 0.24), 0.22)
    yield from _part(view, at, size, (-0.5, -0.22, 0.08), (1.0, 0.44, 0.17), tone)
    yield from _part(view, at, size, (-0.30, -0.20, 0.25), (0.52, 0.40, 0.15), "#bfe0ee")
    yield from _part(view, at, size, (-0.30, -0.20, 0.40), (0.52, 0.40, 0.03), lighter(tone, 0.1))
    yield from _lamps(view, at, size, 0.5, 0.22, 0.17)


def bus(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A bus or a van with a row of windows."""
    tone = colour or "#e0a030"
    yield from _wheels(view, at, size, (-0.36, 0.30), 0.25)
    yield from _part(view, at, size, (-0.6, -0.25, 0.07), (1.2, 0.5, 0.52), tone)
    x, y, z = at
    front = y + 0.25 * size
    for index in range(4):
        left = x + (-0.54 + 0.28 * index) * size
        yield face(
            view,
            [
                (left, front, z + 0.32 * size),
                (left + 0.22 * size, front, z + 0.32 * size),
                (left + 0.22 * size, front, z + 0.51 * size),
                (left, front, z + 0.51 * size),
            ],
            "#bfe0ee",
        )
    side = x + 0.6 * size
    yield face(
        view,
        [
            (side, y - 0.2 * size, z + 0.3 * size),
            (side, y + 0.2 * size, z + 0.3 * size),
            (side, y + 0.2 * size, z + 0.52 * size),
            (side, y - 0.2 * size, z + 0.52 * size),
        ],
        "#9cc4d6",
    )
    yield from _lamps(view, at, size, 0.6, 0.25, 0.16)


def _wheels(view: Projection, at: Spot, size: float, along: tuple[float, float], side: float) -> Iterator[Shape]:
    x, y, z = at
    yield blocks.shadow(view, x, y, 0.45 * size, "#10202c")
    for share in along:
        yield from blocks.box(
            view,
            (x + share * size - 0.08 * size, y + (side - 0.06) * size, z),
            (0.17 * size, 0.07 * size, 0.15 * size),
            "#23262c",
        )


def _lamps(view: Projection, at: Spot, size: float, front: float, half: float, up: float) -> Iterator[Shape]:
    x, y, z = at
    nose = x + front * size
    for side in (-half + 0.03, half - 0.12):
        low, left = z + up * size, y + side * size
        yield face(
            view,
            [
                (nose, left, low),
                (nose, left + 0.09 * size, low),
                (nose, left + 0.09 * size, low + 0.05 * size),
                (nose, left, low + 0.05 * size),
            ],
            models.LAMP,
        )


FURNITURE: dict[str, Model] = {
    "sofa": sofa, "couch": sofa, "armchair": armchair, "bed": bed, "table": table, "desk": desk, "chair": chair,
    "lamp": lamp, "bookshelf": shelf, "bookcase": shelf, "shelf": shelf, "plant": plant, "laptop": desk, "car": car,
    "automobile": car, "taxi": car, "bus": bus, "van": bus, "truck": bus,
}  # fmt: skip
