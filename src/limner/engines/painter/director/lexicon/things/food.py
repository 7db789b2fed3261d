"""Fruit, vegetables, dishes and drinks. The rows read as in animals.py."""

TABLE = """
[fruit]
apple: | 苹果
pear: | 梨, 梨子
orange: orange fruit, oranges, grapefruit | 橙子, 柑橘, 柚子
tangerine: mandarin, mandarin orange, clementine | 橘子, 桔子
lemon: | 柠檬 | lime fruit
lime: limes, lime slice, slice of lime | 青柠
banana: bunch of bananas | 香蕉
peach: apricot, nectarine | 桃子, 桃, 杏子, 水蜜桃
plum: prune | 李子, 梅子
cherry: cherries | 樱桃, 车厘子
strawberry: | 草莓
raspberry: blackberry, mulberry | 树莓, 覆盆子, 桑葚
blueberry: blueberries, berry, berries, cranberry | 蓝莓, 浆果
grapes: grape, bunch of grapes | 葡萄
watermelon: slice of watermelon, watermelon slice, melon, cantaloupe | 西瓜, 哈密瓜, 甜瓜
pineapple: | 菠萝, 凤梨
mango: papaya | 芒果, 木瓜
kiwi: kiwi fruit, kiwifruit | 猕猴桃, 奇异果
coconut: | 椰子
pomegranate: | 石榴
fig: | 无花果
lychee: litchi, dragon fruit, durian, longan, passion fruit | 荔枝, 火龙果, 榴莲, 龙眼
persimmon: | 柿子
avocado: half avocado | 牛油果, 鳄梨
olive: olives | 橄榄果
jujube: dried dates, raisin | 红枣, 枣
walnut: nut, nuts, almond, peanut, hazelnut, chestnut, cashew | 核桃, 坚果, 杏仁, 花生, 板栗
tomato: cherry tomato | 番茄, 西红柿
carrot: | 胡萝卜
potato: | 土豆, 马铃薯, 红薯
onion: shallot | 洋葱
garlic: clove of garlic, garlic bulb | 大蒜, 蒜
pepper: bell pepper, capsicum | 青椒, 甜椒, 彩椒, 灯笼椒
chili: chili pepper, chilli, hot pepper, chile pepper, chillies | 辣椒, 红辣椒
eggplant: aubergine | 茄子
cucumber: zucchini, courgette, pickle | 黄瓜, 西葫芦
corn: corn cob, corn on the cob, maize, ear of corn | 玉米
broccoli: cauliflower | 西兰花, 花椰菜, 花菜
lettuce: cabbage, kale, spinach, salad leaves, bok choy | 白菜, 卷心菜, 生菜, 青菜, 菠菜
radish: turnip, beetroot, beet, daikon | 萝卜, 白萝卜, 甜菜
pumpkin: squash, butternut squash, gourd | 南瓜, 葫芦
jack-o-lantern: jack o lantern, carved pumpkin, halloween pumpkin | 南瓜灯
asparagus: celery, leek, spring onion | 芦笋, 芹菜, 大葱
pea: peas, pea pod, bean, beans | 豌豆, 豆子, 豆角
ginger: ginger root | 生姜
herb: basil, mint leaves, rosemary, parsley, thyme | 香草, 罗勒, 薄荷叶, 迷迭香, 香菜
coffee beans: coffee bean | 咖啡豆
[cake]
cake: birthday cake, layer cake, sponge cake, wedding cake, cheesecake | 蛋糕, 生日蛋糕, 奶油蛋糕, 巧克力蛋糕,
    芝士蛋糕, 婚礼蛋糕
slice of cake: piece of cake, cake slice | 一块蛋糕, 切片蛋糕 = cake slice
cupcake: muffin, fairy cake | 纸杯蛋糕, 杯子蛋糕, 玛芬
donut: doughnut, donuts | 甜甜圈
ice cream: ice cream cone, gelato, sundae, soft ice cream, soft serve, ice cream scoop | 冰淇淋, 冰激凌, 甜筒, 雪糕
popsicle: ice lolly, ice pop | 冰棍, 冰棒
pie: apple pie, tart, pumpkin pie, cherry pie, quiche | 苹果派, 馅饼, 蛋挞
pancake: pancakes, stack of pancakes, crepe | 煎饼, 松饼, 薄饼
waffle: | 华夫饼
cookie: biscuit, gingerbread, gingerbread man, cracker | 饼干, 曲奇, 姜饼人, 姜饼
gingerbread house: | 姜饼屋
macaron: macaroon, macarons | 马卡龙饼, 马卡龙甜点
chocolate: chocolate bar, brownie, truffle | 巧克力, 布朗尼
candy: sweets, lollipop, candy cane, gummy bear, toffee | 糖果, 棒棒糖, 糖, 棉花糖, 糖葫芦, 冰糖葫芦
pudding: jelly, jello, flan, panna cotta, custard, tiramisu | 布丁, 果冻, 提拉米苏
[food]
bread: loaf, loaf of bread, sourdough, bread roll, bun, toast, slice of bread, rye bread, bread loaf | 面包, 吐司,
    面包片
baguette: french bread | 法棍, 法式长棍
croissant: | 可颂, 羊角包, 牛角包
pretzel: | 椒盐卷饼
bagel: | 贝果
pizza: slice of pizza, pizza slice | 披萨, 比萨
hamburger: burger, cheeseburger | 汉堡, 汉堡包
hot dog: hotdog, sausage, frankfurter | 热狗, 香肠
sandwich: panini, club sandwich | 三明治
taco: burrito, tortilla, wrap | 塔可, 墨西哥卷
french fries: fries, chips | 薯条
popcorn: bucket of popcorn, box of popcorn | 爆米花
fried egg: omelette, sunny side up egg | 煎蛋, 荷包蛋
egg: eggs, boiled egg, easter egg | 鸡蛋, 蛋, 彩蛋
cheese: cheese wedge, wheel of cheese, block of cheese, piece of cheese | 奶酪, 芝士
butter: stick of butter | 黄油
steak: meat, roast beef, beef, grilled steak, ribs, pork, bacon, ham | 牛排, 肉, 烤肉, 培根, 火腿, 红烧肉
roast chicken: fried chicken, chicken leg, drumstick, roast turkey, roast duck | 烤鸡, 炸鸡, 鸡腿, 烤鸭, 北京烤鸭
noodles: ramen, noodle soup, bowl of ramen, bowl of noodles, udon, pho, beef noodles, ramen bowl | 面条, 拉面, 牛肉面,
    汤面, 乌冬面, 一碗面, 米线
spaghetti: pasta, plate of pasta, plate of spaghetti, lasagna, macaroni | 意大利面, 意面
rice: bowl of rice, cooked rice, rice bowl, fried rice, risotto | 米饭, 炒饭, 白米饭
sushi: sushi roll, maki, nigiri, sashimi, onigiri, rice ball | 寿司, 刺身, 饭团
dumpling: dumplings, gyoza, steamed bun, bao, baozi, wonton, dim sum | 饺子, 包子, 馄饨, 小笼包, 馒头, 点心, 锅贴
tofu: | 豆腐
hot pot: hotpot | 火锅
fried dough: churro, youtiao | 油条
mooncake: moon cake | 月饼
zongzi: rice dumpling | 粽子
tangyuan: | 汤圆, 元宵
soup: bowl of soup, stew, broth, curry, chili bowl, bowl of stew | 汤, 浓汤, 咖喱
salad: bowl of salad | 沙拉, 色拉
cereal: porridge, oatmeal, bowl of cereal, granola, bowl of oatmeal, yogurt | 麦片, 粥, 燕麦粥, 酸奶
honey: | 蜂蜜
jam: jar of jam, marmalade, jam jar | 果酱
spice: spices, salt, cinnamon, cinnamon stick, star anise | 香料, 肉桂, 八角
[drink]
coffee: cup of coffee, espresso, latte, cappuccino, mug of coffee, americano | 咖啡, 拿铁, 一杯咖啡, 卡布奇诺 = cup
    coffee
tea: cup of tea, matcha, green tea | 茶, 绿茶, 一杯茶, 抹茶 = cup tea
hot chocolate: cocoa, cup of cocoa, mug of hot chocolate | 热巧克力, 热可可 = cup cocoa
juice: orange juice, glass of juice, lemonade, smoothie, glass of lemonade, milkshake, iced tea, glass of orange juice
    | 果汁, 橙汁, 柠檬水, 奶昔, 冰茶 = glass juice
milk: glass of milk, bottle of milk, milk bottle, carton of milk | 牛奶, 一杯牛奶, 奶瓶 = glass milk
water glass: glass of water | 一杯水, 玻璃水杯 = glass water
bubble tea: boba, boba tea, pearl milk tea | 奶茶, 珍珠奶茶
wine: glass of wine, red wine, white wine, glass of red wine, glass of white wine | 红酒, 葡萄酒, 白葡萄酒 =
    wine_glass wine
beer: beer mug, glass of beer, pint of beer, mug of beer, pint, beer glass | 啤酒, 扎啤
cocktail: martini, mojito, margarita, cocktail glass | 鸡尾酒
champagne: champagne bottle, bottle of champagne, champagne glass | 香槟 = bottle champagne
whiskey: whisky, rum | 威士忌 = glass whisky
soda: cola, can of soda, soda can, coke, soft drink, tin can, beer can | 可乐, 汽水, 易拉罐, 罐装饮料
"""
