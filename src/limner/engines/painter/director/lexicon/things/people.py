"""People, by age and work, and beings like people. The rows read as in animals.py."""

TABLE = """
[person]
person: human, someone, figure, passerby, pedestrian, commuter, stranger, adult, individual, silhouette of a person |
    人, 人物, 行人, 路人, 旁人, 上班族, 一个人
people: crowd, crowds, persons, humans, onlookers, passersby, pedestrians, commuters, spectators, audience | 人群,
    人们, 众人, 观众 = person
man: guy, gentleman, father, dad, husband, gentlemen, male, dude | 男人, 男子, 男士, 爸爸, 父亲, 先生, 男性, 帅哥
woman: lady, mother, mom, mum, wife, female | 女人, 女子, 女士, 妈妈, 母亲, 女性, 美女, 女郎
boy: lad, schoolboy, son, teenage boy | 男孩, 少年, 小男孩, 男童, 男生
girl: schoolgirl, daughter, teenage girl | 女孩, 少女, 姑娘, 小女孩, 女童, 女生, 小姑娘
child: kid, toddler, children, kids | 孩子, 小孩, 儿童, 小朋友, 孩童, 小孩子
baby: infant, newborn | 婴儿, 宝宝
teenager: teen, youth, young person, adolescent | 青少年, 年轻人, 青年 = person young
old man: elderly man, grandfather, grandpa, older man, old gentleman, grandad | 老爷爷, 老翁, 老头, 爷爷, 老先生,
    老汉, 老大爷 = man old
old woman: elderly woman, grandmother, grandma, older woman, old lady, granny | 老奶奶, 老太太, 奶奶, 外婆, 老婆婆,
    老妇人 = woman old
old person: elder, elderly person, senior citizen | 老人, 长者, 老年人 = person old
couple: lovers, newlyweds | 情侣, 夫妻, 夫妇, 恋人
family: | 家庭, 一家人, 一家三口, 家人
bride: | 新娘 = woman bride
groom: bridegroom | 新郎 = man groom
chef: cook, head chef | 厨师, 大厨 = person chef
baker: pastry chef | 面包师, 烘焙师 = person baker
waiter: barista, bartender | 服务员, 咖啡师, 调酒师 = person waiter
waitress: | 女服务员 = woman waiter
doctor: surgeon, physician, dentist, vet, veterinarian | 医生, 大夫, 牙医, 兽医 = person doctor
nurse: | 护士 = woman nurse
scientist: chemist, researcher, physicist, biologist | 科学家, 研究员, 化学家 = person scientist
teacher: professor, lecturer | 老师, 教师, 教授 = person teacher
student: pupil, schoolchild | 学生 = person student
police officer: policeman, cop, policewoman, officer | 警察, 民警, 交警 = person police_officer
firefighter: fireman | 消防员 = person firefighter
soldier: guard, warrior, legionary, gladiator | 士兵, 军人, 战士, 卫兵 = man soldier
knight: crusader, paladin | 骑士 = man knight
samurai: ronin | 武士 = man samurai
ninja: | 忍者 = person ninja
pirate: buccaneer, pirate captain | 海盗 = man pirate
sailor: captain, sea captain, ship captain | 水手, 船长 = man sailor
fisherman: angler | 渔夫, 渔翁, 渔民, 钓鱼人 = man fisherman
farmer: peasant, gardener, shepherd, rice farmer | 农夫, 农民, 园丁, 牧羊人, 果农 = person farmer
cowboy: cowgirl, sheriff | 牛仔 = man cowboy
worker: builder, construction worker, plumber, electrician, mechanic, engineer, carpenter, blacksmith, handyman |
    工人, 建筑工人, 工程师, 木匠, 铁匠, 技工, 修理工 = person worker
businessman: salesman, office worker, banker, lawyer, boss, businessperson | 商人, 白领, 律师, 老板, 职员 = man
    business
businesswoman: | 女商人, 女白领 = woman business
programmer: developer, hacker, coder | 程序员, 黑客 = person programmer
artist: painter, sculptor, potter | 画家, 艺术家, 画师, 陶艺师 = person artist
photographer: | 摄影师 = person photographer
writer: poet, author, journalist | 作家, 诗人, 记者 = person writer
musician: guitarist, pianist, violinist, drummer, cellist, saxophonist, street musician, conductor, busker | 音乐家,
    乐手, 吉他手, 钢琴家, 指挥家, 小提琴手, 鼓手 = person musician
singer: vocalist, rock star, pop star | 歌手, 歌唱家 = person singer
dancer: | 舞者, 舞蹈演员 = woman dancer
ballerina: ballet dancer | 芭蕾舞者, 芭蕾舞演员 = woman ballerina
actor: performer, comedian | 演员 = person actor
actress: | 女演员 = woman actor
magician: | 魔术师 = man magician
clown: jester | 小丑 = person clown
acrobat: juggler, gymnast | 杂技演员, 体操运动员 = person acrobat
athlete: runner, jogger, marathon runner | 运动员, 跑者, 跑步者 = person runner
cyclist: biker | 骑行者, 骑车人 = person cyclist
skier: snowboarder, ice skater, skater, figure skater | 滑雪者, 滑冰者 = person skier
surfer: | 冲浪者 = person surfer
swimmer: | 游泳者 = person swimmer
diver: scuba diver | 潜水员 = person diver
footballer: soccer player, football player, basketball player, tennis player, baseball player, golfer | 足球运动员,
    篮球运动员, 网球运动员 = person player
hiker: climber, mountaineer, traveler, traveller, backpacker, tourist, wanderer, explorer, adventurer | 旅人, 登山者,
    徒步者, 游客, 旅行者, 背包客, 探险家, 行者 = person hiker
monk: priest, friar, nun, pope | 和尚, 僧人, 道士, 牧师, 修女, 僧侣 = person monk
pilot: aviator | 飞行员 = person pilot
keeper: lighthouse keeper, shopkeeper, zookeeper, librarian, vendor, street vendor, merchant | 守塔人, 店主, 小贩,
    图书管理员 = person keeper
driver: taxi driver, bus driver | 司机 = person driver
postman: mail carrier, mailman, courier, delivery man | 邮递员, 快递员, 外卖员 = man postman
detective: spy, sleuth | 侦探, 间谍 = man detective
king: monarch, emperor, pharaoh, sultan | 国王, 皇帝, 法老 = man king
queen: empress | 女王, 皇后, 王后 = woman queen
prince: | 王子 = man prince
princess: | 公主 = woman princess
wizard: sorcerer, mage, merlin | 巫师, 魔法师, 法师 = man wizard
witch: sorceress | 女巫 = woman witch
viking: barbarian | 维京人 = man viking
geisha: | 艺伎 = woman geisha
elf: | 精灵 = person elf
dwarf: gnome, garden gnome, goblin, leprechaun, hobbit | 矮人, 地精, 小矮人 = man dwarf
superhero: super hero | 超级英雄, 超人 = man superhero
santa claus: santa, father christmas, saint nick | 圣诞老人 = man santa
astronaut: cosmonaut, spaceman, spacewoman | 宇航员, 航天员, 太空人
[being]
mermaid: merman, siren | 美人鱼, 人鱼
fairy: pixie | 仙女, 小仙子, 仙子
angel: cherub | 天使
ghost: spirit, specter, phantom | 鬼, 幽灵, 鬼魂
skeleton: | 骷髅人, 骨架
skull: | 骷髅, 骷髅头, 头骨
zombie: | 僵尸, 丧尸
vampire: dracula | 吸血鬼
monster: ogre, troll, yeti, bigfoot, beast, cyclops, creature | 怪物, 怪兽, 巨人, 雪怪
giant: | 巨人族
alien: martian, extraterrestrial | 外星人
robot: android, cyborg, mech, droid, humanoid robot | 机器人, 机械人, 机甲
snowman: snow man | 雪人
scarecrow: straw man | 稻草人
centaur: minotaur | 半人马, 牛头人
genie: djinn | 精怪
doll: rag doll, puppet, marionette, mannequin, matryoshka, nesting doll | 娃娃, 玩偶, 木偶, 洋娃娃, 套娃, 人偶
"""
