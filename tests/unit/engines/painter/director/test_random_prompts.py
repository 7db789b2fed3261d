"""Two thousand prompts that nobody would write: from the lexicon and from noise."""

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from limner.engines.painter.director.director import Direction, direct
from limner.engines.painter.director.lexicon.adjectives import MATERIALS, PATTERNS, POSES, TRAITS
from limner.engines.painter.director.lexicon.colours import COLOURS
from limner.engines.painter.director.lexicon.nouns import NOUNS
from limner.engines.painter.director.lexicon.parts import PARTS
from limner.engines.painter.director.lexicon.places import PLACES
from limner.engines.painter.scene import Scene
from limner.images import Size

SMALL_WORDS = """
    a the two five 三只 一个 and with of on under behind between next to left right of in front of holding riding
    , . ; : 、 。 在 上 下面 的 和 有 没有 no without made of 1. 2. "x" “y” 9:16 at night
    , wearing its his on top of ' " 12:30
""".split()
WORDS = tuple(sorted({*NOUNS, *COLOURS, *MATERIALS, *PATTERNS, *POSES, *TRAITS, *PARTS, *PLACES.words}))
SIZE = Size(640, 480)
COUNT = 2000

words = st.lists(st.sampled_from((*WORDS, *SMALL_WORDS)), max_size=14)


def read(prompt: str) -> Direction:
    return direct(prompt, "", SIZE, 1, "auto")


def test_random_prompts_are_read() -> None:
    """From words of the lexicon and from noise; each gives a Scene that can be stored. Prints the time each takes."""
    rng = random.Random(20261124)
    noise = [chr(code) for code in (*range(32, 127), *range(0x4E00, 0x4E80), 0x1F600, 0x202E, 0xD800, 0xFFFD, 10, 9)]
    took = []
    for number in range(COUNT):
        if number % 2:
            prompt = " ".join(rng.choices(WORDS + tuple(SMALL_WORDS), k=rng.randint(1, 16)))
        else:
            prompt = "".join(rng.choices(noise, k=rng.randint(0, 90)))
        start = time.process_time()
        scene = read(prompt).scene
        took.append(time.process_time() - start)
        assert Scene.from_json(scene.to_json()) == scene
        assert len(scene.subjects) <= 8
    took.sort()
    print(f"ms a prompt: median {took[COUNT // 2] * 1e3:.2f}, 99 of 100 {took[COUNT * 99 // 100] * 1e3:.2f}")  # noqa: T201  # asked for


@given(words)
def test_links_join_subjects(chosen: list[str]) -> None:
    """Both ends of a relation are in the picture, and never the same thing; ids are unique."""
    scene = read(" ".join(chosen)).scene
    ids = [subject.id for subject in scene.subjects]
    assert len(set(ids)) == len(ids)
    for link in scene.links:
        assert link.subject != link.object
        assert {link.subject, link.object, link.other or link.object} <= set(ids)


@given(words)
def test_what_is_absent_is_not_there(chosen: list[str]) -> None:
    """Nothing that is forbidden is a subject."""
    scene = direct(" ".join(chosen), "", SIZE, 1, "auto", negative_prompt="cat, dog, blurry, people").scene
    assert not {"cat", "dog", "person", "man"} & {subject.noun for subject in scene.subjects}
