"""People as figurines: joints from an attitude and a build, and the skin of head and hands. It knows no clothes."""

from dataclasses import dataclass

import numpy as np

from limner.engines.painter.models.attitudes import ATTITUDES, Attitude
from limner.engines.painter.models.skeleton import Frame, Vec, frame, point, reached
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.solid import Point, Solid

GROWN = 1.78
SKINS = ("#f0c9a8", "#e3b08a", "#c98f66", "#a96f48", "#7a4a2e", "#5a3522", "#efc3a0", "#d9a27a")


@dataclass(frozen=True, kw_only=True, slots=True)
class Build:
    """The body of a figure: height in metres, the head's size, breadth of shoulders and hips and girth as factors."""

    tall: float = GROWN
    head: float = 1.0
    shoulders: float = 1.0
    hips: float = 1.0
    girth: float = 1.0
    legs: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """Joints in metres, pairs as (left, right) of the viewer. `unit` is the figure's size by that of a grown one."""

    build: Build
    attitude: Attitude
    unit: float
    pelvis: Vec
    chest: Vec
    spine: Frame
    head: Frame
    shoulders: tuple[Vec, Vec]
    elbows: tuple[Vec, Vec]
    wrists: tuple[Vec, Vec]
    hips: tuple[Vec, Vec]
    knees: tuple[Vec, Vec]
    ankles: tuple[Vec, Vec]

    @property
    def skull(self) -> float:
        """The radius of the skull in metres."""
        return 0.115 * self.unit * self.build.head

    def hand(self, index: int) -> Vec:
        """The middle of a palm."""
        way = self.wrists[index] - self.elbows[index]
        return np.asarray(self.wrists[index] + way / np.linalg.norm(way) * 0.075 * self.unit)


def figure(build: Build, name: str) -> Figure:
    """The joints of a figure in the attitude of this name."""
    pose = ATTITUDES.get(name, ATTITUDES["standing"])
    unit = build.tall / (GROWN - 0.28 + 0.28 * build.head)
    leg = 0.9 * unit * build.legs
    upright = pose.seat * unit * build.legs if pose.seat else _stride(pose, leg, unit)
    pelvis = np.array([0.0, upright, 0.0])
    spine = frame(pelvis, -pose.lean)
    chest = np.array(spine.at(0, 0.44 * unit, 0))
    neck = np.array(spine.at(0, 0.56 * unit, -0.012 * unit))
    skull = 0.115 * unit * build.head
    head = frame(neck + np.array([0.0, 1.22 * skull, -0.14 * skull]), -pose.nod, pose.yaw)
    arms = [_arm(pose, spine, side, build, unit) for side in (0, 1)]
    legs = [_limb(pose, pelvis, side, build, unit) for side in (0, 1)]
    shoulders, elbows, wrists = zip(*arms, strict=True)
    hips, knees, ankles = zip(*legs, strict=True)
    return Figure(
        build, pose, unit, pelvis, chest, spine, head, (shoulders[0], shoulders[1]), (elbows[0], elbows[1]),
        (wrists[0], wrists[1]), (hips[0], hips[1]), (knees[0], knees[1]), (ankles[0], ankles[1]),
    )  # fmt: skip


def _stride(pose: Attitude, leg: float, unit: float) -> float:
    """The height of the hips over feet that stand apart."""
    apart = max((abs(foot[2]) for foot in pose.feet if foot[1] < 0.1), default=0.0) * unit
    return float(np.sqrt(max(leg**2 - apart**2, (0.6 * leg) ** 2)))


def _arm(pose: Attitude, spine: Frame, side: int, build: Build, unit: float) -> tuple[Vec, Vec, Vec]:
    sign = 2.0 * side - 1
    shoulder = np.array(spine.at(sign * 0.172 * unit * build.shoulders, 0.475 * unit, 0.0))
    aside, up, ahead = pose.hands[side]
    target = shoulder + unit * np.array([sign * aside, up, -ahead])
    hint = np.array([sign * pose.elbows, -0.5, 0.7])
    elbow, wrist = reached(shoulder, target, 0.275 * unit, 0.25 * unit, hint)
    return shoulder, elbow, wrist


def _limb(pose: Attitude, pelvis: Vec, side: int, build: Build, unit: float) -> tuple[Vec, Vec, Vec]:
    sign = 2.0 * side - 1
    hip = pelvis + np.array([sign * 0.088 * unit * build.hips, -0.02 * unit, 0.0])
    aside, up, ahead = pose.feet[side]
    target = np.array([hip[0] + sign * aside * unit, (0.075 + up) * unit, -ahead * unit])
    hint = np.array([sign * pose.knees, 0.15, -1.0])
    length = 0.405 * unit * build.legs
    knee, ankle = reached(hip, target, 1.02 * length, length, hint)
    return hip, knee, ankle


def skin(code: str) -> Material:
    """The material of skin in a colour."""
    return Material(colour=rgb(code), gloss=0.22, translucent=0.12)


def head_of(body: Figure, tone: Material, *, jaw: float = 1.0) -> Solid:
    """The head with ears and nose, and the neck."""
    r, at = body.skull, body.head.at
    neck = body.spine.at(0, 0.5 * body.unit, 0.0)
    bones = [
        Bone(at(0, 0.1 * r, 0.1 * r), at(0, 0.1 * r, -0.06 * r), 0.98 * r, 0.96 * r, stretch=(0.94, 1.04, 1.0)),
        Bone(at(0, -0.35 * r, -0.25 * r), at(0, -0.66 * r, -0.42 * r), 0.66 * r, 0.4 * r * jaw, stretch=(1.02, 1, 1)),
        Bone(at(0, -0.14 * r, -0.98 * r), at(0, -0.26 * r, -1.06 * r), 0.09 * r, 0.13 * r),
        Bone(neck, at(0, -0.5 * r, 0.15 * r), 0.06 * body.unit * body.build.girth, 0.055 * body.unit),
    ]
    for side in (-1, 1):
        bones.append(
            Bone(at(side * 0.93 * r, 0.06 * r, 0.1 * r), at(side * 0.96 * r, -0.2 * r, 0.06 * r), 0.15 * r, 0.1 * r)
        )
        cheek = at(side * 0.42 * r, -0.3 * r, -0.56 * r)
        bones.append(Bone(cheek, cheek, 0.32 * r, tint=(1.04, 0.9, 0.86)))
    return flesh(bones, tone, blend=0.16 * r, fine=48).named("skin")


def hands_of(body: Figure, tone: Material) -> list[Solid]:
    """Both hands, slightly curled."""
    return [_hand(body, index, tone) for index in (0, 1)]


def _hand(body: Figure, index: int, tone: Material) -> Solid:
    unit, wrist = body.unit, body.wrists[index]
    way = wrist - body.elbows[index]
    way = way / np.linalg.norm(way)
    inward = np.array([1.0 - 2 * index, 0.0, -0.35])
    inward = inward - way * float(inward @ way)
    inward = inward / max(float(np.linalg.norm(inward)), 1e-6)
    ahead = np.cross(way, inward)
    ahead = ahead if ahead[2] < 0 else -ahead

    def at(along: float, across: float, into: float) -> Point:
        return point(wrist + unit * (way * along + ahead * across + inward * into))

    bones = [
        Bone(at(-0.03, 0, 0), at(0.03, 0.0, 0), 0.028 * unit, 0.031 * unit),
        Bone(at(0.03, 0.022, 0), at(0.07, 0.02, 0.006), 0.024 * unit, 0.018 * unit),
        Bone(at(0.03, -0.02, 0), at(0.07, -0.02, 0.006), 0.024 * unit, 0.017 * unit),
    ]
    for across in (-0.03, -0.011, 0.01, 0.03):
        far = 0.118 - 12 * across * across
        bones.append(Bone(at(0.07, across, 0.006), at(far, 0.9 * across, 0.026), 0.0125 * unit, 0.0095 * unit))
    bones.append(Bone(at(0.02, 0.03, 0.008), at(0.066, 0.05, 0.026), 0.015 * unit, 0.011 * unit))
    return flesh(bones, tone, blend=0.008 * unit, fine=26).named("skin")
