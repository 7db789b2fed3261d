"""What the painter can do, readable without importing it."""

from limner.engines.engine import Capabilities, EngineSpec

SPEC = EngineSpec(
    name="painter",
    factory="limner.engines.painter.engine:PainterEngine",
    capabilities=Capabilities(
        description="Procedural illustrator: no weights, no GPU; same words and seed, same picture.",
        references=True,
        transparent=True,
        languages=("en", "zh"),
    ),
)
