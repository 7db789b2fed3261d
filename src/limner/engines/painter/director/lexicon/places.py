"""Words for places: which world they ask for, how strongly, and what covers its ground or which room it is."""

from limner.engines.painter.director.lexicon.vocabulary import Vocabulary
from limner.engines.painter.scene import Setting

# (setting, ground or room, weight): words. Each different word found adds its weight; the heaviest setting is painted.
PlaceWord = tuple[Setting, str, float]

PLACES: Vocabulary[PlaceWord] = Vocabulary({
    ("coast", "", 5.0): "lighthouse, 灯塔, 燈塔",
    ("coast", "", 3.0): """
        coast, coastline, coastal, seaside, seashore, bay, mediterranean, fjord, cove, cliffs by the sea,
        sea cliff, sea cliffs, coastal cliffs, by the sea, rocky shore, rocky coast, headland, amalfi, cornwall,
        海边, 海岸, 海湾, 海角, 海滨, 岸边, 峡湾
    """,
    ("coast", "sand", 3.2): """
        beach, sandy beach, shore, tropical beach, tropical island, seashells on the sand, beach scene,
        on the sand, sandcastle, 海滩, 沙滩, 海滩上
    """,
    ("coast", "", 2.2): """
        shoreline, island, tide, surf, surfer, surfing, lagoon, desert island, 岛, 岛屿, 小岛, 海岛, 潮汐, 礁石,
        冲浪
    """,
    ("coast", "", 1.6): "cliff, seagull, seagulls, 悬崖, 海鸥",
    ("sea", "", 3.0): """
        ocean, open sea, open ocean, open water, high seas, at sea, seascape, atlantic, pacific, rough sea,
        rough seas, stormy sea, sea storm, ocean storm, out at sea, middle of the ocean, ocean waves, giant wave,
        huge wave, great wave, sea of waves, sailing, calm sea, 大海, 海上, 海面, 海洋, 海浪, 大洋, 远洋, 汪洋,
        惊涛骇浪, 巨浪, 出海
    """,
    ("sea", "", 2.4): """
        sea, waves, wave, iceberg, sailing ship, tall ship, pirate ship, galleon, 海, 浪, 波浪, 冰山, 帆船,
        海盗船
    """,
    ("sea", "", 1.6): "boat, ship, sailboat, yacht, sailor, calm water, pirate, boats, 轮船, 渔船, 船, 小船, 游艇",
    ("mountains", "rock", 3.0): """
        mountain, mountainous, alp, alps, alpine, peak, summit, mountain range, himalaya, himalayas, everest,
        matterhorn, dolomites, cliffs, rocky mountains, highland, highlands, scottish highlands, patagonia,
        andes, crag, mountain top, mountaintop, mountain pass, 高山, 群山, 远山, 山峰, 山脉, 山, 山峦, 山巅,
        山顶, 峰, 岩石, 黄山
    """,
    ("mountains", "lake", 3.0): """
        lake, mountain lake, alpine lake, pond, reservoir, lakeside, lakeshore, glacial lake, tarn, loch,
        forest lake, yosemite lake, still water, 湖, 湖泊, 湖边, 湖面, 池塘, 湖畔, 高山湖, 西湖
    """,
    ("mountains", "river", 3.0): """
        river, stream, creek, brook, waterfall, canyon, gorge, valley with a river, river valley, riverbank,
        rapids, grand canyon, yosemite, riverside, mountains and rivers, mountain stream, 山水, 河, 江, 溪, 瀑布,
        峡谷, 流水, 河流, 小溪, 溪流, 江南, 江边, 河边, 三峡, 江上, 长江, 黄河
    """,
    ("mountains", "desert", 3.0): """
        desert, dune, dunes, sahara, sand dune, sand dunes, gobi, oasis, monument valley, mesa, death valley,
        arizona, desert sands, badlands, mojave, namib, 沙漠, 沙丘, 戈壁, 绿洲, 大漠, 丝绸之路
    """,
    ("mountains", "snow", 3.0): """
        snowy mountain, snowy mountains, snow capped mountain, snow capped mountains, snow capped peaks,
        snowfield, snow field, arctic, antarctic, antarctica, glacier, tundra, north pole, south pole, polar,
        snow covered mountains, snow covered mountain, snowy landscape, snowy field, snowy plain,
        winter landscape, ski slope, ski resort, frozen tundra, ice field, 雪山, 雪地, 雪原, 冰川, 极地, 北极,
        南极, 冰原, 冰天雪地, 滑雪场
    """,
    ("mountains", "volcano", 3.2): """
        volcano, lava, erupting volcano, volcanic, eruption, lava field, mount fuji, 火山, 岩浆, 熔岩, 富士山
    """,
    ("mountains", "meadow", 3.2): """
        alpine meadow, mountain meadow, valley, mountain valley, alpine pasture, swiss alps, iceland, steppe,
        mongolian steppe, 山谷, 高山草甸, 草甸, 阿尔卑斯
    """,
    ("mountains", "forest", 3.0): """
        mountain forest, forested mountains, wooded hills, taiga, wilderness, 山林, 林海, 荒野
    """,
    ("mountains", "", 1.6): """
        nature, landscape, scenery, outdoor, outdoors, frozen, ice, campsite, camping, northern lights, aurora,
        sky, starry sky, milky way, national park, aurora borealis, shire, snow, 天空, 风景, 大自然, 自然风光,
        极光, 露营, 云海, 雪, 冰, 雪中
    """,
    ("hills", "meadow", 3.0): """
        hill, hills, hillside, rolling hills, meadow, grassland, pasture, prairie, countryside, farmland,
        green field, lawn, park, rice terrace, rice terraces, grassy hill, grassy field, hilltop, orchard,
        rural landscape, english countryside, picnic, field of grass, rice field, rice paddy, golf course,
        playground, football field, soccer field, baseball field, tennis court, 丘陵, 草地, 草原, 山坡, 田野,
        公园, 果园, 梯田, 原野, 牧场, 草坪, 田园, 稻田, 乡村, 郊外, 乡间, 高尔夫球场, 操场
    """,
    ("hills", "meadow", 2.0): """
        field, fields, farm, grass, country road, dirt road, trail, countryside road, 农场, 草, 田, 田间, 野外,
        户外
    """,
    ("hills", "lavender", 3.6): """
        lavender field, lavender fields, lavender, provence, 薰衣草, 薰衣草田, 薰衣草花田, 普罗旺斯
    """,
    ("hills", "wheat", 3.6): """
        wheat field, wheat fields, cornfield, corn field, barley field, field of wheat, wheatfield, wheatfields,
        golden field, hay field, harvest field, field of corn, 麦田, 麦浪, 玉米地, 金色的麦田, 麦子
    """,
    ("hills", "vineyard", 3.6): """
        vineyard, vineyards, tuscany, winery, chianti, napa valley, 葡萄园, 托斯卡纳, 酒庄
    """,
    ("hills", "flowers", 3.4): """
        flower field, flower meadow, field of flowers, wildflower meadow, flower fields, sunflower field,
        sunflower fields, field of sunflowers, tulip field, tulip fields, field of tulips, poppy field,
        field of poppies, garden, flower garden, rose garden, wildflowers, meadow with flowers,
        meadow of flowers, meadow full of flowers, blooming meadow, field of wildflowers, field of daisies,
        rapeseed field, canola field, botanical garden, backyard, spring meadow, 花海, 花园, 花田, 油菜花田,
        油菜花, 向日葵花田, 花丛, 庭院, 后院, 向日葵田, 园林
    """,
    ("hills", "savanna", 3.6): """
        savanna, savannah, serengeti, african plains, african plain, safari, african savanna, maasai mara, kenya,
        稀树草原, 非洲草原, 热带草原, 大草原上的非洲
    """,
    ("forest", "broadleaf", 3.4): """
        forest, woods, woodland, grove, in the woods, autumn forest, enchanted forest, deciduous forest,
        beech forest, oak forest, forest path, forest floor, forest clearing, magical forest, fairy forest,
        maple forest, 森林, 树林, 林间, 林中, 枫林, 丛林深处, 秋林, 林, 森林里
    """,
    ("forest", "pine", 3.6): """
        pine forest, pine woods, coniferous forest, spruce forest, fir forest, evergreen forest, snowy forest,
        winter forest, redwood forest, redwoods, sequoia, boreal forest, conifer forest, black forest,
        snowy woods, 松林, 松树林, 针叶林, 雪林, 红杉林, 雪松林, 云杉林
    """,
    ("forest", "birch", 3.6): """
        birch forest, birch grove, birches, birch trees, birch woods, birch wood, aspen grove, 白桦林, 桦树林,
        白桦
    """,
    ("forest", "rainforest", 3.6): """
        rainforest, rain forest, jungle, tropical forest, amazon, amazon rainforest, swamp, mangrove,
        cloud forest, tropical jungle, 雨林, 热带雨林, 丛林, 沼泽, 亚马逊
    """,
    ("forest", "bamboo", 3.8): """
        bamboo forest, bamboo grove, bamboo, bamboo garden, bamboo woods, 竹林, 竹海, 竹子, 翠竹
    """,
    ("street", "", 4.5): "cyberpunk, market street, shopping street, high street, 赛博朋克",
    ("street", "", 3.0): """
        street, alley, alleyway, avenue, boulevard, city street, urban, downtown, times square, kyoto,
        rome, venice beach, berlin, chicago, seoul, taipei, shibuya, shinjuku, tokyo, new york, hong kong, paris,
        london, night market, crosswalk, traffic, chinatown, street food, new york street, zebra crossing,
        sidewalk, pavement, bus stop, intersection, 街道, 街头, 街, 巷子, 小巷, 巷, 夜市, 胡同, 十字路口, 斑马线,
        东京, 香港, 纽约, 街角, 马路边, 老街, 路边, 步行街, 公交站, 弄堂
    """,
    ("street", "", 2.4): """
        city, big city, city center, inner city, metropolis, 城市, 都市, 霓虹, 市区, 霓虹灯, 闹市
    """,
    ("street", "", 1.9): "neon, neon sign, 霓虹, 霓虹灯",
    ("street", "", 1.7): """
        shop, store, storefront, shopfront, coffee shop, restaurant, bakery, bookshop, bookstore, bar, pub,
        diner, cafe, café, sidewalk cafe, noodle bar, cobblestone, cobblestones, billboard, taxi, cab, tram, bus,
        shopping, flower shop, barber shop, noodle shop, ramen shop, gas station, hotel, 店, 小店, 商店, 店铺,
        餐馆, 咖啡馆, 咖啡店, 酒吧, 面馆, 书店, 出租车, 公交车, 花店, 面包店, 餐厅, 便利店, 理发店, 招牌, 加油站
    """,
    ("street", "", 1.2): """
        road, car, traffic light, sign, shop sign, neon lights, station, subway, motorcycle, signboard,
        garage door, truck, parking lot, highway, 灯牌, 马路, 公路, 汽车, 地铁, 车站, 停车场
    """,
    ("skyline", "", 4.8): "skyline, cityscape, city skyline, 天际线, 城市天际线",
    ("skyline", "", 3.4): """
        skyscraper, skyscrapers, manhattan, dubai, singapore, shanghai, rooftop, rooftops,
        city skyline, futuristic city, city at night from above, city lights, aerial view of a city,
        aerial view of the city, city from above, over the city, above the city, view of the city, burj khalifa,
        pudong, eiffel tower, big ben, empire state building, golden gate bridge, brooklyn bridge,
        statue of liberty, tower bridge, sydney opera house, city of the future, high rise, high rises, megacity,
        san francisco, sci fi city, city in the distance, 天际线, 摩天大楼, 摩天楼, 高楼, 高楼大厦, 城市天际线,
        城市夜景, 未来城市, 上海, 外滩, 陆家嘴, 迪拜, 屋顶天台, 天台, 摩天, 城市全景, 埃菲尔铁塔, 大厦
    """,
    ("village", "", 4.6): "mountain village, alpine village, 山村, 小山村",
    ("village", "", 3.4): """
        village, small town, hamlet, town square, railway crossing, level crossing, railroad crossing, farmyard,
        market square, market place, marketplace, mountain village, medieval town, medieval village, old town,
        alpine village, farmers market, farmer's market, farmers' market, market stall, market, fishing village,
        country town, train station, western town, wild west, suburb, suburbs, suburban, neighborhood,
        neighbourhood, farmhouse, town, fairground, fair, carnival, amusement park, village square,
        christmas market, fairy tale village, barnyard, cottage garden, 村庄, 村, 山村, 小镇, 城镇, 村落, 集市,
        市场, 农家, 农家院, 古镇, 水乡, 乡镇, 镇, 铁路道口, 道口, 渔村, 农贸市场, 菜市场, 圣诞集市, 游乐园, 庙会,
        火车站, 小村庄, 小村, 村口, 郊区
    """,
    ("village", "", 2.2): """
        tavern, inn, church, bazaar, fruit stand, stall, railway, railway track, cottage, barn, 酒馆, 客栈, 摊位,
        水果摊, 铁路, 铁轨, 四合院, 院子
    """,
    ("harbour", "", 3.6): """
        harbor, harbour, port, marina, dock, docks, wharf, quay, pier, jetty, shipyard, boatyard, canal, venice,
        gondola, amsterdam canal, seaport, waterfront, at the docks, fishing harbor, fishing harbour,
        fishing port, old port, boardwalk, 港口, 海港, 码头, 港湾, 渔港, 港, 船坞, 威尼斯, 运河, 栈桥, 渡口
    """,
    ("room", "living_room", 3.4): """
        living room, lounge, sitting room, drawing room, apartment, parlor, parlour, family room, penthouse,
        interior, room, indoor, indoors, loft, house interior, cozy room, by the fireplace, dining room,
        cosy room, inside the house, at home, home interior, inside a house, 客厅, 起居室, 室内, 房间, 公寓,
        餐厅里, 家里, 家中, 屋内, 壁炉旁, 屋里
    """,
    ("room", "living_room", 1.8): """
        under a table, under the table, under a wooden table, under the bed, under a chair, under the sofa,
        behind the sofa, under a desk, under the desk, 桌子下, 桌下, 床下, 床底, 沙发后
    """,
    ("room", "kitchen", 3.4): "kitchen, kitchen counter, farmhouse kitchen, kitchen interior, pantry, 厨房, 灶台",
    ("room", "bedroom", 3.4): """
        bedroom, nursery, hotel room, attic, dorm room, child's room, kids room, bedside, in bed, 卧室, 寝室,
        儿童房, 宿舍, 阁楼, 床上, 床头
    """,
    ("room", "bathroom", 3.4): "bathroom, bath, shower, restroom, spa, washroom, toilet, 浴室, 卫生间, 洗手间",
    ("room", "office", 3.4): """
        office, home office, workspace, coworking space, meeting room, cubicle, workplace, conference room,
        newsroom, 办公室, 工位, 会议室, 书桌前, 办公桌前
    """,
    ("room", "classroom", 3.4): """
        classroom, school, schoolroom, lecture hall, kindergarten, 教室, 课堂, 学校, 幼儿园
    """,
    ("room", "laboratory", 3.4): """
        laboratory, lab, science lab, laboratory bench, lab bench, operating room, hospital, clinic, 实验室,
        实验台, 医院, 诊所, 手术室
    """,
    ("room", "library", 3.4): """
        library, study room, reading room, archive, old library, bookshop interior, bookstore interior,
        wizard's study, 图书馆, 书房, 阅览室, 藏书阁
    """,
    ("room", "cafe", 3.6): """
        cafe interior, inside a cafe, in a cafe, in a café, in a coffee shop, inside a coffee shop,
        in a restaurant, in a bar, in a pub, restaurant interior, bar interior, coffee shop interior,
        bar counter, in a diner, inside a bakery, in a bakery, in a tavern, inside a tavern, teahouse interior,
        tavern interior, cozy cafe, cosy cafe, at a cafe, at the bar, at the cafe, 咖啡馆里, 咖啡厅, 酒吧里,
        茶馆, 咖啡店里, 茶室, 餐馆里, 吧台
    """,
    ("room", "workshop", 3.4): """
        workshop, garage, studio apartment workshop, woodshop, smithy, forge, blacksmith shop,
        carpenter's workshop, factory, artist studio, artist's studio, atelier, art studio, pottery studio,
        warehouse, basement, shed, 车间, 工作室, 作坊, 车库, 工坊, 画室, 工厂, 铁匠铺, 仓库
    """,
    ("room", "gallery", 3.4): """
        gallery, museum, art gallery, exhibition, museum hall, art museum, showroom, 美术馆, 博物馆, 画廊, 展厅,
        展览
    """,
    ("room", "hall", 3.4): """
        hall, hallway, corridor, ballroom, palace interior, throne room, lobby, cathedral interior,
        church interior, great hall, castle interior, dungeon, gym, temple interior, inside a church,
        inside a cathedral, inside a temple, mansion, foyer, train carriage, 大厅, 走廊, 宫殿内, 大堂, 教堂内,
        礼堂, 殿内, 健身房
    """,
    ("room", "balcony", 3.6): """
        balcony, terrace, patio, veranda, porch, roof terrace, rooftop garden, greenhouse, conservatory, sunroom,
        阳台, 露台, 温室, 门廊
    """,
    ("tabletop", "", 3.0): """
        still life, table setting, food photography, flat lay, kitchen table, dining table, breakfast table,
        tea party, dinner table, picnic blanket, top down view, tabletop, workbench, on a wooden table,
        on a marble table, wooden table, marble table, marble countertop, on a plate, on a counter,
        on a countertop, wooden board, cutting board, chopping board, wooden tray, on a tray, marble surface,
        wooden surface, slate board, glass table, stone table, table cloth, tablecloth, chess board, chessboard,
        windowsill, on a shelf, window sill, on a windowsill, wooden desk, wooden crate, on a napkin, petri dish,
        linen cloth, velvet cloth, stone slab, on a bed of moss, cafe table, 静物, 木桌, 木桌上, 餐桌, 盘子里,
        餐桌上, 书桌上, 桌面, 砧板, 案板, 窗台, 石桌, 大理石台面, 茶桌, 棋盘, 木板上, 圆桌, 玻璃桌
    """,
    ("tabletop", "", 1.7): "on a table, on the table, on a desk, on the desk, round table, 桌上, 桌子上, 桌子",
    ("stage", "", 3.4): """
        stage, theatre, theater, concert, opera, opera house, concert hall, ballet performance, rock concert,
        spotlight, on stage, circus, circus ring, orchestra, auditorium, nightclub, jazz club, recital,
        puppet theatre, talent show, music festival, curtain call, karaoke, 舞台, 剧院, 音乐会, 演唱会, 歌剧院,
        剧场, 戏台, 聚光灯, 音乐厅, 马戏团, 乐队演出, 登台
    """,
    ("underwater", "reef", 3.8): """
        underwater, under water, coral reef, coral, reef, under the sea, beneath the waves, aquarium, fish tank,
        kelp forest, atlantis, scuba, scuba diver, scuba diving, snorkeling, beneath the sea, below the surface,
        under the ocean, great barrier reef, 水下, 海底, 珊瑚礁, 珊瑚, 水族馆, 深海, 海底世界, 水中, 潜水, 鱼缸
    """,
    ("underwater", "sand", 3.8): """
        seabed, sea floor, ocean floor, sandy seabed, deep sea, sunken ship, shipwreck underwater,
        bottom of the sea, bottom of the ocean, seafloor, 海床, 沉船, 海底沙地
    """,
    ("space", "planet", 3.4): """
        space, outer space, in orbit, orbit, solar system, asteroid, asteroids, black hole, space station,
        planets, ringed planet, interstellar, cosmic, asteroid belt, international space station, exoplanet,
        saturn, jupiter, planet earth, spacewalk, 太空, 宇宙, 外太空, 星球, 行星, 轨道, 黑洞, 太阳系, 空间站,
        太空站, 土星, 木星, 星际, 地球
    """,
    ("space", "rock", 3.5): """
        nebula, nebulae, deep space, galaxy, galaxies, cosmos, universe, supernova, spiral galaxy, star cluster,
        星系, 星云, 银河系
    """,
    ("space", "moon", 3.6): """
        surface of the moon, moon surface, on the moon, lunar, lunar surface, moonscape, lunar landscape,
        moon base, moon landing, lunar base, 月球, 月面, 登月, 月球表面
    """,
    ("space", "desert", 3.6): """
        mars, on mars, alien planet, martian, alien landscape, surface of mars, red planet, 火星, 外星, 外星球,
        火星表面
    """,
    ("studio", "", 3.4): """
        white background, plain background, seamless background, studio backdrop, studio background,
        gradient background, solid background, isolated on white, black background, grey background,
        gray background, neutral background, pastel background, on white, studio lighting, studio shot,
        photo studio, plain white background, pure white background, product photo, product shot,
        product photography, packshot, seamless backdrop, plain backdrop, colored background,
        coloured background, simple background, pink background, blue background, red background,
        yellow background, green background, beige background, dark background, orange background,
        light background, cream background, purple background, clean background, solid color background,
        teal background, backdrop, studio, catalog photo, studio portrait, pedestal, on a pedestal, podium,
        on a podium, 白色背景, 纯色背景, 白底, 纯白背景, 黑色背景, 棚拍, 产品图, 产品摄影, 产品照, 灰色背景,
        渐变背景, 影棚, 摄影棚, 商品图, 粉色背景, 蓝色背景, 红色背景, 简洁背景, 干净背景, 黄色背景, 绿色背景,
        浅色背景, 深色背景, 电商主图, 米色背景, 纯黑背景
    """,
})

# What makes a surface, and its materials: "on a marble counter".
SURFACES: Vocabulary[str] = Vocabulary({
    "wood": """
        wooden table, wood table, wooden board, cutting board, chopping board, wooden surface, wooden desk,
        oak table, rustic table, wooden tray, workbench, wooden counter, wooden crate, wooden shelf,
        picnic table, wooden windowsill, wooden countertop, wooden bench, wooden floor, oak desk, walnut table,
        pine table, farmhouse table, wooden plank, wooden planks, 木桌, 木板, 砧板, 案板, 木质桌面, 木桌子, 木台,
        木头桌子, 木制桌子, 原木桌, 木质桌子
    """,
    "marble": """
        marble, marble table, marble counter, marble countertop, marble surface, 大理石, 大理石台面, 大理石桌面,
        大理石桌
    """,
    "stone": """
        stone table, slate, slate board, stone surface, stone slab, granite, granite counter, granite countertop,
        stone counter, 石桌, 石板, 石台
    """,
    "cloth": """
        tablecloth, table cloth, linen, linen cloth, white cloth, velvet cloth, cloth, napkin, picnic blanket,
        checkered cloth, blanket, white tablecloth, red cloth, velvet, silk cloth, 桌布, 亚麻布, 格子布, 野餐布,
        布上, 绒布, 野餐垫
    """,
    "glass": "glass table, glass surface, glass shelf, mirror surface, 玻璃桌, 玻璃台面, 玻璃桌子",
    "metal": """
        metal table, steel table, steel counter, metal tray, steel surface, metal surface, 金属桌, 不锈钢台面,
        铁桌
    """,
    "concrete": "concrete, concrete table, concrete surface, concrete block, 水泥台, 水泥桌面, 混凝土",
})
