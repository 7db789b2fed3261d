"""Neon lettering: tubes where the letters are, light in their colour, darkness between."""

import numpy as np

from limner.engines.painter.lettering.neon import neon, tubes

PINK = (1.0, 0.03, 0.25)


def test_tubes_follow_the_letters() -> None:
    """There is glass, it covers a part of the plane only, and the margin is free of it."""
    sign = neon("Hello", "script", 60, PINK)
    glass = sign[..., 3]
    assert 0.03 < (glass > 0.5).mean() < 0.4
    assert glass[:20].max() < 0.01
    assert glass[:, :20].max() < 0.01


def test_light_has_the_tint() -> None:
    """The glow is of the tint and the core of the tube is hotter and whiter."""
    sign = neon("O", "sans", 80, PINK)
    inside, outside = sign[sign[..., 3] > 0.9], sign[(sign[..., 3] < 0.01) & (sign[..., 0] > 0.05)]
    assert inside[:, 0].max() > 3
    assert (outside[:, 0] > 2 * outside[:, 1]).all()
    assert inside[:, 1].max() > 10 * outside[:, 1].max()


def test_lines_stand_one_below_the_other() -> None:
    """A line break makes the sign higher, not wider."""
    one, two = neon("AAA", "sans", 50, PINK), neon("AAA\nAAA", "sans", 50, PINK)
    assert two.shape[1] == one.shape[1]
    assert two.shape[0] > one.shape[0] + 40


def test_chinese_is_set() -> None:
    """Characters that a Latin face lacks are drawn from another."""
    assert neon("酒吧", "script", 60, PINK)[..., 3].max() > 0.9


def test_drawings_become_tubes() -> None:
    """Any thick stroke is traced along its middle."""
    drawing = np.zeros((80, 120), np.float32)
    drawing[35:45, 20:100] = 1
    glass = tubes(drawing, 60, PINK)[..., 3]
    assert glass[40, 60] > 0.9
    assert glass[20, 60] < 0.01


def test_dots_stay_bold() -> None:
    """A full stop shines as wide as the strokes beside it, though its middle line is one point."""
    dot, stroke = neon(".", "sans", 100, PINK)[..., 3], neon("l", "sans", 100, PINK)[..., 3]
    assert (dot > 0.5).any(axis=0).sum() >= (stroke > 0.5).any(axis=0).sum()
