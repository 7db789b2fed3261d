"""A figure dressed as an outfit and a wish say. It knows outfits as records, not the trades that wear them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.models import clothes, hats, regalia
from limner.engines.painter.models.attitudes import attitude
from limner.engines.painter.models.carried import carried
from limner.engines.painter.models.faces import HAIRS, beard, face, hair, mood
from limner.engines.painter.models.people import SKINS, Build, Figure, figure, hands_of, head_of, skin
from limner.engines.painter.models.skeleton import mixed
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved, turned


@dataclass(frozen=True, kw_only=True, slots=True)
class Outfit:
    """What a kind of person is and wears. Colours are sRGB codes; several, separated by spaces, are chosen by seed."""

    build: Build = Build()
    female: bool = False
    top: str = "shirt"
    colour: str = "#3f6b96 #8a3b34 #4c7a52 #c28a2e #6d5486 #2f7f86"
    sleeves: str = "long"
    bottom: str = "trousers"
    below: str = "#3a4250 #5a4a3a #2f3a5a #4a4a48"
    length: float = 0.5
    shoes: str = "#3a2a20 #2a2a2e #6a4a30"
    boots: bool = False
    hat: str = ""
    hat_colour: str = ""
    hair: str = "short"
    hair_colour: str = ""
    beard: str = ""
    skin: str = ""
    apron: str = ""
    scarf: str = ""
    pose: str = "standing"
    extras: tuple[str, ...] = ()


HAIR_WORDS = {
    "blonde": "#d3ab62", "blond": "#d3ab62", "brunette": "#4a3020", "redhead": "#a3491e", "red-haired": "#a3491e",
    "ginger": "#b5561e", "dark-haired": "#1c1512", "grey-haired": "#a8a6a2", "white-haired": "#e6e3dc",
    "old": "#d2cfc8", "elderly": "#d2cfc8", "aged": "#d2cfc8",
}  # fmt: skip
SKIN_WORDS = {
    "black": "#5a3522", "african": "#5a3522", "dark-skinned": "#5a3522", "asian": "#e8bf96", "white": "#f0c9a8",
    "pale": "#f3d3ba", "tanned": "#c08a5c", "indian": "#a96f48", "latino": "#c98f66",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Dresser:
    """A person being dressed."""

    outfit: Outfit
    wish: Wish
    body: Figure
    flesh: Material
    built: list[Solid]

    def pick(self, codes: str, name: str) -> str:
        """One of several colours, by the seed and what it is for."""
        choices = codes.split()
        return choices[int(np.random.default_rng([self.wish.seed, *name.encode()]).integers(len(choices)))]

    def cloth(self, name: str, code: str, material: str = "fabric") -> Material:
        """The cloth of a garment: its own colour unless the prompt wishes another for it."""
        return self.wish.part(name, MATERIALS[material].tinted(code))


def person(outfit: Outfit, wish: Wish) -> Model:
    """A person in an outfit, as wished: pose, colours, named garments, hair, age, mood."""
    body, asleep = posed(outfit, wish)
    outfit = _told(outfit, wish)
    dresser = Dresser(outfit, wish, body, skin(_skin(outfit, wish)), [])
    _head(dresser, asleep)
    _lower(dresser)
    _upper(dresser)
    dresser.built += hands_of(body, _gloves(dresser))
    if not asleep:
        name = attitude(wish.pose, wish.traits, outfit.pose)
        dresser.built += carried(body, (wish.pose, *wish.traits, *outfit.extras), name)
    if asleep:
        return _grounded(turned(turned(tuple(dresser.built), 90, "x"), 80))
    return _grounded(tuple(dresser.built)) if not body.attitude.seat else tuple(dresser.built)


def posed(outfit: Outfit, wish: Wish) -> tuple[Figure, bool]:
    """The joints of a person as wished, and whether it lies asleep."""
    outfit = _told(outfit, wish)
    name = attitude(wish.pose, wish.traits, outfit.pose)
    return figure(outfit.build, "standing" if name == "sleeping" else name), name == "sleeping"


def _grounded(model: Model) -> Model:
    return moved(model, 0.0, -float(bounds(model)[0][1]), 0.0)


def _told(outfit: Outfit, wish: Wish) -> Outfit:
    """The outfit with what parts and traits change."""
    names = {part for part, _, _ in wish.parts} | set(wish.traits)
    for garment in ("dress", "coat", "raincoat", "robe", "jacket", "suit"):
        if garment in names:
            outfit = replace(outfit, top=garment)
    for word, change in _ADDED.items():
        if word in names:
            outfit = change(outfit)
    for word, hat in HAT_WORDS.items():
        if word in names:
            outfit = replace(outfit, hat=hat, hat_colour="")
    for style in ("long", "curly", "bald", "bun", "ponytail", "pigtails"):
        if f"{style} hair" in names or f"{style}-haired" in names or (style in names and style in ("bald", "ponytail")):
            outfit = replace(outfit, hair=style)
    if attitude(wish.pose, wish.traits, outfit.pose) == "riding" and outfit.top == "dress" and "dress" not in names:
        outfit = replace(outfit, top="shirt", bottom="trousers")
    shrunk = 0.08 if names & {"old", "elderly"} and outfit.build.tall > 1.5 else 0.0
    girth = outfit.build.girth * (1.35 if names & {"fat", "chubby", "plump"} else 1.0)
    return replace(outfit, build=replace(outfit.build, tall=outfit.build.tall - shrunk, girth=girth))


_ADDED: dict[str, Callable[[Outfit], Outfit]] = {
    "skirt": lambda own: replace(own, bottom="skirt", top="shirt"),
    "shorts": lambda own: replace(own, bottom="shorts"),
    "apron": lambda own: replace(own, apron=own.apron or "#e9e4d8"),
    "scarf": lambda own: replace(own, scarf=own.scarf or "#a8352e"),
    "beard": lambda own: replace(own, beard=own.beard or "short"),
    "bearded": lambda own: replace(own, beard=own.beard or "short"),
    "moustache": lambda own: replace(own, beard="moustache"),
    "boots": lambda own: replace(own, boots=True),
}
HAT_WORDS = {
    "hat": "felt", "straw hat": "straw", "cap": "cap", "helmet": "helmet", "crown": "crown", "witch hat": "witch",
    "chef hat": "toque", "top hat": "top", "beanie": "beanie", "hood": "hood", "tiara": "crown", "hard hat": "helmet",
}  # fmt: skip


def _skin(outfit: Outfit, wish: Wish) -> str:
    told = next((SKIN_WORDS[word] for word in wish.traits if word in SKIN_WORDS), "")
    fair = bool({"blonde", "blond", "redhead", "red-haired", "ginger"} & set(wish.traits))
    choice = int(wish.rng().integers(len(SKINS)))
    return told or outfit.skin or SKINS[choice % 2 if fair else choice]


def _head(dresser: Dresser, asleep: bool) -> None:
    outfit, wish, body = dresser.outfit, dresser.wish, dresser.body
    dark = _skin(outfit, wish) in SKINS[3:6]
    told = next((HAIR_WORDS[word] for word in wish.traits if word in HAIR_WORDS), "")
    code = told or dresser.pick(outfit.hair_colour or " ".join(HAIRS[:3] if dark else HAIRS), "shade")
    plain = Material(colour=rgb(code), gloss=0.25, grain="fur", size=0.03 * body.unit, bump=0.5)
    strands = wish.part("hair", plain)
    strands = replace(strands, second=_dark(strands.colour, 0.55))
    if outfit.hat == "bubble" or outfit.hat == "knight":
        dresser.built += _hat(dresser)
        return
    head = head_of(body, dresser.flesh, jaw=0.92 if outfit.female else 1.06)
    brow = _dark(strands.colour, 0.6)
    lips = "#a8443e" if outfit.female else ""
    dresser.built += [head, *face(body, head, mood((wish.pose, *wish.traits)), brow, lips=lips, asleep=asleep)]
    style = dresser.pick(outfit.hair, "hair")
    if outfit.hat not in ("", "crown") and style in ("bun", "curly", "ponytail", "pigtails"):
        style = "bob" if outfit.female else "short"
    dresser.built += hair(body, style, strands)
    if outfit.beard:
        dresser.built += beard(body, outfit.beard, wish.part("beard", strands))
    dresser.built += _hat(dresser)


def _dark(colour: Sequence[float], share: float) -> tuple[float, float, float]:
    red, green, blue = (float(part) * share for part in colour)
    return (red, green, blue)


def _hat(dresser: Dresser) -> list[Solid]:
    outfit, wish = dresser.outfit, dresser.wish
    if not outfit.hat:
        return []
    build, material, code = hats.HATS[outfit.hat]
    own = MATERIALS[material].tinted(outfit.hat_colour or code)
    for word in ("hat", *(w for w, hat in HAT_WORDS.items() if hat == outfit.hat)):
        own = wish.part(word, own)
    return build(dresser.body, own)


def _lower(dresser: Dresser) -> None:
    outfit, body = dresser.outfit, dresser.body
    leather = dresser.cloth("shoes", dresser.pick(outfit.shoes, "shoes"), "leather")
    leather = dresser.wish.part("boots", replace(leather, grain="plain", gloss=0.4))
    dresser.built += clothes.shoes(body, leather, boots=outfit.boots)
    skirted = outfit.bottom == "skirt" or outfit.top in ("dress", "robe", "tutu")
    below = dresser.cloth("trousers", dresser.pick(outfit.below, "trousers"))
    if skirted or outfit.bottom == "shorts":
        dresser.built += clothes.legs(body, dresser.flesh)
    if not skirted and outfit.bottom != "none":
        end = 0.06 if outfit.bottom == "shorts" else 0.5 if outfit.boots else 0.94
        dresser.built += clothes.trousers(body, below, end=end, loose=_loose(outfit))


def _loose(outfit: Outfit) -> float:
    return 1.3 if "padded" in outfit.extras else 1.0


def _upper(dresser: Dresser) -> None:
    outfit, body = dresser.outfit, dresser.body
    main = MATERIALS[{"raincoat": "plastic", "armour": "steel"}.get(outfit.top, "fabric")]
    code = {"raincoat": "#e3b01e"}.get(outfit.top, "") or dresser.pick(outfit.colour, "top")
    cloth = dresser.wish.part(
        outfit.top, dresser.wish.body(replace(main.tinted(code), gloss=max(main.gloss, 0.06)), size=0.05)
    )
    cloth = dresser.wish.part("shirt", cloth) if outfit.top == "shirt" else cloth
    bust = 0.8 if outfit.female else 0.0
    loose = 1.1 if outfit.top in ("coat", "raincoat", "robe") else _loose(outfit)
    dresser.built += clothes.top(body, cloth, sleeves=outfit.sleeves, bust=bust, loose=loose)
    if outfit.sleeves != "long":
        dresser.built += clothes.arms(body, dresser.flesh)
    if outfit.top in ("dress", "robe"):
        dresser.built += clothes.skirt(body, cloth, length=outfit.length, flare=0.6 if outfit.top == "robe" else 1.0)
    elif outfit.bottom == "skirt":
        own = dresser.cloth("skirt", dresser.pick(outfit.below, "skirt"))
        dresser.built += clothes.skirt(body, own, length=outfit.length)
    elif outfit.top in ("coat", "raincoat"):
        dresser.built += clothes.skirt(body, cloth, length=0.44, flare=0.35)
        dresser.built += clothes.buttons(body, Material(colour=_dark(cloth.colour, 0.35), gloss=0.5))
    _trimmings(dresser, cloth)


def _trimmings(dresser: Dresser, cloth: Material) -> None:
    outfit, body = dresser.outfit, dresser.body
    belt = MATERIALS["leather"].tinted("#2c2018")
    if outfit.top in ("shirt", "jacket", "uniform", "suit") and not {"padded", "no belt", "braces"} & set(
        outfit.extras
    ):
        dresser.built.append(clothes.ring(body, 0.1, 0.119 * body.build.girth, 0.016, belt))
    if outfit.top in ("jacket", "uniform", "suit"):
        brass = MATERIALS["gold"] if outfit.top == "uniform" else Material(colour=_dark(cloth.colour, 0.35), gloss=0.5)
        dresser.built += clothes.buttons(body, brass)
    if outfit.top in ("shirt", "jacket", "uniform", "suit", "coat"):
        paler = replace(cloth, colour=mixed(cloth.colour, (1.0, 1.0, 1.0), 0.12))
        dresser.built.append(clothes.ring(body, 0.552, 0.05, 0.017, paler))
    if outfit.apron:
        dresser.built += clothes.apron(body, dresser.cloth("apron", outfit.apron))
    if outfit.scarf:
        dresser.built += clothes.scarf(body, dresser.cloth("scarf", outfit.scarf))
    for name in outfit.extras:
        if name in regalia.WORN:
            dresser.built += regalia.WORN[name](body, dresser.wish.part(name, cloth))


def _gloves(dresser: Dresser) -> Material:
    if "padded" in dresser.outfit.extras or "gloves" in dresser.outfit.extras:
        return MATERIALS["leather"].tinted("#d9d6cf" if "padded" in dresser.outfit.extras else "#5a4632")
    return dresser.flesh
