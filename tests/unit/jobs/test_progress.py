"""News of running jobs."""

from limner.engines.engine import Progress
from limner.jobs.progress import Board


def test_the_newest_news_is_kept_until_the_job_leaves() -> None:
    """There is no backlog, and nothing is left of a job that has ended."""
    board = Board()
    board.post("a", Progress(0.1, "sky"))
    board.post("a", Progress(0.2, "sea"))
    assert board.latest("a") == Progress(0.2, "sea")
    board.forget("a")
    assert board.latest("a") is None


def test_listeners_are_woken_by_their_job_only() -> None:
    """Each listener has its own event, and is gone when it stops to listen."""
    board = Board()
    with board.listen("a") as first, board.listen("a") as second, board.listen("b") as other:
        board.post("a", Progress(0.1, "sky"))
        assert (first.is_set(), second.is_set(), other.is_set()) == (True, True, False)
    board.forget("a")
    assert not board._listeners
