"""Keeps encoded pictures by the SHA-256 of their bytes. The seam, and the folder on this machine; knows no rows."""

import asyncio
import hashlib
import os
import tempfile
import time
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit
from urllib.request import url2pathname

from limner.errors import ConfigurationError, NotFound, StorageError

DIGEST_LENGTH = 64  # hexadecimal digits of a SHA-256
ORPHAN_AGE = 900.0  # seconds after which nobody can still be writing a file
_UNFINISHED = ".part"


class Blobs(Protocol):
    """Where pictures lie. A digest is the lower-case hexadecimal SHA-256 of the bytes."""

    async def put(self, data: bytes, media_type: str) -> str:
        """Keep the bytes durably and return their digest; again is free. Raises StorageError."""

    async def get(self, digest: str) -> bytes:
        """The bytes. Raises NotFound, StorageError."""

    async def exists(self, digest: str) -> bool:
        """Whether the bytes are here."""

    async def delete(self, digest: str) -> None:
        """Forget the bytes; nothing happens when they are not here. Raises StorageError."""

    async def ping(self) -> None:
        """Raise StorageError when nothing can be written."""


class LocalBlobs:
    """Blobs in a folder: `ab/cd/abcd…`, written aside, synced, then renamed, so that a name never shows half a file.

    Opening it sweeps what a crash left unfinished, but not what another process may be writing now.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / "incoming"
        try:
            self._incoming.mkdir(parents=True, exist_ok=True)
            _sweep(self._incoming)
        except OSError as error:
            raise StorageError(f"The picture folder {folder} cannot be used: {error.strerror}.") from error

    async def put(self, data: bytes, media_type: str) -> str:
        return await asyncio.to_thread(self._put, data)

    async def get(self, digest: str) -> bytes:
        return await asyncio.to_thread(self._get, digest)

    async def exists(self, digest: str) -> bool:
        return _is_digest(digest) and await asyncio.to_thread(self._path(digest).is_file)

    async def delete(self, digest: str) -> None:
        await asyncio.to_thread(self._delete, digest)

    async def ping(self) -> None:
        await asyncio.to_thread(self._ping)

    def _put(self, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        path = self._path(digest)
        if path.is_file():
            return digest
        try:
            self._write(path, data)
        except OSError as error:
            raise StorageError(f"The picture could not be kept: {error.strerror}.") from error
        return digest

    def _write(self, path: Path, data: bytes) -> None:
        is_new_folder = not path.parent.is_dir()
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self._write_aside(data)
        try:
            unfinished.rename(path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
        if is_new_folder:
            _sync_folder(path.parent.parent)
            _sync_folder(self._folder)

    def _write_aside(self, data: bytes) -> Path:
        descriptor, name = tempfile.mkstemp(suffix=_UNFINISHED, dir=self._incoming)
        try:
            with open(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(descriptor)
        except OSError:
            os.unlink(name)
            raise
        return Path(name)

    def _get(self, digest: str) -> bytes:
        try:
            return self._path(digest).read_bytes()
        except FileNotFoundError as error:
            raise NotFound("This picture is not kept here (any more).") from error
        except OSError as error:
            raise StorageError(f"The picture could not be read: {error.strerror}.") from error

    def _delete(self, digest: str) -> None:
        try:
            self._path(digest).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(f"The picture could not be deleted: {error.strerror}.") from error

    def _ping(self) -> None:
        try:
            self._write_aside(b"ping").unlink()
        except OSError as error:
            raise StorageError(f"The picture folder cannot be written: {error.strerror}.") from error

    def _path(self, digest: str) -> Path:
        if not _is_digest(digest):
            raise NotFound("This is no picture's digest.")
        return self._folder / digest[:2] / digest[2:4] / digest


def open_blobs(url: str) -> Blobs:
    """The store that a URL names: `file:///folder` now. Raises ConfigurationError, StorageError."""
    parts = urlsplit(url)
    if parts.scheme == "file" and parts.netloc in ("", "localhost") and parts.path:
        return LocalBlobs(Path(url2pathname(parts.path)))
    raise ConfigurationError(f"Pictures cannot be kept at {url!r}: write file:///FOLDER.")


def _is_digest(text: str) -> bool:
    return len(text) == DIGEST_LENGTH and set(text) <= set("0123456789abcdef")


def _sweep(incoming: Path) -> None:
    for orphan in incoming.glob(f"*{_UNFINISHED}"):
        if time.time() - orphan.stat().st_mtime > ORPHAN_AGE:
            orphan.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
