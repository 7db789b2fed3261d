"""What all worlds under a roof share: the picture all around as glossy things mirror it, and a fixed exposure."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.palettes import Palette

ROWS, COLUMNS = 64, 128
MIDDLE_GREY = 0.17  # as media/view.py exposes for


@dataclass(frozen=True, slots=True)
class Panel:
    """A bright or dark rectangle on the sphere of directions, degrees: straight ahead is 0, right and up positive."""

    across: float
    up: float
    width: float
    height: float
    colour: RGB
    soft: float = 3.0  # degrees over which its edge fades


def surround(air: Plane, floor: Plane, panels: Sequence[Panel]) -> Plane:
    """The picture all around (64, 128, 3), linear RGB: `air` above the horizon, `floor` below it, panels in order."""
    latitude = (90 - (np.arange(ROWS) + 0.5) / ROWS * 180)[:, None]
    longitude = ((np.arange(COLUMNS) + 0.5) / COLUMNS * 360 - 180)[None]
    below = np.clip(0.5 - latitude / 6, 0, 1)[..., None] * np.ones((1, COLUMNS, 1))
    out = air * (1 - below) + floor * below
    for panel in panels:
        across = np.abs((longitude - panel.across + 180) % 360 - 180)
        inside = np.minimum(panel.width / 2 - across, panel.height / 2 - np.abs(latitude - panel.up))
        share = np.clip(inside / panel.soft + 0.5, 0, 1)[..., None]
        out = out * (1 - share) + np.array(panel.colour) * share
    return np.asarray(out, np.float32)


def balanced(colours: Palette, *, share: float = 0.45) -> Palette:
    """The colours as a camera set to indoor light sees them: the sun's own by `share` less coloured."""
    changes = {}
    for name in ("key", "glow", "horizon", "cloud_lit", "fill"):
        part = np.array(getattr(colours, name), np.float32)
        red, green, blue = (float(value) for value in part + (float(part @ tone.LUMA) - part) * np.float32(share))
        changes[name] = (red, green, blue)
    return Palette(**{**asdict(colours), **changes})


def frontal(direction: RGB) -> RGB:
    """The direction to a light swung towards the viewer, as a photographer turns things so that their faces are lit."""
    x, y, z = direction[0], direction[1], direction[2] - 0.34
    length = math.sqrt(x * x + y * y + z * z)
    return (x / length, y / length, z / length)


def exposed(world: GBuffer, wish: float) -> GBuffer:
    """The world with the exposure that makes photographs multiply its light by `wish`, whatever its mean is."""
    small = cv2.resize(world.colour, (96, 96), interpolation=cv2.INTER_AREA) @ tone.LUMA
    mean = float(np.exp(np.log(np.maximum(small, 0) + 1e-3).mean()))
    between = (wish * (mean / MIDDLE_GREY) ** 0.4) ** (1 / 0.6)
    world.exposure = min(max(between, wish / 1.6), wish / 0.6)
    return world
