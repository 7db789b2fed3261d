"""The colours and lights of a scene by time of day and weather: one table, bent by the weather and the asked palette.

It knows where the sun or moon stands in the picture, but nothing of what the light falls on.
"""

import math
from dataclasses import asdict, dataclass, replace

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Camera, Light, Plane
from limner.engines.painter.scene import Region, Scene, Subject, Time, Weather, Wonder

RGB = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Palette:
    """All colours of light in one scene, linear RGB, before exposure."""

    zenith: RGB
    middle: RGB  # a band between horizon and zenith, added
    horizon: RGB
    glow: RGB  # around the sun or moon and along the horizon below it
    disc: RGB
    cloud_lit: RGB
    cloud_shade: RGB
    key: RGB
    ambient: RGB
    fill: RGB  # light from the bright side of the horizon
    sea: RGB
    foam: RGB
    haze: RGB
    away: float = 0.5  # brightness of the sky opposite the sun, 1 = no falloff
    stars: float = 0.0
    lamps: float = 0.0  # how much artificial light is switched on, 0..1
    glitter: float = 8.0  # the brightest reflection on water
    cover: float = 0.45  # cumulus, 0..1
    cirrus: float = 0.5
    overcast: float = 0.0  # 0..1, a closed layer instead of single clouds
    wind: float = 0.45  # 0 calm .. 1 storm
    haze_density: float = 0.00042  # per metre
    exposure: float = 1.0

    def table(self) -> Plane:
        """The colours as rows (13, 3) for kernels, in the order of the fields."""
        rows = [getattr(self, name) for name in COLOURS]
        return np.array(rows, np.float32)


COLOURS = (
    "zenith", "middle", "horizon", "glow", "disc", "cloud_lit", "cloud_shade",
    "key", "ambient", "fill", "sea", "foam", "haze",
)  # fmt: skip

COOL = ("zenith", "middle", "cloud_shade", "ambient", "sea")
WARM = ("horizon", "glow", "cloud_lit", "key", "fill", "haze")

TIMES: dict[Time, Palette] = {
    "dawn": Palette(
        zenith=(0.050, 0.130, 0.29), middle=(0.22, 0.24, 0.22), horizon=(0.62, 0.37, 0.24), glow=(1.15, 0.52, 0.19),
        disc=(24, 15, 7), cloud_lit=(1.8, 0.92, 0.56), cloud_shade=(0.10, 0.130, 0.19),
        key=(4.2, 2.35, 1.25), ambient=(0.27, 0.34, 0.48), fill=(0.52, 0.36, 0.28),
        sea=(0.007, 0.030, 0.040), foam=(0.66, 0.58, 0.55), haze=(0.95, 0.66, 0.52),
        away=0.46, lamps=0.7, glitter=8.0, cover=0.36, cirrus=0.7, wind=0.25, haze_density=0.0006, exposure=0.90,
    ),
    "morning": Palette(
        zenith=(0.060, 0.165, 0.40), middle=(0.12, 0.16, 0.18), horizon=(0.66, 0.66, 0.62), glow=(0.66, 0.50, 0.27),
        disc=(30, 26, 19), cloud_lit=(1.85, 1.60, 1.28), cloud_shade=(0.27, 0.33, 0.43),
        key=(4.7, 3.80, 2.70), ambient=(0.36, 0.48, 0.70), fill=(0.44, 0.41, 0.36),
        sea=(0.006, 0.042, 0.058), foam=(0.95, 0.95, 0.93), haze=(0.78, 0.80, 0.82),
        away=0.72, glitter=6.0, cover=0.34, cirrus=0.5, wind=0.25, haze_density=0.00055, exposure=0.80,
    ),
    "day": Palette(
        zenith=(0.050, 0.150, 0.42), middle=(0.06, 0.12, 0.18), horizon=(0.50, 0.66, 0.82), glow=(0.14, 0.13, 0.10),
        disc=(30, 29, 26), cloud_lit=(1.75, 1.70, 1.62), cloud_shade=(0.36, 0.42, 0.52),
        key=(4.5, 4.15, 3.6), ambient=(0.40, 0.52, 0.74), fill=(0.34, 0.35, 0.36),
        sea=(0.006, 0.046, 0.066), foam=(0.98, 1.0, 1.0), haze=(0.62, 0.75, 0.90),
        away=0.90, glitter=5.0, cover=0.40, cirrus=0.35, exposure=0.80,
    ),
    "noon": Palette(
        zenith=(0.036, 0.125, 0.40), middle=(0.04, 0.10, 0.17), horizon=(0.40, 0.58, 0.80), glow=(0.08, 0.08, 0.07),
        disc=(30, 30, 28), cloud_lit=(1.85, 1.84, 1.80), cloud_shade=(0.38, 0.44, 0.53),
        key=(5.2, 4.95, 4.50), ambient=(0.34, 0.46, 0.70), fill=(0.28, 0.30, 0.33),
        sea=(0.005, 0.050, 0.080), foam=(1.02, 1.04, 1.04), haze=(0.52, 0.68, 0.88),
        away=0.95, glitter=6.0, cover=0.36, cirrus=0.25, haze_density=0.00030, exposure=0.76,
    ),
    "golden_hour": Palette(
        zenith=(0.042, 0.128, 0.32), middle=(0.18, 0.23, 0.23), horizon=(0.84, 0.54, 0.27), glow=(1.50, 0.80, 0.24),
        disc=(30, 20, 9), cloud_lit=(2.2, 1.20, 0.55), cloud_shade=(0.115, 0.115, 0.135),
        key=(6.0, 3.45, 1.35), ambient=(0.27, 0.31, 0.38), fill=(0.78, 0.50, 0.27),
        sea=(0.006, 0.030, 0.036), foam=(0.80, 0.66, 0.50), haze=(1.15, 0.80, 0.48),
        away=0.50, lamps=0.3, glitter=9.0, cover=0.34, cirrus=0.6, wind=0.30, haze_density=0.00046, exposure=0.86,
    ),
    "sunset": Palette(
        zenith=(0.022, 0.078, 0.185), middle=(0.13, 0.19, 0.19), horizon=(0.62, 0.285, 0.12), glow=(1.50, 0.56, 0.10),
        disc=(30, 16, 5), cloud_lit=(2.2, 0.80, 0.26), cloud_shade=(0.050, 0.062, 0.092),
        key=(5.4, 2.35, 0.80), ambient=(0.20, 0.25, 0.36), fill=(0.70, 0.36, 0.20),
        sea=(0.005, 0.022, 0.030), foam=(0.62, 0.48, 0.40), haze=(1.3, 0.66, 0.34),
        away=0.40, lamps=0.8, glitter=9.0, cover=0.44, cirrus=0.7, wind=0.45, exposure=0.92,
    ),
    "dusk": Palette(
        zenith=(0.007, 0.03, 0.085), middle=(0.02, 0.062, 0.082), horizon=(0.25, 0.135, 0.08), glow=(0.50, 0.18, 0.05),
        disc=(0, 0, 0), cloud_lit=(0.27, 0.110, 0.070), cloud_shade=(0.013, 0.027, 0.052),
        key=(0.26, 0.20, 0.22), ambient=(0.060, 0.090, 0.165), fill=(0.19, 0.105, 0.085),
        sea=(0.002, 0.009, 0.016), foam=(0.14, 0.15, 0.20), haze=(0.22, 0.14, 0.13),
        away=0.42, stars=0.35, lamps=1.0, glitter=2.0, cover=0.36, cirrus=0.6, wind=0.3, exposure=2.3,
    ),
    "night": Palette(
        zenith=(0.0022, 0.0050, 0.0145), middle=(0.004, 0.007, 0.016), horizon=(0.013, 0.024, 0.046),
        glow=(0.024, 0.030, 0.042), disc=(1.3, 1.32, 1.3), cloud_lit=(0.052, 0.062, 0.084),
        cloud_shade=(0.0042, 0.0064, 0.0122), key=(0.13, 0.165, 0.235), ambient=(0.013, 0.019, 0.034),
        fill=(0.018, 0.023, 0.034), sea=(0.0006, 0.0022, 0.0044), foam=(0.042, 0.055, 0.078),
        haze=(0.02, 0.03, 0.052), away=0.8, stars=1.0, lamps=1.0, glitter=1.6, cover=0.34, cirrus=0.35,
        exposure=5.0,
    ),
}  # fmt: skip


DAYLIGHT: frozenset[Time] = frozenset({"morning", "day", "noon"})  # no lamps, and the sun above the picture
_HIGH: dict[Time, RGB] = {"morning": (0.80, 0.36, 0.48), "day": (0.75, 0.62, 0.22), "noon": (0.30, 0.92, 0.10)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Sun:
    """The sun, or at night the moon: its place in pixels, the unit direction to it, its radius in pixels."""

    column: float
    row: float
    direction: RGB
    radius: float
    visible: bool
    side: float  # -1 when it stands left of the middle, else 1


def palette(scene: Scene) -> Palette:
    """The colours for the scene's time, weather and asked palette."""
    return _tinted(_wondrous(_weathered(TIMES[scene.time], scene.weather, scene.time), scene), scene.palette)


def sun(scene: Scene, camera: Camera, column: float) -> Sun:
    """Place the sun or moon at `column`, a fraction of the width. At dusk it is just below the horizon."""
    rise = {"dawn": 0.075, "golden_hour": 0.135, "sunset": 0.062, "dusk": -0.03, "night": 0.40}.get(scene.time, 1.1)
    asked = scene.subject("moon" if scene.time == "night" else "sun")
    if asked and asked.place in _COLUMNS:
        column = _COLUMNS[asked.place]
    x, row = column * camera.width, camera.horizon - rise * min(camera.height, camera.width)
    radius = _radius(scene, asked) * min(camera.height, camera.width * 0.7)
    if scene.time == "night" or asked:
        row = min(max(row, 0.10 * camera.height + radius), camera.horizon - 0.55 * radius)
    side = -1.0 if column < 0.5 else 1.0
    toward = _unit(x - camera.width / 2, camera.horizon - row, camera.focal)
    if scene.time in _HIGH and not asked:
        across, up, away = _HIGH[scene.time]
        toward = _unit(side * across, up, away)
    return Sun(
        column=x, row=row, direction=toward, radius=radius, visible=_is_visible(scene, asked), side=side,
    )  # fmt: skip


_COLUMNS: dict[Region, float] = {"left": 0.27, "center": 0.5, "right": 0.73}
_STARRY: frozenset[Wonder] = frozenset({"aurora", "milky_way", "shooting_star", "fireworks"})


def _radius(scene: Scene, asked: Subject | None) -> float:
    """The radius of the disc as a share of the picture's lesser edge; what is asked for is shown larger than life."""
    usual = 0.017 if scene.time == "night" else 0.014
    return usual if asked is None else min(0.034 * max(asked.scale, 0.5) ** 2, 0.30)


def _is_visible(scene: Scene, asked: Subject | None) -> bool:
    """Whether the disc shows: when it stands low or is asked for, in no closed sky; the moon outshines no aurora."""
    if scene.weather not in ("clear", "cloudy", "mist"):
        return False
    if scene.time == "night" and asked is None:
        return not _STARRY.intersection(scene.wonders)
    return asked is not None or scene.time in ("dawn", "golden_hour", "sunset", "night")


def light(scene: Scene, sun: Sun, colours: Palette) -> Light:
    """The light that things are shaded by; a low sun is swung aside, so that forms are modelled, not silhouetted."""
    toward = {
        "dawn": _unit(sun.side * 0.86, 0.36, 0.30),
        "morning": _unit(sun.side * 0.84, 0.44, -0.10),
        "day": _unit(sun.side * 0.60, 0.66, -0.45),
        "noon": _unit(sun.side * 0.36, 0.88, -0.30),
        "golden_hour": _unit(sun.side * 0.92, 0.27, 0.22),
        "sunset": _unit(sun.side * 0.90, 0.28, 0.34),
        "dusk": _unit(sun.side * 0.80, 0.50, 0.45),
        "night": _unit(sun.side * 0.70, 0.55, 0.25),
    }[scene.time]
    return Light(
        direction=toward, key=colours.key, ambient=colours.ambient, haze=colours.haze,
        haze_density=colours.haze_density, fill=colours.fill, bounce=_bounce(colours, toward),
    )  # fmt: skip


def moonlit(light: Light, scene: Scene) -> Light:
    """The light for pale land, which by moonlight would outshine the sky and look like day."""
    if scene.time != "night":
        return light
    red, green, blue = light.key
    sky = light.ambient
    return replace(
        light, key=(0.32 * red, 0.46 * green, 0.70 * blue), ambient=(0.5 * sky[0], 0.65 * sky[1], 0.9 * sky[2])
    )


def _bounce(colours: Palette, toward: RGB) -> RGB:
    """What grass and earth throw back of the light that falls on them."""
    red, green, blue = (
        share * (0.5 * sky + max(toward[1], 0.1) * key)
        for share, sky, key in zip((0.16, 0.15, 0.09), colours.ambient, colours.key, strict=True)
    )
    return (red, green, blue)


def _unit(x: float, y: float, z: float) -> RGB:
    length = math.sqrt(x * x + y * y + z * z)
    return (x / length, y / length, z / length)


def _scaled(colour: RGB, factor: float, grey: float) -> RGB:
    """The colour times `factor`, moved to its own grey by `grey` 0..1."""
    luma = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
    red, green, blue = (factor * (part + (luma - part) * grey) for part in colour)
    return (red, green, blue)


def _mixed(first: RGB, second: RGB, share: float) -> RGB:
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return (red, green, blue)


def _weathered(colours: Palette, weather: Weather, time: Time) -> Palette:
    if weather == "clear":
        return colours
    if weather == "cloudy":
        return replace(
            colours, cover=min(0.66, colours.cover + 0.24), key=_scaled(colours.key, 0.75, 0.15),
            cloud_shade=_scaled(colours.cloud_shade, 0.9, 0.1), stars=colours.stars * 0.4,
        )  # fmt: skip
    return _clouded(colours, weather, time)


@dataclass(frozen=True, slots=True)
class _Veil:
    """What a closed sky does: factors of sky, key and ambient light, greyness, then absolute values."""

    sky: float
    key: float
    ambient: float
    grey: float
    overcast: float
    wind: float
    haze_density: float
    exposure: float
    cover: float
    cool: float  # a shift from red to blue


_VEILS: dict[Weather, _Veil] = {
    "mist": _Veil(0.85, 0.40, 1.05, 0.50, 0.70, 0.12, 0.0056, 1.05, 0.30, 0.03),
    "rain": _Veil(0.52, 0.16, 0.95, 0.78, 0.94, 0.55, 0.0022, 1.30, 0.00, 0.10),
    "storm": _Veil(0.32, 0.14, 0.72, 0.70, 0.84, 1.00, 0.0016, 1.35, 0.90, 0.15),
    "snow": _Veil(0.76, 0.24, 1.15, 0.80, 0.95, 0.35, 0.0034, 1.00, 0.00, 0.12),
}


def _clouded(colours: Palette, weather: Weather, time: Time) -> Palette:
    veil = _VEILS[weather]

    def veiled(colour: RGB, factor: float, grey: float = 1.0) -> RGB:
        red, green, blue = _scaled(colour, factor, veil.grey * grey)
        return (red * (1 - veil.cool), green, blue * (1 + veil.cool))

    horizon = veiled(colours.horizon, veil.sky)
    misty = weather == "mist"
    return replace(
        colours,
        zenith=_mixed(veiled(colours.zenith, veil.sky), horizon, 0.45),
        middle=veiled(colours.middle, veil.sky * 0.6),
        horizon=horizon,
        glow=veiled(colours.glow, 0.6 if misty else 0.25, 0.6),
        disc=_scaled(colours.disc, 0.12 if misty else 0.0, 0.3),
        cloud_lit=veiled(_mixed(colours.cloud_lit, colours.horizon, 0.6), veil.sky * 0.9, 0.9),
        cloud_shade=veiled(colours.cloud_shade, veil.sky * 1.1),
        key=_scaled(colours.key, veil.key, veil.grey * 0.7),
        ambient=veiled(colours.ambient, veil.ambient),
        fill=veiled(colours.fill, veil.sky, 0.9),
        sea=veiled(colours.sea, 0.9, 0.5),
        foam=veiled(colours.foam, 0.9 * veil.sky**0.5),
        haze=_scaled(horizon, 1.1, 0.1),
        away=0.5 + 0.5 * colours.away,
        stars=0.0,
        lamps=max(colours.lamps, 0.0 if weather == "snow" and time in DAYLIGHT else 0.75),
        glitter=colours.glitter * 0.4,
        cover=veil.cover,
        cirrus=colours.cirrus * 0.4,
        overcast=veil.overcast,
        wind=veil.wind,
        haze_density=veil.haze_density,
        exposure=colours.exposure * veil.exposure,
    )


def _wondrous(colours: Palette, scene: Scene) -> Palette:
    """Fewer clouds where the sky is to be seen, and the light that an aurora or lightning throws on the land."""
    if scene.weather in ("clear", "cloudy") and _STARRY.intersection(scene.wonders):
        colours = replace(
            colours, cover=min(colours.cover, 0.03 if "milky_way" in scene.wonders else 0.12), cirrus=0.06
        )
    if scene.weather == "clear" and (scene.subject("moon") or scene.subject("sun")):  # what is asked for is not hidden
        colours = replace(colours, cover=min(colours.cover, 0.16))
    if "milky_way" in scene.wonders:  # a darker sky
        colours = replace(
            colours, zenith=_scaled(colours.zenith, 0.5, 0.2), middle=_scaled(colours.middle, 0.5, 0.2),
            horizon=_scaled(colours.horizon, 0.7, 0.1), exposure=colours.exposure * 1.1,
        )  # fmt: skip
    if "aurora" in scene.wonders:
        share = 1 / colours.exposure
        colours = replace(
            colours, ambient=_sum(colours.ambient, (0.012 * share, 0.16 * share, 0.08 * share)),
            haze=_sum(colours.haze, (0.002 * share, 0.026 * share, 0.016 * share)),
            horizon=_sum(colours.horizon, (0.002 * share, 0.022 * share, 0.014 * share)),
        )  # fmt: skip
    return colours


def _sum(first: RGB, second: RGB) -> RGB:
    red, green, blue = (a + b for a, b in zip(first, second, strict=True))
    return (red, green, blue)


def _tinted(colours: Palette, codes: tuple[str, ...]) -> Palette:
    """Pull the light towards the asked colours, cool ones above and warm ones low, keeping every brightness."""
    if not codes:
        return colours
    asked = sorted((tone.colour(code) for code in codes), key=lambda part: float(part[0] - part[2]))
    cool, warm = asked[: (len(asked) + 1) // 2], asked[len(asked) // 2 :]
    changes = {}
    for index, name in enumerate(COOL + WARM):
        own = np.array(getattr(colours, name), np.float32)
        side = cool if name in COOL else warm
        tint = side[index % len(side)] + 0.02
        tint = tint / float(tint @ tone.LUMA) * float(own @ tone.LUMA)
        share = 0.25 if name in ("key", "ambient") else 0.55
        changes[name] = tuple(float(part) for part in own * (1 - share) + tint * share)
    return Palette(**{**asdict(colours), **changes})
