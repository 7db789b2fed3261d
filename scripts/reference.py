"""Writes the reference pages in docs/reference from the code. A test fails while a page is stale."""

import sys
from pathlib import Path
from typing import get_args

import typer.main
from typer.core import TyperGroup

from limner.api.errors import OUTCOMES
from limner.cli.main import app
from limner.engines.painter.models.catalogue import CATALOGUE, THEMES
from limner.engines.painter.scene import Ground, Medium, Relation, Room, Season, Setting, Time, Weather, Wonder
from limner.engines.painter.subjects.figures import NOUNS
from limner.errors import LimnerError
from limner.settings import Model, Settings

FOLDER = Path(__file__).parent.parent / "docs" / "reference"


def settings_page() -> str:
    """Every setting with its default and its sentence."""
    lines = [
        "# Settings",
        "",
        "Set them in the environment (`LIMNER_PORT=9000`) or in `limner.toml` in the working folder (`port = 9000`;",
        "another file by `LIMNER_CONFIG`). The environment wins. An unknown key in the file is an error, and so is an",
        "unsafe value.",
        "",
        "| setting | environment | default | meaning |",
        "|---|---|---|---|",
    ]
    for name, field in Settings.model_fields.items():
        default = "see below" if name == "models" else f"`{field.default!s}`" if field.default not in ("", None) else ""
        lines.append(f"| `{name}` | `LIMNER_{name.upper()}` | {default} | {field.description} |")
    lines += ["", "## Models", "", "Each `[[models]]` table of `limner.toml` has these keys:", ""]
    lines += ["| key | default | meaning |", "|---|---|---|"]
    for name, field in Model.model_fields.items():
        default = "" if field.is_required() else f"`{field.default!s}`"
        lines.append(f"| `{name}` | {default} | {field.description} |")
    aliases = ", ".join(f"`{alias}`" for alias in Settings.model_fields["models"].default[0].aliases)
    lines += ["", f"Without a file there is one model, `gpt-image-2-all` on the painter, also called {aliases}.", ""]
    return "\n".join(lines)


def errors_page() -> str:
    """Every error that a caller may see."""
    lines = [
        "# Errors",
        "",
        "Every failure, crashes included, is answered as OpenAI does it:",
        "",
        "```json",
        '{"error": {"message": "…", "type": "invalid_request_error", "param": "size", "code": "invalid_value"}}',
        "```",
        "",
        "`param` names the field at fault, as a path such as `messages[1].content[0].image_url.url`. `x-request-id` is",
        "on every answer: the log has the details under it.",
        "",
        "| status | type | code | when |",
        "|---|---|---|---|",
    ]
    for kind, row in sorted(OUTCOMES.items(), key=lambda item: (item[1].status, item[0].__name__)):
        sentence = (kind.__doc__ or "").strip().splitlines()[0]
        lines.append(f"| {row.status} | `{row.type}` | `{kind.code or ''}` | {sentence} |")
    assert LimnerError in OUTCOMES
    return "\n".join([*lines, ""])


def vocabulary_page() -> str:
    """All that the painter can be asked for by name."""
    lines = [
        "# The painter's vocabulary",
        "",
        "Words for these are understood in English and Chinese, with many synonyms and kinds: a corgi is drawn as a",
        "dog, and `warnings` say so. What has no model of its own is drawn after its emoji, given relief, or as the",
        "nearest thing that has one; a word in no lexicon is shown as a placeholder when the picture is about it.",
        "",
    ]
    kinds = {
        "Media": Medium, "Places": Setting, "Grounds": Ground, "Rooms": Room, "Times": Time, "Seasons": Season,
        "Weathers": Weather, "In the sky": Wonder, "Relations": Relation,
    }  # fmt: skip
    lines += [
        f"- **{title}**: {', '.join(name.replace('_', ' ') for name in get_args(kind))}"
        for title, kind in kinds.items()
    ]
    lines += ["", f"## Things with a model of their own ({len(CATALOGUE)})", ""]
    for theme in sorted(THEMES, key=lambda module: module.__name__):
        nouns = sorted(noun for noun in theme.MODELS if CATALOGUE[noun] is theme.MODELS[noun])
        if nouns:
            lines.append(f"- **{theme.__name__.rsplit('.', 1)[-1]}**: {', '.join(nouns)}")
    lines += [
        "",
        "## Figures for logos, lines and paper",
        "",
        ", ".join(sorted(NOUNS)) + ", and every emoji by its name.",
        "",
    ]
    return "\n".join(lines)


def commands_page() -> str:
    """Every command with its options."""
    group = typer.main.get_command(app)
    lines = ["# Commands", "", "`limner COMMAND --help` tells the same.", ""]
    lines += _commands(group, "limner")
    return "\n".join(lines)


def _commands(group: object, prefix: str) -> list[str]:
    lines: list[str] = []
    if not isinstance(group, TyperGroup):
        return lines
    for name, command in group.commands.items():
        title = f"{prefix} {name}"
        if isinstance(command, TyperGroup):
            lines += _commands(command, title)
            continue
        arguments = " ".join(str(one.name).upper() for one in command.params if one.param_type_name == "argument")
        lines += [f"## `{f'{title} {arguments}'.strip()}`", "", (command.help or "").strip(), ""]
        options = [one for one in command.params if one.param_type_name == "option"]
        for option in options:
            text = getattr(option, "help", "") or ""
            lines.append(f"- `{', '.join(option.opts)}`{': ' + text if text else ''}")
        lines += [""] if options else []
    return lines


PAGES = {
    "settings.md": settings_page,
    "errors.md": errors_page,
    "commands.md": commands_page,
    "vocabulary.md": vocabulary_page,
}


def main() -> None:
    """Write the pages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page())
        sys.stdout.write(f"docs/reference/{name}\n")


if __name__ == "__main__":
    main()
