"""Colour words in English and Chinese as sRGB `#rrggbb`, mixed for pictures: no pure primaries."""

COLOURS: dict[str, str] = {
    name: colour
    for colour, names in {
        "#c8322b": "red, 红",
        "#9e1b32": "crimson, dark red, deep red, maroon, burgundy, wine, 深红, 暗红, 酒红, 绛",
        "#e2412c": "scarlet, vermilion, bright red, 朱红, 朱砂, 大红, 鲜红, 赤",
        "#e07b28": "orange, 橙, 橘, 橘黄, 橙黄",
        "#ef8a5a": "coral, salmon, peach, apricot, 珊瑚, 桃色, 杏色",
        "#b8562e": "terracotta, rust, copper, burnt orange, 赭石, 铁锈, 铜",
        "#e9b92f": "yellow, 黄",
        "#d6a12a": "mustard, ochre, amber, 芥末黄, 琥珀, 土黄, 赭黄",
        "#d4a43a": "gold, golden, 金, 金黄",
        "#3f8f4a": "green, 绿",
        "#1f5a37": "dark green, forest green, deep green, emerald, 墨绿, 深绿, 翠绿, 翡翠",
        "#8ab661": "light green, lime, lime green, 浅绿, 嫩绿, 草绿, 青绿",
        "#76844a": "olive, sage, 橄榄绿, 橄榄",
        "#9fd8c0": "mint, 薄荷绿, 薄荷",
        "#1f8a8a": "teal, 青, 青色, 水鸭",
        "#3bb6c4": "cyan, turquoise, aqua, 青蓝, 绿松石, 湖蓝",
        "#2f63b5": "blue, 蓝",
        "#7fb2e0": "light blue, sky blue, pale blue, baby blue, 浅蓝, 天蓝, 淡蓝",
        "#1d2f57": "navy, navy blue, dark blue, deep blue, midnight blue, indigo, 深蓝, 藏青, 靛蓝, 靛",
        "#7a4a9e": "purple, violet, 紫",
        "#b79bd6": "lavender, lilac, mauve, 淡紫, 薰衣草紫, 浅紫",
        "#c23a8a": "magenta, fuchsia, hot pink, 品红, 玫红, 洋红",
        "#e69ab0": "pink, rose pink, pastel pink, 粉, 粉红, 桃红",
        "#7b5236": "brown, chocolate brown, tan brown, 棕, 褐, 咖啡色",
        "#cdb38b": "tan, beige, sand, khaki, cream coloured, 米色, 米黄, 卡其, 沙色",
        "#f2e8d2": "cream, ivory, off white, 奶油, 象牙白, 米白",
        "#f4f3ef": "white, 白, 雪白",
        "#1c1c1f": "black, 黑, 漆黑",
        "#8d9094": "gray, grey, 灰, 银灰",
        "#4a4d52": "dark gray, dark grey, charcoal grey, slate, 深灰",
        "#c3c7cc": "silver, light gray, light grey, 银, 浅灰",
    }.items()
    for name in names.split(", ")
}
