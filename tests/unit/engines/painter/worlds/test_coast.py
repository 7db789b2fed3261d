"""The coast: composition for any seed and size, exact geometry under edits."""

from dataclasses import replace

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FIRST_SUBJECT, GROUND, SKY, WATER, GBuffer
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.worlds import coast

LIGHTHOUSE = Subject(id="tower", noun="lighthouse")
SCENE = Scene(
    width=256, height=256, seed=3, medium="photo", setting="coast", time="sunset", subjects=(LIGHTHOUSE,)
)  # fmt: skip


@pytest.fixture(scope="module")
def world() -> GBuffer:
    return coast.build(SCENE)


def test_sky_ground_water_and_tower_are_all_seen(world: GBuffer) -> None:
    """Each kind takes a fair share of the picture."""
    for key, share in ((SKY, 0.2), (GROUND, 0.05), (WATER, 0.1), (FIRST_SUBJECT, 0.01)):
        assert (world.ids == key).mean() > share


def test_the_tower_is_whole_and_on_a_third(world: GBuffer) -> None:
    """The lighthouse touches no edge and stands near a third of the width."""
    rows, columns = np.nonzero(world.ids == FIRST_SUBJECT)
    assert rows.min() > 0.02 * SCENE.height
    assert columns.min() > 0.02 * SCENE.width
    assert columns.max() < 0.98 * SCENE.width
    top = columns[rows < rows.min() + 0.2 * np.ptp(rows)].mean() / SCENE.width
    assert min(abs(top - 1 / 3), abs(top - 2 / 3)) < 0.07


@pytest.mark.parametrize("size", [(1536, 864), (864, 1536), (1024, 1024), (1728, 576), (256, 256), (768, 256)])
def test_tower_and_sun_keep_apart_for_any_seed_and_size(size: tuple[int, int]) -> None:
    """The tower's foot and top project into the frame, the sun stands on the other side."""
    for seed in range(12):
        layout = coast.compose(replace(SCENE, width=size[0], height=size[1], seed=seed))
        assert layout.tower is not None
        place = layout.tower
        ends = np.array([[place.x, place.y, place.z], [place.x, place.y + 38.5 * place.scale, place.z]])
        (column, foot), (_, top) = layout.camera.project(ends)
        assert 0.04 * size[1] < top < foot < layout.camera.horizon
        assert 0.2 * size[0] < column < 0.8 * size[0]
        assert (column / size[0] - 0.5) * (layout.sun_column - 0.5) < 0


def test_the_same_scene_gives_the_same_bytes(world: GBuffer) -> None:
    """Painting twice changes nothing."""
    assert np.array_equal(coast.build(SCENE).colour, world.colour)


def test_another_time_moves_nothing(world: GBuffer) -> None:
    """Night has the ids and depths of sunset."""
    night = coast.build(replace(SCENE, time="night"))
    assert np.array_equal(night.ids, world.ids)
    assert np.array_equal(night.depth, world.depth)
    assert night.colour.mean() < world.colour.mean() * 0.3


def test_added_boats_stand_on_water_and_move_nothing(world: GBuffer) -> None:
    """Where no boat is, the ground and its distance are as before; where one is, there was water or sky below it."""
    fleet = Subject(id="boats", noun="sailboat", count=2, colour="#c02020")
    boats = coast.build(replace(SCENE, subjects=(LIGHTHOUSE, fleet)))
    new = boats.ids == FIRST_SUBJECT + 1
    assert new.mean() > 0.003
    assert np.array_equal(boats.depth[~new], world.depth[~new])
    assert not (world.ids[new] == FIRST_SUBJECT).any()


def test_snow_whitens_the_ground(world: GBuffer) -> None:
    """Under snow the ground loses most of its colour."""
    snow = coast.build(replace(SCENE, weather="snow"))
    ground = world.ids == GROUND

    def chroma(built: GBuffer) -> float:
        return float((np.ptp(built.colour[ground], axis=-1) / (built.colour[ground].max(axis=-1) + 1e-3)).mean())

    assert chroma(snow) < 0.75 * chroma(world)


def test_calm_boxes_are_clear_of_the_tower(world: GBuffer) -> None:
    """Lettering may stand in the boxes: no lighthouse in any."""
    for left, top, right, bottom in world.calm:
        assert not (world.ids[top:bottom, left:right] == FIRST_SUBJECT).any()


def test_a_coast_without_lighthouse_is_built() -> None:
    """A beach and no subject still give land and water."""
    bare = coast.build(replace(SCENE, subjects=(), ground="desert"))
    assert (bare.ids == GROUND).mean() > 0.04
    assert not (bare.ids >= FIRST_SUBJECT).any()
