"""What the words of a prompt say, slot by slot, each cut out before the next is read. Decides nothing yet."""

from dataclasses import dataclass

from limner.engines.painter.director.lexicon.documents import PAPERS, PRINTS
from limner.engines.painter.director.lexicon.formats import FORMATS
from limner.engines.painter.director.mention import Mention
from limner.engines.painter.director.mentions import Place, mentions_in, places_in
from limner.engines.painter.director.normalise import CUT, cut, normalise
from limner.engines.painter.director.place import Location, locate
from limner.engines.painter.director.slots import Look, look_of, take_negations, without_media
from limner.engines.painter.director.strings import take_letterings
from limner.engines.painter.scene import Lettering


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


def read(prompt: str, style: str) -> Reading:
    """Read a prompt in English or Chinese; `style` gives the look where the prompt leaves it open."""
    words = normalise(prompt)
    street = locate(cut(PRINTS, words.lower)).setting == "street"
    text, letterings = take_letterings(words, street=street)
    text, forbidden = take_negations(cut(FORMATS, text))
    scenery = cut(PRINTS, text)
    things = cut(PRINTS, cut(PAPERS, without_media(text)))
    mentions = mentions_in(things)
    return Reading(
        text=text,
        letterings=letterings,
        look=look_of(text, normalise(style).lower),
        location=locate(scenery),
        backdrop=locate(_without(scenery, mentions)),
        mentions=mentions,
        places=places_in(things, mentions),
        forbidden=forbidden,
        absent=tuple(dict.fromkeys(mention.noun for mention in mentions_in(forbidden) if mention.known)),
    )


def _without(text: str, mentions: tuple[Mention, ...]) -> str:
    for mention in mentions:
        text = text[: mention.start] + CUT * (mention.end - mention.start) + text[mention.end :]
    return text
