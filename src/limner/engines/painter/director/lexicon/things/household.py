"""Dishes, furniture, lights and what else is in a house. The rows read as in animals.py."""

TABLE = """
[vessel]
teapot: tea pot | 茶壶, 紫砂壶
kettle: tea kettle | 水壶, 烧水壶
coffee pot: moka pot, french press, cafetiere | 咖啡壶, 摩卡壶
cup: coffee cup, takeaway cup | 杯子, 咖啡杯, 水杯, 杯, 纸杯
mug: coffee mug, tea mug | 马克杯
teacup: tea cup, cup and saucer | 茶杯, 茶碗
saucer: | 茶碟
glass: tumbler, drinking glass, tumbler glass, water glass | 玻璃杯
wine glass: goblet, chalice, champagne flute, stemmed glass | 红酒杯, 酒杯, 高脚杯, 圣杯
bottle: water bottle, bottle of wine, beer bottle, perfume bottle, perfume, shampoo bottle, sauce bottle, flask, vial,
    potion, message in a bottle, skincare bottle, dropper bottle, spray bottle, cosmetic bottle | 瓶子, 酒瓶, 玻璃瓶,
    水瓶, 香水瓶, 香水, 药水, 漂流瓶, 护肤品, 喷雾瓶, 精华液, 瓶
jar: mason jar, cookie jar, pickle jar, tin, canister, cosmetic jar | 罐子, 玻璃罐, 坛子, 陶罐, 罐, 面霜
honey jar: jar of honey, honey pot | 蜂蜜罐, 蜜罐
jug: pitcher, carafe, amphora, milk jug, ewer, urn, clay pot | 水罐, 壶, 陶壶, 双耳瓶
vase: flower vase | 花瓶, 瓷瓶, 青花瓷瓶, 青花瓷
bowl: fruit bowl, mixing bowl, rice bowl empty | 碗, 瓷碗, 水果碗
bowl of fruit: fruit basket, fruit bowl, basket of fruit, plate of fruit | 果盘, 水果篮, 一盘水果, 一碗水果
plate: dish, platter, dinner plate | 盘子, 碟子, 盘, 餐盘
tray: serving tray | 托盘
pot: cooking pot, saucepan, cauldron, casserole, stockpot | 锅, 汤锅, 砂锅, 坩埚
pan: frying pan, skillet, wok | 平底锅, 炒锅, 煎锅
thermos: thermos flask, vacuum flask, tumbler bottle | 保温杯, 保温瓶, 暖水瓶
basket: picnic basket, shopping basket | 篮子, 竹篮, 野餐篮, 篮
bucket: pail, watering pail | 水桶, 桶
barrel: cask, keg | 木桶, 酒桶
box: carton, package, parcel, chest | 盒子, 箱子, 纸箱, 包裹, 快递盒, 木盒
crate: | 木箱, 板条箱
treasure chest: chest of gold | 宝箱
gift: present, gift box, birthday present, wrapped present, christmas present | 礼物, 礼盒, 礼品盒
jewelry box: music box, jewellery box | 首饰盒, 音乐盒, 八音盒
watering can: watering pot | 浇水壶, 洒水壶, 喷壶
trash can: garbage can, dustbin, trash bin, bin | 垃圾桶
[tool]
fork: | 叉子, 餐叉
knife: kitchen knife, chef's knife, butter knife, pocket knife | 刀, 菜刀, 餐刀, 小刀
spoon: teaspoon, ladle | 勺子, 汤匙, 木勺, 勺
chopsticks: pair of chopsticks | 筷子
cutting board: chopping board | 菜板
rolling pin: whisk, spatula | 擀面杖, 打蛋器, 锅铲
mortar: mortar and pestle | 研钵
salt shaker: pepper mill, pepper shaker, salt and pepper shakers | 盐瓶, 胡椒瓶
corkscrew: bottle opener | 开瓶器
scissors: shears | 剪刀
hammer: mallet | 锤子, 榔头
saw: hand saw | 锯子
wrench: spanner, pliers | 扳手, 钳子
screwdriver: | 螺丝刀
drill: power drill | 电钻
axe: hatchet, battle axe | 斧头, 斧子
shovel: spade, trowel | 铲子, 铁锹
rake: pitchfork, hoe | 耙子, 草叉, 锄头
ladder: stepladder | 梯子
toolbox: tool box | 工具箱
nail: screw, bolt, nut and bolt | 钉子, 螺丝
gear: cog, cogwheel, gears | 齿轮
anvil: | 铁砧
broom: mop, brush broom | 扫帚, 扫把, 拖把
inkwell: ink bottle, ink pot | 墨水瓶, 砚台
paintbrush: brush, paint brush, calligraphy brush | 画笔, 毛笔, 刷子
palette: paint palette, artist's palette | 调色板
easel: | 画架
pencil: pencils, coloured pencils, colored pencils, crayons | 铅笔
pen: fountain pen, ballpoint pen, quill pen, marker | 钢笔, 笔, 圆珠笔, 羽毛笔
ruler: tape measure, set square | 尺子, 卷尺
eraser: | 橡皮
needle: needle and thread, spool, spool of thread | 针, 针线, 线轴
yarn: ball of yarn, wool ball, skein | 毛线球, 毛线, 线团
knitting needles: | 毛衣针
key: keys, skeleton key | 钥匙
lock: padlock | 锁, 挂锁
rope: lasso, knot | 绳子, 绳索
chain: | 链条, 铁链
magnet: | 磁铁
wheelbarrow: | 独轮车, 手推车
fishing rod: fishing pole | 鱼竿, 钓竿
net: fishing net | 渔网
toothbrush: | 牙刷
soap: bar of soap, sponge | 肥皂, 香皂
towel: | 毛巾
comb: hairbrush, hair brush | 梳子
hair dryer: hairdryer, hair drier | 吹风机
lipstick: | 口红
toilet paper: paper roll | 卫生纸, 卷纸
candle: candlestick, tea light, candles | 蜡烛, 烛台
match: matchstick, matchbox, lighter | 火柴, 打火机
[furniture]
table: dining table, side table, kitchen table, workbench, laboratory bench, lab bench, picnic table,
    counter | 桌子, 木桌, 餐桌, 桌, 圆桌, 方桌,
    工作台, 床头柜
coffee table: | 茶几
nightstand: bedside table | 床头柜
desk: writing desk, school desk, office desk, work desk | 书桌, 办公桌, 课桌
chair: dining chair, office chair, deckchair, deck chair, folding chair, lawn chair | 椅子, 木椅, 办公椅, 躺椅, 折叠椅
rocking chair: | 摇椅
armchair: easy chair, recliner, wing chair, lounge chair | 扶手椅, 单人沙发
stool: bar stool, footstool, ottoman | 凳子, 小板凳, 吧台凳, 板凳
bench: park bench | 长椅, 长凳, 公园长椅
sofa: couch, settee, loveseat, chesterfield | 沙发
bed: bunk bed, double bed, four poster bed, hammock bed | 床, 双人床, 上下铺, 大床
crib: cradle, baby crib, cot | 婴儿床, 摇篮
pillow: cushion, pillows | 枕头, 靠垫, 抱枕
blanket: quilt, duvet | 毯子, 被子
hammock: | 吊床
bookshelf: bookcase, shelf, shelves, bookshelves | 书架, 书柜, 架子, 置物架
cabinet: cupboard, drawer, drawers | 柜子, 橱柜, 抽屉, 五斗柜
wardrobe: closet | 衣柜
dresser: chest of drawers | 五斗柜
sideboard: | 餐边柜
rug: carpet, mat, doormat | 地毯, 垫子
curtain: drape, curtains, blinds | 窗帘, 帘子
mirror: looking glass | 镜子
picture: painting, painting on the wall, framed picture, picture frame, framed painting, framed photo, portrait
    painting, framed print, wall art, paintings | 挂画, 相框, 画框, 油画作品, 墙上的画, 装饰画, 一幅画
clock: wall clock, mantelpiece clock, mantel clock, cuckoo clock | 时钟, 钟, 挂钟, 闹钟表
grandfather clock: | 落地钟
alarm clock: | 闹钟
hourglass: sand timer | 沙漏
fireplace: hearth, wood stove | 壁炉
window: windows | 窗户, 窗, 窗子
door: doorway | 门, 木门
stairs: staircase, stairway, spiral staircase | 楼梯, 台阶
floor lamp: standing lamp | 落地灯
lamp: desk lamp, table lamp, bedside lamp, reading lamp | 台灯, 灯, 床头灯
chandelier: pendant lamp, ceiling lamp, hanging lamp | 吊灯, 水晶灯
light bulb: lightbulb, bulb, electric light bulb | 灯泡
lantern: chinese lantern, oil lamp, sky lantern, izakaya lantern | 灯笼, 纸灯笼, 油灯, 孔明灯, 煤油灯
string lights: fairy lights, christmas lights | 串灯, 彩灯
street lamp: streetlight, lamppost, streetlamp, lamp post, street light | 路灯, 街灯
fan: electric fan, ceiling fan | 风扇, 电风扇
folding fan: paper fan, hand fan | 折扇, 扇子, 团扇
bathtub: bath tub | 浴缸
toilet: | 马桶
sink: basin, washbasin | 水槽, 洗手池
birdcage: bird cage, cage | 鸟笼, 笼子
fish tank: fishbowl, fish bowl, goldfish bowl | 鱼缸
umbrella stand: coat rack, coat stand | 衣帽架
throne: | 王座, 宝座
screen: folding screen | 屏风
blackboard: chalkboard, whiteboard | 黑板, 白板
altar: pedestal, podium, plinth | 祭坛, 基座
[device]
refrigerator: fridge, freezer | 冰箱
oven: stove, cooker | 烤箱, 炉子, 灶
microwave: microwave oven | 微波炉
toaster: | 烤面包机
blender: mixer, food processor | 搅拌机, 榨汁机
coffee machine: espresso machine, coffee maker | 咖啡机
washing machine: dryer, washer | 洗衣机
vacuum cleaner: hoover, robot vacuum | 吸尘器, 扫地机器人
iron: clothes iron | 熨斗
sewing machine: | 缝纫机
radiator: heater | 暖气片
air conditioner: | 空调
television: tv, tv set | 电视, 电视机
computer: desktop computer, pc, monitor, computer screen, desktop, computer monitor | 电脑, 显示器, 计算机
laptop: notebook computer, macbook | 笔记本电脑, 手提电脑
tablet: ipad, e reader | 平板电脑, 平板
phone: smartphone, mobile phone, cell phone, iphone, cellphone, mobile | 手机, 智能手机
telephone: rotary phone, landline | 电话, 座机, 老式电话
keyboard: computer keyboard | 键盘
computer mouse: mouse pad | 鼠标
headphones: earphones, headset, earbuds | 耳机
speaker: loudspeaker, bluetooth speaker, boombox | 音箱, 音响, 喇叭
radio: transistor radio | 收音机
record player: turntable, gramophone, phonograph, vinyl player | 唱片机, 留声机, 黑胶唱机
record: vinyl, cd, cassette | 唱片, 黑胶唱片, 磁带
camera: film camera, dslr camera | 相机, 照相机, 老相机
film projector: projector, movie projector | 放映机, 投影仪
clapperboard: clapper board | 场记板
game controller: gamepad, joystick, game console, game boy | 游戏手柄, 手柄, 游戏机
remote: remote control, tv remote | 遥控器
printer: 3d printer, copier | 打印机
typewriter: | 打字机
calculator: | 计算器
battery: | 电池
watch: wristwatch, smartwatch, smart watch | 手表, 腕表, 智能手表
pocket watch: | 怀表
microphone: mic | 麦克风, 话筒
telescope: spyglass | 望远镜, 天文望远镜
binoculars: | 双筒望远镜
microscope: | 显微镜
magnifying glass: magnifier | 放大镜
compass: compass rose | 指南针, 罗盘, 罗盘玫瑰
globe: desk globe, terrestrial globe | 地球仪
scale: scales, weighing scale, kitchen scale, balance | 秤, 天平, 电子秤
test tube: beaker, erlenmeyer flask, petri dish, chemistry flask | 试管, 烧杯, 烧瓶
syringe: pill, pills, capsule, medicine bottle, stethoscope | 注射器, 药片, 药丸, 听诊器
robot arm: robotic arm | 机械臂
engine: motor, machine, contraption | 发动机, 引擎, 机器
vending machine: | 自动售货机
solar panel: | 太阳能板
[book]
book: books, textbook | 书, 书本, 书籍, 古书
open book: | 打开的书, 翻开的书
books: pile of books, stack of books, stacks of books, piles of books | 一摞书, 书堆, 一堆书, 一叠书
notebook: diary, journal, notepad, sketchbook | 笔记本, 日记本, 本子
newspaper: magazine | 报纸, 杂志
envelope: letter in an envelope, love letter | 信封, 信件, 情书
scroll: parchment, papyrus | 卷轴, 羊皮纸
map: treasure map | 地图, 藏宝图
paper sheet: sheet of paper, piece of paper, paper plane, paper airplane | 纸, 纸张, 纸飞机
playing card: cards, deck of cards | 扑克牌, 纸牌
folder: clipboard, document | 文件夹, 文件
"""
