"""One thread that owns a SQLite connection and commits together what waits together. Knows no table."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from limner.errors import StorageError

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Result]

BATCH = 64  # pieces of work that share one commit, and so one sync of the disk
BUSY_TIMEOUT = 10.0  # seconds that a commit waits for another process


@dataclass(slots=True)
class _Order:
    """Work, and the future that its caller awaits."""

    work: Work[Any]
    future: asyncio.Future[Any]
    result: object = None
    error: Exception | None = None

    def settle(self) -> None:
        if self.future.done():  # its caller has gone away; the work is done nevertheless
            return
        if self.error:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


class Writer:
    """Runs small pieces of work in order, each all or nothing, and answers when they are on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._loop = asyncio.get_running_loop()
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="limner-writer", daemon=True)
        self._closing = False
        self.commits = 0

    def start(self) -> None:
        self._thread.start()

    async def close(self) -> None:
        """Finish what waits, then end the thread."""
        if not self._closing:
            self._closing = True
            self._orders.put(None)
        await asyncio.to_thread(self._thread.join)

    async def run(self, work: Work[Result]) -> Result:
        """The result of the work once it is committed; what else the work raises. Raises StorageError."""
        if self._closing:
            raise StorageError("The database is closed.")
        future: asyncio.Future[Result] = self._loop.create_future()
        self._orders.put(_Order(work, future))
        return await future

    def _run(self) -> None:
        connection: sqlite3.Connection | None = None
        while batch := self._next_batch():
            try:
                connection = connection or _connect(self._path)
                self._commit(connection, batch)
            except sqlite3.Error as error:
                _fail(batch, error)
                _close(connection)
                connection = None
            self._loop.call_soon_threadsafe(_settle, batch)
        _close(connection)

    def _next_batch(self) -> list[_Order]:
        """What waits, at most BATCH; blocks for the first, and is empty at the end."""
        batch: list[_Order] = []
        while len(batch) < BATCH:
            try:
                order = self._orders.get(block=not batch)
            except queue.Empty:
                break
            if order is None:
                self._orders.put(None)  # for the next call: this batch comes first
                break
            batch.append(order)
        return batch

    def _commit(self, connection: sqlite3.Connection, batch: list[_Order]) -> None:
        connection.execute("begin immediate")
        for order in batch:
            _attempt(connection, order)
        connection.execute("commit")
        self.commits += 1


def _attempt(connection: sqlite3.Connection, order: _Order) -> None:
    connection.execute("savepoint piece")
    try:
        order.result = order.work(connection)
    except Exception as error:  # it belongs to the caller, and must not end the thread
        order.error = _storage_error(error) if isinstance(error, sqlite3.Error) else error
        if not connection.in_transaction:  # a full disk rolls everything back: the whole batch failed
            raise sqlite3.OperationalError("the transaction was rolled back") from error
        connection.execute("rollback to piece")
    connection.execute("release piece")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in ("journal_mode = wal", "synchronous = full", "foreign_keys = on"):
        connection.execute(f"pragma {pragma}")
    return connection


def _close(connection: sqlite3.Connection | None) -> None:
    if connection:
        connection.close()  # rolls back what was not committed


def _fail(batch: list[_Order], error: sqlite3.Error) -> None:
    for order in batch:
        order.error = _storage_error(error)


def _storage_error(cause: sqlite3.Error) -> StorageError:
    error = StorageError(f"The database failed: {type(cause).__name__}.")
    error.__cause__ = cause
    return error


def _settle(batch: list[_Order]) -> None:
    for order in batch:
        order.settle()
