"""What is said of a thing besides number, colour and size: its material, pose, pattern and traits."""

from limner.engines.painter.scene import Pattern


def _read(table: dict[str, str]) -> dict[str, str]:
    """Every word -> the name of its row, the name itself included."""
    return {
        word.strip(): name for name, words in table.items() for word in f"{name}, {words}".split(",") if word.strip()
    }


MATERIALS = _read({
    "wood": "wooden, oak, oaken, timber, plywood, mahogany, teak, rosewood, 木, 木质, 木制, 木头, 实木, 橡木, 红木",
    "bamboo": "竹制, 竹编",
    "glass": "glassy, stained glass, 玻璃, 透明玻璃",
    "crystal": "水晶, 晶莹",
    "ceramic": """
        porcelain, china, clay, earthenware, pottery, stoneware, enamel, 陶瓷, 瓷, 陶, 陶土, 瓷质, 青花瓷, 紫砂
    """,
    "metal": """
        metallic, steel, iron, tin, aluminium, aluminum, chrome, wrought iron, stainless steel, 金属, 铁, 钢, 不锈钢,
        铝, 铁艺, 铁制
    """,
    "copper": "铜, 铜制, 黄铜, 紫铜",
    "brass": "",
    "bronze": "青铜, 古铜",
    "stone": "granite, rock, limestone, sandstone, cobblestone, 石, 石头, 石制, 石质, 花岗岩",
    "concrete": "cement, 混凝土, 水泥",
    "marble": "大理石, 汉白玉",
    "brick": "砖, 红砖, 砖砌",
    "jade": "玉, 玉石, 翡翠玉, 玉制",
    "paper": "cardboard, origami, papier mache, 纸, 纸质, 纸板, 纸制",
    "leather": "suede, 皮, 皮革, 真皮, 皮质",
    "plastic": "acrylic, vinyl, 塑料",
    "rubber": "橡胶, 橡皮",
    "fabric": "cloth, cotton, linen, canvas, felt, 布, 布艺, 棉, 亚麻, 帆布",
    "silk": "satin, 丝绸, 绸, 丝质, 真丝",
    "velvet": "天鹅绒, 丝绒",
    "denim": "牛仔布, 牛仔",
    "wool": "woolen, woollen, woolly, knitted, knit, crocheted, 羊毛, 毛线, 针织, 毛绒线",
    "plush": "stuffed, 毛绒",
    "straw": "wicker, woven, thatched, rattan, 稻草, 藤编, 藤, 编织, 草编, 柳条",
    "wax": "蜡, 蜡质",
    "lace": "蕾丝",
    "ice": "冰, 冰雕, 冰制",
    "chocolate": "",
})  # fmt: skip

POSES = _read({
    "sitting": """
        seated, sits, sit, perched, perching, perches, squatting, crouching, 坐着, 坐在, 坐, 蹲着, 蹲在, 蹲, 端坐,
        栖息, 停歇
    """,
    "standing": "stands, stand, 站着, 站在, 站, 站立, 伫立, 矗立, 屹立",
    "lying": "laying, lies, lie, reclining, resting, rests, lounging, 躺着, 躺在, 趴着, 趴在, 躺, 卧, 卧着, 趴",
    "sleeping": "asleep, sleeps, napping, dozing, slumbering, sleep, 睡觉, 睡着, 熟睡, 睡在, 打盹, 沉睡, 睡",
    "walking": """
        walks, walk, strolling, strolls, wandering, marching, hiking, trotting, 走路, 走在, 行走, 散步, 漫步, 走着,
        徒步
    """,
    "running": """
        runs, run, galloping, gallops, jogging, sprinting, racing, rushing, 奔跑, 跑步, 跑着, 跑在, 飞奔, 奔驰, 奔腾,
        跑
    """,
    "jumping": "jumps, jump, leaping, leaps, hopping, bouncing, breaching, 跳跃, 跳着, 跳起, 跃起, 跳",
    "flying": """
        flies, fly, soaring, soars, hovering, gliding, in flight, in mid flight, taking off, 飞翔, 飞着, 飞过, 飞行,
        翱翔, 飞在, 飞舞, 盘旋
    """,
    "swimming": "swims, swim, 游泳, 游着, 游在, 游来游去, 游动, 游弋",
    "diving": "dives, 潜水, 下潜",
    "floating": "floats, float, drifting, drifts, levitating, 漂浮, 漂着, 飘着, 漂在, 飘在, 浮在, 漂流, 悬浮, 飘浮",
    "dancing": "dances, dance, twirling, 跳舞, 起舞, 舞蹈, 跳着舞",
    "playing": "plays, play, playing with, 玩耍, 玩, 演奏, 弹奏, 弹着, 弹, 拉着, 嬉戏, 踢",
    "singing": "sings, 唱歌, 歌唱, 唱着",
    "reading": "reads, read, studying, 看书, 读书, 阅读, 读着, 读",
    "writing": "writes, 写字, 写作, 书写, 写着字",
    "painting": "paints, drawing, draws, sketching, 画画, 作画, 绘画着",
    "working": "works, typing, coding, 工作, 办公, 干活, 打字, 劳作",
    "cooking": "cooks, baking, grilling, frying, 做饭, 烹饪, 炒菜, 煮饭",
    "eating": "eats, grazing, grazes, nibbling, munching, chewing, biting, 吃着, 吃草, 吃, 进食, 啃",
    "drinking": "drinks, sipping, sips, 喝水, 喝着, 喝",
    "watering": "waters, gardening, 浇水",
    "fishing": "钓鱼, 垂钓, 捕鱼",
    "climbing": "climbs, 爬, 攀登, 攀爬, 爬山, 爬着",
    "crawling": "crawls, creeping, 爬行",
    "kneeling": "kneels, praying, 跪着, 祈祷, 跪",
    "meditating": "meditates, 冥想, 打坐, 打禅",
    "stretching": "yoga, doing yoga, yawning, 伸懒腰, 做瑜伽, 打哈欠",
    "waving": "waves hello, waving hello, 挥手, 招手",
    "hugging": "hugs, embracing, cuddling, kissing, 拥抱, 亲吻, 相拥",
    "riding": "rides, ride, cycling, driving, drives, 骑着, 骑, 骑车, 驾驶, 开着",
    "surfing": "surfs, 冲浪",
    "skating": "skates, skateboarding, ice skating, 滑冰, 溜冰, 滑板运动",
    "skiing": "skis down, snowboarding, sledding, 滑雪",
    "fighting": "fights, boxing, battling, 战斗, 打斗, 搏斗, 打拳",
    "roaring": "roars, howling, howls, barking, growling, 咆哮, 嚎叫, 吼叫, 嗥叫",
    "curled": """
        curled up, coiled, curled around, coiled around, wrapped around, curling, 蜷缩, 盘绕, 缠绕, 盘在, 蜷着, 盘踞
    """,
    "hanging": "hangs, suspended, dangling, 悬挂, 挂着, 挂在, 倒挂, 吊着",
    "sailing": "sails, anchored, moored, docked, 航行, 停泊, 行驶, 行进",
    "leaning": "leans, 倚靠, 靠着, 靠在",
    "falling": "falls, tumbling, 飘落, 坠落, 落下",
    "looking": "looks, gazing, staring, watching, peeking, peering, observing, 看, 看着, 望着, 凝视, 仰望, 眺望, 探头",
    "sweeping": "sweeps, cleaning, washing, 扫地, 打扫",
    "shopping": "购物",
    "juggling": "juggles, 杂耍",
    "talking": "chatting, speaking, whispering, 聊天, 说话, 交谈",
    "blooming": "in bloom, in full bloom, blossoming, flowering, 盛开, 绽放, 开花, 怒放",
    "parked": "停着, 停在, 停放",
    "stacked": "piled up, stacked up, piled, 叠放, 堆叠, 摞着",
    "spinning": "rotating, 旋转",
    "rolling": "打滚, 滚动",
    "smelling": "sniffing, 闻花, 嗅",
    "camping": "露营",
})  # fmt: skip

TRAITS = _read({
    "old": "elderly, aged, ancient, weathered, antique, 老, 古老, 年老, 年迈, 陈旧, 旧, 破旧, 老旧",
    "young": "年轻, 年幼, 幼",
    "happy": """
        smiling, laughing, cheerful, joyful, joyous, grinning, friendly, smiley, jolly, 快乐, 开心, 高兴, 微笑, 大笑,
        欢快, 友好, 友善, 笑眯眯, 笑着
    """,
    "sad": "crying, weeping, gloomy, melancholy, 悲伤, 难过, 伤心, 哭泣, 忧郁",
    "angry": "grumpy, furious, fierce, mad, 愤怒, 生气, 凶猛, 凶",
    "surprised": "shocked, amazed, 惊讶, 吃惊",
    "scared": "frightened, 害怕, 惊恐",
    "sleepy": "tired, 困倦, 疲惫",
    "cute": "adorable, kawaii, sweet, lovely, 可爱, 萌, 呆萌, 萌萌",
    "scary": "spooky, evil, creepy, menacing, 可怕, 恐怖, 邪恶, 吓人",
    "brave": "heroic, noble, 勇敢, 英勇",
    "majestic": "雄伟, 威武, 威严, 雄壮",
    "fluffy": "furry, hairy, shaggy, 毛茸茸, 蓬松, 毛绒绒",
    "fat": "chubby, plump, 胖, 胖乎乎, 圆滚滚, 肥, 胖胖",
    "thin": "slim, skinny, slender, 瘦, 纤细, 苗条, 细",
    "muscular": "strong, 强壮, 健壮, 肌肉",
    "broken": "cracked, shattered, damaged, 破碎, 破, 损坏, 碎裂, 破裂",
    "rusty": "rusted, 生锈, 锈迹斑斑",
    "ruined": "abandoned, derelict, overgrown, 废弃, 荒废, 残破",
    "worn": "tattered, torn, dirty, 磨损, 脏, 脏兮兮",
    "shiny": "polished, glossy, sparkling, gleaming, glittering, glazed, 闪亮, 光滑, 闪闪发光, 锃亮, 亮晶晶",
    "glowing": "lit, illuminated, luminous, bioluminescent, shining, lighted, 发光, 亮着, 点亮, 发亮, 荧光",
    "burning": "flaming, 燃烧",
    "steaming": "hot, 热气腾腾, 冒着热气, 热腾腾, 冒热气",
    "modern": "contemporary, sleek, 现代, 时尚, 简约",
    "futuristic": "sci fi, 未来, 科幻",
    "vintage": "retro, classic, 复古, 老式, 古典, 经典",
    "medieval": "gothic, 中世纪, 哥特",
    "rustic": "乡村风, 质朴",
    "ornate": "elegant, fancy, decorated, luxurious, baroque, embroidered, 华丽, 精致, 优雅, 装饰, 豪华",
    "round": "circular, spherical, rounded, 圆, 圆形, 圆圆",
    "square": "方, 方形, 正方形",
    "oval": "椭圆",
    "long": "elongated, 长, 长长",
    "pointed": "sharp, spiky, 尖, 尖尖, 锋利",
    "open": "opened, 打开, 敞开, 翻开, 张开",
    "closed": "shut, 关着, 合上, 紧闭",
    "empty": "空, 空荡荡, 空空",
    "full": "装满",
    "sliced": "halved, cut in half, sliced in half, chopped, 切开, 切片, 对半切开",
    "peeled": "剥皮, 剥开",
    "fresh": "ripe, juicy, 新鲜, 成熟, 熟透",
    "wilted": "withered, dead, dried, 枯萎, 干枯, 凋谢",
    "bare": "leafless, 光秃秃, 枯",
    "magical": "magic, enchanted, mystical, 神奇, 魔法, 神秘",
    "winged": "长翅膀, 带翅膀",
    "bearded": "大胡子, 留胡子, 胡子",
    "bald": "光头, 秃头",
    "blonde": "blond, 金发",
    "transparent": "translucent, clear, 透明, 半透明",
    "snowy": "snow covered, snow capped, frosted, frozen, 覆雪, 积雪, 被雪覆盖, 白雪覆盖",
    "mossy": "moss covered, ivy covered, 长满青苔",
    "wet": "湿, 湿漉漉",
    "toy": "玩具",
    "wild": "野生",
    "curly": "卷, 卷曲",
    "potted": "盆栽的",
    "armored": "armoured, 穿盔甲, 披甲",
    "hooded": "戴兜帽",
    "masked": "戴面具, 蒙面",
    "lonely": "lone, solitary, 孤独, 孤单, 孤零零, 孤",
    "folded": "折叠",
    "crooked": "twisted, gnarled, 弯曲, 歪, 弯弯曲曲",
    "hollow": "carved, 雕刻, 镂空",
})  # fmt: skip

_PATTERNS: dict[Pattern, str] = {
    "striped": """
        striped, stripy, stripey, pinstriped, banded, 条纹, 横条, 竖条, 条纹状, 相间条纹, 斜纹
    """,
    "checked": """
        checked, checkered, chequered, checkerboard, plaid, tartan, gingham, 格子, 格纹, 方格, 棋盘格, 格子纹
    """,
    "dotted": """
        dotted, polka dot, polka dotted, spotted, speckled, 波点, 圆点, 斑点, 小圆点
    """,
}
PATTERNS: dict[str, Pattern] = {
    word.strip(): pattern for pattern, words in _PATTERNS.items() for word in words.split(",")
}
