"""What a job is, which moves its status may make, and how a row becomes one. Runs nothing and stores nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import msgspec

from limner.engines.channel import Failed
from limner.errors import LimnerError
from limner.images import ImageRequest
from limner.storage.jobs import Claim, JobRow
from limner.storage.pictures import PictureRow


class Status(Enum):
    """Where a job is in its life."""

    QUEUED = "queued"  #: It waits for a worker.
    RUNNING = "running"  #: A worker owns it as long as its lease is fresh.
    COMPLETED = "completed"  #: Its pictures are kept. The end.
    FAILED = "failed"  #: Its error is kept. The end.

    @property
    def is_final(self) -> bool:
        return not MOVES[self]


MOVES: dict[Status, frozenset[Status]] = {
    Status.QUEUED: frozenset({Status.RUNNING}),
    Status.RUNNING: frozenset({Status.COMPLETED, Status.FAILED, Status.QUEUED}),
    Status.COMPLETED: frozenset(),
    Status.FAILED: frozenset(),
}
"""Every legal move; back to QUEUED when the owner died, crashed, or stopped before it was done."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """One order and what became of it. Times are seconds since the epoch; `progress` goes from 0 to 1."""

    id: str
    key_id: str | None
    status: Status
    request: ImageRequest
    attempt: int
    worker: str | None
    progress: float
    stage: str
    error: LimnerError | None
    pictures: tuple[PictureRow, ...]
    created: float
    started: float | None
    finished: float | None

    @property
    def claim(self) -> Claim:
        """The proof of ownership that each write of a running job carries."""
        return Claim(self.id, self.worker or "", self.attempt)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was understood otherwise than asked: of the request, then of the pictures, each once."""
        found = [*self.request.warnings]
        for picture in self.pictures:
            found += msgspec.json.decode(picture.warnings, type=list[str])
        return tuple(dict.fromkeys(found))

    @classmethod
    def from_row(cls, row: JobRow, pictures: Sequence[PictureRow] = ()) -> "Job":
        return cls(
            id=row.id,
            key_id=row.key_id,
            status=Status(row.status),
            request=msgspec.json.decode(row.request, type=ImageRequest),
            attempt=row.attempt,
            worker=row.worker,
            progress=row.progress,
            stage=row.stage,
            error=msgspec.json.decode(row.error, type=Failed).error() if row.error else None,
            pictures=tuple(pictures),
            created=row.created,
            started=row.started,
            finished=row.finished,
        )
