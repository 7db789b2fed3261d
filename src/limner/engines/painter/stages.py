"""What a painting looks like before it is done: smaller worlds, with parts that are not painted yet blocked in broadly.

Knows no world and no medium.
"""

from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import FIRST_SUBJECT, GROUND, SKY, Camera, GBuffer, Plane
from limner.engines.painter.tone import blur

Stage = Literal["sky", "world", "objects"]

SKETCH = 384  # pixels of the longer edge of a sketch
BROAD = 24  # a broad brush is the longer edge divided by this


@dataclass(frozen=True, slots=True)
class Sketch:
    """The picture so far, smaller: sRGB float32 (height, width, 3 or 4) in 0..1."""

    stage: Stage
    picture: Plane


def sky_alone(world: GBuffer) -> GBuffer:
    """The world with its sky painted and all else blocked in."""
    return _blocked(world, world.ids != SKY)


def without_things(world: GBuffer) -> GBuffer:
    """The world with its subjects blocked in."""
    return _blocked(world, world.ids >= FIRST_SUBJECT)


def reduced(world: GBuffer, width: int, height: int) -> GBuffer:
    """The world on fewer pixels."""
    size = (width, height)
    camera, factor = world.camera, width / world.camera.width
    rows = np.arange(height) * world.depth.shape[0] // height
    columns = np.arange(width) * world.depth.shape[1] // width
    nearest = np.ix_(rows, columns)
    return replace(
        world,
        camera=Camera(width, height, camera.horizon * factor, camera.focal * factor, camera.eye),
        colour=np.asarray(cv2.resize(world.colour, size, interpolation=cv2.INTER_AREA), np.float32),
        depth=world.depth[nearest],
        normal=world.normal[nearest],
        ids=world.ids[nearest],
        emission=np.asarray(cv2.resize(world.emission, size, interpolation=cv2.INTER_AREA), np.float32),
    )


def _blocked(world: GBuffer, mask: npt.NDArray[np.bool_]) -> GBuffer:
    """The world with the broad tones of its own colours where the mask is."""
    if not mask.any():
        return world
    sigma = max(world.depth.shape) / BROAD
    share = mask.astype(np.float32)
    weight = np.maximum(blur(share, sigma), 1e-3)[..., None]
    broad = blur(world.colour * share[..., None], sigma) / weight
    return replace(
        world,
        colour=np.where(mask[..., None], np.maximum(broad, 0), world.colour).astype(np.float32),
        ids=np.where(mask & (world.ids >= FIRST_SUBJECT), GROUND, world.ids).astype(np.int32),
    )
