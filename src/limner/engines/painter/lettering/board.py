"""Signs that no world drew: a painted board on posts, standing at the foot of the picture. It knows no world."""

from collections.abc import Sequence

import numpy as np
import skia

from limner.engines.painter.cover import Box, cover
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import layout
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.tone import LUMA, RGB, blur, colour, to_srgb

_PAINTS: tuple[tuple[str, str], ...] = (
    ("#2f4a43", "#f2e6c8"),
    ("#7a2e28", "#f6e3bd"),
    ("#28406b", "#f3ead2"),
    ("#e9dcc0", "#3a2a20"),
)
_WOOD: RGB = (0.33, 0.24, 0.17)


def paint_boards(picture: Plane, scene: Scene, signs: Sequence[Lettering]) -> tuple[Plane, list[Box]]:
    """The picture (height, width, 3 or 4; sRGB 0..1) with a board for every sign, and the boxes in pixels they fill."""
    boxes = []
    for index, sign in enumerate(signs):
        centre = (index + 1) / (len(signs) + 1)
        if len(signs) == 1:
            centre = 0.27 if scene.seed_of("board") % 2 else 0.73
        picture, box = _paint_board(picture, scene, sign, (centre, 0.42 if len(signs) == 1 else 0.8 / len(signs)))
        boxes.append(box)
    return picture, boxes


def _paint_board(picture: Plane, scene: Scene, sign: Lettering, room: tuple[float, float]) -> tuple[Plane, Box]:
    """`room` is the centre of the board and the most it may take, as shares of the width."""
    height, width = picture.shape[:2]
    centre, most = room
    tall = 0.17 * min(height, width * 1.2)
    natural = layout.lay_out([sign], (0, 0, 10 * width, round(tall * 0.6)), scene.seed)[0].box
    wide = float(np.clip(natural[2] - natural[0] + tall * 0.6, tall * 1.4, width * most))
    left = float(np.clip(centre * width - wide / 2, 0.04 * width, 0.96 * width - wide))
    top = height * 0.66
    board = skia.Rect.MakeXYWH(left, top, wide, tall)
    paint, ink = _PAINTS[scene.seed_of(f"board/{sign.string}") % len(_PAINTS)]
    planes = _Planes(picture)
    planes.posts(board)
    planes.board(board, paint, scene.seed_of(f"grain/{sign.string}"))
    gap = tall * 0.2
    inner = (round(left + gap), round(top + gap), round(left + wide - gap), round(top + tall - gap))
    setting = layout.lay_out([sign], inner, scene.seed)[0]
    planes.fill(setting.path, to_srgb(colour(sign.colour or ink)) * planes.light)
    return planes.picture, (int(left), int(top), int(left + wide) + 1, height)


class _Planes:
    """The picture that grows, and the light that falls on the board: as bright as the ground around it."""

    def __init__(self, picture: Plane) -> None:
        self.picture = picture.copy()
        height, width = picture.shape[:2]
        self.frame = (0, 0, width, height)
        near = float(np.mean(picture[int(height * 0.5) :, :, :3] @ LUMA))
        self.light = float(np.clip(0.45 + near, 0.4, 1.0))

    def fill(self, path: skia.Path, paint: Plane, strength: float = 1.0) -> Plane:
        mask = cover(path, self.frame) * np.float32(strength)
        self.picture[..., :3] += (paint - self.picture[..., :3]) * mask[..., None]
        if self.picture.shape[2] == 4:
            self.picture[..., 3] = np.maximum(self.picture[..., 3], mask)
        return mask

    def posts(self, board: skia.Rect) -> None:
        thick = board.height() * 0.11
        for share in (0.16, 0.84):
            x = board.left() + board.width() * share
            post = skia.Path.Rect(skia.Rect.MakeLTRB(x - thick / 2, board.top() - thick, x + thick / 2, 1e4))
            self.fill(post, np.asarray(_WOOD, np.float32) * self.light)
            edge = skia.Path.Rect(skia.Rect.MakeLTRB(x + thick / 5, board.top() - thick, x + thick / 2, 1e4))
            self.fill(edge, np.asarray(_WOOD, np.float32) * self.light * 0.6)

    def board(self, board: skia.Rect, paint: str, seed: int) -> None:
        size = board.height()
        panel = skia.Path.RRect(skia.RRect.MakeRectXY(board, size * 0.06, size * 0.06))
        shadow = blur(cover(panel, self.frame), size * 0.06)
        shadow = np.roll(shadow, (round(size * 0.05), round(size * 0.03)), (0, 1))
        self.picture[..., :3] *= 1 - 0.45 * shadow[..., None]
        height, width = self.picture.shape[:2]
        grain = lattice(width, height, max(4.0, size * 0.05), 2, seed)
        face = to_srgb(colour(paint)) * self.light * (0.93 + 0.14 * grain[..., None])
        self.fill(panel, face)
        border = board.makeInset(size * 0.07, size * 0.07)
        rim = skia.Path.RRect(skia.RRect.MakeRectXY(border, size * 0.03, size * 0.03))
        hole = border.makeInset(size * 0.018, size * 0.018)
        rim.addRRect(skia.RRect.MakeRectXY(hole, size * 0.02, size * 0.02))
        rim.setFillType(skia.PathFillType.kEvenOdd)
        self.fill(rim, to_srgb(colour("#e8d9b5")) * self.light, 0.7)
