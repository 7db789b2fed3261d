"""What pictures cost: CPU seconds of every world and medium by stage, memory, pictures a minute, compiling."""

import asyncio
import importlib
import os
import pkgutil
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from limner.app import host_of
from limner.codecs.encode import encode
from limner.codecs.metadata import Metadata
from limner.engines.painter import kernels
from limner.engines.painter.lettering.overlay import set_letterings
from limner.engines.painter.paint import MEDIA, WORLDS, paint
from limner.engines.painter.scene import Lettering, Medium, Scene, Setting, Subject
from limner.engines.painter.staging.stage import stage
from limner.engines.painter.tone import to_pixels
from limner.engines.painter.tour import kinds
from limner.images import ImageRequest, Size
from limner.settings import Settings, load

EDGE, SMALL = 1024, 512  # pixels
THINGS = (Subject(id="teapot", noun="teapot"), Subject(id="drum", noun="drum"))
HEADLINE = (Lettering(string="Open today", role="headline"),)
METADATA = Metadata(model="bench", seed=1, prompt_digest="0" * 64)
FIRST_PROMPT, ROUND = "a lighthouse on a cliff at sunset", 6  # pictures of one round of workers

Result = TypeVar("Result")


class Stopwatch:
    """CPU seconds by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def run(self, stage_name: str, work: Callable[[], Result]) -> Result:
        """Do the work and add its time to a stage."""
        start = time.process_time()
        result = work()
        self.seconds[stage_name] = self.seconds.get(stage_name, 0.0) + time.process_time() - start
        return result

    def line(self) -> str:
        """The sum and the share of each stage."""
        total = sum(self.seconds.values())
        shares = "  ".join(f"{name} {share / total:4.0%}" for name, share in self.seconds.items())
        return f"{total:6.2f} s   {shares}"


def worlds() -> None:
    """Every world with two things and a headline, as a photograph."""
    print(f"\nworlds at {EDGE}x{EDGE}, quality auto, CPU seconds; low quality at {SMALL}x{SMALL}")
    totals = []
    for setting in WORLDS:
        for ground, room in kinds(setting):
            scene = Scene(
                width=EDGE, height=EDGE, seed=2, medium="photo", setting=setting, ground=ground, room=room,
                subjects=THINGS, letterings=HEADLINE,
            )  # fmt: skip
            name = f"{setting} {room if setting == 'room' else ground}"
            watch, low = _painted(scene), _low(scene)
            totals.append(sum(watch.seconds.values()))
            print(f"{name:24} {watch.line()}   low {low:5.2f} s", flush=True)
    print(f"median {statistics.median(totals):.2f} s, worst {max(totals):.2f} s")


def media() -> None:
    """Every medium over mountains and a lake."""
    print(f"\nmedia at {EDGE}x{EDGE} over mountains and a lake, CPU seconds")
    base = Scene(width=EDGE, height=EDGE, seed=2, medium="photo", setting="mountains", ground="lake")
    for medium in MEDIA:
        scene = replace(base, medium=medium)
        watch, low = _painted(scene), _low(scene)
        alone = watch.seconds["medium"]
        on_paper = _time_of(replace(scene, setting="paper", subjects=THINGS))
        print(
            f"{medium:24} {watch.line()}   itself {alone:5.2f} s   low {low:5.2f} s   on paper {on_paper:5.2f} s",
            flush=True,
        )


def memory() -> None:
    """The largest resident size of a process that paints one world, fresh for each."""
    print(f"\nmemory of a worker at {EDGE}x{EDGE}, MB: at rest, at most")
    for setting in (*WORLDS, "paper"):
        for medium in ("photo", "watercolor"):
            code = f"from bench.painting import peak; peak({setting!r}, {medium!r})"
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
            print(f"{setting:16} {medium:12} {done.stdout.strip()}", flush=True)


def peak(setting: Setting, medium: Medium) -> None:
    """Paint one picture here and print how large this process is before, and was at most."""
    for _ in paint(Scene(width=256, height=256, seed=1, medium=medium, setting=setting)):
        pass
    rest = _largest()
    scene = Scene(width=EDGE, height=EDGE, seed=2, medium=medium, setting=setting, subjects=THINGS)
    encode(to_pixels(_picture(scene)), "png", 100, METADATA)
    print(f"{rest:5.0f} {_largest():5.0f}")


def workers() -> None:
    """Pictures a minute of one engine process and of two."""
    print(f"\npictures of {SMALL}x{SMALL} a minute")
    with _settings() as settings:
        rates = [asyncio.run(_rate(settings, children)) for children in (1, 2)]
    print(f"one worker {rates[0]:.0f}, two workers {rates[1]:.0f}: {rates[1] / rates[0]:.2f} times")


def compiling() -> None:
    """How long each module of kernels takes to compile in an empty cache, for the scenes of the tour."""
    print("\ncompiling in an empty cache, CPU seconds by module")
    with tempfile.TemporaryDirectory() as folder:
        code = "from bench.painting import compiled; compiled()"
        environment = os.environ | {"NUMBA_CACHE_DIR": folder}
        subprocess.run([sys.executable, "-c", code], env=environment, check=True)


def compiled() -> None:
    """Paint the tour here and print what was compiled."""
    event, tour = importlib.import_module("numba.core.event"), importlib.import_module("limner.engines.painter.tour")
    start = time.process_time()
    with event.install_recorder("numba:compile") as recorder:
        for scene in tour.tour():
            _picture(scene)
    by_module: dict[str, float] = {}
    begun: list[tuple[str, float]] = []
    for stamp, one in recorder.buffer:
        name = one.data["dispatcher"].py_func.__module__.rpartition(".")[2]
        if one.is_start:
            begun.append((name, stamp))
        elif len(begun) == 1:  # the outermost: what it calls is compiled within its time
            by_module[name] = by_module.get(name, 0.0) + stamp - begun.pop()[1]
        else:
            begun.pop()
    for module in pkgutil.iter_modules(kernels.__path__):
        print(f"{module.name:16} {by_module.get(module.name, 0.0):6.2f} s")
    print(f"whole tour {time.process_time() - start:.1f} s")


def _painted(scene: Scene) -> Stopwatch:
    """A scene stage by stage, warm."""
    _picture(replace(scene, width=256, height=256))
    watch = Stopwatch()
    world = watch.run("world", lambda: WORLDS[scene.setting](scene))
    watch.run("things", lambda: stage(scene, world))
    picture = watch.run("medium", lambda: MEDIA[scene.medium](scene, world))
    picture = watch.run("lettering", lambda: set_letterings(picture, scene, world.calm))
    watch.run("encode", lambda: encode(to_pixels(picture), "png", 100, METADATA))
    return watch


def _low(scene: Scene) -> float:
    return _time_of(replace(scene, width=SMALL, height=SMALL, detail="low"))


def _time_of(scene: Scene) -> float:
    _picture(replace(scene, width=256, height=256))
    watch = Stopwatch()
    watch.run("all", lambda: _picture(scene))
    return watch.seconds["all"]


def _picture(scene: Scene):  # type: ignore[no-untyped-def]
    painting = paint(scene)
    while True:
        try:
            next(painting)
        except StopIteration as finished:
            return finished.value


def _largest() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@contextmanager
def _settings() -> Iterator[Settings]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LIMNER_DATA_DIR"] = folder
        yield load()


async def _rate(settings: Settings, children: int) -> float:
    """Pictures a minute, with as many orders waiting as can be."""
    host = host_of(settings, settings.models[0], children)
    await host.start()
    try:
        await asyncio.gather(*(_order(host, seed) for seed in range(2 * children)))  # compiled, loaded
        start = time.perf_counter()
        await asyncio.gather(*(_order(host, seed) for seed in range(ROUND * children)))
        return 60 * ROUND * children / (time.perf_counter() - start)
    finally:
        await host.stop()


async def _order(host, seed: int) -> None:  # type: ignore[no-untyped-def]
    model = host.spec.name
    request = ImageRequest(model=model, prompt=FIRST_PROMPT, size=Size(SMALL, SMALL), seed=seed)
    await host.generate(request, [], lambda _news: None)
