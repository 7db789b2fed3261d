"""Solid things: closed shapes face outwards, stand where they are put, cast shadows and hide behind the world."""

import numpy as np
import pytest

from limner.engines.painter.gbuffer import GROUND, Camera, GBuffer, Light
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material
from limner.engines.painter.solids.render import set_into
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved, turned

GREY = MATERIALS["plastic"]
KEY = 16
STAR = ((0, 0.9), (0.25, 0.3), (0.85, 0.3), (0.35, -0.1), (0.55, -0.75), (0, -0.35), (-0.55, -0.75), (-0.35, -0.1),
        (-0.85, 0.3), (-0.25, 0.3))  # fmt: skip
CLOSED = {
    "box": box((1, 2, 3), GREY),
    "rounded": box((1, 2, 3), GREY, bevel=0.2),
    "ellipsoid": ellipsoid((1, 2, 0.5), GREY),
    "prism": prism(STAR, 0.3, GREY, bevel=0.04),
    "cylinder": cylinder(0.5, 2, GREY),
    "flesh": flesh([Bone((0, 0, 0), (1, 0, 0), 0.3), Bone((1, 0, 0), (1, 1, 0), 0.2)], GREY, blend=0.1),
}


def floor(width: int = 160, height: int = 120) -> GBuffer:
    """A level grey floor seen from above, in evening light from the left."""
    camera = Camera(width, height, -20.0, 180.0, 2.0)
    light = Light(
        direction=(-0.7, 0.7, -0.14), key=(3, 3, 3), ambient=(0.5, 0.5, 0.5), haze=(0.5, 0.5, 0.5), haze_density=0.0
    )
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    down, across = (camera.horizon - rows - 0.5) / camera.focal, (columns + 0.5 - width / 2) / camera.focal
    depth = (-camera.eye / down * np.sqrt(across**2 + down**2 + 1)).astype(np.float32)
    normal = np.zeros((height, width, 3), np.float32)
    normal[..., 1] = 1
    return GBuffer(
        camera=camera, light=light, colour=np.full((height, width, 3), 0.5, np.float32), depth=depth, normal=normal,
        ids=np.full((height, width), GROUND, np.int32), emission=np.zeros((height, width, 3), np.float32),
    )  # fmt: skip


def volume(solid: Solid) -> float:
    """The volume enclosed by the faces as their normals turn them: negative when they point inwards."""
    corners = solid.points[solid.faces]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    cross *= np.sign(np.sum(cross * solid.normals[solid.faces].mean(axis=1), axis=1))[:, None]
    return float(np.sum(cross * corners.mean(axis=1))) / 6


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("box", 6.0),
        ("rounded", 5.7),
        ("ellipsoid", 4.05),
        ("prism", 0.3),
        ("cylinder", 1.56),
        ("flesh", 0.51),
    ],
)
def test_shapes_are_closed_and_face_outwards(name: str, expected: float) -> None:
    """Volumes are those of the shapes they are named for, or the rasteriser would cull what should be seen."""
    assert volume(CLOSED[name]) == pytest.approx(expected, rel=0.06)


def test_a_thing_is_seen_where_it_stands() -> None:
    """Ids, depth and colour change on the thing; its shadow falls away from the light."""
    world, bare = floor(), floor()
    set_into(world, [Thing(KEY, moved((box((0.6, 0.8, 0.6), GREY),), 0.0, 0.0, 4.0))])
    seen = world.ids == KEY
    rows, columns = np.nonzero(seen)
    assert 0.03 < seen.mean() < 0.4
    assert abs(columns.mean() - 80) < 6
    assert (world.depth[seen] < bare.depth[seen]).all()
    row = int(rows.max()) - 6
    right = world.colour[row, columns.max() + 3 : columns.max() + 12].mean()
    left = world.colour[row, columns.min() - 12 : columns.min() - 3].mean()
    assert right < 0.8 * left
    world.check()


def test_what_the_world_covers_stays_hidden() -> None:
    """A thing behind the world's surface does not show."""
    world = floor()
    world.depth[:] = 1.0
    set_into(world, [Thing(KEY, moved((box((0.6, 0.8, 0.6), GREY),), 0.0, 0.0, 4.0))])
    assert not (world.ids == KEY).any()


def test_water_mirrors() -> None:
    """A red thing on water tints the water below it."""
    world = floor()
    world.ids[:] = 2
    red = Material(colour=(0.8, 0.02, 0.02))
    set_into(world, [Thing(KEY, moved((box((0.6, 0.4, 0.6), red),), 0.0, 0.0, 4.0))])
    rows, columns = np.nonzero(world.ids == KEY)
    below = world.colour[rows.max() + 2 : rows.max() + 8, int(columns.mean()) - 4 : int(columns.mean()) + 4].mean((
        0,
        1,
    ))
    assert below[0] > 1.3 * below[1]


def test_same_things_same_bytes() -> None:
    """Rendering twice gives the same planes."""
    model: Model = turned((lathe(((0, 0), (0, 0.3), (0.6, 0.2), (0.8, 0)), MATERIALS["wood"]),), 30)
    worlds = [floor(), floor()]
    for world in worlds:
        set_into(world, [Thing(KEY, moved(model, 0.2, 0, 4))])
    assert worlds[0].colour.tobytes() == worlds[1].colour.tobytes()


def test_bones_make_one_body() -> None:
    """Flesh encloses its bones and keeps each bone's tint near it."""
    body = flesh(
        [Bone((0, 0, 0), (1, 0, 0), 0.2, tint=(1, 0, 0)), Bone((1, 0, 0), (1, 1, 0), 0.2, tint=(0, 1, 0))],
        Material(colour=(1, 1, 1)), blend=0.05,
    )  # fmt: skip
    low, high = bounds((body,))
    assert np.allclose(low, (-0.2, -0.2, -0.2), atol=0.06)
    assert np.allclose(high, (1.2, 1.2, 0.2), atol=0.06)
    first = body.tints[np.argmin(body.points[:, 0])]
    assert first[0] > 0.9
    assert first[1] < 0.1
