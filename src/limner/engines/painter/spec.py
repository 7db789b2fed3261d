"""What the painter can do, readable without importing it."""

import hashlib
from pathlib import Path

from limner.engines.engine import Capabilities, EngineSpec

HERE = Path(__file__).parent
KERNELS = HERE / "kernels"


def digest_of_kernels() -> str:
    """A digest of every kernel's source: numba sees a change of the file itself, but not of one that it calls."""
    sources = b"".join(path.read_bytes() for path in sorted(KERNELS.glob("*.py")))
    return hashlib.sha256(sources).hexdigest()[:16]


SPEC = EngineSpec(
    name="painter",
    factory="limner.engines.painter.engine:PainterEngine",
    capabilities=Capabilities(
        description="Procedural illustrator: no weights, no GPU; same words and seed, same picture.",
        references=True,
        transparent=True,
        languages=("en", "zh"),
    ),
    cache_key=digest_of_kernels(),
    environment={"FONTCONFIG_SYSROOT": str(HERE / "lettering" / "fontconfig")},
)
