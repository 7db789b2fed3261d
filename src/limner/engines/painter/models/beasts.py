"""The four-legged animals: a table of their measures, and what some have besides (manes, horns, trunks)."""

from limner.engines.painter.models.quadruped import finished, quadruped
from limner.engines.painter.models.species import Head, Species, Tail
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.solid import Model

CAT = Species(
    tall=0.27, long=0.98, chest=0.22, belly=0.2, rump=0.21, arm=(0.11, 0.075, 0.062), thigh=(0.17, 0.09, 0.058),
    foot=0.068, toe=0.08, neck=(0.3, 48, 0.15, 0.13), coat="#c98a4a", under="#f0e2cd", mask="#f3e8d8",
    nose="#c9807a", mark="tabby", ink="#8a5526", pose="sitting",
    head=Head(
        skull=0.2, muzzle=0.15, snout=(0.1, 0.075), cheeks=0.085, droop=26, wide=1.08,
        eye=(0.5, 0.06, -0.85, 0.044), iris="#a8b04a", nose=0.025, ears="pointed", ear=0.22, ear_at=(0.58, 0.78),
        ear_turn=(-16, 4), pitch=-4,
    ),
    tail=Tail(length=1.0, angles=(10, 30, 55, 80, 60), radii=(0.055, 0.052, 0.05, 0.048, 0.035, 0.006)),
)  # fmt: skip
DOG = Species(
    tall=0.55, long=0.92, chest=0.21, belly=0.17, rump=0.17, arm=(0.1, 0.06, 0.05), thigh=(0.15, 0.08, 0.046),
    foot=0.056, toe=0.08, neck=(0.32, 55, 0.125, 0.105), coat="#c08a4e", under="#ead8b8", mask="#e4cfae",
    head=Head(
        skull=0.145, muzzle=0.25, snout=(0.088, 0.064), droop=14, eye=(0.5, 0.3, -0.8, 0.026), iris="#4a2c14",
        nose=0.032, ears="flap", ear=0.24, ear_at=(0.82, 0.75), ear_turn=(-150, 0), pitch=-4,
    ),
    tail=Tail(length=0.55, angles=(35, 60, 80, 100), radii=(0.045, 0.05, 0.055, 0.04, 0.006)),
)  # fmt: skip
HORSE = Species(
    tall=1.55, long=0.82, chest=0.195, belly=0.18, rump=0.19, narrow=0.74, arm=(0.085, 0.05, 0.028),
    thigh=(0.13, 0.075, 0.03), foot=0.036, toe=0.05, hoof="#2a211c", neck=(0.46, 52, 0.13, 0.075), coat="#8a4f2a",
    socks="#2c1d16", mask="#5f3722", sleek=0.8, grain=0.03, extras=("mane",),
    head=Head(
        skull=0.085, muzzle=0.29, snout=(0.075, 0.048), droop=8, wide=0.8, eye=(0.85, 0.35, -0.55, 0.017), nose=0.0,
        ears="leaf", ear=0.12, ear_at=(0.5, 1.0), ear_turn=(-8, -10), pitch=-40,
    ),
    tail=Tail(length=0.5, angles=(-30, -75, -82, -85), radii=(0.035, 0.06, 0.065, 0.05, 0.01)),
)  # fmt: skip
SHEEP = Species(
    tall=0.72, long=0.8, chest=0.27, belly=0.29, rump=0.27, narrow=0.95, arm=(0.08, 0.05, 0.034),
    thigh=(0.1, 0.06, 0.034), foot=0.042, toe=0.05, hoof="#2a2420", neck=(0.26, 38, 0.16, 0.11), coat="#efe8d8",
    socks="#3a322c", mask="#3a322c", extras=("wool",), lining="#5a4840",
    head=Head(
        skull=0.11, muzzle=0.21, snout=(0.085, 0.06), droop=18, wide=0.9, eye=(0.8, 0.2, -0.7, 0.02), nose=0.0,
        ears="leaf", ear=0.17, ear_at=(0.85, 0.3), ear_turn=(-95, 0), pitch=-14,
    ),
    tail=Tail(length=0.16, angles=(-40, -70), radii=(0.06, 0.06, 0.03)),
)  # fmt: skip
RABBIT = Species(
    tall=0.2, long=0.8, chest=0.26, belly=0.32, rump=0.38, narrow=0.92, arm=(0.11, 0.08, 0.065),
    thigh=(0.26, 0.12, 0.075), foot=0.075, toe=0.16, neck=(0.3, 45, 0.2, 0.17), coat="#b59a7c", under="#f1e9dc",
    pose="sitting", mask="#d8c6ae",
    head=Head(
        skull=0.24, muzzle=0.2, snout=(0.16, 0.1), cheeks=0.1, droop=20, eye=(0.86, 0.25, -0.55, 0.05), nose=0.03,
        ears="long", ear=0.72, ear_at=(0.34, 0.85), ear_turn=(-10, -12), pitch=-6,
    ),
    tail=Tail(length=0.22, angles=(30, 60), radii=(0.1, 0.16, 0.03), tip="#f6f1e8"),
)  # fmt: skip
BEAR = Species(
    tall=1.15, long=0.92, chest=0.27, belly=0.29, rump=0.28, narrow=0.95, arm=(0.15, 0.115, 0.09),
    thigh=(0.19, 0.12, 0.09), straight=0.6, foot=0.095, toe=0.1, neck=(0.26, 22, 0.21, 0.17), coat="#6b4529",
    mask="#a5794e", grain=0.045,
    head=Head(
        skull=0.18, muzzle=0.25, snout=(0.11, 0.075), droop=14, wide=1.05, eye=(0.42, 0.28, -0.85, 0.02), nose=0.04,
        ears="round", ear=0.13, ear_at=(0.72, 0.85), ear_turn=(-28, 0), pitch=-8,
    ),
    tail=Tail(length=0.1, angles=(-40,), radii=(0.06, 0.02)),
)  # fmt: skip

SPECIES: dict[str, Species] = {
    "cat": CAT, "dog": DOG, "horse": HORSE, "sheep": SHEEP, "rabbit": RABBIT, "bear": BEAR,
}  # fmt: skip


def _builder(kind: Species) -> Builder:
    def build(wish: Wish) -> Model:
        return finished(quadruped(kind, wish))

    return build


MODELS: dict[str, Entry] = {noun: Entry(_builder(kind), turn=-52) for noun, kind in SPECIES.items()}
