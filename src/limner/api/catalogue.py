"""The models on offer: names, aliases and what each can do. Knows engines by their capabilities only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from limner.engines.engine import Capabilities
from limner.errors import ModelNotFound

RELEASED = 1_795_305_600  # 2026-11-22, when Limner's first models came out


@dataclass(frozen=True, kw_only=True, slots=True)
class Model:
    """A model as callers name it; `created` is seconds since the epoch."""

    name: str
    capabilities: Capabilities
    aliases: tuple[str, ...] = ()
    created: int = RELEASED


class Catalogue:
    """Every name a caller may ask for, the default model first."""

    def __init__(self, models: Sequence[Model]) -> None:
        self._models = tuple(models)
        self._by_name = {name: model for model in self._models for name in (model.name, *model.aliases)}

    @property
    def default(self) -> Model:
        """The model of a request that names none."""
        return self._models[0]

    def find(self, name: str) -> Model:
        """The model of this name or alias. Raises ModelNotFound."""
        model = self._by_name.get(name)
        if model is None:
            known = ", ".join(model.name for model in self._models)
            raise ModelNotFound(f"The model '{name[:128]}' does not exist. On offer: {known}.", param="model")
        return model

    def __iter__(self) -> Iterator[tuple[str, Model]]:
        """Each name with its model: a model's own name before its aliases."""
        return iter(self._by_name.items())
