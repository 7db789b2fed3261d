"""API keys: made, listed, checked, revoked. A secret is shown once and kept as its hash only; nothing logs one."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

import sqlalchemy
from sqlalchemy import RowMapping

from limner.errors import InvalidRequest, NotFound, Unauthenticated
from limner.storage.database import Database
from limner.storage.tables import keys

PREFIX = "sk-"
SECRET_BYTES = 32  # random, so a plain SHA-256 cannot be reversed by guessing and a slow hash would only cost time
HINT_LENGTH = 4  # last characters of the secret, enough to recognise it by
MAX_NAME = 100  # characters


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """Who may ask. Times are in UTC; `hint` is the end of the secret."""

    id: str
    name: str
    hint: str
    created: datetime
    expires: datetime | None = None
    revoked: datetime | None = None

    @property
    def state(self) -> Literal["live", "expired", "revoked"]:
        """Only a live key opens anything."""
        if self.revoked:
            return "revoked"
        return "expired" if self.expires and self.expires <= _now() else "live"

    @classmethod
    def from_row(cls, row: RowMapping) -> "Key":
        return cls(
            id=row["id"],
            name=row["name"],
            hint=row["hint"],
            created=datetime.fromtimestamp(row["created"], UTC),
            expires=None if row["expires"] is None else datetime.fromtimestamp(row["expires"], UTC),
            revoked=None if row["revoked"] is None else datetime.fromtimestamp(row["revoked"], UTC),
        )


class Keys:
    """The register of keys. It asks the database each time, so that a revoked key fails at once in every process."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(self, name: str, *, expires: datetime | None = None) -> tuple[Key, str]:
        """A new key and its secret, which nobody can read again. Raises InvalidRequest, StorageError."""
        if not 0 < len(name.strip()) <= MAX_NAME:
            raise InvalidRequest(f"A key's name has 1 to {MAX_NAME} characters.", param="name")
        secret = PREFIX + secrets.token_urlsafe(SECRET_BYTES)
        key = Key(
            id=f"key_{secrets.token_hex(8)}",
            name=name.strip(),
            hint=secret[-HINT_LENGTH:],
            created=_now(),
            expires=expires,
        )
        row = sqlalchemy.insert(keys).values(
            id=key.id,
            name=key.name,
            hash=_hash(secret),
            hint=key.hint,
            created=key.created.timestamp(),
            expires=expires.timestamp() if expires else None,
        )
        async with self._database.write() as connection:
            await connection.execute(row)
        return key, secret

    async def list(self) -> list[Key]:
        """Every key, revoked ones too, the oldest first."""
        async with self._database.read() as connection:
            found = await connection.execute(sqlalchemy.select(keys).order_by(keys.c.created))
        return [Key.from_row(row) for row in found.mappings()]

    async def revoke(self, name: str) -> Key:
        """End the live key of this id or name. Raises NotFound, InvalidRequest (several share it), StorageError."""
        now = _now()
        found = [key for key in await self.list() if name in (key.id, key.name) and key.revoked is None]
        if not found:
            raise NotFound(f"No key that is not revoked is called {name!r}.")
        if len(found) > 1:
            ids = ", ".join(key.id for key in found)
            raise InvalidRequest(f"Several keys are called {name!r}: name one by its id ({ids}).", param="name")
        async with self._database.write() as connection:
            await connection.execute(
                sqlalchemy.update(keys).where(keys.c.id == found[0].id).values(revoked=now.timestamp())
            )
        return replace(found[0], revoked=now)

    async def verify(self, secret: str) -> Key:
        """The live key of this secret. Raises Unauthenticated, StorageError."""
        digest = _hash(secret)
        query = sqlalchemy.select(keys).where(keys.c.hash == digest)
        async with self._database.read() as connection:
            found = (await connection.execute(query)).mappings().one_or_none()
        if found is None or not hmac.compare_digest(found["hash"], digest):
            raise Unauthenticated
        key = Key.from_row(found)
        if key.state != "live":
            raise Unauthenticated(f"This API key is {key.state}. Create one with `limner keys create NAME`.")
        return key


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _now() -> datetime:
    return datetime.now(UTC)
