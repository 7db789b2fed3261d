"""Words for places: which world they ask for, what covers its ground, and which nouns that world draws."""

import re

from limner.engines.painter.director.lexicon.patterns import lists, words
from limner.engines.painter.scene import Ground, Setting

# Each word found adds its weight to the setting; the heaviest setting is painted.
PLACES: tuple[tuple[tuple[Setting, float], re.Pattern[str]], ...] = lists({
    ("coast", 6.0): "lighthouse, 灯塔, 燈塔",
    ("coast", 3.0): """
        sea, ocean, beach, coast, coastline, coastal, seaside, seashore, harbou?r, seascape, bay,
        atlantic, pacific, mediterranean, 大海, 海边, 海岸, 海滩, 沙滩, 海港, 港口, 海上, 海面, 海浪, 海
    """,
    ("coast", 2.0): """
        shore, shoreline, island, wave, tide, surf, surfer, pier, dock, wharf, jetty, lagoon, reef, sailing,
        sailboat, sailing ship, ship, yacht, pirate, fjord, seagull, gull, 岛, 岛屿, 码头, 帆船, 轮船, 海鸥, 潮汐,
        浪
    """,
    ("coast", 1.6): "boat, rowing boat, fishing boat, calm water, horizon, cliff, 渔船, 悬崖",
    ("street", 3.0): """
        street, city, cyberpunk, alley, alleyway, downtown, skyline, skyscraper, cityscape, urban, avenue, boulevard,
        metropolis, times square, eiffel tower, big ben, colosseum, manhattan, brooklyn, kyoto, rome, venice, berlin,
        chicago, seoul, singapore, dubai, taipei, beijing, shanghai, shibuya, shinjuku, tokyo, new york, hong kong,
        paris, london, night market, crosswalk, traffic, chinatown, neon, neon sign, street food, 赛博朋克, 街道,
        街头, 街, 城市, 都市, 霓虹, 巷子, 小巷, 巷, 夜市, 摩天, 高楼, 东京, 香港, 上海, 纽约
    """,
    ("street", 2.0): """
        shop, store, storefront, shopfront, market, cafe, café, coffee shop, restaurant, bakery, bookshop, bookstore,
        bar, pub, tavern, diner, noodle bar, sidewalk, pavement, cobblestone, billboard, taxi, cab, bus, tram,
        shopping, marketplace, town square, rooftop, 店, 小店, 商店, 店铺, 餐馆, 咖啡馆, 咖啡店, 酒馆, 市场, 集市,
        面馆, 书店, 出租车, 公交车
    """,
    ("street", 1.2): """
        town, road, car, building, sign, shop sign, neon light, hotel, station, subway, motorcycle, bicycle,
        signboard, 招牌, 灯牌, 城镇, 小镇, 马路, 大楼, 楼房
    """,
    ("mountains", 3.0): """
        mountain, mountainous, alp, alpine, peak, hill, hillside, valley, river, lake, forest, wood, woodland,
        jungle, rainforest, meadow, prairie, steppe, desert, dune, sahara, savanna, savannah, waterfall, canyon,
        glacier, volcano, tundra, countryside, wheat field, pasture, farmland, rice terrace, vineyard, swamp, arctic,
        antarctica, himalaya, everest, yosemite, northern light, aurora, 山水, 高山, 群山, 远山, 雪山, 山峰, 山脉,
        山, 河流, 江, 河, 湖泊, 湖, 溪, 森林, 树林, 竹林, 草原, 草地, 沙漠, 沙丘, 瀑布, 峡谷, 田野, 麦田, 梯田, 花海,
        林海, 竹海, 原野, 极光, 丘陵, 山谷, 冰川, 稻田, 雨林
    """,
    ("mountains", 2.0): """
        field, garden, pond, stream, creek, brook, farm, park, orchard, trail, campsite, camping, cabin, snow, snowy,
        winter, ice, frozen, nature, castle, barn, windmill, waterside, spring meadow, autumn, fall foliage,
        northern, shire, 花园, 池塘, 农场, 公园, 果园, 小屋, 雪, 冬, 冰, 大自然, 城堡, 村庄, 山村, 乡村, 田园, 秋天,
        春天
    """,
    ("mountains", 1.6): """
        sky, cloud, sunset, sunrise, village, tree, grass, under the star, starry, milky way, moonlit, scenery,
        landscape, horizon, outdoor, wilderness, dragon, rainbow, hot air balloon, oak, pine, temple, pagoda, 天空,
        星空, 云海, 风景, 村, 树, 草, 彩虹, 日落, 日出, 夕阳, 寺庙, 银河
    """,
})

GROUNDS: tuple[tuple[Ground, re.Pattern[str]], ...] = lists({
    "lake": "lake, forest lake, mountain lake, pond, reservoir, calm water, reflection in the water, lagoon, 湖, 池塘",
    "river": "river, stream, creek, brook, waterfall, canyon, gorge, 山水, 河, 江, 溪, 瀑布, 峡谷, 流水",
    "desert": "desert, dune, sahara, savanna, savannah, cactus, camel, oasis, 沙漠, 沙丘, 戈壁, 绿洲",
    "forest": "forest, wood, woodland, jungle, rainforest, taiga, grove, 森林, 树林, 丛林, 竹林, 雨林, 林间, 林",
    "snow": """
        snow covered, snowy, snow field, snowfield, snow, winter, arctic, antarctic, antarctica, glacier, iceberg,
        tundra, frozen, 冰, 雪, 冬, 极地
    """,
    "meadow": """
        meadow, hill, hillside, field, garden, farm, grass, grassland, pasture, prairie, steppe, countryside, park,
        orchard, village, town, vineyard, valley, flower, farmland, lawn, windmill, 草地, 草原, 田, 花园, 公园, 村,
        原野, 丘陵, 牧场, 山谷, 花海
    """,
})

LEAFY = words("""
    tree, oak, apple tree, picnic, bird, butterfly, horse, cow, sheep, barn, cottage, spring, summer, 树, 春, 夏
""")
ROCKY = words("""
    mountain, alp, alpine, peak, summit, volcano, cliff, rock, castle, aurora, northern light, 山, 峰, 岩, 极光
""")

INDOORS = words(
    """
    living room, bedroom, kitchen, bathroom, classroom, laboratory, lab, library, office, studio, workshop, interior,
    indoor, room, hallway, museum, gallery, on a table, on a wooden table, wooden table, on the table, desk, desks,
    sofa, armchair, windowsill, balcony, shelf, bookshelf, chess board, white background, plain background,
    studio backdrop, still life, product photo, product shot, party, 客厅, 卧室, 厨房, 教室, 实验室, 图书馆, 办公室,
    房间, 室内, 木桌, 桌上, 桌子上, 书房, 白色背景, 纯色背景, 阳台, 静物
    """
)

# What each world shows: things it draws when asked, and things that are there in any case.
SHOWN: dict[Setting, frozenset[str]] = {
    "coast": frozenset("lighthouse boat sailboat ship beach mountain sun moon star cloud".split()),
    "street": frozenset(
        "pedestrian,man,woman,umbrella,window,door,awning,floor lamp,house,izakaya lantern,village".split(",")
    ),
    "mountains": frozenset("mountain sun moon star cloud".split()),
    "paper": frozenset(),
}
GROWING: dict[Ground, frozenset[str]] = {  # what stands on the land of the mountains
    "rock": frozenset({"tree", "evergreen tree"}),
    "meadow": frozenset({"tree", "flower", "sunflower", "tulip", "blossom"}),
    "snow": frozenset({"evergreen tree"}),
    "desert": frozenset(),
    "forest": frozenset({"tree", "evergreen tree"}),
    "lake": frozenset({"tree", "evergreen tree"}),
    "river": frozenset({"tree", "evergreen tree"}),
}
STAFFAGE = frozenset({"boat", "bird"})  # added by the brush to ink paintings of the mountains
