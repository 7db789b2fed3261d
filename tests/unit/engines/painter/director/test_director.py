"""From words to a Scene."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner.engines.painter.director.director import Direction, direct
from limner.engines.painter.scene import Scene
from limner.images import Size

SIZE = Size(1024, 1024)


def read(prompt: str, style: str = "", seed: int = 1, background: str = "auto") -> Direction:
    return direct(prompt, style, SIZE, seed, background)


def scene(prompt: str) -> Scene:
    return read(prompt).scene


def strings(prompt: str) -> list[tuple[str, str]]:
    return [(lettering.role, lettering.string) for lettering in scene(prompt).letterings]


def things(prompt: str) -> list[tuple[int, str]]:
    return [(subject.count, subject.id) for subject in scene(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "medium", "setting", "time_of_day", "weather"),
    [
        (
            "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic",
            "cinematic", "coast", "sunset", "clear",
        ),
        (
            "Landscape 16:9, cyberpunk rainy night street, neon sign reading Hello World",
            "photo", "street", "night", "rain",
        ),
        (
            "Generate a landscape 16:9 Chinese ink-wash painting of mountains and rivers",
            "ink", "mountains", "day", "clear",
        ),
        ("1024x1024 square logo, minimalist cat line art", "line", "paper", "day", "clear"),
        ("竖版 9:16 手机壁纸，赛博朋克城市雨夜", "photo", "street", "night", "rain"),
        ("横版 3:2，清晨的山村小店，招牌写着“豆浆油条”", "photo", "village", "morning", "clear"),
        ("电影感，黄昏下的老灯塔，写实摄影", "cinematic", "coast", "sunset", "clear"),
        ("水墨画，远山，一叶扁舟", "ink", "mountains", "day", "clear"),
        ("watercolor fox in a snowy forest", "watercolor", "forest", "day", "snow"),
        ("pencil drawing of an old sailing ship in harbor", "pencil", "harbour", "day", "clear"),
        ("2560x1440 wallpaper, minimalist dunes with a huge moon", "photo", "mountains", "night", "clear"),
        ("lighthouse in a storm at dusk", "photo", "coast", "dusk", "storm"),
        ("three red apples on a wooden table", "photo", "tabletop", "day", "clear"),
    ],
)  # fmt: skip
def test_the_look_of_a_prompt(prompt: str, medium: str, setting: str, time_of_day: str, weather: str) -> None:
    """Medium, setting, time and weather are read in both languages."""
    found = scene(prompt)
    assert (found.medium, found.setting, found.time, found.weather) == (medium, setting, time_of_day, weather)


@pytest.mark.parametrize(
    ("prompt", "ground"),
    [
        ("mountains and rivers", "river"),
        ("a calm lake in the alps", "lake"),
        ("dunes of the sahara", "desert"),
        ("a misty rainforest", "rainforest"),
        ("a meadow with flowers", "flowers"),
        ("雪山", "snow"),
        ("a mountain peak", "rock"),
        ("an apple tree", "meadow"),
    ],
)
def test_the_ground_of_a_landscape(prompt: str, ground: str) -> None:
    """What covers the land follows the words for landscapes."""
    assert scene(prompt).ground == ground


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("three red apples to the left of a blue mug", [(3, "apple"), (1, "mug")]),
        ("三只红苹果放在蓝色杯子的左边", [(3, "apple"), (1, "cup")]),
        ("a pair of cats and a dozen butterflies", [(2, "cat"), (12, "butterfly")]),
        ("a cat, the cat sleeps", [(1, "cat")]),
        ("a red cup and a blue cup", [(1, "cup"), (1, "cup-2")]),
        ("a flock of birds", [(7, "bird")]),
        ("剪纸风格的红色兔子和三朵梅花", [(1, "rabbit"), (3, "blossom")]),
        ("an orange cat on a pile of books", [(1, "cat"), (1, "books")]),
        ("cat logo", [(1, "cat")]),
        ("a heart-shaped balloon", [(1, "balloon")]),
    ],
)
def test_things_are_counted(prompt: str, expected: list[tuple[int, str]]) -> None:
    """Numbers belong to the things they stand with, and each thing keeps an id of its own."""
    assert things(prompt) == expected


@pytest.mark.parametrize("prompt", ["three red apples to the left of a blue cup", "三只红苹果放在蓝色杯子的左边"])
def test_colours_and_places_are_bound(prompt: str) -> None:
    """Each thing has its own colour, and its place to the other one."""
    found = scene(prompt)
    apple, cup = found.subjects
    assert apple.colour != cup.colour
    assert apple.colour
    assert cup.colour
    assert [(link.subject, link.relation, link.object) for link in found.links] == [("apple", "left_of", "cup")]


def test_regions_of_the_picture() -> None:
    """ "On the left" places a thing in the picture."""
    boats, lighthouse = scene("two boats on the left, a lighthouse on the right, calm sea").subjects
    assert (boats.place, lighthouse.place) == ("left", "right")


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("cyberpunk street, neon sign reading Hello World", [("sign", "Hello World")]),
        ("a wooden sign that says Welcome to Paris, in a meadow", [("sign", "Welcome to Paris")]),
        ("山村小店，招牌写着“豆浆油条”", [("sign", "豆浆油条")]),
        ("赛博朋克雨夜街道，霓虹灯写着你好世界，下雨", [("sign", "你好世界")]),
        (
            'a book cover titled "The Quiet Tide" by A. Marlow, a boat',
            [("headline", "The Quiet Tide"), ("caption", "A. Marlow")],
        ),
        ('a t-shirt with the words "SEE YOU" and a mountain icon', [("label", "SEE YOU")]),
        (
            "a train ticket from Lyon to Nice, seat 14A, 09:45",
            [("headline", "Lyon – Nice"), ("label", "Seat 14A"), ("label", "09:45")],
        ),
        (
            'poster, headline "OPEN AIR CINEMA", below it “露天电影”',
            [("headline", "OPEN AIR CINEMA"), ("caption", "露天电影")],
        ),
        ('mascot logo of a bear holding a honey jar, text "HONEY LAB"', [("headline", "HONEY LAB")]),
        (
            'infographic titled "Coffee": Finland 12 kg, Norway 9.9 kg',
            [("headline", "Coffee"), ("label", "Finland 12 kg"), ("label", "Norway 9.9 kg")],
        ),
        ("CAFÉ MOCHA neon sign in an alley", [("sign", "CAFÉ MOCHA")]),
        ("neon sign: OPEN 24 HOURS", [("sign", "OPEN 24 HOURS")]),
        ("logo for Blue Bottle Coffee", [("headline", "Blue Bottle Coffee")]),
        ("birthday card with a cat", [("headline", "Happy Birthday")]),
        ("a girl reading books under a tree", []),
        ("an astronaut reading a newspaper", []),
    ],
)
def test_letterings_and_their_roles(prompt: str, expected: list[tuple[str, str]]) -> None:
    """Quoted and named strings are kept letter by letter, with the role that the words around them tell."""
    assert strings(prompt) == expected


def test_quoted_words_are_nothing_else() -> None:
    """A quotation tells neither medium, time, weather, place nor things."""
    found = scene('a plain card with the text "watercolor night storm at the beach with 3 cats"')
    assert (found.medium, found.time, found.weather, found.setting) == ("photo", "day", "clear", "paper")
    assert found.subjects == ()


def test_negations_forbid() -> None:
    """What must not be there is no thing, and is passed on as absent."""
    found = scene("lighthouse by the sea, no boats, without people")
    assert [subject.noun for subject in found.subjects] == ["lighthouse"]
    assert "boat" in found.absent


def test_unknown_things_are_told() -> None:
    """Things that nobody can draw yet become warnings; words of style do not."""
    direction = read("a zorblax device on a laboratory bench, highly detailed, trending, masterpiece")
    assert "'zorblax device' is not drawn yet" in direction.warnings
    assert not any("masterpiece" in warning for warning in direction.warnings)
    assert read("beautiful dreamy mountains, ultra detailed, soft light, 8k").warnings == ()


def test_media_that_only_come_near_are_told() -> None:
    """A medium that is not there yet is painted as the nearest one, with a warning."""
    direction = read("gouache of a stormy wheat field")
    assert direction.scene.medium == "watercolor"
    assert direction.warnings == ("'gouache' is painted as watercolor",)


def test_style_gives_the_look_but_never_the_subject() -> None:
    """Standing wishes fill what the prompt leaves open, and only that."""
    found = read("a lighthouse", style="Always watercolor, at night, with a cat").scene
    assert (found.medium, found.time) == ("watercolor", "night")
    assert [subject.noun for subject in found.subjects] == ["lighthouse"]
    assert read("ink wash of a lighthouse", style="Always watercolor").scene.medium == "ink"


@pytest.mark.parametrize("prompt", ['pink neon sign saying "DREAM"', 'neon text "DREAM" in pink'])
def test_letters_have_colours(prompt: str) -> None:
    """The colour of the letters is theirs, and not the picture's."""
    found = scene(prompt)
    assert found.letterings[0].colour
    assert found.palette == ()


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("circles in teal, coral and mustard", 3), ("mountains in blue tones", 1), ("a red lighthouse", 0)],
)
def test_palettes(prompt: str, count: int) -> None:
    """Colours of the whole picture are its palette; those of a thing are not."""
    assert len(scene(prompt).palette) == count


@pytest.mark.parametrize(
    ("prompt", "background", "expected"),
    [
        ("sticker of an avocado, transparent background", "auto", True),
        ("a cat logo, no background", "auto", True),
        ("透明背景的猫咪贴纸", "auto", True),
        ("a cat logo", "transparent", True),
        ("a cat logo, transparent background", "opaque", False),
        ("a cat logo", "auto", False),
    ],
)
def test_transparency(prompt: str, background: str, expected: bool) -> None:
    """Words ask for transparency, the request's own field decides."""
    assert read(prompt, background=background).scene.transparent is expected


def test_emoji_are_read_by_their_names() -> None:
    """A picture sign is a word like others."""
    assert things("🐱 logo") == [(1, "cat")]


@pytest.mark.parametrize("prompt", ["make it night", "маяк на закате", "🤷", ""])
def test_nothing_recognised_is_told(prompt: str) -> None:
    """Where no subject is understood a landscape is painted, and the caller hears of it."""
    direction = read(prompt)
    assert direction.scene.setting in {"mountains", "paper"}
    assert direction.warnings


def test_landscapes_are_never_transparent() -> None:
    """What is cut out stands on plain paper; where there is only a landscape the caller is told."""
    assert scene("a lighthouse, transparent background").setting == "paper"
    direction = read("foggy wilderness", background="transparent")
    assert (direction.scene.setting, direction.scene.transparent) == ("mountains", False)
    assert "transparent" in direction.warnings[0]


@given(st.text(max_size=300), st.text(max_size=60))
def test_never_raises_and_is_deterministic(prompt: str, style: str) -> None:
    """Any words give a Scene, the same each time, that can be stored and read back."""
    first, second = read(prompt, style), read(prompt, style)
    assert first == second
    assert Scene.from_json(first.scene.to_json()) == first.scene


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters='"'), min_size=1, max_size=60).filter(
        str.strip
    ),
    st.sampled_from(['a neon sign "{}" in the rain', 'a poster titled "{}", no people', '一张海报，写着"{}"，山']),
)
def test_quoted_strings_are_never_dropped(string: str, frame: str) -> None:
    """Whatever stands in quotation marks is set letter by letter."""
    assert string.strip() in [lettering.string for lettering in scene(frame.format(string)).letterings]


@given(st.integers(0, 2**53 - 1))
def test_the_seed_changes_no_meaning(seed: int) -> None:
    """The seed is for the painter: what is understood does not depend on it."""
    assert read("two boats at dawn", seed=seed).scene.subjects == read("two boats at dawn").scene.subjects


def test_it_is_quick() -> None:
    """A usual prompt is read in a few milliseconds."""
    prompt = (
        "Landscape 16:9, cyberpunk rainy night street, neon sign reading Hello World, two cats under a red umbrella"
    )
    read(prompt)
    start = time.process_time()
    for _ in range(20):
        read(prompt)
    assert (time.process_time() - start) / 20 < 0.02


@pytest.mark.parametrize("piece", ["cat ", "red ", "' 'a ", '"a ', "三只红", "a cat on a hill, "])
def test_hostile_prompts_are_read_in_no_time(piece: str) -> None:
    """The longest prompts, made to make patterns run wild, cost time in proportion to their length."""
    start = time.process_time()
    read(piece * (32_000 // len(piece)))
    assert time.process_time() - start < 4


@pytest.mark.parametrize("prompt", ["100000 red apples", "99 apples", "99只猫"])
def test_more_than_can_be_counted_is_told(prompt: str) -> None:
    """As many are drawn as can be told apart, and the warning says so."""
    direction = direct(prompt, "", Size(512, 512), 1, "auto")
    assert direction.scene.subjects[0].count == 24
    assert any("too many to count" in warning for warning in direction.warnings)


def test_a_year_counts_nothing() -> None:
    """In a bare number of four digits nobody asks for that many things."""
    direction = direct("three apples of 1990 on paper", "", Size(512, 512), 1, "auto")
    assert [subject.count for subject in direction.scene.subjects] == [3]
    assert not any("too many" in warning for warning in direction.warnings)
