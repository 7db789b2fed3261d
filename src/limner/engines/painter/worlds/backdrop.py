"""The room behind a table, far out of focus: a wall, a window, a sideboard with plants, vases and books, or a party.

Painted flat in the light of the time of day, then blurred by a round lens, so that lamps become discs.
"""

import math

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.scene import Scene
from limner.engines.painter.tone import colour
from limner.engines.painter.worlds.outlook import outlook
from limner.engines.painter.worlds.palettes import Palette

_WALLS = ("#b9ada0", "#9fa8a3", "#a7a9b4", "#b8a48f", "#8f9a94", "#aa9a97")
_FESTIVE = frozenset({"birthday cake", "cake", "balloon", "wrapped present", "gift", "cupcake", "party popper"})
_BUNTING = ("#d9534a", "#e6b13c", "#4f9e8f", "#4a78b8", "#d67fa0")
SMALL = 380  # pixels of the longer side at which it is painted


def backdrop(scene: Scene, camera: Camera, colours: Palette, side: float, edge: float) -> Plane:
    """The blurred room (height, width, 3), linear RGB; `edge` is the row of the table's far edge."""
    share = SMALL / max(camera.width, camera.height)
    size = (max(32, round(camera.width * share)), max(32, round(camera.height * share)))
    small = Camera(*size, camera.horizon * share, camera.focal * share, camera.eye)
    canvas = _Canvas(scene, small, colours, side, edge * share)
    canvas.wall()
    canvas.window()
    canvas.sideboard()
    canvas.lights()
    radius = 0.021 * math.sqrt(size[0] * size[1])
    out = _lens(_lens(canvas.out, radius), 0.45 * radius)
    return np.asarray(cv2.resize(out, (camera.width, camera.height), interpolation=cv2.INTER_CUBIC), np.float32).clip(0)


def _lens(picture: Plane, radius: float) -> Plane:
    reach = max(1, math.ceil(radius))
    rows, columns = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    disc = np.clip(radius + 0.5 - np.hypot(rows, columns), 0, 1).astype(np.float32)
    return np.asarray(cv2.filter2D(picture, -1, disc / disc.sum(), borderType=cv2.BORDER_REPLICATE), np.float32)


class _Canvas:
    """The picture while it is painted: light on the wall, then things from back to front."""

    def __init__(self, scene: Scene, camera: Camera, colours: Palette, side: float, edge: float) -> None:
        self.scene, self.camera, self.colours, self.side, self.edge = scene, camera, colours, side, edge
        self.rng = np.random.default_rng(scene.seed_of("backdrop"))
        self.day = 1.0 - max(0.0, colours.lamps - 0.3) / 0.7
        sky = np.array(colours.ambient, np.float32) + 0.25 * np.array(colours.key, np.float32)
        warm = np.array((0.20, 0.125, 0.062), np.float32) * np.float32(colours.lamps if colours.lamps >= 0.25 else 0.0)
        self.light = sky * np.float32(0.85) + warm * np.float32(1.6 if scene.time == "dusk" else 0.55)
        self.out = np.zeros((camera.height, camera.width, 3), np.float32)

    def wall(self) -> None:
        """The wall, brighter towards the window, darker towards the other corner."""
        chance = int(self.rng.integers(len(_WALLS)))
        code = self.scene.palette[0] if self.scene.palette else _WALLS[chance]
        height, width = self.out.shape[:2]
        across = np.linspace(-1, 1, width, dtype=np.float32)[None] * self.side
        down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
        fall = (0.42 + 0.30 * across + 0.10 * np.square(across)) * (1.05 - 0.5 * down)
        self.out[:] = fall[..., None] * colour(code) * self.light * 1.3

    def window(self) -> None:
        """A window on the lit side, its frame and the light curtain beside it."""
        height, width = self.out.shape[:2]
        middle, half = (
            width * (0.5 + self.side * self.rng.uniform(0.16, 0.30)),
            0.5 * width * self.rng.uniform(0.26, 0.34),
        )
        half = max(half, 0.16 * height)
        low = self.edge - 0.05 * height
        view = outlook(self.scene, self.camera, self.colours, horizon=0.75 * low, blur=26, level=1.15)
        left, right = int(max(0, middle - half)), int(min(width, middle + half))
        self.out[: int(low), left:right] = view[: int(low), left:right]
        frame = self.light * np.array((0.42, 0.40, 0.37), np.float32) * 0.55
        bar = max(2, round(0.012 * width))
        for x in (middle - half, middle, middle + half):
            self._block(x - bar, 0, x + bar, low, frame)
        self._block(middle - half, low - bar, middle + half, low + 2 * bar, frame * 2.2)
        self._block(middle - half, 0.30 * low, middle + half, 0.30 * low + bar, frame)
        for x in (middle - half, middle + half):
            for k in range(4):
                wide = 0.055 * width / 4
                shade = (0.75, 1.0, 0.85, 0.65)[k]
                at = x + (k - 2) * wide
                self._block(at, 0, at + wide, self.edge, self.light * np.array((0.75, 0.70, 0.62), np.float32) * shade)

    def sideboard(self) -> None:
        """A low cupboard with things on it, on the darker side."""
        height, width = self.out.shape[:2]
        top = self.edge - self.rng.uniform(0.05, 0.09) * height
        inner = 0.5 - self.side * self.rng.uniform(0.02, 0.10)
        left, right = (0.0, inner * width) if self.side > 0 else (inner * width, float(width))
        wood = colour(("#7a5236", "#5d4a3c", "#8a6a4a")[int(self.rng.integers(3))])
        self._block(left, top, right, height, wood * self.light * 0.50)
        self._block(left, top, right, top + 0.012 * height, wood * self.light * 1.1)
        at = left + 0.03 * width
        while at < right - 0.05 * width:
            at += self._ornament(at, top, height) + 0.02 * width * self.rng.uniform(0.3, 2.2)

    def _ornament(self, at: float, top: float, height: int) -> float:
        """A plant, a vase or a row of books standing at `at`; gives its breadth."""
        kind = int(self.rng.integers(4))
        tall = height * self.rng.uniform(0.10, 0.20)
        if kind == 0:
            self._plant(at + 0.4 * tall, top, tall)
            return 0.9 * tall
        if kind == 1:
            code = ("#c9b8a0", "#8fa3a0", "#b5673f", "#d8d2c6")[int(self.rng.integers(4))]
            self._blob(at + 0.22 * tall, top - 0.34 * tall, 0.22 * tall, 0.34 * tall, colour(code) * self.light)
            self._block(
                at + 0.15 * tall, top - 0.9 * tall, at + 0.29 * tall, top - 0.4 * tall, colour(code) * self.light
            )
            return 0.5 * tall
        if kind == 2:
            x = at
            for _ in range(int(self.rng.integers(4, 9))):
                wide = tall * self.rng.uniform(0.08, 0.16)
                code = ("#8a3b32", "#3f5a6b", "#c2a25a", "#5c6b4a", "#d6cdb8", "#3b3a40")[int(self.rng.integers(6))]
                self._block(x, top - tall * self.rng.uniform(0.55, 0.8), x + wide, top, colour(code) * self.light * 0.9)
                x += wide
            return x - at
        return 0.3 * tall

    def _plant(self, x: float, foot: float, tall: float) -> None:
        pot = colour("#b08a6a") * self.light
        self._block(x - 0.13 * tall, foot - 0.32 * tall, x + 0.13 * tall, foot, pot)
        for _ in range(34):
            angle, reach = self.rng.uniform(-1.25, 1.25), self.rng.uniform(0.15, 0.85) * tall
            leaf = colour(("#46603c", "#5c7348", "#33492f", "#7f8f60")[int(self.rng.integers(4))])
            centre = (x + math.sin(angle) * reach * 0.8, foot - 0.3 * tall - math.cos(angle) * reach)
            size = tall * self.rng.uniform(0.05, 0.12)
            self._blob(*centre, size, size * 1.4, leaf * self.light * self.rng.uniform(0.6, 1.4))

    def lights(self) -> None:
        """Lamps after dark, and at a party strings of lights and bunting."""
        height, width = self.out.shape[:2]
        party = any(subject.noun in _FESTIVE for subject in self.scene.subjects)
        if party:
            self._bunting(0.10 * self.edge, 0.45 * self.edge)
        if self.colours.lamps >= 0.7 or party:
            count = 46 if party else 16
            power = 2.2 if self.day > 0.5 else {"night": 1.1}.get(self.scene.time, 1.8)
            for across, down, size in self.rng.random((count, 3)).tolist():
                hue = (1.0, 0.60 + 0.2 * size, 0.25 + 0.2 * size)
                row = 0.12 * self.edge + (0.2 + 0.6 * down) * self.edge * (0.6 + 0.4 * math.sin(across * 9))
                glow = np.array(hue, np.float32) * np.float32(power * (0.4 + size))
                self._blob(
                    across * width, row, 0.0035 * height * (0.8 + size), 0.0035 * height * (0.8 + size), glow * 6
                )

    def _bunting(self, high: float, sag: float) -> None:
        height, width = self.out.shape[:2]
        count = max(6, round(14 * width / height))
        for index in range(count):
            x0 = width * index / count
            wide = 0.8 * width / count
            y = high + sag * 0.5 * math.sin(math.pi * ((index + 0.5) / count * 2 % 1))
            hues = self.scene.palette if len(self.scene.palette) > 1 else _BUNTING
            code = colour(hues[index % len(hues)]) * (self.light + 0.1)
            corners = np.array([(x0, y), (x0 + wide, y), (x0 + wide / 2, y + 1.1 * wide)])
            cv2.fillPoly(self.out, [np.round(corners).astype(np.int32)], code.tolist())

    def _block(self, left: float, top: float, right: float, bottom: float, shade: npt.NDArray[np.floating]) -> None:
        start, stop = max(0, round(left)), max(0, round(right))
        self.out[max(0, round(top)) : max(0, round(bottom)), start:stop] = shade

    def _blob(self, x: float, y: float, wide: float, tall: float, shade: npt.NDArray[np.floating]) -> None:
        axes = (max(16, round(wide * 16)), max(16, round(tall * 16)))
        cv2.ellipse(
            self.out,
            (round(x * 16), round(y * 16)),
            axes,
            0,
            0,
            360,
            [float(part) for part in shade],
            -1,
            cv2.LINE_8,
            4,
        )
