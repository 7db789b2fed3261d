"""Pictures on the local disk."""

import errno
import hashlib
import os
import time
from pathlib import Path
from typing import NoReturn

import pytest

from limner.errors import ConfigurationError, NotFound, StorageError
from limner.storage.blobs import ORPHAN_AGE, LocalBlobs, open_blobs


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_bytes_are_found_by_their_digest(tmp_path: Path) -> None:
    """Keeping the same bytes again changes nothing."""
    blobs = open_blobs(tmp_path.as_uri())
    digest = await blobs.put(b"picture", "image/png")
    assert digest == await blobs.put(b"picture", "image/png") == hashlib.sha256(b"picture").hexdigest()
    assert await blobs.get(digest) == b"picture"
    assert [path.name for path in files_in(tmp_path)] == [digest]


async def test_deleted_bytes_are_gone(tmp_path: Path) -> None:
    """Deleting twice is the same as deleting once."""
    blobs = LocalBlobs(tmp_path)
    digest = await blobs.put(b"picture", "image/png")
    assert await blobs.exists(digest)
    await blobs.delete(digest)
    await blobs.delete(digest)
    assert not await blobs.exists(digest)
    with pytest.raises(NotFound):
        await blobs.get(digest)


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", "A" * 64, "0" * 63])
async def test_a_digest_is_never_a_path(tmp_path: Path, digest: str) -> None:
    """What is no SHA-256 names nothing."""
    blobs = LocalBlobs(tmp_path)
    assert not await blobs.exists(digest)
    with pytest.raises(NotFound):
        await blobs.get(digest)


@pytest.mark.parametrize("call", ["fsync", "rename"])
async def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    """The caller hears of it, and the folder is as before."""

    def fail(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    blobs = LocalBlobs(tmp_path)
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(StorageError, match="No space left"):
        await blobs.put(b"picture", "image/png")
    assert files_in(tmp_path) == []


async def test_what_a_crash_left_is_swept(tmp_path: Path) -> None:
    """Old unfinished files go; young ones may be another process's."""
    LocalBlobs(tmp_path)
    old, young = tmp_path / "incoming" / "a.part", tmp_path / "incoming" / "b.part"
    old.touch()
    young.touch()
    os.utime(old, times=(time.time() - ORPHAN_AGE - 1,) * 2)
    LocalBlobs(tmp_path)
    assert files_in(tmp_path) == [young]


async def test_a_folder_that_cannot_be_written_fails_the_ping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The readiness check hears of a broken folder; a sound one is left as it was."""
    blobs = LocalBlobs(tmp_path)
    await blobs.ping()
    assert files_in(tmp_path) == []
    (tmp_path / "incoming").rmdir()
    with pytest.raises(StorageError):
        await blobs.ping()


@pytest.mark.parametrize("url", ["", "s3://bucket", "/plain/path", "file://elsewhere/pictures"])
def test_unknown_stores_are_refused(url: str) -> None:
    """A URL nobody reads here is a mistake in the settings."""
    with pytest.raises(ConfigurationError):
        open_blobs(url)
