"""The seam between Limner and whatever makes pictures. Knows nothing of jobs, storage, HTTP or settings."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from limner.images import ImageFormat, ImageRequest, Partial, Quality

if TYPE_CHECKING:  # the web process reads this seam and has no use for numpy
    import numpy as np
    import numpy.typing as npt

Pixels: TypeAlias = "npt.NDArray[np.uint8]"


@dataclass(frozen=True, kw_only=True, slots=True)
class Capabilities:
    """What an engine can do, as shown to callers by `/v1/models`."""

    description: str
    sizes: str = "256x256 to 3840x2160"
    max_n: int = 10
    formats: tuple[ImageFormat, ...] = ("png", "jpeg", "webp")
    qualities: tuple[Quality, ...] = ("auto", "low", "medium", "high")
    references: bool = False
    masks: bool = False
    transparent: bool = False
    seed: bool = True
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineSpec:
    """How to find an engine without importing it: `factory` is `module:Class`, imported in the child process only.

    `cache_key` changes whenever what the engine compiled before is of no use any more; `environment` is set in
    the child process.
    """

    name: str
    factory: str
    capabilities: Capabilities
    cache_key: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is: `fraction` from 0 to 1, and the stage in a word or two."""

    fraction: float
    stage: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """Picture `index` as it looks so far. `pixels` as in Finished, perhaps smaller; `stage` is a word such as "sky"."""

    index: int
    stage: str
    pixels: Pixels


@dataclass(frozen=True, kw_only=True, slots=True)
class Finished:
    """Picture `index` is done. `pixels` are (height, width, 3 or 4) uint8, sRGB, alpha not premultiplied.

    `svg` is the same picture as paths, when `request.vector` asked for it."""

    index: int
    pixels: Pixels
    seed: int
    scene: str = ""
    warnings: tuple[str, ...] = field(default=())
    svg: str = ""


Event = Progress | Preview | Finished
OnProgress = Callable[[Progress], None]
OnNews = Callable[[Progress | Partial], None]


@runtime_checkable
class Engine(Protocol):
    """Makes pictures. Built, loaded and called inside one process, by one caller at a time."""

    def load(self) -> None:
        """Get ready to paint: read fonts, weights, tables. Called once."""

    def warm(self) -> Iterator[Progress]:
        """Compile or cache in small steps what the first picture would otherwise wait for; may be abandoned."""

    def generate(self, request: ImageRequest, references: Sequence[bytes]) -> Iterator[Event]:
        """Make `request.n` pictures, with up to `request.partial_images` previews of each in between.

        Closing the iterator cancels. Raises InvalidImage, EngineError.
        """

    def close(self) -> None:
        """Give everything back."""
