"""The error tree: complete on its drawing, safe to send between processes, useful by default."""

import pickle
from collections.abc import Iterator

import pytest

import limner.errors
from limner.errors import LimnerError


def tree(root: type[LimnerError]) -> Iterator[type[LimnerError]]:
    yield root
    for kind in root.__subclasses__():
        if kind.__module__ == limner.errors.__name__:
            yield from tree(kind)


KINDS = list(tree(LimnerError))


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_is_drawn_and_speaks_by_default(kind: type[LimnerError]) -> None:
    """The module's docstring shows it; without a message its own sentence serves."""
    assert kind.__name__ in (limner.errors.__doc__ or "")
    assert kind().message.endswith((".", "`."))


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_crosses_processes(kind: type[LimnerError]) -> None:
    """Class, message and parameter survive pickling."""
    copy = pickle.loads(pickle.dumps(kind("why", param="size")))
    assert (type(copy), copy.message, copy.param) == (kind, "why", "size")
