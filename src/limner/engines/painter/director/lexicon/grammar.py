"""The small words: numbers, measure words, relations, and words that are never the name of a thing."""

import re

from limner.engines.painter.scene import Region, Relation

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
    )
    for word in text.split()
}
PLURAL = 3  # things, when only the plural tells that there are several
MOST = 24  # things of one kind that are still counted

MEASURES = "只隻个個条條艘棵株朵辆座把匹头頭位张盏颗顆本杯群些片枝支束头对双叶間间栋艇名条轮輪扇"
CHINESE_COUNT = re.compile(rf"(\d{{1,2}}|十[一二]|[一二两俩三四五六七八九十几数]|许多|很多|一[群些])\s*([{MEASURES}])?")

SCALES: dict[str, float] = {
    word: scale
    for scale, text in (
        (1.9, "huge giant enormous gigantic massive 巨大 巨型 硕大"),
        (1.4, "big large tall great 大"),
        (0.7, "small little tiny mini miniature baby 小 微小"),
    )
    for word in text.split()
}

RELATIONS: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    ("left_of", re.compile(r"\bleft of\b|\bleft side of\b|\bleft from\b")),
    ("right_of", re.compile(r"\bright of\b|\bright side of\b|\bright from\b")),
    ("in_front_of", re.compile(r"\bin front of\b|\bbefore\b")),
    ("behind", re.compile(r"\bbehind\b")),
    ("on", re.compile(r"\bon top of\b|\bupon\b|\bon\b|\batop\b")),
    ("below", re.compile(r"\bunder(?:neath)?\b|\bbelow\b|\bbeneath\b")),
    ("above", re.compile(r"\babove\b|\bover\b")),
    ("next_to", re.compile(r"\bnext to\b|\bbeside\b|\bnear\b|\bby\b|\balongside\b|\bbetween\b")),
    ("in", re.compile(r"\bin(?:side)?\b|\bwithin\b")),
)
CHINESE_RELATIONS: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    ("left_of", re.compile(r"左[边侧面]")),
    ("right_of", re.compile(r"右[边侧面]")),
    ("in_front_of", re.compile(r"前[面方边]")),
    ("behind", re.compile(r"后[面方边]|背后")),
    ("below", re.compile(r"下[面方边]|底下")),
    ("above", re.compile(r"上[方空]")),
    ("on", re.compile(r"上面?")),
    ("next_to", re.compile(r"旁边?|附近")),
    ("in", re.compile(r"里面?|中")),
)

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
    tied
    """.split()
)
OPENERS = frozenset("a an the some this that these those his her its their our my your another each every".split())

# Words of style, wish and description: never things to be drawn.
STYLE = frozenset(
    """
    art artwork style styled image picture photo photograph shot view scene scenery background foreground wallpaper
    quality detail details detailed resolution lighting light lights shadow shadows glow mood atmosphere feeling
    vibe composition design illustration painting drawing poster cover banner logo icon sticker mascot emblem badge
    render rendering medium texture colors colours color colour tone tones palette aesthetic theme concept version
    layout format orientation size ratio border margin frame style angle perspective lens camera depth focus blur
    bokeh grain hdr 4k 8k uhd hd full ultra high low wide close up closeup macro portrait landscape square panorama
    cinematic dramatic realistic photorealistic minimalist minimal minimalistic simple modern vintage retro classic
    elegant beautiful stunning gorgeous pretty nice cute cozy cosy friendly happy sad old new young ancient
    traditional soft hard bright dark deep pale vivid vibrant warm cold cool calm quiet peaceful serene epic fantasy
    magical mystical surreal abstract geometric whimsical professional award winning masterpiece trending artstation
    octane unreal engine generate create make paint draw please want need show give picture image something anything
    nothing white black text word words letter letters title titled headline heading subtitle caption tagline slogan
    font typography sign signs neon string strings bilingual english chinese japanese european american style summer
    winter autumn spring season morning evening night day noon midnight dawn dusk sunset sunrise twilight hour time
    year month week weather rain snow fog mist haze storm wind clouds cloud sky skies sun air water sea ocean beach
    coast shore wave waves lake river stream pond waterfall mountains hill hills hillside valley field fields meadow
    forest woods desert dunes dune savanna savannah jungle rainforest island cliff cliffs rock rocks stone stones
    sand grass ice street streets city town village alley road square buildings building skyscraper skyscrapers
    skyline downtown harbor harbour port pier dock horizon reflection reflections silhouette silhouettes outline
    outlines lines line shape shapes circle circles triangle triangles curve curves dot dots stripe stripes gradient
    pattern space room middle center centre side sides distance edge corner front back top bottom left right part
    piece pair couple number lot lots bit kind sort type way form set group bunch pile stack row flock herd
    photography cyberpunk steampunk synthwave vaporwave anime manga cartoon comic pixel vector flat poly glass-
    effect oil acrylic watercolor watercolour ink pencil charcoal crayon pastel wash brush paper parchment canvas
    cinema scenic nature natural continuous overlapping lonely distant wet dry rainy snowy foggy misty stormy sunny
    cloudy overcast clear starry moonlit product advertisement advert infographic chart ticket menu map treasure
    invitation postcard flyer card quote label logo-style shop store market cafe restaurant northern southern
    eastern western atmospheric studio backdrop transparent plain solid party countryside garden park farm seaside
    world life love dream dreams story hello thanks alps peak peaks lights sea-side t-shirt interior exterior inside
    empty full lonely huge stained tavern pub inn diner restaurant bakery bookstore bookshop hotel bar seat platform
    """.split()
)
