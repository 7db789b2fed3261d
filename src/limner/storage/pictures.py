"""The rows of finished pictures. Knows who may fetch none of it: an id is a secret that unlocks one picture."""

import time
from dataclasses import dataclass

import sqlalchemy

from limner.errors import NotFound
from limner.images import ImageFormat
from limner.storage.database import Database
from limner.storage.tables import pictures


@dataclass(frozen=True, kw_only=True, slots=True)
class PictureRow:
    """A kept picture: the bytes lie in the blobs under `digest`. Times are seconds since the epoch.

    `warnings` is a JSON array of sentences, `scene` the engine's scene as JSON or empty.
    """

    id: str
    job_id: str
    key_id: str | None
    index: int
    digest: str
    format: ImageFormat
    width: int
    height: int
    bytes: int
    seed: int
    scene: str
    warnings: str
    created: float
    expires: float | None


class Pictures:
    """Looks pictures up in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, picture_id: str) -> PictureRow:
        """The picture of this id. Raises NotFound (unknown or expired), StorageError."""
        query = sqlalchemy.select(pictures).where(pictures.c.id == picture_id)
        async with self._database.read() as connection:
            found = (await connection.execute(query)).mappings().one_or_none()
        if found is None or (found["expires"] is not None and found["expires"] <= time.time()):
            raise NotFound("There is no such picture (any more).")
        return PictureRow(**found)
