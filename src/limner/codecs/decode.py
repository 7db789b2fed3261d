"""Any picture a client may send, as upright RGB(A) pixels. Limits are checked before a pixel is decoded."""

import io
import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

from limner.codecs.sniff import READABLE, sniff
from limner.errors import InvalidImage, RequestTooLarge

MAX_BYTES = 50 * 1024 * 1024  # of one encoded picture
MAX_PIXELS = 50_000_000  # of one decoded frame
MAX_EDGE = 16_384  # pixels
MAX_FRAMES = 1_000  # more is taken for an attack, although only the first is read
ALPHA_MODES = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})

Pixels = npt.NDArray[np.uint8]


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
    with _open(data) as image:
        width, height = image.size
        if image.getexif().get(0x0112) in (5, 6, 7, 8):  # the orientations that lie on their side
            width, height = height, width
        return Header(str(sniff(data)), width, height)


def decode(data: bytes) -> Pixels:
    """The first frame as (height, width, 3 or 4) uint8 sRGB, turned upright by its EXIF orientation.

    Four channels only when the file has transparency. Raises as inspect does.
    """
    with _open(data) as image:
        try:
            image.seek(0)
            upright = ImageOps.exif_transpose(_eight_bit(image))
            alpha = upright.mode in ALPHA_MODES or "transparency" in upright.info
            return np.asarray(upright.convert("RGBA" if alpha else "RGB"))
        except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
            raise InvalidImage("The picture is damaged: its pixels could not be read.") from error


def _open(data: bytes) -> Image.Image:
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


def _eight_bit(image: Image.Image) -> Image.Image:
    if not image.mode.startswith(("I", "F")):
        return image
    values = np.asarray(image, np.float64)
    scale = 65535.0 if image.mode.startswith("I") else max(1.0, float(np.nanmax(values)))
    return Image.fromarray((np.clip(np.nan_to_num(values) / scale, 0, 1) * 255).astype(np.uint8))
