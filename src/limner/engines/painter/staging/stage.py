"""Puts the things of a scene into its world: builds each, arranges them, finds them room and draws them in."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from limner.engines.painter.gbuffer import FIRST_SUBJECT, GBuffer
from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.models.grips import grip
from limner.engines.painter.models.lettered import lettered
from limner.engines.painter.models.placeholder import placeholder
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.scene import Link, Scene, Shown, Source, Subject
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.render import set_into
from limner.engines.painter.solids.solid import Model, Point, bounds, moved, scaled
from limner.engines.painter.staging.framing import Standing, fit
from limner.engines.painter.staging.group import Item, Spot, arrange
from limner.engines.painter.staging.kin import UNKNOWN, can_show, shown_as
from limner.engines.painter.staging.poses import SEATED, TOPS, implied, posed
from limner.engines.painter.staging.relief import relief
from limner.engines.painter.staging.scenery import is_scenery
from limner.engines.painter.staging.sizes import height_of
from limner.engines.painter.staging.stance import stance
from limner.engines.painter.subjects.figures import figure_of, is_drawn

COPIES = 64  # ids that one subject may use: each copy has its own
MOST = 24  # copies of one subject


def stage(scene: Scene, world: GBuffer) -> list[Shown]:
    """Draw the scene's subjects into the world, in place; what neither world nor catalogue can show is left out.

    Copy k of subject i has the id FIRST_SUBJECT + COPIES * i + k.
    """
    shown: list[Shown] = []
    cast: list[tuple[int, Subject, list[Model], Item]] = []
    links = implied(scene)
    for index, subject in enumerate(posed(scene, links)):
        first = FIRST_SUBJECT + COPIES * index
        if is_scenery(scene, subject, links):
            shown.append(Shown(id=subject.id, noun=subject.noun, source="world", count=subject.count))
            continue
        noun, subject = subject.noun, replace(subject, noun=shown_as(subject.noun) or subject.noun)
        models = _models(scene, subject, links)
        if models:
            source = _source(subject.noun)
            shown.append(Shown(id=subject.id, noun=noun, source=source, count=len(models)))
            cast.append((first, subject, models, _item(scene, subject, models, links)))
    if cast:
        spots = arrange([item for *_, item in cast], links)
        set_into(world, _things(fit(world, spots, _framing(scene)), cast))
    boxes = {subject.id: _box(world, first, len(models)) for first, subject, models, _ in cast}
    return [replace(one, box=boxes.get(one.id, ())) for one in shown]


def _box(world: GBuffer, first: int, count: int) -> tuple[float, ...]:
    """Left, top, right, bottom of what is seen of a subject, as shares of the picture; empty if nothing is."""
    rows, columns = np.nonzero((world.ids >= first) & (world.ids < first + count))
    if not len(rows):
        return ()
    height, width = world.ids.shape
    edges = columns.min() / width, rows.min() / height, (columns.max() + 1) / width, (rows.max() + 1) / height
    return tuple(round(float(edge), 4) for edge in edges)


def _framing(scene: Scene) -> str:
    """How near things are: one with words on it near enough to read them, whole."""
    bears = len(scene.subjects) == 1 and any(item.target and item.role != "bubble" for item in scene.letterings)
    return "label" if bears and scene.framing == "normal" else scene.framing


def _source(noun: str) -> Source:
    return "model" if noun in CATALOGUE else "relief" if is_drawn(noun) else "placeholder"


def _models(scene: Scene, subject: Subject, links: Sequence[Link]) -> list[Model]:
    """One model a copy, turned as it shows best; its own scale applied."""
    count = min(subject.count, MOST)
    hero = subject.id == scene.subjects[0].id or any(subject.id in (link.subject, link.object) for link in links)
    if not can_show(subject.noun) and not (hero and UNKNOWN in subject.traits):
        return []
    stances = [stance(scene, subject, links, copy) for copy in range(count)]
    return [scaled(own.turned(_built(scene, subject, copy)), subject.scale) for copy, own in enumerate(stances)]


def _built(scene: Scene, subject: Subject, copy: int) -> Model:
    """One copy in natural metres: its model, else a relief of its figure, else a placeholder."""
    wish, entry = Wish.of(scene, subject, copy), CATALOGUE.get(subject.noun)
    if entry:
        return lettered(entry.build(wish), wish)
    if is_drawn(subject.noun):
        figure = figure_of(subject.noun, scene.seed_of(f"figure/{subject.id}"))
        return relief(figure, subject.colour, height_of(subject.noun))
    return placeholder(wish)


def _item(scene: Scene, subject: Subject, models: Sequence[Model], links: Sequence[Link]) -> Item:
    low, high = bounds(models[0])
    wide, tall, deep = (float(part) for part in high - low)
    entry = CATALOGUE.get(subject.noun)
    held = grip(Wish.of(scene, subject)) if entry else None

    def at(point: Point | None) -> Point | None:
        """A point of the model as it has been scaled, turned and moved to the middle of its foot."""
        if point is None:
            return None
        x, y, z = (part * subject.scale for part in stance(scene, subject, links).point(point))
        return (x - float(low[0] + high[0]) / 2, y, z - float(low[2] + high[2]) / 2)

    sits = held is not None and SEATED.intersection((subject.pose, *subject.traits))
    return Item(
        id=subject.id,
        count=len(models),
        size=(wide, tall, deep),
        manner=entry.manner if entry else "stands",
        place=subject.place,
        top=TOPS.get(subject.noun, 1.0),
        seat=at(held.seat) if held and sits else None,
        hand=at(held.hands[-1]) if held and held.hands else None,
        back=at(held.back) if held else None,
    )


def _things(standing: Sequence[Standing], cast: Sequence[tuple[int, Subject, list[Model], Item]]) -> list[Thing]:
    by_id = {subject.id: (first, models) for first, subject, models, _ in cast}
    things = []
    for one in standing:
        first, models = by_id[one.spot.id]
        model = _centred(scaled(models[one.spot.copy], one.factor), one.spot)
        things.append(Thing(first + one.spot.copy, moved(model, one.x, one.y, one.z)))
    return things


def _centred(model: Model, spot: Spot) -> Model:
    """The model with its foot below its own middle; what floats or stands keeps its own waterline and foot."""
    low, high = bounds(model)
    foot = 0.0 if spot.manner in ("floats", "stands") else float(low[1])
    return moved(model, -float(low[0] + high[0]) / 2, -foot, -float(low[2] + high[2]) / 2)
