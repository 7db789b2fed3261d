"""The gallery's prompts reach what they are there to show."""

from typing import get_args

from limner.cli import gallery
from limner.engines.painter.director.director import direct
from limner.engines.painter.scene import Medium, Room, Scene, Setting
from limner.engines.painter.tour import GROUNDS


def scenes(cells: list[gallery.Cell]) -> list[Scene]:
    return [direct(cell.prompt, "", gallery.SIZE, cell.seed, "auto").scene for cell in cells]


def test_every_world_is_shown_at_four_times() -> None:
    """All settings, rooms and grounds but the few that look alike."""
    found = scenes(list(gallery.worlds()))
    assert {scene.setting for scene in found} >= set(get_args(Setting)) - {"paper"}
    assert {scene.room for scene in found if scene.setting == "room"} == set(get_args(Room))
    shown = {(scene.setting, scene.ground) for scene in found}
    missing = {(setting, ground) for setting, grounds in GROUNDS.items() for ground in grounds} - shown
    assert missing <= {("hills", "meadow"), ("mountains", "forest"), ("mountains", "rock")}
    assert {scene.time for scene in found} == {"dawn", "noon", "sunset", "night"}


def test_every_medium_is_shown_on_three_motifs() -> None:
    """Nine pictures each, no two of one medium alike."""
    cells = list(gallery.media())
    media = [scene.medium for scene in scenes(cells)]
    assert {medium: media.count(medium) for medium in media} == dict.fromkeys(get_args(Medium), 9)
    assert len({cell.label for cell in cells}) == len(cells)
