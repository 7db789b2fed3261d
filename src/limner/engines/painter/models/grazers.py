"""The measures of hoofed and great animals, dinosaurs and lizards. A table; it builds nothing."""

from dataclasses import replace

from limner.engines.painter.models.species import Head, Species, Tail

HORSE = Species(
    tall=1.55, long=0.82, chest=0.195, belly=0.18, rump=0.19, narrow=0.74, arm=(0.085, 0.05, 0.028),
    thigh=(0.13, 0.075, 0.03), foot=0.036, toe=0.05, hoof="#2a211c", neck=(0.46, 54, 0.13, 0.07), neck_slim=0.72,
    coat="#7a4527", socks="#241712", sleeves=0.0, mask="#54301d", sleek=0.8, grain=0.03, extras=("mane",),
    ink="#1d1410",
    head=Head(
        skull=0.085, muzzle=0.29, snout=(0.078, 0.048), droop=8, wide=0.8, eye=(0.85, 0.35, -0.55, 0.018), nose=0.0,
        nostril=0.015, ears="leaf", ear=0.12, ear_at=(0.5, 1.0), ear_turn=(-8, -10), pitch=-38,
    ),
    tail=Tail(length=0.52, angles=(-30, -75, -82, -85), radii=(0.035, 0.06, 0.065, 0.05, 0.01), hair="#1d1410"),
)  # fmt: skip
UNICORN = replace(
    HORSE, coat="#f2eeea", socks="#f2eeea", mask="#eadfdc", ink="#c9a7d8", hoof="#c9a54a", lining="#eec4c8",
    extras=("mane", "unicorn"), tail=replace(HORSE.tail, hair="#c9a7d8"),
)  # fmt: skip
ZEBRA = replace(
    HORSE, tall=1.3, coat="#eeeae2", socks="#eeeae2", mask="#eeeae2", mark="zebra", ink="#171513", extras=("upright",),
    fine=120, neck=(0.4, 48, 0.14, 0.085),
    tail=Tail(length=0.42, angles=(-50, -80, -85), radii=(0.03, 0.025, 0.04, 0.01), tip="#1a1614"),
    head=replace(HORSE.head, ear=0.14, ears="leaf"),
)  # fmt: skip
DONKEY = replace(
    HORSE, tall=1.1, coat="#8b8279", socks="#8b8279", mask="#e3dcd0", under="#d8d0c4", ink="#3d362f",
    extras=("upright",),
    neck=(0.4, 44, 0.14, 0.09),
    tail=Tail(length=0.4, angles=(-50, -80, -85), radii=(0.03, 0.02, 0.045, 0.01), tip="#332c26"),
    head=replace(HORSE.head, skull=0.105, muzzle=0.32, snout=(0.09, 0.06), ears="long", ear=0.34, ear_turn=(-14, -6)),
)  # fmt: skip
COW = Species(
    tall=1.4, long=1.0, chest=0.235, belly=0.25, rump=0.22, narrow=0.86, arm=(0.09, 0.055, 0.036),
    thigh=(0.14, 0.075, 0.038), foot=0.043, toe=0.05, hoof="#3a2f28", neck=(0.34, 24, 0.15, 0.11), coat="#ece5da",
    mask="#e0b3a4", mark="cow", ink="#231c19", main="ink", sleek=0.7, grain=0.03, extras=("cow", "udder"),
    ears="#231c19",
    head=Head(
        skull=0.115, muzzle=0.28, snout=(0.1, 0.078), droop=10, wide=0.92, eye=(0.9, 0.3, -0.55, 0.021), nose=0.0,
        nostril=0.022, ears="leaf", ear=0.17, ear_at=(0.9, 0.6), ear_turn=(-98, 0), pitch=-26,
    ),
    tail=Tail(length=0.62, angles=(-40, -80, -88, -88), radii=(0.03, 0.02, 0.018, 0.045, 0.01), tip="#231c19"),
)  # fmt: skip
BULL = replace(
    COW,
    coat="#3f2a20",
    mask="#2a1d18",
    mark="",
    main="coat",
    extras=("bull",),
    chest=0.28,
    neck=(0.3, 20, 0.22, 0.16),
    ears="",
)
SHEEP = Species(
    tall=0.72, long=0.8, chest=0.26, belly=0.28, rump=0.265, narrow=0.95, arm=(0.08, 0.05, 0.034),
    thigh=(0.1, 0.06, 0.034),
    foot=0.042, toe=0.05, hoof="#2a2420", neck=(0.26, 38, 0.17, 0.12), coat="#e9e2d2", socks="#3d352f", mask="#3d352f",
    extras=("wool",), lining="#5a4840", ears="#3d352f", grain=0.08,
    head=Head(
        skull=0.11, muzzle=0.22, snout=(0.088, 0.06), droop=18, wide=0.9, eye=(0.9, 0.3, -0.6, 0.022), nose=0.0,
        bare=True,
        nostril=0.014, ears="leaf", ear=0.17, ear_at=(0.85, 0.3), ear_turn=(-100, 0), pitch=-14,
    ),
    tail=Tail(length=0.16, angles=(-40, -70), radii=(0.06, 0.06, 0.03)),
)  # fmt: skip
LAMB = replace(
    SHEEP, tall=0.42, long=0.74, chest=0.25, belly=0.25, rump=0.25, arm=(0.09, 0.065, 0.05), thigh=(0.11, 0.075, 0.05),
    foot=0.056,
    coat="#f3ede0", socks="#e8dccb", mask="#e8d9c6", ears="#e8d9c6", lining="#dba9a0", hoof="#5a4c42",
    head=replace(SHEEP.head, skull=0.16, muzzle=0.24, snout=(0.115, 0.075), eye=(0.85, 0.28, -0.65, 0.034), ear=0.22),
)  # fmt: skip
GOAT = replace(
    SHEEP, coat="#d8cfc0", mask="#cfc4b2", socks="#6a5a4a", ears="#b5a893", extras=("goat", "beard"), chest=0.21,
    belly=0.22,
    rump=0.2, narrow=0.84, neck=(0.34, 46, 0.13, 0.095), grain=0.05, lining="#c9a398",
    head=replace(SHEEP.head, eye=(0.85, 0.3, -0.65, 0.02)),
    tail=Tail(length=0.16, angles=(50, 70), radii=(0.04, 0.04, 0.01)),
)  # fmt: skip
PIG = Species(
    tall=0.72, long=1.05, chest=0.29, belly=0.31, rump=0.29, narrow=0.92, arm=(0.11, 0.07, 0.05),
    thigh=(0.15, 0.08, 0.05),
    foot=0.052, toe=0.05, hoof="#6a4f48", neck=(0.2, 12, 0.22, 0.19), coat="#dd9f92", mask="#e0a598", sleek=0.6,
    skin="speckle",
    extras=("snout",), lining="#c77f76",
    head=Head(
        skull=0.19, muzzle=0.29, snout=(0.12, 0.09), droop=10, cheeks=0.12, eye=(0.66, 0.26, -0.78, 0.024), nose=0.0,
        ears="pointed", ear=0.2, ear_at=(0.68, 0.86), ear_turn=(-26, -50), pitch=-10,
    ),
    tail=Tail(length=0.34, angles=(30, 100, 190, 280, 20), radii=(0.026, 0.024, 0.022, 0.02, 0.014, 0.004)),
)  # fmt: skip
ELEPHANT = Species(
    tall=2.9, long=0.74, chest=0.245, belly=0.27, rump=0.25, narrow=0.86, arm=(0.12, 0.1, 0.085),
    thigh=(0.14, 0.105, 0.085),
    straight=0.8, foot=0.088, toe=0.03, neck=(0.2, 24, 0.2, 0.17), coat="#807c79", sleek=0.2, skin="speckle",
    grain=0.09,
    extras=("trunk", "tusks"), lining="#8f8682", fine=96,
    head=Head(
        skull=0.165, muzzle=0.14, snout=(0.12, 0.09), droop=34, eye=(0.82, 0.1, -0.72, 0.014), nose=0.0, ears="fan",
        ear=0.44,
        ear_at=(0.78, 0.5), ear_turn=(-128, 24), pitch=-4,
    ),
    tail=Tail(length=0.42, angles=(-60, -84, -86), radii=(0.028, 0.018, 0.014, 0.03)),
)  # fmt: skip
GIRAFFE = Species(
    tall=2.9, long=0.5, chest=0.16, belly=0.145, rump=0.14, narrow=0.76, arm=(0.07, 0.042, 0.026),
    thigh=(0.1, 0.05, 0.026),
    foot=0.032, toe=0.04, hoof="#4a3a30", neck=(0.78, 66, 0.11, 0.046), coat="#ead6ad", mask="#e0c69a", mark="giraffe",
    ink="#9a5a26",
    sleek=0.6, grain=0.02, extras=("ossicones", "upright"), fine=124, back=0.93, main="ink",
    head=Head(
        skull=0.055, muzzle=0.17, snout=(0.046, 0.033), droop=12, wide=0.9, eye=(0.9, 0.35, -0.5, 0.013), nose=0.0,
        nostril=0.009,
        ears="leaf", ear=0.09, ear_at=(0.9, 0.6), ear_turn=(-75, 0), pitch=-18,
    ),
    tail=Tail(length=0.32, angles=(-55, -84, -88), radii=(0.016, 0.01, 0.008, 0.024), tip="#2a1c14"),
)  # fmt: skip
CAMEL = Species(
    tall=1.75, long=0.78, chest=0.19, belly=0.18, rump=0.16, narrow=0.82, arm=(0.085, 0.05, 0.03),
    thigh=(0.12, 0.06, 0.03),
    foot=0.045, toe=0.06, neck=(0.52, 36, 0.12, 0.075), coat="#b98f58", under="#cfae7c", extras=("humps",), grain=0.05,
    head=Head(
        skull=0.085, muzzle=0.2, snout=(0.07, 0.052), droop=14, eye=(0.85, 0.4, -0.6, 0.016), nose=0.0, nostril=0.012,
        ears="round",
        ear=0.06, ear_at=(0.66, 0.85), ear_turn=(-20, 0), pitch=-4, lips=0.03,
    ),
    tail=Tail(length=0.32, angles=(-60, -84, -88), radii=(0.024, 0.016, 0.014, 0.03), tip="#5a4024"),
)  # fmt: skip
DEER = Species(
    tall=1.1, long=0.84, chest=0.18, belly=0.165, rump=0.165, narrow=0.78, arm=(0.075, 0.045, 0.026),
    thigh=(0.13, 0.06, 0.027),
    foot=0.032, toe=0.05, hoof="#2a211c", neck=(0.42, 60, 0.11, 0.072), coat="#9a6438", under="#e2d0b4",
    mask="#8a5932", mark="fawn",
    ink="#e8dcc4", sleek=0.5, grain=0.035, extras=("antlers",), lining="#d9c0b0",
    head=Head(
        skull=0.08, muzzle=0.21, snout=(0.062, 0.04), droop=12, wide=0.88, eye=(0.88, 0.3, -0.55, 0.02), nose=0.024,
        ears="leaf",
        ear=0.17, ear_at=(0.75, 0.75), ear_turn=(-58, -4), pitch=-12,
    ),
    tail=Tail(length=0.14, angles=(-30, -60), radii=(0.04, 0.045, 0.01), tip="#f2ece0"),
)  # fmt: skip
MOOSE = replace(
    DEER, tall=1.8, coat="#4f3826", mask="#5f4836", under="", mark="", extras=("palms", "beard"),
    neck=(0.28, 30, 0.17, 0.12), chest=0.23,
    head=replace(DEER.head, skull=0.09, muzzle=0.3, snout=(0.085, 0.075), droop=24, ear=0.13), socks="#8a7864",
)  # fmt: skip
HIPPO = Species(
    tall=1.4, long=1.25, chest=0.33, belly=0.35, rump=0.33, narrow=0.95, arm=(0.13, 0.1, 0.085),
    thigh=(0.16, 0.11, 0.085), straight=0.7,
    foot=0.09, toe=0.05, neck=(0.22, 6, 0.28, 0.22), coat="#7d6f72", under="#b99089", mask="#8c7676", sleek=0.6,
    skin="speckle",
    grain=0.08, lining="#b98a86",
    head=Head(
        skull=0.19, muzzle=0.42, snout=(0.16, 0.185), droop=10, wide=1.1, eye=(0.62, 0.75, -0.5, 0.022), nose=0.0,
        nostril=0.03,
        ears="round", ear=0.09, ear_at=(0.7, 0.95), ear_turn=(-20, 0), pitch=-6,
    ),
    tail=Tail(length=0.16, angles=(-70, -85), radii=(0.03, 0.02, 0.01)),
)  # fmt: skip
RHINO = replace(
    HIPPO, tall=1.6, long=1.1, chest=0.29, belly=0.3, rump=0.28, coat="#85817c", under="", mask="#85817c",
    extras=("rhino",),
    neck=(0.26, 4, 0.25, 0.17), lining="#8a7c76",
    head=Head(
        skull=0.14, muzzle=0.34, snout=(0.12, 0.085), droop=10, wide=0.9, eye=(0.85, 0.3, -0.6, 0.015), nose=0.0,
        nostril=0.02,
        ears="leaf", ear=0.13, ear_at=(0.7, 0.95), ear_turn=(-20, 0), pitch=-16,
    ),
)  # fmt: skip
DINOSAUR = Species(
    tall=2.6, long=0.86, chest=0.24, belly=0.27, rump=0.25, narrow=0.85, arm=(0.12, 0.085, 0.07),
    thigh=(0.16, 0.1, 0.075), straight=0.6,
    foot=0.08, toe=0.04, neck=(1.15, 52, 0.17, 0.07), coat="#5f8a5a", under="#c9cf9a", sleek=0.4, skin="speckle",
    grain=0.05,
    mark="tiger", ink="#3f6446", fine=110,
    head=Head(
        skull=0.085, muzzle=0.16, snout=(0.075, 0.055), droop=8, eye=(0.78, 0.35, -0.65, 0.018), iris="#d8b23a",
        nose=0.0, nostril=0.01,
        ears="", pitch=-14,
    ),
    tail=Tail(length=1.7, angles=(-32, -22, -4, 10, 20), radii=(0.17, 0.13, 0.09, 0.055, 0.03, 0.004)),
)  # fmt: skip
TREX = Species(
    tall=2.6, long=0.52, chest=0.19, belly=0.22, rump=0.23, narrow=0.84, arm=(0.05, 0.04, 0.028),
    thigh=(0.21, 0.13, 0.08), foot=0.075,
    toe=0.22, fore=0.32, neck=(0.3, 50, 0.16, 0.13), coat="#7a6a44", under="#d6c89a", sleek=0.4, skin="speckle",
    grain=0.05, mark="tiger",
    ink="#4a3d26", extras=("teeth",), pose="standing", back=1.02,
    head=Head(
        skull=0.175, muzzle=0.42, snout=(0.145, 0.11), droop=8, wide=0.86, eye=(0.8, 0.6, -0.6, 0.02), iris="#d8a02a",
        nose=0.0,
        nostril=0.015, ears="", pitch=-6,
    ),
    tail=Tail(length=1.35, angles=(-8, -4, 2, 10, 14), radii=(0.19, 0.15, 0.11, 0.07, 0.035, 0.004)),
)  # fmt: skip
LIZARD = Species(
    tall=0.07, long=1.7, chest=0.46, belly=0.5, rump=0.42, narrow=1.15, arm=(0.16, 0.13, 0.1), thigh=(0.2, 0.16, 0.1),
    foot=0.1, toe=0.22,
    sprawl=0.55, neck=(0.5, 12, 0.4, 0.36), coat="#5f9a3f", under="#cfd8a0", sleek=0.7, skin="scales", grain=0.35,
    mark="leopard",
    ink="#3c6a2a", fine=110,
    head=Head(
        skull=0.42, muzzle=0.75, snout=(0.36, 0.2), droop=4, wide=1.05, eye=(0.75, 0.55, -0.55, 0.1), iris="#e0b83a",
        nose=0.0,
        nostril=0.05, ears="", pitch=0,
    ),
    tail=Tail(length=4.0, angles=(-12, -4, 2, 4, 8), radii=(0.36, 0.26, 0.18, 0.11, 0.06, 0.01)),
)  # fmt: skip
CROCODILE = replace(
    LIZARD, tall=0.5, long=2.1, coat="#5a6a42", under="#c9c79a", ink="#3d4a2e", mark="tiger",
    extras=("teeth", "ridge"), grain=0.3,
    head=replace(LIZARD.head, skull=0.36, muzzle=1.3, snout=(0.3, 0.2), eye=(0.55, 0.85, -0.45, 0.075), wide=1.15,
    nostril=0.045),
    tail=Tail(length=3.2, angles=(-12, -4, 0, 2, 4), radii=(0.4, 0.32, 0.24, 0.16, 0.08, 0.01)),
)  # fmt: skip

SPECIES: dict[str, Species] = {
    "horse": HORSE, "foal": replace(HORSE, tall=0.95, long=0.7, neck=(0.4, 56, 0.12, 0.08)),
    "pony": replace(HORSE, tall=1.15, long=0.9),
    "unicorn": UNICORN, "zebra": ZEBRA, "donkey": DONKEY, "cow": COW, "bull": BULL,
    "calf": replace(COW, tall=0.85, extras=(), chest=0.21, belly=0.2),
    "sheep": SHEEP, "ram": replace(SHEEP, extras=("wool", "ram")), "lamb": LAMB, "goat": GOAT, "pig": PIG,
    "piglet": replace(PIG, tall=0.34, long=0.9), "elephant": ELEPHANT, "giraffe": GIRAFFE, "camel": CAMEL, "deer": DEER,
    "stag": DEER, "reindeer": replace(DEER, coat="#7d6a56", mark=""),
    "fawn": replace(DEER, tall=0.65, extras=(), long=0.75),
    "buffalo": replace(BULL, coat="#4a3626", mask="#33261c", grain=0.06, sleek=0.1),
    "boar": replace(PIG, coat="#4f4238", mask="#3f352d",
    skin="fur", grain=0.06, sleek=0.0),
    "llama": replace(CAMEL, coat="#e3d6bf", extras=(), tall=1.15, neck=(0.6, 68, 0.14, 0.11)),
    "mammoth": replace(ELEPHANT, coat="#6a4a30", skin="fur", grain=0.05, sleek=0.0),
    "pegasus": replace(UNICORN, extras=("mane", "plumes"), ink="#e8e2d8"),
    "moose": MOOSE, "hippo": HIPPO,
    "hippopotamus": HIPPO, "rhino": RHINO, "rhinoceros": RHINO, "dinosaur": DINOSAUR,
    "tyrannosaurus": TREX,
    "t-rex": TREX, "lizard": LIZARD, "crocodile": CROCODILE, "alligator": CROCODILE,
}  # fmt: skip
