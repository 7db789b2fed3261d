"""Any picture a client may send, as upright RGB(A) pixels. Limits are the header's business."""

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from limner.codecs.header import open_within_limits
from limner.errors import InvalidImage

ALPHA_MODES = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})

Pixels = npt.NDArray[np.uint8]


def decode(data: bytes) -> Pixels:
    """The first frame as (height, width, 3 or 4) uint8 sRGB, turned upright by its EXIF orientation.

    Four channels only when the file has transparency. Raises InvalidImage, RequestTooLarge.
    """
    with open_within_limits(data) as image:
        try:
            image.seek(0)
            upright = ImageOps.exif_transpose(_eight_bit(image))
            alpha = upright.mode in ALPHA_MODES or "transparency" in upright.info
            return np.asarray(upright.convert("RGBA" if alpha else "RGB"))
        except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
            raise InvalidImage("The picture is damaged: its pixels could not be read.") from error


def _eight_bit(image: Image.Image) -> Image.Image:
    if not image.mode.startswith(("I", "F")):
        return image
    values = np.asarray(image, np.float64)
    scale = 65535.0 if image.mode.startswith("I") else max(1.0, float(np.nanmax(values)))
    return Image.fromarray((np.clip(np.nan_to_num(values) / scale, 0, 1) * 255).astype(np.uint8))
