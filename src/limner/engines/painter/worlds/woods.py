"""The kinds of wood that one can stand in: trunks, leaves, undergrowth and floor, by kind and season.

Plain numbers and colours; it places and draws nothing.
"""

from dataclasses import dataclass, replace
from typing import Literal

from limner.engines.painter.kernels import fields as field
from limner.engines.painter.kernels import splats as kernel
from limner.engines.painter.scene import Ground, Scene
from limner.engines.painter.worlds.crops import Crop

Leaves = tuple[str, ...]
Under = Literal["fern", "grass", "jungle", "none"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Wood:
    """One kind of wood. Lengths in metres, counts for the whole depth of the picture."""

    trunks: int = 110
    girth: tuple[float, float] = (0.14, 0.30)  # radius of a trunk
    skin: int = kernel.BARK
    bark: str = "#6a5442"
    bark_lit: str = "#8d7358"
    leaves: Leaves = ("#3f6a1c", "#6f9a2c", "#9ab83c")
    canopy: int = 900
    crown: tuple[float, float] = (5.5, 17.0)  # heights that leaves fill
    clump: float = 0.85  # radius of a clump of leaves
    needles: bool = False
    under: Under = "fern"
    plants: int = 300
    bare: bool = False
    lianas: int = 0
    thick: float = 0.009  # haze per metre
    clear: float = 1.5  # half width of the free way
    carpet: Leaves = ()  # what lies or blooms on the floor
    floor: Crop = Crop(
        kind=field.SLAB, path=0.75, height=0.10, end=90, wander=5.0, turn=0.10, tuft=1.4, uneven=0.7, plain=1.0,
        earth="#6d5840", grass=("#5a4a34", "#7a6446"), crop=("#2a2f16", "#4c5626", "#6b5a38"), wood="#26381a",
    )  # fmt: skip


_MOSSY = ("#26301a", "#46602a", "#5c5432")
WOODS: dict[Ground, Wood] = {
    "pine": Wood(
        trunks=130, girth=(0.15, 0.34), bark="#6b4632", bark_lit="#a8714c", leaves=("#1c3018", "#2f4a24", "#4a6630"),
        canopy=620, crown=(6.5, 20.0), clump=0.8, needles=True, plants=240,
    ),
    "birch": Wood(
        trunks=130, girth=(0.07, 0.15), skin=kernel.BIRCH, bark="#cfcabd", bark_lit="#e6e2d8",
        leaves=("#55801f", "#86ac34", "#b4cc4c"), canopy=800, crown=(4.8, 14.0), clump=0.7, under="grass", plants=420,
    ),
    "broadleaf": Wood(),
    "rainforest": Wood(
        trunks=80, girth=(0.10, 0.55), bark="#5a4c3a", bark_lit="#7c7058", leaves=("#173a14", "#2c6420", "#5a9434"),
        canopy=950, crown=(4.2, 16.0), clump=1.0, under="jungle", plants=520, lianas=46, thick=0.014,
    ),
    "bamboo": Wood(
        trunks=420, girth=(0.035, 0.075), skin=kernel.BAMBOO, bark="#4a6e2a", bark_lit="#86a848",
        leaves=("#4a7a24", "#79a53a", "#a6c858"), canopy=520, crown=(6.0, 14.0), clump=0.9, under="none", plants=120,
        thick=0.012, clear=1.25,
    ),
}  # fmt: skip
KINDS: tuple[Ground, ...] = ("broadleaf", "pine")
GOLD: Leaves = ("#a8641a", "#d8962a", "#f0bc48")
RED: Leaves = ("#8a3414", "#cc5a20", "#e8902c")
FRESH: Leaves = ("#5a8a20", "#93c03a", "#c4e060")
BLUEBELLS: Leaves = ("#5a52b8", "#7a6ad0", "#8a86dc")


def kind_of(scene: Scene) -> Ground:
    """The kind of wood: the ground asked for, else one by the seed."""
    if scene.ground in WOODS:
        return scene.ground
    return "pine" if scene.ground == "snow" else KINDS[scene.seed_of("wood kind") % len(KINDS)]


def wood(scene: Scene) -> Wood:
    """The wood of the scene in its season."""
    kind = kind_of(scene)
    own = WOODS[kind]
    if kind in ("rainforest", "bamboo", "pine"):
        return own
    if scene.season == "autumn":
        leaves = GOLD if kind == "birch" or scene.seed_of("autumn") % 2 else RED
        floor = replace(own.floor, crop=("#4a3416", "#a8742a", "#8a5426"), grass=("#7a5a30", "#94703c"))
        return replace(own, leaves=leaves, carpet=(*GOLD, *RED), floor=floor)
    if scene.season == "spring":
        return replace(own, leaves=FRESH, carpet=BLUEBELLS, floor=replace(own.floor, crop=_MOSSY))
    if scene.season == "winter":
        return replace(own, bare=True, under="none", carpet=("#6a5030", "#584428", "#7a6040"))
    return own
