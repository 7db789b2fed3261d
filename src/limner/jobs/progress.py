"""The latest progress of each running job, for whoever listens in this process. Keeps nothing of ended jobs."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from limner.engines.engine import Progress


class Board:
    """Where workers post how far they are. A listener gets the newest news, never a backlog."""

    def __init__(self) -> None:
        self._latest: dict[str, Progress] = {}
        self._listeners: dict[str, set[asyncio.Event]] = {}

    def post(self, job_id: str, progress: Progress) -> None:
        """Tell how far a job is."""
        self._latest[job_id] = progress
        self._wake(job_id)

    def latest(self, job_id: str) -> Progress | None:
        """The newest progress of a running job."""
        return self._latest.get(job_id)

    def forget(self, job_id: str) -> None:
        """The job has left its worker: whoever listens looks at the job itself."""
        self._latest.pop(job_id, None)
        self._wake(job_id)

    @contextmanager
    def listen(self, job_id: str) -> Iterator[asyncio.Event]:
        """An event that is set at each piece of news; the listener clears it."""
        event = asyncio.Event()
        self._listeners.setdefault(job_id, set()).add(event)
        try:
            yield event
        finally:
            self._listeners[job_id].discard(event)
            if not self._listeners[job_id]:
                del self._listeners[job_id]

    def _wake(self, job_id: str) -> None:
        for event in self._listeners.get(job_id, ()):
            event.set()
