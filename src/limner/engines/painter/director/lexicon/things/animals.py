"""Animals. A row is `noun: synonyms | Chinese | kinds drawn as it`; `= noun trait` names what a row is drawn as."""

TABLE = """
[animal]
dog: hound, doggy, pooch | 狗, 狗狗, 犬, 小狗狗 | corgi, labrador, dachshund, terrier, husky, shiba, shiba inu, golden
    retriever, poodle, beagle, bulldog, french bulldog, dalmatian, german shepherd, border collie, collie, chihuahua,
    pug, greyhound, samoyed, spaniel, sheepdog, rottweiler, 柴犬, 柯基, 金毛, 哈士奇, 泰迪犬, 拉布拉多, 边牧, 萨摩耶,
    斗牛犬, 德牧
puppy: pup | 小狗, 幼犬
cat: kitty, pussycat, tomcat, feline | 猫, 猫咪, 貓, 喵星人 | tabby, siamese cat, persian cat, maine coon, siamese,
    calico, calico cat, tabby cat, ginger cat, 橘猫, 布偶猫, 英短, 波斯猫, 狸花猫
kitten: kitty cat | 小猫, 小猫咪, 幼猫
horse: steed | 马, 骏马 | stallion, mare, mustang, racehorse, thoroughbred, 赛马
foal: colt | 小马驹, 小马
pony: | 矮马
donkey: mule | 驴, 驴子, 毛驴 |
cow: cattle | 牛, 奶牛, 母牛 | highland cow, dairy cow, highland cattle, holstein
calf: | 小牛, 牛犊
bull: ox | 公牛, 黄牛, 耕牛 |
buffalo: water buffalo, bison, yak | 水牛, 野牛, 牦牛 |
sheep: ewe, flock of sheep | 羊, 绵羊 | merino
lamb: baby sheep | 小羊, 羊羔, 小绵羊, 羔羊
ram: | 公羊
goat: billy goat, ibex | 山羊 |
pig: hog, swine, sow | 猪 |
piglet: | 小猪, 猪仔
boar: warthog | 野猪
rabbit: bunny, hare, bunny rabbit | 兔子, 小兔, 小兔子, 兔 |
fox: | 狐狸 | red fox, arctic fox, fennec fox, fennec
wolf: | 狼, 野狼 | timber wolf, coyote, jackal, hyena
bear: | 熊 | grizzly, grizzly bear, brown bear, black bear, 棕熊, 黑熊
cub: bear cub | 小熊 = bear young
polar bear: | 北极熊 |
panda: panda bear | 熊猫, 大熊猫 |
red panda: | 小熊猫
koala: koala bear | 考拉, 树袋熊
lion: | 狮子, 雄狮
lioness: | 母狮
tiger: | 老虎, 虎 | bengal tiger, siberian tiger, 东北虎
cheetah: | 猎豹
leopard: snow leopard, jaguar, panther, cougar, puma, lynx, bobcat | 豹子, 豹, 雪豹, 黑豹, 猞猁 |
elephant: | 大象 | african elephant, asian elephant
baby elephant: | 小象 = elephant young
rhinoceros: rhino | 犀牛
hippopotamus: hippo | 河马
giraffe: | 长颈鹿
zebra: | 斑马
camel: dromedary, bactrian camel | 骆驼 |
llama: alpaca | 羊驼, 草泥马 |
moose: elk | 驼鹿
reindeer: caribou | 驯鹿
deer: doe, stag, roe deer | 鹿, 麋鹿, 梅花鹿 | antelope, gazelle, 羚羊
fawn: | 小鹿
monkey: ape | 猴子, 猴 | chimpanzee, chimp, baboon, lemur, macaque, gibbon, 金丝猴, 黑猩猩
gorilla: orangutan | 大猩猩, 猩猩
kangaroo: wallaby | 袋鼠
squirrel: | 松鼠 | chipmunk, red squirrel, 花栗鼠
mouse: mice | 老鼠, 小老鼠 | rat, 耗子
hamster: guinea pig, gerbil | 仓鼠, 豚鼠
hedgehog: porcupine | 刺猬
raccoon: badger, skunk | 浣熊, 獾
beaver: | 海狸, 河狸
otter: sea otter | 水獭, 海獭
seal: sea lion, walrus | 海豹, 海狮, 海象
sloth: | 树懒
meerkat: mongoose, ferret, weasel | 狐獴, 雪貂
bat: | 蝙蝠
frog: toad | 青蛙, 蟾蜍 | tree frog, bullfrog, 树蛙
crocodile: alligator | 鳄鱼
lizard: gecko | 蜥蜴, 壁虎 | iguana, chameleon, salamander, komodo dragon, 变色龙
turtle: tortoise, sea turtle | 乌龟, 海龟, 龟, 陆龟
snake: serpent | 蛇, 蟒蛇 | cobra, python, viper, rattlesnake, 眼镜蛇
dinosaur: dino, brontosaurus, diplodocus | 恐龙, 腕龙 | triceratops, stegosaurus, velociraptor, raptor, pterodactyl,
    三角龙, 剑龙, 翼龙
t-rex: t rex, trex, tyrannosaurus rex, tyrannosaurus | 霸王龙, 暴龙
mammoth: | 猛犸, 猛犸象
dragon: chinese dragon, wyvern | 龙, 巨龙, 中国龙, 飞龙
unicorn: | 独角兽
phoenix: firebird | 凤凰
griffin: gryphon | 狮鹫
pegasus: winged horse | 飞马
whale: | 鲸鱼, 鲸 | humpback whale, blue whale, sperm whale, beluga, 蓝鲸, 座头鲸
orca: killer whale | 虎鲸
narwhal: | 独角鲸
dolphin: porpoise | 海豚
shark: great white shark, great white | 鲨鱼 | hammerhead shark, whale shark, 鲸鲨
fish: | 鱼, 小鱼, 鱼群 | goldfish, koi, trout, carp, salmon, tuna, clownfish, angelfish, betta, tropical fish, koi
    fish, pufferfish, catfish, piranha, swordfish, 金鱼, 锦鲤, 鲤鱼, 小丑鱼, 热带鱼, 三文鱼, 河豚
seahorse: | 海马
stingray: manta ray, ray fish | 魔鬼鱼, 蝠鲼
eel: | 鳗鱼
octopus: kraken | 章鱼, 八爪鱼
squid: cuttlefish | 鱿鱼, 乌贼
jellyfish: | 水母
crab: hermit crab | 螃蟹, 寄居蟹
lobster: crayfish | 龙虾, 小龙虾
shrimp: prawn | 虾
starfish: sea star | 海星
shell: seashell, conch, clam, oyster, scallop | 贝壳, 海螺, 蚌
[bird]
bird: songbird, birds | 鸟, 小鸟, 飞鸟, 鸟儿 | sparrow, swallow, robin, finch, bluebird, kingfisher, hummingbird,
    woodpecker, canary, blue jay, cardinal, magpie, starling, wren, blackbird, nightingale, lark, goldfinch, 燕子,
    麻雀, 喜鹊, 翠鸟, 知更鸟, 黄鹂, 啄木鸟, 蜂鸟, 百灵鸟
seagull: gull, sea gull, albatross | 海鸥, 信天翁
crow: raven, jackdaw | 乌鸦, 渡鸦
pigeon: | 鸽子
dove: peace dove, dove of peace | 和平鸽
crane: heron, stork, egret, ibis | 鹤, 仙鹤, 白鹤, 白鹭, 丹顶鹤, 苍鹭, 鹭, 鹳
parrot: macaw, cockatoo, budgie, parakeet | 鹦鹉 |
toucan: hornbill | 巨嘴鸟, 犀鸟
eagle: | 鹰, 老鹰, 雄鹰, 白头鹰 | hawk, falcon, kestrel, buzzard, condor, vulture, osprey, 隼, 秃鹫, 猎鹰
owl: | 猫头鹰 | barn owl, snowy owl, great horned owl, 雪鸮
penguin: | 企鹅 | emperor penguin, king penguin, 帝企鹅
flamingo: | 火烈鸟
peacock: peafowl, peahen | 孔雀
swan: | 天鹅
duck: drake | 鸭子, 鸭, 野鸭 | mallard, mandarin duck, 鸳鸯, 绿头鸭
duckling: | 小鸭子, 小鸭 = duck young
goose: geese | 鹅, 大鹅, 大雁, 雁
chicken: hen | 鸡, 母鸡
chick: baby chick | 小鸡, 雏鸡, 小鸡仔
rooster: cockerel, cock | 公鸡, 大公鸡
turkey: | 火鸡
ostrich: emu | 鸵鸟
pelican: | 鹈鹕
puffin: | 海鹦
[insect]
butterfly: | 蝴蝶, 彩蝶 | monarch butterfly, moth, swallowtail, morpho butterfly, 飞蛾, 帝王蝶
bee: honeybee, honey bee | 蜜蜂 | bumblebee, wasp, hornet, bumble bee, 大黄蜂, 马蜂
ladybug: ladybird, lady beetle | 瓢虫
dragonfly: damselfly | 蜻蜓
beetle: scarab | 甲虫, 独角仙
ant: | 蚂蚁
spider: tarantula | 蜘蛛
scorpion: | 蝎子
grasshopper: cricket, mantis, praying mantis | 蚂蚱, 蟋蟀, 螳螂
firefly: | 萤火虫
caterpillar: worm | 毛毛虫, 蚯蚓
snail: slug | 蜗牛
"""
