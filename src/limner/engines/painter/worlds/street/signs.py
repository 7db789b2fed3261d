"""Neon signs: the requested words, whole and in front, and small wordless ones that keep out of their way.

Places are chosen in the picture first and put into the street after, so that no sign is cut or covered.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels import street as look
from limner.engines.painter.lettering import faces
from limner.engines.painter.lettering.neon import neon, tubes
from limner.engines.painter.scene import Lettering
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.street.mesh import SIGN, Material, Mesh
from limner.engines.painter.worlds.street.plan import Plan
from limner.engines.painter.worlds.street.render import Lamp

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

_STEEL = Material(albedo=(0.05, 0.05, 0.055), gloss=0.4, pattern=look.METAL, ident=SIGN)
_BACK = Material(albedo=(0.022, 0.024, 0.03), gloss=0.35, pattern=look.METAL, ident=SIGN)
_SYMBOLS = ("bowl", "fish", "arrow", "moon", "cup", "star", "wave", "bars", "umbrella", "note")


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
    for number, (lettering, slot) in enumerate(zip(wanted, _slots(plan, len(wanted)), strict=True)):
        tint = plan.rgb(lettering.colour) if lettering.colour else plan.neon[number % len(plan.neon)]
        frame = plan.neon[(number + 1) % len(plan.neon)]
        lamps += _lettered(plan, mesh, lettering, slot, (tint, frame))
    return lamps + _symbols(plan, mesh, rng, 9 if wanted else 13)


def _slots(plan: Plan, count: int) -> list[Slot]:
    """Where signs go: one alone in the middle, two or three in a fan, more in rows of a grid."""
    camera = plan.camera
    rng = plan.rng("slots")
    lean = float(rng.uniform(-0.05, 0.05))
    upright = camera.height > camera.width
    if count == 1:
        return [Slot(0.5 + lean * (0.4 if upright else 1.0), 0.235, 0.80 if upright else 0.50, 0.27, 12.5)]
    columns = min(count, 1 if upright and count < 4 else 2 if upright or count in (2, 4) else 3)
    rows = math.ceil(count / columns)
    slots = []
    for number in range(count):
        row, column = divmod(number, columns)
        across = min(columns, count - row * columns)
        pitch = 0.88 / across
        slots.append(
            Slot(
                0.06 + pitch * (column + 0.5) + lean * 0.2,
                0.06 + 0.46 / rows * (row + 0.5),
                pitch * 0.88 if across > 1 else 0.62 if not upright else 0.78,
                0.46 / rows * 0.84,
                12.0 + 0.9 * ((column + row) % 2),
            )
        )
    return slots


def face_of(lettering: Lettering) -> str:
    """The face of a sign: as wished, or script for short words, plain for long ones, Chinese for Chinese."""
    if lettering.face:
        return lettering.face
    string = lettering.string
    if any(ord(character) > 0x2E7F for character in string):
        return "cjk"
    if string.isupper() or not string.isascii() or len(string) > 26 or any(c.isdigit() for c in string):
        return "sans"
    return "script"


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
    share, lines, line, filled = sum(widths) / count, [], [pieces[0]], widths[0]
    total = widths[0]
    for piece, width in zip(pieces[1:], widths[1:], strict=True):
        if total + width / 2 > share * (len(lines) + 1) and len(lines) < count - 1:
            lines.append(glue.join(line))
            line, filled = [], 0.0
        line.append(piece)
        filled += width
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
    light = light[..., :3] + _backing(light.shape, size * 1.5 * fine, tints[1])
    ratio = light.shape[0] / light.shape[1]
    width = min(light.shape[1] / (1.5 * fine), room[0], room[1] / ratio)
    centre = (slot.x * camera.width, slot.y * camera.height)
    return _mount(plan, mesh, light, centre, width, slot.distance, tints[0])


def _backing(shape: tuple[int, ...], size: float, tint: RGB) -> Plane:
    """The light of a rounded frame of tube around the plate."""
    height, width = shape[:2]
    surface = skia.Surface(width, height)
    inset = 0.15 * size
    pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=max(2.0, 0.05 * size))
    surface.getCanvas().drawRoundRect(
        skia.Rect.MakeLTRB(inset, inset, width - inset, height - inset), 0.2 * size, 0.2 * size, pen
    )
    drawing = np.asarray(surface.toarray()[..., 3] / np.float32(255), np.float32)
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
    extent = width / 2 + abs(centre[0] - camera.width / 2)
    distance = float(np.clip(clear * camera.focal / extent, 7.5, distance))
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
    reach = plan.half + 0.6
    for height in (low, low + 0.32):
        mesh.box((-reach, height, z - 0.02), (reach, height + 0.05, z + 0.03), _STEEL)
    knots = np.arange(-reach, reach, 0.36)
    for number, place in enumerate(knots[:-1]):
        ends = (low + 0.03, low + 0.33) if number % 2 else (low + 0.33, low + 0.03)
        path = np.array([[place, ends[0], z], [place + 0.18, sum(ends) / 2, z], [place + 0.36, ends[1], z]])
        mesh.tube(path, 0.014, _STEEL, sides=4)


def _symbols(plan: Plan, mesh: Mesh, rng: np.random.Generator, count: int) -> list[Lamp]:
    """Small blade signs on brackets along the walls, only where the whole of them is seen."""
    camera, lamps = plan.camera, []
    nearest = plan.half * camera.focal / camera.width * 2 * 1.12
    for number in range(count):
        side = -1 if number % 2 else 1
        distance = nearest + 1.0 + number * float(rng.uniform(1.9, 3.0))
        tall = float(rng.uniform(0.8, 1.5))
        height = float(rng.uniform(3.9, 6.6))
        tint = plan.neon[int(rng.integers(len(plan.neon)))]
        name = _SYMBOLS[int(rng.integers(len(_SYMBOLS)))]
        x = side * (plan.half - 0.35 - tall / 2)
        metre = camera.focal / distance
        left, right = camera.width / 2 + (x - tall / 2) * metre, camera.width / 2 + (x + tall / 2) * metre
        top, bottom = (
            camera.horizon - (height + tall - camera.eye) * metre,
            camera.horizon - (height - camera.eye) * metre,
        )
        if not _free(plan, (left, top, right, bottom)):
            continue
        plan.occupied.append((left, top, right, bottom))
        lamps.append(_symbol(mesh, name, tint, (x, height, distance), tall, (side, right - left)))
    return lamps


def _free(plan: Plan, box: Box) -> bool:
    """Whether a box lies inside the picture and clear of every sign so far."""
    camera = plan.camera
    margin = 0.012 * camera.width
    left, top, right, bottom = box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin
    if left < 0 or top < 0 or right > camera.width or bottom > camera.height:
        return False
    return all(right < o[0] or left > o[2] or bottom < o[1] or top > o[3] for o in plan.occupied)


def _symbol(
    mesh: Mesh, name: str, tint: RGB, place: tuple[float, float, float], tall: float, hung: tuple[int, float]
) -> Lamp:
    side, pixels = hung
    x, y, z = place
    size = int(np.clip(pixels * 1.5, 40, 400))
    plate = tubes(symbol(name, size), size * 0.62, tint, power=4.5)[..., :3] + _backing((size, size), size * 0.42, tint)
    glass = Material(albedo=(0.02, 0.021, 0.026), emission=(1, 1, 1), gloss=0.2, luminous=True,
                     texture=mesh.texture(plate), ident=SIGN)  # fmt: skip
    half = tall / 2
    corners = ((x - half, y, z), (x + half, y, z), (x + half, y + tall, z), (x - half, y + tall, z))
    mesh.quad(corners, glass)
    mesh.box((x - half, y, z + 0.01), (x + half, y + tall, z + 0.14), _BACK)
    for height in (y + 0.15, y + tall - 0.2):
        mesh.box((x + side * half, height, z + 0.05), (x + side * (half + 0.6), height + 0.05, z + 0.1), _STEEL)
    power = 2.4 * tall
    return Lamp((x, y + half, z - 0.3), (tint[0] * power, tint[1] * power, tint[2] * power), (0, -0.1, -1), 0.5, 12)


def symbol(name: str, size: int) -> Plane:
    """A line drawing of a thing without words as coverage 0..1 (size, size)."""
    surface = skia.Surface(size, size)
    canvas = surface.getCanvas()
    canvas.scale(size / 100, size / 100)
    pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=5, StrokeCap=skia.Paint.kRound_Cap,
                     StrokeJoin=skia.Paint.kRound_Join)  # fmt: skip
    path = skia.Path()
    for stroke in _DRAWINGS[name]:
        path.addPath(_stroke(stroke))
    canvas.drawPath(path, pen)
    return np.asarray(cv2.GaussianBlur(surface.toarray()[..., 3], (0, 0), 0.4) / np.float32(255), np.float32)


def _stroke(points: tuple[float, ...]) -> skia.Path:
    """A chain of quadratic curves: start, then (control, end) pairs; a straight line where control is the middle."""
    path = skia.Path()
    path.moveTo(points[0], points[1])
    for i in range(2, len(points), 4):
        path.quadTo(points[i], points[i + 1], points[i + 2], points[i + 3])
    return path


def _lines(*points: float) -> tuple[float, ...]:
    """A chain of straight lines in the form of `_stroke`."""
    chain = [points[0], points[1]]
    for i in range(2, len(points), 2):
        chain += [(points[i - 2] + points[i]) / 2, (points[i - 1] + points[i + 1]) / 2, points[i], points[i + 1]]
    return tuple(chain)


_DRAWINGS: dict[str, tuple[tuple[float, ...], ...]] = {
    "bowl": ((20, 50, 22, 80, 50, 80, 78, 80, 80, 50), _lines(16, 50, 84, 50), (38, 40, 32, 33, 38, 27, 44, 21, 38, 16),
             (58, 40, 52, 33, 58, 27, 64, 21, 58, 16)),
    "fish": ((18, 50, 40, 24, 66, 50), (18, 50, 40, 76, 66, 50), _lines(66, 50, 84, 34, 84, 66, 66, 50), _lines(32, 47, 33, 47)),
    "arrow": (_lines(22, 30, 50, 30, 50, 62), _lines(34, 52, 50, 74, 66, 52)),
    "moon": ((62, 18, 26, 26, 28, 54, 34, 84, 68, 78), (62, 18, 46, 34, 48, 52, 52, 72, 68, 78)),
    "cup": ((26, 40, 26, 74, 48, 74, 70, 74, 70, 40), _lines(26, 40, 70, 40), (70, 46, 86, 48, 80, 58, 76, 64, 68, 62),
            (40, 30, 35, 25, 40, 20), (56, 30, 51, 25, 56, 20)),
    "star": (_lines(50, 18, 59, 41, 83, 42, 64, 57, 71, 81, 50, 67, 29, 81, 36, 57, 17, 42, 41, 41, 50, 18),),
    "wave": ((16, 40, 28, 24, 40, 40, 52, 56, 64, 40, 74, 26, 84, 40), (16, 62, 28, 46, 40, 62, 52, 78, 64, 62, 74, 48, 84, 62)),
    "bars": (_lines(22, 30, 78, 30), _lines(22, 50, 64, 50), _lines(22, 70, 74, 70)),
    "umbrella": ((18, 52, 20, 22, 50, 20, 80, 22, 82, 52), (18, 52, 26, 44, 34, 52, 42, 44, 50, 52, 58, 44, 66, 52, 74, 44, 82, 52),
                 (50, 52, 50, 64, 50, 74, 50, 84, 60, 80)),
    "note": (_lines(40, 70, 40, 24, 70, 18, 70, 62), (40, 70, 26, 62, 26, 72, 28, 82, 40, 70), (70, 62, 56, 54, 56, 64, 58, 74, 70, 62)),
}  # fmt: skip
