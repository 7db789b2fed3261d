"""API keys in a real database."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from limner.accounts.keys import PREFIX, Keys
from limner.errors import InvalidRequest, NotFound, Unauthenticated
from limner.storage.database import Database

pytestmark = pytest.mark.integration


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("limner.db*"))


@pytest.fixture
def keys(database: Database) -> Keys:
    return Keys(database)


async def test_a_key_opens_with_its_secret(keys: Keys) -> None:
    """The secret has 256 random bits and is known to its owner only."""
    key, secret = await keys.create(" laptop ")
    assert (key.name, key.state, secret[:3], len(secret)) == ("laptop", "live", PREFIX, 46)
    assert secret.endswith(key.hint)
    assert await keys.verify(secret) == key
    assert await keys.list() == [key]


@pytest.mark.parametrize("secret", ["", "sk-", "sk-wrong", "clé 🗝", "\ud800", "x" * 100_000])
async def test_wrong_secrets_are_refused(keys: Keys, secret: str) -> None:
    """Whatever somebody sends as a key, the answer is the same."""
    await keys.create("laptop")
    with pytest.raises(Unauthenticated):
        await keys.verify(secret)


async def test_a_revoked_key_fails_at_once_everywhere(keys: Keys, tmp_path: Path) -> None:
    """Another process, with its own connection, notices at the next request."""
    key, secret = await keys.create("laptop")
    other = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'limner.db'}")
    assert (await Keys(other).revoke("laptop")).state == "revoked"
    await other.close()
    with pytest.raises(Unauthenticated, match="revoked"):
        await keys.verify(secret)
    with pytest.raises(NotFound):
        await keys.revoke(key.id)


async def test_an_expired_key_is_refused(keys: Keys) -> None:
    """A key may end by itself."""
    now = datetime.now(UTC)
    _, early = await keys.create("past", expires=now - timedelta(seconds=1))
    _, late = await keys.create("future", expires=now + timedelta(hours=1))
    with pytest.raises(Unauthenticated, match="expired"):
        await keys.verify(early)
    assert (await keys.verify(late)).name == "future"


async def test_an_ambiguous_name_revokes_nothing(keys: Keys) -> None:
    """Two keys of one name are told apart by their ids."""
    first, _ = await keys.create("ci")
    await keys.create("ci")
    with pytest.raises(InvalidRequest, match=first.id):
        await keys.revoke("ci")
    await keys.revoke(first.id)
    assert (await keys.revoke("ci")).id != first.id


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
async def test_a_key_has_a_name(keys: Keys, name: str) -> None:
    """A list of nameless keys helps nobody."""
    with pytest.raises(InvalidRequest):
        await keys.create(name)


async def test_secrets_are_neither_kept_nor_logged(
    keys: Keys, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Not a byte of the secret's middle is on the disk or in the log, even of the chattiest level."""
    caplog.set_level(logging.DEBUG)
    _, secret = await keys.create("laptop")
    await keys.verify(secret)
    assert secret[3:-4] not in caplog.text
    assert secret[3:-4].encode() not in await asyncio.to_thread(bytes_in, tmp_path)
