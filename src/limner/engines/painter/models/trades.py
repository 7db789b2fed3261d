"""People by age, sex and trade: a table of outfits."""

from dataclasses import replace

from limner.engines.painter.models.dressed import Outfit, person
from limner.engines.painter.models.people import Build
from limner.engines.painter.models.statues import cast
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.solid import Model, Solid, moved, turned

WOMAN = Build(tall=1.68, shoulders=0.84, hips=0.98, girth=0.88, head=1.04)
CHILD = Build(tall=1.2, head=1.4, shoulders=0.84, girth=1.0, hips=0.9)
_GOWN = "#96392f #34597d #4a7560 #b5843a #654a78 #a85a6a"
_BRIGHT = "#b5483a #3d6d9a #c9963e #4f8560 #7d5590"

_MAN = Outfit()
_WOMAN = Outfit(build=WOMAN, female=True, top="dress", colour=_GOWN, hair="long bob bun ponytail")
_BOY = Outfit(build=CHILD, colour=_BRIGHT, bottom="trousers", hair="short fringe", shoes="#8a3f35 #3a4a5a")
_GIRL = replace(_BOY, female=True, top="dress", hair="pigtails ponytail bob", length=0.42)
_OLD = "#d2cfc8 #b5b2ac"

OUTFITS: dict[str, Outfit] = {
    "man": _MAN,
    "person": replace(_MAN, hair="short bob fringe"),
    "woman": _WOMAN,
    "boy": _BOY,
    "girl": _GIRL,
    "child": replace(_BOY, hair="short bob fringe curly"),
    "teenager": replace(_MAN, build=Build(tall=1.64, head=1.1, shoulders=0.9), top="jacket", hair="fringe short"),
    "baby": Outfit(
        build=Build(tall=0.72, head=1.95, shoulders=0.95, girth=1.35, legs=0.78, hips=1.1),
        colour="#d8c9a0 #a9c3d0 #d8a9a5",
        below="#d8c9a0 #a9c3d0 #d8a9a5", shoes="#e9e2d2", hair="tuft", hat="beanie", hat_colour="#e3d2b0",
        pose="sitting", extras=("no belt",),
    ),
    "old man": replace(_MAN, build=Build(tall=1.7), hair="ring short", hair_colour=_OLD, beard="short", top="jacket",
        colour="#5f5a50 #4a5548"),
    "old woman": replace(_WOMAN, build=replace(WOMAN, tall=1.58, girth=1.0), hair="bun", hair_colour=_OLD,
        scarf="#8a5a6a", length=0.66),
    "grandfather": replace(_MAN, hair="ring", hair_colour=_OLD, beard="short", top="jacket", colour="#5f5a50"),
    "grandmother": replace(_WOMAN, hair="bun", hair_colour=_OLD, length=0.66),
    "lady": _WOMAN,
    "gentleman": replace(_MAN, top="suit", colour="#2c3442", below="#2c3442", hat="top", extras=("tie",)),
    "guy": _MAN,
    "kid": replace(_BOY, hair="short bob fringe curly"),
    "toddler": replace(_BOY, build=Build(tall=0.86, head=1.75, shoulders=0.85, girth=1.15, legs=0.86),
    hair="fringe bob"),
    "mother": _WOMAN,
    "father": _MAN,
    "chef": Outfit(top="jacket", colour="#f0eee8", below="#33363c", hat="toque", apron="#f4f2ec", scarf="#a8352e"),
    "cook": Outfit(top="jacket", colour="#f0eee8", below="#33363c", hat="toque", apron="#f4f2ec"),
    "baker": Outfit(colour="#f0eee8", hat="toque", apron="#e6dcc8"),
    "barista": Outfit(colour="#33363c", apron="#5a4030"),
    "waiter": Outfit(colour="#f0eee8", below="#1f2126", apron="#26282e"),
    "doctor": Outfit(top="coat", colour="#f0f0ee", below="#3a4656", extras=("stethoscope",)),
    "scientist": Outfit(top="coat", colour="#f0f0ee", below="#4a4238", hair="curly", extras=("glasses",)),
    "nurse": replace(_WOMAN, top="dress", colour="#a9cdd6", hair="bun", apron="#f2f0ec"),
    "teacher": replace(_WOMAN, top="jacket", bottom="skirt", colour="#5a6a4a", below="#4a3a34", hair="bob",
        extras=("glasses",)),
    "student": Outfit(build=Build(tall=1.66, head=1.08), top="jacket", colour=_BRIGHT, hair="fringe bob"),
    "farmer": Outfit(colour="#8a4238 #3f5f7f", below="#3d5373", hat="straw", boots=True, extras=("braces",)),
    "gardener": Outfit(colour="#5f7f4a", below="#4a4a3a", hat="straw", apron="#6a7a5a", boots=True, extras=("gloves",)),
    "fisherman": Outfit(top="raincoat", hat="hood", hat_colour="#d9ab2e", boots=True, beard="short",
        hair_colour="#a8a6a2"),
    "sailor": Outfit(colour="#eeece6", below="#22304f", hat="cap", hat_colour="#eeece6", scarf="#22304f"),
    "captain": Outfit(top="uniform", colour="#1f2b47", below="#1f2b47", hat="peaked", beard="short",
        hair_colour="#cfcbc2"),
    "firefighter": Outfit(top="coat", colour="#3a3630", below="#3a3630", hat="helmet", hat_colour="#b52f24",
        boots=True, extras=("stripes", "gloves")),
    "police officer": Outfit(top="uniform", colour="#23355f", below="#1d2742", hat="peaked"),
    "policeman": Outfit(top="uniform", colour="#23355f", below="#1d2742", hat="peaked"),
    "soldier": Outfit(top="uniform", colour="#5a6142", below="#565c40", hat="helmet", hat_colour="#4f5639", boots=True),
    "builder": Outfit(colour="#d8782e", below="#3d5373", hat="helmet", boots=True, extras=("gloves",)),
    "worker": Outfit(colour="#3f5f7f", below="#3d4a5a", hat="helmet", boots=True, extras=("gloves",)),
    "mechanic": Outfit(colour="#3f5573", below="#3f5573", hat="cap", hat_colour="#3f5573", boots=True),
    "postman": Outfit(top="uniform", colour="#2f4f86", below="#2f4468", hat="peaked"),
    "pilot": Outfit(top="uniform", colour="#1f2740", below="#1f2740", hat="peaked"),
    "businessman": Outfit(top="suit", colour="#2c3442 #3a3a3e", below="#2c3442", extras=("tie",)),
    "businesswoman": replace(_WOMAN, top="suit", bottom="skirt", colour="#2c3442", below="#2c3442", hair="bob bun"),
    "knight": Outfit(top="armour", colour="#b5b7bc", below="#9a9ca2", shoes="#8a8c92", boots=True, hat="knight",
        extras=("armour", "no belt", "sword")),
    "king": Outfit(top="robe", colour="#8a2430", hat="crown", beard="short", hair="long", hair_colour="#a8a29a",
        length=1.0, extras=("cape", "ermine")),
    "queen": replace(_WOMAN, top="dress", colour="#6a2f6f", hat="crown", length=1.0, hair="long",
        extras=("cape", "ermine")),
    "prince": Outfit(build=Build(tall=1.72), top="uniform", colour="#34598a", below="#e6e2d8", hat="crown", boots=True,
        extras=("cape",)),
    "princess": replace(_WOMAN, top="dress", colour="#d98aa5 #8aa9d6", hat="crown", length=1.0, hair="long"),
    "witch": replace(_WOMAN, top="dress", colour="#2f2838", hat="witch", length=0.95, hair="long",
    extras=("cape", "broom"),
        hair_colour="#5a3a5f #26201c #8a4526"),
    "wizard": Outfit(top="robe", colour="#34417f", hat="witch", hat_colour="#34417f", extras=("staff",), beard="long",
    hair="long",
        hair_colour="#dedad2", length=1.0),
    "pirate": Outfit(top="coat", colour="#6a2420", below="#2f2a28", hat="pirate", boots=True, beard="short",
        extras=("patch",)),
    "ballerina": replace(_WOMAN, top="tutu", sleeves="none", colour="#e3a9b8", shoes="#e3b0ba", hair="bun",
        pose="dancing", extras=("tutu",)),
    "dancer": replace(_WOMAN, sleeves="none", colour="#a83a3f", hair="bun", pose="dancing", length=0.6),
    "musician": Outfit(top="jacket", colour="#2f2f36 #5a2f34", hair="curly long", pose="playing"),
    "singer": replace(_WOMAN, colour="#a3283a", length=0.9, pose="singing"),
    "painter": Outfit(colour="#e3ddd0", apron="#7d8a9a", hat="felt", hat_colour="#6a2f34", beard="short",
        pose="standing"),
    "artist": Outfit(colour="#e3ddd0", apron="#7d8a9a", hat="felt", hat_colour="#6a2f34"),
    "cowboy": Outfit(colour="#9a5a3a", below="#3d5373", hat="felt", hat_colour="#8a6238", boots=True, scarf="#a8352e"),
    "monk": Outfit(top="robe", colour="#a8622e", hair="bald", length=1.0),
    "samurai": Outfit(top="robe", colour="#3a2f38", hair="bun", length=0.92),
    "viking": Outfit(top="coat", colour="#5f4a36", hat="helmet", hat_colour="#8f9296", beard="long", boots=True,
        hair="long", hair_colour="#b5843f"),
    "superhero": Outfit(colour="#b52f2a", below="#2a4490", shoes="#b52f2a", boots=True, extras=("cape",)),
    "clown": Outfit(colour="#d8b03a", below="#3f7fb5", hair="curly", hair_colour="#c9442e", extras=("red nose",)),
    "santa claus": Outfit(build=Build(girth=1.35), top="coat", colour="#b0261f", below="#b0261f", boots=True,
        beard="long", hat="beanie", hat_colour="#b0261f",
                          hair_colour="#efece4"),
    "angel": replace(_WOMAN, top="robe", colour="#f2efe8", length=1.0, hair="long", hair_colour="#d3ab62",
        extras=("wings", "halo")),
    "fairy": replace(_WOMAN, build=Build(tall=0.9, head=1.3, shoulders=0.8, hips=0.85, girth=0.85),
        colour="#9ac98a #c9a0d8", sleeves="none", length=0.4,
                     extras=("fairy wings", "wand")),
    "bride": replace(_WOMAN, top="dress", colour="#f4f1ec", length=1.0, hair="bun", extras=("veil",)),
    "groom": Outfit(top="suit", colour="#1f2126", below="#1f2126", extras=("tie",)),
    "business": Outfit(top="suit", colour="#2c3442 #3a3a3e", below="#2c3442", extras=("tie",)),
    "ninja": Outfit(colour="#1b1c20", below="#1b1c20", shoes="#1b1c20", hat="hood", hat_colour="#1b1c20", boots=True),
    "programmer": Outfit(top="shirt", colour="#3f4a5a #5a6a4a", hair="curly fringe", extras=("glasses",)),
    "photographer": Outfit(top="jacket", colour="#5a5a48", hair="fringe short"),
    "writer": Outfit(top="jacket", colour="#5a4636", hair="short", extras=("glasses",)),
    "magician": Outfit(top="suit", colour="#1d1b22", below="#1d1b22", hat="top", extras=("cape", "wand")),
    "actor": Outfit(top="suit", colour="#5a2430", below="#26242a"),
    "acrobat": Outfit(colour="#b5382e #2f6fb0", below="#e6e2d8", sleeves="none", pose="dancing"),
    "surfer": Outfit(colour="#2f7f96", sleeves="short", bottom="shorts", below="#d8782e", hair="long",
    hair_colour="#c9a05a"),
    "player": Outfit(colour="#a8352e #2f5f9a", sleeves="short", bottom="shorts", below="#eeeeee"),
    "driver": Outfit(top="jacket", colour="#3a4a5a", hat="cap", hat_colour="#3a3a40"),
    "keeper": Outfit(colour="#7a5a3a", apron="#5a6a5a", beard="short"),
    "detective": Outfit(top="coat", colour="#8a7450", hat="felt", hat_colour="#6a5638"),
    "geisha": replace(_WOMAN, top="robe", colour="#a8324a", length=0.95, hair="bun", hair_colour="#15110f",
    skin="#f3e3d8"),
    "elf": Outfit(build=Build(tall=1.5, head=1.12, shoulders=0.85, girth=0.9), colour="#4f7f45", below="#6a5238",
    boots=True,
                  hat="beanie", hat_colour="#4f7f45"),
    "dwarf": Outfit(build=Build(tall=1.1, head=1.5, girth=1.3, legs=0.85), colour="#8a3f30", below="#4a3f34",
    boots=True,
                    hat="witch", hat_colour="#a8352e", beard="long", hair_colour="#d8d2c6"),
    "giant": Outfit(build=Build(tall=3.6, girth=1.2), colour="#6a5a42", beard="short"),
    "vampire": Outfit(top="suit", colour="#17161a", below="#17161a", skin="#e6dcd6", hair_colour="#121012",
    extras=("cape",)),
    "zombie": Outfit(colour="#5f6a5a", below="#4a4540", skin="#8fa37a", hair="tuft"),
    "alien": Outfit(build=Build(tall=1.25, head=1.75, shoulders=0.75, girth=0.75), colour="#8f9aa5", below="#8f9aa5",
                    shoes="#5a6068", skin="#8fbf6a", hair="bald", extras=("no belt",)),
    "doll": replace(_GIRL, build=Build(tall=0.45, head=1.6, shoulders=0.8), colour="#c96a8a"),
    "astronaut": Outfit(build=Build(girth=1.25, head=1.12), colour="#e9e9e6", below="#e9e9e6", shoes="#8f9296",
        boots=True, hat="bubble",
                        extras=("padded", "pack", "panel")),
    "diver": Outfit(colour="#23262c", below="#23262c", shoes="#d8a52e", extras=("gloves", "no belt", "tank"),
        pose="floating"),
    "swimmer": Outfit(colour="#2f5f9a", sleeves="none", bottom="shorts", hat="beanie", hat_colour="#2f5f9a"),
    "skier": Outfit(top="jacket", colour=_BRIGHT, hat="beanie", boots=True, extras=("gloves",)),
    "runner": Outfit(colour=_BRIGHT, sleeves="short", bottom="shorts", pose="running"),
    "football player": Outfit(colour="#a8352e #2f5f9a", sleeves="short", bottom="shorts", below="#eeeeee"),
    "cyclist": Outfit(colour=_BRIGHT, sleeves="short", bottom="shorts", hat="helmet", hat_colour="#d2d2d0"),
    "tourist": Outfit(colour=_BRIGHT, sleeves="short", bottom="shorts", hat="straw"),
    "hiker": Outfit(top="jacket", colour="#5a7a4a #b5683a", hat="beanie", boots=True, extras=("pack",), pose="walking"),
}  # fmt: skip


WOMEN = ("woman", "girl", "lady", "old woman", "mother", "grandmother")


def outfit_of(wish: Wish) -> Outfit:
    """What the wished person wears: its noun's outfit, or that of a trade among its traits ("woman", "doctor")."""
    own = OUTFITS[wish.noun]
    trade = next((OUTFITS[name] for trait in wish.traits if (name := trait.replace("_", " ")) in OUTFITS), own)
    young = wish.noun in ("boy", "girl", "child", "kid") or "young" in wish.traits
    if trade is own:
        return OUTFITS["teenager"] if "young" in wish.traits and wish.noun == "person" else own
    if wish.noun in WOMEN and not trade.female:
        trade = replace(trade, female=True, build=WOMAN, beard="", hair="bun ponytail bob long")
    return replace(trade, build=CHILD) if young and trade.build.tall > 1.3 else trade


def dressed(wish: Wish) -> Model:
    """A person by age, sex and trade."""
    return person(outfit_of(wish), wish)


GROUPS = {"couple": ("woman", "man"), "family": ("woman", "girl", "boy", "man"), "people": ("woman", "man", "person")}


def together(wish: Wish) -> Model:
    """Several people side by side."""
    members = GROUPS[wish.noun]
    built: list[Solid] = []
    for index, noun in enumerate(members):
        one = dressed(replace(wish, noun=noun, seed=wish.seed + 101 * index, colour=wish.colour if index == 0 else ""))
        place = (index - (len(members) - 1) / 2) * 0.56
        built += moved(turned(one, 5.0 * (len(members) - 1 - 2 * index)), place, 0.0, 0.06 * (index % 2))
    return tuple(built)


MODELS: dict[str, Entry] = {
    **{noun: Entry(cast(dressed), turn=-16) for noun in OUTFITS},
    **{noun: Entry(cast(together), turn=0) for noun in GROUPS},
}
