"""Layout: strings stay whole, inside their box, and ranked."""

import pytest

from limner.engines.painter.lettering import layout
from limner.engines.painter.scene import Lettering

BOX = (40, 30, 640, 330)
HEADLINE = Lettering(string="The Quiet Tide", role="headline")
CAPTION = Lettering(string="A. Marlow", role="caption")


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "string", ["Hi", "OPEN AIR CINEMA", "春江花月夜", "Donaudampfschifffahrtsgesellschaft", "a " * 90]
)
def test_settings_stay_inside_the_box(string: str, seed: int) -> None:
    """Whatever the string and the face, its ink keeps to the box but for a small overhang of curls."""
    settings = layout.lay_out([Lettering(string=string, role="headline"), CAPTION], BOX, seed)
    for setting in settings:
        left, top, right, bottom = setting.box
        assert left >= BOX[0] - 12
        assert right <= BOX[2] + 12
        assert top >= BOX[1] - 12
        assert bottom <= BOX[3] + 12


def test_breaking_keeps_every_character_and_whole_words() -> None:
    """Joined by spaces again, the lines are the string."""
    string = "to invent it, and to read about those who did"
    for count in range(1, 6):
        lines = layout.break_lines(string, count, "sans")
        assert " ".join(lines) == string
        assert len(lines) <= count


def test_chinese_never_starts_a_line_with_closing_punctuation() -> None:
    """A full stop stays with the character before it."""
    for count in range(1, 6):
        lines = layout.break_lines("床前明月光，疑是地上霜。", count, "cjk")
        assert "".join(lines) == "床前明月光，疑是地上霜。"
        assert not any(line[0] in "，。" for line in lines)


@pytest.mark.parametrize("seed", range(4))
def test_a_caption_is_smaller_than_its_headline(seed: int) -> None:
    """Rank decides the size of letters, not the length of the string."""
    headline, caption = layout.lay_out([HEADLINE, CAPTION], BOX, seed)
    assert caption.em < headline.em * 0.7
    assert caption.box[1] > headline.box[1]


def test_a_wished_face_is_taken() -> None:
    """The scene's face goes before the seed's choice."""
    assert layout.style_of(Lettering(string="x", role="headline", face="pixel"), 0, 1).face == "pixel"


@pytest.mark.parametrize("string", ["", "  ", "\n", "\x00\x07", "\u200b", "\u0301"])
def test_what_prints_nothing_is_left_out(string: str) -> None:
    """Empty, blank and invisible strings are no lettering; seals belong to the medium."""
    seal = Lettering(string="印", role="seal")
    assert layout.printable([Lettering(string=string, role="headline"), seal, CAPTION]) == [CAPTION]


@pytest.mark.parametrize("string", ["word " * 400, "漢" * 400, "a\x00b", "\U0001f408\u200d\U0001f389"])
def test_odd_strings_are_set_without_fuss(string: str) -> None:
    """Endless texts get small, control characters vanish, joined emoji stay."""
    (setting,) = layout.lay_out([Lettering(string=string, role="headline")], BOX, 1)
    assert setting.em > 0
    assert setting.box[3] <= BOX[3] + 12
