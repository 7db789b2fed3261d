"""What a job is made of."""

import itertools

import msgspec
import pytest

from limner.engines.channel import Failed
from limner.errors import EngineTimeout
from limner.images import ImageRequest, Size
from limner.jobs.job import MOVES, Job, Status
from limner.storage.jobs import JobRow
from limner.storage.pictures import PictureRow

LEGAL = {
    (Status.QUEUED, Status.RUNNING),
    (Status.RUNNING, Status.COMPLETED),
    (Status.RUNNING, Status.FAILED),
    (Status.RUNNING, Status.QUEUED),
}
REQUEST = ImageRequest(
    model="limner", prompt="一只猫", size=Size(512, 256), seed=3, references=("ab",), warnings=("size was rounded",)
)


@pytest.mark.parametrize(("before", "after"), [*itertools.product(Status, Status)])
def test_each_move_is_legal_or_not(before: Status, after: Status) -> None:
    """The table holds these moves and no others."""
    assert (after in MOVES[before]) == ((before, after) in LEGAL)


def test_a_job_ends_as_completed_or_failed() -> None:
    """No move leads out of the two ends."""
    assert {status for status in Status if status.is_final} == {Status.COMPLETED, Status.FAILED}


def test_a_row_becomes_a_job() -> None:
    """The request and the error come back as they were."""
    error = msgspec.json.encode(Failed.of(EngineTimeout("Too slow.", param="size"))).decode()
    job = Job.from_row(_row(status="failed", error=error))
    assert (job.request, job.status) == (REQUEST, Status.FAILED)
    assert isinstance(job.error, EngineTimeout)
    assert (job.error.message, job.error.param) == ("Too slow.", "size")


def test_warnings_are_told_once() -> None:
    """The request's warnings come first, then those of the pictures, none twice."""
    pictures = [_picture('["size was rounded","no zeppelin"]'), _picture('["no zeppelin"]')]
    assert Job.from_row(_row(), pictures).warnings == ("size was rounded", "no zeppelin")


def _row(status: str = "completed", error: str | None = None) -> JobRow:
    return JobRow(
        id="job_1",
        key_id=None,
        status=status,
        request=msgspec.json.encode(REQUEST).decode(),
        attempt=1,
        worker="w",
        lease=None,
        progress=1.0,
        stage="",
        error=error,
        created=1.0,
        started=2.0,
        finished=3.0,
    )


def _picture(warnings: str) -> PictureRow:
    return PictureRow(
        id="p",
        job_id="job_1",
        key_id=None,
        index=0,
        digest="d",
        format="png",
        width=512,
        height=256,
        bytes=9,
        seed=3,
        scene="",
        warnings=warnings,
        created=3.0,
        expires=None,
    )
