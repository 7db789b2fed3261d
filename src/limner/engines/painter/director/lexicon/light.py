"""Words for the time of day and the weather."""

import re

from limner.engines.painter.director.lexicon.patterns import lists, words
from limner.engines.painter.scene import Time, Weather

# The first entry that is found decides.
TIMES: tuple[tuple[Time, re.Pattern[str]], ...] = lists({
    "sunset": "sunset, golden hour, setting sun, sundown, golden light, 日落, 夕阳, 夕照, 落日, 黄昏, 晚霞, 余晖",
    "dusk": "dusk, twilight, blue hour, evening, gloaming, nightfall, 傍晚, 暮色, 薄暮, 入夜, 暮",
    "dawn": """
        dawn, sunrise, daybreak, early morning, morning, rising sun, first light, 清晨, 日出, 黎明, 早晨, 早上, 晨光,
        拂晓, 破晓, 朝阳, 晨
    """,
    "night": """
        night, nighttime, nocturnal, midnight, moonlit, moonlight, starry, starlit, after dark, 夜, 星空, 月光, 星夜,
        月下, 深夜, 午夜, 银河
    """,
    "day": """
        noon, midday, daytime, daylight, by day, afternoon, sunny, bright day, sunlit, 正午, 中午, 白天, 白昼, 午后,
        下午, 晴天, 阳光
    """,
})
NIGHT_HINTS = words(
    """
    cyberpunk, neon, synthwave, vaporwave, blade runner, star, moon, full moon, crescent moon, northern light,
    aurora, aurora borealis, milky way, galaxy, firework, firefly, lantern festival, bonfire, campfire, 赛博朋克,
    霓虹, 星星, 月亮, 明月, 满月, 圆月, 极光, 烟花, 萤火虫, 灯会
    """
)

WEATHERS: tuple[tuple[Weather, re.Pattern[str]], ...] = lists({
    "storm": """
        storm, stormy, thunder, thunderstorm, lightning, tempest, hurricane, typhoon, cyclone, gale, 暴风雨?, 雷雨?,
        暴雨, 闪电, 台风, 风暴
    """,
    "snow": """
        snowing, snowfall, snow ?storm, blizzard, falling snow, snow falling, snowflake, snowy, heavy snow, 下雪,
        飘雪, 大雪, 雪花, 风雪, 雪夜, 雪天, 雪中
    """,
    "rain": """
        rain, rainy, raining, rainfall, drizzle, downpour, shower of rain, monsoon, wet street, wet pavement,
        wet asphalt, wet road, 雨
    """,
    "mist": "fog, foggy, mist, misty, haze, hazy, smog, 云雾, 雾, 烟雨, 霭, 朦胧",
    "cloudy": """
        overcast, cloudy, huge cloud, dramatic cloud, grey sky, gray sky, big cloud, dark cloud, cloud, 阴天, 多云,
        乌云, 阴云, 白云, 云海, 云
    """,
    "clear": "clear sky, cloudless, clear weather, clear night, sunny, blue sky, 晴, 万里无云, 晴朗, 蓝天",
})
