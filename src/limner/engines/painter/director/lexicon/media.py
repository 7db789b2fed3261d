"""Words for media: which of the painter's media serves, and whether that is what was asked for."""

import re
from dataclasses import dataclass

from limner.engines.painter.director.lexicon.patterns import words
from limner.engines.painter.scene import Medium


@dataclass(frozen=True, slots=True)
class MediumWords:
    """Words that ask for a medium. `name` is told in a warning when `medium` only comes near; empty when it serves."""

    medium: Medium
    pattern: re.Pattern[str]
    name: str = ""


def _near(name: str, medium: Medium, text: str) -> MediumWords:
    return MediumWords(medium, words(text), name)


# The first entry that is found decides: exact media before those that are only approached, photographs last.
MEDIA: tuple[MediumWords, ...] = (
    MediumWords(
        "ink",
        words(
            """
            ink wash, sumi e, sumie, suibokuga, ink and wash, shan shui, shanshui, ink painting,
            brush painting, brush ink, chinese painting, chinese ink, chinese brush, japanese ink, inkwash, 水墨,
            墨水画, 泼墨, 国画, 國畫, 中国画, 山水画, 山水畫, 写意, 工笔, 毛笔画
            """
        ),
    ),
    MediumWords("watercolor", words("water colou?r, watercolou?r, watercolou?red, water colou?red, aquarelle, 水彩")),
    _near(
        "oil painting",
        "watercolor",
        """
        oil painting, oil paint, oil on canvas, in oil, oil colou?r, impasto, oils painting, 油画
        """,
    ),
    _near("acrylic", "watercolor", "acrylic painting, acrylic, 丙烯"),
    _near("gouache", "watercolor", "gouache, tempera, poster paint, 水粉"),
    _near(
        "impressionism", "watercolor", "impressionist, impressionistic, impressionism, van gogh, monet, 印象派, 梵高"
    ),
    _near("pixel art", "watercolor", "pixel art, pixel, pixelated, 8 bit, 16 bit, 像素风?格?画?"),
    _near("low poly", "photo", "low poly, lowpoly, 低多边形"),
    _near("stained glass", "watercolor", "stained glass window, stained glass, 彩色玻璃, 彩绘玻璃"),
    _near(
        "anime",
        "watercolor",
        "anime style, anime, manga, ghibli style, ghibli, 动漫, 動漫, 动画风?格?, 二次元, 吉卜力, 宫崎骏",
    ),
    _near("cartoon", "watercolor", "cartoon style, cartoon, comic style, comic book style, 卡通, 漫画"),
    _near("charcoal", "line", "charcoal drawing, charcoal, 炭笔"),
    _near("engraving", "line", "engraving, etching, woodcut, linocut, woodblock print, ukiyo e, 版画, 木刻, 浮世绘"),
    _near(
        "pastel drawing",
        "watercolor",
        "pastel drawing, pastel painting, chalk drawing, crayon drawing, crayon, 蜡笔, 粉彩",
    ),
    _near("mosaic", "watercolor", "mosaic, embroidery, cross stitch, tapestry, 刺绣, 马赛克"),
    _near(
        "3d render",
        "photo",
        """
        3d render, 3d rendering, 3d rendered, cgi, claymation, clay render, isometric, 三维渲染, 黏土
        """,
    ),
    MediumWords(
        "line",
        words(
            """
            line art, lineart, line drawing, line illustration, line work, linework, one line, single line,
            continuous line, outlined?, outline drawing, contour drawing, pencil drawing, pencil sketch,
            pencil illustration, in pencil, graphite, pen drawing, pen and ink, ink drawing, ink sketch, pen sketch,
            sketch, sketched, doodle, colou?ring page, colou?ring book, hand drawn, blueprint, 线稿, 线描,
            白描, 线条画, 线条, 简笔画, 素描, 铅笔画, 铅笔, 钢笔画, 速写, 单线, 一笔画, 轮廓
            """
        ),
    ),
    MediumWords(
        "watercolor", words("children'?s book illustration, storybook illustration, storybook, 绘本, 童话风?格?, 插画")
    ),
    MediumWords(
        "photo",
        words(
            """
            photo realistic, photorealistic, photorealism, photo realism, photograph, photographic, photography,
            photo, realistic, realism, hyperrealistic, hyper realistic, ultra realistic, lifelike, cinematic,
            film still, movie still, dslr, macro, 35mm, bokeh, product shot, long exposure, 写实, 摄影, 照片, 相片,
            真实感, 逼真, 电影感, 电影质感, 电影级?, 微距, 超写实, 实拍
            """
        ),
    ),
)

# Looks that plain paper has of its own; in a landscape they are only approached.
FLAT = words(
    """
    flat vector, flat design, flat illustration, flat style, vector art, vector illustration, vector graphic, vector,
    paper cut, papercut, paper cutting, cut paper, paper craft, origami, 剪纸, 扁平化?, 矢量, 折纸, 极简插画
    """
)
MARK = words("""
    logo, logotype, icon, pictogram, emblem, glyph, symbol, tattoo, stencil, 标志, 徽标, 图标, 标识, 商标, 徽章,
    纹身
""")
