"""Words and an icon as a small picture to lie over a thing: a label, a print, chalk. It knows no thing and no light."""

from dataclasses import dataclass, replace

import numpy as np
import skia

from limner.engines.painter.cover import cover
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import layout
from limner.engines.painter.media.layers import layers
from limner.engines.painter.scene import Lettering
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figures import figure_of
from limner.engines.painter.tone import LUMA, colour

MANY = 2  # lines: more may be a list
PIXELS = 900  # of the longer edge
_MIDDLE = 0.18  # linear luminance that is as far from black as from white
_ICON = 0.56  # of the height, above the words


@dataclass(frozen=True, kw_only=True, slots=True)
class Imprint:
    """What is printed: lines of `words`, the noun of an `icon` or empty; inks sRGB `#rrggbb`.

    With a `ground` it is an opaque label with a thin frame, else the letters alone.
    """

    words: str
    icon: str = ""
    face: str = "sans"
    ink: str = "#1d1b20"
    ground: str = ""

    def drawn(self, wide: float, tall: float) -> Plane:
        """The picture of this shape (any unit): linear RGB and alpha (height, width, 4)."""
        scale = PIXELS / max(wide, tall)
        width, height = max(8, round(wide * scale)), max(8, round(tall * scale))
        out = np.zeros((height, width, 4), np.float32)
        out[..., :3] = colour(self.ground or self.ink)
        edge = min(width, height)
        gap = round(edge * (0.10 if self.ground else 0.03))
        if self.ground:
            out[..., 3] = 1
            self._lay(out, _frame(width, height, edge), colour(self.ink))
        box = (gap, gap, width - gap, height - gap)
        if self.icon:
            foot = gap + round((height - 2 * gap) * _ICON)
            self._icon(out, (gap, gap, width - gap, foot))
            box = (gap, foot + round(height * 0.04), width - gap, height - gap)
        for setting in layout.lay_out(self._letterings(), box, 0):
            self._lay(out, setting.path, colour(self.ink))
        return out

    def _letterings(self) -> list[Lettering]:
        lines = [line for line in self.words.split("\n") if line]
        if len(lines) > MANY and lines[0][-1].isdigit():  # rows of a list
            return [Lettering(string=line, role="label", face=self.face) for line in lines]
        first = [Lettering(string=line, role="headline", face=self.face) for line in lines[:1]]
        return first + [Lettering(string=line, role="label", face=self.face) for line in lines[1:]]

    def _icon(self, out: Plane, box: tuple[int, int, int, int]) -> None:
        figure = figure_of(self.icon, 0)
        left, top, right, bottom = figure.box
        scale = min((box[2] - box[0]) / (right - left), (box[3] - box[1]) / (bottom - top))
        placed = Placed("icon", figure, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, scale, flip=False, colour="")
        for layer in layers([replace(placed)]):
            for path in layer.paths:
                self._lay(out, path, colour(layer.colour))

    def _lay(self, out: Plane, path: skia.Path, ink: Plane) -> None:
        mask = cover(path, (0, 0, out.shape[1], out.shape[0]))[..., None]
        out[..., :3] += (ink - out[..., :3]) * mask
        out[..., 3:] = np.maximum(out[..., 3:], mask)


def _frame(width: int, height: int, edge: int) -> skia.Path:
    """A thin rule within the edges of a label."""
    inset = edge * 0.055
    path = skia.Path.Rect(skia.Rect.MakeLTRB(inset, inset, width - inset, height - inset))
    pen = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=max(1.5, edge * 0.012))
    out = skia.Path()
    pen.getFillPath(path, out)
    return out


def reads_light(linear: tuple[float, float, float]) -> bool:
    """Whether light letters read better than dark ones on this linear colour."""
    return float(np.dot(linear, LUMA)) < _MIDDLE
