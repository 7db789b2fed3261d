"""Words for media: which of the painter's media serves, and whether that is what was asked for."""

from limner.engines.painter.director.lexicon.patterns import words
from limner.engines.painter.director.lexicon.vocabulary import Vocabulary
from limner.engines.painter.scene import Medium

# The first row that is found decides. The second key is told in a warning when the medium only comes near.
_ROWS: dict[tuple[Medium, str], str] = {
    ("sticker", ""): "sticker, stickers, sticker design, sticker sheet, die cut sticker, decal, 贴纸, 贴图",
    ("icon", ""): """
        app icon, icon, icon set, pictogram, glyph icon, favicon, emoji, 图标, 应用图标, app图标, 表情包, 表情
    """,
    ("pattern", ""): """
        seamless pattern, repeating pattern, tileable pattern, tileable, seamless, repeat pattern,
        textile pattern, wallpaper pattern, fabric pattern, pattern design, wrapping paper pattern,
        surface pattern, 无缝图案, 无缝, 四方连续, 平铺图案, 重复图案, 印花图案, 花纹图案
    """,
    ("stained_glass", ""): """
        stained glass window, stained glass, leaded glass, 彩色玻璃, 彩绘玻璃, 彩色玻璃窗, 花窗
    """,
    ("stained_glass", "mosaic"): "mosaic, mosaic tiles, roman mosaic, 马赛克",
    ("ukiyo_e", ""): """
        ukiyo e, ukiyoe, ukiyo, woodblock print, japanese woodblock, japanese woodblock print, japanese print,
        hokusai, hiroshige, 浮世绘, 日本版画
    """,
    ("ukiyo_e", "woodcut"): "woodcut, linocut, lino print, block print, lino cut, 版画, 木刻, 木版画",
    ("pixel", ""): """
        pixel art, pixel, pixels, pixelated, pixel style, 8 bit, 16 bit, 8bit, 16bit, retro game sprite,
        sprite art, 像素画, 像素风, 像素风格, 像素艺术, 像素
    """,
    ("low_poly", ""): "low poly, lowpoly, low polygon, polygonal art, faceted, 低多边形, 低面",
    ("isometric", ""): """
        isometric, isometric view, isometric illustration, isometric 3d, 等距, 等轴测, 等距视角, 2.5d
    """,
    ("paper_cut", ""): """
        paper cut, papercut, paper cutting, paper cutout, paper cut out, cut paper, paper craft, papercraft,
        layered paper, paper art, paper collage, kirigami, 剪纸, 剪纸风, 剪纸风格, 纸雕, 纸艺, 窗花
    """,
    ("paper_cut", "origami"): "origami, folded paper, 折纸",
    ("paper_cut", "embroidery"): "embroidery, embroidered, cross stitch, tapestry, felt art, quilted, 刺绣, 十字绣",
    ("ink", ""): """
        ink wash, sumi e, sumie, suibokuga, ink and wash, shan shui, shanshui, ink painting, ink wash painting,
        brush painting, brush ink, chinese painting, chinese ink, chinese brush, chinese ink painting,
        japanese ink, chinese brush painting, inkwash, sumi ink, zen ink, ink brush, 水墨, 水墨画, 水墨风,
        墨水画, 泼墨, 国画, 國畫, 中国画, 中國畫, 山水画, 山水畫, 写意, 写意画, 工笔, 工笔画, 毛笔画, 古风水墨
    """,
    ("watercolor", ""): """
        watercolor, watercolour, water color, water colour, watercolored, watercoloured, watercolor painting,
        watercolour painting, aquarelle, loose watercolor, 水彩, 水彩画, 水彩风, 水彩风格
    """,
    ("watercolor", "gouache"): "gouache, tempera, poster paint, 水粉, 水粉画",
    ("oil", ""): """
        oil painting, oil paint, oil on canvas, in oil, in oils, oil color, oil colour, impasto, palette knife,
        oils, painted in oil, impressionist, impressionistic, impressionism, post impressionist, van gogh, monet,
        cezanne, rembrandt, renaissance painting, baroque painting, dutch golden age, dutch master, old master,
        classical painting, 油画, 油画风, 油画风格, 印象派, 梵高, 莫奈, 厚涂, 古典油画
    """,
    ("oil", "acrylic"): "acrylic painting, acrylic paint, acrylic, acrylics, 丙烯, 丙烯画",
    ("neon", ""): """
        neon style, neon art, neon glow style, neon outline, neon line art, neon drawing, synthwave, vaporwave,
        retrowave, outrun, cyberpunk style, neon noir, glowing neon lines, 霓虹风, 霓虹风格, 赛博朋克风,
        赛博朋克风格, 蒸汽波, 霓虹线条
    """,
    ("one_line", ""): """
        one line, single line, continuous line, one line art, single line art, one line drawing,
        single line drawing, continuous line drawing, continuous line art, one continuous line, one stroke,
        一笔画, 单线, 单线条, 连续线条
    """,
    ("charcoal", ""): """
        charcoal drawing, charcoal sketch, charcoal, in charcoal, charcoal on paper, 炭笔, 炭笔画, 木炭画, 炭画,
        木炭
    """,
    ("charcoal", "conte"): "conte, conte crayon",
    ("pencil", ""): """
        pencil drawing, pencil sketch, pencil illustration, in pencil, by pencil, pencil art, graphite,
        graphite drawing, pencil study, sketch, sketched, sketchbook, rough sketch, drawing, hand drawn,
        hand drawing, cross hatching, colored pencil, coloured pencil, colored pencil drawing,
        coloured pencil drawing, 铅笔画, 素描, 速写, 彩铅, 彩色铅笔, 手绘, 铅笔素描
    """,
    ("pencil", "pastel drawing"): """
        pastel drawing, pastel painting, soft pastel, chalk drawing, in chalk, crayon drawing, in crayon,
        oil pastel, 蜡笔, 蜡笔画, 粉笔画, 色粉
    """,
    ("line", ""): """
        line art, lineart, line drawing, line illustration, line work, linework, outlined, outline,
        outline drawing, contour drawing, pen drawing, pen and ink, ink drawing, ink sketch, pen sketch,
        ballpoint, ink pen, doodle, coloring page, colouring page, coloring book, colouring book, fine line,
        minimal line, 线稿, 线描, 白描, 线条画, 线条, 简笔画, 钢笔画, 轮廓, 轮廓画, 涂色, 填色, 填色页, 涂色页
    """,
    ("line", "engraving"): "engraving, engraved, etching, copperplate, scientific illustration, 铜版画, 蚀刻",
    ("line", "blueprint"): "blueprint, technical drawing, patent drawing, schematic, 蓝图, 工程图",
    ("anime", ""): """
        anime style, anime, manga, manga style, ghibli style, ghibli, studio ghibli, makoto shinkai, cel shaded,
        cel shading, anime art, anime illustration, 动漫, 動漫, 动漫风, 动漫风格, 动画风, 动画风格, 二次元,
        吉卜力, 宫崎骏, 新海诚, 日漫, 日系动画, 赛璐璐
    """,
    ("anime", "cartoon"): """
        cartoon style, cartoon, cartoonish, comic style, comic book style, comic book, comic, pixar style,
        disney style, 卡通, 卡通风格, 漫画, 漫画风格, 皮克斯
    """,
    ("flat", ""): """
        flat vector, flat design, flat illustration, flat style, flat vector illustration, flat color,
        flat colour, vector art, vector illustration, vector graphic, vector, vector style, flat art,
        minimalist illustration, minimal illustration, geometric illustration, bauhaus, material design,
        corporate illustration, memphis, clip art, clipart, svg, 扁平化, 扁平, 扁平风, 扁平风格, 扁平插画, 矢量,
        矢量图, 矢量插画, 极简插画
    """,
    ("poster", ""): """
        travel poster, vintage poster, retro poster, screen print, screenprint, screen printed, silkscreen,
        risograph, riso print, art deco poster, art deco, art nouveau, lithograph, minimalist poster, wpa poster,
        propaganda poster, print poster, vintage travel poster, retro travel poster, graphic poster, pop art,
        丝网印刷, 复古海报, 旅行海报, 旅游海报, 装饰艺术, 波普艺术, 孔版印刷
    """,
    ("monochrome", ""): """
        black and white photo, black and white photograph, black and white photography, black and white image,
        black and white picture, black and white portrait, black and white film, black and white shot,
        in black and white, b&w, b w photo, bw photo, monochrome, monochrome photo, monochromatic photo,
        film noir, noir, greyscale, grayscale, ansel adams, 黑白照片, 黑白摄影, 黑白照, 黑白影像, 黑白电影,
        黑白风格, 黑白, 单色照片
    """,
    ("vintage", ""): """
        vintage photo, vintage photograph, vintage photography, vintage postcard, old photo, old photograph,
        retro photo, sepia, sepia tone, sepia photo, polaroid, instant photo, daguerreotype, tintype,
        faded photo, faded photograph, 1970s photo, 1960s photo, 1950s photo, 70s photo, 80s photo, kodachrome,
        vintage film, super 8, aged photograph, 老照片, 旧照片, 复古照片, 复古摄影, 泛黄照片, 怀旧照片, 胶片感,
        胶片风, 宝丽来, 复古胶片
    """,
    ("oil", "painting"): "painting of, painterly, fantasy art, digital painting, fine art painting, 绘画",
    ("cinematic", ""): """
        cinematic, film still, movie still, movie scene, cinematic photo, cinematic lighting, cinematic shot,
        cinematic still, anamorphic, blockbuster, cinemascope, epic film, 电影感, 电影质感, 电影级, 电影画面,
        电影风格, 电影镜头, 电影剧照, 影视级
    """,
    ("photo", ""): """
        photo realistic, photorealistic, photorealism, photo realism, photograph, photographic, photography,
        photo, realistic, realism, hyperrealistic, hyper realistic, ultra realistic, lifelike, dslr, 35mm, 85mm,
        bokeh, product shot, product photo, product photography, long exposure, macro photo, macro photography,
        macro shot, studio photo, stock photo, snapshot, telephoto, food photography, nature photography, 写实,
        写实摄影, 摄影, 照片, 相片, 真实感, 逼真, 微距, 超写实, 实拍, 产品摄影, 摄影作品, 写实风格
    """,
    ("photo", "3d render"): """
        3d render, 3d rendering, 3d rendered, 3d, cgi, octane render, unreal engine, blender render, claymation,
        clay render, in clay, clay style, plasticine, 三维渲染, 3d渲染, 黏土, 粘土, 三维
    """,
    ("cinematic", "concept art"): "concept art, matte painting, 概念图, 概念艺术, 概念设计, 原画",
    ("watercolor", "storybook"): """
        children's book illustration, childrens book illustration, storybook illustration, storybook,
        fairy tale illustration, picture book, picture book illustration, 绘本, 童话风, 童话风格, 绘本风格, 插画,
        儿童插画
    """,
    ("flat", "illustration"): "illustration, illustrated, digital art, digital illustration, graphic art, 插图",
    ("poster", "print"): "poster, flyer, leaflet, advert, advertisement, 海报, 传单, 宣传单, 宣传画",
}
# Near media that nobody would miss: no warning.
_SAID_ANYWAY = frozenset({"painting", "illustration", "print", "storybook", "conte", "concept art", "3d render"})
MEDIA: Vocabulary[tuple[int, Medium, str]] = Vocabulary({
    (rank, medium, "" if name in _SAID_ANYWAY else name): text
    for rank, ((medium, name), text) in enumerate(_ROWS.items())
})

# Media in which a thing without a place stands on plain paper.
GRAPHIC: frozenset[Medium] = frozenset({
    "line",
    "one_line",
    "flat",
    "paper_cut",
    "poster",
    "sticker",
    "icon",
    "pattern",
})
# Media that show a thing by itself when no place is told.
STUDIES: frozenset[Medium] = frozenset({"pencil", "charcoal", "neon"})

LOGO = words("""
    logo, logotype, emblem, symbol, tattoo, stencil, monogram, wordmark, coat of arms, 标志, 徽标, 标识, 商标,
    徽章, 纹身, 图腾
""")
