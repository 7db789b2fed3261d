"""Words for printed matter and for the places where words stand: signs, titles, captions, labels."""

import re

from limner.engines.painter.director.lexicon.patterns import lists, words
from limner.engines.painter.scene import Role

# Always plain paper, whatever stands on it.
PAPERS = words(
    """
    bar chart, pie chart, line chart, pirate map, world map, city map, coffee menu, dinner menu, calendar,
    recipe card, timetable, instructions, steps, 日历, 月历, 食谱, 步骤, logo, logotype, icon, pictogram,
    emblem, sticker, badge, ticket, boarding pass, menu, infographic, chart, diagram, flow ?chart,
    treasure map, map, certificate, train ticket, bus ticket, plane ticket, movie ticket, cinema ticket,
    concert ticket, flight ticket, ferry ticket, theatre ticket, theater ticket, raffle ticket, lottery ticket,
    museum ticket, business card, invitation, greeting card, birthday card, typography, typographic, lettering,
    monogram, wordmark, pattern, abstract, geometric, tattoo, stamp, receipt, form, word cloud, calligraphy,
    couplet, 春联, 对联, diploma,
    mascot, emoji, avatar, 标志, 徽标, 图标, 标识, 商标, 徽章, 贴纸, 车票,
    高铁票, 动车票, 电影票, 机票, 门票, 菜单, 信息图, 图表, 地图,
    证书, 名片, 请柬, 请帖, 贺卡, 字体, 排版, 抽象, 几何, 图案, 书法, 邮票, 表情
    """
)
# Plain paper unless a landscape is told as well; that then becomes the picture of the print.
PRINTS = words(
    """
    poster, flyer, leaflet, book cover, album cover, magazine cover, cover, postcard, web banner, banner ad,
    banner for, greeting, card,
    brochure, title page, slide, quote, playing card, advert, advertisement, ad, 海报, 封面, 明信片, 传单, 宣传单,
    卡片, 广告, 幻灯片, 扉页, 语录
    """
)
# Words for print that a thing may bear as well: "a shirt with a mountain icon".
SOFT = words(
    "icon, logo, logotype, emblem, sticker, badge, stamp, lettering, typography, pattern, cover, 图标, 标志, 贴纸, 字体"
)
SPEECH = words(
    "speech bubble, speech balloon, thought bubble, says, saying, shouting, 对话框, 气泡框, 对话气泡, 说, 说着"
)
ICONS = re.compile(
    r"(?:[a-z-]+ )?[a-z-]+ (?:icons?|logos?|symbols?|emblems?|graphics?|motifs?)\b|[\u4e00-\u9fff]{1,3}(?:图标|标志)"
)
TABULAR = words(
    "infographic, chart, menu, price list, timetable, diagram, schedule, 信息图, 图表, 菜单, 价目表, 时刻表"
)
STEPS = words(
    """
    steps, step by step, instructions, recipe, recipe card, how to, tutorial, checklist, to do list, list, 步骤, 教程,
    食谱, 清单
    """
)
TICKETS = words("ticket, boarding pass, 车票, 高铁票, 动车票, 电影票, 机票, 门票, 登机牌")
CARDS = words("business card, visiting card, name card, flyer, poster, invitation, 名片, 海报")
SHOPS = words("shop, shopfront, storefront, store, bookshop, bookstore, cafe, café, bakery, bar, restaurant, 店, 小店")

SHAPES = words("circle, square, triangle, rectangle, hexagon, shape, 圆形, 方块, 三角形, 正方形, 圆圈")

# The nearest of these words around a string tells its role.
ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = lists({
    "seal": "seal, chop, signature stamp, 印章, 落款, 钤印",
    "sign": """
        sign, neon, neon light, signboard, signage, billboard, marquee, plaque, street sign, shopfront,
        storefront, shop, store, cafe, café, bar, diner, restaurant, bakery, banner, flag, 招牌, 霓虹灯?, 牌匾,
        广告牌, 灯牌, 路牌, 门牌, 木牌, 牌子, 横幅, 店名, 牌
    """,
    "caption": """
        caption, subtitle, subtitled, tagline, slogan, below it, underneath, below, footer, at the bottom,
        small text, by line, byline, 副标题, 标语, 下方, 下面, 底部, 说明, 署名, 题诗, 题字
    """,
    "label": """
        label, step, t shirt, tee shirt, tshirt, shirt, hoodie, bottle, ticket, seat, can, jar, mug, cup, cap, hat,
        bag, box, package, packaging, tag, sticker, badge, stamp, button, 标签, 瓶子, 瓶身, T恤, t恤, 车票, 杯子,
        包装, 贴纸
    """,
    "headline": """
        titled, title, entitled, headline, heading, header, poster, cover, called, named, logo, wordmark, brand,
        quote, typography, 标题, 题为, 题目, 海报, 封面, 书名, 片名, 名为, 品牌
    """,
})

DOCUMENTS = lists({
    "train ticket": "train ticket, railway ticket, metro ticket, 火车票, 高铁票, 车票",
    "plane ticket": "plane ticket, flight ticket, boarding pass, airline ticket, 机票, 登机牌",
    "bus ticket": "bus ticket, coach ticket, tram ticket, 汽车票",
    "ticket": "ticket, 门票, 电影票",
    "business card": "business card, visiting card, name card, 名片",
    "invitation": "invitation, save the date, wedding card, 请柬, 请帖, 邀请函",
    "certificate": "certificate, diploma, award, 证书, 奖状",
    "menu": "menu, price list, 菜单, 价目表",
    "couplet": "couplet, couplets, spring couplet, spring couplets, 春联, 对联",
    "calendar": "calendar, calendar page, 日历, 月历",
    "steps": "steps, step by step, instructions, how to, recipe card, tutorial, 步骤, 教程, 流程图, flow chart",
    "quote": "quote, quote card, quotation, motivational poster, 语录, 名言",
    "cover": "book cover, novel cover, album cover, magazine cover, cover of a book, cover, 封面",
    "poster": "poster, flyer, 海报, 传单",
})

# Words that only say that there are words.
TEXT = words("text, word, letter, lettering, phrase, inscription, 文字, 字样, 字")
CHARTS = words("chart, bar chart, pie chart, line chart, graph, diagram, 图表, 柱状图, 饼图")

# What a card or a poster says when its words are left to us.
GREETINGS: tuple[tuple[str, re.Pattern[str]], ...] = lists({
    "生日快乐": "生日贺卡, 生日卡, 生日海报",
    "新年快乐": "新年贺卡, 新年海报",
    "圣诞快乐": "圣诞贺卡, 圣诞海报",
    "Happy Birthday": "birthday card, birthday invitation, birthday poster, birthday banner",
    "Happy Mother's Day": "mother's day card, mothers day card",
    "Happy Valentine's Day": "valentine card, valentine's card, valentine's day card",
    "Happy Easter": "easter card",
    "Get Well Soon": "get well card",
    "Merry Christmas": "christmas card, christmas poster, christmas banner",
    "Happy New Year": "new year card, new year'?s card, new year poster, new year'?s poster",
    "Thank You": "thank you card, thank you note",
    "Save the Date": "wedding invitation, save the date card",
    "Menu": "menu",
})
