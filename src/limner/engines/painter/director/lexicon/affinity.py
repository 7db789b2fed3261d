"""Where a thing is at home: the setting that its noun implies when no place is told, and how strongly."""

from limner.engines.painter.director.lexicon.vocabulary import Vocabulary
from limner.engines.painter.scene import Setting

_TABLE: dict[tuple[Setting, str, float], str] = {
    ("coast", "sand", 1.0): """
        palm tree, crab, shell, surfboard, beach ball, flamingo, sandcastle, starfish, flip flops, deckchair,
        beach umbrella, lifeguard, treasure chest, coconut, seal, seagull, pelican, surfer, lifebuoy
    """,
    ("coast", "rock", 1.4): "lighthouse",
    ("sea", "", 1.4): """
        whale, dolphin, sailboat, ship, submarine, shark, cruise ship, pirate, mermaid, iceberg, orca, sailor
    """,
    ("sea", "", 0.8): "boat, anchor",
    ("mountains", "rock", 1.1): """
        dragon, castle, eagle, goat, mountain, knight, griffin, phoenix, mammoth, hiker, climber, wizard, condor,
        tower, yeti, pagoda, temple, monastery
    """,
    ("mountains", "desert", 1.4): "camel, cactus, pyramid, sphinx, oasis, scorpion, cowboy",
    ("mountains", "snow", 1.3): """
        penguin, snowman, sled, igloo, polar bear, husky, walrus, skier, reindeer, snowboard, skis, snowflake
    """,
    ("mountains", "lake", 1.1): "canoe, swan, duck, moose, kayak, heron, beaver, otter, tent, campfire",
    ("mountains", "river", 1.0): "bridge, crane, waterfall, crocodile, hippopotamus, kingfisher",
    ("mountains", "meadow", 1.0): "horse, unicorn, yak, llama, alpaca, bison",
    ("mountains", "volcano", 1.4): "volcano, phoenix",
    ("mountains", "forest", 0.9): "cabin, bear",
    ("hills", "meadow", 1.1): """
        sheep, lamb, cow, tree, hot air balloon, kite, tractor, windmill, fence, dog, house, rabbit, dandelion,
        pony, bicycle, picnic basket, scarecrow, haystack, donkey, chicken, rooster, pig, goose, turkey, barn,
        cottage, balloon, wind turbine, bull, ox, hen, chick, calf, rainbow, grasshopper, snail, swing,
        soccer ball, frisbee, child, boy, girl, airplane, helicopter, family, wheelbarrow, gate, well, beehive,
        kangaroo, hamster, mole
    """,
    ("hills", "flowers", 1.2): """
        butterfly, sunflower, tulip, poppy, daisy, rose, flower, ladybug, watering can, lavender, hummingbird,
        peony, bee, fairy, peacock, lily, wildflower, hydrangea, blossom, fountain, birdhouse, garden gnome
    """,
    ("hills", "savanna", 1.4): """
        giraffe, lion, zebra, elephant, rhinoceros, cheetah, leopard, gazelle, antelope, ostrich, hyena, meerkat,
        buffalo, warthog, acacia, lioness, wildebeest
    """,
    ("hills", "wheat", 1.1): "crow, scarecrow, harvester, hay bale, combine",
    ("hills", "vineyard", 0.8): "grapes",
    ("forest", "broadleaf", 1.1): """
        branch, deer, fox, owl, squirrel, hedgehog, mushroom, badger, raccoon, elf, chipmunk, woodpecker, boar,
        snail, gnome, fern, centaur, goblin, lumberjack, skunk, acorn, porcupine, treehouse, centipede, spider
    """,
    ("forest", "pine", 1.1): "wolf, moose, lynx, evergreen tree",
    ("forest", "rainforest", 1.3): """
        parrot, monkey, tiger, frog, toucan, gorilla, jaguar, snake, chameleon, sloth, orangutan, macaw, lizard,
        iguana, chimpanzee, lemur, panther, dinosaur, triceratops, t-rex, stegosaurus, tapir, crocodile
    """,
    ("forest", "bamboo", 1.4): "panda, red panda, bamboo, samurai, ninja",
    ("street", "", 1.2): """
        car, bus, taxi, truck, motorcycle, scooter, tram, traffic light, police car, fire engine, ambulance,
        street lamp, fire hydrant, parking meter, stop sign, van, skateboard, police officer, firefighter,
        businessman, mailbox, vending machine, rickshaw, phone booth, pigeon, umbrella, street performer,
        race car, food truck, newsstand, crowd
    """,
    ("skyline", "", 1.1): """
        skyscraper, superhero, airship, ferris wheel, flying car, drone, crane machine, giant robot, fireworks
    """,
    ("village", "meadow", 1.2): """
        market stall, church, train, steam locomotive, carriage, awning, cart, carousel, well, scale,
        roller coaster, farmer, circus tent, blacksmith, windmill, wagon, mill, railway track, stall
    """,
    ("village", "meadow", 0.9): "lantern",
    ("harbour", "", 1.2): "ferry, fishing boat, cargo ship, fisherman, gondola, buoy, crane boat, container ship",
    ("room", "living_room", 1.8): "sofa, armchair, fireplace, rug, couch",
    ("room", "living_room", 1.2): """
        television, floor lamp, bookshelf, christmas tree, rocking chair, piano, curtain, grandfather clock,
        coffee table, picture, chandelier, gramophone, record player, houseplant, game console, cushion
    """,
    ("room", "living_room", 0.7): """
        cat, kitten, chair, table, lamp, window, door, clock, potted plant, mirror, puppy, guitar, painting,
        radio, fish tank, birdcage, baby, fan, toy, remote
    """,
    ("room", "kitchen", 1.2): """
        refrigerator, oven, stove, chef, sink, microwave, dishwasher, cook, baker, toaster, pan
    """,
    ("room", "bedroom", 1.2): "bed, pillow, crib, wardrobe, teddy bear, alarm clock, bunk bed, dresser, blanket",
    ("room", "bathroom", 1.3): "bathtub, toilet, shower, rubber duck, toothbrush, toilet paper, washing machine",
    ("room", "office", 1.2): """
        computer, laptop, desk, office chair, printer, keyboard, monitor, briefcase, programmer
    """,
    ("room", "classroom", 1.2): "blackboard, teacher, student, globe, school desk, whiteboard, chalkboard",
    ("room", "laboratory", 1.2): """
        microscope, scientist, test tube, beaker, flask, telescope, robot arm, doctor, nurse, skeleton
    """,
    ("room", "library", 1.2): "books, bookcase, librarian, scroll",
    ("room", "cafe", 1.1): "barista, waiter, espresso machine, coffee machine, bartender, waitress",
    ("room", "workshop", 1.2): """
        workbench, hammer, robot, toolbox, anvil, easel, carpenter, painter, mechanic, saw, drill, engine,
        sewing machine, loom, potter, mannequin, tailor
    """,
    ("room", "gallery", 1.2): "statue, sculpture, bust, suit of armor, vase on a pedestal",
    ("room", "hall", 1.0): "king, queen, throne, prince, princess, ghost, vampire, chandelier",
    ("room", "balcony", 0.8): "railing",
    ("stage", "", 1.3): """
        microphone, drums, dancer, ballerina, singer, musician, violin, cello, magician, band, conductor, clown,
        saxophone, trumpet, acrobat, spotlight, pianist, guitarist, harp, juggler, electric guitar
    """,
    ("underwater", "reef", 1.4): """
        fish, octopus, jellyfish, seahorse, clownfish, turtle, stingray, coral, squid, starfish, diver, mermaid,
        shark, sea turtle, eel, manta ray, lobster
    """,
    ("space", "planet", 1.3): """
        planet, spaceship, satellite, ufo, space station, saturn, earth, rocket, alien, asteroid, comet
    """,
    ("space", "moon", 1.4): "astronaut, moon rover, lunar lander, rover",
    ("tabletop", "", 1.0): """
        apple, pear, orange, banana, lemon, peach, cherry, strawberry, grapes, pineapple, watermelon, plum,
        mango, blueberry, avocado, tomato, carrot, potato, onion, pepper, eggplant, cucumber, corn, broccoli,
        garlic, pumpkin, lettuce, egg, bread, cake, cupcake, cookie, donut, croissant, pizza, hamburger, hot dog,
        sandwich, sushi, noodles, rice, dumpling, taco, salad, soup, cheese, pie, pancake, ice cream, chocolate,
        candy, steak, teapot, cup, mug, glass, wine glass, bottle, plate, bowl, vase, jug, jar, kettle, fork,
        knife, spoon, chopsticks, candle, candlestick, basket, bouquet, book, open book, notebook, pen, pencil,
        key, watch, eyeglasses, camera, phone, hourglass, chess board, chess king, chess piece, dice,
        playing card, envelope, letter, typewriter, music box, jewelry box, ring, necklace, gem, crown, perfume,
        coffee beans, honey jar, milk, beer, cocktail, juice, tea, coffee, skull, inkwell, feather, map, compass,
        magnifying glass, newspaper, scissors, salt shaker, pocket watch, teacup, headphones, calculator,
        light bulb, gift, crystal ball, potion, waffle, burger, fries, popcorn, yogurt, cereal, macaron, muffin,
        kiwi, coconut, fig, olive, walnut, almond, raspberry, pomegranate, bonsai, cactus pot, thermos,
        chess pawn, mouse, snow globe, tray, pitcher, goblet, ladle, mortar, rolling pin, whisk, butter, jam,
        spaghetti, ham, bacon, sausage, shrimp, tofu, mooncake, zongzi, hot pot, tangyuan, bubble tea, smoothie,
        lollipop, gingerbread house, pretzel, bagel, baguette, hotdog
    """,
    ("studio", "", 0.9): """
        running shoe, shoe, boot, high heel, handbag, backpack, hat, dress, jacket, t-shirt, sunglasses, watch,
        trophy, suitcase, robot toy, basketball, football, sneaker, helmet, jeans, coat, sweater, tie, gloves,
        socks, lipstick, glove, baseball, tennis racket, guitar case, scarf, kimono, skirt, shirt, cap
    """,
}
AFFINITIES: Vocabulary[tuple[Setting, str, float]] = Vocabulary(_TABLE)
