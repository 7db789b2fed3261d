"""A room seen from its front: windows on one side, furnished along the walls, free in the middle.

Which room it is: `scene.room`; plans and furnishing are in the modules beside this one.
"""

from dataclasses import replace

import numpy as np

from limner.engines.painter.gbuffer import SKY as SKY
from limner.engines.painter.gbuffer import Camera, GBuffer, Lamp, Plane
from limner.engines.painter.gbuffer import Light as Light
from limner.engines.painter.scene import Room, Scene, Time
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.indoors import Panel, balanced, exposed, frontal, surround
from limner.engines.painter.worlds.interior import Interior, light_within, rendered
from limner.engines.painter.worlds.outlook import outlook
from limner.engines.painter.worlds.palettes import DAYLIGHT, Palette, palette
from limner.engines.painter.worlds.radiosity import joined
from limner.engines.painter.worlds.room import home, public, work
from limner.engines.painter.worlds.room.light import LIT, dome, lamps, luma, scaled, sky_light, sunward, walls, windows
from limner.engines.painter.worlds.room.plan import FLOORS, FURNITURE, Plan, Site, paint
from limner.engines.painter.worlds.room.shell import mirrored, shell

EYE = 1.35
EXPOSURES: dict[Time, float] = {"dawn": 0.66, "golden_hour": 0.70, "sunset": 0.58, "dusk": 0.52, "night": 0.45}
ROOMS = {**home.ROOMS, **work.ROOMS, **public.ROOMS}
_SIZES: dict[Room, tuple[float, float]] = {
    "balcony": (4.3, 2.7),
    "hall": (8.5, 4.6),
    "gallery": (7.2, 3.6),
    "library": (6.2, 3.1),
}


def build(scene: Scene) -> GBuffer:
    """Build the room that the scene names."""
    deep, tall = _SIZES.get(scene.room, (5.7, 2.7))
    camera = _camera(scene)
    wide = 0.56 * camera.width * deep / camera.focal
    site = Site(scene, min(max(wide, 3.9), 1.35 * deep), deep, tall)
    plan = _as_wished(scene, ROOMS[scene.room](site))
    flip = scene.seed_of("room side") % 2 == 1
    colours = balanced(palette(replace(scene, palette=())), share=0.5 if scene.time in DAYLIGHT else 0.25)
    place = _interior(scene, camera, site, plan, colours)
    world = rendered(_flipped(place) if flip else place)
    world.polish = plan.polish
    toward = frontal(world.light.direction)
    world.light = replace(world.light, direction=toward, lamps=_lamps(scene, plan, flip), softness=0.04)
    world.calm = _calm(camera, site, plan, flip)
    return exposed(world, EXPOSURES.get(scene.time, 0.80))


def _as_wished(scene: Scene, plan: Plan) -> Plan:
    """The plan with the walls in the scene's first colour and the floor of its surface, where it names them."""
    if scene.palette:
        wall = paint(scene.palette[0])
        back = paint(scene.palette[1]) if len(scene.palette) > 1 and plan.back else None
        plan = replace(plan, wall=wall, back=back, skirting=plan.skirting if scene.room != "bathroom" else "#e9e6e0")
    return replace(plan, floor=FLOORS[scene.surface]) if scene.surface in FLOORS else plan


def _camera(scene: Scene) -> Camera:
    width, height = scene.width, scene.height
    focal = 0.72 * height * (width / height) ** 0.3
    return Camera(width, height, 0.40 * height, focal, EYE)


def _interior(scene: Scene, camera: Camera, site: Site, plan: Plan, colours: Palette) -> Interior:
    dry = scene.weather in ("clear", "cloudy") and scene.time not in ("dusk", "night")
    sky = sky_light(colours)
    key = np.array(colours.key, np.float32) * np.float32(0.5)
    sun: RGB | None = (float(key[0]), float(key[1]), float(key[2])) if dry else None
    level = LIT.get(scene.time, 0.0) if dry else max(LIT.get(scene.time, 0.0), 0.15)
    daylight = float(sky.mean()) * 0.10 + 1e-4
    sources = [
        *windows(site, plan, sky * 2.0),
        *lamps(plan.lamps, level * 1.0 if colours.lamps > 0.9 else level * daylight * 8),
    ]
    if not plan.roofed:
        sources.append(dome(site, sky))
    things = [*shell(site, plan), *(Thing(piece.key, piece.model) for piece in plan.pieces)]
    standing = [thing for thing in things if thing.key in (FURNITURE, 8)]
    middle = (0.0, 0.8, 0.62 * site.depth)
    bright = (plan.openings or not plan.roofed) and scene.time not in ("dusk", "night")
    toward = _unit(-0.75, 0.55, -0.1) if bright or not plan.lamps else _unit(0.1, 1.0, -0.35)
    place = Interior(
        camera=camera,
        things=things,
        sources=joined(sources),
        walls=walls(site, plan, sun),
        toward=toward,
        behind=np.zeros((camera.height, camera.width, 3), np.float32),
        surround=np.zeros((4, 8, 3), np.float32),
        middle=middle,
        sun=(sunward(scene.time), sun) if sun else None,
        furniture=standing,
        softness=0.02,
    )
    return _levelled(scene, place, plan, colours)


def _levelled(scene: Scene, place: Interior, plan: Plan, colours: Palette) -> Interior:
    """All light scaled so that the middle of the room gets about 1, the sun's patch some three times as much."""
    light = light_within(place)
    got = luma(light.key) * 0.45 + luma(light.ambient) * 0.8 + 1e-5
    gain = 1.0 / got
    camera = place.camera
    view = outlook(scene, camera, colours, horizon=0.96 * camera.horizon, blur=5.0 if plan.roofed else 2.0, level=1.0)
    brightness = {"night": 0.30, "dusk": 0.75}.get(scene.time, 2.3 if plan.roofed else 1.0)
    view *= np.float32(brightness / max(float(np.percentile(view.mean(axis=2), 80)), 1e-4))
    sun = None
    if place.sun is not None:
        direction, colour = place.sun
        strength = (4.2 if scene.time in DAYLIGHT else 3.2) / max(luma(colour), 1e-3)
        sun = (direction, (colour[0] * strength, colour[1] * strength, colour[2] * strength))
    sources, solid = scaled(place.sources, gain), scaled(place.walls, gain)
    around = _surround(plan, view)
    return replace(place, sources=sources, walls=solid, behind=view, sun=sun, surround=around)


def _surround(plan: Plan, view: Plane) -> Plane:
    """What glossy things mirror: walls, ceiling, floor and the bright windows on the left."""
    wall, floor = np.array(plan.wall.colour) * 0.7, np.array(plan.floor.colour) * 0.5
    seen = tuple(float(part) for part in np.percentile(view.reshape(-1, 3), 80, axis=0))
    pane = (seen[0], seen[1], seen[2])
    panels = [Panel(-80, 12, 50, 34, pane, 4), Panel(0, 80, 360, 40, (0.8, 0.79, 0.77), 20)]
    if any(hole.wall == "back" for hole in plan.openings):
        panels.append(Panel(0, 10, 30, 22, pane, 4))
    return surround(wall.astype(np.float32), floor.astype(np.float32), panels)


def _flipped(place: Interior) -> Interior:
    """The place with left and right exchanged, but for the view outside."""

    def turned(direction: RGB) -> RGB:
        return (-direction[0], direction[1], direction[2])

    sign = np.array([-1, 1, 1], np.float32)
    sources, solid = (
        replace(part, place=part.place * sign, facing=part.facing * sign) for part in (place.sources, place.walls)
    )
    sun = (turned(place.sun[0]), place.sun[1]) if place.sun else None
    return replace(
        place,
        things=mirrored(list(place.things)),
        furniture=mirrored(list(place.furniture)),
        sources=sources,
        walls=solid,
        toward=turned(place.toward),
        sun=sun,
        surround=np.ascontiguousarray(place.surround[:, ::-1]),
    )


def _lamps(scene: Scene, plan: Plan, flip: bool) -> tuple[Lamp, ...]:
    """The lamps as things feel them from near by; their share of the room's level is in the key light already."""
    if LIT.get(scene.time, 0.0) < 0.9:
        return ()
    sign = -1.0 if flip else 1.0
    found = []
    for glow in plan.lamps[:6]:
        red, green, blue = (0.35 * part * glow.power for part in glow.colour)
        x, y, z = glow.place
        found.append(Lamp(place=(sign * x, y, z), power=(red, green, blue), size=0.2, reach=4.0))
    return tuple(found)


def _calm(camera: Camera, site: Site, plan: Plan, flip: bool) -> list[tuple[int, int, int, int]]:
    """A free part of the back wall, and the ceiling or the sky above it; in a classroom the board alone."""
    x0, y0, x1, y1 = plan.calm or (-0.5 * site.half, 1.9, 0.5 * site.half, site.height - 0.1)
    x0, x1 = (-x1, -x0) if flip else (x0, x1)
    corners = camera.project(np.array([[x0, y1, site.depth], [x1, y0, site.depth]]))
    (left, top), (right, bottom) = corners.tolist()
    wall = (max(0, int(left)), max(0, int(top)), min(camera.width, int(right)), min(camera.height, int(bottom)))
    margin = int(0.05 * min(camera.width, camera.height))
    crest = camera.horizon - (site.height - camera.eye) / site.depth * camera.focal
    above = (3 * margin, margin, camera.width - 3 * margin, max(int(crest) - margin // 2, 3 * margin))
    boxes = [wall] if site.scene.room == "classroom" else [wall, above]
    return [box for box in boxes if box[0] < box[2] and box[1] < box[3]] or [above]


def _unit(x: float, y: float, z: float) -> RGB:
    length = float(np.sqrt(x * x + y * y + z * z))
    return (x / length, y / length, z / length)
