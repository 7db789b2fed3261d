"""Finding engines."""

import pytest

from limner.engines.registry import find
from limner.errors import ConfigurationError


def test_an_installed_engine_is_found_by_name() -> None:
    """The painter comes with Limner; its spec is read, not the engine."""
    assert find("painter").name == "painter"


def test_any_engine_is_found_by_its_address() -> None:
    """`module:NAME` needs no installation."""
    assert find("tests.integration.trial_engine:SPEC").name == "trial"


@pytest.mark.parametrize(
    "name", ["nobody", "no.such.module:SPEC", "limner.errors:NOTHING", "limner.errors:LimnerError"]
)
def test_what_is_no_engine_is_refused(name: str) -> None:
    """The message names what was asked for."""
    with pytest.raises(ConfigurationError, match=name.partition(":")[0]):
        find(name)
