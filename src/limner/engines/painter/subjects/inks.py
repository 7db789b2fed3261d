"""Which paper and inks a drawing uses: from the scene's palette, else a tasteful pair by its seed."""

from dataclasses import dataclass

from limner.engines.painter.scene import Scene
from limner.engines.painter.tone import LUMA, colour, contrast

_CONTRAST = 4.5  # between ink and paper, WCAG's ratio


@dataclass(frozen=True, slots=True)
class Inks:
    """sRGB `#rrggbb`: the paper, the ink that reads on it, and further colours for fills and ornaments."""

    paper: str
    ink: str
    accents: tuple[str, ...]


PAIRS = (
    Inks("#f7f4ec", "#1f1f25", ("#c8553d", "#e3b23c", "#3d6b74")),
    Inks("#f4efe6", "#2b2d42", ("#d0603f", "#8d99ae", "#e9b44c")),
    Inks("#fbf3ea", "#3a2618", ("#b5533c", "#d9a05b", "#6b7f5e")),
    Inks("#eff2ec", "#20362f", ("#d97b4f", "#8fae8b", "#e4c36f")),
    Inks("#f5f0f1", "#33202f", ("#b8506b", "#e2a79b", "#5f7a8c")),
    Inks("#fdfcf8", "#111418", ("#d7443e", "#f0b429", "#2f6f8f")),
)


def luminance(code: str) -> float:
    """Linear luminance 0..1 of `#rrggbb`."""
    return float(colour(code) @ LUMA)


def apart(first: str, second: str) -> float:
    """The contrast ratio of two colours `#rrggbb`, 1 to 21."""
    return contrast(luminance(first), luminance(second))


def inks_of(scene: Scene) -> Inks:
    """The scene's palette sorted into paper, ink and accents; what it lacks comes from the seed's own pair."""
    own = PAIRS[scene.seed_of("inks") % len(PAIRS)]
    if not scene.palette:
        return own
    shades = sorted(scene.palette, key=luminance)
    paper = shades[-1] if luminance(shades[-1]) > (0.5 if len(shades) > 1 else 0.8) else own.paper
    if len(shades) > 1 and luminance(shades[0]) < 0.06 and luminance(shades[-1]) <= 0.5:
        paper = shades[0]
    inks = [shade for shade in shades if shade != paper]
    readable = next((shade for shade in inks if apart(shade, paper) >= _CONTRAST), None)
    ink = readable or (own.ink if luminance(paper) > 0.2 else "#f6f1e4")
    accents = tuple(shade for shade in scene.palette if shade not in {paper, ink})
    return Inks(paper, ink, accents or (ink,))
