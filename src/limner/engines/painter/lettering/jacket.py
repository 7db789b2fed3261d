"""Book covers and posters over a painted world: a frame or a band of plain colour carries the type. Paints no world."""

from dataclasses import replace

import numpy as np

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import layout
from limner.engines.painter.lettering.overlay import print_settings
from limner.engines.painter.scene import Lettering, Medium, Scene, Shown
from limner.engines.painter.tone import LUMA, to_linear, to_srgb

_KINDS = frozenset({"cover", "poster"})
_OWN: frozenset[Medium] = frozenset({"poster", "pixel", "ink", "isometric", "pattern"})  # they find room for type
_CREAM, _DARK = "#f8f1e0", 0.028  # the type; linear luminance of the ground
_FACES = ("serif", "condensed", "sans")


def wanted(scene: Scene) -> bool:
    """Whether the scene is a cover or poster whose type stands beside its picture."""
    typed = any(item.role in ("headline", "caption") and not item.target for item in layout.printable(scene.letterings))
    return scene.document in _KINDS and typed and scene.setting != "paper" and scene.medium not in _OWN


def art(scene: Scene) -> Scene:
    """The scene of the picture within, without the type."""
    left, top, right, bottom = _box(scene)
    rest = tuple(item for item in scene.letterings if item.role not in ("headline", "caption") or item.target)
    return replace(scene, width=right - left, height=bottom - top, letterings=rest, document="")


def bound(scene: Scene, picture: Plane) -> Plane:
    """The picture of `art` in its frame, with the type: sRGB (height, width, 3)."""
    left, top, right, bottom = box = _box(scene)
    out = np.empty((scene.height, scene.width, 3), np.float32)
    out[:] = _ground(picture[..., :3])
    out[top:bottom, left:right] = picture[..., :3]
    if scene.document == "cover":
        _rule(out, box, max(1, round(min(scene.width, scene.height) * 0.0035)))
    return print_settings(out, _settings(scene, box), _CREAM)


def placed(scene: Scene, shown: Shown) -> Shown:
    """How a subject of `art` is shown, its box as shares of the whole."""
    if not shown.box:
        return shown
    left, top, right, bottom = _box(scene)
    width, height = scene.width, scene.height
    x0, y0, x1, y1 = shown.box
    wide, tall = right - left, bottom - top
    edges = (
        (left + x0 * wide) / width,
        (top + y0 * tall) / height,
        (left + x1 * wide) / width,
        (top + y1 * tall) / height,
    )
    return replace(shown, box=tuple(round(edge, 4) for edge in edges))


def _box(scene: Scene) -> Box:
    """Where the picture is: within a frame on covers, down from the top edge on posters."""
    width, height = scene.width, scene.height
    if scene.document == "poster":
        return 0, 0, width, round(height * 0.72)
    gap = round(min(width, height) * 0.075)
    return gap, round(height * 0.27), width - gap, round(height * 0.86)


def _ground(picture: Plane) -> Plane:
    """A dark colour of the picture's own hue: sRGB (3,)."""
    linear = to_linear(picture.reshape(-1, 3)[:: max(1, picture.size // 60000)])
    weight = np.ptp(linear, axis=1) + 0.02
    hue = (linear * weight[:, None]).sum(axis=0) / weight.sum()
    return np.asarray(to_srgb(hue * np.float32(_DARK / max(float(hue @ LUMA), 1e-4))), np.float32)


def _rule(out: Plane, box: Box, thick: int) -> None:
    """A thin light line around the picture."""
    left, top, right, bottom = box
    light = np.array([0.97, 0.94, 0.87], np.float32)
    out[top : top + thick, left:right] = light
    out[bottom - thick : bottom, left:right] = light
    out[top:bottom, left : left + thick] = light
    out[top:bottom, right - thick : right] = light


def _settings(scene: Scene, box: Box) -> list[layout.Setting]:
    left, top, right, bottom = box
    width, height = scene.width, scene.height
    gap = round(min(width, height) * 0.075)
    face = _FACES[scene.seed_of("jacket") % len(_FACES)]
    type_ = [item for item in layout.printable(scene.letterings) if item.role in ("headline", "caption")]
    titles = [_in(item, face if index == 0 else "sans") for index, item in enumerate(type_) if item.role == "headline"]
    rest = [_in(item, "sans") for item in type_ if item.role == "caption"]
    if not titles:
        titles, rest = rest[:1], rest[1:]
    seed = scene.seed_of("type")
    if scene.document == "poster":
        room = (gap, bottom + gap // 3, width - gap, height - gap // 2)
        return layout.lay_out([*titles, *rest], room, seed)
    settings = layout.lay_out(titles, (gap, gap // 2 + gap // 4, width - gap, top - gap // 3), seed)
    foot = (gap, bottom + round(height * 0.03), width - gap, height - round(height * 0.045))
    return settings + layout.lay_out(rest, foot, seed)


def _in(item: Lettering, face: str) -> Lettering:
    return replace(item, face=item.face or face)
