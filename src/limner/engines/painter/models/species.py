"""The measures of a four-legged animal. Lengths are shares of `tall` unless said; it builds nothing."""

from dataclasses import dataclass

from limner.engines.painter.solids.material import Grain


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """A skull with a muzzle: radii and lengths; `wide` stretches it sideways, `droop` turns the muzzle down (degrees).

    `eye` is where the eyes look out, (x, y, z) in the head's axes (-z forward), and their radius last.
    """

    skull: float = 0.11
    muzzle: float = 0.16  # length beyond the skull's middle
    snout: tuple[float, float] = (0.075, 0.055)
    droop: float = 12.0
    wide: float = 1.0
    cheeks: float = 0.0  # radius of round cheeks
    eye: tuple[float, float, float, float] = (0.62, 0.35, -0.7, 0.022)
    iris: str = ""
    nose: float = 0.022  # 0: nostrils only
    nostril: float = 0.0
    lips: float = 0.0  # radius of the pads beside the nose
    ears: str = "pointed"
    ear: float = 0.14
    ear_at: tuple[float, float] = (0.6, 0.85)  # aside and up, in skulls
    ear_turn: tuple[float, float] = (-18.0, 15.0)  # leaning outwards, and back, in degrees
    pitch: float = -8.0
    bare: bool = False  # the whole head has the mask's colour


@dataclass(frozen=True, kw_only=True, slots=True)
class Tail:
    """Its lengths go along angles from straight back: 90 up, -90 down; `radii` from root to tip."""

    length: float = 0.4
    angles: tuple[float, ...] = (-20.0, -50.0, -60.0)
    radii: tuple[float, ...] = (0.03, 0.028, 0.02, 0.004)
    tip: str = ""
    hair: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Species:
    """One kind of animal. `tall` is the height of its shoulders in metres; colours are sRGB codes or empty."""

    tall: float
    long: float = 0.95  # from shoulder to hip
    chest: float = 0.19
    belly: float = 0.17
    rump: float = 0.165
    narrow: float = 0.82  # breadth of the trunk by its depth
    arm: tuple[float, float, float] = (0.085, 0.05, 0.036)
    thigh: tuple[float, float, float] = (0.13, 0.07, 0.036)
    straight: float = 0.0  # 1: legs like columns
    foot: float = 0.045
    toe: float = 0.07
    hoof: str = ""
    neck: tuple[float, float, float, float] = (0.3, 50.0, 0.11, 0.085)  # length, degrees up, radii
    head: Head = Head()
    tail: Tail = Tail()
    coat: str = "#a9743f"
    under: str = ""  # belly and throat
    socks: str = ""  # lower legs
    mask: str = ""  # muzzle
    lining: str = "#d9a09a"  # of the ears
    nose: str = "#1c1514"
    ears: str = ""  # outside
    mark: str = ""  # the name of its markings
    ink: str = ""  # their colour
    sleek: float = 0.0  # 0 shaggy to 1 short and shining
    grain: float = 0.05
    pose: str = "standing"
    skin: Grain = "fur"
    fine: int = 92
    fore: float = 1.0  # length of the fore legs by their height
    back: float = 1.0  # of the hind legs
    sprawl: float = 0.0  # how far the feet stand out
    sleeves: float = 0.0  # how far the socks reach up, 0..1
    neck_slim: float = 1.0
    curls: bool = False  # sleeps in a ring
    main: str = "coat"  # what a wish for a colour changes: "coat" or "ink"
    extras: tuple[str, ...] = ()
