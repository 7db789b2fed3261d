"""Ground floors: shop rooms with counters, shelves, bottles, books, fruit, lanterns, curtains; awnings; shutters."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.kernels import surfaces as look
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.street.facades import GROUND_FLOOR, Lot
from limner.engines.painter.worlds.street.lantern import lantern
from limner.engines.painter.worlds.street.mesh import FURNITURE, GOODS, SIGN, WALL, Material
from limner.engines.painter.worlds.street.plan import KERB, Plan
from limner.engines.painter.worlds.street.render import Lamp
from limner.engines.painter.worlds.street.symbols import TRADES, light_box
from limner.engines.painter.worlds.street.wall import Wall

HEAD = 2.75  # metres; the top of a shop's opening
DEPTH = 2.1

_WOOD: RGB = (0.22, 0.11, 0.05)
_BRIGHT: tuple[RGB, ...] = (
    (0.75, 0.10, 0.06), (0.85, 0.50, 0.06), (0.10, 0.38, 0.14), (0.06, 0.22, 0.55),
    (0.75, 0.72, 0.62), (0.45, 0.08, 0.22), (0.08, 0.42, 0.45), (0.30, 0.16, 0.08),
)  # fmt: skip
_BALL = ((-0.9, 0.4), (-0.4, 0.92), (0.3, 0.95), (0.8, 0.6), (0.98, 0.05))
_DARK = Material(albedo=(0.025, 0.025, 0.03), gloss=0.3, ident=FURNITURE)


@dataclass(frozen=True, slots=True)
class Room:
    """A shop's room: its wall, its stretch along the street and the light inside."""

    wall: Wall
    near: float
    far: float
    light: RGB
    fine: bool

    def lit(self, albedo: RGB, share: float = 1.0, ident: int = GOODS, pattern: int = look.PLAIN) -> Material:
        """A thing of this colour in the light of the room."""
        red, green, blue = self.light
        return Material(albedo=albedo, inside=(red * share, green * share, blue * share), ident=ident, pattern=pattern)


def build(plan: Plan, lot: Lot) -> list[Lamp]:
    """The ground floor of one building; returns the light that falls out of it."""
    rng = plan.rng(f"shop {lot.key}")
    wall, lamps = lot.wall, []
    wall.box((lot.near, lot.far), (0.0, GROUND_FLOOR), (-DEPTH - 0.3, -9.0), lot.masonry)
    wall.box((lot.near, lot.far), (3.42, GROUND_FLOOR), (0.04, -0.5), lot.trim)
    count = 2 if lot.far - lot.near > 6.6 else 1
    width = (lot.far - lot.near) / count
    for number in range(count):
        near = lot.near + number * width
        for edge in (near, near + width - 0.28):
            wall.box((edge, edge + 0.28), (0.0, 3.45), (0.03, -DEPTH - 0.3), lot.masonry)
        lamps += _unit(plan, lot, rng, near + 0.28, near + width - 0.28)
    return lamps


def _unit(plan: Plan, lot: Lot, rng: np.random.Generator, near: float, far: float) -> list[Lamp]:
    """One shop or one shutter between two piers."""
    wall = lot.wall
    accent = _BRIGHT[int(rng.integers(len(_BRIGHT)))]
    if rng.random() < 0.16:
        shutter = Material(albedo=(0.17, 0.18, 0.19), gloss=0.2, pattern=look.SHUTTER)
        wall.panel((near, far), (KERB, HEAD), -0.16, shutter)
        return _fascia(
            plan, Room(wall, near, far, (1.0, 1.0, 1.0), lot.near < 30), rng, accent, plain=rng.random() < 0.5
        )
    warm: tuple[RGB, ...] = ((2.1, 1.2, 0.5), (1.9, 1.35, 0.8), (1.15, 1.6, 1.9), (2.1, 0.85, 0.4))
    light = warm[int(rng.choice(4, p=[0.42, 0.26, 0.2, 0.12]))]
    room = Room(wall, near, far, light, lot.near < 30)
    _shell(room, rng)
    kind = _KINDS[int(rng.integers(len(_KINDS)))]
    if room.fine:
        kind(room, rng)
    awning = rng.random() < 0.42
    lamps = _fascia(plan, room, rng, accent, plain=awning or rng.random() < 0.25)
    _front(plan, room, rng, accent, awning=awning)
    x = wall.x(0.5)
    return [*lamps, Lamp((x, 1.7, (near + far) / 2), _times(light, 2.6), (-wall.side, -0.15, 0), 1.5, 9)]


def _shell(room: Room, rng: np.random.Generator) -> None:
    """Floor, ceiling and walls of the room, with a strip of light."""
    wall, along = room.wall, (room.near, room.far)
    paint = ((0.42, 0.34, 0.24), (0.30, 0.33, 0.34), (0.38, 0.20, 0.12), (0.20, 0.26, 0.24))[int(rng.integers(4))]
    plaster = room.lit(paint, 0.9, WALL, look.PLASTER)
    wall.box(along, (0.0, HEAD + 0.2), (-DEPTH, -DEPTH - 0.3), plaster)
    wall.box(along, (HEAD, HEAD + 0.2), (-0.2, -DEPTH), room.lit((0.3, 0.3, 0.3), 0.7, WALL))
    wall.box(along, (0.0, KERB + 0.01), (0.0, -DEPTH), room.lit((0.16, 0.11, 0.08), 0.8, WALL))
    tube = Material(albedo=(0.8, 0.8, 0.8), emission=_times(room.light, 2.2), ident=GOODS)
    if room.fine:
        _partition(room, rng, plaster)
    for place in np.arange(room.near + 0.6, room.far - 0.6, 1.7):
        wall.box((float(place), float(place) + 0.9), (HEAD - 0.06, HEAD), (-1.0, -1.12), tube)


def _partition(room: Room, rng: np.random.Generator, plaster: Material) -> None:
    """The far side wall, which the camera sees best: shelves, or posters."""
    wall, far = room.wall, room.far
    wall.box((far - 0.03, far), (KERB, HEAD), (-0.06, -DEPTH), plaster)
    if rng.random() < 0.55:
        thing = (_bottle, _carton, _jar)[int(rng.integers(3))]
        for height in (0.75, 1.2, 1.65, 2.1):
            wall.box((far - 0.26, far - 0.03), (height - 0.03, height), (-0.25, -DEPTH + 0.05), room.lit(_WOOD, 0.9))
            out = -0.35
            while out > -DEPTH + 0.25:
                out -= 0.05 + thing(room, rng, far - 0.2, height, out)
        return
    for out in (-0.5, -1.2):
        low, tall = float(rng.uniform(0.9, 1.2)), float(rng.uniform(0.7, 1.0))
        ink, sheet = _BRIGHT[int(rng.integers(len(_BRIGHT)))], _BRIGHT[int(rng.integers(len(_BRIGHT)))]
        wall.box((far - 0.04, far), (low, low + tall), (out + 0.25, out - 0.25), room.lit(sheet))
        wall.box((far - 0.045, far), (low + 0.08, low + tall * 0.55), (out + 0.17, out - 0.12), room.lit(ink))
        title = room.lit((0.8, 0.78, 0.7))
        wall.box((far - 0.045, far), (low + tall * 0.65, low + tall * 0.85), (out + 0.2, out - 0.2), title)


def _fascia(plan: Plan, room: Room, rng: np.random.Generator, accent: RGB, *, plain: bool) -> list[Lamp]:
    """The band over the shop: painted board, or a light box with a picture of its trade."""
    wall, along, up = room.wall, (room.near, room.far), (HEAD, 3.42)
    if plain or not room.fine:
        board = Material(albedo=_times(accent, 0.5), gloss=0.2, pattern=look.METAL)
        wall.box(along, up, (0.10, -0.25), board)
        return []
    wall.box(along, up, (0.18, -0.25), _DARK)
    tint = plan.neon[int(rng.integers(len(plan.neon)))] if rng.random() < 0.6 else accent
    picture = light_box(TRADES[int(rng.integers(len(TRADES)))], (room.far - room.near) / 0.58, tint)
    lit = Material(
        albedo=(0.3, 0.3, 0.3), emission=(1, 1, 1), luminous=True, texture=wall.mesh.texture(picture), ident=SIGN
    )
    wall.panel((room.near + 0.04, room.far - 0.04), (HEAD + 0.05, 3.38), 0.185, lit)
    return [Lamp((wall.x(0.7), 3.0, (room.near + room.far) / 2), _times(tint, 2.6), (-wall.side, -0.3, 0), 1.2, 8)]


def _times(value: RGB, factor: float) -> RGB:
    return value[0] * factor, value[1] * factor, value[2] * factor


def _front(plan: Plan, room: Room, rng: np.random.Generator, accent: RGB, *, awning: bool) -> None:
    """An awning, a curtain or a shop window's frame before the room."""
    wall, along = room.wall, (room.near, room.far)
    if awning:
        pattern = look.STRIPE if rng.random() < 0.5 else look.CLOTH
        cloth = Material(albedo=_times(accent, 0.6), pattern=pattern)
        drop = 0.9 + 0.4 * rng.random()
        wall.slope(along, (3.35, 0.0), (2.72, drop), cloth)
        wall.panel(along, (2.50, 2.72), drop, cloth)
    elif rng.random() < 0.45:
        for place in np.arange(room.near, room.far, max(0.8, (room.far - room.near) / 4)):
            wall.box((float(place), float(place) + 0.06), (KERB, HEAD), (-0.1, -0.18), _DARK)
        wall.box(along, (KERB, 0.55), (-0.06, -0.2), Material(albedo=_WOOD, pattern=look.PLASTER))
        wall.box(along, (2.2, 2.26), (-0.1, -0.18), _DARK)
    if plan.lanterns and room.fine and rng.random() < 0.6:
        for place in np.arange(room.near + 0.4, room.far - 0.2, 0.95):
            lantern(wall.mesh, (wall.x(1.15 if awning else 0.42), 2.28, float(place)), hung=HEAD + 0.3)


def _shelves(
    room: Room, fill: Callable[[Room, np.random.Generator, float, float, float], float], rng: np.random.Generator
) -> None:
    """Boards along the back wall, each filled from end to end."""
    board = room.lit(_WOOD, 0.8)
    for height in (0.55, 1.05, 1.55, 2.05):
        room.wall.box((room.near, room.far), (height - 0.04, height), (-DEPTH + 0.42, -DEPTH), board)
        place = room.near + 0.1
        while place < room.far - 0.3:
            place += fill(room, rng, place, height, -DEPTH + 0.30)


def _bottle(room: Room, rng: np.random.Generator, place: float, base: float, out: float) -> float:
    glass = ((0.10, 0.32, 0.12), (0.45, 0.20, 0.04), (0.55, 0.55, 0.48), (0.10, 0.18, 0.40), (0.50, 0.06, 0.05))
    tall, wide = float(rng.uniform(0.24, 0.34)), float(rng.uniform(0.035, 0.05))
    x = room.wall.x(out)
    radii = (0.01, wide, wide, wide * 0.5, wide * 0.32, wide * 0.3)
    profile = tuple(
        (tall * share, radius) for share, radius in zip((0, 0.02, 0.6, 0.72, 0.78, 1.0), radii, strict=True)
    )
    room.wall.mesh.lathe((x, base, place), profile, room.lit(glass[int(rng.integers(5))], 1.2), sides=6)
    label = room.lit((0.7, 0.66, 0.5))
    room.wall.box(
        (place - wide, place + wide), (base + tall * 0.2, base + tall * 0.45), (out + wide + 0.004, out), label
    )
    return wide * 2 + float(rng.choice([0.02, 0.03, 0.12]))


def _jar(room: Room, rng: np.random.Generator, place: float, base: float, out: float) -> float:
    wide, tall = float(rng.uniform(0.06, 0.09)), float(rng.uniform(0.16, 0.28))
    glaze = room.lit(_BRIGHT[int(rng.integers(len(_BRIGHT)))], 0.9)
    shape = ((0.0, 0.7), (0.25, 1.0), (0.7, 0.95), (0.9, 0.55), (1.0, 0.62))
    profile = tuple((tall * rise, wide * share) for rise, share in shape)
    room.wall.mesh.lathe((room.wall.x(out), base, place), profile, glaze, sides=9)
    return wide * 2 + 0.03


def _book(room: Room, rng: np.random.Generator, place: float, base: float, out: float) -> float:
    thick, tall = float(rng.choice([0.03, 0.045, 0.06])), float(rng.choice([0.22, 0.27, 0.31]))
    cover = room.lit(_BRIGHT[int(rng.integers(len(_BRIGHT)))], 0.9)
    room.wall.box((place, place + thick), (base, base + tall), (out, out - 0.18), cover)
    return thick + (0.004 if rng.random() < 0.93 else 0.2)


def _carton(room: Room, rng: np.random.Generator, place: float, base: float, out: float) -> float:
    wide, tall = float(rng.uniform(0.12, 0.3)), float(rng.uniform(0.15, 0.36))
    skin = _BRIGHT[int(rng.integers(len(_BRIGHT)))]
    room.wall.box((place, place + wide), (base, base + tall), (out, out - 0.2), room.lit(skin))
    room.wall.box((place + wide * 0.2, place + wide * 0.8), (base + tall * 0.35, base + tall * 0.7), (out + 0.005, out),
                  room.lit((0.8, 0.78, 0.7)))  # fmt: skip
    return wide + 0.03


def _stool(room: Room, place: float, out: float) -> None:
    x = room.wall.x(out)
    leg = np.array([[x, KERB, place], [x, 0.4, place], [x, 0.74, place]])
    room.wall.mesh.tube(leg, [0.16, 0.03, 0.03], _DARK)
    seat = np.array([[x, 0.72, place], [x, 0.74, place], [x, 0.80, place], [x, 0.82, place]])
    room.wall.mesh.tube(seat, [0.02, 0.17, 0.17, 0.02], Material(albedo=(0.35, 0.04, 0.03), gloss=0.3), sides=10)


def _noodle_bar(room: Room, rng: np.random.Generator) -> None:
    """A counter with stools, bowls, a row of cloth before it and bottles behind."""
    along = (room.near + 0.1, room.far - 0.1)
    room.wall.box(along, (KERB, 1.02), (-0.55, -0.95), room.lit(_WOOD, 0.7, FURNITURE, look.PLASTER))
    room.wall.box(along, (1.02, 1.08), (-0.45, -1.05), room.lit((0.34, 0.18, 0.08)))
    for place in np.arange(along[0] + 0.4, along[1] - 0.3, 0.75):
        _stool(room, float(place), -0.1)
        x = room.wall.x(-0.65)
        bowl = room.lit((0.7, 0.7, 0.66))
        room.wall.mesh.lathe((x, 1.08, place + 0.2), ((0, 0.05), (0.04, 0.10), (0.10, 0.12)), bowl, sides=9)
    cloth = room.lit(
        ((0.30, 0.03, 0.03), (0.03, 0.06, 0.26), (0.05, 0.20, 0.12))[int(rng.integers(3))], 0.5, GOODS, look.CLOTH
    )
    for place in np.arange(room.near + 0.05, room.far - 0.5, 0.62):
        room.wall.panel((float(place), float(place) + 0.56), (1.98, 2.6), -0.14, cloth, int(rng.integers(50)))
    _shelves(room, _bottle, rng)


def _bottle_shop(room: Room, rng: np.random.Generator) -> None:
    _shelves(room, _bottle, rng)
    room.wall.box((room.near + 0.3, room.far - 0.3), (KERB, 0.98), (-0.9, -1.3), room.lit(_WOOD, 0.8, FURNITURE))


def _book_shop(room: Room, rng: np.random.Generator) -> None:
    _shelves(room, _book, rng)
    room.wall.box((room.near + 0.3, room.far - 0.3), (0.62, 0.70), (-0.35, -1.2), room.lit(_WOOD, 0.9, FURNITURE))
    place = room.near + 0.4
    while place < room.far - 0.6:
        cover = room.lit(_BRIGHT[int(rng.integers(len(_BRIGHT)))])
        room.wall.box((place, place + 0.26), (0.70, 0.70 + rng.uniform(0.03, 0.2)), (-0.45, -0.8), cover)
        place += 0.34


def _grocer(room: Room, rng: np.random.Generator) -> None:
    """Crates of fruit on a stepped stand, cartons behind."""
    _shelves(room, _carton, rng)
    fruit: tuple[RGB, ...] = ((0.75, 0.22, 0.02), (0.62, 0.05, 0.03), (0.25, 0.42, 0.04), (0.78, 0.55, 0.05))
    for top, out in ((0.55, 0.35), (0.80, -0.15)):
        for place in np.arange(room.near + 0.1, room.far - 0.7, 0.66).tolist():
            room.wall.box((place, place + 0.62), (KERB, top), (out, out - 0.48), room.lit(_WOOD, 0.6, FURNITURE))
            skin = room.lit(fruit[int(rng.integers(4))], 0.9)
            for number in range(24):
                row, column = divmod(number, 6)
                spot = (place + 0.07 + column * 0.096, top + rng.uniform(0.0, 0.04), out - 0.07 - row * 0.11)
                _ball(room, spot, 0.055, skin)


def _ball(room: Room, spot: tuple[float, float, float], radius: float, skin: Material) -> None:
    place, height, out = spot
    profile = tuple((radius * rise, radius * share) for rise, share in _BALL)
    room.wall.mesh.lathe((room.wall.x(out), height, place), profile, skin, sides=7)


def _arcade(room: Room, rng: np.random.Generator) -> None:
    """Game cabinets side by side with glowing screens."""
    place = room.near + 0.2
    while place < room.far - 0.8:
        body = room.lit(_BRIGHT[int(rng.integers(len(_BRIGHT)))], 0.4, FURNITURE)
        room.wall.box((place, place + 0.66), (KERB, 0.95), (-0.7, -1.4), body)
        room.wall.box((place, place + 0.66), (0.95, 1.85), (-1.0, -1.4), body)
        glow = ((0.2, 1.6, 1.9), (1.9, 0.3, 1.2), (0.4, 1.8, 0.5), (1.9, 1.2, 0.2))[int(rng.integers(4))]
        screen = Material(albedo=(0.1, 0.1, 0.1), emission=glow, ident=GOODS)
        black = Material(albedo=(0.02, 0.02, 0.03), ident=GOODS)
        room.wall.panel((place + 0.06, place + 0.60), (1.05, 1.55), -0.99, screen)
        for _ in range(7):
            low, left = rng.uniform(1.08, 1.48), place + rng.uniform(0.08, 0.5)
            room.wall.panel((left, left + rng.uniform(0.04, 0.12)), (low, low + 0.05), -0.985, black)
        room.wall.box((place + 0.04, place + 0.62), (1.66, 1.82), (-0.97, -1.0), screen)
        place += 0.78


def _cafe(room: Room, rng: np.random.Generator) -> None:
    """Small tables, hanging lamps, pictures on the wall."""
    for place in np.arange(room.near + 0.7, room.far - 0.4, 1.25):
        x = room.wall.x(-1.0)
        leg = np.array([[x, KERB, place], [x, 0.5, place], [x, 0.80, place]])
        room.wall.mesh.tube(leg, [0.2, 0.03, 0.03], _DARK)
        top = np.array([[x, 0.80, place], [x, 0.81, place], [x, 0.85, place], [x, 0.86, place]])
        room.wall.mesh.tube(top, [0.02, 0.36, 0.36, 0.02], room.lit((0.4, 0.24, 0.12)), sides=12)
        cord = np.array([[x, HEAD, place], [x, 2.05, place], [x, 1.98, place], [x, 1.85, place]])
        room.wall.mesh.tube(
            cord, [0.01, 0.01, 0.06, 0.17], Material(albedo=(0.3, 0.1, 0.05), emission=(0.7, 0.35, 0.12))
        )
        _ball(room, (float(place), 1.84, -1.0), 0.07, Material(albedo=(1, 1, 1), emission=(7.0, 4.6, 2.2), ident=GOODS))
        frame = room.lit(_BRIGHT[int(rng.integers(len(_BRIGHT)))])
        room.wall.box((float(place) - 0.25, float(place) + 0.25), (1.25, 1.85), (-DEPTH + 0.04, -DEPTH), frame)
        room.wall.box(
            (float(place) - 0.12, float(place) + 0.1), (1.4, 1.7), (-DEPTH + 0.05, -DEPTH), room.lit((0.7, 0.68, 0.6))
        )


_KINDS: tuple[Callable[[Room, np.random.Generator], None], ...] = (
    _noodle_bar, _bottle_shop, _book_shop, _grocer, _arcade, _cafe, _noodle_bar,
)  # fmt: skip
