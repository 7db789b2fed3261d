"""`make bench`: prints what Limner costs; `make bench ARGS="worlds media"` prints parts of it. Asserts nothing."""

import sys
from collections.abc import Callable

from bench import painting, server

PARTS: dict[str, Callable[[], None]] = {
    "encoding": server.encoding,
    "worlds": painting.worlds,
    "media": painting.media,
    "memory": painting.memory,
    "workers": painting.workers,
    "compiling": painting.compiling,
    "server": server.serving,
}


def main() -> None:
    """Run the parts that were named, or all."""
    chosen = sys.argv[1:] or list(PARTS)
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        raise SystemExit(f"There is no part {unknown[0]!r}: choose from {', '.join(PARTS)}.")
    for name in chosen:
        PARTS[name]()


if __name__ == "__main__":
    main()
