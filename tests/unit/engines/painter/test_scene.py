"""The Scene as a value: its JSON, its version, and seeds that do not depend on each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner.engines.painter.scene import SCENE_VERSION, Lettering, Link, Scene, Subject
from limner.errors import InvalidRequest

SCENE = Scene(
    width=640,
    height=360,
    seed=2**53 - 1,
    medium="ink",
    setting="coast",
    subjects=(Subject(id="boat", noun="boat", count=2, colour="#aa3322"), Subject(id="lighthouse", noun="lighthouse")),
    links=(Link(subject="boat", relation="left_of", object="lighthouse"),),
    letterings=(Lettering(string="海の家 “OPEN”", role="sign"),),
)


def test_a_scene_survives_its_json() -> None:
    """What is stored with the picture is all that is needed to paint it again."""
    assert Scene.from_json(SCENE.to_json()) == SCENE


@pytest.mark.parametrize("text", ["", "{}", "null", '{"width": "x"}', SCENE.to_json()[:-5]])
def test_other_text_is_refused(text: str) -> None:
    """A damaged Scene is the caller's error, not a crash."""
    with pytest.raises(InvalidRequest, match="not a Limner scene"):
        Scene.from_json(text)


def test_a_newer_scene_is_refused() -> None:
    """A picture of a later version is not painted wrongly."""
    text = SCENE.to_json().replace(f'"version":{SCENE_VERSION}', f'"version":{SCENE_VERSION + 1}')
    with pytest.raises(InvalidRequest, match="version"):
        Scene.from_json(text)


@given(st.text(max_size=20), st.text(max_size=20))
def test_things_have_seeds_of_their_own(one: str, other: str) -> None:
    """The same thing always has the same seed, another thing another."""
    assert (SCENE.seed_of(one) == SCENE.seed_of(other)) == (one == other)


def test_a_subject_is_found_by_its_noun() -> None:
    """Worlds ask for what they can draw."""
    found = SCENE.subject("boat")
    assert found is not None
    assert found.count == 2
    assert SCENE.subject("whale") is None
