"""The small words: numbers, measure words, and words that are never the name of a thing."""

import re

from limner.engines.painter.scene import Region

NUMBERS: dict[str, int] = {
    word: number
    for number, text in (
        (1, "a an one single lone solitary 一"),
        (2, "two pair couple both twin 二 两 俩 双"),
        (3, "three trio some few 三 几"),
        (4, "four several 四 数"),
        (5, "five 五"),
        (6, "six herd pack 六"),
        (7, "seven flock many group bunch lots 七 群 许多 很多"),
        (8, "eight swarm 八"),
        (9, "nine 九"),
        (10, "ten 十"),
        (11, "eleven 十一"),
        (12, "twelve dozen 十二"),
        (13, "thirteen"),
        (14, "fourteen"),
        (15, "fifteen"),
        (16, "sixteen"),
        (17, "seventeen"),
        (18, "eighteen"),
        (19, "nineteen"),
        (20, "twenty"),
        (30, "thirty"),
        (40, "forty"),
        (50, "fifty"),
        (100, "hundred"),
    )
    for word in text.split()
}
PLURAL = 3  # things, when only the plural tells that there are several
MOST = 24  # things of one kind that are still counted
COLLECTIVES: dict[str, int] = {  # before "of"
    word: number
    for number, text in (
        (2, "pair couple"),
        (3, "trio"),
        (4, "family set"),
        (5, "row line stack handful number litter"),
        (6, "cluster collection variety fleet team ring circle herd pack"),
        (7, "bunch group flock pile lots assortment heap"),
        (8, "school swarm colony rows"),
        (12, "crowd army dozen sea field"),
        (24, "hundreds thousands dozens"),
    )
    for word in text.split()
}
UNITS = frozenset(
    """
    year years story storey stories meter meters metre metres m cm inch inches ft am pm o'clock degrees degree percent
    hours hour minutes mm px k kg g km mile miles th st nd rd day days layer tier
    """.split()
)
_SINGLE = """
    glasses, sunglasses, scissors, trousers, binoculars, headphones, overalls, skis, chopsticks,
    knitting needles, books, grapes, noodles, french fries, coffee beans, building blocks, fireworks,
    string lights, stairs, bowl of fruit, pea, cereal, popcorn, rice, spaghetti, bamboo, grass, seaweed, moss,
    ivy, ice skates, spice, salad, walnut, herb
"""
# One thing, although the word is a plural or comes as a pair.
SINGLE = frozenset(word.strip() for word in _SINGLE.split(","))
YEARS = range(1500, 2101)  # bare numbers that count nothing

MEASURES = (
    "碗瓶盘壶篮束桶串块根粒排丛幅只隻个個条條艘棵株朵辆座把匹头頭位张盏颗顆本杯群些片枝支束头对双叶間间栋艇名条轮輪扇"
)
CHINESE_COUNT = re.compile(
    rf"(?:(许多|很多|一[群些对排双]|成群的?|\d{{1,3}}|[二两三四五六七八九]?十[一二三四五六七八九]?|[一二两俩三四五六七八九几数]))"
    rf"\s*([{MEASURES}])?"
)

SCALES: dict[str, float] = {
    word: scale
    for scale, text in (
        (1.9, "huge giant enormous gigantic massive colossal towering oversized 巨大 巨型 硕大 庞大 超大"),
        (1.4, "big large tall great 大 高大 大大 高"),
        (0.7, "small little mini short 小 小小 迷你 矮"),
        (0.5, "tiny miniature microscopic 微小 微型 极小"),
    )
    for word in text.split()
}

REGIONS: dict[str, Region] = {
    "left": "left", "right": "right", "center": "center", "centre": "center", "middle": "center",
    "top": "top", "bottom": "bottom", "左": "left", "右": "right", "中": "center",
}  # fmt: skip

# Words that end a noun phrase.
BREAKS = frozenset(
    """
    of with and or in on at to by for from under over above below beneath behind beside near between against around
    into onto through across along among inside outside within without upon beyond towards toward up down off out as
    is are was were be being has have had that which who whose while where when during after before than but then so
    very just only like plus left right top bottom front back next its it his her their this these those there here
    it's shows showing holding reading wearing says saying containing made featuring surrounded covered filled lit
    tied having doing making casting
    """.split()
)
OPENERS = frozenset("a an the some this that these those his her its their our my your another each every".split())

# Words of style, wish and description: never things to be drawn.
STYLE = frozenset(
    """
    4k 8k abstract snowfall rainfall blizzard downpour drizzle thunderstorm thunder lightning billboard billboards
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday meme movie film acrylic advert advertisement aesthetic air alley alps american
    ancient angle anime anything art artstation artwork atmosphere atmospheric autumn award back backdrop background
    badge bakery banner bar beach beautiful bilingual bit black blur bokeh bookshop bookstore border bottom bright
    brush building buildings bunch cafe calm camera canvas caption card cartoon center centre charcoal chart chinese
    cinema cinematic circle circles city classic clear cliff cliffs close closeup cloud clouds cloudy coast cold
    color colors colour colours comic composition concept continuous cool corner cosy countryside couple cover cozy
    crayon create curve curves cute cyberpunk dark dawn day deep depth desert design detail detailed details diner
    distance distant dock dot dots downtown dramatic draw drawing dream dreams dry dune dunes dusk eastern edge
    effect elegant emblem empty engine english epic european evening exterior fantasy farm feeling field fields flat
    flock flyer focus fog foggy font foreground forest form format frame friendly front full garden generate
    geometric give glow gorgeous gradient grain grass group happy harbor harbour hard haze hd hdr heading headline
    hello herd high hill hills hillside horizon hotel hour huge ice icon illustration image infographic ink inn
    inside interior invitation island japanese jungle kind label lake landscape layout left lens letter letters life
    light lighting lights line lines logo lonely lot lots love low macro magical make manga map margin market mascot
    masterpiece meadow medium menu middle midnight minimal minimalist minimalistic mist misty modern month mood
    moonlit morning mountains mystical natural nature need neon new nice night noon northern nothing number ocean
    octane oil old orientation outline outlines overcast overlapping paint painting pair pale palette panorama paper
    parchment park part party pastel pattern peaceful peak peaks pencil perspective photo photograph photography
    photorealistic picture piece pier pile pixel plain platform please poly pond port portrait postcard poster
    pretty product professional pub quality quiet quote rain rainforest rainy ratio realistic reflection reflections
    render rendering resolution restaurant retro right river road rock rocks room row sad sand savanna savannah
    scene scenery scenic sea seaside season seat serene set shadow shadows shape shapes shop shore shot show side
    sides sign signs silhouette silhouettes simple size skies sky skyline skyscraper skyscrapers slogan snow snowy
    soft solid something sort southern space spring square stack stained starry steampunk sticker stone stones store
    storm stormy story stream street streets string strings stripe stripes studio stunning style styled subtitle
    summer sun sunny sunrise sunset surreal synthwave tagline tavern text texture thanks theme ticket time title
    titled tone tones top town traditional transparent treasure trending triangle triangles twilight type typography
    uhd ultra unreal up valley vaporwave vector version vibe vibrant view village vintage vivid wallpaper want warm
    wash water watercolor watercolour waterfall wave waves way weather week western wet whimsical white wide wind
    floor ceiling outside circle circles square rectangle shoulder shoulders lap second first
    third half spell picnic magic festival event waterhole display palm mood hero
    winning winter woods word words world year young
    """.split()
)
