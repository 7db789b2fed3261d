"""Typesetting: strings are broken, sized by rank and stacked inside a box. It knows no picture and no colour."""

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import skia

from limner.engines.painter.cover import Box
from limner.engines.painter.lettering import faces
from limner.engines.painter.scene import Lettering, Role

LEADING = 0.3  # of the cap height, between the lines of one string
GAP = 0.6  # of the neighbours' mean letter height, between two strings
LEAST = 0.085  # of the box: letters get no lower than this for their rank alone
MOST_LINES = 40
_PROBE = 100.0  # em at which widths are measured
_NEVER_FIRST = "，。、；：！？）》」』”’,.!?;:)%…"
_RANKS: dict[Role, float] = {"headline": 1.0, "sign": 0.8, "label": 0.5, "caption": 0.36, "seal": 0.3, "bubble": 0.8}


@dataclass(frozen=True, slots=True)
class Style:
    """How one string is set: `rank` is the wished height of its letters relative to the first headline's."""

    face: str
    rank: float
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class Setting:
    """A string in its place: the path in pixels of the picture, the em it was set in, and the box of its ink."""

    lettering: Lettering
    path: skia.Path
    em: float
    box: Box


@dataclass(frozen=True, slots=True)
class Block:
    """A string broken into lines, measured at an em of 100 pixels."""

    lettering: Lettering
    style: Style
    lines: tuple[str, ...]
    width: float
    line_height: float  # of the ink of capitals or ideographs
    em: float

    @property
    def height(self) -> float:
        scale = self.em / _PROBE
        return self.line_height * scale * (len(self.lines) + LEADING * (len(self.lines) - 1))


def is_cjk(string: str) -> bool:
    """Whether most letters are Chinese, Japanese or Korean."""
    letters = [character for character in string if character.isalpha()]
    wide = [character for character in letters if unicodedata.east_asian_width(character) in "WF"]
    return len(wide) * 2 > len(letters)


def printable(letterings: Sequence[Lettering]) -> list[Lettering]:
    """Those that print something; seals are left to their medium."""
    return [item for item in letterings if item.role != "seal" and any(map(_shows, item.string))]


def _shows(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZM"


def style_of(lettering: Lettering, position: int, seed: int) -> Style:
    """The face and rank of a string by its role and its place in the order; the wish of the scene goes first."""
    rank = _RANKS[lettering.role] * (1.0 if position == 0 or lettering.role != "headline" else 0.6)
    if lettering.role == "caption" and is_cjk(lettering.string):
        rank *= 1.6  # ideographs need more pixels
    long = len(lettering.string) > 60
    if lettering.face in faces.FACES:
        return Style(lettering.face, rank * (0.5 if long else 1))
    if lettering.role == "headline" and not long:
        pairs = (("condensed", "sans"), ("serif", "italic"), ("display", "sans"), ("sans", "body"))
        pair = pairs[seed % len(pairs)]
        if pair[0] == "display" and not lettering.string.isupper():
            pair = pairs[0]  # its small letters are hard to read
        return Style(pair[min(position, 1)], rank, 0.03 if pair[0] == "condensed" and position == 0 else 0.0)
    if long:
        return Style("serif" if seed % 2 else "body", rank * 0.6)
    tracked = lettering.string.isupper() and not is_cjk(lettering.string)
    return Style("caps" if tracked else "sans", rank, 0.14 if tracked else 0.02)


def lay_out(letterings: Sequence[Lettering], box: Box, seed: int, *, align: float = 0.5) -> list[Setting]:
    """Stack the strings inside the box (pixels), as large as it allows; `align` 0 is left, 0.5 centred, 1 right."""
    if not letterings:
        return []
    width, height = box[2] - box[0], box[3] - box[1]
    styles = [style_of(item, index, seed) for index, item in enumerate(letterings)]
    unit = height / max(style.rank for style in styles) * (0.45 if len(styles) > 1 else 0.8)  # letters of rank 1
    first = max(styles, key=lambda style: style.rank)
    letter = _letter(_fit(letterings[styles.index(first)], first, width, unit)) / first.rank
    blocks = [
        _fit(item, style, width, unit, max(letter * style.rank, min(letter * 0.6, height * LEAST)))
        for item, style in zip(letterings, styles, strict=True)
    ]
    blocks = [_like_peers(block, blocks) for block in blocks]
    gaps = [GAP * math.sqrt(_letter(above) * _letter(below)) for above, below in pairwise(blocks)]
    total = sum(block.height for block in blocks) + sum(gaps)
    shrink = min(1.0, height / max(total, 1.0))
    top = box[1] + (height - total * shrink) / 2
    settings = []
    for block, gap in zip(blocks, [*gaps, 0.0], strict=True):
        settings.append(_place(block, shrink, (box[0], top, width), align))
        top += (block.height + gap) * shrink
    return settings


def break_lines(string: str, count: int, face: str, spacing: float = 0) -> tuple[str, ...]:
    """At most `count` lines of about equal width; words stay whole, closing punctuation never starts a line."""
    atoms = _atoms(" ".join(string.split()))
    widths = [faces.advance(atom, face, _PROBE, spacing) for atom in atoms]
    low, high = max(widths, default=0.0), sum(widths)
    for _ in range(12):  # bisect the smallest width that needs no more lines
        middle = (low + high) / 2
        low, high = (low, middle) if len(_fill(atoms, widths, middle)) <= count else (middle, high)
    return tuple(_fill(atoms, widths, high + 1e-6))


def _like_peers(block: Block, blocks: list[Block]) -> Block:
    """Strings of one style share one size, unless a long one would make the others tiny."""
    least = min(other.em for other in blocks if other.style == block.style)
    return replace(block, em=least) if least > 0.6 * block.em else block


def _letter(block: Block) -> float:
    """The height of the block's letters in pixels."""
    return block.line_height * block.em / _PROBE


def _atoms(string: str) -> list[str]:
    """The pieces that may not be broken: words with the space after them, single ideographs."""
    pieces = re.findall(r"[⺀-鿿豈-﫿＀-￯\U00020000-\U0003ffff]\s*|[^\s⺀-鿿豈-﫿＀-￯]+\s*", string)
    atoms: list[str] = []
    for piece in pieces:
        if atoms and piece[0] in _NEVER_FIRST:
            atoms[-1] += piece
        else:
            atoms.append(piece)
    return atoms


def _fill(atoms: list[str], widths: list[float], limit: float) -> list[str]:
    lines, room = [""], limit
    for atom, width in zip(atoms, widths, strict=True):
        if lines[-1] and width > room:
            lines.append("")
            room = limit
        lines[-1] += atom
        room -= width
    return [line.strip() for line in lines]


def _fit(lettering: Lettering, style: Style, width: float, unit: float, most: float = math.inf) -> Block:
    """The breaking that gives the largest letters within the width, of at most `most` pixels.

    `unit` is the height that all lines of a string of rank 1 may take.
    """
    tall = _ink_height(style.face, is_cjk(lettering.string))
    height = unit * style.rank
    best = Block(lettering, style, (), 0.0, tall, 0.0)
    for count in range(1, MOST_LINES + 1):
        lines = break_lines(lettering.string, count, style.face, style.spacing)
        if len(lines) < count:
            break
        wide = max(1.0, *(faces.advance(line, style.face, _PROBE, style.spacing) for line in lines))
        share = 1.0 if count == 1 else 1.3 / (count * (1 + LEADING) - LEADING)  # of the height, for one line
        em = min(width * 0.985 / wide, most / tall, height * share / tall) * _PROBE
        if em > best.em * 1.15:  # another line must be worth it
            best = Block(lettering, style, lines, wide, tall, em)
        elif em < best.em:  # more lines only get lower from here on
            break
    return best


@cache
def _ink_height(face: str, cjk: bool) -> float:
    """Height of capitals with a share of their descenders, or of ideographs, at an em of 100."""
    sample = "国" if cjk else "H"
    box = faces.outline(sample, face, _PROBE).computeTightBounds()
    return float(box.height()) * (1.05 if cjk else 1.2)


def _place(block: Block, shrink: float, at: tuple[float, float, float], align: float) -> Setting:
    left, top, width = at
    em = block.em * shrink
    line = block.line_height * em / _PROBE
    path = skia.Path()
    for index, text in enumerate(block.lines):
        glyphs = faces.outline(text, block.style.face, em, block.style.spacing)
        ink = glyphs.computeTightBounds()
        baseline = top + line * (1 / 1.1 + index * (1 + LEADING))
        glyphs.offset(left + (width - ink.width()) * align - ink.left(), baseline)
        path.addPath(glyphs)
    ink = path.computeTightBounds()
    box = (int(ink.left()), int(ink.top()), int(ink.right()) + 1, int(ink.bottom()) + 1)
    return Setting(block.lettering, path, em, box)
