"""An engine for tests that does what the prompt says: paint, sleep, crash, fail, or crash the first time only."""

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from limner.engines.engine import Capabilities, EngineSpec, Event, Finished, Preview, Progress
from limner.errors import InvalidImage
from limner.images import ImageRequest

SPEC = EngineSpec(
    name="trial",
    factory="tests.integration.trial_engine:TrialEngine",
    capabilities=Capabilities(description="Does what the prompt says."),
)
UNLOADABLE = EngineSpec(
    name="unloadable",
    factory="tests.integration.trial_engine:UnloadableEngine",
    capabilities=Capabilities(description="Ends while it loads."),
)


class TrialEngine:
    """Paints plain pictures of one colour."""

    def load(self) -> None:
        """Nothing to load."""

    def warm(self) -> Iterator[Progress]:
        yield Progress(0.5, "half")
        yield Progress(1.0, "warm")

    def generate(self, request: ImageRequest, references: Sequence[bytes]) -> Iterator[Event]:
        verb, _, what = request.prompt.partition(" ")
        yield Progress(0.1, "begun")
        _act(verb, what)
        for index in range(request.n):
            for stage in ("sky", "world", "objects", "finish"):
                yield Preview(index=index, stage=stage, pixels=np.zeros((64, 32, 3), np.uint8))
            pixels = np.full((request.size.height, request.size.width, 3), len(references), np.uint8)
            yield Finished(index=index, pixels=pixels, seed=request.seed_of(index), scene="{}", warnings=(verb,))

    def close(self) -> None:
        pass


class UnloadableEngine(TrialEngine):
    """Dies at birth."""

    def load(self) -> None:
        os._exit(3)


def _act(verb: str, what: str) -> None:
    match verb:
        case "sleep":
            time.sleep(float(what))
        case "crash":
            os._exit(1)
        case "crash-once":
            if not Path(what).exists():
                Path(what).touch()
                os._exit(1)
        case "fail":
            raise RuntimeError("a secret of the engine")
        case "refuse":
            raise InvalidImage(what, param="image")
