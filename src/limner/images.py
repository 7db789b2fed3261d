"""What a picture request is: frozen values, valid once built. Knows neither HTTP nor pixels."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Literal, get_args

from limner.errors import InvalidRequest

ImageFormat = Literal["png", "jpeg", "webp"]
Quality = Literal["auto", "low", "medium", "high"]
Background = Literal["auto", "opaque", "transparent"]

FORMATS: tuple[ImageFormat, ...] = get_args(ImageFormat)
QUALITIES: tuple[Quality, ...] = get_args(Quality)
BACKGROUNDS: tuple[Background, ...] = get_args(Background)
MEDIA_TYPES: dict[ImageFormat, str] = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}
EXTENSIONS: dict[str, ImageFormat] = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "webp": "webp"}

MIN_EDGE = 256  # pixels
MAX_LONG_EDGE = 3840  # pixels
MAX_PIXELS = 3840 * 2160  # pixels
WIDEST = 3  # times as long as wide, at most
MAX_PROMPT = 32_000  # characters
MAX_COUNT = 10  # pictures of one request
MAX_PARTIALS = 3  # pictures of the work in progress, for each picture
MAX_SEED = 2**53 - 1  # the largest integer that every JSON client reads back unchanged


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in pixels, between 256x256 and 3840x2160 (or upright 2160x3840), 1:3 to 3:1.

    Raises InvalidRequest naming `size` when out of these bounds.
    """

    width: int
    height: int

    def __post_init__(self) -> None:
        short, long = self._edges
        if short < MIN_EDGE or long > MAX_LONG_EDGE or self.pixels > MAX_PIXELS:
            raise InvalidRequest(
                f"Size {self} is not possible: ask for 256x256 up to 3840x2160 (or 2160x3840).", param="size"
            )
        if long > WIDEST * short:
            raise InvalidRequest(
                f"Size {self} is not possible: a picture is at most {WIDEST} times as long as wide, 1:3 up to 3:1.",
                param="size",
            )

    @property
    def pixels(self) -> int:
        return self.width * self.height

    def scaled(self, factor: float) -> "Size":
        """About `factor` times this size (0 < factor <= 1), never smaller than is possible."""
        short, long = self._edges
        low = max(MIN_EDGE, round(short * factor))
        high = min(max(low, round(long * low / short)), WIDEST * low)
        return Size(low, high) if self.width < self.height else Size(high, low)

    @property
    def _edges(self) -> tuple[int, int]:
        return min(self.width, self.height), max(self.width, self.height)

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageRequest:
    """One order for pictures, as an engine receives it.

    `references` are the SHA-256 digests of the stored reference pictures, image 1 first; `style` is a standing
    wish (system messages) that colours the prompt but is not its subject; `negative_prompt` tells what must not be
    in the picture; `partial_images` is how many pictures of the work in progress are wished for, of each picture.
    """

    model: str
    prompt: str
    size: Size
    seed: int
    style: str = ""
    negative_prompt: str = ""
    n: int = 1
    quality: Quality = "auto"
    background: Background = "auto"
    output_format: ImageFormat = "png"
    output_compression: int = 100
    vector: bool = False  # hand the picture over as SVG too; only some media can
    partial_images: int = 0
    references: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.prompt.strip():
            raise InvalidRequest("The prompt is empty: say what to paint.", param="prompt")
        if len(self.prompt) > MAX_PROMPT:
            raise InvalidRequest(
                f"The prompt has {len(self.prompt)} characters: at most {MAX_PROMPT} are read.",
                param="prompt",
            )
        if len(self.negative_prompt) > MAX_PROMPT:
            raise InvalidRequest(
                f"The negative prompt has {len(self.negative_prompt)} characters: at most {MAX_PROMPT} are read.",
                param="negative_prompt",
            )
        if not 1 <= self.n <= MAX_COUNT:
            raise InvalidRequest(f"n must be 1 to {MAX_COUNT}.", param="n")
        if not 0 <= self.seed <= MAX_SEED:
            raise InvalidRequest(f"seed must be 0 to {MAX_SEED}.", param="seed")
        if not 0 <= self.output_compression <= 100:
            raise InvalidRequest("output_compression must be 0 to 100.", param="output_compression")
        if not 0 <= self.partial_images <= MAX_PARTIALS:
            raise InvalidRequest(f"partial_images must be 0 to {MAX_PARTIALS}.", param="partial_images")
        if self.background == "transparent" and self.output_format == "jpeg":
            raise InvalidRequest("JPEG has no transparency: ask for output_format png or webp.", param="background")

    def seed_of(self, index: int) -> int:
        """The seed of picture `index`: the given one first, the others derived from it."""
        if index == 0:
            return self.seed
        digest = hashlib.blake2b(f"{self.seed}/{index}".encode(), digest_size=8).digest()
        return int.from_bytes(digest) & MAX_SEED


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A finished picture as encoded bytes, with what is needed to make it again.

    `scene` is the painter's scene as JSON (empty for engines without one).
    """

    data: bytes
    format: ImageFormat
    size: Size
    seed: int
    scene: str = ""
    warnings: tuple[str, ...] = ()
    svg: str = ""  # the same picture as paths, if the request asked for it

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, kw_only=True, slots=True)
class Partial:
    """An unfinished picture as encoded bytes: partial `number` (0, 1, 2) of picture `index`, at a stage such as "sky".

    It may be smaller than the finished picture, whose shape it has.
    """

    index: int
    number: int
    stage: str
    data: bytes
    format: ImageFormat
    width: int
    height: int


def draw_seed() -> int:
    """A fresh seed, short enough to be typed again."""
    return secrets.randbelow(2**32)
