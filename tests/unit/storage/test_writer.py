"""Group commit on one thread."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from limner.errors import StorageError
from limner.storage.writer import Work, Writer


@pytest.fixture
async def writer(tmp_path: Path) -> AsyncIterator[Writer]:
    writer = Writer(tmp_path / "test.db")
    writer.start()
    await writer.run(lambda connection: connection.execute("create table notes (text)"))
    yield writer
    await writer.close()


def note(text: str) -> Work[None]:
    return lambda connection: connection.execute("insert into notes values (?)", (text,)) and None


async def notes(writer: Writer) -> list[str]:
    return await writer.run(lambda connection: [row[0] for row in connection.execute("select * from notes")])


async def test_what_waits_together_is_committed_together(writer: Writer) -> None:
    """A hundred writers at once cost a few commits, and each hears of its own."""
    before = writer.commits
    await asyncio.gather(*(writer.run(note(str(number))) for number in range(100)))
    assert len(await notes(writer)) == 100
    assert writer.commits - before < 20


async def test_one_failing_piece_spoils_no_other(writer: Writer) -> None:
    """A piece is all or nothing, whatever else its commit carries."""

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("insert into notes values ('half')")
        raise ValueError("in the middle")

    results = await asyncio.gather(
        writer.run(note("a")), writer.run(half), writer.run(note("b")), return_exceptions=True
    )
    assert isinstance(results[1], ValueError)
    assert await notes(writer) == ["a", "b"]


async def test_a_caller_that_goes_away_spoils_no_other(writer: Writer) -> None:
    """The work of a cancelled caller is done; nobody is told."""
    leaving = asyncio.create_task(writer.run(note("a")))
    await asyncio.sleep(0)
    leaving.cancel()
    await writer.run(note("b"))
    assert await notes(writer) == ["a", "b"]


async def test_a_full_disk_fails_the_write_and_not_the_thread(writer: Writer) -> None:
    """Everybody in the failed commit hears of it; later writes work again."""
    await writer.run(lambda connection: connection.execute("pragma max_page_count = 1") and None)
    with pytest.raises(StorageError):
        await asyncio.gather(*(writer.run(note("x" * 10_000)) for _ in range(10)))
    await writer.run(note("after"))
    assert await notes(writer) == ["after"]


async def test_a_file_that_is_no_database_is_an_error(tmp_path: Path) -> None:
    """The writer answers even when it cannot open its file."""
    (tmp_path / "bad.db").write_bytes(b"not a database" * 100)
    writer = Writer(tmp_path / "bad.db")
    writer.start()
    with pytest.raises(StorageError):
        await writer.run(note("a"))
    await writer.close()


async def test_a_closed_writer_refuses(writer: Writer) -> None:
    """What was waiting at the end is still written; what comes later is refused."""
    last = asyncio.create_task(writer.run(note("last")))
    await asyncio.sleep(0)
    await writer.close()
    await last
    with pytest.raises(StorageError):
        await writer.run(note("late"))
