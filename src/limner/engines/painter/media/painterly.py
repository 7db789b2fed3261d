"""The media that draw figures on a sheet just as they draw a world, by name."""

from collections.abc import Callable

from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.media import (
    anime,
    charcoal,
    cinematic,
    low_poly,
    monochrome,
    oil,
    pencil,
    stained_glass,
    ukiyo_e,
    vintage,
)
from limner.engines.painter.scene import Medium, Scene

MEDIA: dict[Medium, Callable[[Scene, GBuffer], Plane]] = {
    "cinematic": cinematic.render,
    "monochrome": monochrome.render,
    "vintage": vintage.render,
    "oil": oil.render,
    "pencil": pencil.render,
    "charcoal": charcoal.render,
    "low_poly": low_poly.render,
    "ukiyo_e": ukiyo_e.render,
    "stained_glass": stained_glass.render,
    "anime": anime.render,
}
