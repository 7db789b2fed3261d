"""`limner warmup`: compile now what the first picture would wait for."""

import asyncio

from limner.cli.studio import studio
from limner.cli.terminal import DataDir, bar, notes
from limner.settings import Settings, load


def warmup(data_dir: DataDir = None) -> None:
    """Compile the painter's kernels into the data folder (two minutes, once)."""
    asyncio.run(_warm(load(data_dir=data_dir)))
    notes.print("warm: the next pictures start at once")


async def _warm(settings: Settings) -> None:
    with bar() as progress:
        task = progress.add_task("starting", total=1.0)
        async with studio(settings, None, children=1) as host:
            await host.warmed(lambda event: progress.update(task, completed=event.fraction, description=event.stage))
