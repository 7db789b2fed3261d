"""Singular and plural of English nouns, as far as spelling tells."""

from functools import lru_cache

_IRREGULAR = {
    "mice": "mouse", "geese": "goose", "men": "man", "women": "woman", "children": "child", "leaves": "leaf",
    "wolves": "wolf", "loaves": "loaf", "knives": "knife", "shelves": "shelf", "oxen": "ox", "feet": "foot",
    "teeth": "tooth", "halves": "half", "calves": "calf", "hooves": "hoof", "scarves": "scarf", "elves": "elf",
    "dwarves": "dwarf", "thieves": "thief", "octopi": "octopus", "cacti": "cactus", "people": "person",
    "firemen": "fireman", "policemen": "policeman", "fishermen": "fisherman", "snowmen": "snowman",
    "buses": "bus", "cookies": "cookie", "brownies": "brownie", "selfies": "selfie", "zombies": "zombie",
    "smoothies": "smoothie", "ties": "tie", "pies": "pie", "shoes": "shoe", "canoes": "canoe", "toes": "toe",
    "axes": "axe", "headaches": "headache", "pastries": "pastry", "lenses": "lens", "horseshoes": "horseshoe",
    "mannequins": "mannequin", "dice": "die", "movies": "movie", "genies": "genie", "hoodies": "hoodie",
    "moustaches": "moustache", "mustaches": "mustache", "quiches": "quiche", "calories": "calorie",
}  # fmt: skip
_ENDINGS = (("ies", "y"), ("oes", "o"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"))
UNCOUNTED = frozenset("fish sheep deer koi salmon trout shrimp squid bison moose reindeer cattle".split())


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The noun a plural comes from, as far as spelling tells; other words as they are."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, stem in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + stem
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word
