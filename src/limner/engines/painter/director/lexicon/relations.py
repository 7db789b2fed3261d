"""The words that place things by each other, and the things that hold, carry and bear others."""

import re

from limner.engines.painter.scene import Relation

_SIDE = r"(?:(?:to|on|at) (?:the|its|his|her) )?(?:immediate )?"
# Of those that end last before the object, the first row decides.
RELATIONS: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    ("left_of", re.compile(rf"{_SIDE}left (?:hand )?(?:side )?(?:of|from)\b")),
    ("right_of", re.compile(rf"{_SIDE}right (?:hand )?(?:side )?(?:of|from)\b")),
    ("in_front_of", re.compile(r"\b(?:in|at the) front of\b|\bbefore\b|(?<!leaning )\bagainst\b")),
    ("behind", re.compile(r"\bbehind\b|\bin back of\b|\bat the back of\b|\bpulled by\b|\bchasing\b|\bfollowing\b")),
    ("around", re.compile(r"\baround\b|\bround the\b|\bencircling\b|\bcircling\b|\bsurrounding\b")),
    ("on", re.compile(r"\bon top of\b|\bupon\b|\bon\b|\batop\b|\bonto\b|\bacross\b|\bcrossing\b|\balong\b")),
    ("under", re.compile(r"\bunder(?:neath)?\b|\bbeneath\b|\bat the foot of\b")),
    ("below", re.compile(r"\bbelow\b")),
    ("above", re.compile(r"\babove\b|\bover\b|\btied to\b|\battached to\b")),
    ("next_to", re.compile(
        r"\bnext to\b|\bbeside\b|\bnear(?:by)?\b|\bby\b|\balongside\b|\bclose to\b|\bat\b|\bleaning against\b"
    )),
    ("in", re.compile(r"\bin(?:side)?(?: of)?\b|\bwithin\b|\binto\b|\bout of\b|\bin the middle of\b|\bdriving\b")),
)  # fmt: skip
CHINESE_RELATIONS: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    ("left_of", re.compile(r"左[边侧面]|左手边")),
    ("right_of", re.compile(r"右[边侧面]|右手边")),
    ("in_front_of", re.compile(r"前[面方边]?")),
    ("behind", re.compile(r"后[面方边]?|背后")),
    ("under", re.compile(r"下[面方边]?|底下|脚下")),
    ("above", re.compile(r"上[方空]")),
    ("on", re.compile(r"上面?|顶上|顶部")),
    ("next_to", re.compile(r"旁边?|附近|边上?|身旁|身边|一旁")),
    ("around", re.compile(r"周围|四周")),
    ("in", re.compile(r"里面?|[之]?中间?|内|中央")),
)

_MOUNTS = "horse pony bicycle motorcycle scooter unicorn camel elephant donkey skateboard dragon tricycle broom pegasus"
MOUNTS = frozenset(_MOUNTS.split())
_HELD_BY = """
    umbrella, balloon, bouquet, flower, rose, sword, shield, cane, guitar, violin, basket, lantern, camera,
    fishing rod, kite, flag, spear, bow and arrow, broom, suitcase, trumpet, microphone, watering can, shovel,
    axe, surfboard, handbag, fan, folding fan, electric guitar, flute, cello, saxophone, accordion, drum,
    harp, piano, tray, map, tennis racket, briefcase
"""
# What someone "with" it holds in the hand.
HELD_BY = frozenset(word.strip() for word in _HELD_BY.split(","))
CONTAINERS: dict[str, Relation] = {
    "bowl": "in", "basket": "in", "vase": "in", "jar": "in", "box": "in", "pot": "in", "glass": "in", "bottle": "in",
    "fish tank": "in", "bucket": "in", "jug": "in", "cup": "in", "pan": "in", "birdcage": "in", "wine glass": "in",
    "suitcase": "in", "handbag": "in", "backpack": "in", "treasure chest": "in", "birdhouse": "in", "teacup": "in",
    "plate": "on", "tray": "on", "table": "on", "desk": "on", "bookshelf": "on", "cake": "on", "bench": "on",
    "stool": "on", "sofa": "on", "tree": "in", "boat": "in", "wheelbarrow": "in", "carriage": "in", "cabinet": "on",
    "cutting board": "on", "snow globe": "in", "crib": "in", "bed": "on", "market stall": "on", "saucer": "on",
    "cupcake": "on", "barrel": "in", "drum": "on", "furniture": "on",
}  # fmt: skip
