"""The measures of cats, dogs, bears and small furry animals. A table; it builds nothing."""

from dataclasses import replace

from limner.engines.painter.models.species import Head, Species, Tail

CAT = Species(
    tall=0.27, long=0.98, chest=0.22, belly=0.2, rump=0.21, arm=(0.11, 0.075, 0.058), thigh=(0.17, 0.09, 0.055),
    foot=0.066, toe=0.08, neck=(0.26, 46, 0.15, 0.13), coat="#b98550", under="#efe3d2", mask="#f3e9dc",
    nose="#c4857c", mark="tabby", ink="#6f4522", pose="sitting", curls=True, extras=("whiskers",),
    head=Head(
        skull=0.2, muzzle=0.15, snout=(0.1, 0.07), cheeks=0.085, droop=28, wide=1.08, lips=0.045,
        eye=(0.52, 0.1, -0.85, 0.045), iris="#a3ad52", nose=0.026, ears="pointed", ear=0.23, ear_at=(0.58, 0.76),
        ear_turn=(-16, 4), pitch=-4,
    ),
    tail=Tail(length=0.95, angles=(10, 30, 55, 80, 60), radii=(0.055, 0.052, 0.05, 0.048, 0.035, 0.006)),
)  # fmt: skip
DOG = Species(
    tall=0.55, long=0.9, chest=0.21, belly=0.165, rump=0.17, arm=(0.1, 0.06, 0.047), thigh=(0.15, 0.08, 0.046),
    foot=0.055, toe=0.08, neck=(0.3, 56, 0.13, 0.11), coat="#b07a45", under="#e8d9c0", mask="#e2cfb2", curls=True,
    head=Head(
        skull=0.155, muzzle=0.25, snout=(0.092, 0.066), droop=14, lips=0.042, eye=(0.5, 0.3, -0.8, 0.028),
        iris="#4a2c14", nose=0.034, ears="flap", ear=0.26, pitch=-2,
    ),
    tail=Tail(length=0.5, angles=(35, 60, 80, 100), radii=(0.045, 0.05, 0.055, 0.04, 0.006)), ears="#8a5a30",
)  # fmt: skip
PUPPY = replace(
    DOG, tall=0.28, chest=0.25, belly=0.23, rump=0.23, long=0.82, arm=(0.12, 0.085, 0.075), thigh=(0.18, 0.1, 0.075),
    foot=0.085, neck=(0.24, 56, 0.17, 0.16), pose="sitting", coat="#c79a63",
    head=Head(
        skull=0.24, muzzle=0.26, snout=(0.13, 0.095), droop=20, lips=0.055, cheeks=0.1, eye=(0.5, 0.16, -0.85, 0.045),
        iris="#3a2414", nose=0.045, ears="flap", ear=0.36, pitch=2,
    ),
    tail=Tail(length=0.36, angles=(35, 65, 90), radii=(0.06, 0.06, 0.05, 0.01)),
)  # fmt: skip
KITTEN = replace(
    CAT, tall=0.15, chest=0.26, belly=0.25, rump=0.25, long=0.85, arm=(0.13, 0.095, 0.08), foot=0.085,
    head=replace(CAT.head, skull=0.28, muzzle=0.19, snout=(0.13, 0.085), cheeks=0.11, lips=0.055, ear=0.27,
                 eye=(0.52, 0.06, -0.85, 0.068), iris="#7fa6bd", nose=0.032),
    tail=Tail(length=0.7, angles=(20, 50, 80, 95), radii=(0.07, 0.065, 0.06, 0.04, 0.008)),
)  # fmt: skip
FOX = replace(
    DOG, tall=0.4, long=1.05, chest=0.19, belly=0.165, coat="#bd5f28", under="#efe6da", mask="#efe6da", socks="#2a1c16",
    mark="", grain=0.06, arm=(0.1, 0.06, 0.04), thigh=(0.14, 0.08, 0.04), foot=0.05, ears="#3a2218", lining="#e8d8c4",
    sleeves=0.15, neck=(0.3, 44, 0.14, 0.12),
    head=Head(
        skull=0.16, muzzle=0.3, snout=(0.09, 0.04), droop=16, cheeks=0.09, eye=(0.5, 0.28, -0.82, 0.026),
        iris="#b5832e", nose=0.03, ears="pointed", ear=0.25, ear_at=(0.6, 0.8), ear_turn=(-16, 0), pitch=-4, wide=1.05,
    ),
    tail=Tail(length=0.85, angles=(-10, -26, -10, 14), radii=(0.05, 0.11, 0.14, 0.12, 0.01), tip="#f4efe6"),
)  # fmt: skip
WOLF = replace(
    FOX, tall=0.8, long=0.98, chest=0.21, coat="#7d7d7e", under="#d8d4cc", mask="#cfcac0", socks="#b8b2a6", sleeves=0.2,
    ears="#5a5a5c", ink="#3c3d42", neck=(0.3, 34, 0.16, 0.13),
    head=replace(FOX.head, snout=(0.1, 0.056), muzzle=0.29, ear=0.18, iris="#c9a23a", nose=0.034, lips=0.03),
    tail=Tail(length=0.6, angles=(-35, -60, -60), radii=(0.05, 0.085, 0.08, 0.01), tip="#4a4a4e"),
)  # fmt: skip
LION = Species(
    tall=1.1, long=1.05, chest=0.22, belly=0.19, rump=0.19, arm=(0.11, 0.075, 0.06), thigh=(0.16, 0.09, 0.056),
    foot=0.072, toe=0.085, neck=(0.3, 38, 0.16, 0.14), coat="#b98a50", under="#e3cfa8", mask="#dcc296", sleek=0.5,
    ink="#5f3a1c", nose="#4a3028", extras=("lion",),
    head=Head(
        skull=0.155, muzzle=0.2, snout=(0.1, 0.08), droop=14, lips=0.05, cheeks=0.06, eye=(0.46, 0.28, -0.85, 0.024),
        iris="#b5822a", nose=0.04, ears="round", ear=0.11, ear_at=(0.7, 0.85), ear_turn=(-30, 0), pitch=-4,
    ),
    tail=Tail(length=0.85, angles=(-35, -65, -40, 10, 30), radii=(0.03, 0.026, 0.024, 0.024, 0.055, 0.008),
    tip="#4a2e18"),
)  # fmt: skip
TIGER = replace(
    LION, coat="#c9772c", under="#f1e8da", mask="#efe2cc", mark="tiger", ink="#1d1613", extras=("whiskers",), tall=1.0,
    tail=Tail(length=0.9, angles=(-35, -60, -30, 10, 40), radii=(0.04, 0.036, 0.034, 0.032, 0.03, 0.008)), fine=104,
    head=replace(LION.head, iris="#c9b04a", cheeks=0.08), nose="#b5766a",
)  # fmt: skip
LEOPARD = replace(TIGER, tall=0.75, coat="#cf9a50", mark="leopard", ink="#2b1d14")
BEAR = Species(
    tall=1.15, long=0.92, chest=0.27, belly=0.29, rump=0.28, narrow=0.95, arm=(0.15, 0.115, 0.09),
    thigh=(0.19, 0.12, 0.09), straight=0.6, foot=0.095, toe=0.1, neck=(0.26, 22, 0.21, 0.17), coat="#5f4029",
    mask="#9a7350", grain=0.045,
    head=Head(
        skull=0.185, muzzle=0.25, snout=(0.11, 0.075), droop=14, wide=1.08, cheeks=0.1, eye=(0.42, 0.28, -0.85, 0.022),
        nose=0.042, ears="round", ear=0.13, ear_at=(0.72, 0.85), ear_turn=(-28, 0), pitch=-6,
    ),
    tail=Tail(length=0.1, angles=(-40,), radii=(0.06, 0.02)),
)  # fmt: skip
POLAR = replace(
    BEAR, tall=1.35, coat="#e9e5da", mask="#e9e5da", neck=(0.38, 20, 0.19, 0.15), lining="#b8b0a4",
    head=replace(BEAR.head, skull=0.15, muzzle=0.26, cheeks=0.07, ear=0.09),
)  # fmt: skip
PANDA = replace(
    BEAR, tall=0.8, chest=0.3, belly=0.33, rump=0.31, coat="#ece8df", mask="#ece8df", mark="panda", ink="#191716",
    ears="#191716", lining="#191716", pose="sitting", long=0.8, arm=(0.16, 0.13, 0.11), foot=0.11,
    head=replace(BEAR.head, skull=0.26, muzzle=0.24, snout=(0.13, 0.09), cheeks=0.16, wide=1.12, ear=0.17, nose=0.05,
                 eye=(0.42, 0.08, -0.85, 0.032), ear_at=(0.74, 0.82)),
)  # fmt: skip
KOALA = replace(
    PANDA, tall=0.4, mark="", coat="#8f9194", under="#e6e3de", mask="#8f9194", ears="#8f9194", lining="#e6dcd8",
    nose="#2a2628",
    head=replace(PANDA.head, skull=0.27, snout=(0.12, 0.09), muzzle=0.2, cheeks=0.13, ear=0.3, ear_at=(0.9, 0.5),
                 ear_turn=(-58, 0), nose=0.075, eye=(0.44, 0.12, -0.85, 0.034)),
)  # fmt: skip
RABBIT = Species(
    tall=0.2, long=0.8, chest=0.26, belly=0.32, rump=0.38, narrow=0.92, arm=(0.11, 0.08, 0.065),
    thigh=(0.26, 0.12, 0.075), foot=0.075, toe=0.16, neck=(0.3, 45, 0.2, 0.17), coat="#a58a6c", under="#f1e9dc",
    pose="sitting", mask="#d8c6ae", extras=("whiskers",), nose="#c08a84",
    head=Head(
        skull=0.24, muzzle=0.2, snout=(0.16, 0.1), cheeks=0.1, lips=0.05, droop=20, eye=(0.86, 0.25, -0.55, 0.052),
        nose=0.03, ears="long", ear=0.78, ear_at=(0.34, 0.85), ear_turn=(-10, -12), pitch=-6,
    ),
    tail=Tail(length=0.22, angles=(30, 60), radii=(0.1, 0.16, 0.03), tip="#f6f1e8", hair="#f6f1e8"),
)  # fmt: skip
MOUSE = replace(
    RABBIT, tall=0.055, long=0.9, rump=0.34, belly=0.31, coat="#8f8780", under="#e6ded4", mask="#b5aaa0",
    pose="standing",
    arm=(0.1, 0.06, 0.05), thigh=(0.22, 0.1, 0.05), foot=0.055, toe=0.1, socks="#cf9a92",
    head=Head(
        skull=0.27, muzzle=0.34, snout=(0.17, 0.05), droop=16, eye=(0.72, 0.3, -0.7, 0.05), nose=0.05, ears="round",
        ear=0.34, ear_at=(0.72, 0.9), ear_turn=(-24, 0), pitch=-6,
    ),
    tail=Tail(length=1.5, angles=(-20, -10, 0, 20, 10), radii=(0.05, 0.045, 0.04, 0.03, 0.02, 0.006), hair="#c9968e"),
)  # fmt: skip
SQUIRREL = replace(
    RABBIT, tall=0.17, coat="#9a4f24", under="#f0e4d4", mask="#b5703f", rump=0.34, belly=0.28, chest=0.23,
    head=Head(
        skull=0.21, muzzle=0.22, snout=(0.13, 0.07), cheeks=0.08, lips=0.03, droop=18, eye=(0.8, 0.26, -0.6, 0.05),
        nose=0.03, ears="pointed", ear=0.2, ear_at=(0.55, 0.9), ear_turn=(-10, 0), pitch=-2,
    ),
    tail=Tail(length=1.75, angles=(20, 80, 95, 85, 20, -40), radii=(0.08, 0.18, 0.24, 0.26, 0.24, 0.15, 0.03)),
)  # fmt: skip
HEDGEHOG = replace(
    MOUSE, tall=0.13, long=0.75, chest=0.36, belly=0.42, rump=0.38, coat="#cdb497", under="#e0cfb8", mask="#d9c3a6",
    socks="#8a6a55", tail=Tail(length=0.0), neck=(0.2, 14, 0.3, 0.22), extras=("quills",), narrow=1.0,
    head=Head(
        skull=0.25, muzzle=0.42, snout=(0.16, 0.05), droop=12, eye=(0.66, 0.3, -0.75, 0.05), nose=0.06, ears="round",
        ear=0.2, ear_at=(0.74, 0.7), ear_turn=(-40, 0), pitch=-6,
    ),
)  # fmt: skip
MONKEY = Species(
    tall=0.5, long=0.68, chest=0.2, belly=0.2, rump=0.2, narrow=1.0, arm=(0.085, 0.06, 0.05), thigh=(0.12, 0.08, 0.055),
    foot=0.055, toe=0.13, neck=(0.2, 62, 0.13, 0.11), coat="#6b4a30", mask="#d3a580", under="#c9a27a", socks="#5a3d28",
    pose="squatting", ears="#d3a580", lining="#c08f6c", mark="face", ink="#d3a580",
    head=Head(
        skull=0.19, muzzle=0.2, snout=(0.13, 0.1), droop=30, lips=0.055, cheeks=0.09, eye=(0.4, 0.12, -0.9, 0.032),
        iris="#5a3418", nose=0.026, ears="round", ear=0.15, ear_at=(0.98, 0.2), ear_turn=(-80, 0), pitch=2,
    ),
    tail=Tail(length=1.2, angles=(-10, 20, 60, 100, 140, 200), radii=(0.045, 0.04, 0.04, 0.038, 0.034, 0.03, 0.01)),
)  # fmt: skip
KANGAROO = Species(
    tall=0.95, long=0.62, chest=0.15, belly=0.19, rump=0.22, arm=(0.06, 0.045, 0.03), thigh=(0.19, 0.1, 0.05),
    foot=0.045,
    toe=0.2, neck=(0.3, 68, 0.11, 0.075), coat="#a5744a", under="#e3d2b5", mask="#8a5f3e", pose="upright", fore=0.55,
    socks="#5a3d2a",
    head=Head(
        skull=0.095, muzzle=0.2, snout=(0.066, 0.045), droop=10, eye=(0.8, 0.35, -0.6, 0.022), nose=0.026, ears="long",
        ear=0.24, ear_at=(0.5, 0.9), ear_turn=(-16, -4), pitch=-8,
    ),
    tail=Tail(length=1.15, angles=(-50, -38, -8, 0), radii=(0.12, 0.09, 0.07, 0.05, 0.02)),
)  # fmt: skip
RACCOON = replace(
    FOX, tall=0.3, coat="#7f7a74", under="#b5aca2", mask="#e3ddd2", mark="badger", ink="#2a2624", socks="#4a4440",
    chest=0.24,
    belly=0.25, rump=0.26, head=replace(FOX.head, skull=0.2, muzzle=0.26, snout=(0.11, 0.05), ears="round", ear=0.16),
    tail=Tail(length=0.8, angles=(-10, -20, -5), radii=(0.06, 0.1, 0.11, 0.02)), ears="",
)  # fmt: skip
OTTER = replace(
    FOX, tall=0.26, long=1.6, chest=0.3, belly=0.32, rump=0.31, coat="#6a4a34", under="#c9b296", mask="#b59a7c",
    socks="#5a3f2c",
    ears="", grain=0.05, head=replace(FOX.head, skull=0.27, muzzle=0.27, snout=(0.18, 0.13), ears="round", ear=0.1,
    cheeks=0.13),
    tail=Tail(length=1.2, angles=(-25, -15, -5), radii=(0.16, 0.12, 0.08, 0.02)), extras=("whiskers",),
)  # fmt: skip
GORILLA = replace(
    MONKEY, tall=0.95, chest=0.27, belly=0.29, rump=0.26, coat="#26241f", mask="#3f3a36", under="", socks="#1f1d1a",
    ink="#4a443f",
    arm=(0.14, 0.11, 0.09), thigh=(0.15, 0.11, 0.085), foot=0.085, neck=(0.2, 50, 0.2, 0.18), tail=Tail(length=0.0),
    ears="",
    lining="#3a3430", long=0.72,
)  # fmt: skip

SPECIES: dict[str, Species] = {
    "cat": CAT, "kitten": KITTEN, "dog": DOG, "puppy": PUPPY, "fox": FOX, "wolf": WOLF, "lion": LION, "tiger": TIGER,
    "lioness": replace(LION, extras=("whiskers",)), "leopard": LEOPARD,
    "cheetah": replace(LEOPARD, mark="dots", tall=0.8),
    "bear": BEAR, "polar bear": POLAR, "panda": PANDA, "koala": KOALA, "rabbit": RABBIT, "mouse": MOUSE,
    "squirrel": SQUIRREL, "hedgehog": HEDGEHOG, "monkey": MONKEY, "gorilla": GORILLA, "raccoon": RACCOON,
    "otter": OTTER,
    "beaver": replace(OTTER, coat="#6a4426", long=1.2),
    "meerkat": replace(OTTER, coat="#c9a878", pose="upright", long=1.2),
    "red panda": replace(RACCOON, coat="#a5502a", ink="#f0e6d8", socks="#2a1c18"),
    "hamster": replace(MOUSE, tall=0.08, coat="#d0a064", tail=Tail(length=0.0), pose="sitting"),
    "sloth": replace(KOALA, coat="#9a8a70"), "kangaroo": KANGAROO,
}  # fmt: skip
