"""The street: whole signs, true depth, the same geometry under every sky, the same bytes for the same scene."""

from dataclasses import replace

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, GROUND, SKY, GBuffer
from limner.engines.painter.scene import Lettering, Scene, Time, Weather
from limner.engines.painter.worlds import street
from limner.engines.painter.worlds.street.mesh import FIGURE, SIGN, WALL, Material, Mesh
from limner.engines.painter.worlds.street.plan import plan
from limner.engines.painter.worlds.street.signs import broken, face_of, hang


def scene(
    *signs: str, seed: int = 1, size: tuple[int, int] = (256, 256), time: Time = "night", weather: Weather = "rain"
) -> Scene:
    letterings = tuple(Lettering(string=string, role="sign") for string in signs)
    return Scene(width=size[0], height=size[1], seed=seed, medium="photo", setting="street", time=time,
                 weather=weather, letterings=letterings)  # fmt: skip


@pytest.fixture(scope="module")
def night() -> GBuffer:
    return street.build(scene("Hello World"))


def test_world_has_sound_planes(night: GBuffer) -> None:
    """Every plane has the size of the scene and unit normals wherever something stands."""
    night.check()
    solid = night.ids != SKY
    assert night.colour.shape == (256, 256, 3)
    assert np.allclose(np.linalg.norm(night.normal[solid], axis=1), 1, atol=1e-3)
    assert (night.depth[~solid] == FAR).all()
    assert night.depth[solid].min() > 1


def test_street_holds_its_things(night: GBuffer) -> None:
    """Walls, ground, a sign and people are all in the picture."""
    assert {GROUND, WALL, SIGN, FIGURE} <= set(np.unique(night.ids).tolist())


def test_nobody_walks_where_people_are_forbidden(night: GBuffer) -> None:
    """Without people the street is the same street."""
    empty = street.build(replace(scene("Hello World"), absent=("pedestrian",)))
    assert FIGURE not in np.unique(empty.ids)
    moved = (night.ids != empty.ids) & (night.ids != FIGURE)
    assert moved.mean() < 0.001  # pixels at the borders of people


def test_ground_recedes(night: GBuffer) -> None:
    """The road is nearer at the bottom of the picture and faces up."""
    rows = [int(np.median(night.depth[row][night.ids[row] == GROUND])) for row in (180, 200, 220, 250)]
    assert rows == sorted(rows, reverse=True)
    assert night.normal[250, 128, 1] > 0.9


def test_same_scene_gives_same_bytes(night: GBuffer) -> None:
    """Painting twice gives equal planes."""
    assert np.array_equal(night.colour, street.build(scene("Hello World")).colour)


def test_hour_and_weather_move_nothing(night: GBuffer) -> None:
    """Only light changes when the hour and the weather do; umbrellas and drains aside, ids stay."""
    day = street.build(scene("Hello World", time="day", weather="clear"))
    assert np.mean(day.ids == night.ids) > 0.97
    assert day.colour.mean() > night.colour.mean()


def test_rain_mirrors_the_lights(night: GBuffer) -> None:
    """A wet road is more colourful than the same road dry."""
    dry = street.build(scene("Hello World", weather="clear"))
    ground = (night.ids == GROUND) & (dry.ids == GROUND)

    def spread(world: GBuffer) -> float:
        return float(np.ptp(world.colour[ground], axis=1).std())

    assert spread(night) > 1.5 * spread(dry)


def test_snow_whitens_the_ground() -> None:
    """Under snow the road is several times as bright as without."""
    snow, bare = (street.build(scene(time="day", weather=weather)) for weather in ("snow", "cloudy"))
    ground = (snow.ids == GROUND) & (bare.ids == GROUND)
    assert snow.colour[ground].mean() > 2 * bare.colour[ground].mean()


@pytest.mark.parametrize("size", [(640, 360), (360, 640), (400, 400), (768, 256), (256, 256)])
@pytest.mark.parametrize("signs", [("Hello World",), ("OPEN", "酒吧"), ("A", "B", "C", "D", "E")])
def test_signs_are_whole_and_apart(size: tuple[int, int], signs: tuple[str, ...]) -> None:
    """For any seed each requested sign lies inside the picture and touches no other sign."""
    for seed in range(3):
        street_plan = plan(scene(*signs, seed=seed, size=size))
        hang(street_plan, Mesh())
        boxes = street_plan.occupied
        assert len(boxes) >= len(signs)
        for left, top, right, bottom in boxes:
            assert left >= 0
            assert top >= 0
            assert right <= size[0]
            assert bottom <= size[1]
        for index, a in enumerate(boxes):
            for b in boxes[index + 1 :]:
                assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_sign_shines_by_itself(night: GBuffer) -> None:
    """The neon is emission, and colour contains it."""
    lit = night.emission.max(axis=2) > 2
    assert lit.any()
    assert (night.colour[lit].max(axis=1) > 1).all()


def test_wish_for_a_face_is_granted() -> None:
    """A sign keeps the face it asks for; Chinese has its own."""
    assert face_of(Lettering(string="Bar", role="sign", face="display")) == "display"
    assert face_of(Lettering(string="酒吧", role="sign")) == "cjk"


def test_long_lines_are_broken_between_words() -> None:
    """Breaking adds line ends only and keeps every letter."""
    words = "The quick brown fox jumps over the lazy dog"
    lines = broken(words, "sans", 2.0)
    assert "\n" in lines
    assert lines.replace("\n", " ") == words


def test_mesh_finishes_boxes_and_lathes() -> None:
    """A box has no far side and no underside on the ground; a lathe closes round its axis."""
    mesh, stone = Mesh(), Material()
    mesh.box((-1, 0, 4), (1, 2, 5), stone)
    assert len(mesh.finish().points) == 8
    mesh.lathe((0, 0, 4), ((0, 0.5), (1, 0.5)), stone, sides=6)
    triangles = mesh.finish()
    assert np.allclose(np.linalg.norm(triangles.normals[-12:], axis=2), 1)
