"""Things of a scene are seen in the picture: every copy, inside the frame, where the words put them."""

from dataclasses import replace

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FIRST_SUBJECT, GBuffer
from limner.engines.painter.scene import Link, Scene, Shown, Subject
from limner.engines.painter.staging.stage import COPIES, stage
from limner.engines.painter.worlds import mountains

SCENE = Scene(
    width=320, height=256, seed=2, medium="photo", setting="mountains", ground="meadow",
    subjects=(Subject(id="ball", noun="ball", count=3), Subject(id="mug", noun="mug")),
    links=(Link(subject="ball", relation="left_of", object="mug"),),
)  # fmt: skip


def staged(scene: Scene) -> tuple[GBuffer, list[Shown]]:
    world = mountains.build(scene)
    shown = stage(scene, world)
    world.check()
    return world, shown


@pytest.mark.parametrize("seed", range(3))
def test_every_copy_is_seen_in_its_place(seed: int) -> None:
    """Three balls left of a mug: four ids, none at the frame's edge, the balls left of the mug."""
    world, shown = staged(replace(SCENE, seed=seed))
    assert [(one.noun, one.count, one.source) for one in shown] == [("ball", 3, "model"), ("mug", 1, "model")]
    ids = [FIRST_SUBJECT, FIRST_SUBJECT + 1, FIRST_SUBJECT + 2, FIRST_SUBJECT + COPIES]
    assert all(0 < one.box[0] < one.box[2] < 1 and one.box[1] < one.box[3] for one in shown)
    places = [np.nonzero(world.ids == ident) for ident in ids]
    assert all(len(rows) > 30 for rows, _ in places)
    assert all(0 < columns.min() and columns.max() < 319 for _, columns in places)
    assert max(columns.mean() for _, columns in places[:3]) < places[3][1].mean()


def test_a_noun_without_a_model_has_body() -> None:
    """A figure becomes a relief with curved normals."""
    world, shown = staged(replace(SCENE, subjects=(Subject(id="heart", noun="heart"),), links=()))
    assert shown[0].source == "relief"
    normals = world.normal[world.ids == FIRST_SUBJECT]
    assert normals.std(axis=0).max() > 0.1


def test_an_unknown_hero_has_a_placeholder() -> None:
    """What nobody can draw is shown as a placeholder when the picture is about it, else left out."""
    unknown = Subject(id="zorblax", noun="zorblax", traits=("unknown",))
    _, first = staged(replace(SCENE, subjects=(unknown, *SCENE.subjects)))
    _, last = staged(replace(SCENE, subjects=(*SCENE.subjects, unknown)))
    assert [(one.id, one.source) for one in first][0] == ("zorblax", "placeholder")
    assert [one.id for one in last] == ["ball", "mug"]


def test_what_flies_stays_in_the_picture_beside_small_things() -> None:
    """A balloon twenty times as tall as a fence hangs in the sky, whole, not beyond the frame."""
    pair = tuple(Subject(id=noun, noun=noun) for noun in ("fence", "hot air balloon"))
    _, shown = staged(replace(SCENE, subjects=pair, links=()))
    left, top, right, low = shown[1].box
    assert 0 < left < right < 1
    assert 0 < top < low < 0.7
    assert right - left > 0.1
