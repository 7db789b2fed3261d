"""What a picture's header says, and the limits on what is read: all of it before a pixel is decoded. Needs no numpy."""

import io
import warnings
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from limner.codecs.sniff import READABLE, sniff
from limner.errors import InvalidImage, RequestTooLarge

MAX_BYTES = 50 * 1024 * 1024  # of one encoded picture
MAX_PIXELS = 50_000_000  # of one decoded frame
MAX_EDGE = 16_384  # pixels
MAX_FRAMES = 1_000  # more is taken for an attack, although only the first is read


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says: `format` as sniffed; width and height in pixels after EXIF orientation."""

    format: str
    width: int
    height: int


def inspect(data: bytes) -> Header:
    """Check that these bytes are a picture within the limits, without decoding it.

    Raises InvalidImage when they are not a readable picture, RequestTooLarge when beyond the limits.
    """
    with open_within_limits(data) as image:
        width, height = image.size
        if image.getexif().get(0x0112) in (5, 6, 7, 8):  # the orientations that lie on their side
            width, height = height, width
        return Header(str(sniff(data)), width, height)


def open_within_limits(data: bytes) -> Image.Image:
    """The picture, opened but not decoded. Raises as inspect does."""
    if len(data) > MAX_BYTES:
        raise RequestTooLarge(f"The picture has {len(data)} bytes: at most {MAX_BYTES} are read.")
    kind = sniff(data)
    if kind not in READABLE:
        told = f"{kind.upper()} pictures are" if kind else "These bytes are no picture that is"
        raise InvalidImage(f"{told} not readable here: send PNG, JPEG, WebP, GIF, BMP or TIFF.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow only warns of bombs; the check below refuses them
            image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"))
    except Image.DecompressionBombError as error:
        raise RequestTooLarge(f"The picture has too many pixels: at most {MAX_PIXELS} are read.") from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise InvalidImage("The picture is damaged: its header could not be read.") from error
    _check_limits(image)
    return image


def _check_limits(image: Image.Image) -> None:
    width, height = image.size
    if width * height > MAX_PIXELS or max(width, height) > MAX_EDGE:
        image.close()
        raise RequestTooLarge(
            f"The picture has {width}x{height} pixels: at most {MAX_PIXELS} in all and {MAX_EDGE} an edge are read."
        )
    if getattr(image, "n_frames", 1) > MAX_FRAMES:
        image.close()
        raise RequestTooLarge(f"The picture has more than {MAX_FRAMES} frames.")
