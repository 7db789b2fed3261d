"""What grows and lies on the land: colours, snow line, trees and flowers for each kind of ground and weather.

Plain numbers for the shading kernel; it knows nothing of shapes or light.
"""

from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.scene import Ground, Scene

NO_SNOW = 1e5


@dataclass(frozen=True, kw_only=True, slots=True)
class Cover:
    """Covers of a land; lengths in metres, shares 0..1."""

    snow_line: float = NO_SNOW
    snow_slope: float = 0.62  # where it is steeper than this cosine, snow slides off
    grass: float = 1.0
    tree_line: float = 500.0
    strata: float = 0.6
    flowers: float = 0.0
    shore: float = 0.6
    wetness: float = 0.0
    fresh_snow: float = 0.0
    dunes: float = 0.0
    exposure: float = 1.0  # of a picture full of this cover
    wood: float = 0.5  # share of the gentle slopes under trees
    tree_cell: float = 6.5
    tree_height: float = 15.0
    tree_round: float = 0.0
    colours: tuple[str, ...] = (
        "#6f6a62", "#383634", "#3b4725", "#615b3a", "#dfe6ee", "#8d8474", "#16240f", "#2f4420", "#f6d9ef", "#ffe27a",
    )  # fmt: skip

    def numbers(self) -> Plane:
        """The cover vector of the shading kernel."""
        return np.array(
            [
                self.snow_line, self.snow_slope, self.grass, self.tree_line, self.strata, self.flowers, self.shore,
                self.wetness, self.fresh_snow, self.dunes,
            ],
            np.float64,
        )  # fmt: skip

    def trees(self) -> Plane:
        """Cell, height and roundness of the trees, for the kernels."""
        return np.array([self.tree_cell, self.tree_height, self.tree_round], np.float64)

    def table(self) -> Plane:
        """The colours as linear rows (10, 3), in the order of the kernel's names."""
        return np.stack([tone.colour(code) for code in self.colours])


_GREEN = Cover().colours
COVERS: dict[Ground, Cover] = {
    "river": Cover(shore=0.55, tree_line=300, wood=0.42),
    "rock": Cover(snow_line=200, snow_slope=0.62, grass=0.75, tree_line=170, wood=0.25, strata=0.9),
    "lake": Cover(snow_line=90, snow_slope=0.60, tree_line=80, wood=0.75, tree_cell=5, tree_height=10, shore=0.3),
    "forest": Cover(wood=0.85, tree_line=900, snow_line=1400, tree_height=19),
    "meadow": Cover(
        wood=0.24, tree_cell=9, tree_height=10, shore=0.25, tree_round=0.9, flowers=0.16, tree_line=90,
        snow_line=115, strata=0.3,
        colours=("#7d776c", "#4a463f", "#3f5524", "#6c7038", *_GREEN[4:6], "#1f3313", "#4a6327", "#f4f1ea", "#f5c93a"),
    ),
    "snow": Cover(exposure=0.6, wood=0.36, fresh_snow=1.0, tree_line=230, snow_line=30, snow_slope=0.5),
    "desert": Cover(
        exposure=0.72, wood=0.0, grass=0.0, dunes=1.0, strata=1.0,
        colours=("#b5713f", "#7a4427", *_GREEN[2:5], "#d8a468", *_GREEN[6:]),
    ),
    "volcano": Cover(
        wood=0.16, grass=0.32, tree_line=40, tree_cell=8, tree_height=9, strata=0.2, shore=0.9,
        colours=("#4a4340", "#1f1c1b", "#39401f", "#575032", "#dfe6ee", "#3c3634", *_GREEN[6:]),
    ),
}  # fmt: skip


def cover(scene: Scene) -> Cover:
    """The cover of the scene's ground in its season and weather."""
    own = _in_season(COVERS.get(scene.ground, COVERS["rock"]), scene)
    if scene.weather == "snow":
        return replace(own, fresh_snow=max(own.fresh_snow, 0.9), flowers=0.0, exposure=min(own.exposure, 0.8))
    if scene.weather in ("rain", "storm"):
        return replace(own, wetness=1.0)
    return own


def _in_season(own: Cover, scene: Scene) -> Cover:
    """Fresh green and blossom in spring, gold in autumn, snow in winter; deserts know no seasons."""
    if scene.season == "summer" or scene.ground in ("desert", "snow", "volcano"):
        return own
    colours = own.colours
    if scene.season == "winter":
        return replace(
            own, fresh_snow=0.8, flowers=0.0, snow_line=min(own.snow_line, 30), exposure=min(own.exposure, 0.75)
        )
    if scene.season == "spring":
        green = ("#48602a", "#7a8040", *colours[4:6], "#20360f", "#56792c", "#f6d9ef", "#ffe27a")
        return replace(own, colours=(*colours[:2], *green), flowers=max(own.flowers, 0.22), grass=max(own.grass, 0.9))
    gold = ("#6a5a28", "#8f7238", *colours[4:6], "#47481a", "#d08a20", *colours[8:])
    return replace(own, colours=(*colours[:2], *gold), flowers=own.flowers * 0.2)
