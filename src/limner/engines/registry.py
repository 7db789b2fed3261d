"""Finds engines by name: Limner's own and those that other packages install. Imports no engine."""

import importlib
import importlib.metadata

from limner.engines.engine import EngineSpec
from limner.errors import ConfigurationError

GROUP = "limner.engines"


def find(name: str) -> EngineSpec:
    """The engine of this name (an entry point of the group `limner.engines`) or address (`module:NAME`).

    Raises ConfigurationError when there is none, or when what is found is no EngineSpec.
    """
    address = name if ":" in name else _address(name)
    module, _, attribute = address.partition(":")
    try:
        spec = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise ConfigurationError(f"The engine {name!r} could not be found at {address}: {error}.") from error
    if not isinstance(spec, EngineSpec):
        raise ConfigurationError(f"The engine {name!r} at {address} is no EngineSpec.")
    return spec


def _address(name: str) -> str:
    installed = {point.name: point.value for point in importlib.metadata.entry_points(group=GROUP)}
    if name not in installed:
        raise ConfigurationError(f"There is no engine {name!r}. Installed: {', '.join(sorted(installed)) or 'none'}.")
    return installed[name]
