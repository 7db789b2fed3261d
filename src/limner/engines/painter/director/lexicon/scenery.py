"""What each world shows of itself: nouns that are no things to be placed there."""

import re

from limner.engines.painter.director.lexicon.patterns import words
from limner.engines.painter.scene import Setting

# Land, water and sky: they come with a world or not at all, in whatever number or colour.
LAND = frozenset(
    """
    mountain, volcano, waterfall, river, lake, sea, wave, beach, island, path, field, forest, dune, cloud, star, aurora,
    rainbow, lightning bolt, shooting star, fireworks, snowflake, galaxy, raindrop, puddle, road, village, city, smoke,
    bubble, tornado
    """
    .replace("\n", " ")
    .replace("    ", "")
    .strip()
    .split(", ")
)

_OWN: dict[Setting, str] = {
    "coast": "rock, cliff",
    "sea": "",
    "mountains": "rock, tree, pine tree, grass, bush",
    "hills": "grass, bush, wheat, rock, vineyard",
    "forest": "tree, pine tree, bamboo, fern, leaf, bush, grass, rock, tree stump, ivy",
    "street": "building, shop, window, door, sign, wall",
    "skyline": "building, skyscraper, window",
    "village": "building, railway track, railway crossing, window, shop, wall, grass, bush",
    "harbour": "building, pier, wall, rock",
    "room": "wall, window",
    "tabletop": "table, wall, desk, cutting board",
    "stage": "curtain",
    "underwater": "coral, seaweed, rock",
    "space": "asteroid, rock",
    "studio": "wall",
}
# Land that a world lays out when a scene has it as a subject.
LAID_OUT: dict[Setting, frozenset[str]] = {
    "coast": frozenset({"beach", "mountain"}),
    "forest": frozenset({"waterfall", "river"}),
    "mountains": frozenset({"waterfall"}),
    "sea": frozenset({"wave"}),
}
SCENERY: dict[Setting, frozenset[str]] = {
    setting: LAND | frozenset(own.split(", ")) for setting, own in _OWN.items()
} | {"paper": frozenset()}
# Flowers that a whole field is sown with, when a place is named after them.
SOWN: dict[str, re.Pattern[str]] = {
    "tulip": words("tulip, 郁金香"),
    "sunflower": words("sunflower, 向日葵"),
    "poppy": words("poppy, 罂粟, 虞美人"),
}
