"""What each world shows of itself: nouns that are no things to be placed there."""

from limner.engines.painter.scene import Setting

_SKY = (
    "cloud, sky, star, horizon, aurora, rainbow, lightning bolt, shooting star, fireworks, snowflake, weather, sun ray"
)
_LAND = f"{_SKY}, mountain, volcano, waterfall, land, grass, rock, ground, valley, cliff"

_TABLE: dict[Setting, str] = {
    "coast": f"{_LAND}, wave, sea, beach, island, sand, shore, surf",
    "sea": f"{_SKY}, wave, sea, island, foam, spray",
    "mountains": f"{_LAND}, tree, evergreen tree, beach, river, lake, forest, snow, glacier, dune, lava",
    "hills": f"{_LAND}, river, path, field, hill, meadow, wheat, lavender, road, vineyard",
    "forest": f"{_LAND}, tree, evergreen tree, bamboo, fern, leaf, moss, path, stream, river, log, bush",
    "street": f"{_SKY}, street, building, shop, window, door, road, puddle, neon sign, sign, pavement, village, city",
    "skyline": f"{_SKY}, building, skyscraper, river, city, street, window, road, village",
    "village": f"{_LAND}, village, street, road, building, river, path, railway track, window, shop",
    "harbour": f"{_SKY}, wave, sea, pier, dock, building, mountain, water, village",
    "room": "wall, floor, ceiling, room",
    "tabletop": "wooden table, table, tablecloth, counter, surface, wall, floor",
    "stage": "stage, spotlight, curtain, floor, light",
    "underwater": "coral, seaweed, sand, bubble, reef, wave, light ray, rock, sea, kelp",
    "space": "star, galaxy, nebula, sky, moon crater, cloud, rock, ground",
    "studio": "backdrop, wall, floor, shadow",
    "paper": "",
}
SCENERY: dict[Setting, frozenset[str]] = {
    setting: frozenset(word.strip() for word in words.split(",")) - {""} for setting, words in _TABLE.items()
}

# What the worlds draw themselves when a scene has it as a subject.
_DRAWN: dict[Setting, str] = {
    "coast": "lighthouse, boat, sailboat, ship, sun, moon, beach",
    "sea": "boat, sailboat, ship, sun, moon",
    "street": "pedestrian, man, woman, umbrella, awning, floor lamp, house, izakaya lantern, sun, moon",
    "mountains": "sun, moon, tree, flower",
    "hills": "sun, moon, tree, flower",
    "skyline": "sun, moon",
    "village": "sun, moon, house",
    "harbour": "sun, moon, boat, house",
}
DRAWN: dict[Setting, frozenset[str]] = {setting: frozenset(words.split(", ")) for setting, words in _DRAWN.items()}
