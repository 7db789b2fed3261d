"""Lightning that branches from the clouds to the ground, and fireworks in bursts with trails."""

import math

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.worlds.wonders.vault import Points, Vault

BOLT = np.array([0.86, 0.90, 1.0], np.float32)
SHELLS = (
    ((1.0, 0.62, 0.20), (1.0, 0.30, 0.06)), ((1.0, 0.16, 0.20), (1.0, 0.55, 0.45)),
    ((0.25, 0.55, 1.0), (0.75, 0.85, 1.0)), ((0.25, 1.0, 0.40), (0.85, 1.0, 0.45)),
    ((0.85, 0.25, 1.0), (1.0, 0.60, 0.85)), ((1.0, 0.85, 0.55), (1.0, 0.95, 0.85)),
)  # fmt: skip
RAYS, STEPS = 90, 12


def strike(vault: Vault, seed: int) -> tuple[list[Points], list[Points], Points]:
    """A bolt in picture pixels: its trunk, its branches, and the place where it leaves the clouds."""
    rng = np.random.default_rng(seed)
    width, sky = vault.camera.width, vault.camera.horizon
    side = 1.0 if rng.random() < 0.5 else -1.0
    top = np.array([width * (0.5 + side * rng.uniform(0.10, 0.24)), sky * rng.uniform(0.10, 0.22)])
    foot = np.array([top[0] + side * width * rng.uniform(-0.10, 0.06), sky * 1.01])
    trunk = _jagged(rng, top, foot, 0.15)
    branches = []
    for _ in range(9):
        start = trunk[int(rng.uniform(0.08, 0.75) * len(trunk))]
        reach = (foot[1] - start[1]) * rng.uniform(0.25, 0.65)
        aside = rng.choice([-1, 1]) * rng.uniform(0.35, 1.0)
        branch = _jagged(rng, start, start + np.array([aside * reach, reach * rng.uniform(0.5, 1.0)]), 0.17)
        branches.append(branch)
        twig = branch[int(rng.uniform(0.3, 0.7) * len(branch))]
        branches.append(_jagged(rng, twig, twig + np.array([-aside * 0.3, 0.5]) * reach * 0.5, 0.17))
    return [trunk], branches, top


def _jagged(rng: np.random.Generator, start: Points, end: Points, rough: float) -> Points:
    """A line broken ever finer by moving its middles aside."""
    line = np.stack([start, end])
    for level in range(7):
        middle = (line[:-1] + line[1:]) / 2
        step = line[1:] - line[:-1]
        push = rng.normal(0, rough * (0.9 if level else 0.5), (len(middle), 1))
        middle = middle + np.stack([-step[:, 1], step[:, 0]], axis=1) * push
        joined = np.empty((len(line) + len(middle), 2))
        joined[0::2], joined[1::2] = line, middle
        line = joined
    return line


def lightning(vault: Vault, strength: float, seed: int) -> Plane:
    """The light (rows, columns, 3) of one strike: white-hot trunk, thinner branches, a violet halo."""
    trunk, branches, _ = strike(vault, seed)
    unit = vault.unit
    core = vault.lines(trunk, 3.0 * unit) + 0.55 * vault.lines(branches, 1.5 * unit)
    halo = sum(share * tone.blur(core, size * unit / vault.scale) for size, share in ((3, 1.2), (12, 1.0), (45, 1.1)))
    return np.asarray(
        (core[..., None] * 2.2 + np.asarray(halo)[..., None] * (0.55, 0.60, 1.0)) * BOLT * strength, np.float32
    )


def lit_clouds(vault: Vault, seed: int) -> Plane:
    """How much a strike lights the clouds around it (rows, columns), 0..1."""
    _, _, top = strike(vault, seed)
    across, up = vault.tangents()
    x = (top[0] - vault.camera.width / 2) / vault.camera.focal
    y = (vault.camera.horizon - top[1]) / vault.camera.focal
    reach = 0.22 * vault.camera.width / vault.camera.focal
    return np.asarray(np.exp(-(np.square((across - x) / reach) + np.square((up - y) / (0.62 * reach)))), np.float32)


def fireworks(vault: Vault, strength: float, seed: int) -> Plane:
    """Bursts at different ages: trails that bend down, glittering ends, smoke that glows."""
    rng = np.random.default_rng(seed)
    width, sky = vault.camera.width, vault.camera.horizon
    out = np.zeros((*vault.shape, 3), np.float32)
    size = min(width * 0.5, sky)
    columns = np.linspace(0.16, 0.84, 6)
    for number, column in enumerate(rng.permutation(columns)):
        centre = np.array([width * (column + rng.uniform(-0.04, 0.04)), sky * rng.uniform(0.16, 0.52)])
        reach = size * rng.uniform(0.16, 0.36) * (1.15 if number == 0 else 0.9)
        _burst(vault, out, (centre, reach), SHELLS[int(rng.integers(len(SHELLS)))], rng)
        if number < 3:
            rise = np.linspace(0, 1, 20)[:, None]
            stem = np.array([centre[0] + 0.02 * width, sky]) * (1 - rise) + centre * rise
            out += 0.12 * vault.lines([stem], 1.6 * vault.unit)[..., None] * np.array((1.0, 0.75, 0.45), np.float32)
    glow = tone.blur(out, 6 * vault.unit / vault.scale) * 0.9 + tone.blur(out, 40 * vault.unit / vault.scale) * 0.8
    return np.asarray((out + glow) * strength, np.float32)


def _burst(
    vault: Vault,
    out: Plane,
    place: tuple[Points, float],
    shell: tuple[tuple[float, ...], ...],
    rng: np.random.Generator,
) -> None:
    centre, reach = place
    turn = rng.uniform(0, math.tau, RAYS)
    rise = np.arcsin(rng.uniform(-1, 1, RAYS))
    aim = np.stack([np.cos(turn) * np.cos(rise), np.sin(rise)], axis=1) * rng.uniform(0.88, 1.05, (RAYS, 1))
    share = np.linspace(0.12, 1.0, STEPS)
    curve = centre + reach * (aim[:, None, :] * (1 - (1 - share[None, :, None]) ** 1.8))
    curve[..., 1] += 0.20 * reach * share[None, :] ** 2
    inner, outer = np.array(shell[0], np.float32), np.array(shell[1], np.float32)
    for step in range(STEPS - 1):
        level = 0.22 + 0.78 * (step / (STEPS - 2)) ** 1.5
        mask = vault.lines([ray[step : step + 2] for ray in curve], (0.8 + 0.9 * level) * vault.unit, level)
        tint = inner + (outer - inner) * (step / (STEPS - 2))
        np.maximum(out, mask[..., None] * tint, out=out)
    ends = [ray[-1:] + [[0, 0], [0.6, 0]] for ray in curve]
    np.maximum(out, vault.lines(ends, 3.2 * vault.unit)[..., None] * (0.5 * outer + 0.7), out=out)
