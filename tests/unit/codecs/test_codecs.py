"""Pictures survive the way in and the way out; hostile bytes end in a clear error."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from limner.codecs.decode import decode
from limner.codecs.encode import encode
from limner.codecs.header import inspect
from limner.codecs.metadata import Metadata, read
from limner.codecs.sniff import sniff
from limner.codecs.transcode import transcode
from limner.errors import InvalidImage, LimnerError, RequestTooLarge
from limner.images import FORMATS, ImageFormat

METADATA = Metadata(model="limner", seed=7, prompt_digest="ab" * 32, scene='{"version":1,"text":"<山> & \\"sea\\""}')


def gradient(channels: int = 3) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    ramp = np.linspace(0, 255, 300 * 256 * channels).reshape(256, 300, channels)
    return ramp.astype(np.uint8)


def saved(image: Image.Image, format: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("format", FORMATS)
def test_metadata_is_read_back_from_every_format(format: ImageFormat) -> None:
    """Model, seed, digest and Scene survive in the file."""
    data = encode(gradient(), format, 100, METADATA)
    assert (sniff(data), read(data)) == (format, METADATA)


def test_png_is_lossless() -> None:
    """PNG gives back exactly the pixels that were painted."""
    assert np.array_equal(decode(encode(gradient(4), "png", 100, METADATA)), gradient(4))


def test_opaque_alpha_is_dropped() -> None:
    """A fourth channel that hides nothing costs nothing."""
    pixels = gradient(4)
    pixels[..., 3] = 255
    assert decode(encode(pixels, "png", 100, METADATA)).shape[2] == 3


def test_jpeg_is_flattened_on_white() -> None:
    """Transparent pixels become white where the format has no transparency."""
    pixels = np.zeros((256, 256, 4), np.uint8)
    assert decode(encode(pixels, "jpeg", 100, METADATA)).min() > 250


@pytest.mark.parametrize("target", FORMATS)
def test_transcoding_keeps_size_and_metadata(target: ImageFormat) -> None:
    """A hosted picture may be fetched under another extension."""
    data = transcode(encode(gradient(), "png", 100, METADATA), target)
    assert (sniff(data), decode(data).shape, read(data)) == (target, (256, 300, 3), METADATA)


def test_orientation_is_applied() -> None:
    """A phone photo on its side is turned upright, and the header already says so."""
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(Image.new("RGB", (40, 20)), "JPEG", exif=exif)
    assert (inspect(data).width, inspect(data).height, decode(data).shape) == (20, 40, (40, 20, 3))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"])
def test_every_mode_becomes_eight_bit_colour(mode: str) -> None:
    """Grey, palette, CMYK, 16-bit and float pictures are all read."""
    format = "TIFF" if mode in ("CMYK", "F", "I", "I;16") else "PNG"
    pixels = decode(saved(Image.new(mode, (12, 9)), format))
    assert (pixels.dtype, pixels.shape[:2], pixels.shape[2] in (3, 4)) == (np.uint8, (9, 12), True)


def test_only_the_first_frame_is_read() -> None:
    """An animation counts as its first picture."""
    frames = [Image.new("RGB", (8, 8), shade) for shade in ("red", "blue")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert decode(data)[0, 0].tolist() == [255, 0, 0]


def test_a_bomb_is_refused_by_its_header() -> None:
    """A small file that would unfold to gigabytes is never decoded."""
    data = saved(Image.new("1", (16_000, 16_000)), "PNG")
    with pytest.raises(RequestTooLarge, match="50000000"):
        inspect(data)


def test_unreadable_kinds_are_named() -> None:
    """The error says what came and what to send instead."""
    with pytest.raises(InvalidImage, match="HEIC.*send PNG"):
        inspect(b"\0\0\0\x18ftypheic" + b"\0" * 40)


@given(st.binary(max_size=400), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM"]))
@settings(max_examples=150, deadline=None)
def test_bad_bytes_never_crash(tail: bytes, head: bytes) -> None:
    """Whatever the bytes, the answer is a picture or an error of ours."""
    data = head + tail
    read(data)
    try:
        decode(data)
    except LimnerError:
        return


@given(st.integers(0, 900))
@settings(max_examples=80, deadline=None)
def test_a_cut_file_is_an_error_of_ours(cut: int) -> None:
    """A half-sent PNG is refused, not painted."""
    data = encode(gradient(), "png", 100, METADATA)
    part = data[: len(data) * cut // 1001]
    with pytest.raises(InvalidImage):
        decode(part)
