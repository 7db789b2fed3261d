"""What users would lose: the server or its engine processes killed, clients that hang up, keys revoked, two at once."""

import contextlib
import http.client
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import openai
import pytest
from PIL import Image

from limner.codecs.metadata import read
from tests.acceptance.server import Server, start, stop

CAT = "1024x1024 square logo, minimalist cat line art"
LAKE = "512x288, a lake in the mountains at dawn"

pytestmark = pytest.mark.acceptance


def client(server: Server) -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{server.url}/v1", api_key=server.key, max_retries=0)


def ask(server: Server, prompt: str, **extra: object) -> openai.types.chat.ChatCompletion:
    messages = [{"role": "user", "content": prompt}]
    with client(server) as limner:
        return limner.chat.completions.create(model="gpt-image-2-all", messages=messages, extra_body=extra)  # type: ignore[arg-type]


def fetch(content: str | None) -> bytes:
    """The picture behind a markdown link, without a key."""
    with urllib.request.urlopen((content or "").removeprefix("![image](").removesuffix(")")) as response:
        return bytes(response.read())


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def jobs(server: Server) -> list[tuple[str, int]]:
    """Status and attempt of every job, oldest first."""
    with contextlib.closing(sqlite3.connect(server.data_dir / "limner.db")) as database:
        return database.execute("select status, attempt from jobs order by created").fetchall()


def wait_until(condition: object, seconds: float = 90.0) -> None:
    assert callable(condition)
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def test_the_same_seed_paints_the_same_bytes(server: Server) -> None:
    """The seed in the answer and in the file makes the picture again; another seed makes another."""
    first = ask(server, CAT)
    told = (first.model_extra or {})["limner"]
    data = fetch(first.choices[0].message.content)
    metadata = read(data)
    assert metadata is not None
    assert (metadata.seed, metadata.model) == (told["seed"], "gpt-image-2-all")
    again = ask(server, CAT, seed=told["seed"])
    assert fetch(again.choices[0].message.content) == data
    assert first.usage is not None
    assert first.usage.total_tokens == first.usage.prompt_tokens + first.usage.completion_tokens


def test_a_stream_is_one_correct_sequence(server: Server) -> None:
    """Role, one content chunk, finish, usage: as the official client reads it."""
    with client(server) as limner:
        stream = limner.chat.completions.create(
            model="limner",
            messages=[{"role": "user", "content": CAT}],
            stream=True,
            stream_options={"include_usage": True},
        )
        chunks = list(stream)
    contents = [chunk.choices[0].delta.content for chunk in chunks if chunk.choices and chunk.choices[0].delta.content]
    assert [chunks[0].choices[0].delta.role, len(contents), chunks[-2].choices[0].finish_reason] == [
        "assistant",
        1,
        "stop",
    ]
    assert chunks[-1].usage is not None
    assert len({chunk.id for chunk in chunks}) == 1
    assert Image.open(io.BytesIO(fetch(contents[0]))).size == (1024, 1024)


def test_several_pictures_at_once_are_different(server: Server) -> None:
    """n pictures are n lines; two callers at once get their own."""
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda _: ask(server, CAT, n=2, size="256x256"), range(2)))
    links = [line for answer in answers for line in (answer.choices[0].message.content or "").splitlines()]
    assert len({fetch(link) for link in links}) == 4


def test_unknown_things_are_named_not_painted(server: Server) -> None:
    """A picture comes all the same, and the warning says what is missing."""
    answer = ask(server, "256x256, a zorblax device on a laboratory bench")
    assert any("zorblax" in warning for warning in (answer.model_extra or {})["limner"]["warnings"])


@pytest.mark.parametrize(
    ("body", "kind", "param"),
    [
        ({"model": "gpt-image-2-all", "messages": []}, openai.BadRequestError, "messages"),
        (
            {"model": "gpt-image-2-all", "messages": [{"role": "user", "content": "x"}], "size": "9x9"},
            openai.BadRequestError,
            "size",
        ),
        ({"model": "nope", "messages": [{"role": "user", "content": "x"}]}, openai.NotFoundError, "model"),
    ],
)
def test_errors_reach_the_official_client(
    body: dict[str, object], kind: type[openai.APIStatusError], param: str, server: Server
) -> None:
    """The SDK raises its own class, with our parameter."""
    with client(server) as limner, pytest.raises(kind) as caught:
        limner.post("/chat/completions", body=body, cast_to=object)
    assert caught.value.param == param
    assert caught.value.request_id


def test_a_revoked_key_fails_at_once(server: Server, kernel_cache: Path) -> None:
    """`limner keys` works beside the running server."""
    environment = os.environ | {"LIMNER_DATA_DIR": str(server.data_dir)}
    run = [sys.executable, "-m", "limner", "keys"]
    secret = subprocess.run(
        [*run, "create", "guest"], env=environment, capture_output=True, text=True, check=True
    ).stdout
    guest = Server(server.url, secret.strip(), server.process, server.data_dir)
    with client(guest) as limner:
        assert limner.models.list().data
        subprocess.run([*run, "revoke", "guest"], env=environment, capture_output=True, check=True)
        with pytest.raises(openai.AuthenticationError):
            limner.models.list()


def test_a_killed_engine_process_costs_no_picture(server: Server) -> None:
    """kill -9 of every engine process mid-picture: the job is tried once more and succeeds."""
    before = len(jobs(server))
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(ask, server, LAKE)
        wait_until(lambda: jobs(server)[before:] == [("running", 1)])
        time.sleep(0.5)  # let it be deep in the picture
        for child in children(server.process.pid):
            os.kill(child, signal.SIGKILL)
        assert fetch(answer.result().choices[0].message.content)
    assert jobs(server)[-1] == ("completed", 2)


def test_hanging_up_does_not_stop_the_job(server: Server) -> None:
    """The picture is painted and kept although nobody waits for it."""
    before = len(jobs(server))
    address = urlsplit(server.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port)
    body = json.dumps({"model": "limner", "messages": [{"role": "user", "content": LAKE}]})
    headers = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}
    connection.request("POST", "/v1/chat/completions", body, headers)
    wait_until(lambda: len(jobs(server)) > before)
    connection.close()
    wait_until(lambda: jobs(server)[before] == ("completed", 1))


def test_a_killed_server_finishes_its_jobs_when_it_is_back(tmp_path: Path, kernel_cache: Path) -> None:
    """kill -9 of the server mid-picture loses no accepted job; its engine processes end with it."""
    server = start(tmp_path, kernel_cache)
    with ThreadPoolExecutor(1) as pool:
        lost = pool.submit(ask, server, LAKE)
        wait_until(lambda: [status for status, _ in jobs(server)] == ["running"])
        orphans = children(server.process.pid)
        server.process.kill()
        server.process.wait()
        with pytest.raises(openai.APIConnectionError):
            lost.result()
    wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in orphans))
    again = start(tmp_path, kernel_cache, server.key)
    wait_until(lambda: jobs(again) == [("completed", 2)])
    stop(again)


def test_sigterm_ends_in_good_order(tmp_path: Path, kernel_cache: Path) -> None:
    """A request under way is answered, then the process ends with status 0."""
    server = start(tmp_path, kernel_cache)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(ask, server, LAKE)
        wait_until(lambda: [status for status, _ in jobs(server)] == ["running"])
        server.process.terminate()
        assert answer.result().choices[0].message.content
    assert server.process.wait(30) == 0
