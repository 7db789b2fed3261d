"""Which errors are tried again."""

import pytest

from limner.errors import EngineCrashed, EngineError, EngineTimeout, InvalidImage, LimnerError, StorageError
from limner.jobs.retry import is_tried_again


@pytest.mark.parametrize(
    ("error", "attempt", "again"),
    [
        (EngineCrashed(), 1, True),
        (EngineCrashed(), 2, False),
        (EngineTimeout(), 1, False),
        (EngineError(), 1, False),
        (InvalidImage(), 1, False),
        (StorageError(), 1, False),
    ],
)
def test_only_a_first_crash_is_tried_again(error: LimnerError, attempt: int, again: bool) -> None:
    """Everything else would only happen again, or has cost enough."""
    assert is_tried_again(error, attempt) is again
