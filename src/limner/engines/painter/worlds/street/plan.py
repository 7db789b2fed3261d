"""The plan of a street: the camera, its width and style, the colours, and the light of the hour.

Geometry follows from the seed alone; time and weather only change what the lights do.
"""

from dataclasses import dataclass, field

import numpy as np

from limner.engines.painter.gbuffer import Camera
from limner.engines.painter.scene import Scene, Time
from limner.engines.painter.tone import RGB, colour

KERB = 0.13  # metres; the pavement above the road

_NEON = (
    ("#ff2d8a", "#16d9ff", "#ffb02e", "#8a5bff"),
    ("#ff3b2f", "#19e6c8", "#ffc14a", "#3d7bff"),
    ("#ff4fd0", "#2bff9e", "#ffd23f", "#3aa0ff"),
    ("#ff6a1f", "#1fb6ff", "#ff2f6d", "#b8ff3a"),
)


@dataclass(frozen=True, slots=True)
class Hour:
    """The light of one time of day in linear RGB; `lamps` scales what shines by itself."""

    zenith: RGB
    horizon: RGB
    ambient: RGB
    bounce: RGB
    haze: RGB
    haze_density: float
    sun: RGB
    direction: tuple[float, float, float]
    lamps: float
    exposure: float


HOURS: dict[Time, Hour] = {
    "night": Hour(
        (0.006, 0.010, 0.024), (0.035, 0.050, 0.095), (0.030, 0.042, 0.085), (0.020, 0.020, 0.030),
        (0.018, 0.032, 0.062), 0.0105, (0.0, 0.0, 0.0), (0.3, 0.8, -0.5), 1.0, 0.64,
    ),
    "dusk": Hour(
        (0.05, 0.10, 0.28), (0.60, 0.30, 0.28), (0.12, 0.19, 0.40), (0.05, 0.05, 0.07),
        (0.08, 0.11, 0.21), 0.009, (0.0, 0.0, 0.0), (0.3, 0.4, 0.8), 0.75, 0.74,
    ),
    "dawn": Hour(
        (0.24, 0.38, 0.64), (1.10, 0.72, 0.52), (0.46, 0.50, 0.62), (0.16, 0.14, 0.13),
        (0.46, 0.36, 0.36), 0.0042, (0.0, 0.0, 0.0), (-0.3, 0.3, 0.9), 0.35, 0.95,
    ),
    "sunset": Hour(
        (0.24, 0.32, 0.56), (2.4, 1.05, 0.36), (0.38, 0.40, 0.56), (0.18, 0.13, 0.10),
        (0.50, 0.27, 0.16), 0.0036, (4.2, 2.1, 0.85), (0.05, 0.26, 0.96), 0.40, 0.85,
    ),
    "golden_hour": Hour(
        (0.28, 0.42, 0.66), (2.1, 1.25, 0.55), (0.48, 0.50, 0.58), (0.26, 0.20, 0.14),
        (0.58, 0.38, 0.21), 0.0034, (6.6, 3.8, 1.6), (0.22, 0.36, 0.90), 0.25, 1.05,
    ),
    "morning": Hour(
        (0.26, 0.46, 0.86), (1.05, 0.95, 0.80), (0.70, 0.80, 0.98), (0.34, 0.31, 0.26),
        (0.56, 0.60, 0.66), 0.0036, (4.4, 3.4, 2.3), (0.45, 0.48, -0.75), 0.18, 0.98,
    ),
    "day": Hour(
        (0.20, 0.42, 0.90), (0.75, 0.88, 1.02), (0.80, 0.90, 1.05), (0.36, 0.33, 0.29),
        (0.50, 0.62, 0.76), 0.0030, (4.4, 4.0, 3.4), (0.21, 0.66, -0.72), 0.14, 1.0,
    ),
    "noon": Hour(
        (0.16, 0.40, 0.92), (0.62, 0.80, 1.02), (0.72, 0.84, 1.02), (0.40, 0.38, 0.34),
        (0.44, 0.58, 0.76), 0.0022, (5.2, 4.9, 4.4), (0.12, 0.88, -0.46), 0.10, 0.96,
    ),
}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """Measures of one street in metres. `middle` is the street's x; `road` and `half` are half widths, to
    the kerb and to the facades."""

    scene: Scene
    camera: Camera
    middle: float
    road: float
    half: float
    length: float
    floor: float
    height: float
    balconies: float
    lanterns: bool
    cobbled: bool
    neon: tuple[RGB, ...]
    hour: Hour
    wet: float
    snow: float
    occupied: list[tuple[float, float, float, float]] = field(default_factory=list)  # pixel boxes kept clear

    def rng(self, thing: str) -> np.random.Generator:
        """A stream of its own for one thing of the street."""
        return np.random.default_rng(self.scene.seed_of(f"street/{thing}"))

    def edge(self, side: int) -> float:
        """The share of the picture's half width at which the facade plane of a side, 1 m away, would stand."""
        return abs(self.middle + side * self.half)

    def nearest(self, side: int) -> float:
        """The distance in metres at which the facade of a side enters the picture."""
        return self.edge(side) * self.camera.focal / self.camera.width * 2

    def drains(self) -> list[tuple[float, float]]:
        """The (x, z) of the covers in the road, near to far."""
        rng = self.rng("drains")
        distances = (5.2 + 2 * rng.random(), 11 + 5 * rng.random(), 21 + 6 * rng.random())
        return [(self.middle + float(rng.uniform(-0.5, 0.5)) * self.road, float(distance)) for distance in distances]

    def calm(self) -> list[tuple[int, int, int, int]]:
        """Pixel boxes for further lettering: the road at the foot, and the sky if no sign hangs there."""
        width, height = self.camera.width, self.camera.height
        boxes = [(int(0.06 * width), int(0.80 * height), int(0.94 * width), int(0.97 * height))]
        if not any(lettering.role == "sign" for lettering in self.scene.letterings):
            boxes.append((int(0.18 * width), int(0.04 * height), int(0.82 * width), int(0.34 * height)))
        return boxes

    @staticmethod
    def rgb(code: str) -> RGB:
        """`#rrggbb` as linear RGB, never quite black, so that a light of this colour shines."""
        red, green, blue = np.maximum(colour(code), 0.012).tolist()
        return red, green, blue


def plan(scene: Scene) -> Plan:
    """Lay out the street of a scene."""
    rng = np.random.default_rng(scene.seed_of("street/plan"))
    upright = scene.height / scene.width
    focal = max(0.74 * scene.width, 0.60 * scene.height)
    horizon = scene.height * (0.645 + 0.02 * min(1.0, max(0.0, upright - 0.6)))
    eye = float(rng.uniform(1.45, 1.7))
    camera = Camera(scene.width, scene.height, horizon, focal, eye)
    half = float(rng.choice([4.3, 5.0, 5.6])) * (0.78 if upright > 1.2 else 1.0)
    neon = _NEON[int(rng.integers(len(_NEON)))]
    return Plan(
        scene=scene,
        camera=camera,
        middle=float(rng.uniform(0.5, 1.3) * rng.choice([-1, 1])),
        road=half - float(rng.uniform(1.1, 1.5)),
        half=half,
        length=float(rng.uniform(60, 85)),
        floor=float(rng.uniform(2.9, 3.3)),
        height=float(rng.uniform(16, 26)),
        balconies=float(rng.uniform(0.1, 0.5)),
        lanterns=bool(rng.random() < 0.5),
        cobbled=bool(rng.random() < 0.35),
        neon=tuple(Plan.rgb(code) for code in (*_vivid(scene.palette), *neon)[:4]),
        hour=_weathered(HOURS[scene.time], scene),
        wet={"rain": 1.0, "storm": 1.0, "mist": 0.35}.get(scene.weather, 0.0),
        snow=1.0 if scene.weather == "snow" else 0.0,
    )


def _vivid(palette: tuple[str, ...]) -> list[str]:
    """The colours of a palette that can shine: neither dark nor grey."""
    return [code for code in palette if float(np.ptp(colour(code))) > 0.12]


def _scaled(value: RGB, factor: float, grey: float = 0.0) -> RGB:
    mean = sum(value) / 3
    red, green, blue = (factor * (part + (mean - part) * grey) for part in value)
    return red, green, blue


def _weathered(hour: Hour, scene: Scene) -> Hour:
    """The hour under its weather: clouds take the sun, rain and mist thicken the air."""
    if scene.weather == "clear":
        return hour
    thick = {"cloudy": 1.2, "mist": 2.6, "rain": 1.5, "storm": 1.8, "snow": 1.9}[scene.weather]
    dim = {"cloudy": 0.85, "mist": 0.9, "rain": 0.7, "storm": 0.5, "snow": 0.9}[scene.weather]
    if scene.time == "night":
        dim = min(1.0, dim + 0.3)
    veiled = 1.45 if hour.sun[0] > 0 else 1.0  # a covered sun lights from all of the sky
    return Hour(
        _scaled(hour.zenith, dim, 0.7),
        _scaled(hour.horizon, dim, 0.6),
        _scaled(hour.ambient, dim * veiled, 0.4),
        _scaled(hour.bounce, dim * veiled, 0.3),
        _scaled(hour.haze, dim, 0.4),
        hour.haze_density * thick,
        (0.0, 0.0, 0.0),
        hour.direction,
        min(1.0, hour.lamps * 1.5),
        hour.exposure,
    )
