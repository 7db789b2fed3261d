"""One stored picture in another format, by Pillow alone: the web process can afford it."""

import io

from PIL import Image

from limner.codecs.metadata import read, write_png, xmp_packet
from limner.errors import InvalidImage
from limner.images import ImageFormat

QUALITY = 92  # of JPEG and WebP


def transcode(data: bytes, format: ImageFormat) -> bytes:
    """Re-encode a stored picture as `format`, keeping its metadata; call it in a thread. Raises InvalidImage."""
    metadata = read(data)
    extras = {"xmp": xmp_packet(metadata)} if metadata and format != "png" else {}
    buffer = io.BytesIO()
    try:
        with Image.open(io.BytesIO(data)) as image:
            if format == "png":
                image.save(buffer, "PNG", compress_level=1)
            elif format == "webp":
                image.save(buffer, "WEBP", quality=QUALITY, method=2, **extras)
            else:
                flatten(image).save(buffer, "JPEG", quality=QUALITY, subsampling=0, **extras)
    except (OSError, ValueError, SyntaxError) as error:
        raise InvalidImage("The stored picture is damaged.") from error
    encoded = buffer.getvalue()
    return write_png(encoded, metadata) if metadata and format == "png" else encoded


def flatten(image: Image.Image) -> Image.Image:
    """The picture as RGB, on white where it has transparency."""
    if image.mode == "RGB":
        return image
    white = Image.new("RGBA", image.size, (255, 255, 255, 255))
    return Image.alpha_composite(white, image.convert("RGBA")).convert("RGB")
