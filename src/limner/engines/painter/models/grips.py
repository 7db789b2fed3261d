"""Where a model holds, sits and carries: hands, seat, lap and saddle in its own metres. It builds no solids."""

from dataclasses import dataclass

from limner.engines.painter.models import beasts, dragons, robots, trades
from limner.engines.painter.models.dressed import posed
from limner.engines.painter.models.people import Figure, figure
from limner.engines.painter.models.quadruped import saddle
from limner.engines.painter.models.skeleton import point
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.solid import Point


@dataclass(frozen=True, kw_only=True, slots=True)
class Grip:
    """Points in the model's metres, before it is turned. `hands` left and right of the viewer; `seat` is what must meet
    a chair or a saddle, `lap` what it can carry there; `back` is where a rider's seat goes.
    """

    hands: tuple[Point, ...] = ()
    seat: Point | None = None
    lap: Point | None = None
    back: Point | None = None


def grip(wish: Wish) -> Grip | None:
    """The grips of what `wish` builds; None for things that are neither people nor can be ridden."""
    if wish.noun in trades.OUTFITS:
        return _held(posed(trades.outfit_of(wish), wish)[0])
    if wish.noun == "robot":
        return _held(figure(robots.BUILD, robots.stands(wish)))
    species = {**beasts.SPECIES, "dragon": dragons.DRAGON}.get(wish.noun)
    return Grip(back=saddle(species, wish)) if species else None


def _held(body: Figure) -> Grip:
    hands = (point(body.hand(0)), point(body.hand(1)))
    x, y, z = point(body.pelvis)
    seat = (x, y - 0.1 * body.unit, z)
    lap = (x, y + 0.09 * body.unit, z - 0.25 * body.unit) if body.attitude.seat else None
    return Grip(hands=hands, seat=seat, lap=lap)
