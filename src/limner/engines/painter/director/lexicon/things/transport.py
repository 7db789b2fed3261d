"""Vehicles, boats, aircraft, buildings, street furniture and signs. The rows read as in animals.py."""

TABLE = """
[vehicle]
car: automobile, sedan, hatchback, suv, motorcar | 汽车, 轿车, 车, 小汽车, 小轿车 | sports car, vintage car, race car,
    convertible, beetle car, limousine, classic car, jeep, electric car, racing car, old car, muscle car, 跑车,
    老爷车, 赛车, 敞篷车, 吉普车, 电动汽车
taxi: cab, taxicab | 出租车, 的士
police car: | 警车
bus: double decker, double decker bus, coach bus, city bus, minibus | 公交车, 巴士, 双层巴士, 公共汽车, 大巴
school bus: | 校车
van: camper van, minivan, campervan, camper, caravan, food truck, ice cream truck, rv | 面包车, 房车, 餐车, 露营车
truck: lorry, pickup truck, pickup, delivery truck, dump truck, trailer truck | 卡车, 货车, 皮卡
fire engine: fire truck | 消防车
ambulance: | 救护车
tractor: | 拖拉机
excavator: digger, bulldozer, forklift, backhoe | 挖掘机, 推土机, 叉车
harvester: combine harvester, combine | 收割机
train: passenger train, bullet train, high speed train, subway train, metro train | 火车, 列车, 高铁, 动车, 地铁列车
steam locomotive: locomotive, steam train, steam engine | 蒸汽火车, 蒸汽机车
tram: streetcar, trolley, cable car tram | 电车, 有轨电车
bicycle: bike, road bike, mountain bike, city bike | 自行车, 单车, 脚踏车
tricycle: | 三轮车
motorcycle: motorbike, motor bike, chopper | 摩托车, 机车
scooter: moped, vespa, motor scooter, kick scooter | 电动车, 踏板车, 滑板车, 小摩托
carriage: horse carriage, stagecoach, horse drawn carriage, wagon, cart, horse cart, rickshaw, chariot, sleigh | 马车,
    推车, 黄包车, 人力车, 雪橇车
stroller: baby carriage, pram | 婴儿车
shopping cart: | 购物车
wheelchair: | 轮椅
sled: sledge, toboggan | 雪橇
tank: army tank | 坦克
[boat]
boat: rowing boat, rowboat, dinghy, skiff, row boat, lifeboat, motorboat, speedboat | 船, 小船, 小舟, 扁舟, 木船, 舟,
    一叶扁舟, 乌篷船, 快艇
fishing boat: trawler, fishing vessel | 渔船, 渔舟 = boat fishing
canoe: kayak, gondola, raft, dragon boat, paddle boat, paddleboard | 独木舟, 皮划艇, 贡多拉, 木筏, 龙舟, 竹筏
sailboat: sailing boat, yacht, catamaran, schooner, regatta boat | 帆船, 游艇, 帆板
ship: steamer, vessel, ferry, cruise ship, cargo ship, container ship, ocean liner, steamship, warship, tugboat,
    icebreaker | 轮船, 大船, 货船, 军舰, 邮轮, 渡轮, 游轮, 货轮, 集装箱船
sailing ship: tall ship, galleon, pirate ship, viking ship, frigate, longship, clipper, caravel | 海盗船, 古帆船,
    大帆船, 维京船
submarine: sub marine, u boat | 潜水艇, 潜艇
paper boat: origami boat | 纸船
anchor: | 船锚, 锚
buoy: lifebuoy, life ring, lifebelt | 浮标, 救生圈
oar: paddle, oars | 船桨, 桨
[aircraft]
airplane: plane, aeroplane, jet, aircraft, airliner, biplane, jumbo jet, propeller plane, seaplane, fighter jet |
    飞机, 客机, 战斗机, 双翼飞机
helicopter: | 直升机, 直升飞机
drone: quadcopter | 无人机
hot air balloon: air balloon | 热气球
airship: zeppelin, blimp | 飞艇
glider: hang glider, paraglider, parachute | 滑翔机, 滑翔伞, 降落伞
rocket: rocket ship, space rocket, space shuttle, missile | 火箭, 航天飞机
spaceship: spacecraft, space ship, starship | 飞船, 宇宙飞船, 太空飞船, 星舰
space station: | 空间站, 太空站
ufo: flying saucer | 飞碟, 不明飞行物
satellite: | 卫星, 人造卫星
rover: moon rover, mars rover, lunar rover | 月球车, 火星车
lunar lander: moon lander, lander | 登月舱, 着陆器
[building]
house: townhouse, bungalow, villa, mansion, cottages, houses, row house | 房子, 房屋, 民居, 屋, 屋子, 别墅, 洋房
cottage: farmhouse | 农舍, 茅屋, 乡间小屋
cabin: hut, log cabin, chalet, shack, lodge | 小屋, 木屋, 小木屋, 茅草屋
barn: stable, shed, granary, silo | 谷仓, 马厩, 粮仓
castle: fortress, castle ruins, citadel, fairy tale castle, fairytale castle | 城堡, 古堡, 要塞
palace: taj mahal, forbidden city | 宫殿, 皇宫, 故宫
tower: castle tower, watchtower, belfry, bell tower, clock tower, turret | 塔, 塔楼, 钟楼, 瞭望塔, 高塔
lighthouse: light house, light tower | 灯塔, 燈塔
windmill: mill, dutch windmill | 风车, 风车磨坊
watermill: water mill | 水车, 水磨坊
wind turbine: wind turbines | 风力发电机
church: chapel, cathedral, basilica, monastery, abbey | 教堂, 大教堂, 修道院
mosque: | 清真寺
temple: greek temple, shrine, ruins, parthenon | 寺庙, 神庙, 庙, 寺院, 神社, 寺
pagoda: | 宝塔, 佛塔
pavilion: gazebo, teahouse, tea house | 亭子, 凉亭, 亭, 楼阁, 阁
torii: torii gate, shinto shrine | 鸟居
pyramid: pyramids | 金字塔
sphinx: | 狮身人面像
arch: archway, triumphal arch | 拱门, 牌坊, 拱桥洞
eiffel tower: | 埃菲尔铁塔
colosseum: amphitheatre | 斗兽场
great wall: | 长城
skyscraper: office building, high rise, tower block | 摩天大楼, 摩天楼, 高楼
building: apartment building, block of flats, apartment block, buildings | 大楼, 楼房, 建筑, 公寓楼
shop: store, storefront, bakery, restaurant, diner, noodle bar, supermarket, barber shop, bakery shop, bookshop, cafe,
    coffee shop, flower shop, boutique, kiosk | 商店, 小店, 咖啡店, 咖啡厅, 店铺, 书店, 咖啡馆, 花店, 面包店, 店
tavern: inn, pub | 酒馆, 客栈
factory: power plant, chimney stack | 工厂, 烟囱厂房
school: | 学校, 校舍
hospital: | 医院
train station: station | 火车站, 车站
igloo: | 冰屋
tent: camping tent, tipi, teepee, circus tent, yurt, wigwam | 帐篷, 蒙古包
market stall: stall, market stand, fruit stand, food stall, vegetable stall, lemonade stand | 摊位, 小摊, 货摊,
    水果摊, 摊子
awning: canopy, parasol stand | 遮阳棚, 雨棚, 遮阳篷
village: town, hamlet | 村庄, 山村, 小镇, 城镇, 村, 村落
city: | 城市
bridge: footbridge, suspension bridge, rope bridge | 桥, 石桥, 小桥, 木桥, 吊桥, 拱桥
fence: picket fence, garden fence | 篱笆, 栅栏, 围栏
gate: garden gate, city gate | 大门, 栅栏门, 铁门, 城门
wall: | 墙, 砖墙, 石墙
railing: balcony railing, handrail, balustrade | 栏杆
well: water well, wishing well | 水井, 井
fountain: water fountain | 喷泉
statue: sculpture, bust, buddha statue, monument, obelisk, buddha | 雕像, 雕塑, 石像, 佛像, 半身像, 石狮子
pillar: column, columns, pillars | 柱子, 石柱
pier: dock, jetty | 栈桥, 码头
railway track: railway, railroad, train tracks, rails, tracks | 铁路, 铁轨
railway crossing: level crossing, railroad crossing | 铁路道口, 道口
tunnel: | 隧道
road: street, highway, alley | 公路, 街道, 马路
swimming pool: pool | 游泳池, 泳池
ferris wheel: big wheel | 摩天轮
roller coaster: | 过山车
carousel: merry go round | 旋转木马
playground slide: | 滑梯
swing: tree swing, swing set, swings | 秋千
seesaw: | 跷跷板
birdhouse: bird house, nest, bird's nest, bird nest | 鸟屋, 鸟巢
beehive: hive | 蜂巢, 蜂箱
doghouse: dog house, kennel, chicken coop | 狗窝, 狗屋, 鸡舍
haystack: hay bale, bale of hay | 草垛, 干草堆
tombstone: gravestone, grave | 墓碑
[sign]
sign: signboard, signpost, shop sign, road sign, notice board | 招牌, 牌子, 路标, 木牌, 指示牌
stop sign: | 停车标志
traffic light: traffic lights, stoplight | 红绿灯, 交通灯
fire hydrant: hydrant | 消防栓
parking meter: | 停车计时器
mailbox: post box, letterbox, letter box, postbox | 邮箱, 邮筒, 信箱
phone booth: telephone booth, telephone box, phone box | 电话亭
billboard: | 广告牌
traffic cone: | 路锥, 交通锥
gas pump: petrol pump | 加油机
flag: banner, pennant, bunting | 旗帜, 旗子, 国旗, 旗
barrier: | 路障
"""
