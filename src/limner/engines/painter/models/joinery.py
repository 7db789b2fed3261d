"""What furniture is put together of: legs, boards, cushions, knobs, doors and drawers. It knows no whole piece."""

import numpy as np

from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import Profile, box, ellipsoid, tube
from limner.engines.painter.solids.solid import Model, Point, Solid

BRASS = MATERIALS["bronze"]


def wood(code: str, *, upright: bool = False) -> Material:
    """Polished wood of this colour with a quiet grain, level or upright."""
    red, green, blue = rgb(code)
    return Material(
        colour=(red, green, blue),
        second=(red * 0.66, green * 0.62, blue * 0.58),
        grain="timber" if upright else "wood",
        size=0.42,
        gloss=0.30,
        bump=0.03,
    )


def legs(width: float, depth: float, height: float, material: Material, *, radius: float = 0.022) -> Model:
    """Four legs that taper and splay a little, at the corners of width x depth."""
    spread = 0.03 * height
    return tuple(
        tube(
            [(x * (width / 2 + spread), 0, z * (depth / 2 + spread)), (x * width / 2, height, z * depth / 2)],
            [radius * 0.65, radius],
            material,
        )
        for x in (-1, 1)
        for z in (-1, 1)
    )


def posts(width: float, depth: float, height: float, material: Material, *, thick: float = 0.06) -> Model:
    """Four square posts within width x depth."""
    x0, z0 = (width - thick) / 2, (depth - thick) / 2
    return tuple(
        box((thick, height, thick), material, (x * x0, 0, z * z0), bevel=0.006) for x in (-1, 1) for z in (-1, 1)
    )


def cushion(size: Point, material: Material, at: Point = (0.0, 0.0, 0.0)) -> Solid:
    """A soft block standing on `at`, bulging on all sides."""
    block = box(size, material, bevel=min(size) * 0.42)
    half = np.array(size, np.float32) / 2
    part = (block.points - np.array([0, size[1] / 2, 0], np.float32)) / half
    bulge = 1 + 0.10 * (1 - part[:, [1, 2, 0]] ** 2) * (1 - part[:, [2, 0, 1]] ** 2)
    points = part * half * bulge + np.array([0, size[1] / 2, 0], np.float32)
    return _with_points(block, points.astype(np.float32)).moved(*at)


def knob(at: Point, material: Material = BRASS, *, radius: float = 0.014) -> Solid:
    """A round knob in front of `at`."""
    return ellipsoid((radius, radius, radius * 0.8), material, (at[0], at[1], at[2] - radius * 0.6), sides=12)


def handle(at: Point, length: float, material: Material, *, upright: bool = False) -> Solid:
    """A bar handle in front of `at`, its middle."""
    x, y, z = at
    dx, dy = (0.0, length / 2) if upright else (length / 2, 0.0)
    path = [(x - dx, y - dy, z), (x - dx, y - dy, z - 0.025), (x + dx, y + dy, z - 0.025), (x + dx, y + dy, z)]
    return tube(path, 0.006, material, sides=8)


def front(size: tuple[float, float], at: Point, material: Material, *, panel: bool = False) -> Model:
    """A door or drawer front (width, height), its lower middle at `at`, facing the viewer; `panel` sets one in."""
    wide, tall = size
    x, y, z = at
    plate = box((wide - 0.006, tall - 0.006, 0.02), material, (x, y + 0.003, z), bevel=0.004)
    if not panel:
        return (plate,)
    rim = min(wide, tall) * 0.16
    frame = tuple(
        box((w, h, 0.012), material, (x + dx, y + dy, z - 0.014), bevel=0.003)
        for w, h, dx, dy in (
            (wide - 0.008, rim, 0, 0.004),
            (wide - 0.008, rim, 0, tall - rim - 0.004),
            (rim, tall - 2 * rim, -(wide - rim) / 2 + 0.004, rim),
            (rim, tall - 2 * rim, (wide - rim) / 2 - 0.004, rim),
        )
    )
    return (plate, *frame)


def _with_points(solid: Solid, points: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Solid:
    return Solid(
        points=points,
        normals=solid.normals,
        faces=solid.faces,
        material=solid.material,
        uvs=solid.uvs,
        tints=solid.tints,
        rest=points,
        closed=solid.closed,
    )


def eased(profile: Profile, *, rounds: int = 2) -> list[tuple[float, float]]:
    """A turned profile with its corners rounded off (Chaikin); its ends stay."""
    points = np.array(profile, np.float64)
    for _ in range(rounds):
        first, last = points[:-1], points[1:]
        cut = np.stack([0.75 * first + 0.25 * last, 0.25 * first + 0.75 * last], axis=1).reshape(-1, 2)
        points = np.concatenate([points[:1], cut, points[-1:]])
    return [(float(height), float(radius)) for height, radius in points]
