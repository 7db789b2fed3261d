"""A plane that shows the sky, in the terms of the picture: the picture itself or the dome that water mirrors."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Camera, Plane

Points = npt.NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Vault:
    """The picture's sky as light (rows, columns, 3); pixel (i, j) shows column left + i * scale and so on.

    `unit` is a thousandth of the picture's mean edge, in the picture's pixels.
    """

    light: Plane
    camera: Camera
    scale: float
    left: float
    top: float

    @property
    def unit(self) -> float:
        return float((self.camera.width * self.camera.height) ** 0.5 / 1000)

    @property
    def shape(self) -> tuple[int, int]:
        return self.light.shape[0], self.light.shape[1]

    def tangents(self) -> tuple[Plane, Plane]:
        """Across (1, columns) and up (rows, 1) as tangents from straight ahead."""
        rows, columns = self.shape
        across = (
            self.left + np.arange(columns, dtype=np.float32) * self.scale - self.camera.width / 2
        ) / self.camera.focal
        up = (self.camera.horizon - self.top - np.arange(rows, dtype=np.float32) * self.scale) / self.camera.focal
        return across[None, :], up[:, None]

    def pixels(self, points: Points) -> Points:
        """Points (n, 2) as (column, row) of the picture to pixels of this plane."""
        return np.asarray((points - [self.left, self.top]) / self.scale)

    def lines(self, curves: list[Points], width: float, level: float = 1.0) -> Plane:
        """How much curves in picture pixels cover each pixel, 0..1; `width` in picture pixels."""
        mask = np.zeros(self.shape, np.uint8)
        thick = max(1, round(width / self.scale))
        fixed = [np.round(self.pixels(curve) * 16).astype(np.int32) for curve in curves]
        cv2.polylines(
            mask, fixed, isClosed=False, color=round(255 * level), thickness=thick, lineType=cv2.LINE_AA, shift=4
        )
        return np.asarray(mask.astype(np.float32) / 255 * min(1.0, width / self.scale / thick), np.float32)
