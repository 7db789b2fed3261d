"""Contact sheets: encoded pictures with captions, side by side on one page, as a JPEG file of bounded size."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

GAP = 8  # pixels between cells
QUALITIES = (90, 82, 74, 66, 58, 50, 40, 30)  # of the JPEG, tried in turn


@dataclass(frozen=True, slots=True)
class Layout:
    """How many columns, and how large a cell is with its caption, in pixels; the file is smaller than `most` bytes."""

    columns: int
    width: int = 300
    height: int = 232
    caption: int = 20
    most: int = 1_000_000


def contact_sheet(pictures: Sequence[tuple[str, bytes]], layout: Layout) -> bytes:
    """The pictures (caption, encoded bytes) in rows, as JPEG."""
    return _encode(_lay_out(pictures, layout), layout.most)


def _lay_out(pictures: Sequence[tuple[str, bytes]], layout: Layout) -> Image.Image:
    rows = -(-len(pictures) // layout.columns)
    across, down = layout.width + GAP, layout.height + GAP
    page = Image.new("RGB", (layout.columns * across + GAP, rows * down + GAP), "white")
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(0.7 * layout.caption)
    for index, (caption, data) in enumerate(pictures):
        left, top = GAP + index % layout.columns * across, GAP + index // layout.columns * down
        with Image.open(io.BytesIO(data)) as picture:
            picture.thumbnail((layout.width, layout.height - layout.caption), Image.Resampling.LANCZOS)
            mask = picture if picture.mode == "RGBA" else None
            spare = layout.height - layout.caption - picture.height
            page.paste(picture, (left + (layout.width - picture.width) // 2, top + spare // 2), mask)
        draw.text((left + 4, top + layout.height - layout.caption + 1), caption, fill="black", font=font)
    return page


def _encode(page: Image.Image, most: int) -> bytes:
    for quality in QUALITIES:
        buffer = io.BytesIO()
        page.save(buffer, "JPEG", quality=quality, optimize=True)
        if buffer.tell() < most:
            break
    return buffer.getvalue()
