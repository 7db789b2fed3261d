"""Nouns by the name the painter draws them under: synonyms in English and Chinese. Where each is drawn: places.py.

A name that is also the Unicode name of an emoji has that emoji for a figure on plain paper.
"""

# name: English synonyms | Chinese words; a row goes on in lines that start with blanks.
_TABLE = """
lighthouse: light house, light tower | 灯塔, 燈塔
boat: rowing boat, rowboat, fishing boat, canoe, kayak, dinghy, skiff, gondola | 小船, 小舟, 扁舟, 渔船, 木船, 船, 舟
sailboat: sailing boat, yacht | 帆船, 游艇
ship: sailing ship, tall ship, galleon, pirate ship, steamer, vessel, ferry | 轮船, 大船, 货船, 海盗船, 军舰
cat: kitten, kitty, tabby, tomcat | 小猫, 猫咪, 猫, 貓
dog: puppy, corgi, labrador, dachshund, terrier, husky, shiba, shiba inu, golden retriever
    | 小狗, 狗狗, 柴犬, 柯基, 狗, 犬
whale: humpback whale, orca, blue whale | 鲸鱼, 鲸
bird: sparrow, swallow, robin, seagull, gull, crow, raven, pigeon, finch, crane, heron, stork,
    songbird, hummingbird, hawk | 小鸟, 飞鸟, 海鸥, 乌鸦, 白鹤, 仙鹤, 鹤, 鸽子, 燕子, 麻雀, 白鹭, 鸟
parrot: macaw, cockatoo | 鹦鹉
eagle: falcon | 老鹰, 雄鹰
swan: black swan | 天鹅
dove of peace: dove | 和平鸽
flamingo: pink flamingo | 火烈鸟
fish: goldfish, koi, trout, carp | 金鱼, 锦鲤, 鲤鱼, 鱼
rabbit: bunny, hare | 兔子, 小兔, 小兔子, 兔
mountain: peak, mountain peak, summit, alp, mountain range, mount, mountaintop
    | 山峰, 高山, 群山, 远山, 雪山, 山脉, 山峦, 山
volcano: | 火山
waterfall: | 瀑布
aurora: northern lights, aurora borealis | 极光
village: town, hamlet | 村庄, 山村, 小镇, 城镇, 村
beach: sandy beach | 沙滩, 海滩
tree: oak, oak tree, pine, pine tree, fir, willow, birch, maple, cherry tree, acacia, acacia tree, olive tree, spruce,
    baobab | 大树, 松树, 柳树, 枫树, 松, 树
bamboo: bamboo grove | 竹林, 竹子, 竹
palm tree: palm, coconut tree | 棕榈树, 椰子树
flower: rose, daisy, lily, poppy, peony, lotus flower, orchid, wildflower, dandelion
    | 花朵, 鲜花, 玫瑰, 荷花, 莲花, 牡丹, 菊花, 野花, 花
blossom: cherry blossom, plum blossom, plum flower | 梅花, 樱花, 桃花
tulip: | 郁金香
sunflower: | 向日葵
bouquet: bunch of flowers | 花束
house: cottage, cabin, hut, home, farmhouse, log cabin, chalet, barn | 房子, 房屋, 小屋, 木屋, 农舍, 茅屋, 民居, 屋
sun: sun disc | 太阳, 红日
moon: full moon, crescent moon, half moon | 月亮, 明月, 满月, 圆月, 弯月
cup: mug, teacup, coffee cup, tea cup, coffee mug, cup of coffee, cup of tea, goblet
    | 杯子, 马克杯, 茶杯, 咖啡杯, 水杯, 杯
heart: love heart | 爱心, 心形, 心
leaf: fern leaf, autumn leaf | 树叶, 叶子, 落叶, 叶
maple leaf: | 枫叶
star: | 星星, 五角星
shooting star: meteor, falling star | 流星
apple: | 苹果
butterfly: moth | 蝴蝶
balloon: | 气球
umbrella: parasol | 雨伞, 伞
pedestrian: person, people, crowd, traveler, traveller, hiker, passerby, human, figure, tourist, walker, couple
    | 人物, 行人, 路人, 旅人, 人
man: guy, gentleman, father, fisherman, farmer, chef, soldier, samurai, knight, monk, warrior, cowboy, sailor
    | 男人, 男子, 渔夫, 渔翁, 武士, 骑士, 和尚, 农夫
woman: lady, mother, dancer, nurse, queen, geisha | 女人, 女子, 女士, 舞者
older man: old man, elderly man, grandfather, grandpa | 老人, 老爷爷, 老翁, 老头
older woman: old woman, grandmother, grandma | 老奶奶, 老太太
girl: young girl | 女孩, 少女, 姑娘
boy: young boy | 男孩, 少年
child: kid, toddler, children | 孩子, 小孩, 儿童
baby: infant | 婴儿
family: | 家庭
prince: | 王子
princess: | 公主
ninja: | 忍者
mage: wizard, witch, sorcerer | 巫师, 女巫, 魔法师
fairy: | 仙女
elf: | 精灵
merperson: mermaid, merman | 美人鱼
baby angel: angel | 天使
ghost: spirit | 鬼, 幽灵
skull: skeleton | 骷髅
zombie: | 僵尸
vampire: | 吸血鬼
sleuth or spy: detective, spy | 侦探
police officer: policeman, policewoman | 警察
superhero: | 超级英雄
stone tower: tower, castle tower, belfry, watchtower, clock tower | 塔楼, 宝塔, 塔
european castle: castle, palace, fortress | 城堡
japanese castle: | 天守阁
pagoda: temple, pavilion, teahouse | 宫殿, 寺庙, 亭子, 凉亭, 庙, 亭
church: cathedral, chapel | 教堂
bridge: footbridge, stone bridge, suspension bridge | 石桥, 小桥, 桥
fence: picket fence | 篱笆, 栅栏
gate: garden gate, archway | 大门, 牌坊
shinto shrine: torii, torii gate, shrine | 鸟居, 神社
automobile: car, sports car, vintage car | 汽车, 轿车, 跑车
taxi: cab | 出租车
bus: double decker | 公交车, 巴士
train: tram | 火车, 列车, 电车
steam locomotive: locomotive, steam train | 蒸汽火车
railway track: railway, railroad, railway crossing | 铁路, 铁轨
bicycle: bike | 自行车
motor scooter: scooter, moped | 电动车
racing motorcycle: motorcycle, motorbike | 摩托车
delivery truck: truck, lorry, van | 卡车
tractor: | 拖拉机
airplane: plane, aeroplane, jet, aircraft | 飞机
helicopter: | 直升机
drone: | 无人机
hot air balloon: | 热气球
rocket: spaceship, spacecraft, space ship | 火箭, 飞船
flying saucer: ufo | 飞碟
satellite: | 卫星
anchor: | 船锚
horse: pony, stallion | 骏马, 白马, 马
unicorn face: unicorn | 独角兽
cow: cattle | 奶牛, 牛
ox: bull | 公牛
water buffalo: buffalo | 水牛
sheep: ewe, flock of sheep | 绵羊, 羊
ram: | 公羊
lamb: | 羊羔, 小羊
goat: | 山羊
pig: piglet | 小猪, 猪
chicken: hen | 母鸡, 鸡
rooster: cockerel | 公鸡
baby chick: chick | 小鸡
duck: duckling, goose | 鸭子, 鹅
owl: barn owl | 猫头鹰
penguin: emperor penguin | 企鹅
peacock: peafowl | 孔雀
fox face: fox | 狐狸
wolf face: wolf | 狼
bear face: bear, grizzly, polar bear | 北极熊, 小熊, 熊
teddy bear: | 泰迪熊
koala: | 考拉
panda face: panda, giant panda | 大熊猫, 熊猫
lion face: lion | 狮子
tiger: bengal tiger | 老虎, 虎
leopard: cheetah, jaguar, panther | 豹子
elephant: | 大象
mammoth: | 猛犸
giraffe face: giraffe | 长颈鹿
zebra face: zebra | 斑马
dromedary camel: camel | 骆驼
monkey: ape, chimpanzee | 猴子
gorilla: | 大猩猩
deer: stag, fawn, reindeer, moose, elk | 小鹿, 鹿
kangaroo: | 袋鼠
chipmunk: squirrel | 松鼠
mouse: | 老鼠
rat: | 耗子
hamster face: hamster | 仓鼠
hedgehog: porcupine | 刺猬
raccoon: | 浣熊
otter: | 水獭
sloth: | 树懒
frog face: frog, toad | 青蛙
crocodile: alligator | 鳄鱼
lizard: gecko, chameleon | 蜥蜴
turtle: tortoise | 乌龟, 海龟
snake: serpent, cobra | 蛇
dragon: chinese dragon | 巨龙, 龙
sauropod: dinosaur, brontosaurus | 恐龙
t-rex: tyrannosaurus | 霸王龙
octopus: | 章鱼
squid: | 鱿鱼
jellyfish: | 水母
dolphin: porpoise | 海豚
shark: great white | 鲨鱼
crab: | 螃蟹
lobster: | 龙虾
spiral shell: seashell, shell | 贝壳
honeybee: bee, bumblebee, wasp | 蜜蜂
lady beetle: ladybug, ladybird | 瓢虫
beetle: | 甲虫
dragonfly: damselfly | 蜻蜓
spider: | 蜘蛛
ant: | 蚂蚁
snail: slug | 蜗牛
feather: quill | 羽毛
robot face: robot, android, cyborg, mech | 机器人
astronaut: cosmonaut, spaceman | 宇航员
alien monster: alien, martian | 外星人
snowman: snow man | 雪人
izakaya lantern: lantern, paper lantern, red lantern | 灯笼
floor lamp: lamp, desk lamp, street lamp, streetlight, lamppost, streetlamp | 台灯, 路灯, 灯
electric light bulb: light bulb, lightbulb, bulb | 灯泡
candle: candlestick | 蜡烛
wooden table: table, desk, workbench, dining table, coffee table | 桌子, 木桌, 书桌, 餐桌, 桌
chair: armchair, stool, rocking chair | 椅子
bench: park bench, laboratory bench | 长椅, 长凳
couch and lamp: sofa, couch | 沙发
bed: bunk bed | 床
rug: carpet | 地毯
window: windowsill | 窗户, 窗
door: doorway | 门
bookshelf: shelf, bookcase | 书架
curtain: drape | 窗帘
frame with picture: painting on the wall, framed picture, picture frame | 挂画, 相框
fireplace: hearth | 壁炉
mirror: looking glass | 镜子
mantelpiece clock: clock, wall clock, pocket watch, alarm clock | 时钟, 钟
bathtub: | 浴缸
books: pile of books, stack of books | 一摞书, 书堆
open book: book, diary | 书本, 书
notebook: | 笔记本
newspaper: magazine | 报纸
scroll: | 卷轴
envelope: letter in an envelope | 信封
personal computer: laptop, computer, notebook computer | 笔记本电脑, 电脑
desktop computer: monitor | 显示器
mobile phone: phone, smartphone, telephone | 手机, 电话
camera: film camera | 相机
television: tv | 电视
film projector: projector | 放映机
clapper board: clapperboard | 场记板
microphone: | 麦克风
guitar: ukulele | 吉他
musical keyboard: piano, grand piano | 钢琴
violin: cello | 小提琴
saxophone: | 萨克斯
trumpet: | 小号
drum with drumsticks: drum, drum kit | 鼓
musical note: music note | 音符
bottle with popping cork: bottle, champagne, champagne bottle | 瓶子, 香槟
wine glass: glass of wine, wine bottle | 红酒杯, 酒瓶, 酒杯
tumbler glass: glass, drinking glass | 玻璃杯
beer mug: beer, glass of beer | 啤酒
cocktail glass: cocktail | 鸡尾酒
teapot: kettle | 茶壶
amphora: vase, flower vase, jug, urn | 花瓶
plate: dish, bowl | 盘子, 碗
jar: mason jar | 罐子
honey pot: honey jar, jar of honey | 蜂蜜罐
basket: wicker basket | 篮子
handbag: bag | 手提包, 包
school satchel: backpack, satchel, rucksack | 书包, 背包
luggage: suitcase | 行李箱
athletic shoe: shoe, running shoe, sneaker, trainer | 运动鞋, 球鞋, 鞋
hiking boot: boot | 靴子
top hat: hat | 帽子
billed cap: cap, baseball cap | 棒球帽
eyeglasses: spectacles | 眼镜
dress: gown, skirt | 裙子
kimono: | 和服
watering can: watering pot | 浇水壶, 洒水壶
bucket: pail | 水桶
broom: | 扫帚
ladder: | 梯子
hammer: | 锤子
birthday cake: cake | 生日蛋糕, 蛋糕
cupcake: muffin | 纸杯蛋糕
doughnut: donut | 甜甜圈
cookie: biscuit | 饼干
bread: loaf | 面包
baguette bread: baguette | 法棍
croissant: | 可颂, 羊角包
slice of pizza: pizza | 披萨
hamburger: burger, cheeseburger | 汉堡
sandwich: | 三明治
taco: | 塔可
steaming bowl: ramen, noodles, noodle soup, bowl of ramen | 拉面, 面条, 牛肉面, 汤面
cooked rice: rice bowl | 米饭
dumpling: | 饺子, 包子
sushi: | 寿司
ice cream: | 冰淇淋
soft ice cream: ice cream cone | 甜筒
egg: | 鸡蛋
cheese wedge: cheese | 奶酪
coffee beans: coffee bean | 咖啡豆
tangerine: orange fruit, mandarin | 橘子, 橙子
banana: | 香蕉
strawberry: | 草莓
blueberries: blueberry | 蓝莓
grapes: grape | 葡萄
lemon: lime fruit | 柠檬
watermelon: | 西瓜
cherries: cherry | 樱桃
peach: | 桃子
pear: | 梨
pineapple: | 菠萝
mango: | 芒果
coconut: | 椰子
avocado: half avocado | 牛油果
tomato: | 番茄, 西红柿
carrot: | 胡萝卜
aubergine: eggplant | 茄子
potato: | 土豆
onion: | 洋葱
jack-o-lantern: pumpkin | 南瓜
mushroom: toadstool | 蘑菇
cactus: | 仙人掌
potted plant: plant, houseplant, fern, succulent | 植物, 盆栽
seedling: sprout | 幼苗
four leaf clover: clover | 四叶草
scales: weighing scale, kitchen scale, scale | 秤
awning: striped awning | 遮阳棚
market stall: stall | 摊位
chess board: chessboard | 棋盘
chess king: king | 国王
black chess pawn: pawn, chess pawn, chess piece | 棋子
key: | 钥匙
lock: padlock | 锁
crossed swords: sword, katana | 剑
dagger knife: dagger, knife | 刀
bow and arrow: | 弓箭
shield: | 盾牌
crown: tiara | 皇冠
gem stone: diamond, jewel, gem | 钻石, 宝石
ring: | 戒指
wrapped present: gift, gift box, birthday present | 礼物
trophy: | 奖杯
soccer ball: ball, football, soccer | 足球, 球
basketball and hoop: basketball | 篮球
kite: paper kite | 风筝
skateboard: | 滑板
windmill: wind turbine | 风车
fountain: water fountain | 喷泉
stone statue: statue, sculpture | 雕像
tent: camping tent | 帐篷
fire: campfire, bonfire, flame | 火焰, 篝火
fireworks: firework | 烟花
rainbow: double rainbow | 彩虹
high voltage sign: lightning bolt, thunderbolt | 闪电图标
snowflake: | 雪花
cloud: | 云朵
ringed planet: planet, saturn | 行星, 土星
earth globe europe-africa: globe, planet earth | 地球
telescope: | 望远镜
microscope: | 显微镜
compass: compass rose | 指南针, 罗盘
bar chart: | 柱状图
dotted path: dotted line | 虚线
lid: | 盖子
rim: gold rim | 金边
frosting: icing | 糖霜
scarecrow: straw man | 稻草人
railing: balcony railing | 栏杆
evergreen tree: christmas tree | 圣诞树
father christmas: santa, santa claus | 圣诞老人
christmas stocking: stocking | 圣诞袜
"""


def _read(table: str) -> dict[str, str]:
    """Every word of the table -> the name it is drawn under."""
    found: dict[str, str] = {}
    for row in table.strip().replace("\n    ", " ").splitlines():
        name, synonyms = row.split(":", 1)
        for word in (name, *synonyms.replace("|", ",").split(",")):
            if word.strip():
                found.setdefault(word.strip().lower(), name)
    return found


NOUNS = _read(_TABLE)
LONGEST_ENGLISH = max(len(word.split()) for word in NOUNS)
LONGEST_CHINESE = max(len(word) for word in NOUNS if not word.isascii())

# Chinese words that hold a noun's character and are no such thing.
CHINESE_OTHER = frozenset(
    """
    黄昏 黄河 黄山 黄金 黄土 白天 白昼 白云 白日 黑夜 黑暗
    金秋 金属 金融 青春 青年 红海 蓝天 绿地 绿洲 粉丝 灰尘 银河 银行 海报
    花园 花纹 花海 开花 中心 开心 心情 点心 核心 内心 山水 山谷 山坡 马路 马上 马赛克 马卡龙 星球 球场 气球场
    书法 书店 书房 书写 书名 写书 车票 灯光 灯会 灯火 窗外 门口 门牌 门票 专门 部门 包装 包含 包围 分钟 人们 个人
    无人 令人 人间 诗人 本人 人生 人像 人工 剑客 龙舟 沙龙 水龙头 船头 船票 屋顶 室内 屋内 屋外 鱼眼 羊毛 牛仔 牛奶
    虎年 兔年 龙年 马年 夜景 树荫 树影 树林 花鸟画 桥段 鼓励 塔尖 天鹅绒 明星 心灵 叶片 轻松 放松 帆布 霓虹灯 红灯
    绿灯 灯牌 钟情 绿叶 花香 花店 鲜花店 人类 老人家 人潮
    """.split()
)
