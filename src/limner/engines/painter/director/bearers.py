"""Which thing of the picture bears or says a string: a mug, a label, a shirt, a speaking cat. Knows no layout."""

from dataclasses import replace

from limner.engines.painter.director.lexicon.documents import ICONS, PAPERS, PRINTS, SOFT, SPEECH
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.reading import Reading
from limner.engines.painter.models.lettered import FIELDS
from limner.engines.painter.scene import Lettering, Setting, Subject

_SPEAKERS = ("person", "animal", "bird", "fish", "insect", "fantasy")


def bears(reading: Reading) -> bool:
    """Whether a thing bears the words of a prompt that asks for no printed matter of its own."""
    text = SOFT.sub(" ", reading.text)
    print_ = PRINTS.search(text) or PAPERS.search(text)
    nouns = {mention.noun for mention in reading.mentions}
    return bool(reading.letterings and (not print_ or "blackboard" in nouns) and nouns.intersection(FIELDS))


def icon_of(reading: Reading, mentions: tuple[Mention, ...]) -> Mention | None:
    """The mention that is only an icon beside the words: "a mountain icon"."""
    if not bears(reading):
        return None
    return next(
        (item for item in mentions if item.noun not in FIELDS and ICONS.match(reading.text, item.start)),
        None,
    )


def without_borne(reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions without the icon on a thing and the bubble of a speech."""
    icon = icon_of(reading, mentions)
    spoken = reading.letterings and SPEECH.search(reading.text)
    return tuple(
        mention for mention in mentions if mention is not icon and not (spoken and mention.noun == "speech bubble")
    )


def with_bearers(reading: Reading, letterings: tuple[Lettering, ...], subjects: tuple[Subject, ...], setting: Setting
) -> tuple[Lettering, ...]:  # fmt: skip
    """The letterings with the subject that bears or says each, where there is one in this setting."""
    if setting == "paper":
        return letterings
    bearers = [subject.id for subject in subjects if subject.noun in FIELDS]
    if bearers and bears(reading):
        icon = icon_of(reading, reading.mentions)
        return _borne(letterings, bearers, icon.noun if icon else "")
    families = {mention.noun: mention.family for mention in reading.mentions}
    speakers = [subject.id for subject in subjects if families.get(subject.noun) in _SPEAKERS]
    if not (SPEECH.search(reading.text) and speakers):
        return letterings
    return tuple(
        item
        if item.role in ("sign", "label", "seal")
        else replace(item, role="bubble", target=speakers[min(place, len(speakers) - 1)])
        for place, item in enumerate(letterings)
    )


def _borne(letterings: tuple[Lettering, ...], bearers: list[str], icon: str) -> tuple[Lettering, ...]:
    """One string a thing in their order where they are as many, else all on the first."""
    one_each = len(bearers) == len(letterings)
    return tuple(
        item
        if item.role == "seal"
        else replace(item, target=bearers[place] if one_each else bearers[0], icon=icon if place == 0 else "")
        for place, item in enumerate(letterings)
    )
