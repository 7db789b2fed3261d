"""What the words of a prompt say, slot by slot, each cut out before the next is read. Decides nothing yet."""

from dataclasses import dataclass

from limner.engines.painter.director.lexicon.documents import ICONS, PAPERS, PRINTS
from limner.engines.painter.director.lexicon.formats import FORMATS
from limner.engines.painter.director.lexicon.media import MEDIA
from limner.engines.painter.director.lexicon.places import PLACES
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.mentions import mentions_in
from limner.engines.painter.director.normalise import cut, cut_spans, normalise
from limner.engines.painter.director.place import Location, locate
from limner.engines.painter.director.relations import Place, places_in
from limner.engines.painter.director.slots import Look, look_of, take_negations, without_look
from limner.engines.painter.director.strings import take_letterings
from limner.engines.painter.scene import Lettering

_OUTSIDE_WORDS = frozenset({"street", "village", "harbour", "skyline"})  # where a string is likely a sign

_NOBODY = ("person", "man", "woman", "boy", "girl", "child", "baby", "couple", "family")


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A prompt, understood. `text` is lower case, without lettering, size words and what is forbidden."""

    text: str
    letterings: tuple[Lettering, ...]
    look: Look
    location: Location
    backdrop: Location  # where the text takes place when its things are left out of account
    mentions: tuple[Mention, ...]
    places: tuple[Place, ...]
    forbidden: str
    absent: tuple[str, ...]


def read(prompt: str, style: str, negative_prompt: str = "") -> Reading:
    """Read a prompt in English or Chinese; `style` gives the look where the prompt leaves it open.

    Of the negative prompt only the nouns count: they are absent.
    """
    words = normalise(prompt)
    signs = PRINTS.search(words.lower) is None and locate(words.lower).setting in _OUTSIDE_WORDS
    text, letterings = take_letterings(words, signs=signs)
    text, forbidden = take_negations(cut(FORMATS, text))
    things = cut(PRINTS, cut(PAPERS, without_look(text)))
    mentions = mentions_in(things)
    places = places_in(things, mentions)
    scenery = _scenery(cut(ICONS, text) if letterings else text)
    placed = tuple(mention for mention in mentions if not (letterings and ICONS.match(text, mention.start)))
    unwanted = (*mentions_in(forbidden), *mentions_in(normalise(negative_prompt).lower))
    return Reading(
        text=text,
        letterings=letterings,
        look=look_of(text, normalise(style).lower),
        location=locate(scenery, tuple(item for item in _independent(mentions, places) if item in placed)),
        backdrop=locate(_land(mentions, scenery)),
        mentions=mentions,
        places=places,
        forbidden=forbidden,
        absent=_absent(unwanted),
    )


def _independent(mentions: tuple[Mention, ...], places: tuple[Place, ...]) -> tuple[Mention, ...]:
    """The mentions that are not held, ridden or contained by others: these tell where it all happens."""
    borne = {place.object for place in places if place.relation == "holding"}
    borne |= {place.subject for place in places if place.relation == "in"}
    return tuple(mention for place, mention in enumerate(mentions) if place not in borne)


def _land(mentions: tuple[Mention, ...], scenery: str) -> str:
    """The text without its things; what is of land or sky stays."""
    things = (mention for mention in mentions if mention.family not in ("land", "sky"))
    return cut_spans(((mention.start, mention.end) for mention in things), scenery)


def _absent(unwanted: tuple[Mention, ...]) -> tuple[str, ...]:
    """The nouns of what is not wanted; without people, nobody."""
    nouns = dict.fromkeys(mention.noun for mention in unwanted if mention.known)
    if "person" in nouns:
        nouns |= dict.fromkeys(_NOBODY)
    return tuple(nouns)


def _scenery(text: str) -> str:
    """The text without prints and media, save for the words for media that tell a place too, as "product photo"."""
    media = [(found.start, found.end) for found in MEDIA.find(text) if PLACES.meaning(found.word) is None]
    return cut(PRINTS, cut_spans(media, text))
