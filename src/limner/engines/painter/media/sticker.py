"""A die-cut sticker: a thick white border around the silhouette, a light on it, a soft shadow, clear all around.

Food that is happy gets a face. Worlds become a round sticker of their flat picture.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import skia

from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.media import flat, printed
from limner.engines.painter.media.cutpaths import bodies, box_of, gloss, silhouette
from limner.engines.painter.media.schemes import deeper, mixed, scheme_of
from limner.engines.painter.media.vector import (
    Drawing,
    Shape,
    circle,
    fade,
    grown,
    joined,
    moved,
    painted,
    rectangle,
    smooth,
    stroked,
)
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.subjects.arrangement import Placed

BORDER = 0.035  # of the short edge
_GLAD = frozenset({"happy", "smiling", "cute", "kawaii", "cheerful", "friendly", "joyful"})
_FACED = frozenset(  # they have eyes of their own
    "cat dog rabbit whale fish bird butterfly woman man girl boy person bear fox lion tiger panda monkey pig cow frog "
    "mouse koala penguin owl horse elephant chicken duck robot ghost alien unicorn dragon octopus snail turtle".split()
)


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as a round-cornered sticker: sRGB (height, width, 4), clear around it."""
    return painted(draw_world(scene, world))


def draw_world(scene: Scene, world: GBuffer) -> Drawing:
    """The flat world cut to a rounded card with a white border."""
    width, height = scene.width, scene.height
    edge = min(width, height)
    gap = 0.09 * edge
    card = rectangle(gap, gap, width - gap, height - gap, 0.16 * edge)
    inner = printed.framed(flat.draw_world(scene, world), "#ffffff", (gap, gap, width - gap, height - gap))
    inside = [Shape(path=shape.path, fill=shape.fill, clip=card) for shape in inner.shapes]
    back = list(_backing([card], edge))
    return Drawing(width, height, None if scene.transparent else "#eceef0", (*back, *inside))


def draw(scene: Scene, placed: Sequence[Placed]) -> Drawing:
    """Figures as stickers; those that touch share one border."""
    edge = min(scene.width, scene.height)
    outlines = [silhouette(item) for item in placed]
    shapes = list(_backing(outlines, edge))
    subjects = {subject.id: subject for subject in scene.subjects}
    for item, outline in zip(placed, outlines, strict=True):
        shapes += bodies(item, shade=0.14)
        shapes += gloss(outline)
        subject = subjects.get(item.id)
        if subject and glad(subject):
            shapes += face(outline, item.figure.colour(item.figure.main, item.colour))
    if scene.transparent:
        return Drawing(scene.width, scene.height, None, tuple(shapes))
    scheme = scheme_of(scene, [item.figure.colour(item.figure.main, item.colour) for item in placed])
    ground = fade(0j, complex(scene.width * 0.3, scene.height), mixed(scheme.sheet, scheme.far, 0.5), scheme.far)
    return Drawing(scene.width, scene.height, ground, tuple(shapes))


def glad(subject: Subject) -> bool:
    """Whether the subject wants a face and has none of its own."""
    own = subject.noun in _FACED or subject.noun.endswith("face")
    return not own and bool(_GLAD & set(subject.traits))


def _backing(outlines: Sequence[skia.Path], edge: int) -> Iterator[Shape]:
    """The shadow and the white vinyl below all."""
    vinyl = _filled(joined(grown(outline, BORDER * edge) for outline in outlines))
    yield Shape(path=moved(vinyl, 0.004 * edge, 0.012 * edge), fill="#1b2230", opacity=0.34, blur=0.011 * edge)
    yield Shape(path=vinyl, fill="#ffffff")
    rim = stroked(vinyl, 0.003 * edge)
    yield Shape(path=rim, fill="#d8dce2", opacity=0.8)


def _filled(path: skia.Path) -> skia.Path:
    """The path without its holes."""
    whole = skia.Path(path)
    whole.setFillType(skia.PathFillType.kWinding)
    parts = []
    measure = skia.PathMeasure(path, True)
    while True:
        part = skia.Path()
        if measure.getLength() > 1 and measure.getSegment(0, measure.getLength(), part, True):
            part.close()
            parts.append(part)
        if not measure.nextContour():
            break
    return joined(parts) if parts else whole


def face(outline: skia.Path, colour: str) -> Iterator[Shape]:
    """Two bright eyes, cheeks and a smile on the lower middle of the outline."""
    left, top, right, bottom = box_of(outline)
    size = 0.5 * min(right - left, bottom - top)
    x, y = _seat(outline)
    ink = "#2c1c1a" if colour else "#000000"
    for side in (-1, 1):
        eye = complex(x + side * 0.40 * size, y)
        yield Shape(path=_oval(eye, 0.085 * size, 0.115 * size), fill=ink)
        yield Shape(path=circle(eye.real + 0.025 * size, eye.imag - 0.045 * size, 0.034 * size), fill="#ffffff")
        cheek = _oval(eye + complex(side * 0.15 * size, 0.20 * size), 0.10 * size, 0.062 * size)
        yield Shape(path=cheek, fill="#f4737f", opacity=0.75)
    arc = [
        complex(x + share * 0.19 * size, y + (0.10 + 0.15 * (1 - share * share)) * size)
        for share in np.linspace(-1, 1, 9)
    ]
    mouth = smooth([*arc, complex(x + 0.19 * size, y + 0.09 * size), complex(x - 0.19 * size, y + 0.09 * size)])
    yield Shape(path=mouth, fill="#6e2027")
    tongue = _oval(complex(x, y + 0.235 * size), 0.085 * size, 0.05 * size)
    yield Shape(path=tongue, fill=deeper("#ff7f86", 0.02), clip=mouth)


def _seat(outline: skia.Path) -> tuple[float, float]:
    """The middle of the face: the centre of mass, from a coarse grid of points."""
    left, top, right, bottom = box_of(outline)
    inside = [
        (x, y)
        for x in np.linspace(left, right, 24)
        for y in np.linspace(top, bottom, 24)
        if outline.contains(float(x), float(y))
    ]
    if not inside:
        return (left + right) / 2, (top + bottom) / 2
    x, y = np.mean(inside, axis=0)
    return float(x), float(y)


def _oval(centre: complex, across: float, down: float) -> skia.Path:
    return skia.Path.Oval(
        skia.Rect.MakeLTRB(centre.real - across, centre.imag - down, centre.real + across, centre.imag + down)
    )
