"""Documents by their kind, each a designed sheet: tickets, menus, cards, steps, charts. Knows no medium."""

from collections.abc import Callable

from limner.engines.painter.lettering.layout import printable
from limner.engines.painter.media.vector import Drawing
from limner.engines.painter.scene import Medium, Scene
from limner.engines.painter.subjects.inks import Inks
from limner.engines.painter.worlds import chart
from limner.engines.painter.worlds.documents import calendar, cards, lists, ticket

_KINDS: dict[str, Callable[[Scene, Inks], Drawing]] = {
    "train ticket": ticket.draw,
    "bus ticket": ticket.draw,
    "plane ticket": ticket.draw,
    "ticket": ticket.draw,
    "menu": lists.menu,
    "steps": lists.steps,
    "invitation": cards.invitation,
    "quote": cards.quote,
    "business card": cards.visiting,
    "certificate": cards.certificate,
    "calendar": calendar.draw,
    "couplet": cards.couplet,
    "logo": cards.logo,
}
_ELSEWHERE: frozenset[Medium] = frozenset({
    "neon", "pixel", "pattern", "isometric", "sticker", "icon", "paper_cut", "stained_glass", "low_poly",
})  # fmt: skip


def design(scene: Scene, inks: Inks) -> Drawing | None:
    """The scene's document; None when it is none, has no words, or is drawn in a medium that sets its own sheet."""
    if scene.medium in _ELSEWHERE or scene.transparent or not printable(scene.letterings):
        return None
    if chart.rows(scene) and scene.document != "menu":
        return lists.bars(scene, inks)
    make = _KINDS.get(scene.document)
    return make(scene, inks) if make else None
