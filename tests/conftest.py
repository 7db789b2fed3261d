"""Every test gets a clean environment; where skips are forbidden, a skip is a failure."""

import os
from pathlib import Path

import pytest

from limner.engines.painter.spec import SPEC

KERNEL_CACHE = Path(__file__).parent.parent / ".pytest_cache" / "kernels"
os.environ.update(SPEC.environment)
os.environ.setdefault("NUMBA_CACHE_DIR", str(KERNEL_CACHE / SPEC.name / SPEC.cache_key))  # read by numba's import


@pytest.fixture(scope="session")
def kernel_cache() -> Path:
    """One cache of compiled kernels for every process that a test run starts."""
    return KERNEL_CACHE


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No setting of the machine leaks into a test."""
    for name in [name for name in os.environ if name.startswith("LIMNER_") and name != "LIMNER_FORBID_SKIPS"]:
        monkeypatch.delenv(name)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    """The gate sets LIMNER_FORBID_SKIPS: there, what cannot run has failed."""
    outcome = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get("LIMNER_FORBID_SKIPS") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skips are forbidden here: {call.excinfo.value if call.excinfo else report.longrepr}"
