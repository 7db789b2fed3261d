"""Quoted text in prompts."""

import pytest

from limner.quotes import blank_quotes, quotes


@pytest.mark.parametrize(
    ("text", "strings"),
    [
        ('a sign "OPEN"', ["OPEN"]),
        ("a sign ‘Don’t stop’ here", ["Don’t stop"]),
        ("a sign 'Don't stop' here", ["Don't stop"]),
        ("招牌写着“豆浆油条”", ["豆浆油条"]),
        ("「你好」和『世界』", ["你好", "世界"]),
        ("a poster «Été» and „Hallo“", ["Été", "Hallo"]),
        ("标题《静海》", ["静海"]),
        ('two: "a" and "b"', ["a", "b"]),
        ("the dogs' toys and cats' beds", []),
        ('a 5" by 7" print', []),
        ('an unpaired " mark', []),
        ('nothing " " in it', []),
    ],
)
def test_finds_strings_in_all_kinds_of_marks(text: str, strings: list[str]) -> None:
    """Every kind of quotation mark is known; apostrophes and inches are none."""
    assert [quote.string for quote in quotes(text)] == strings


def test_blanks_keep_positions() -> None:
    """What stands after a quotation stays where it was."""
    text = 'a "16:9" sign'
    assert blank_quotes(text) == "a        sign"
