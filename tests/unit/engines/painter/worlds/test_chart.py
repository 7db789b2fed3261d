"""Charts: numbers of one unit become bars of the right lengths; other labels stay type."""

import pytest

from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.subjects.inks import inks_of
from limner.engines.painter.worlds import chart


def scene_of(*labels: str) -> Scene:
    title = Lettering(string="Coffee per year", role="headline")
    items = tuple(Lettering(string=label, role="label") for label in labels)
    return Scene(width=400, height=300, seed=1, medium="photo", setting="paper", letterings=(title, *items))


def test_bars_are_as_long_as_their_numbers() -> None:
    """Half the number, half the bar; the order is the scene's."""
    scene = scene_of("Finland 12 kg", "Norway 9,0 kg", "Italy 6 kg")
    bars, settings = chart.design(scene, inks_of(scene), chart.rows(scene))
    lengths = [part.region().getBounds().width() for part in bars[0].figure.parts]
    assert lengths == pytest.approx([lengths[0], lengths[0] * 0.75, lengths[0] * 0.5], abs=0.2)
    assert [item.lettering.string for item in settings] == [item.string for item in scene.letterings]


def test_other_labels_are_no_chart() -> None:
    """Seats and times, a single number, or numbers of different units are set as type."""
    assert not chart.rows(scene_of("Seat 14A", "09:45"))
    assert not chart.rows(scene_of("Finland 12 kg"))
    assert not chart.rows(scene_of("Finland 12 kg", "Norway 9 m"))
    assert len(chart.rows(scene_of("芬兰 12公斤", "挪威 9公斤"))) == 2
    assert len(chart.rows(scene_of("Yes: 60 %", "No: 40%"))) == 2
