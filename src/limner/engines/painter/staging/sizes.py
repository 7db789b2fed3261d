"""How tall things are in nature, metres: for nouns that are shown as reliefs and so have no size of their own."""

_TABLE = """
0.04: ring key coin dice button bee ladybird butterfly snail
0.07: cherry strawberry grape egg mouse frog walnut shell seashell plum lemon
0.09: apple orange peach pear tomato cookie cupcake doughnut cup mug candle onion
0.14: pineapple bottle glass jar book notebook bird parrot mushroom flower tulip rose blossom bread cheese pizza
0.22: teapot hat shoe boot clock vase lantern watermelon pumpkin bag basket owl duck chicken cake
0.30: cat rabbit hedgehog squirrel laptop ball guitar violin trumpet drum lamp cauldron backpack balloon
0.60: dog fox penguin suitcase chair bush sunflower turtle monkey umbrella
0.95: sheep goat pig wolf deer bicycle desk table sofa armchair barrel snowman kangaroo
1.40: horse cow lion tiger bear motorcycle dolphin tent gorilla shark
1.70: man woman person astronaut robot king queen knight door camel scarecrow octopus unicorn
2.60: elephant car taxi van truck tractor helicopter boat bus dinosaur dragon carousel
4.50: giraffe house hut tree palm windmill ship airplane train fountain statue
9.00: church castle tower lighthouse bridge whale temple pagoda rocket ferris wheel
"""
_HEIGHTS = {
    noun: float(line.split(":")[0]) for line in _TABLE.strip().splitlines() for noun in line.split(":")[1].split()
}
USUAL = 0.5


def height_of(noun: str) -> float:
    """The height of a noun, or of its last word ("running shoe"), in metres."""
    return _HEIGHTS.get(noun) or _HEIGHTS.get(noun.rsplit(" ", 1)[-1], USUAL)
