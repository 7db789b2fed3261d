"""Fixtures for tests that talk to a real server."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.acceptance.server import Server, start, stop


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, kernel_cache: Path) -> Iterator[Server]:
    """One server for the whole session."""
    server = start(tmp_path_factory.mktemp("data"), kernel_cache)
    yield server
    stop(server)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A 600x400 photo stand-in in warm orange, named as in the seed's samples."""
    rows = np.linspace(0, 1, 400)[:, None, None]
    pixels = (1 - rows) * np.array([250, 170, 60]) + rows * np.array([120, 40, 20])
    path = tmp_path / "photo.png"
    Image.fromarray(np.broadcast_to(pixels, (400, 600, 3)).astype(np.uint8)).save(path)
    return path
