"""The command group `limner`, and the one place where our errors become a sentence and an exit code."""

import sys

import typer

from limner import __version__
from limner.cli import doctor, generate, keys, models, serve, sheet, warmup
from limner.cli.terminal import notes
from limner.errors import LimnerError

app = typer.Typer(
    name="limner",
    help="A self-hosted, OpenAI-compatible image API with its own illustrator.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("serve")(serve.serve)
app.command("generate")(generate.generate)
app.add_typer(keys.app, name="keys")
app.command("models")(models.models)
app.command("sheet")(sheet.sheet)
app.command("warmup")(warmup.warmup)
app.command("doctor")(doctor.doctor)


@app.callback(invoke_without_command=True)
def root(version: bool = typer.Option(False, "--version", help="Print the version.")) -> None:
    """A self-hosted, OpenAI-compatible image API with its own illustrator."""
    if version:
        typer.echo(__version__)
        raise typer.Exit


def main() -> None:
    """Run the command line."""
    try:
        app()
    except LimnerError as error:
        notes.print(f"limner: {error.message}", markup=False)
        sys.exit(1)
