"""The nouns that have figures of their own, and what stands in for the others."""

from limner.engines.painter.subjects.figure import Figure, area, dot, line
from limner.engines.painter.subjects.glyphs import glyph_figure
from limner.engines.painter.subjects.line_animals import ANIMALS
from limner.engines.painter.subjects.line_cats import CATS
from limner.engines.painter.subjects.line_nature import NATURE
from limner.engines.painter.subjects.line_things import THINGS

_FIGURES: dict[str, tuple[Figure, ...]] = {"cat": CATS} | ANIMALS | NATURE | THINGS
NOUNS = frozenset(_FIGURES)  # nouns with a figure of their own

_MARK = Figure(  # for a noun nobody has drawn yet: three leaves of one form around a point
    (
        area("50,50! 26,40 20,14 44,20"),
        area("50,50! 74,40 80,14 56,20"),
        area("50,50! 40,74 50,96 60,74"),
        dot(50, 50, 3),
        line("14,62 26,78 44,88", 0.6),
        line("86,62 74,78 56,88", 0.6),
    ),
    {"body": "#6f8f86", "dark": "#2a3a3a"},
    floats=True,
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
