"""Pictures on a plain ground: figures and type on paper, or a poster of type alone. Has no depth and no camera."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import skia

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import layout
from limner.engines.painter.lettering.layout import Setting
from limner.engines.painter.lettering.overlay import print_settings, readable
from limner.engines.painter.media import (
    cutout,
    flat,
    icon,
    isometric,
    line,
    neon,
    one_line,
    overlaps,
    painterly,
    paper_cut,
    pattern,
    pen,
    pixel,
    sticker,
    treasure_map,
    vector,
    wash,
)
from limner.engines.painter.media import poster as screen
from limner.engines.painter.media.layers import Layer, layers
from limner.engines.painter.media.vector import Drawing, Shape
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Medium, Scene, Shown, Source
from limner.engines.painter.subjects.arrangement import Placed, arrange
from limner.engines.painter.subjects.figures import NOUNS, is_drawn
from limner.engines.painter.subjects.inks import Inks, inks_of
from limner.engines.painter.tone import colour, to_srgb
from limner.engines.painter.worlds import chart, documents, easel, poster

_FACES: dict[Medium, str] = {"neon": "script", "pixel": "pixel"}  # of type that wishes for none
MARGIN = 0.17  # of each edge around figures
_STANDING: frozenset[Medium] = easel.STANDING | {
    "flat",
    "poster",
    "isometric",
    "pixel",
    "paper_cut",
}  # figures share a floor


@dataclass(frozen=True, slots=True)
class Sheet:
    """A planned picture: what stands where, in which inks, and its type."""

    placed: list[Placed]
    inks: Inks
    settings: list[Setting]
    relief: float = 1.0  # of the clay; 0 is flat card


def render(scene: Scene) -> Plane:
    """The finished picture, letterings included: sRGB (height, width, 3), or 4 when the scene asks for transparency."""
    if scene.medium not in VECTORS and treasure_map.wanted(scene):
        return print_settings(treasure_map.draw(scene), _set(scene, treasure_map.room(scene), 0.5), treasure_map.INK)
    document = documents.design(scene, _document_inks(scene))
    if document:
        return _with_fibre(vector.painted(document), scene.seed_of("print"))
    sheet = plan(scene)
    if scene.medium in VECTORS and not (scene.medium == "line" and scene.transparent):  # unions of lines are slow
        drawing = VECTORS[scene.medium](scene, sheet)
        picture = screen.pressed(scene, drawing) if scene.medium == "poster" else vector.painted(drawing)
    else:
        picture = _DRAWINGS.get(scene.medium, _photo)(scene, sheet)
    if scene.medium in OWN_TYPE:
        return picture
    return print_settings(picture, sheet.settings, sheet.inks.ink)


def shown(scene: Scene) -> tuple[Shown, ...]:
    """How the scene's subjects are drawn on the sheet, and where."""
    placed = plan(scene).placed if any(is_drawn(subject.noun) for subject in scene.subjects) else []
    found = []
    for subject in scene.subjects:
        own = [item for item in placed if item.id == subject.id]
        if own:
            source: Source = "figure" if subject.noun in NOUNS else "glyph"
            box = _around(own, scene)
            found.append(Shown(id=subject.id, noun=subject.noun, source=source, count=len(own), box=box))
    return tuple(found)


def _around(items: list[Placed], scene: Scene) -> tuple[float, ...]:
    """The box of placed figures as shares of the picture."""
    halves = [
        ((right - left) / 2 * item.scale, (bottom - top) / 2 * item.scale)
        for item, (left, top, right, bottom) in ((item, item.figure.box) for item in items)
    ]
    edges = (
        min(item.x - half[0] for item, half in zip(items, halves, strict=True)) / scene.width,
        min(item.y - half[1] for item, half in zip(items, halves, strict=True)) / scene.height,
        max(item.x + half[0] for item, half in zip(items, halves, strict=True)) / scene.width,
        max(item.y + half[1] for item, half in zip(items, halves, strict=True)) / scene.height,
    )
    return tuple(round(min(max(edge, 0.0), 1.0), 4) for edge in edges)


def _document_inks(scene: Scene) -> Inks:
    """Bold grounds for documents, a pale sheet for a logo."""
    return inks_of(scene) if scene.document == "logo" else poster.poster_inks(scene)


def _with_fibre(picture: Plane, seed: int) -> Plane:
    """The picture as on matt paper, with a faint fibre."""
    height, width = picture.shape[:2]
    fibre = lattice(width, height, max(2.0, min(width, height) / 420), 3, seed) - 0.5
    return np.asarray(np.clip(picture * (1 + 0.035 * fibre[..., None]), 0, 1), np.float32)


def drawing(scene: Scene) -> Drawing:
    """The sheet as paths, its type included. Raises KeyError when the medium has none."""
    document = documents.design(scene, _document_inks(scene))
    if document:
        return document
    sheet = plan(scene)
    drawn = VECTORS[scene.medium](scene, sheet)
    if not sheet.settings:
        return drawn
    ink = sheet.inks.ink or readable(vector.painted(drawn), sheet.settings)
    return drawn.with_shapes(Shape(path=item.path, fill=item.lettering.colour or ink) for item in sheet.settings)


def plan(scene: Scene) -> Sheet:
    """What the sheet shows: figures if the scene has any that look like themselves, else a design of type."""
    if scene.medium == "isometric":
        room = (
            round(scene.width * 0.09),
            round(scene.height * 0.80),
            round(scene.width * 0.91),
            round(scene.height * 0.95),
        )
        return Sheet([], inks_of(scene), _set(scene, room, 0.5))
    drawn = any(is_drawn(subject.noun) for subject in scene.subjects)
    return _illustrated(scene) if drawn else _typographic(scene)


def _typographic(scene: Scene) -> Sheet:
    inks = poster.poster_inks(scene)
    bars = chart.rows(scene)
    if bars:
        placed, settings = chart.design(scene, inks, bars)
    else:
        plan = poster.design(scene, inks)
        placed, settings = plan.ornaments, _set(scene, plan.type_box, plan.align)
    return Sheet(placed, inks, settings, relief=0.0)


def _illustrated(scene: Scene) -> Sheet:
    width, height = scene.width, scene.height
    if not layout.printable(scene.letterings):
        alone = sum(subject.count for subject in scene.subjects) == 1
        margin = MARGIN if alone else MARGIN * 0.6
        side, top = round(width * margin), round(height * margin)
        standing = scene.medium in _STANDING
        return Sheet(arrange(scene, (side, top, width - side, height - top), standing=standing), inks_of(scene), [])
    gap = round(min(width, height) * 0.09)
    if scene.medium == "poster":
        left, top, right, bottom = (round(edge) for edge in screen.frame(scene))
        figures = (left + gap, top + gap, right - gap, bottom - gap)
        room = (left, bottom + gap // 4, right, height - gap // 2)
    elif width > height * 1.3:
        middle = round(width * 0.5)
        figures = (gap, gap, middle - gap // 2, height - gap)
        room = (middle, gap, width - gap, height - gap)
    else:
        middle = round(height * 0.66)
        figures = (gap, gap, width - gap, middle - gap // 3)
        room = (gap, middle, width - gap, height - gap)
    return Sheet(arrange(scene, figures, standing=scene.medium in _STANDING), inks_of(scene), _set(scene, room, 0.5))


def _set(scene: Scene, room: Box, align: float) -> list[Setting]:
    letterings = [replace(item, face=item.face or _FACES.get(scene.medium, "")) for item in scene.letterings]
    return layout.lay_out(layout.printable(letterings), room, scene.seed_of("type"), align=align)


def _line(scene: Scene, sheet: Sheet) -> Plane:
    surface = skia.Surface(scene.width, scene.height)
    hand = pen.HANDS[scene.seed_of("hand") % len(pen.HANDS)]
    pen.draw(surface.getCanvas(), sheet.placed, hand, [line.pen_ink(item, sheet.inks) for item in sheet.placed])
    layer = np.asarray(surface.toarray(colorType=skia.kRGBA_8888_ColorType) / np.float32(255), np.float32)
    if scene.transparent:
        return layer
    ground = np.broadcast_to(to_srgb(colour(sheet.inks.paper)), layer[..., :3].shape)
    return np.asarray(ground + (layer[..., :3] - ground) * layer[..., 3:], np.float32)


def _photo(scene: Scene, sheet: Sheet) -> Plane:
    stack = list(layers(sheet.placed))
    ground = cutout.backdrop(scene.width, scene.height, sheet.inks.paper, scene.seed_of("backdrop"))
    picture = cutout.draw(ground, stack, scene.seed_of("grain"), relief=sheet.relief)
    return _cut(scene, stack, cutout.developed(picture))


def _watercolor(scene: Scene, sheet: Sheet) -> Plane:
    stack = list(layers(sheet.placed))
    return _cut(scene, stack, wash.watercolor(scene.width, scene.height, stack, scene.seed_of("wash")))


def _ink(scene: Scene, sheet: Sheet) -> Plane:
    stack = list(layers(sheet.placed))
    return _cut(scene, stack, wash.ink(scene.width, scene.height, stack, scene.seed_of("wash")))


def _painted(scene: Scene, sheet: Sheet) -> Plane:
    stack = list(layers(sheet.placed))
    plain = bool(sheet.settings or scene.palette)
    world = easel.build(scene, stack, sheet.inks.paper, relief=sheet.relief, plain=plain)
    return _cut(scene, stack, painterly.MEDIA[scene.medium](scene, world))


def _cut(scene: Scene, stack: list[Layer], picture: Plane) -> Plane:
    """The picture, its ground left out when the scene is transparent."""
    if not scene.transparent:
        return picture
    return np.dstack([picture, cutout.alpha(stack, scene.width, scene.height)])


def _flat(scene: Scene, sheet: Sheet) -> Drawing:
    return flat.draw(scene, sheet.placed) if sheet.relief else overlaps.draw(scene, sheet.placed, sheet.inks)


def _poster(scene: Scene, sheet: Sheet) -> Drawing:
    return screen.draw(scene, sheet.placed) if sheet.relief else overlaps.draw(scene, sheet.placed, sheet.inks)


def _sticker(scene: Scene, sheet: Sheet) -> Drawing:
    return sticker.draw(scene, sheet.placed)


def _icon(scene: Scene, sheet: Sheet) -> Drawing:
    return icon.draw(scene, sheet.placed)


def _pattern(scene: Scene, sheet: Sheet) -> Drawing:
    return pattern.draw(scene, sheet.placed)


def _isometric(scene: Scene, sheet: Sheet) -> Drawing:
    return isometric.draw(scene)


def _lines(scene: Scene, sheet: Sheet) -> Drawing:
    return line.draw(scene, sheet.placed, sheet.inks)


def _one_line(scene: Scene, sheet: Sheet) -> Drawing:
    return one_line.draw(scene, sheet.placed, sheet.inks)


VECTORS: dict[Medium, Callable[[Scene, Sheet], Drawing]] = {  # drawn as paths, so that svg.py can write them
    "flat": _flat,
    "icon": _icon,
    "isometric": _isometric,
    "line": _lines,
    "one_line": _one_line,
    "pattern": _pattern,
    "poster": _poster,
    "sticker": _sticker,
}


def _paper_cut(scene: Scene, sheet: Sheet) -> Plane:
    if not sheet.relief and not scene.transparent:
        return paper_cut.design(scene, overlaps.draw(scene, sheet.placed, sheet.inks))
    return paper_cut.draw(scene, sheet.placed)


def _neon(scene: Scene, sheet: Sheet) -> Plane:
    return neon.draw(scene, sheet.placed, sheet.settings)


def _pixel(scene: Scene, sheet: Sheet) -> Plane:
    return pixel.draw(scene, sheet.placed, _flat(scene, sheet))


OWN_TYPE: frozenset[Medium] = frozenset({"neon"})  # they set the type themselves
_DRAWINGS: dict[Medium, Callable[[Scene, Sheet], Plane]] = {
    "line": _line,
    "photo": _photo,
    "watercolor": _watercolor,
    "ink": _ink,
    **dict.fromkeys(painterly.MEDIA, _painted),
    "paper_cut": _paper_cut,
    "pixel": _pixel,
    "neon": _neon,
}
