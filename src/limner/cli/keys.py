"""`limner keys`: create, list and revoke API keys in the server's database; a running server notices at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import typer
from rich.table import Table

from limner.accounts.keys import Key, Keys
from limner.app import open_database
from limner.cli.terminal import AsJson, DataDir, notes, out, print_json
from limner.settings import Settings, load

app = typer.Typer(help="Create, list and revoke API keys.", no_args_is_help=True)


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="Who or what will use the key.")], data_dir: DataDir = None
) -> None:
    """Create a key and print it: it is shown this once."""
    key, secret = asyncio.run(_create(load(data_dir=data_dir), name))
    out.print(secret, markup=False)
    notes.print(f"key {key.id} for {key.name}: keep it, it cannot be shown again", markup=False)


@app.command("list")
def list_keys(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the keys; only their last characters are known."""
    keys = asyncio.run(_list(load(data_dir=data_dir)))
    if as_json:
        print_json([_row(key) for key in keys])
        return
    table = Table("id", "name", "key", "created", "state", box=None)
    for key in keys:
        table.add_row(*_row(key).values())
    out.print(table)


@app.command()
def revoke(
    key: Annotated[str, typer.Argument(help="The id of `limner keys list`.")],
    data_dir: DataDir = None,
) -> None:
    """Revoke a key: its next request fails."""
    asyncio.run(_revoke(load(data_dir=data_dir), key))
    notes.print(f"{key} is revoked", markup=False)


def _row(key: Key) -> dict[str, str]:
    return {
        "id": key.id,
        "name": key.name,
        "key": f"sk-…{key.hint}",
        "created": key.created.isoformat(timespec="minutes"),
        "state": key.state,
    }


@asynccontextmanager
async def _keys(settings: Settings) -> AsyncIterator[Keys]:
    database = await open_database(settings)
    try:
        yield Keys(database)
    finally:
        await database.close()


async def _create(settings: Settings, name: str) -> tuple[Key, str]:
    async with _keys(settings) as keys:
        return await keys.create(name)


async def _list(settings: Settings) -> list[Key]:
    async with _keys(settings) as keys:
        return list(await keys.list())


async def _revoke(settings: Settings, key: str) -> None:
    async with _keys(settings) as keys:
        await keys.revoke(key)
