"""A four-legged animal while it is made: its frame, colours and pelt. It builds nothing."""

from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.models.skeleton import Frame, Vec, mixed, point
from limner.engines.painter.models.species import Species
from limner.engines.painter.models.stances import Stance
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.flesh import Bone
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.solid import Solid
from limner.engines.painter.tone import RGB

UP = np.array([0.0, 1.0, 0.0])
WHITE = rgb("#efe9df")


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one animal, linear RGB."""

    coat: RGB
    under: RGB
    socks: RGB
    mask: RGB
    lining: RGB
    ink: RGB
    ears: RGB


@dataclass(slots=True, eq=False)
class Beast:
    """An animal being made: its skeleton's main places in metres and what is already built of it.

    `spans` names for each bone its region and the metres down the body at its ends, as markings.py reads them.
    """

    kind: Species
    stance: Stance
    colours: Colours
    pelt: Material
    seed: int
    natural: bool  # of fur or skin, not of wood or gold
    chest: Vec
    rump: Vec
    head: Frame
    bones: list[Bone]
    spans: list[tuple[str, float, float]]
    built: list[Solid]
    tail: Vec | None = None  # its path when the stance lays it

    def grow(self, region: str, start: Vec, end: Vec, radii: tuple[float, float], tint: RGB, *,
             along: tuple[float, float] = (0.0, 0.0), slim: float = 1.0) -> None:  # fmt: skip
        """Add a bone of a region."""
        self.bones.append(Bone(point(start), point(end), *radii, tint, (slim, 1.0, 1.0)))
        self.spans.append((region, *along))


def pelt(kind: Species, wish: Wish) -> tuple[Material, bool]:
    """Fur, hair or skin whose colour comes from tints, and whether it is that; else the wished material."""
    dark = 0.58 + 0.3 * kind.sleek
    fur = Material(
        colour=(1.0, 1.0, 1.0), second=(dark, dark, dark), grain=kind.skin, size=kind.grain * kind.tall,
        gloss=0.04 + 0.3 * kind.sleek, bump=0.7 - 0.5 * kind.sleek,
    )  # fmt: skip
    made = wish.body(fur, size=0.12 * kind.tall)
    if made.grain == kind.skin:
        return replace(made, colour=(1.0, 1.0, 1.0), second=fur.second), True
    return made, False


def coloured(kind: Species, wish: Wish) -> Colours:
    """The species' colours, its main one as wished."""
    main, ink = wish.colour, ""
    if main and kind.main == "ink":
        main, ink = "", wish.colour
    coat = rgb(main or kind.coat)

    def kept(code: str, pale: float) -> RGB:
        if not code:
            return coat
        return mixed(coat, WHITE, pale) if main else rgb(code)

    socks = rgb(kind.socks) if kind.socks and not main else coat
    return Colours(
        coat, kept(kind.under, 0.5), socks, kept(kind.mask, 0.35), rgb(kind.lining),
        rgb(wish.second or ink or kind.ink or kind.coat), rgb(kind.ears) if kind.ears and not main else coat,
    )  # fmt: skip
