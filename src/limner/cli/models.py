"""`limner models`: what this server offers, and by which engine."""

from rich.table import Table

from limner.app import spec_of
from limner.cli.terminal import AsJson, out, print_json
from limner.settings import load


def models(as_json: AsJson = False) -> None:
    """List the models."""
    settings = load()
    specs = {model.name: spec_of(model) for model in settings.models}
    if as_json:
        print_json([
            {"id": model.name, "aliases": list(model.aliases), "engine": model.engine} for model in settings.models
        ])
        return
    table = Table("model", "engine", "aliases", "what it does", box=None)
    for model in settings.models:
        description = specs[model.name].capabilities.description
        table.add_row(model.name, model.engine, ", ".join(model.aliases), description)
    out.print(table)
