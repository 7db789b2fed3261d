"""Scenes as SVG: well-formed, real paths, the same twice, and a clear no for media of pixels."""

import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
import skia

from limner.engines.painter import svg
from limner.engines.painter.media import markup
from limner.engines.painter.media.vector import Drawing, Shape, circle, fade, painted
from limner.engines.painter.scene import Lettering, Medium, Scene, Subject
from limner.engines.painter.tone import to_pixels
from limner.errors import InvalidRequest

SVG = "{http://www.w3.org/2000/svg}"


def scene_of(medium: Medium, **fields: object) -> Scene:
    subjects = (Subject(id="c", noun="cat", count=2),)
    letterings = (Lettering(string="Tom & <Jerry>", role="headline"),)
    base: dict[str, object] = {"width": 256, "height": 320, "seed": 4, "medium": medium, "setting": "paper"}
    return Scene(**{**base, "subjects": subjects, "letterings": letterings, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize("medium", svg.VECTOR_MEDIA)
@pytest.mark.parametrize("transparent", [False, True])
def test_every_vector_medium_writes_paths(medium: Medium, transparent: bool) -> None:
    """A viewBox of the scene's size, a title, many paths, no pixels; twice the same."""
    scene = scene_of(medium, transparent=transparent)
    document = svg.to_svg(scene)
    assert document is not None
    root = ElementTree.fromstring(document)
    assert root.get("viewBox") == "0 0 256 320"
    assert root.findtext(f"{SVG}title") == "Tom & <Jerry>"
    assert len(root.findall(f".//{SVG}path")) >= 2
    assert root.find(f".//{SVG}image") is None
    assert "nan" not in document
    assert "inf" not in document
    assert (root.find(f"{SVG}rect") is None) == transparent
    assert document == svg.to_svg(scene)


def test_what_is_written_looks_like_what_is_painted() -> None:
    """Skia reads the document back to nearly the same pixels, gradients and clips included."""
    disc, ring = circle(60, 60, 40), circle(80, 60, 30)
    ring.addCircle(80, 60, 15)
    ring.setFillType(skia.PathFillType.kEvenOdd)
    shapes = (
        Shape(path=disc, fill=fade(20 + 20j, 100 + 100j, "#ff0000", "#0000ff")),
        Shape(path=ring, fill="#20c040", opacity=0.5, clip=disc),
    )
    drawing = Drawing(128, 128, "#f0f0e0", shapes)
    surface = skia.Surface(128, 128)
    stream = skia.MemoryStream(markup.document(drawing, "disc").encode())
    skia.SVGDOM.MakeFromStream(stream).render(surface.getCanvas())
    read = surface.toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3].astype(int)
    assert np.abs(read - to_pixels(painted(drawing))).mean() < 1.5


def test_a_medium_of_pixels_says_which_media_have_paths() -> None:
    """None for the asking, InvalidRequest for the insisting."""
    scene = scene_of("watercolor")
    assert svg.to_svg(scene) is None
    with pytest.raises(InvalidRequest, match="flat, icon, isometric, line"):
        svg.draw(scene)
