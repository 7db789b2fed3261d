"""How four-legged animals hold their bodies and legs, as numbers. It builds nothing."""

from dataclasses import dataclass
from typing import Literal

Ground = Literal["legs", "rest"]
Leg = tuple[tuple[float, float, float], ...]  # joints from the top: (outwards, up, forwards) in lengths of the leg


def _leg(*joints: tuple[float, float], out: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)) -> Leg:
    return tuple((aside, up, ahead) for aside, (ahead, up) in zip(out, joints, strict=True))


@dataclass(frozen=True, kw_only=True, slots=True)
class Stance:
    """front and hind: the legs (left, right); chest and rump: heights of the trunk's ends in lengths of the leg, 0 on
    the ground; `neck` and `head` are added to the species' angles in degrees; `reach`: the mouth goes to the ground.
    """

    front: tuple[Leg, Leg]
    hind: tuple[Leg, Leg]
    chest: float = 1.0
    rump: float = 1.0
    neck: float = 0.0
    head: float = 0.0
    yaw: float = 14.0
    reach: bool = False
    shut: bool = False
    lift: float = 0.0  # of the whole body, in lengths of the leg
    wag: float = 0.0  # added to the tail's angles


_FORE = _leg((-0.08, -0.36), (0.0, -0.68), (-0.01, -0.93), (0.07, -1.0))
_FORE_B = _leg((-0.06, -0.36), (0.03, -0.68), (0.03, -0.93), (0.11, -1.0))
_REAR = _leg((0.15, -0.36), (-0.13, -0.66), (-0.06, -0.93), (0.03, -1.0))
_REAR_B = _leg((0.13, -0.36), (-0.2, -0.64), (-0.14, -0.93), (-0.05, -1.0))
_FORE_AHEAD = _leg((0.02, -0.36), (0.22, -0.62), (0.3, -0.92), (0.39, -1.0))
_FORE_BACK = _leg((-0.16, -0.34), (-0.2, -0.66), (-0.34, -0.88), (-0.3, -1.0))
_REAR_AHEAD = _leg((0.24, -0.33), (0.08, -0.66), (0.2, -0.93), (0.29, -1.0))
_REAR_BACK = _leg((0.06, -0.4), (-0.3, -0.62), (-0.38, -0.9), (-0.31, -1.0))
_FORE_LEAP = _leg((0.16, -0.26), (0.5, -0.38), (0.76, -0.44), (0.86, -0.46))
_FORE_LEAP_B = _leg((0.1, -0.3), (0.4, -0.52), (0.62, -0.66), (0.72, -0.68))
_REAR_LEAP = _leg((-0.04, -0.36), (-0.44, -0.44), (-0.74, -0.66), (-0.82, -0.74))
_REAR_LEAP_B = _leg((0.08, -0.38), (-0.28, -0.58), (-0.52, -0.84), (-0.58, -0.94))
_FORE_DOWN = _leg((-0.16, -9.0), (0.2, -9.0), (0.4, -9.0), (0.5, -9.0), out=(0.06, 0.06, 0.04, 0.04))
_REAR_DOWN = _leg((0.34, 0.02), (-0.02, -9.0), (0.28, -9.0), (0.38, -9.0), out=(0.16, 0.2, 0.22, 0.22))
_REAR_SIT = _leg((0.36, 0.1), (0.0, -9.0), (0.3, -9.0), (0.42, -9.0), out=(0.12, 0.12, 0.14, 0.15))
_FORE_HELD = _leg((0.06, -0.36), (0.3, -0.54), (0.44, -0.58), (0.5, -0.62), out=(0.12, 0.12, 0.06, 0.05))
_FORE_REARED = _leg((0.22, -0.2), (0.46, -0.1), (0.44, -0.38), (0.38, -0.44))
_FORE_REARED_B = _leg((0.2, -0.26), (0.42, -0.3), (0.34, -0.54), (0.28, -0.58))

STANCES: dict[str, Stance] = {
    "standing": Stance(front=(_FORE, _FORE_B), hind=(_REAR, _REAR_B)),
    "walking": Stance(front=(_FORE_AHEAD, _FORE_BACK), hind=(_REAR_BACK, _REAR_AHEAD), wag=8.0),
    "running": Stance(
        front=(_FORE_LEAP, _FORE_LEAP_B), hind=(_REAR_LEAP, _REAR_LEAP_B), neck=-22.0, head=6.0, yaw=8.0, wag=38.0
    ),
    "sitting": Stance(front=(_FORE_B, _FORE), hind=(_REAR_SIT, _REAR_SIT), rump=0.0, neck=18.0, yaw=18.0, wag=10.0),
    "lying": Stance(front=(_FORE_DOWN, _FORE_DOWN), hind=(_REAR_DOWN, _REAR_DOWN), chest=0.0, rump=0.0, yaw=26.0),
    "sleeping": Stance(
        front=(_FORE_DOWN, _FORE_DOWN), hind=(_REAR_DOWN, _REAR_DOWN), chest=0.0, rump=0.0, reach=True, shut=True,
        yaw=38.0,
    ),
    "grazing": Stance(front=(_FORE_AHEAD, _FORE), hind=(_REAR, _REAR_B), reach=True, yaw=12.0),
    "squatting": Stance(
        front=(_FORE_HELD, _FORE_HELD), hind=(_REAR_SIT, _REAR_SIT), chest=0.98, rump=0.0, neck=6.0, yaw=16.0
    ),
    "upright": Stance(
        front=(_FORE_REARED, _FORE_REARED_B), hind=(_REAR_SIT, _REAR_SIT), chest=0.98, rump=0.42, neck=8.0, yaw=16.0
    ),
    "rearing": Stance(
        front=(_FORE_REARED, _FORE_REARED_B), hind=(_REAR_AHEAD, _REAR_AHEAD), chest=1.62, rump=0.86, neck=8.0,
        head=-18.0, yaw=10.0,
    ),
}  # fmt: skip

_WORDS: dict[str, tuple[str, ...]] = {
    "walking": ("walking", "strolling", "trotting", "wandering", "prowling", "stalking", "marching"),
    "running": ("running", "galloping", "leaping", "jumping", "racing", "chasing", "bounding", "playing", "hopping"),
    "sitting": ("sitting", "seated", "waiting", "begging", "perched", "watching"),
    "lying": ("lying", "resting", "lounging", "relaxing", "reclining"),
    "sleeping": ("sleeping", "asleep", "napping", "dozing", "curled", "curled up", "sleepy"),
    "grazing": ("grazing", "eating", "drinking", "sniffing", "feeding", "browsing"),
    "rearing": ("rearing", "prancing"),
    "standing": ("standing",),
}


def posture(pose: str, traits: tuple[str, ...], default: str) -> str:
    """The name of the stance that a pose word or a trait asks for."""
    asked = (pose, *traits)
    return next((name for name, words in _WORDS.items() if any(word in words for word in asked)), default)
