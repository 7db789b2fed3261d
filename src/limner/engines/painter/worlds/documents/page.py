"""A sheet that a document is set on: paper, rules, lines of type, figures; it remembers which strings are still to set.

All coordinates are pixels. It knows no kind of document.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import skia

from limner.engines.painter.cover import Box
from limner.engines.painter.lettering import faces, layout
from limner.engines.painter.media import vector
from limner.engines.painter.media.layers import layers
from limner.engines.painter.media.vector import Drawing, Shape
from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figures import figure_of, is_drawn
from limner.engines.painter.subjects.inks import Inks, apart

CAP = 0.72  # of the em: about the height of capitals
_READABLE = 4.5


@dataclass(slots=True)
class Page:
    """The sheet in the making. `left` are the strings that no place was found for yet."""

    scene: Scene
    inks: Inks
    shapes: list[Shape] = field(default_factory=list)
    left: list[Lettering] = field(default_factory=list)

    @classmethod
    def of(cls, scene: Scene, inks: Inks) -> "Page":
        return cls(scene, inks, [], layout.printable(scene.letterings))

    @property
    def size(self) -> tuple[float, float]:
        return float(self.scene.width), float(self.scene.height)

    def take(self, *roles: str) -> Lettering | None:
        """The next string of one of these roles (of any, when none is given), now taken."""
        found = next((item for item in self.left if not roles or item.role in roles), None)
        if found:
            self.left.remove(found)
        return found

    def fill(self, path: skia.Path, fill: str, opacity: float = 1.0, blur: float = 0.0) -> None:
        self.shapes.append(Shape(path=path, fill=fill, opacity=opacity, blur=blur))

    def card(self, box: tuple[float, float, float, float], paper: str, radius: float = 0.0) -> None:
        """A sheet of paper with a soft shadow below it."""
        left, top, right, bottom = box
        edge = min(right - left, bottom - top)
        low = edge * 0.022
        self.fill(vector.rectangle(left, top + low, right, bottom + low, radius), "#000000", 0.28, edge * 0.022)
        self.fill(vector.rectangle(left, top + low / 4, right, bottom + low / 4, radius), "#000000", 0.18, edge * 0.005)
        self.fill(vector.rectangle(left, top, right, bottom, radius), paper)

    def rule(self, start: complex, end: complex, weight: float, fill: str, dash: float = 0.0) -> None:
        """A straight line, dotted with `dash` pixels between its dots when that is set."""
        if not dash:
            path = skia.Path()
            path.moveTo(start.real, start.imag)
            path.lineTo(end.real, end.imag)
            self.fill(vector.stroked(path, weight), fill)
            return
        steps = max(1, round(abs(end - start) / dash))
        dots = skia.Path()
        for step in range(steps + 1):
            point = start + (end - start) * step / steps
            dots.addCircle(point.real, point.imag, weight / 2)
        self.fill(dots, fill)

    def line(
        self, string: str, at: tuple[float, float], cap: float, face: str, fill: str, *, align: float = 0.0,
        most: float = 0.0,
    ) -> float:  # fmt: skip
        """One line with capitals `cap` high on the baseline at `at`, no wider than `most`; its width."""
        em = cap / CAP
        spacing = 0.1 if face == "body" and string.isupper() else 0.0
        wide = faces.advance(string, face, em, spacing)
        if most and wide > most:
            em *= most / wide
        path = faces.outline(string, face, em, spacing)
        ink = path.computeTightBounds()
        path.offset(at[0] - ink.left() - ink.width() * align, at[1])
        self.fill(path, fill)
        return float(ink.width())

    def block(self, items: Sequence[Lettering], box: tuple[float, float, float, float], fill: str, *,
              align: float = 0.5) -> None:  # fmt: skip
        """Strings stacked in a box by their rank, as large as it allows."""
        room: Box = (round(box[0]), round(box[1]), round(box[2]), round(box[3]))
        for item in layout.lay_out(items, room, self.scene.seed_of("type"), align=align):
            self.fill(item.path, item.lettering.colour or fill)

    def figure(self, noun: str, box: tuple[float, float, float, float], colour: str = "") -> None:
        """The figure of a noun in a box, in its own colours or as a mark of one `colour`."""
        figure = figure_of(noun, self.scene.seed_of(f"figure/{noun}"))
        left, top, right, bottom = figure.box
        scale = min((box[2] - box[0]) / (right - left), (box[3] - box[1]) / (bottom - top))
        placed = Placed(noun, figure, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, scale, flip=False, colour="")
        for layer in layers([placed]):
            for path in layer.paths:
                self.fill(path, colour or layer.colour)

    def nouns(self) -> list[str]:
        """The subjects that have figures."""
        return [subject.noun for subject in self.scene.subjects if is_drawn(subject.noun)]

    def accent(self, index: int = 0, paper: str = "") -> str:
        """An accent of the inks, as dark as it must be to read on a light paper when that is given."""
        code = self.inks.accents[index % len(self.inks.accents)]
        while paper and apart(code, paper) < _READABLE:
            code = mixed(code, "#000000", 0.1)
        return code

    def drawing(self, ground: str) -> Drawing:
        return Drawing(self.scene.width, self.scene.height, ground, tuple(self.shapes))


def fitted(page: Page, ratio: float, share: float) -> tuple[float, float, float, float]:
    """A box of this ratio (width by height) in the middle of the page, within `share` of its edges."""
    width, height = page.size
    wide = min(width * share, height * share * ratio)
    tall = wide / ratio
    return (width - wide) / 2, (height - tall) / 2, (width + wide) / 2, (height + tall) / 2


def with_cap(item: Lettering, face: str) -> Lettering:
    """The string as a headline in this face, unless it wishes for one of its own."""
    return Lettering(string=item.string, role="headline", face=item.face or face, colour=item.colour)


def mixed(first: str, second: str, share: float) -> str:
    """The first colour with this share of the second."""
    parts = [int(first[at : at + 2], 16) * (1 - share) + int(second[at : at + 2], 16) * share for at in (1, 3, 5)]
    return "#" + "".join(f"{int(part):02x}" for part in parts)
