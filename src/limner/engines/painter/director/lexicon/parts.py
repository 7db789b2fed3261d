"""The parts that things have: which words name a part, and whose part it can be."""

# part: English words | Chinese words
_WORDS = """
lid: lids, cover lid | 盖子, 壶盖, 盖
handle: handles | 把手, 手柄处, 提手, 杯把
rim: rims, edge, edges, trim, border, lip | 边缘, 杯沿, 金边, 银边, 边, 包边
spout: | 壶嘴
base: foot | 底座
label: labels | 标签
cork: stopper | 软木塞, 塞子
straw: drinking straw | 吸管
roof: roofs, rooftop tiles, thatched roof, tiled roof, red tiles | 屋顶, 房顶, 顶, 车顶, 塔顶
door: doors, doorway, front door | 门, 木门, 大门, 车门
window: windows, windowpanes | 窗户, 窗, 窗子, 车窗
chimney: chimneys, funnel, smokestack | 烟囱
shutters: shutter | 百叶窗
walls: wall | 墙, 墙壁, 外墙
dome: domes | 圆顶, 穹顶
tower: towers, turrets, spires, spire | 塔楼, 尖塔
balcony: balconies | 阳台
porch: | 门廊
blades: blade, sails | 叶片, 风车叶片, 刀刃
wheels: wheel, tires, tyres, rims | 轮子, 车轮, 轮胎
sail: sails | 帆, 船帆
hull: | 船身, 船体
mast: masts | 桅杆
deck: | 甲板
flag: flags, pennant | 旗帜, 旗子, 旗
headlights: headlight, lights | 车灯, 前灯
seat: seats, cushion, cushions, pillow, pillows, upholstery | 座椅, 坐垫, 靠垫, 座位
frame: frames | 框, 边框, 车架
legs: leg, feet, paws, paw, hooves, claws | 腿, 桌腿, 脚, 爪子, 蹄子, 爪
arms: arm, tentacles | 手臂, 胳膊, 触手
head: heads, face | 头, 脑袋, 脸
body: belly, chest, torso, fur, coat of fur, feathers, feather, skin, scales, back, shell | 身体, 肚子, 胸, 皮毛,
    羽毛, 毛, 皮肤, 鳞片, 壳
eyes: eye | 眼睛, 双眼, 眼
ears: ear | 耳朵
nose: snout, muzzle | 鼻子, 鼻
mouth: lips, teeth, tongue, fangs | 嘴, 嘴巴, 牙齿, 舌头, 嘴唇
tail: tails | 尾巴, 尾
wings: wing | 翅膀, 翼, 机翼
beak: bill | 喙, 嘴喙
mane: | 鬃毛
horns: horn, antlers, antler | 角, 犄角, 鹿角
crest: comb, crown feathers | 冠, 鸡冠
trunk: | 象鼻, 树干
tusks: tusk | 象牙
hump: humps | 驼峰
fins: fin | 鳍, 鱼鳍
hair: braid, braids, ponytail, pigtails, curls | 头发, 长发, 短发, 卷发, 辫子, 马尾辫, 双马尾
mask: | 面具, 口罩
scarf: scarves, shawl, bandana | 围巾, 丝巾
collar: collars | 项圈, 衣领, 领子
tie: necktie, bow tie, bowtie | 领带, 领结
bow: ribbon, ribbons, hair bow | 蝴蝶结, 丝带, 缎带
gloves: glove, mittens | 手套
apron: aprons | 围裙
belt: | 腰带, 皮带
backpack: rucksack, bag, handbag, satchel | 书包, 背包, 包, 手提包
necklace: earrings, pearls, pendant | 项链, 耳环
saddle: saddles, harness, bridle | 马鞍, 鞍
petals: petal | 花瓣
stem: stems, stalk | 茎, 花茎
center: centre, centers | 花心, 花蕊
leaves: leaf, foliage | 叶子, 树叶, 叶
blossoms: blossom, flowers, pink blossom | 花朵, 花
fruit: fruits | 果实
pot: planter | 花盆
frosting: icing, glaze, cream, whipped cream, buttercream, fondant | 糖霜, 奶油, 翻糖
sprinkles: sprinkle | 糖针, 彩糖
layers: layer, tiers, tier | 层
cone: | 蛋筒
topping: toppings, sauce, syrup, filling | 酱汁, 配料, 糖浆, 馅
brim: | 帽檐
sole: soles | 鞋底
laces: lace, shoelaces | 鞋带
sleeves: sleeve | 袖子
buttons: button, pocket, pockets, zipper | 纽扣, 扣子, 口袋
strap: straps | 带子, 背带, 表带, 肩带
strings: string, cord | 琴弦, 绳子, 线
keys: | 琴键
screen: display, monitor | 屏幕, 显示屏
lens: | 镜头
antenna: antennae, antennas | 天线, 触角
shade: lampshade, lamp shade | 灯罩
cover: book cover, spine, binding, pages, page | 封皮, 书页, 书脊
dial: hands, numerals | 表盘, 指针
stone: gemstone, jewel | 宝石
hilt: | 剑柄
basket: | 吊篮
canopy: parachute canopy | 伞面
letters: | 字母
drawers: drawer | 抽屉
sheets: blanket, duvet, quilt, bedding | 床单, 被子, 毯子
hat: sun hat, cowboy hat, party hat, santa hat, beret, fedora, bonnet, headband, bowler hat, turban, flower crown |
    帽子, 帽, 礼帽, 圣诞帽, 贝雷帽, 花环, 发带
straw hat: | 草帽, 斗笠
cap: baseball cap | 棒球帽, 鸭舌帽
beanie: woolly hat, wool hat, knitted hat | 毛线帽
top hat: | 高帽, 高礼帽
chef hat: chef's hat, toque | 厨师帽
witch hat: wizard hat, pointed hat | 尖帽, 巫师帽
hard hat: | 安全帽
helmet: | 头盔
crown: tiara | 皇冠, 王冠
hood: | 兜帽
glasses: eyeglasses, spectacles, sunglasses, goggles, monocle | 眼镜, 墨镜, 太阳镜, 护目镜
beard: | 胡子, 胡须, 白胡子, 大胡子
moustache: mustache | 小胡子, 八字胡
dress: gown, wedding dress, evening gown, sundress, sari, cheongsam | 裙子, 连衣裙, 长裙, 旗袍, 婚纱, 礼服, 裙
robe: kimono, hanfu, robes, qipao, tunic, toga, bathrobe | 汉服, 和服, 长袍
skirt: | 短裙, 半裙
coat: trench coat, cloak, cape, lab coat, overcoat | 大衣, 外套, 斗篷, 风衣, 披风, 白大褂
raincoat: | 雨衣, 蓑衣
jacket: vest, leather jacket, blazer, parka, waistcoat, denim jacket | 夹克, 马甲, 羽绒服, 皮衣
armor: armour | 盔甲, 铠甲
shirt: t shirt, sweater, hoodie, jumper, blouse, turtleneck, jersey, tee, cardigan | 衬衫, 毛衣, 上衣, T恤, t恤, 卫衣,
    短袖
suit: uniform, tuxedo, spacesuit, space suit, overalls, swimsuit, bikini, dungarees, jumpsuit, costume, wetsuit,
    outfit, pajamas | 西装, 制服, 泳衣, 太空服, 宇航服, 背带裤, 校服, 睡衣, 西服, 衣服
trousers: pants, jeans, leggings | 裤子, 牛仔裤, 长裤
shorts: | 短裤
boots: boot, rain boots, wellies, cowboy boots | 靴子, 雨靴, 长靴
shoes: shoe, sneakers, sandals, heels, high heels, slippers, socks | 鞋子, 鞋, 球鞋, 运动鞋, 高跟鞋, 红鞋
striped: stripes, stripe 
dotted: dots, polka dots, spots, spot 
checked: checks, squares 
"""

# families of nouns (and single nouns): the parts they can have
_OWNERS: dict[str, str] = {
    "vessel": "lid handle rim spout base label cork cap straw strap stem ribbon bow legs",
    "building": """
        roof door window chimney shutters walls dome tower balcony porch blades flag lid top frame sheets
        legs seat wheels
    """,
    "vehicle": """
        wheels window door roof headlights seat frame wings sail basket handle body blades top
        strings flag chimney
    """,
    "boat": "sail hull mast deck flag chimney roof window cabin seat body",
    "aircraft": "wings tail window body basket canopy blades legs nose door fins head base",
    "animal": """
        eyes ears nose mouth tail wings mane horns crest trunk tusks hump fins legs arms head body hair
        saddle @wear
    """,
    "bird": "eyes beak tail wings crest legs head body nose mouth @wear",
    "insect": "eyes wings legs body antenna tail head @wear",
    "person": "eyes hair beard moustache nose ears sleeves head wings tail horns arms body mouth legs @wear",
    "being": """
        eyes hair beard moustache nose ears head wings tail horns antenna arms body screen mouth legs wheels lens @wear
    """,
    "tree": "leaves blossoms trunk fruit stem pot",
    "flower": "petals stem center leaves pot blossoms",
    "fruit": "stem leaves center",
    "cake": "frosting sprinkles layers cone topping base bow",
    "food": "topping frosting sprinkles layers base",
    "drink": "straw lid handle rim topping label frosting",
    "furniture": """
        legs seat door drawers frame handle shade base top sheets dial rim walls screen wheels arms back
        cover
    """,
    "tool": "handle blades base cover strings hilt head legs",
    "device": """
        screen buttons antenna lens keys wheels strap dial handle frame base door lid body top eyes arms
        legs label rim
    """,
    "book": "cover strap label bow letters frame",
    "instrument": "strings keys body handle strap base legs lid",
    "toy": "strings wheels base handle tail eyes ears laces cover arms legs body @wear",
    "clothing": """
        brim sole laces sleeves buttons strap collar bow handle stone frame lens rim belt dial flag
        canopy base label
    """,
    "arms": "hilt handle blades base stone frame strings",
    "sign": "frame letters base wheels roof door pole",
    "symbol": "wings eyes mouth frame",
    "land": "",
    "sky": "eyes mouth tail rim glasses",
}
_WORN = """
    hat, straw hat, cap, beanie, top hat, chef hat, witch hat, hard hat, helmet, crown, hood, glasses, mask, scarf, tie,
    bow,
    dress, robe, skirt, coat, raincoat, jacket, armor, shirt, suit, trousers, shorts, shoes, boots, gloves, apron, belt,
    backpack, necklace, collar, buttons
"""
_WEAR = frozenset(word.strip() for word in _WORN.split(","))
PATTERNED = frozenset({"striped", "dotted", "checked"})  # named as parts, but everything can bear them
OWNERS = {
    family: frozenset(parts.split()) - {"@wear"} | PATTERNED | (_WEAR if "@wear" in parts else frozenset())
    for family, parts in _OWNERS.items()
}
# Things that are no part of what they are named with, although they could be of others of the family.
_CARRIED = """
    umbrella, balloon, bouquet, flower, rose, sword, shield, cane, guitar, violin, basket, lantern, camera,
    book, newspaper, fishing rod, kite, flag, spear, bow and arrow, broom, suitcase, briefcase, cup, glass,
    wine glass, trumpet, map, tray, microphone, drum, net, watering can, shovel, axe, hammer, surfboard,
    skateboard, wand, handbag, phone, fan, folding fan, hot air balloon string, ice cream, torch, rake,
    tennis racket, baseball bat, electric guitar, flute, cello, gift, scroll, binoculars, telescope,
    umbrella stand, paintbrush, bottle, box, sign, heart, candle, pen, letter, envelope, key
"""
CARRIED = frozenset(word.strip() for word in _CARRIED.split(","))


def _read() -> dict[str, str]:
    words: dict[str, str] = {}
    for row in _WORDS.strip().replace("\n    ", " ").splitlines():
        name, _, rest = row.partition(":")
        for word in f"{name},{rest.replace('|', ',')}".split(","):
            if word.strip():
                words.setdefault(word.strip().lower(), name)
    return words


PARTS = _read()
