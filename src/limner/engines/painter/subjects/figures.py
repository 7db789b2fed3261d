"""The nouns that have figures of their own, and what stands in for the others."""

from limner.engines.painter.subjects.figure import Figure, circle
from limner.engines.painter.subjects.glyphs import glyph_figure
from limner.engines.painter.subjects.line_animals import ANIMALS
from limner.engines.painter.subjects.line_cats import CATS
from limner.engines.painter.subjects.line_nature import NATURE
from limner.engines.painter.subjects.line_people import PEOPLE
from limner.engines.painter.subjects.line_things import THINGS

_FIGURES: dict[str, tuple[Figure, ...]] = {"cat": CATS} | ANIMALS | NATURE | PEOPLE | THINGS
NOUNS = frozenset(_FIGURES)  # nouns with a figure of their own

_MARK = Figure(  # for a noun nobody has drawn yet: three discs that lean on each other
    (circle(34, 62, 26, "body"), circle(66, 62, 26, "accent"), circle(50, 34, 26, "light")),
    {"body": "#6f8f86", "accent": "#d9a06b", "light": "#efe3cc", "dark": "#2a3a3a"},
)


def figure_of(noun: str, seed: int) -> Figure:
    """The figure of the noun, a variant by the seed; else its emoji; else an abstract mark."""
    variants = _FIGURES.get(noun)
    if variants:
        return variants[seed % len(variants)]
    return glyph_figure(noun) or _MARK


def is_drawn(noun: str) -> bool:
    """Whether the noun looks like itself: it has a figure or an emoji."""
    return noun in _FIGURES or glyph_figure(noun) is not None
