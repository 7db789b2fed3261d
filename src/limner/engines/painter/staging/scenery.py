"""What worlds show by themselves, and when a thing is more than that. It draws nothing."""

from collections.abc import Sequence

from limner.engines.painter.scene import Link, Scene, Setting, Subject

SOME = 3  # what a plural without a number stands for
COMPOSED: dict[Setting, frozenset[str]] = {  # placed, coloured and counted by the world's own composition
    "coast": frozenset("lighthouse boat sailboat ship".split()),
    "hills": frozenset("tree,cherry tree,pine tree,acacia".split(",")),
}
OWN: dict[Setting, frozenset[str]] = {
    "coast": frozenset("lighthouse boat sailboat ship beach mountain sun moon star cloud".split()),
    "street": frozenset("pedestrian umbrella window door awning sign shop".split()),
    "mountains": frozenset("mountain sun moon star cloud waterfall volcano".split()),
    "forest": frozenset(
        "tree,pine tree,evergreen tree,bamboo,fern,leaf,path,stream,brook,creek,river,waterfall".split(",")
    ),
    "hills": frozenset(
        "tree,oak,cherry tree,apple tree,maple,pine tree,evergreen tree,cypress,poplar,acacia,hill,field,path,flower,"
        "wildflower,blossom,daisy,dandelion,cornflower,bluebell,tulip,sunflower,poppy,lavender,wheat,vineyard,grass".split(
            ","
        )
    ),
    "sea": frozenset("wave,waves,giant wave,big wave,tsunami,calm water,calm sea,water,horizon".split(",")),
    "skyline": frozenset("skyscraper,tower,building,city,river".split(",")),
    "village": frozenset("house,church,pagoda,lantern,fence,well,lane,street light,railway track".split(",")),
    "harbour": frozenset("house,quay,pier,dock".split(",")),
    "underwater": frozenset("coral,seaweed,kelp,anemone,bubble,sand".split(",")),
    "space": frozenset("planet,ringed planet,earth globe europe-africa,mars,galaxy,nebula".split(",")),
}
SKY_THINGS = frozenset("sun moon star cloud rainbow lightning".split())


def is_scenery(scene: Scene, subject: Subject, links: Sequence[Link]) -> bool:
    """Whether the world itself shows the subject: nothing is asked of it that only a placed thing can have."""
    if subject.noun in SKY_THINGS or subject.noun in COMPOSED.get(scene.setting, frozenset()):
        return True
    asked = subject.colour or subject.parts or subject.material or subject.place != "auto"
    counted = subject.count not in (1, SOME)
    linked = any(subject.id in (link.subject, link.object, link.other) for link in links)
    return subject.noun in OWN.get(scene.setting, frozenset()) and not (asked or counted or linked)
