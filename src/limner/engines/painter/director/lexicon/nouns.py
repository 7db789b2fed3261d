"""All nouns that the director knows: each English or Chinese word with the noun it is drawn as. Draws nothing."""

from dataclasses import dataclass

from limner.engines.painter.director.lexicon.things import (
    animals,
    food,
    household,
    leisure,
    people,
    plants,
    transport,
)

_TABLES = (people, animals, plants, food, household, transport, leisure)


@dataclass(frozen=True, slots=True)
class Noun:
    """What a word is drawn as. `family` is the section of the tables it stands in, such as "animal" or "vessel"."""

    name: str
    family: str
    traits: tuple[str, ...] = ()
    kind: bool = False  # the word means something more special than the name, as a corgi is a dog


def _read() -> tuple[dict[str, Noun], dict[str, str]]:
    words: dict[str, Noun] = {}
    families: dict[str, str] = {}
    for row, family in _rows():
        names, _, drawn_as = row.partition("=")
        name, _, rest = names.partition(":")
        english, chinese, kinds = (*rest.split("|"), "", "")[:3]
        alias, *traits = drawn_as.split() or [name.strip()]
        noun = Noun(alias.replace("_", " "), family, tuple(trait.replace("_", " ") for trait in traits))
        if not drawn_as:
            families[noun.name] = family
        for word in _words(f"{name},{english},{chinese}"):
            words.setdefault(word, noun)
        for word in _words(kinds):
            words.setdefault(word, Noun(noun.name, family, (word,) if word.isascii() else (), kind=True))
    return words, families


def _rows() -> list[tuple[str, str]]:
    """Every row with the family it belongs to; rows that go on in lines with leading blanks are made whole."""
    rows, family = [], ""
    for table in _TABLES:
        for row in table.TABLE.strip().replace("\n    ", " ").splitlines():
            if row.startswith("["):
                family = row.strip("[]")
            else:
                rows.append((row, family))
    return rows


def _words(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := " ".join(part.replace("-", " ").lower().split()))]


NOUNS, FAMILIES = _read()
LONGEST_ENGLISH = max(len(word.split()) for word in NOUNS)
LONGEST_CHINESE = max(len(word) for word in NOUNS if not word.isascii())

# Chinese words that hold a noun's character and are no such thing.
CHINESE_OTHER = frozenset(
    """
    月球 窗台 花田 聚光灯 咖啡店里 红绿灯 花海 花园 黄昏 黄河 黄山 黄金 黄土 白天 白昼 白日 黑夜 黑暗 小说 大人 大家
    大气 大胆 大约 金秋 金属 金融 青春 红海 蓝天 绿地 绿洲 粉丝 灰尘 银河 银行 海报 花纹 开花 中心 开心 心情
    核心 内心 山水 山谷 山坡 马路 马上 马赛克 马卡龙 星球 球场 气球场 书法 书店 书房 书写 书名 写书 车票 灯光
    灯会 灯火 窗外 门口 门牌 门票 专门 部门 包装 包含 包围 分钟 个人 无人 令人 人间 人生 人像 人工 剑客 沙龙
    水龙头 船头 船票 屋顶 室内 屋内 屋外 鱼眼 羊毛 牛仔布 虎年 兔年 龙年 马年 夜景 树荫 树影 花鸟画 桥段 鼓励
    塔尖 天鹅绒 明星 心灵 叶片 轻松 放松 帆布 霓虹灯 灯牌 钟情 绿叶 花香 人类 老人家 人潮 面前 面对
    前面 后面 上面 下面 里面 外面 侧面 对面 表面 正面 方面 桌面 水面 画面 墙面 海面 湖面 地面 路面 平面 雪地
    草地 手机壳 手绘 手工 手写 手持 手里 手中 手上 亲手 双手 右手 左手 对手 眼睛里 剪刀手 工人们 杯中 笔触
    画笔触 毛笔字 铅笔画 钢笔画 蜡笔画 梅雨 雨天 影子 主人 客人 恋人们 爱人 家人们 车站 车间 车流 车窗 车灯 车轮
    马车夫 象征 想象 印象 现象 对象 抽象 风格 风景 风光 中国风 国风 古风 海风 微风 日系 桃色 橙色 杏色 茶色 茶几
    咖啡色 酒红 玫红 草绿 天空 星空 夜空 太空 空中 水中 手机壁纸 壁纸 白纸 纸张 剪纸 折纸 鱼贯 猫眼 狗尾 牛排馆
    面馆 茶馆 饭馆 酒店 酒吧 餐馆 餐厅 图书馆 咖啡厅 花瓣 花蕊 花枝 树枝 树干 果树 水果 苹果树下 火车站 汽车站
    站牌
    """.split()
)
