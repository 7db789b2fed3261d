"""What every command needs of the terminal: where to print, and how a person watches something slow."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

out = Console(highlight=False, soft_wrap=True)
notes = Console(stderr=True, highlight=False, soft_wrap=True)

DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Folder for database, pictures and caches.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]
Report = Callable[[float, str], None]


def bar() -> Progress:
    """A progress bar on stderr: stage, bar, share and time; it vanishes when done."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
        console=notes,
        transient=True,
    )


def print_json(value: object) -> None:
    """Plain JSON on stdout."""
    out.print(json.dumps(value, ensure_ascii=False, indent=2), markup=False)
