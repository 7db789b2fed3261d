"""Sets the scene's letterings onto a finished picture: exact strings, inside the frame, legible. It knows no world."""

from collections.abc import Mapping, Sequence

import numpy as np

from limner.engines.painter.cover import Box, cover
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import calm as calm_area
from limner.engines.painter.lettering import layout
from limner.engines.painter.lettering.board import paint_boards
from limner.engines.painter.lettering.bubble import paint_bubbles
from limner.engines.painter.lettering.layout import Setting
from limner.engines.painter.scene import Role, Scene
from limner.engines.painter.tone import LUMA, blur, colour, contrast, to_linear, to_srgb

CONTRAST = 4.5  # WCAG's ratio for text
_LIGHT, _DARK = "#fbf7ee", "#1d1b20"
_CAPTION = 0.06  # of the short edge: the height of the band for captions at the foot of the picture


def set_letterings(
    picture: Plane,
    scene: Scene,
    calm: Sequence[Box] = (),
    drawn: frozenset[Role] = frozenset(),
    speakers: Mapping[str, Box] | None = None,
) -> Plane:
    """The picture with every lettering that the world did not draw itself; seals are left to their medium.

    `picture` is sRGB (height, width, 3 or 4) in 0..1, `calm` holds boxes in pixels that welcome lettering,
    `speakers` those of the subjects that say something, by their ids.
    """
    left = [item for item in layout.printable(scene.letterings) if item.role not in drawn and not item.target]
    said = [item for item in scene.letterings if item.role == "bubble"]
    if said:
        picture = paint_bubbles(picture, scene, said, speakers or {})
    if not left:
        return picture
    signs, captions = ([item for item in left if item.role == role] for role in ("sign", "caption"))
    titles = [item for item in left if item.role in {"headline", "label"}]
    if scene.medium == "poster" and calm and titles:  # its sheet has a room for all the type
        left_edge, top, right, bottom = calm[0]
        room = (left_edge, top + (bottom - top) // 8, right, bottom - (bottom - top) // 10)
        settings = layout.lay_out([*titles, *captions], room, scene.seed_of("type"))
        captions, titles = [], []
        picture = print_settings(picture, settings)
    picture, taken = paint_boards(picture, scene, signs)
    if captions:
        taken.append(_foot(picture, taken))
        picture = print_settings(picture, layout.lay_out(captions, taken[-1], scene.seed_of("type")))
    if titles:
        box = calm_area.choose(picture, calm, taken)
        picture = print_settings(picture, layout.lay_out(titles, box, scene.seed_of("type")))
    return picture


def print_settings(picture: Plane, settings: Sequence[Setting], ink: str = "") -> Plane:
    """Print set type: in its own colour, else `ink`, else the one light or dark ink that reads better for them all."""
    out = picture.copy()
    common = ink or readable(picture, settings)
    for setting in settings:
        mask = cover(setting.path, (0, 0, picture.shape[1], picture.shape[0]))
        chosen = colour(setting.lettering.colour or common)
        out = _scrim(out, setting, mask, chosen)
        out[..., :3] += (to_srgb(chosen) - out[..., :3]) * mask[..., None]
        if out.shape[2] == 4:
            out[..., 3] = np.maximum(out[..., 3], mask)
    return out


def _foot(picture: Plane, taken: Sequence[Box]) -> Box:
    """A band at the foot of the picture, beside what stands there."""
    height, width = picture.shape[:2]
    edge = min(width, height)
    band = (0, height - round(edge * (0.05 + _CAPTION)), width, height)
    left, top, right, bottom = calm_area.inset(band, width, height, 0.05)
    for box in taken:
        if box[0] + box[2] < width:
            left = max(left, box[2])
        else:
            right = min(right, box[0])
    return (left, top, right, bottom) if right - left > edge * 0.2 else calm_area.inset(band, width, height, 0.05)


def _luminances(picture: Plane, box: Box) -> Plane:
    left, top, right, bottom = (max(0, edge) for edge in box)
    return np.asarray(to_linear(picture[top:bottom, left:right, :3]) @ LUMA, np.float32)


def readable(picture: Plane, settings: Sequence[Setting]) -> str:
    """The light ink on all but light grounds: a scrim helps it over the rest."""
    grounds = [_luminances(picture, setting.box).ravel() for setting in settings]
    return _LIGHT if not grounds or float(np.median(np.concatenate(grounds))) < 0.34 else _DARK


def _scrim(picture: Plane, setting: Setting, mask: Plane, ink: Plane) -> Plane:
    """Darken or lighten the ground softly around the letters, by no more than the contrast needs."""
    ground = _luminances(picture, setting.box)
    own = float(ink @ LUMA)
    low, high = (float(value) for value in np.percentile(ground, (8, 92)))
    light_ink = own > float(np.median(ground))
    if contrast(own, high if light_ink else low) >= CONTRAST:
        return picture
    limit = (own + 0.05) / CONTRAST - 0.05 if light_ink else (own + 0.05) * CONTRAST - 0.05
    sigma = max(2.0, setting.em * 0.22)
    halo = np.clip(blur(mask, sigma) * 2.6, 0, 1)[..., None]
    limit = float(np.clip(limit, 0.0, 1.0))
    linear = to_linear(picture[..., :3])
    if light_ink:
        pulled = linear * min(1.0, max(limit, 0.004) / max(high, 1e-4))
    else:
        pulled = 1 - (1 - linear) * min(1.0, (1 - limit) / max(1 - low, 1e-4))
    out = picture.copy()
    out[..., :3] += (to_srgb(pulled) - picture[..., :3]) * halo
    return out
