"""Words for the time of day, the season, the weather and what is seen in the sky."""

from collections.abc import Mapping
from typing import TypeVar

from limner.engines.painter.director.lexicon.vocabulary import Vocabulary
from limner.engines.painter.scene import Framing, Season, Time, Weather, Wonder

Name = TypeVar("Name")


def _ranked(table: Mapping[Name, str]) -> Vocabulary[tuple[int, Name]]:
    """Words with the rank of their row: of several that a text holds the first row decides."""
    return Vocabulary({(rank, name): text for rank, (name, text) in enumerate(table.items())})


_TIMES: dict[Time, str] = {
    "golden_hour": """
        golden hour, magic hour, golden light, golden evening light, warm evening light, late afternoon sun,
        golden sunlight, late afternoon, warm evening sun, low sun, 黄金时刻, 金色阳光, 金色的阳光, 金色光线
    """,
    "sunset": """
        sunset, setting sun, sundown, sun sets, sun setting, sun is setting, sunset light, sunset sky, 日落,
        夕阳, 夕照, 落日, 黄昏, 晚霞, 余晖, 残阳, 斜阳, 日暮
    """,
    "dusk": """
        dusk, twilight, blue hour, evening, gloaming, nightfall, after sunset, 傍晚, 暮色, 薄暮, 入夜, 暮,
        蓝调时刻, 华灯初上
    """,
    "dawn": """
        dawn, sunrise, daybreak, rising sun, first light, crack of dawn, sun rises, sun rising, 日出, 黎明, 拂晓,
        破晓, 朝阳, 朝霞, 曙光, 旭日
    """,
    "morning": """
        morning, early morning, morning light, morning sun, sunny morning, breakfast, 清晨, 早晨, 早上, 晨光, 晨,
        上午, 清早, 晨雾, 早餐
    """,
    "noon": "noon, midday, high noon, at noon, lunchtime, 正午, 中午, 午时, 烈日",
    "night": """
        night, nighttime, night time, nocturnal, midnight, moonlit, moonlight, starry, starlit, after dark,
        starry sky, starry night, night sky, late night, under the stars, by moonlight, 夜, 星空, 月光, 星夜,
        月下, 深夜, 午夜, 夜晚, 晚上, 夜里, 夜色, 夜空, 夜景, 雨夜, 雪夜, 夜市, 夜间
    """,
    "day": """
        day time, daytime, daylight, by day, afternoon, sunny, bright day, sunlit, sunshine, sunlight, sunny day,
        summer day, spring day, 白天, 白昼, 午后, 下午, 晴天, 阳光
    """,
}
TIMES = _ranked(_TIMES)
NIGHT_HINTS: Vocabulary[Time] = Vocabulary({
    "night": """
        cyberpunk, neon, neon sign, neon light, synthwave, vaporwave, blade runner, moon, full moon,
        crescent moon, northern lights, aurora, aurora borealis, milky way, firework, firefly, lantern festival,
        bonfire, campfire, shooting star, meteor shower, starlight, stars, southern lights, nightclub,
        trick or treat, halloween, 赛博朋克, 霓虹, 星星, 月亮, 明月, 满月, 圆月, 弯月, 极光, 烟花, 萤火虫, 灯会,
        流星, 流星雨, 篝火, 银河, 万圣节, 夜店
    """
})

_WEATHERS: dict[Weather, str] = {
    "storm": """
        storm, stormy, thunder, thunderstorm, lightning, tempest, hurricane, typhoon, cyclone, gale,
        lightning bolt, storm clouds, tornado, rough sea, rough seas, lightning strike, thunderclouds, 暴风雨,
        暴风, 雷雨, 暴雨, 闪电, 台风, 风暴, 雷电, 狂风, 惊涛骇浪, 巨浪, 打雷
    """,
    "snow": """
        snowing, snowfall, snow storm, snowstorm, blizzard, falling snow, snow falling, snowflake, snowy,
        heavy snow, light snow, snow falls, snow is falling, 下雪, 飘雪, 大雪, 雪花, 风雪, 雪夜, 雪天, 雪中,
        暴雪, 雪花飘落, 小雪
    """,
    "rain": """
        rain, rainy, raining, rainfall, drizzle, downpour, shower of rain, monsoon, wet street, wet pavement,
        wet asphalt, wet road, rain soaked, in the rain, heavy rain, rain drops, raindrop, 雨, 雨天, 雨夜, 下雨,
        雨中, 细雨, 小雨, 大雨, 梅雨, 春雨, 秋雨, 雨后
    """,
    "mist": """
        fog, foggy, mist, misty, haze, hazy, smog, low cloud, sandstorm, dust storm, 云雾, 雾, 烟雨, 霭, 朦胧,
        薄雾, 大雾, 迷雾, 浓雾, 雾气, 晨雾, 沙尘暴, 雾霾
    """,
    "cloudy": """
        overcast, cloudy, huge clouds, dramatic clouds, grey sky, gray sky, big clouds, dark clouds, cloud,
        clouds, dramatic sky, white clouds, fluffy clouds, towering clouds, 阴天, 多云, 乌云, 阴云, 白云, 云海,
        云, 云朵, 积雨云
    """,
    "clear": """
        clear sky, cloudless, clear weather, clear night, sunny, blue sky, clear blue sky, clear skies,
        blue skies, no clouds, 晴, 万里无云, 晴朗, 蓝天, 晴空, 晴天
    """,
}
WEATHERS = _ranked(_WEATHERS)

_SEASONS: dict[Season, str] = {
    "winter": """
        winter, wintry, wintertime, snow, snowy, snowfall, snowing, frozen, ice, icy, frost, frosty, blizzard,
        christmas, xmas, snowstorm, snow storm, snow covered, snowman, ski, skiing, skier, sled, sleigh, icicle,
        iceberg, arctic, antarctica, antarctic, new year's eve, polar, snowflake, 冬, 冬天, 冬季, 冬日, 雪, 雪地,
        雪山, 下雪, 大雪, 冰, 圣诞, 圣诞节, 冰雪, 寒冬, 雪景, 雪人, 滑雪, 雪夜, 飘雪, 风雪, 冰川, 冰山, 北极,
        南极
    """,
    "autumn": """
        autumn, fall foliage, falling leaves, fallen leaves, autumn leaves, fall colors, fall colours, autumnal,
        october, november, harvest, halloween, thanksgiving, maple leaves, red leaves, golden leaves, in fall,
        in the fall, 秋, 秋天, 秋季, 秋日, 落叶, 红叶, 枫叶, 金秋, 深秋, 丰收, 万圣节, 枫林, 秋叶, 银杏
    """,
    "spring": """
        spring, springtime, cherry blossom, cherry blossoms, plum blossom, blossom, blossoming, sakura, easter,
        april, peach blossom, apple blossom, tulip, daffodil, 春, 春天, 春季, 春日, 樱花, 桃花, 梅花, 杏花, 阳春,
        春节, 郁金香, 油菜花, 早春
    """,
    "summer": "summer, summertime, july, august, midsummer, tropical, 夏, 夏天, 夏季, 夏日, 盛夏, 仲夏",
}
SEASONS = _ranked(_SEASONS)

_WONDERS: dict[Wonder, str] = {
    "aurora": """
        aurora, northern lights, southern lights, aurora borealis, polar lights, aurora australis, 极光, 北极光
    """,
    "milky_way": "milky way, galaxy overhead, galactic core, star filled sky, 银河, 银河系, 漫天繁星, 繁星",
    "rainbow": "rainbow, double rainbow, 彩虹, 双彩虹",
    "lightning": "lightning, lightning bolt, lightning strike, bolt of lightning, forked lightning, 闪电, 雷电",
    "fireworks": "fireworks, firework, firework display, fireworks display, 烟花, 烟火, 焰火",
    "shooting_star": "shooting star, falling star, meteor, meteor shower, comet, 流星, 流星雨, 彗星",
}
WONDERS: Vocabulary[Wonder] = Vocabulary(_WONDERS)

FRAMINGS: Vocabulary[Framing] = Vocabulary({
    "close": """
        close up, closeup, close up of, extreme close up, macro, macro photo, macro shot, macro photography,
        headshot, head shot, detail shot, tight shot, close shot, portrait of, portrait photo, 特写, 微距, 近景,
        大特写, 近距离, 头像, 肖像
    """,
    "wide": """
        wide shot, wide angle, wide view, panorama, panoramic, aerial view, aerial, aerial shot, bird's eye view,
        birds eye view, drone shot, drone view, establishing shot, distant view, long shot, vast, sweeping view,
        extreme wide shot, from above, vista, 全景, 远景, 广角, 鸟瞰, 俯瞰, 航拍, 大场景, 辽阔, 壮阔
    """,
})
