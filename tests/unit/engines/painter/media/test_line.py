"""Pen over a world: contours at borders, hatching in shade, white sky, alpha on request."""

from dataclasses import replace

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, SKY, Camera, GBuffer, Light
from limner.engines.painter.media import line
from limner.engines.painter.scene import Scene

WIDTH, HEIGHT = 320, 240
SCENE = Scene(width=WIDTH, height=HEIGHT, seed=2, medium="line", setting="coast", palette=("#ffffff", "#000000"))


@pytest.fixture
def world() -> GBuffer:
    """A dark block before an even sky, over half the width."""
    ids = np.full((HEIGHT, WIDTH), SKY, np.int32)
    ids[120:, :160] = FIRST_SUBJECT
    block = ids == FIRST_SUBJECT
    normal = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    normal[block] = (0, 0, -1)
    return GBuffer(
        camera=Camera(WIDTH, HEIGHT, 120.0, 300.0, 2.0),
        light=Light(direction=(0, 1, 0), key=(1, 1, 1), ambient=(0.2, 0.2, 0.2), haze=(0.5, 0.5, 0.5)),
        colour=np.where(block[..., None], 0.02, 0.9).astype(np.float32) * np.ones(3, np.float32),
        depth=np.where(block, 10.0, FAR).astype(np.float32),
        normal=normal,
        ids=ids,
        emission=np.zeros((HEIGHT, WIDTH, 3), np.float32),
    )


def test_contours_follow_borders_and_the_sky_stays_white(world: GBuffer) -> None:
    """The edge of the block is inked, the sky is paper, the block is hatched but not filled."""
    picture = line.render(SCENE, world)
    assert picture.shape == (HEIGHT, WIDTH, 3)
    assert picture[:100].mean() > 0.95
    assert picture[112:128, 40:120].min() < 0.4
    assert 0.15 < picture[140:230, 20:140].mean() < 0.9


def test_transparency_leaves_the_paper_out(world: GBuffer) -> None:
    """Only ink has alpha."""
    picture = line.render(replace(SCENE, transparent=True), world)
    assert picture.shape == (HEIGHT, WIDTH, 4)
    assert picture[:100, :, 3].max() < 0.2
    assert picture[112:128, 40:120, 3].max() > 0.6


def test_same_scene_same_bytes(world: GBuffer) -> None:
    """Drawing is deterministic."""
    assert line.render(SCENE, world).tobytes() == line.render(SCENE, world).tobytes()
