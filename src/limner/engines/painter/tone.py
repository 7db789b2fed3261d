"""From linear light to a finished photograph: colour conversion, blur, bloom, the filmic curve, grade and grain."""

from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane

RGB = tuple[float, float, float]
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


def to_linear(values: Plane) -> Plane:
    """sRGB 0..1 to linear light 0..1 (IEC 61966-2-1)."""
    values = np.asarray(values, np.float32)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4).astype(np.float32)


def to_srgb(values: Plane) -> Plane:
    """Linear light, clipped to 0..1, to sRGB 0..1 (IEC 61966-2-1)."""
    values = np.clip(values, 0, 1)
    return np.where(values <= 0.0031308, values * 12.92, 1.055 * values ** (1 / 2.4) - 0.055).astype(np.float32)


def colour(code: str) -> Plane:
    """`#rrggbb` to linear RGB (3,)."""
    code = code.lstrip("#")
    return to_linear(np.array([int(code[i : i + 2], 16) / 255 for i in (0, 2, 4)], np.float32))


def contrast(first: float, second: float) -> float:
    """The contrast ratio of two linear luminances, 1 to 21 (WCAG 2)."""
    low, high = sorted((first, second))
    return (high + 0.05) / (low + 0.05)


def to_pixels(picture: Plane) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """sRGB float 0..1 (height, width, 3 or 4) to uint8, rounded."""
    return (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)


def blur(plane: Plane, sigma: float) -> Plane:
    """Gaussian blur; large sigmas go through a smaller picture, which costs little and shows no difference."""
    if sigma <= 0:
        return plane
    if sigma <= 7:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma), np.float32)
    height, width = plane.shape[:2]
    factor = max(1, int(sigma / 5))
    small = cv2.resize(plane, (max(2, width // factor), max(2, height // factor)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / factor)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def bloom(light: Plane, threshold: float, amount: float, sigmas: tuple[float, ...], tint: RGB = (1, 1, 1)) -> Plane:
    """Let what is brighter than `threshold` glow: `sigmas` in pixels, wider glows a little stronger."""
    bright = np.maximum(light - threshold, 0)
    out = light.copy()
    for index, sigma in enumerate(sigmas):
        out += amount / len(sigmas) * (1 + index * 0.5) * blur(bright, sigma) * np.asarray(tint, np.float32)
    return out


def filmic(light: Plane) -> Plane:
    """The ACES curve as fitted by Narkowicz (2015): linear HDR to display linear 0..1."""
    return np.clip((light * (2.51 * light + 0.03)) / (light * (2.43 * light + 0.59) + 0.14), 0, 1).astype(np.float32)


@dataclass(frozen=True, kw_only=True, slots=True)
class Grade:
    """How a photograph is developed. `shadows` and `highlights` are added sRGB tints; `fringe` is a relative scale."""

    exposure: float = 1.0
    contrast: float = 1.0
    saturation: float = 1.05
    vignette: float = 0.35
    grain: float = 0.016
    fringe: float = 0.0005
    shadows: RGB = (0.0, 0.0, 0.0)
    highlights: RGB = (0.0, 0.0, 0.0)


def develop(light: Plane, grade: Grade, seed: int) -> Plane:
    """Linear HDR (height, width, 3) to sRGB 0..1: exposure, vignette, filmic curve, fringe, grade, grain."""
    height, width = light.shape[:2]
    rows, columns = np.ogrid[0:height, 0:width]
    radius = (((columns / width - 0.5) ** 2 + (rows / height - 0.5) ** 2) * 2).astype(np.float32)
    picture = to_srgb(filmic(np.maximum(light, 0) * grade.exposure * (1 - grade.vignette * radius)[..., None]))
    picture = _fringe(picture, grade.fringe)
    luma: Plane = np.asarray(picture @ LUMA, np.float32)
    picture = np.asarray(luma[..., None] + (picture - luma[..., None]) * grade.saturation, np.float32)
    picture = np.asarray(np.clip(0.5 + (picture - 0.5) * grade.contrast, 0, 1), np.float32)
    tint = np.square(1 - luma)[..., None] * np.array(grade.shadows, np.float32)
    tint += np.square(luma)[..., None] * np.array(grade.highlights, np.float32)
    return np.asarray(np.clip(picture + tint + _grain(luma, grade.grain, seed)[..., None], 0, 1), np.float32)


def _fringe(picture: Plane, amount: float) -> Plane:
    if not amount:
        return picture
    height, width = picture.shape[:2]
    for channel, scale in ((0, 1 + amount), (2, 1 - amount)):
        matrix = np.array([[scale, 0, width / 2 * (1 - scale)], [0, scale, height / 2 * (1 - scale)]], np.float32)
        picture[..., channel] = cv2.warpAffine(
            np.ascontiguousarray(picture[..., channel]),
            matrix,
            (width, height),
            borderMode=cv2.BORDER_REFLECT,
        )
    return picture


def _grain(luma: Plane, amount: float, seed: int) -> Plane:
    noise = np.random.default_rng(seed).standard_normal(luma.shape, np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), 0.7) * 1.6
    return np.asarray(noise * amount * (0.4 + 0.6 * (1 - np.abs(2 * luma - 1))), np.float32)
