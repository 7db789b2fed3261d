"""Instruments, sports, toys, clothes, arms, treasures and signs of the mind. The rows read as in animals.py."""

TABLE = """
[instrument]
guitar: acoustic guitar, ukulele, banjo, lute | 吉他, 木吉他, 尤克里里, 琵琶
electric guitar: bass guitar | 电吉他, 贝斯
piano: grand piano, upright piano | 钢琴, 三角钢琴
synthesizer: musical keyboard, organ | 电子琴, 合成器, 管风琴
violin: fiddle, viola | 小提琴
cello: double bass | 大提琴
harp: | 竖琴
guzheng: guqin, erhu, pipa | 古筝, 古琴, 二胡
flute: recorder, clarinet, oboe | 长笛, 笛子, 单簧管, 竹笛, 箫
trumpet: trombone, horn, bugle, french horn, tuba | 小号, 号角, 长号, 圆号
saxophone: | 萨克斯
accordion: bagpipes | 手风琴
drum: drum kit, drums, snare drum, drum set, bongo | 鼓, 架子鼓, 大鼓
xylophone: marimba | 木琴
bell: hand bell, church bell, gong, wind chime, jingle bell | 铃铛, 钟铃, 大钟, 风铃, 铃
musical note: music note, treble clef | 音符
[toy]
ball: beach ball, bouncy ball | 球, 皮球, 沙滩球
soccer ball: football | 足球
basketball: | 篮球
baseball: softball | 棒球
tennis ball: | 网球
volleyball: | 排球
rugby ball: american football | 橄榄球
golf ball: | 高尔夫球
bowling ball: bowling pin, bowling pins | 保龄球
baseball bat: cricket bat | 球棒, 棒球棒
tennis racket: racket, racquet, badminton racket | 网球拍, 球拍, 羽毛球拍
table tennis paddle: ping pong paddle | 乒乓球拍
baseball glove: baseball mitt, catcher's mitt | 棒球手套
golf club: | 高尔夫球杆
hockey stick: | 曲棍球杆
boxing glove: boxing gloves | 拳击手套
dumbbell: barbell, kettlebell | 哑铃, 杠铃
skis: ski, pair of skis | 滑雪板双板, 雪板
snowboard: | 单板滑雪板, 滑雪板
ice skates: ice skate, roller skates, roller skate | 溜冰鞋, 冰刀, 旱冰鞋
skateboard: longboard | 滑板
surfboard: | 冲浪板
frisbee: | 飞盘
kite: | 风筝
balloon: balloons, party balloon, helium balloon | 气球
teddy bear: teddy, stuffed bear, plush bear, plush toy, stuffed animal | 泰迪熊, 玩具熊, 毛绒玩具, 毛绒熊
rubber duck: rubber ducky | 橡皮鸭, 小黄鸭
toy car: | 玩具车
toy train: | 玩具火车
rocking horse: | 木马, 摇摇马
building blocks: lego, lego brick, blocks | 积木, 乐高
spinning top: top toy, yo yo | 陀螺, 溜溜球
rubik's cube: rubiks cube, puzzle cube | 魔方
jigsaw: puzzle, jigsaw puzzle, puzzle piece | 拼图
dice: die, pair of dice | 骰子
cube: | 立方体, 方块
sphere: orb | 球体, 圆球
pyramid shape: | 三棱锥
cylinder: | 圆柱体
chess board: chessboard, chess set, chess, game of chess | 棋盘, 国际象棋
chess king: king piece | 国际象棋王, 王棋
chess queen: queen piece |
chess rook: rook, castle piece |
chess bishop: bishop piece |
chess knight: knight piece | 马棋
chess pawn: pawn, chess piece, chess pieces | 棋子, 兵, 小兵
go board: mahjong, mahjong tiles, go stones | 围棋, 麻将
dartboard: dart, target, bullseye | 飞镖盘, 靶子
snow globe: crystal ball | 水晶球, 雪花球
windsock: pinwheel | 纸风车
tent toy: sandcastle, sand castle | 沙堡
pinata: | 皮纳塔
trophy: cup trophy, award cup | 奖杯
medal: | 奖牌, 金牌, 勋章
[clothing]
hat: sun hat, fedora, cowboy hat, bowler hat, sombrero, bonnet, beret, santa hat, party hat, witch hat, wizard hat |
    帽子, 草帽, 礼帽, 贝雷帽, 斗笠, 尖帽
top hat: | 高礼帽, 高帽
cap: baseball cap, billed cap, beanie, woolly hat | 棒球帽, 鸭舌帽, 毛线帽
helmet: hard hat, bike helmet, knight's helmet | 头盔, 安全帽
chef hat: chef's hat, toque | 厨师帽
shoe: shoes, loafer, sandal, slipper, flip flop, flip flops, sandals, slippers, pair of shoes | 鞋, 鞋子, 皮鞋, 拖鞋,
    凉鞋, 布鞋
running shoe: sneaker, sneakers, trainer, trainers, athletic shoe, running shoes, sports shoe | 运动鞋, 球鞋, 跑鞋
high heel: high heels, stiletto, pump shoe | 高跟鞋
boot: boots, hiking boot, rain boot, cowboy boot, wellington, wellies, rain boots | 靴子, 雨靴, 长靴
sock: socks, stocking, christmas stocking | 袜子, 圣诞袜
dress: gown, evening gown, wedding dress, sundress | 裙子, 连衣裙, 婚纱, 礼服, 长裙
skirt: | 短裙, 半裙
kimono: hanfu, robe, qipao, cheongsam, bathrobe, sari, toga | 和服, 汉服, 旗袍, 长袍
shirt: blouse | 衬衫, 衬衣
t-shirt: t shirt, tee shirt, tee, tshirt | T恤, t恤, 短袖
sweater: jumper, pullover, cardigan, hoodie | 毛衣, 卫衣, 针织衫
jacket: blazer, vest, waistcoat | 夹克, 外套, 皮衣, 西装外套, 马甲
coat: trench coat, raincoat, overcoat, cloak, cape, lab coat | 大衣, 风衣, 雨衣, 斗篷, 披风, 白大褂
suit: tuxedo, uniform, spacesuit, space suit | 西装, 制服, 西服, 宇航服
trousers: pants, jeans, shorts, leggings | 裤子, 牛仔裤, 短裤
apron: | 围裙
overalls: dungarees | 背带裤, 工装
scarf: shawl, bandana | 围巾, 丝巾
glove: gloves, mitten, mittens | 手套
tie: necktie | 领带
bow tie: bowtie | 领结, 蝴蝶结领带
belt: | 腰带, 皮带
bow: ribbon, hair bow | 蝴蝶结, 丝带
glasses: eyeglasses, spectacles, reading glasses | 眼镜
sunglasses: shades eyewear, goggles, aviators | 太阳镜, 墨镜, 护目镜
mask: face mask, venetian mask, gas mask | 面具, 口罩, 脸谱
handbag: purse, bag, pouch | 手提包, 包, 包包, 手袋
tote bag: tote, cotton bag, canvas bag | 帆布袋, 帆布包
paper bag: shopping bag, carrier bag | 购物袋, 纸袋, 袋子
coffee bag: bag of coffee, coffee pouch, coffee package, bag of coffee beans | 咖啡袋, 咖啡包装
backpack: satchel, rucksack, school satchel, school bag | 书包, 背包, 双肩包
suitcase: luggage, briefcase, trunk, travel bag | 行李箱, 公文包, 手提箱, 皮箱
wallet: | 钱包
umbrella: parasol, beach umbrella, sunshade, oil paper umbrella | 雨伞, 伞, 油纸伞, 遮阳伞, 阳伞
cane: walking stick, staff, wand | 拐杖, 手杖, 魔杖, 法杖
necklace: pendant, beads, pearl necklace | 项链, 吊坠, 珍珠项链
ring: wedding ring, diamond ring, engagement ring | 戒指, 钻戒
earring: earrings, bracelet, brooch | 耳环, 手镯, 手链
crown: tiara | 皇冠, 王冠
gem: diamond, jewel, gemstone, gem stone, ruby, sapphire, emerald stone, amethyst | 钻石, 宝石, 红宝石, 蓝宝石
pearl: pearls | 珍珠
coin: coins, pile of coins | 金币, 硬币, 钱币
money: banknote, money bag, dollar bill, piggy bank | 钞票, 钱袋, 钱, 存钱罐
gold bar: ingot, gold bars | 金条, 元宝
[arms]
sword: katana, rapier, sabre, saber, crossed swords, lightsaber | 剑, 宝剑, 长剑, 武士刀, 光剑
dagger: | 匕首
bow and arrow: arrow, crossbow, arrows | 弓箭, 箭
shield: | 盾牌, 盾
spear: lance, trident | 长矛, 三叉戟
cannon: | 大炮
armor: suit of armor, suit of armour, armour | 盔甲, 铠甲
bomb: dynamite, grenade | 炸弹
[symbol]
heart: love heart, hearts, heart shape | 爱心, 心形, 心, 红心
brain: | 大脑
eye: | 眼睛
hand: hands, fist, thumbs up, palm of a hand | 手, 拳头, 手掌
footprint: footprints, paw print, paw | 脚印, 足迹, 爪印
lips: smile, mouth | 嘴唇, 笑容
tooth: | 牙齿
bone: bones | 骨头
feather: quill, plume | 羽毛
smiley: smiley face, smiling face | 笑脸
speech bubble: thought bubble | 对话框, 气泡框
arrow sign: | 箭头
infinity: infinity symbol | 无穷符号
graffiti: spray paint tag | 涂鸦
peace sign: | 和平标志
yin yang: yin and yang, taiji | 阴阳, 太极
cross: crucifix | 十字架
dna: double helix, atom, molecule | 原子, 分子, 双螺旋
bar chart: graph | 柱状图
dotted path: dotted line | 虚线
"""
