"""Typefaces by name, and strings as outlines or coverage masks, shaped by SkParagraph with fallback fonts.

Fonts come from installed packages only. It knows one line of text and no picture.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from unicodedata import category

import skia

from limner.engines.painter.cover import cover, extent
from limner.engines.painter.gbuffer import Plane

MARGIN = 2  # pixels around the ink of a mask
_UNSEEN = {"Cc", "Cs"}  # Unicode categories: control characters, surrogates
_WEIGHT_AXIS = int.from_bytes(b"wght", "big")
_NUMBER = r"[-+0-9.eE]+"
_COMMAND = re.compile(rf"([MLHVQCZ])((?:[\s,]*{_NUMBER})*)")


@dataclass(frozen=True, slots=True)
class Font:
    """A file inside an installed package; `weight` is used when the font is variable, `index` within a collection."""

    package: str
    file: str
    weight: float = 0
    index: int = 0


@dataclass(frozen=True, slots=True)
class Face:
    """A font and what stands in for characters it lacks: the weight and the style of the fallback fonts."""

    font: Font
    weight: float = 400
    serif: bool = False


def _sc(weight: float) -> Font:
    return Font("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc", weight, index=2)  # simplified Chinese


_SERIF_SC = Font("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf")
_FACES = {
    "script": Face(Font("fontpkg_pacifico", "files/Pacifico-Regular.ttf"), 500),
    "brush": Face(Font("fontpkg_lobster", "files/Lobster-Regular.ttf"), 700),
    "calligraphy": Face(Font("fontpkg_great_vibes", "files/GreatVibes-Regular.ttf"), 300, serif=True),
    "sans": Face(Font("fontpkg_montserrat", "files/Montserrat[wght].ttf", 700), 700),
    "body": Face(Font("fontpkg_inter", "files/Inter[opsz,wght].ttf", 500), 500),
    "caps": Face(Font("fontpkg_bebas_neue", "files/BebasNeue-Regular.ttf"), 700),  # has capitals only
    "condensed": Face(Font("fontpkg_anton", "files/Anton-Regular.ttf"), 900),
    "display": Face(Font("fontpkg_righteous", "files/Righteous-Regular.ttf"), 700),
    "serif": Face(Font("fontpkg_playfair_display", "files/PlayfairDisplay[wght].ttf", 600), 600, serif=True),
    "italic": Face(Font("fontpkg_playfair_display", "files/PlayfairDisplay-Italic[wght].ttf", 500), 500, serif=True),
    "hand": Face(Font("fontpkg_caveat", "files/Caveat[wght].ttf", 600), 400),
    "marker": Face(Font("fontpkg_permanent_marker", "files/PermanentMarker-Regular.ttf"), 700),
    "pixel": Face(Font("fontpkg_press_start_2p", "files/PressStart2P-Regular.ttf"), 700),
    "cjk": Face(_sc(700), 700),
    "cjk-serif": Face(_SERIF_SC, 400, serif=True),
    "emoji": Face(Font("manimgx_fonts", "NotoEmoji[wght].ttf", 400), 400),
}
FACES = frozenset(_FACES)
_SCRIPTS = (
    "NotoSans NotoSansArabic NotoSansHebrew NotoSansDevanagari NotoSansBengali NotoSansTamil NotoSansTelugu "
    "NotoSansThai NotoSansGujarati NotoSansGurmukhi NotoSansKannada NotoSansMalayalam NotoSansOriya NotoSansSinhala "
    "NotoSansGeorgian NotoSansArmenian NotoSansEthiopic NotoSansKhmer NotoSansLao NotoSansMyanmar "
    "NotoEmoji NotoSansSymbols"
).split()


def typeface(face: str) -> skia.Typeface:
    """The face's own typeface without fallback; an unknown name gives "sans"."""
    return _load(_face(face).font)


def outline(string: str, face: str, size: float, spacing: float = 0) -> skia.Path:
    """One line of text as a path; the left end of the baseline is (0, 0), y down.

    `size` is the em in pixels, `spacing` is added between letters, in em. Line breaks count as spaces.
    """
    paragraph = _paragraph(string, face, size, spacing)
    stream = skia.DynamicMemoryWStream()
    bounds = skia.Rect.MakeWH(max(1, paragraph.MaxIntrinsicWidth), max(1, paragraph.Height))
    canvas = skia.SVGCanvas.Make(bounds, stream, skia.SVGCanvas.kConvertTextToPaths_Flag)
    paragraph.paint(canvas, 0, 0)
    del canvas  # finishes the stream
    path = skia.Path()
    for data in re.findall(r' d="([^"]*)"', bytes(stream.detachAsData()).decode()):
        _trace(data, path)
    path.offset(0, -paragraph.AlphabeticBaseline)
    return path


@lru_cache(maxsize=4096)
def advance(string: str, face: str, size: float, spacing: float = 0) -> float:
    """The width in pixels that the line takes in running text."""
    return float(_paragraph(string, face, size, spacing).MaxIntrinsicWidth)


def mask(string: str, face: str, size: float, spacing: float = 0) -> Plane:
    """One line of text as coverage 0..1 (height, width), as tight as its ink with a margin of 2 pixels."""
    path = outline(string, face, size, spacing)
    return cover(path, extent(path, MARGIN))


def has(character: str, face: str) -> bool:
    """Whether the face itself, without fallback, can show the character."""
    return bool(typeface(face).unicharToGlyph(ord(character)))


def _face(name: str) -> Face:
    return _FACES.get(name, _FACES["sans"])


@cache
def _load(font: Font) -> skia.Typeface:
    path = resources.files(font.package).joinpath(font.file)
    loaded = skia.Typeface.MakeFromFile(str(path), font.index)
    if loaded is None:
        raise FileNotFoundError(f"the font {font.file} of {font.package} cannot be read")
    if not font.weight:
        return loaded
    axis = skia.FontArguments.VariationPosition.Coordinate(_WEIGHT_AXIS, float(font.weight))
    coordinates = skia.FontArguments.VariationPosition.Coordinates([axis])
    position = skia.FontArguments.VariationPosition(coordinates)  # named: skia only points to it
    return loaded.makeClone(skia.FontArguments().setVariationDesignPosition(position))


def _families(face: Face) -> list[Font]:
    """The fonts that are asked for a character, in order."""
    scripts = [Font("manimgx_fonts", f"{name}[wght].ttf", face.weight) for name in _SCRIPTS]
    latin, others = scripts[0], scripts[1:]
    chinese = [_SERIF_SC, _sc(face.weight)] if face.serif else [_sc(face.weight)]
    return [face.font, latin, *chinese, *others]


@cache
def _collection(name: str) -> tuple[skia.textlayout.FontCollection, tuple[str, ...]]:
    provider = skia.textlayout.TypefaceFontProvider()
    names = []
    for index, font in enumerate(_families(_face(name))):
        names.append(f"{index}")
        provider.registerTypeface(_load(font), names[-1])
    collection = skia.textlayout.FontCollection()
    collection.setDefaultFontManager(provider)
    return collection, tuple(names)


@cache
def _unicode() -> skia.Unicode:
    return skia.Unicodes.ICU.Make()


def _clean(string: str) -> str:
    """The string on one line, without control characters and broken surrogates."""
    return " ".join("".join(" " if category(letter) in _UNSEEN else letter for letter in string).split())


def _paragraph(string: str, face: str, size: float, spacing: float) -> skia.textlayout.Paragraph:
    collection, names = _collection(face if face in _FACES else "sans")
    text = skia.textlayout.TextStyle()
    text.setFontFamilies(list(names))
    text.setFontSize(size)
    text.setLetterSpacing(spacing * size)
    text.setForegroundPaint(skia.Paint(AntiAlias=True))
    style = skia.textlayout.ParagraphStyle()
    style.setTextStyle(text)
    builder = skia.textlayout.ParagraphBuilder(style, collection, _unicode())
    builder.addText(_clean(string))
    paragraph = builder.Build()
    paragraph.layout(1e6)
    return paragraph


def _trace(data: str, path: skia.Path) -> None:
    """Append SVG path data in absolute coordinates to the path."""
    for command, text in _COMMAND.findall(data):
        numbers = [float(number) for number in re.findall(_NUMBER, text)]
        if command == "Z":
            path.close()
        for values in zip(*[iter(numbers)] * {"Q": 4, "C": 6, "H": 1, "V": 1}.get(command, 2), strict=True):
            _segment(command, values, path)


def _segment(command: str, values: tuple[float, ...], path: skia.Path) -> None:
    if command == "M":
        path.moveTo(*values)
    elif command == "L":
        path.lineTo(*values)
    elif command == "H":
        path.lineTo(values[0], path.getLastPt().y())
    elif command == "V":
        path.lineTo(path.getLastPt().x(), values[0])
    elif command == "Q":
        path.quadTo(*values)
    else:
        path.cubicTo(*values)
