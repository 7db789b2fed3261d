"""People as whole figures: standing, in plain clothes, drawn with few parts. Faces are a hint only."""

from dataclasses import replace

from limner.engines.painter.subjects.figure import Figure, Part, area, circle, dot, ellipse, line

_CLOTHES = {"light": "#f0c4a2", "dark": "#3c2b2b", "accent": "#3a5272", "leaf": "#2c2f3a"}


def _legs() -> tuple[Part, ...]:
    """Trousers and shoes."""
    return (
        area("40.5,55! 50.5,55! 50,92! 44,92! 42,74", "accent"),
        area("49.5,55! 59.5,55! 58,74 56,92! 50,92!", "accent"),
        area("44,90.5! 50,90.5! 50,96! 39.5,96! 40.5,93.4", "leaf", 0.7),
        area("50,90.5! 56,90.5! 59.5,93.4 60.5,96! 50,96!", "leaf", 0.7),
    )


def _arms(sleeve: float) -> tuple[Part, ...]:
    """Both arms, bare below the sleeve, which ends at a row; hands at the hips."""
    skin = (
        area("38.5,36 34,46 33,60@90/0 37,60@-90/-80 38.5,48 41.5,40", "light", 0.8),
        area("61.5,36 66,46 67,60@90/180 63,60@-90/-100 61.5,48 58.5,40", "light", 0.8),
        ellipse(35, 61.5, 2.4, 3, "light", 0.7),
        ellipse(65, 61.5, 2.4, 3, "light", 0.7),
    )
    cut = sleeve
    cloth = (
        area(f"42,31@180/130 36.5,37 33.6,{cut}! 38.6,{cut}! 42,40", "body", 0.8),
        area(f"58,31@0/50 63.5,37 66.4,{cut}! 61.4,{cut}! 58,40", "body", 0.8),
    )
    return (*skin, *cloth)


def _face(y: float) -> tuple[Part, ...]:
    """A neck, a head, eyes and a smile around row `y`."""
    return (
        area(f"46.8,{y + 5}! 53.2,{y + 5}! 53.2,{y + 15}! 50,{y + 17} 46.8,{y + 15}!", "light", 0.6),
        ellipse(50, y, 7.2, 8.6, "light"),
        dot(47.2, y + 0.6, 0.8),
        dot(52.8, y + 0.6, 0.8),
        line(f"47.6,{y + 4} 50,{y + 5.2} 52.4,{y + 4}", 0.4),
    )


_SHIRT = area("41.5,31! 46,29.6 54,29.6 58.5,31! 60.4,44 59.8,58! 50,58.6 40.2,58! 39.6,44")
_DRESS = area("41.5,31! 46,29.6 54,29.6 58.5,31! 57,46 65,72! 50,74 35,72! 43,46")
_LONG_HAIR = area("50,5@0 59,8.5 61.5,18 62,29@110/-170 56,32 44,32@170/-110 38,29 38.5,18 41,8.5", "dark", 0.8)
_FRINGE = area("42.4,15! 43.5,8 50,5.4@0 56.5,8 57.6,15! 55,10.5 50.5,9 46,11", "dark", 0.6)
_CROP = area("42.2,14! 41.8,7 47,4 54,3.8@10 58.6,7.5 57.8,14! 56,9.5 47,9 43.6,11", "dark", 0.7)

_WOMAN = Figure(
    (
        _LONG_HAIR,
        *(
            area(path, "light", 0.7)
            for path in ("44.5,70! 49.5,70! 48.5,92! 45,92!", "50.5,70! 55.5,70! 55,92! 51.5,92!")
        ),
        *_legs()[2:],
        *_arms(43.0),
        *_face(15.0)[:1],
        _DRESS,
        *_face(15.0)[1:],
        _FRINGE,
    ),
    {"body": "#d8604f", **_CLOTHES},
    weight=0.7,
    stature=2.2,
)
_WALKER = Figure(
    (_LONG_HAIR, *_legs(), *_arms(52.0), *_face(15.0)[:1], _SHIRT, *_face(15.0)[1:], _FRINGE),
    {"body": "#e0a23c", **_CLOTHES},
    weight=0.7,
    stature=2.2,
)
_MAN = Figure(
    (*_legs(), *_arms(43.0), *_face(14.5)[:1], _SHIRT, *_face(14.5)[1:], _CROP),
    {"body": "#3f8a86", **_CLOTHES},
    weight=0.7,
    stature=2.3,
)
_BUN = Figure(
    (circle(50, 3.5, 4.6, "dark"), *_WALKER.parts[1:]),
    {"body": "#7c6bb0", **_CLOTHES},
    weight=0.7,
    stature=2.2,
)
PEOPLE = {
    "woman": (_WOMAN, _WALKER, _BUN),
    "man": (_MAN,),
    "person": (_MAN, _WALKER),
    "girl": (replace(_WOMAN, stature=1.5),),
    "boy": (replace(_MAN, stature=1.5),),
}
