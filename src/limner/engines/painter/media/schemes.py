"""Small harmonious palettes for flat pictures, and sums with colours. Knows no shapes."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.inks import luminance


@dataclass(frozen=True, slots=True)
class Scheme:
    """sRGB `#rrggbb`: the sheet, three tones of scenery from far to near, an accent and a dark for lines."""

    sheet: str
    far: str
    mid: str
    near: str
    accent: str
    dark: str


BRIGHT = (
    Scheme("#fdf1e2", "#f8d8bb", "#f0b795", "#dd7f62", "#2f8f8a", "#3a2b3f"),
    Scheme("#e9f4f1", "#c5e3dc", "#93c9bd", "#4f9d93", "#f2845c", "#1f3d46"),
    Scheme("#fff4d9", "#fde0a0", "#f6c15e", "#e89a3c", "#3f7fa6", "#3b3030"),
    Scheme("#eceffb", "#cfd6f4", "#a9b4e6", "#6f7fc8", "#f7907a", "#2a2c56"),
    Scheme("#fdeceb", "#f9cfcb", "#efa7a5", "#d4757d", "#3d7a78", "#40263a"),
    Scheme("#eff5e4", "#d5e6b9", "#abcb8a", "#6f9f62", "#ef8f4c", "#26402f"),
)
COOL = (  # for water
    Scheme("#eef6f7", "#d3e8ee", "#7fb9cf", "#3b82a6", "#ff8a5c", "#15344d"),
    Scheme("#fff3e0", "#ffe0bd", "#5fb3b3", "#2a7f8e", "#f0703f", "#123a46"),
    Scheme("#f4eefb", "#e3d6f2", "#8fa3dc", "#4f63b0", "#ffb067", "#252657"),
)
NIGHT = (
    Scheme("#1d2447", "#2b3566", "#3d4a86", "#5763a8", "#ffc857", "#11152c"),
    Scheme("#13353f", "#1d4a55", "#2b6570", "#3f8589", "#ff9f6b", "#0b2028"),
    Scheme("#2e2148", "#432f63", "#5f437f", "#83599b", "#ffb45e", "#1a122c"),
)


def scheme_of(scene: Scene, own: Sequence[str] = (), choice: Sequence[Scheme] = BRIGHT) -> Scheme:
    """A palette of the choice by the scene's seed, one that the colours `own` of its things stand out from.

    One that the scene asks for goes before all; at night it is dark.
    """
    if len(scene.palette) >= 2:
        return _asked(scene.palette)
    choice = NIGHT if scene.time in {"night", "dusk"} else choice
    first = scene.seed_of("scheme") % len(choice)
    turned = [*choice[first:], *choice[:first]]
    return max(
        turned, key=lambda one: (min([distance(one.far, code) for code in own] or [99.0]) > 34, one == turned[0])
    )


def warm(scheme: Scheme) -> str:
    """The colour of a sun over this scenery."""
    red, _, blue = rgb(scheme.accent)
    return scheme.accent if red > blue + 40 else mixed(scheme.near, "#ffd08a", 0.55)


def _asked(palette: Sequence[str]) -> Scheme:
    shades = sorted(palette, key=luminance)
    dark, light = shades[0], shades[-1]
    sheet = light if luminance(light) > 0.6 else mixed(light, "#ffffff", 0.82)
    bright = max(palette, key=saturation)
    rest = [code for code in shades[::-1] if code not in {bright, light}] or [light]
    near = rest[0]
    ink = dark if luminance(dark) < 0.1 else mixed(dark, "#10131c", 0.7)
    return Scheme(sheet, mixed(sheet, near, 0.35), mixed(sheet, near, 0.65), near, bright, ink)


def rgb(code: str) -> tuple[int, int, int]:
    """`#rrggbb` as three numbers 0..255."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def code_of(red: float, green: float, blue: float) -> str:
    """Three numbers 0..255 as `#rrggbb`."""
    return "#" + "".join(f"{round(min(max(part, 0.0), 255.0)):02x}" for part in (red, green, blue))


def mixed(first: str, second: str, share: float) -> str:
    """`share` of the second colour in the first."""
    red, green, blue = (a + (b - a) * share for a, b in zip(rgb(first), rgb(second), strict=True))
    return code_of(red, green, blue)


def deeper(code: str, amount: float) -> str:
    """A darker, slightly cooler and richer shade, as flat illustrators shade."""
    red, green, blue = rgb(code)
    return code_of(red * (1 - amount), green * (1 - amount * 1.04), blue * (1 - amount * 0.78))


def lighter(code: str, amount: float) -> str:
    """A lighter, slightly warmer tint."""
    return mixed(code, "#fff6e0", amount)


def saturation(code: str) -> float:
    """0 for greys, 255 for pure hues."""
    return float(max(rgb(code)) - min(rgb(code)))


def lab(colours: Plane) -> Plane:
    """sRGB 0..1 (n, 3) as CIE L*a*b* (n, 3)."""
    return np.asarray(cv2.cvtColor(np.asarray(colours, np.float32)[None], cv2.COLOR_RGB2LAB)[0], np.float32)


def unlab(colours: Plane) -> Plane:
    """L*a*b* (n, 3) as sRGB 0..1."""
    return np.asarray(np.clip(cv2.cvtColor(colours.astype(np.float32)[None], cv2.COLOR_LAB2RGB)[0], 0, 1), np.float32)


def distance(first: str, second: str) -> float:
    """How far apart two colours look: about 2 is just seen (CIE 1976)."""
    pair = lab(np.array([rgb(first), rgb(second)], np.float32) / np.float32(255))
    return float(np.linalg.norm(pair[0] - pair[1]))
