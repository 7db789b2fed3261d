"""What a reference picture lends to a new one: its colours. Knows nothing of what either picture shows."""

import cv2
import numpy as np

from limner.engines.engine import Pixels
from limner.engines.painter.gbuffer import Plane

SAMPLE_EDGE = 256  # pixels; colours are measured on a picture no larger than this
MOST_CONTRAST = 1.8  # times; a flat picture is not stretched further towards a vivid reference
LIGHT_SHARE = 0.6  # of the reference's lightness that is taken over; all of it would drown the painting's own light


def take_colours(picture: Plane, reference: Pixels) -> Plane:
    """The picture (height, width, 3 or 4; sRGB 0..1) with mean and spread of the reference's colours in CIELAB.

    Colour transfer after Reinhard et al., "Color Transfer between Images" (2001). Alpha is kept.
    """
    colours = np.ascontiguousarray(picture[..., :3], np.float32)
    own = np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2LAB), np.float32)
    mean, spread = _statistics(own)
    target_mean, target_spread = _statistics(_sample(reference))
    share = np.array([LIGHT_SHARE, 1, 1], np.float32)
    target_mean = mean + (target_mean - mean) * share
    scale = np.clip(target_spread / np.maximum(spread, 1e-3), 0.3, MOST_CONTRAST)
    lab = (own - mean) * (1 + (scale - 1) * share) + target_mean
    coloured = np.clip(cv2.cvtColor(lab.astype(np.float32), cv2.COLOR_LAB2RGB), 0, 1)
    return np.concatenate([coloured, picture[..., 3:]], axis=-1).astype(np.float32)


def _sample(reference: Pixels) -> Plane:
    height, width = reference.shape[:2]
    factor = min(1.0, SAMPLE_EDGE / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    small = cv2.resize(np.ascontiguousarray(reference[..., :3]), size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)


def _statistics(lab: Plane) -> tuple[Plane, Plane]:
    flat = lab.reshape(-1, 3)
    return flat.mean(axis=0), flat.std(axis=0)
