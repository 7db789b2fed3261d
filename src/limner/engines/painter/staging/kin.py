"""What stands in for nouns that have no model and no emoji: the nearest thing that has one. It draws nothing."""

from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.subjects.figures import is_drawn

UNKNOWN = "unknown"  # the trait of a subject whose noun is in no lexicon

_TABLE = """
fox: red panda
squirrel: meerkat
unicorn: pegasus, centaur
dragon: griffin
peacock: phoenix, ostrich
whale: narwhal
fish: stingray, eel
flamingo: crane
seagull: pelican
penguin: puffin
bee: grasshopper, firefly
lemon: lime
strawberry: raspberry
apple: pomegranate
plum: fig, jujube, lychee
tomato: persimmon, radish
carrot: chili, asparagus, ginger
cake: pancake, pudding, gingerbread house, mooncake
donut: macaron
candy: popsicle
bread: baguette, steak, fried dough, roast chicken, toast
bowl: soup, cereal, hot pot, tangyuan, mortar, spice, bowl of fruit
jar: jam, inkwell
honey jar: honey
box: chocolate, tofu, treasure chest, jewelry box, soap, toaster, microwave, radiator, cardboard, playing card
glass: juice, soda, cocktail, water glass
kettle: coffee pot, coffee machine, blender
bucket: trash can, sink
hammer: anvil, drill, rake, nail, shovel, pickaxe
pencil: paintbrush, pen, chalk, flute, knitting needles, match, oar, fishing rod, baseball bat, golf club, chopsticks
book: eraser, wallet, paper sheet, cutting board, tablet, remote, calculator, screen
ball: yarn, basketball, tennis ball, rugby ball, golf ball, bowling ball, sphere, pearl, bubble, snow globe, raindrop
bed: crib, hammock, pillow, blanket
chair: throne, swing, seesaw, stroller, rocking horse
floor lamp: street lamp, traffic light, stop sign, parking meter, pillar, sign post
laptop: typewriter, sewing machine, record player
camera: binoculars, clapperboard
clock: watch, pocket watch, dartboard
guitar: electric guitar, cello, guzheng
piano: synthesizer, xylophone
athletic shoe: ice skates, high heel, sock, skis
man: armor, skeleton, giant, footballer, suit
woman: people, couple, doll
tree: bonsai, branch
tree stump: log
bush: fern, grass, ivy, tree nest, seaweed
sunflower: dandelion, wheat
flower: lavender sprig, clover, wreath
potted plant: bamboo
mushroom: acorn, pine cone
car: toy car, shopping cart, tricycle
tractor: excavator, harvester
truck: tank, carriage, cannon
train: toy train
boat: paper boat, submarine
sailboat: sailing ship
airplane: glider, drone
balloon: hot air balloon, airship
tower: eiffel tower, wind turbine, statue, great wall, colosseum
castle: sphinx, pyramid, arch
house: watermill, train station, village, doghouse, birdhouse, beehive, gas pump
mailbox: fire hydrant
candle: campfire, lava lamp
"""
_NEAREST = {
    word.strip(): line.split(":")[0] for line in _TABLE.strip().splitlines() for word in line.split(":")[1].split(",")
}


def can_show(noun: str) -> bool:
    """Whether a noun can be set into a world as itself."""
    return noun in CATALOGUE or is_drawn(noun)


def shown_as(noun: str) -> str:
    """The noun itself if it can be shown, else the nearest that can; empty when nothing comes near."""
    if can_show(noun):
        return noun
    nearest = _NEAREST.get(noun, "")
    return nearest if nearest and can_show(nearest) else ""
