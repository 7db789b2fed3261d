"""What has been read of an English noun phrase before its noun: number, colours, size, material, pose, traits."""

from limner.engines.painter.director.lexicon.adjectives import MATERIALS, PATTERNS, POSES, TRAITS
from limner.engines.painter.director.lexicon.grammar import NUMBERS, OPENERS, SCALES, YEARS
from limner.engines.painter.director.slots import colour_named, is_colour
from limner.engines.painter.scene import Pattern


class Phrase:
    """The words of one noun phrase so far."""

    def __init__(self, after: str = "") -> None:
        self.begin = -1
        self.count = 0
        self.counted = False
        self.colours: list[str] = []
        self.pattern: Pattern = ""
        self.material = ""
        self.pose = ""
        self.traits: list[str] = []
        self.scale = 1.0
        self.sex = ""
        self.definite = False
        self.opened = False
        self.owned = False
        self.paired = False
        self.after = after
        self.unknown: list[tuple[str, int, int]] = []

    @property
    def touched(self) -> bool:
        """Whether any word of this phrase has been read."""
        return self.begin >= 0

    def take(self, word: str, start: int) -> bool:
        """Read a determiner, number, colour, size or adjective; False when the word is none of these."""
        taken = self._take_number(word) or self._take_look(word) or self._take_opener(word)
        if taken and self.begin < 0:
            self.begin = start
        return taken

    def _take_number(self, word: str) -> bool:
        if word.isdecimal():
            number = int(word[:9])
            self._counts(0 if number in YEARS else number)
        elif word in NUMBERS:
            self._counts(NUMBERS[word])
            self.paired = word == "pair"
        else:
            return False
        self.opened = True
        return True

    def _counts(self, number: int) -> None:
        self.count, self.counted = number, number > 1

    def _take_look(self, word: str) -> bool:
        if is_colour(word):
            self.colours.append(colour_named(word))
        elif word in PATTERNS:
            self.pattern = PATTERNS[word]
        elif word in SCALES:
            self.scale = SCALES[word]
        elif word in MATERIALS:
            self.material = MATERIALS[word]
        elif word in POSES:
            self.pose = POSES[word]
        elif word in TRAITS:
            self._add_trait(TRAITS[word])
        else:
            return False
        if not (word in POSES or word in TRAITS):
            self.opened = True
        return True

    def _add_trait(self, trait: str) -> None:
        if trait not in self.traits:
            self.traits.append(trait)

    def _take_opener(self, word: str) -> bool:
        if word not in OPENERS:
            return False
        self.definite = word == "the"
        self.owned = word in {"his", "her", "their", "its"}
        self.opened = True
        return True
