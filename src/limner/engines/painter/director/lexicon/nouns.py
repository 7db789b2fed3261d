"""Nouns by their canonical name: synonyms in English and Chinese. Whether a noun is drawn is told in places.py."""

_DRAWN_NOUNS = """
lighthouse: light house, light tower, beacon | 灯塔, 燈塔
boat: rowing boat, rowboat, fishing boat, canoe, kayak, dinghy, skiff, gondola, dhow | 小船, 小舟, 扁舟, 渔船, 木船, 帆, 船, 舟
sailboat: sailing boat, yacht, sail boat | 帆船, 游艇
ship: sailing ship, tall ship, galleon, pirate ship, ferry, steamer, vessel | 轮船, 大船, 货船, 海盗船, 军舰
cat: kitten, kitty, tabby, tomcat | 小猫, 猫咪, 猫, 貓
dog: puppy, corgi, poodle, labrador, dachshund, terrier, husky, shiba, shiba inu, golden retriever | 小狗, 狗狗, 柴犬, 柯基, 狗, 犬
whale: humpback whale, orca, blue whale | 鲸鱼, 鲸
bird: sparrow, swallow, robin, seagull, gull, crow, raven, dove, pigeon, parrot, finch, crane, heron, stork, songbird, hummingbird, eagle, hawk, swan | 小鸟, 飞鸟, 海鸥, 乌鸦, 白鹤, 仙鹤, 鹤, 鸽子, 鹦鹉, 燕子, 麻雀, 老鹰, 天鹅, 白鹭, 鸟
fish: goldfish, koi, salmon fish, trout, carp | 金鱼, 锦鲤, 鲤鱼, 鱼
rabbit: bunny, hare | 兔子, 小兔, 兔
mountain: peak, mountain peak, summit, alp, mountain range, mount, mountaintop, volcano | 山峰, 高山, 群山, 远山, 雪山, 山脉, 山峦, 火山, 山
tree: oak, oak tree, pine, pine tree, fir, palm, palm tree, willow, birch, maple, cherry tree, acacia, acacia tree, olive tree, spruce, baobab | 大树, 松树, 柳树, 棕榈树, 枫树, 松, 树, 竹林, 竹子, 竹
flower: rose, tulip, daisy, sunflower, lily, blossom, poppy, peony, lotus, orchid, cherry blossom, plum blossom, wildflower, dandelion | 花朵, 鲜花, 玫瑰, 梅花, 荷花, 莲花, 牡丹, 樱花, 向日葵, 菊花, 郁金香, 野花, 花
house: cottage, cabin, hut, home, farmhouse, log cabin, chalet, barn | 房子, 房屋, 小屋, 木屋, 农舍, 茅屋, 民居, 屋
sun: sun disc | 太阳, 红日
moon: full moon, crescent moon, half moon | 月亮, 明月, 满月, 圆月, 弯月
cup: mug, teacup, coffee cup, tea cup, coffee mug, cup of coffee, cup of tea, goblet | 杯子, 马克杯, 茶杯, 咖啡杯, 水杯, 杯
heart: love heart | 爱心, 心形, 心
leaf: maple leaf, fern leaf, autumn leaf | 树叶, 叶子, 枫叶, 落叶, 叶
star: stars in the sky, shooting star | 星星, 五角星
apple: red apple | 苹果
butterfly: moth | 蝴蝶
"""

_OTHER_NOUNS = """
person: people, man, woman, girl, boy, child, kid, baby, lady, guy, gentleman, couple, crowd, pedestrian, traveler, traveller, hiker, farmer, fisherman, chef, doctor, teacher, student, soldier, knight, king, queen, prince, princess, wizard, witch, samurai, ninja, dancer, monk, warrior, detective, human, figure, family, friend, tourist, passerby | 人物, 行人, 女孩, 男孩, 女人, 男人, 老人, 孩子, 小孩, 少女, 少年, 姑娘, 路人, 渔夫, 渔翁, 武士, 骑士, 公主, 人
tower: castle tower, belfry, watchtower, skyscraper tower | 塔楼, 塔
castle: palace, fortress | 城堡, 宫殿
temple: pagoda, shrine, pavilion, teahouse | 寺庙, 亭子, 凉亭, 宝塔, 庙, 亭
church: cathedral, chapel | 教堂
bridge: footbridge, stone bridge | 桥, 石桥, 小桥
fence: picket fence | 篱笆, 栅栏
gate: garden gate, archway, torii | 大门, 牌坊, 鸟居
car: automobile, sports car, vintage car | 汽车, 轿车, 跑车
taxi: cab | 出租车
bus: double decker | 公交车, 巴士
train: locomotive, steam train, railway, tram, railway crossing | 火车, 列车, 电车, 铁路
bicycle: bike | 自行车
motorcycle: motorbike, scooter | 摩托车
truck: lorry, van, pickup | 卡车
airplane: plane, aeroplane, jet, aircraft, helicopter, drone | 飞机, 直升机, 无人机
balloon: hot air balloon | 气球, 热气球
rocket: spaceship, spacecraft, space ship, ufo | 火箭, 飞船
horse: pony, unicorn | 马, 骏马, 白马
cow: bull, ox, buffalo | 奶牛, 水牛, 牛
sheep: ram, ewe | 绵羊, 羊
lamb: baby sheep | 羊羔, 小羊
goat: billy goat | 山羊
pig: piglet | 猪
chicken: hen, rooster, cockerel | 公鸡, 母鸡, 鸡
duck: duckling, goose | 鸭子, 鹅
owl: barn owl | 猫头鹰
penguin: emperor penguin | 企鹅
peacock: peafowl | 孔雀
fox: red fox | 狐狸
wolf: werewolf | 狼
bear: polar bear, teddy bear, grizzly, cub | 北极熊, 小熊, 熊
panda: giant panda | 熊猫, 大熊猫
lion: lioness | 狮子
tiger: bengal tiger | 老虎, 虎
leopard: cheetah, jaguar, panther | 豹子
elephant: mammoth | 大象
giraffe: baby giraffe | 长颈鹿
zebra: zebras | 斑马
monkey: ape, gorilla, chimpanzee | 猴子
deer: stag, fawn, reindeer, moose, elk | 鹿
squirrel: chipmunk | 松鼠
mouse: rat, hamster | 老鼠, 仓鼠
hedgehog: porcupine | 刺猬
frog: toad | 青蛙
turtle: tortoise | 乌龟, 海龟
snake: serpent, cobra | 蛇
dragon: chinese dragon | 龙
dinosaur: t-rex | 恐龙
octopus: squid, jellyfish | 章鱼, 水母
dolphin: porpoise | 海豚
shark: great white | 鲨鱼
crab: lobster | 螃蟹
bee: bumblebee, honeybee, wasp | 蜜蜂
ladybug: ladybird, beetle | 瓢虫
dragonfly: damselfly | 蜻蜓
snail: slug | 蜗牛
robot: android, cyborg, mech | 机器人
astronaut: cosmonaut, spaceman | 宇航员
alien: martian | 外星人
ghost: skeleton, skull, zombie, vampire | 鬼, 骷髅
mermaid: fairy, angel, elf | 美人鱼, 精灵, 天使
snowman: snow man | 雪人
umbrella: parasol | 雨伞, 伞
lantern: paper lantern | 灯笼
lamp: floor lamp, desk lamp, street lamp, streetlight, lamppost | 台灯, 路灯, 灯
candle: candlestick | 蜡烛
table: desk, wooden table, workbench, dining table | 桌子, 木桌, 书桌, 餐桌, 桌
chair: armchair, stool, rocking chair | 椅子, 沙发椅
bench: park bench, laboratory bench | 长椅, 长凳
sofa: couch | 沙发
bed: bunk bed | 床
rug: carpet | 地毯
window: windowsill, windows | 窗户, 窗
door: doorway | 门
shelf: bookshelf, bookcase | 书架
curtain: drape | 窗帘
painting on the wall: framed picture | 挂画
fireplace: hearth | 壁炉
mirror: looking glass | 镜子
clock: wall clock, pocket watch, alarm clock | 时钟, 钟
book: pile of books, stack of books, notebook, diary | 书本, 书
newspaper: magazine | 报纸
laptop: computer, notebook computer | 笔记本电脑, 电脑
phone: smartphone, telephone, mobile phone | 手机, 电话
camera: film camera | 相机
television: tv | 电视
film projector: projector | 放映机
guitar: ukulele | 吉他
piano: grand piano | 钢琴
violin: cello | 小提琴
saxophone: trumpet | 萨克斯
drum: drum kit | 鼓
bottle: wine bottle, glass bottle | 瓶子, 酒瓶
glass: wine glass, drinking glass | 玻璃杯
teapot: kettle | 茶壶, 水壶
vase: flower vase, jug | 花瓶
plate: dish, bowl | 盘子, 碗
jar: honey jar, mason jar | 罐子
basket: wicker basket | 篮子
bag: handbag, backpack, suitcase | 包, 书包
shoe: running shoe, sneaker, boot, trainer | 鞋, 运动鞋
hat: cap, helmet | 帽子
dress: gown, kimono, skirt | 裙子
shirt: blouse, hoodie | 衬衫
watering can: watering pot | 浇水壶, 洒水壶
cake: birthday cake, cupcake | 蛋糕
bread: loaf, baguette, croissant | 面包
pizza: slice of pizza | 披萨
burger: hamburger, cheeseburger, sandwich | 汉堡
sushi: ramen, noodles | 寿司, 拉面, 面条
ice cream: popsicle | 冰淇淋
coffee beans: coffee bean | 咖啡豆
orange fruit: tangerine | 橘子, 橙子
banana: bananas | 香蕉
strawberry: raspberry, blueberry | 草莓
grape: grapes | 葡萄
lemon: lime fruit | 柠檬
watermelon: melon | 西瓜
cherry: cherries | 樱桃
pear: quince | 梨
pineapple: mango | 菠萝
avocado: half avocado | 牛油果
tomato: tomatoes | 番茄, 西红柿
carrot: carrots | 胡萝卜
pumpkin: jack-o'-lantern | 南瓜
mushroom: toadstool | 蘑菇
cactus: succulent | 仙人掌
plant: potted plant, houseplant, fern | 植物, 盆栽
weighing scale: kitchen scale, scale | 秤
awning: striped awning | 遮阳棚
stall: market stall | 摊位
chess board: chessboard, chess | 棋盘, 国际象棋
king: chess king | 国王
pawn: chess piece | 棋子
key: keys | 钥匙
sword: katana, dagger | 剑, 刀
crown: tiara | 皇冠
gift: gift box, wrapped gift | 礼物
ball: football, basketball, tennis ball | 球, 足球, 篮球
kite: paper kite | 风筝
windmill: wind turbine | 风车
fountain: water fountain | 喷泉
statue: sculpture | 雕像
tent: camping tent | 帐篷
fire: campfire, bonfire, flame | 火焰, 篝火
rainbow: double rainbow | 彩虹
lightning bolt: thunderbolt | 闪电
planet: saturn, earth, globe | 行星, 地球
compass rose: compass | 指南针, 罗盘
bar chart: pie chart, line chart, diagram | 柱状图, 图表
dotted path: dotted line | 虚线
lid: rim, handle | 盖子
frosting: icing | 糖霜
map: treasure map | 地图
scarecrow: straw man | 稻草人
railing: balcony railing | 栏杆
"""


def _read(table: str) -> dict[str, str]:
    """Every word of a table -> its canonical noun."""
    found: dict[str, str] = {}
    for row in table.strip().splitlines():
        noun, synonyms = row.split(":", 1)
        for word in (noun, *synonyms.replace("|", ",").split(",")):
            found.setdefault(word.strip().lower(), noun)
    return found


FIGURES = frozenset(_read(_DRAWN_NOUNS).values())
NOUNS: dict[str, str] = {**_read(_OTHER_NOUNS), **_read(_DRAWN_NOUNS)}
# Chinese words that hold a noun's character and are no such thing.
CHINESE_OTHER = frozenset(
    """
    花园 烟花 雪花 花纹 花海 开花 中心 开心 心情 爱心人士 点心 核心 内心 山水 山谷 山村 山坡 马路 马上 马赛克 马卡龙 星球 球场 书法 书店 书房 书写 书名 写书 车票 车站 车窗
    停车 灯光 灯会 灯火 窗外 门口 门牌 门票 专门 部门 包子 包装 包含 分钟 钟情 人们 个人 无人 令人 人间 诗人 机器人物 本人 人生 人像 人工 剑客 龙舟 沙龙 水龙头 刀法 船头
    船票 屋顶 室内 屋内 屋外 鱼眼 羊毛 牛仔 牛奶 猪肉 虎年 兔年 龙年 马年 夜景 日出 日落 中国 画面 树荫 树影 树林 山水画 花鸟画 火车站 包围 桥段 鼓励 水杯 塔尖 伞下 天鹅绒
    明星 心灵 叶片 杯具 竹编 松弛 轻松 放松 帆布 帆船赛
    """.split()
)
LONGEST_ENGLISH = max(len(word.split()) for word in NOUNS)
LONGEST_CHINESE = max(len(word) for word in NOUNS if not word.isascii())
