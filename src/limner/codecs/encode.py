"""Pixels to bytes: PNG by OpenCV (by far the quickest), JPEG and WebP by Pillow. Runs in engine processes."""

import io

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from limner.codecs.metadata import Metadata, write_png, xmp_packet
from limner.codecs.transcode import flatten
from limner.errors import EngineError
from limner.images import ImageFormat

Pixels = npt.NDArray[np.uint8]

DEFAULT_QUALITY = 92  # of JPEG and WebP when the request says 100, which would triple the bytes for nothing visible


def encode(pixels: Pixels, format: ImageFormat, quality: int, metadata: Metadata) -> bytes:
    """Encode (height, width, 3 or 4) uint8 sRGB pixels with their metadata.

    `quality` is 0..100 for JPEG and WebP. An opaque alpha channel is dropped; JPEG is flattened on white.
    """
    if pixels.shape[2] == 4 and pixels[..., 3].min() == 255:
        pixels = np.ascontiguousarray(pixels[..., :3])
    if format == "png":
        return write_png(_png(pixels), metadata)
    return _pillow(pixels, format, DEFAULT_QUALITY if quality == 100 else max(1, quality), xmp_packet(metadata))


def _png(pixels: Pixels) -> bytes:
    order = cv2.COLOR_RGB2BGR if pixels.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, order))
    if not done:
        raise EngineError("The picture could not be encoded as PNG.")
    return data.tobytes()


def _pillow(pixels: Pixels, format: ImageFormat, quality: int, xmp: bytes) -> bytes:
    buffer = io.BytesIO()
    image = Image.fromarray(pixels)
    if format == "jpeg":
        flatten(image).save(buffer, "JPEG", quality=quality, subsampling=0 if quality >= 90 else 2, xmp=xmp)
    else:
        image.save(buffer, "WEBP", quality=quality, method=2, xmp=xmp)
    return buffer.getvalue()
