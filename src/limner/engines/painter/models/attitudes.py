"""How people hold themselves, as numbers for a grown figure of 1.78 m. It builds nothing."""

from dataclasses import dataclass

Reach = tuple[float, float, float]  # outwards, up, ahead in metres


@dataclass(frozen=True, kw_only=True, slots=True)
class Attitude:
    """hands (left, right of the viewer) from the shoulders, feet from the hips: a foot's `up` is its height over the
    ground; `seat` is the height of the hips, 0 for standing; `lean` forwards and `nod` (head down) in degrees.
    """

    hands: tuple[Reach, Reach] = ((0.12, -0.52, 0.03), (0.11, -0.53, 0.07))
    feet: tuple[Reach, Reach] = ((0.03, 0.0, -0.02), (0.04, 0.0, 0.05))
    seat: float = 0.0
    lean: float = 0.0
    nod: float = 2.0
    yaw: float = 8.0
    knees: float = 0.1  # how far they point outwards
    elbows: float = 0.45


_REST = (0.12, -0.52, 0.03)
_THIGH = (-0.05, -0.36, 0.32)

ATTITUDES: dict[str, Attitude] = {
    "standing": Attitude(),
    "walking": Attitude(
        hands=((0.1, -0.48, 0.24), (0.1, -0.48, -0.22)), feet=((0.0, 0.05, -0.36), (0.0, 0.0, 0.3)), lean=3.0
    ),
    "running": Attitude(
        hands=((0.03, -0.2, 0.36), (0.1, -0.36, -0.2)), feet=((0.0, 0.42, -0.5), (0.0, 0.12, 0.36)), lean=14.0, nod=-6.0
    ),
    "sitting": Attitude(hands=(_THIGH, _THIGH), feet=((0.03, 0.0, 0.44), (0.05, 0.0, 0.4)), seat=0.5, lean=-2.0),
    "waving": Attitude(hands=(_REST, (0.26, 0.4, 0.08)), yaw=6.0),
    "holding": Attitude(hands=(_REST, (-0.03, -0.2, 0.36))),
    "reading": Attitude(hands=((-0.08, -0.22, 0.34), (-0.08, -0.22, 0.34)), nod=22.0, yaw=2.0),
    "reading seated": Attitude(
        hands=((-0.08, -0.24, 0.34), (-0.08, -0.24, 0.34)), feet=((0.03, 0.0, 0.44), (0.05, 0.0, 0.4)), seat=0.5,
        nod=24.0, yaw=2.0,
    ),
    "working": Attitude(
        hands=((0.0, -0.38, 0.36), (-0.02, -0.32, 0.42)), feet=((0.05, 0.0, -0.12), (0.05, 0.0, 0.18)), lean=24.0,
        nod=14.0,
    ),
    "riding": Attitude(
        hands=((-0.06, -0.3, 0.36), (-0.06, -0.3, 0.36)), feet=((0.2, 0.0, 0.06), (0.2, 0.0, 0.06)), seat=0.7,
        knees=0.9,
    ),
    "kneeling": Attitude(
        hands=(_THIGH, _THIGH), feet=((0.03, 0.04, -0.38), (0.03, 0.04, -0.38)), seat=0.46, nod=8.0
    ),
    "dancing": Attitude(
        hands=((0.42, 0.26, 0.06), (0.4, 0.3, 0.1)), feet=((0.0, 0.0, 0.0), (0.34, 0.12, 0.1)), lean=-3.0, nod=-8.0
    ),
    "cheering": Attitude(hands=((0.22, 0.46, 0.04), (0.22, 0.46, 0.04)), nod=-10.0),
    "pointing": Attitude(hands=(_REST, (0.36, 0.06, 0.38)), yaw=16.0),
    "playing": Attitude(hands=((0.2, -0.12, 0.26), (-0.12, -0.34, 0.26)), nod=12.0),
    "floating": Attitude(
        hands=((0.34, -0.16, 0.2), (0.36, -0.02, 0.22)), feet=((0.1, 0.22, 0.14), (0.08, 0.14, -0.16)), knees=0.4
    ),
}  # fmt: skip

_WORDS: dict[str, tuple[str, ...]] = {
    "walking": ("walking", "strolling", "marching", "wandering", "hiking", "crossing"),
    "running": ("running", "jogging", "racing", "jumping", "leaping", "chasing"),
    "sitting": ("sitting", "seated", "resting", "fishing", "driving"),
    "waving": ("waving", "greeting"),
    "holding": ("holding", "carrying", "serving", "drinking", "eating"),
    "reading": ("reading", "writing"),
    "working": ("working", "leaning", "cooking", "bending", "digging", "painting", "gardening", "sweeping", "kneading"),
    "riding": ("riding", "cycling"),
    "kneeling": ("kneeling", "praying", "crouching", "meditating"),
    "dancing": ("dancing", "skating", "balancing"),
    "cheering": ("cheering", "celebrating", "triumphant", "happy jumping"),
    "pointing": ("pointing",),
    "playing": ("playing", "playing guitar", "playing music", "strumming"),
    "floating": ("floating", "flying", "swimming", "falling", "drifting"),
    "sleeping": ("sleeping", "asleep", "lying", "napping", "dozing"),
    "standing": ("standing",),
}


def attitude(pose: str, traits: tuple[str, ...], default: str) -> str:
    """The name of the attitude that a pose word or a trait asks for; "sleeping" lies down."""
    asked = (pose, *traits)
    found = next((name for name, words in _WORDS.items() if any(word in words for word in asked)), default)
    found = "reading" if {"book", "newspaper"} & set(asked) and found in ("standing", "sitting") else found
    return "reading seated" if found == "reading" and {"sitting", "seated"} & set(asked) else found
