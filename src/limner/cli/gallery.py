"""What the painter shows of itself: prompts for every world at four times, and for every medium. Paints nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from limner.images import Size

SIZE = Size(640, 360)
TIMES = ("dawn", "noon", "sunset", "night")
SEEDS = (1, 2, 3)

WORLDS = {
    "coast": "a rocky coast with cliffs",
    "lighthouse": "a lighthouse on a cliff",
    "beach": "a sandy beach",
    "sea": "the open sea with waves",
    "storm": "a storm on the open sea",
    "harbour": "a small fishing harbour with boats",
    "lake": "mountains and a lake",
    "river": "a river valley",
    "peaks": "snowy mountain peaks",
    "rock": "rocky mountains",
    "volcano": "a volcano",
    "meadow": "an alpine meadow",
    "hills": "rolling green hills",
    "lavender": "a lavender field",
    "wheat": "a wheat field",
    "vineyard": "a vineyard",
    "flowers": "a field of flowers",
    "savanna": "the savanna",
    "desert": "desert dunes",
    "snow": "a snow-covered plain",
    "aurora": "the northern lights over a snowy landscape",
    "pines": "a pine forest",
    "birches": "a birch forest in autumn",
    "broadleaf": "an old oak forest",
    "rainforest": "a tropical rainforest",
    "bamboo": "a bamboo forest",
    "street": "a city street",
    "rain": "a rainy city street with neon signs",
    "skyline": "a city skyline",
    "village": "a mountain village",
    "reef": "underwater, a coral reef",
    "deep": "the deep sea",
    "space": "deep space with stars",
    "planet": "a planet in space",
    "moon": "a lunar landscape",
    "kitchen": "a kitchen",
    "living room": "a living room",
    "bedroom": "a bedroom",
    "bathroom": "a bathroom",
    "office": "an office",
    "classroom": "an empty classroom",
    "laboratory": "a laboratory",
    "library": "a library",
    "cafe": "inside a cafe",
    "workshop": "inside a workshop",
    "gallery": "inside an art gallery",
    "hall": "a great hall",
    "balcony": "a balcony",
    "tabletop": "a teapot and two cups on a wooden table",
    "stage": "an empty theatre stage",
    "studio": "a vase in a photo studio",
}
MEDIA = {
    "photo": "photograph",
    "cinematic": "cinematic film still",
    "monochrome": "black and white photograph",
    "vintage": "vintage photograph",
    "ink": "ink wash painting",
    "watercolour": "watercolor painting",
    "oil": "oil painting",
    "pencil": "pencil drawing",
    "charcoal": "charcoal drawing",
    "line": "line art",
    "one line": "one-line drawing",
    "flat": "flat vector illustration",
    "isometric": "isometric illustration",
    "pixel": "pixel art",
    "paper cut": "paper cut",
    "low poly": "low poly",
    "ukiyo-e": "ukiyo-e woodblock print",
    "stained glass": "stained glass",
    "anime": "anime style",
    "neon": "neon cyberpunk style",
    "poster": "travel poster",
    "sticker": "sticker",
    "icon": "app icon",
    "pattern": "seamless pattern",
}
PLACES = {
    "coast": "a lighthouse on a cliff at sunset",
    "lake": "mountains and a lake in the morning",
    "cat": "a cat beside a potted plant",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture of a sheet."""

    label: str
    prompt: str
    seed: int = 1


def worlds() -> Iterator[Cell]:
    """Every world at four times."""
    for name, words in WORLDS.items():
        for time in TIMES:
            yield Cell(f"{name}, {time}", f"{words} at {time}, photo")


def media() -> Iterator[Cell]:
    """Every medium on three motifs, three seeds each."""
    for name, words in MEDIA.items():
        for place, motif in PLACES.items():
            for seed in SEEDS:
                yield Cell(f"{name}, {place} {seed}", f"{words} of {motif}", seed)
