"""Decides from an error and an attempt whether a job is tried again. Pure."""

from limner.errors import EngineCrashed, LimnerError

ATTEMPTS = 2  # a job that takes its process down twice is at fault itself


def is_tried_again(error: LimnerError, attempt: int) -> bool:
    """Whether a job goes back to the queue after attempt number `attempt` (the first is 1) ended in this error."""
    return isinstance(error, EngineCrashed) and attempt < ATTEMPTS
