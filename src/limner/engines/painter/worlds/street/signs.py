"""Neon signs: the requested words, whole and in front, and small wordless ones that keep out of their way.

Places are chosen in the picture first and put into the street after, so that no sign is cut or covered.
"""

import math
from dataclasses import dataclass

import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels import surfaces as look
from limner.engines.painter.lettering import faces
from limner.engines.painter.lettering.neon import neon, tubes
from limner.engines.painter.scene import Lettering
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.street.lantern import lantern
from limner.engines.painter.worlds.street.mesh import SIGN, Material, Mesh
from limner.engines.painter.worlds.street.plan import Plan
from limner.engines.painter.worlds.street.render import Lamp
from limner.engines.painter.worlds.street.symbols import SYMBOLS, symbol

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

BRACKET = 1.0  # metres between a wall and the sign that stands out from it

_STEEL = Material(albedo=(0.05, 0.05, 0.055), gloss=0.4, pattern=look.METAL, ident=SIGN)
_BACK = Material(albedo=(0.022, 0.024, 0.03), gloss=0.35, pattern=look.METAL, ident=SIGN)


@dataclass(frozen=True, slots=True)
class Slot:
    """Room for one sign in shares of the picture: its centre, the most it may take, and its distance in metres."""

    x: float
    y: float
    width: float
    height: float
    distance: float


def hang(plan: Plan, mesh: Mesh) -> list[Lamp]:
    """Hang every lettering of the role "sign", then symbols where there is room; returns their light."""
    wanted = [lettering for lettering in plan.scene.letterings if lettering.role == "sign"]
    rng, lamps = plan.rng("signs"), []
    for number, (lettering, slot) in enumerate(zip(wanted, _slots(plan, wanted), strict=True)):
        tint = plan.rgb(lettering.colour) if lettering.colour else plan.neon[number % len(plan.neon)]
        frame = plan.neon[(number + 1) % len(plan.neon)]
        lamps += _lettered(plan, mesh, lettering, slot, (tint, frame))
    tall = plan.camera.height > plan.camera.width
    return lamps + _symbols(plan, mesh, rng, (10 if wanted else 14) + 14 * tall)


def _slots(plan: Plan, wanted: list[Lettering]) -> list[Slot]:
    """Where signs go: one alone in the middle, two or three in a fan, more in rows of a grid."""
    camera, count = plan.camera, len(wanted)
    rng = plan.rng("slots")
    lean = float(rng.uniform(-0.05, 0.05))
    upright = camera.height > camera.width
    if count == 1:
        return [_alone(plan, len(wanted[0].string), lean)]
    columns = min(max(count, 1), 1 if upright and count < 4 else 2 if upright or count in (2, 4) else 3)
    rows = math.ceil(count / columns)
    depth = 7.2 + 0.8 * rows  # each row hangs behind the one above, so that its beam crosses no sign
    reach = (plan.half - 1.2) * camera.focal / depth / camera.width
    shift = plan.middle * camera.focal / depth / camera.width
    left, right = max(0.05, 0.5 + shift - reach), min(0.95, 0.5 + shift + reach)
    slots = []
    for number in range(count):
        row, column = divmod(number, columns)
        across = min(columns, count - row * columns)
        pitch = (right - left) / across
        place = left + pitch * (column + 0.5), 0.07 + 0.46 / rows * (row + 0.5)
        slots.append(Slot(*place, min(pitch * 0.9, 0.62), min(0.46 / rows * 0.80, 0.27), 7.2 + 0.8 * row))
    return slots


def _alone(plan: Plan, letters: int, lean: float) -> Slot:
    """The place of a single sign: high in the middle, or for few letters over the wider side of a wide street."""
    shape = plan.camera.width / plan.camera.height
    if shape > 1.3 and letters <= 16 and lean > 0.0:
        return Slot(0.5 + float(np.sign(plan.middle)) * 0.15, 0.24, 0.42, 0.30, 12.5)
    share = float(np.interp(shape, (0.75, 1.0, 1.6), (0.80, 0.68, 0.50)))
    return Slot(0.5 + (lean + 0.035 * plan.middle) * min(1.0, shape - 0.4), 0.235, share, 0.27, 12.5)


def face_of(lettering: Lettering) -> str:
    """The face of a sign: as wished, or script for short names, plain for long ones, Chinese for Chinese."""
    if lettering.face:
        return lettering.face
    string = lettering.string
    if any(ord(character) > 0x2E7F for character in string):
        return "cjk"
    if string.isupper() or not string.isascii() or len(string) > 26 or any(c.isdigit() for c in string):
        return "sans"
    return "script" if string[:1].isupper() else "display"


def broken(string: str, face: str, shape: float) -> str:
    """The string with line breaks where they make its block closest to `shape`, width over height."""
    if "\n" in string:
        return string
    words = string.split()
    pieces, glue = (words, " ") if len(words) > 1 else (list(string), "")
    if glue == "" and not (face == "cjk" and len(string) > 5):
        return string
    widths = [faces.advance(piece, face, 1.0) for piece in pieces]
    best, found = -1.0, string
    for count in range(1, min(len(pieces), 9) + 1):
        lines = _wrapped(pieces, widths, count, glue)
        wide = max(faces.advance(line, face, 1.0) for line in lines) + 1.0
        size = min(shape / wide, 1.0 / (1.12 * len(lines) + 0.9))
        if size > best * 1.08:
            best, found = size, "\n".join(lines)
    return found


def _wrapped(pieces: list[str], widths: list[float], count: int, glue: str) -> list[str]:
    """The pieces in `count` lines of about equal width."""
    share, line = sum(widths) / count, [pieces[0]]
    lines: list[str] = []
    total = widths[0]
    for piece, width in zip(pieces[1:], widths[1:], strict=True):
        if total + width / 2 > share * (len(lines) + 1) and len(lines) < count - 1:
            lines.append(glue.join(line))
            line = []
        line.append(piece)
        total += width
    return [*lines, glue.join(line)]


def _lettered(plan: Plan, mesh: Mesh, lettering: Lettering, slot: Slot, tints: tuple[RGB, RGB]) -> list[Lamp]:
    camera = plan.camera
    face = face_of(lettering)
    room = (slot.width * camera.width, slot.height * camera.height)
    text = broken(lettering.string.strip() or " ", face, room[0] / room[1])
    lines = text.split("\n")
    wide = max(faces.advance(line, face, 1.0) for line in lines) + 1.0
    size = min(room[0] / wide, room[1] / (1.12 * len(lines) + 0.9), 0.17 * camera.height)
    fine = max(1.0, 42 / size)
    light = neon(text, face, size * 1.5 * fine, tints[0], power=7.0)
    style = int(plan.rng(f"frame {lettering.string}").integers(3))
    light = light[..., :3] + _backing(light.shape, size * 1.5 * fine, tints[1], style)
    ratio = light.shape[0] / light.shape[1]
    width = min(light.shape[1] / (1.5 * fine), room[0], room[1] / ratio)
    centre = (slot.x * camera.width, slot.y * camera.height)
    return _mount(plan, mesh, light, centre, width, slot.distance, tints[0])


def _backing(shape: tuple[int, ...], size: float, tint: RGB, style: int = 0) -> Plane:
    """The light of the tubes around the plate: a rounded frame, a double one, or two lines."""
    height, width = shape[:2]
    surface = skia.Surface(width, height)
    canvas, radius = surface.getCanvas(), 0.2 * size
    pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=max(2.0, 0.05 * size))
    for inset in (0.13 * size, 0.27 * size)[: 2 if style == 1 else 1]:
        canvas.drawRoundRect(skia.Rect.MakeLTRB(inset, inset, width - inset, height - inset), radius, radius, pen)
    drawing = np.asarray(surface.toarray()[..., 3] / np.float32(255), np.float32)
    if style == 2:
        end = int(0.4 * size)  # no uprights: beside few letters they would be read as one
        drawing[:, :end] = 0
        drawing[:, width - end :] = 0
    return tubes(drawing, size * 0.62, tint, power=4.2)[..., :3]


def _mount(
    plan: Plan,
    mesh: Mesh,
    light: Plane,
    centre: tuple[float, float],
    width: float,
    distance: float,
    tint: RGB,
) -> list[Lamp]:
    """A plate with this light on it, centred at a pixel and `width` pixels wide, hung between the facades."""
    camera = plan.camera
    clear = plan.half - 1.15  # metres from the middle to what sticks out of the facades
    left, right = camera.width / 2 - (centre[0] - width / 2), centre[0] + width / 2 - camera.width / 2
    fits = min((clear - plan.middle) / max(left, 1.0), (clear + plan.middle) / max(right, 1.0)) * camera.focal
    distance = float(np.clip(fits, 7.5, distance))
    metre = camera.focal / distance  # pixels
    ratio = light.shape[0] / light.shape[1]
    half_w, half_h = width / metre / 2, width * ratio / metre / 2
    x = (centre[0] - camera.width / 2) / metre
    y = camera.eye + (camera.horizon - centre[1]) / metre
    glass = Material(albedo=(0.02, 0.021, 0.026), emission=(1, 1, 1), gloss=0.2, luminous=True,
                     texture=mesh.texture(light), ident=SIGN)  # fmt: skip
    mesh.quad(
        (
            (x - half_w, y - half_h, distance),
            (x + half_w, y - half_h, distance),
            (x + half_w, y + half_h, distance),
            (x - half_w, y + half_h, distance),
        ),
        glass,
    )
    mesh.box(
        (x - half_w - 0.02, y - half_h - 0.02, distance + 0.01),
        (x + half_w + 0.02, y + half_h + 0.02, distance + 0.16),
        _BACK,
    )
    _gantry(plan, mesh, (x, y, distance + 0.1), half_w, half_h)
    plan.occupied.append((
        centre[0] - width / 2,
        centre[1] - width * ratio / 2,
        centre[0] + width / 2,
        centre[1] + width * ratio / 2,
    ))
    power = 3.4 * math.sqrt(half_w * half_h * 4)
    shares = (-0.6, 0.0, 0.6) if half_w > 1.2 else (0.0,)
    beam: RGB = (tint[0] * power / len(shares), tint[1] * power / len(shares), tint[2] * power / len(shares))
    return [Lamp((x + half_w * share, y, distance - 0.35), beam, (0, -0.25, -0.97), 0.9, 24) for share in shares]


def _gantry(plan: Plan, mesh: Mesh, centre: tuple[float, float, float], half_w: float, half_h: float) -> None:
    """Two rods and a lattice beam from facade to facade that carry a sign."""
    x, y, z = centre
    low = y + half_h + 0.35
    for rod in (-0.62, 0.62):
        mesh.box((x + half_w * rod - 0.025, y + half_h, z - 0.02), (x + half_w * rod + 0.025, low, z + 0.03), _STEEL)
    start, end = plan.middle - plan.half - 0.6, plan.middle + plan.half + 0.6
    for height in (low, low + 0.32):
        mesh.box((start, height, z - 0.02), (end, height + 0.05, z + 0.03), _STEEL)
    knots = np.arange(start, end, 0.36)
    for number, place in enumerate(knots[:-1]):
        ends = (low + 0.03, low + 0.33) if number % 2 else (low + 0.33, low + 0.03)
        path = np.array([[place, ends[0], z], [place + 0.18, sum(ends) / 2, z], [place + 0.36, ends[1], z]])
        mesh.tube(path, 0.014, _STEEL, sides=4)


def _symbols(plan: Plan, mesh: Mesh, rng: np.random.Generator, count: int) -> list[Lamp]:
    """Small blade signs on brackets along the walls, only where the whole of them is seen."""
    camera, lamps = plan.camera, []
    headed, sky = any(lettering.role != "sign" for lettering in plan.scene.letterings), plan.calm()[-1]
    highest = 6.4 if camera.width >= camera.height else 11.0
    for number in range(count):
        side = -1 if number % 2 else 1
        distance = plan.nearest(side) * 1.1 + 0.6 + number * float(rng.uniform(0.6, 1.0)) * 20 / count
        wide, tint = float(rng.uniform(0.75, 1.15)), plan.neon[int(rng.integers(len(plan.neon)))]
        names = [SYMBOLS[k] for k in rng.integers(len(SYMBOLS), size=int(rng.choice([1, 2, 3], p=[0.4, 0.35, 0.25])))]
        x = plan.middle + side * (plan.half - BRACKET - wide / 2)  # clear of balconies before it
        metre = camera.focal / distance
        left, right = camera.width / 2 + (x - wide / 2) * metre, camera.width / 2 + (x + wide / 2) * metre
        up = wide * len(names) * metre
        feet = [camera.horizon - (height - camera.eye) * metre for height in rng.uniform(3.6, highest, 4).tolist()]
        box = next((box for foot in feet if _free(plan, box := (left, foot - up, right, foot))), None)
        if box is None:
            continue
        plan.occupied.append(box)
        if not headed or _apart(box, sky):  # dropped, not moved: the others stay where they are
            height = camera.eye + (camera.horizon - box[3]) / metre
            lamps.append(_blade(mesh, names, tint, (x, height, distance), wide, side, right - left))
    return lamps


def _free(plan: Plan, box: Box) -> bool:
    """Whether a box lies inside the picture and clear of every sign so far."""
    camera = plan.camera
    margin = 0.012 * camera.width
    left, top, right, bottom = box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin
    if left < 0 or top < 0 or right > camera.width or bottom > camera.height:
        return False
    return all(_apart((left, top, right, bottom), other) for other in plan.occupied)


def _apart(a: Box, b: Box) -> bool:
    return a[2] < b[0] or a[0] > b[2] or a[3] < b[1] or a[1] > b[3]


def _blade(
    mesh: Mesh, names: list[str], tint: RGB, place: tuple[float, float, float], wide: float, side: int, pixels: float
) -> Lamp:
    """A plate that stands out from the wall with symbols one above the other."""
    x, y, z = place
    size = int(np.clip(pixels * 1.5, 40, 400))
    drawing = np.concatenate([symbol(name, size) for name in names])
    plate = tubes(drawing, size * 0.62, tint, power=4.5)[..., :3] + _backing(drawing.shape, size * 0.42, tint)
    glass = Material(albedo=(0.02, 0.021, 0.026), emission=(1, 1, 1), gloss=0.2, luminous=True,
                     texture=mesh.texture(plate), ident=SIGN)  # fmt: skip
    half, tall = wide / 2, wide * len(names)
    corners = ((x - half, y, z), (x + half, y, z), (x + half, y + tall, z), (x - half, y + tall, z))
    mesh.quad(corners, glass)
    mesh.box((x - half, y, z + 0.01), (x + half, y + tall, z + 0.14), _BACK)
    for height in (y + 0.15, y + tall - 0.2):
        mesh.box(
            (x + side * half, height, z + 0.05), (x + side * (half + BRACKET + 0.3), height + 0.05, z + 0.1), _STEEL
        )
    power = 2.6 * wide * math.sqrt(len(names))
    return Lamp((x, y + tall / 2, z - 0.3), (tint[0] * power, tint[1] * power, tint[2] * power), (0, -0.1, -1), 0.5, 12)


def strings(plan: Plan, mesh: Mesh) -> list[Lamp]:
    """Cables across the street behind the requested signs, some with paper lanterns."""
    rng, lamps = plan.rng("strings"), []
    start = 13.6
    left, right = plan.middle - plan.half, plan.middle + plan.half
    for number in range(9):
        z = start + number * 2.3 + float(rng.uniform(0, 1.5))
        ends = float(rng.uniform(4.6, 9.5)), float(rng.uniform(4.6, 9.5))
        share = np.linspace(0, 1, 13)
        height = ends[0] + (ends[1] - ends[0]) * share - float(rng.uniform(0.4, 1.1)) * 4 * share * (1 - share)
        across = np.stack([left + (right - left) * share, height, z + share * float(rng.uniform(-2, 2))], axis=-1)
        mesh.tube(across, max(0.012, 0.0006 * z), _BACK, sides=4)
        if plan.lanterns and number % 2 == 0:
            for x, y, deep in across[2:-2:2]:
                lantern(mesh, (float(x), float(y) - 0.36, float(deep)))
            lamps.append(Lamp((plan.middle, float(height.min()), z - 0.2), (3.4, 1.3, 0.4), (0, 0, 0), 1.0, 10))
    return lamps
