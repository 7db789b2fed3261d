"""Trees, flowers and what else is of land, water and sky. The rows read as in animals.py."""

TABLE = """
[tree]
tree: | 树, 大树, 古树, 树木, 老树 | oak, oak tree, maple, maple tree, willow, willow tree, weeping willow, birch,
    birch tree, olive tree, apple tree, fruit tree, lemon tree, orange tree, ginkgo, beech, elm, ash tree, poplar,
    baobab, chestnut tree, ginkgo tree, peach tree, pear tree, plum tree, jacaranda, banyan, 柳树, 枫树, 橡树, 苹果树,
    银杏树, 桂花树, 榕树, 梧桐树, 杨树, 桃树
pine tree: pine, fir, fir tree, spruce, evergreen, cedar, evergreen tree, conifer, cypress, redwood | 松树, 松, 杉树,
    柏树, 雪松, 青松 |
cherry tree: cherry blossom tree, blossoming cherry tree, sakura tree, blossoming tree | 樱花树, 樱树, 梅树
acacia: acacia tree, umbrella thorn | 金合欢, 金合欢树
palm tree: palm, coconut tree, coconut palm, palms, date palm | 棕榈树, 椰子树, 椰树, 棕榈
christmas tree: xmas tree | 圣诞树
dead tree: bare tree | 枯树 = tree bare
bonsai: bonsai tree | 盆景
bamboo: bamboo stalk | 竹子, 竹, 翠竹, 竹林
branch: twig, tree branch, bough, branches | 树枝, 枝头, 树梢
bush: shrub, hedge, topiary, bushes | 灌木, 灌木丛, 树篱
tree stump: stump, log, tree trunk | 树桩, 木头, 原木
treehouse: tree house | 树屋
cactus: saguaro, cacti | 仙人掌
[flower]
flower: wildflower, bloom | 花, 花朵, 鲜花, 野花, 小花, 花儿 | lily, peony, orchid, iris, hydrangea, marigold,
    carnation, magnolia, hibiscus, chrysanthemum, violet, daffodil, bluebell, camellia, jasmine, anemone, pansy,
    dahlia, cornflower, forget me not, lily of the valley, geranium, gardenia, narcissus, 牡丹, 菊花, 百合, 兰花,
    茉莉, 绣球花, 水仙, 康乃馨, 山茶花, 杜鹃花, 桂花, 牵牛花
rose: roses, rosebud | 玫瑰, 玫瑰花, 月季, 蔷薇
tulip: | 郁金香
sunflower: | 向日葵
daisy: chamomile | 雏菊
poppy: | 罂粟花, 虞美人
lotus: lotus flower, water lily, waterlily, lily pad | 荷花, 莲花, 睡莲, 荷叶
dandelion: | 蒲公英
lavender sprig: sprig of lavender | 薰衣草花束
blossom: cherry blossom, plum blossom, plum flower, apple blossom, sakura | 梅花, 樱花, 桃花, 杏花, 梨花
bouquet: bunch of flowers, flower bouquet, posy, bouquet of flowers | 花束, 一束花
wreath: garland, flower crown, laurel wreath, laurel | 花环, 花圈, 桂冠
leaf: fern leaf, autumn leaf, leaves, fallen leaf | 树叶, 叶子, 落叶, 叶
maple leaf: | 枫叶
fern: moss, ferns | 蕨类, 苔藓
grass: reed, reeds | 草, 小草, 青草, 芦苇
wheat: ear of wheat, barley, corn stalk | 麦穗, 稻穗
potted plant: plant, houseplant, house plant, indoor plant, succulent, pot plant, monstera, potted flower, plants in
    pots | 盆栽, 植物, 绿植, 多肉, 多肉植物
flower pot: flowerpot, empty pot, terracotta pot | 花盆
seedling: sprout, sapling | 幼苗, 小苗, 嫩芽
clover: four leaf clover, shamrock | 四叶草, 三叶草
mushroom: toadstool, fly agaric, fungus | 蘑菇, 毒蘑菇, 菌子
acorn: | 橡果
pine cone: pinecone | 松果
ivy: vine, vines, climbing plant | 常春藤, 藤蔓
seaweed: kelp, algae | 海草, 海带, 水草
coral: coral branch | 珊瑚
[land]
mountain: peak, mountain peak, summit, alp, mountain range, mount, mountaintop, hill, hills | 山, 山峰, 高山, 群山,
    远山, 雪山, 山脉, 山峦, 青山
volcano: | 火山
waterfall: cascade | 瀑布
river: stream, creek, brook | 河, 小溪, 溪流, 河流, 江
lake: pond | 湖, 池塘, 湖水
sea: ocean, water | 大海, 海洋, 海
wave: | 海浪, 波浪, 浪花, 巨浪
beach: sandy beach, shore | 沙滩, 海滩
island: desert island | 小岛, 岛屿, 岛
rock: stone, boulder, pebble, rocks, stones, cliff | 石头, 岩石, 巨石, 鹅卵石, 悬崖
path: trail, footpath, road, dirt road, stepping stones | 小路, 小径, 道路, 山路
field: meadow | 田野, 草地
forest: woods | 森林, 树林
dune: | 沙丘
cave: | 山洞, 洞穴
iceberg: | 冰山
crystal: crystals, quartz | 水晶
puddle: | 水坑, 水洼
icicle: | 冰柱
[sky]
sun: sun disc | 太阳, 红日, 烈日
moon: harvest moon | 月亮, 明月
full moon: | 满月, 圆月 = moon full
crescent moon: crescent | 弯月, 月牙, 新月 = moon crescent
half moon: | 半月 = moon half
star: stars | 星星, 五角星, 繁星
cloud: storm cloud, clouds | 云, 云朵, 白云, 乌云
aurora: northern lights, aurora borealis, southern lights | 极光, 北极光
rainbow: double rainbow | 彩虹
lightning bolt: lightning, thunderbolt | 闪电
shooting star: meteor, falling star, comet | 流星, 彗星
fireworks: firework | 烟花, 烟火
snowflake: | 雪花
raindrop: water drop, droplet, dewdrop, drop of water | 雨滴, 水滴, 露珠
planet: ringed planet, exoplanet | 行星, 星球
saturn: | 土星
earth: planet earth | 地球
asteroid: | 小行星, 陨石
galaxy: nebula, spiral galaxy | 星系, 星云
black hole: | 黑洞
tornado: whirlwind | 龙卷风
fire: flame, flames | 火焰, 火, 火苗
campfire: bonfire | 篝火, 营火
smoke: steam | 烟雾, 蒸汽, 炊烟
bubble: soap bubble, bubbles | 泡泡, 气泡, 肥皂泡
"""
