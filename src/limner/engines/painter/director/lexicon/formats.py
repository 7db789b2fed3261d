"""Words for the picture's shape. The size is decided elsewhere; here they are only kept from becoming things."""

import re

_SHAPE = (
    r"(?:landscape|portrait|square|wide|ultra[- ]?wide|wide[- ]?screen|vertical|horizontal|upright"
    r"|横版|竖版|横屏|竖屏|宽屏|横幅|竖幅|方形)"
)
_PIXELS = r"\d{3,5} ?(?:[x×*]| by ) ?\d{3,5}(?: ?(?:px|pixels?|像素))?"
_RATIO = r"(?<![\d:.])\d{1,2}(?:\.\d{1,2})? ?: ?\d{1,2}(?![\d:])"

FORMATS = re.compile(
    rf"(?:{_SHAPE},? )?(?:{_PIXELS}|{_RATIO})(?:,? {_SHAPE})?"
    rf"|(?:^|(?<=[.,;\n])) *{_SHAPE}(?= *(?:$|[,.;\n:]))"
    r"|(?<![a-z])(?:[248]k|uhd|full hd|hdr)(?![a-z])(?: (?:resolution|quality|wallpaper))?"
    r"|(?<![a-z])(?:landscape|portrait|square|vertical|horizontal|upright|wide)"
    r" (?:format|orientation|mode|image|picture|aspect)"
    r"|(?:phone|mobile|desktop|computer|iphone) (?:wallpaper|background|lock ?screen)"
    r"|(?<![a-z])(?:aspect )?ratio(?![a-z])"
    r"|手机(?:壁纸|海报|锁屏|屏保|背景)|桌面壁纸|电脑壁纸|壁纸|超宽银幕|电影画幅|画幅|方图|方形构图|正方形"
    r"|横版|竖版|横屏|竖屏|宽屏|尺寸|比例"
)
