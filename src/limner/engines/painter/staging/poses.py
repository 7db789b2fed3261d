"""What relations imply: who sits because of a chair, what stands on a board. It knows nouns, but no places."""

from collections.abc import Sequence
from dataclasses import replace

from limner.engines.painter.scene import Link, Scene, Subject
from limner.engines.painter.staging.scenery import SOME

# Where things rest on what has a back or a rim, as a share of its height.
TOPS: dict[str, float] = {
    "chair": 0.50, "armchair": 0.46, "sofa": 0.50, "couch": 0.50, "bench": 0.52, "park bench": 0.52, "bed": 0.55,
    "swing": 0.2, "throne": 0.4, "bathtub": 0.5, "boat": 0.5, "canoe": 0.5, "car": 0.95, "truck": 0.9, "nest": 0.6,
    "wheelchair": 0.5, "motorcycle": 0.7, "bicycle": 0.85, "scooter": 0.6, "carriage": 0.4, "sled": 0.35,
    "balcony": 0.1, "plate": 0.6, "tray": 0.5, "pan": 0.5,
}  # fmt: skip
_SEATS = frozenset("chair armchair sofa couch bench stool bed swing throne wheelchair rock log".split()) | {
    "park bench"
}
SEATED = frozenset({"sitting", "riding"})
_INDOORS = frozenset({"room", "tabletop", "studio", "stage", "space", "underwater"})
_PEOPLE_DO = {"riding": "riding", "holding": "holding"}
_CARRIED: tuple[tuple[str, str], ...] = (("chess board", "chess "), ("cake", "candle"), ("birthday cake", "candle"))


def implied(scene: Scene) -> tuple[Link, ...]:
    """The scene's links, and those that go without saying: chess pieces stand on their board."""
    told = {link.subject for link in scene.links if link.relation in ("on", "in")}
    more = [
        Link(subject=subject.id, relation="on", object=bearer.id)
        for bearer in scene.subjects
        for noun, borne in _CARRIED
        if bearer.noun == noun
        for subject in scene.subjects
        if subject is not bearer and subject.noun.startswith(borne) and subject.id not in told
    ]
    return (*scene.links, *more)


def posed(scene: Scene, links: Sequence[Link]) -> list[Subject]:
    """The subjects in the poses that their relations ask for, where the prompt names none."""
    nouns = {subject.id: subject.noun for subject in scene.subjects}
    return [_posed(_grown(scene, subject, links), links, nouns) for subject in scene.subjects]


def _grown(scene: Scene, subject: Subject, links: Sequence[Link]) -> Subject:
    """Blossom that nobody counts grows on trees out of doors."""
    held = any(subject.id in (link.subject, link.object) for link in links)
    if subject.noun != "blossom" or subject.count != SOME or held or scene.setting in _INDOORS:
        return subject
    return replace(subject, noun="cherry tree", count=2)


def _posed(subject: Subject, links: Sequence[Link], nouns: dict[str, str]) -> Subject:
    own = [link for link in links if link.subject == subject.id]
    if any(link.relation == "on" and nouns.get(link.object) in ("cake", "birthday cake") for link in own):
        return replace(subject, noun="birthday candle") if subject.noun == "candle" else subject
    seated = any(link.relation in ("on", "in") and nouns.get(link.object) in _SEATS for link in own)
    if seated and subject.pose == "reading":
        return replace(subject, traits=(*subject.traits, "sitting"))
    if subject.pose and not (seated and subject.pose == "standing"):
        return subject
    if seated:
        return replace(subject, pose="sitting")
    asked = next((_PEOPLE_DO[link.relation] for link in own if link.relation in _PEOPLE_DO), "")
    return replace(subject, pose=asked) if asked else subject
