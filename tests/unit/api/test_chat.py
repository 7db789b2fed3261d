"""POST /v1/chat/completions, through OpenAI's client where the caller would use it."""

import base64
import json
import re

import httpx2
import openai
import pytest

from limner.errors import EngineTimeout, QueueFull
from limner.images import Size
from limner.jobs.job import Job
from tests.unit.api.conftest import open_client
from tests.unit.api.fakes import World, make_world, picture_bytes

PROMPT = "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic"
CHAT = "/v1/chat/completions"


def ask(content: object = PROMPT, **fields: object) -> dict[str, object]:
    return {"model": "gpt-image-2-all", "messages": [{"role": "user", "content": content}]} | fields


async def test_the_official_client_gets_a_link(sdk: openai.AsyncOpenAI, world: World) -> None:
    """The content is one markdown picture whose address the page's own pattern finds whole."""
    answer = await sdk.chat.completions.create(
        model="gpt-image-2-all", messages=[{"role": "user", "content": PROMPT}], temperature=1
    )
    content = answer.choices[0].message.content or ""
    found = re.search(r"https?://[^\s)]+\.(png|jpg|jpeg|webp)", content)
    assert found
    assert content == f"![image]({found[0]})"
    assert found[0] == "http://limner.test/images/img_job00001_0.png"
    assert (answer.object, answer.model, answer.choices[0].finish_reason) == (
        "chat.completion",
        "gpt-image-2-all",
        "stop",
    )
    assert answer.id.startswith("chatcmpl-")
    assert isinstance(answer.created, int)
    assert world.queue.requests[0].prompt == PROMPT


async def test_usage_has_its_three_integers(client: httpx2.AsyncClient) -> None:
    """Clients crash without them; they add up."""
    usage = (await client.post(CHAT, json=ask())).json()["usage"]
    assert usage["prompt_tokens"] > 0
    assert usage["completion_tokens"] == 1536 * 864 // 1024
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


async def test_what_was_really_used_is_told(client: httpx2.AsyncClient) -> None:
    """The field `limner` is enough to make the picture again."""
    about = (await client.post(CHAT, json=ask(seed=7))).json()["limner"]
    assert about == {
        "job": "job00001",
        "model": "gpt-image-2-all",
        "size": "1536x864",
        "seed": 7,
        "warnings": [],
        "scene": {"version": 1},
    }


async def test_a_seed_is_drawn_when_none_is_given(client: httpx2.AsyncClient, world: World) -> None:
    """Two askers of the same words get two pictures, and each is told its seed."""
    seeds = [(await client.post(CHAT, json=ask())).json()["limner"]["seed"] for _ in range(2)]
    assert seeds == [request.seed for request in world.queue.requests]
    assert seeds[0] != seeds[1]


@pytest.mark.parametrize("fields", [{"negative_prompt": "boats"}, {"extra_body": {"negative_prompt": "boats"}}])
async def test_a_negative_prompt_is_part_of_the_order(
    client: httpx2.AsyncClient, world: World, fields: dict[str, object]
) -> None:
    """At the top level or in a literal extra_body."""
    await client.post(CHAT, json=ask(**fields))
    assert [request.negative_prompt for request in world.queue.requests] == ["boats"]


async def test_several_pictures_are_lines_of_one_choice(client: httpx2.AsyncClient) -> None:
    """Most front ends read choice 0 alone."""
    answer = (await client.post(CHAT, json=ask(n=3))).json()
    assert len(answer["choices"]) == 1
    assert len(answer["choices"][0]["message"]["content"].splitlines()) == 3
    assert len(answer["limner"]["seeds"]) == 3


async def test_images_are_attached_only_when_asked(client: httpx2.AsyncClient) -> None:
    """Unasked they would be shown twice; asked they are data URLs."""
    plain = (await client.post(CHAT, json=ask())).json()["choices"][0]["message"]
    asked = (await client.post(CHAT, json=ask(modalities=["image", "text"]))).json()["choices"][0]["message"]
    assert "images" not in plain
    assert asked["content"].startswith("![image](http")
    [image] = asked["images"]
    assert (image["type"], image["index"]) == ("image_url", 0)
    prefix, _, data = image["image_url"]["url"].partition(",")
    assert (prefix, base64.b64decode(data)) == ("data:image/png;base64", picture_bytes())


@pytest.mark.parametrize(
    ("fields", "size"),
    [
        ({}, Size(1536, 864)),
        ({"size": "1024x1024"}, Size(1024, 1024)),
        ({"size": "1024×768"}, Size(1024, 768)),
        ({"size": "auto"}, Size(1536, 864)),
        ({"size": None}, Size(1536, 864)),
        ({"size": ""}, Size(1536, 864)),
        ({"aspect_ratio": "1:1"}, Size(1024, 1024)),
        ({"image_config": {"aspect_ratio": "3:2"}}, Size(1536, 1024)),
        ({"image_config": {"image_size": "2K", "aspect_ratio": "1:1"}}, Size(2048, 2048)),
        ({"extra_body": {"size": "512x512"}}, Size(512, 512)),
        ({"extra_body": {"size": "512x512"}, "size": "640x480"}, Size(640, 480)),
        ({"size": "640x480", "aspect_ratio": "1:1"}, Size(640, 480)),
    ],
)
async def test_fields_win_over_words(
    client: httpx2.AsyncClient, world: World, fields: dict[str, object], size: Size
) -> None:
    """`size` over `image_config` and `aspect_ratio` over the words; the top level over `extra_body`."""
    answer = await client.post(CHAT, json=ask(**fields))
    assert answer.status_code == 200
    assert world.queue.requests[0].size == size
    assert answer.json()["limner"]["size"] == str(size)


async def test_every_picture_field_arrives(client: httpx2.AsyncClient, world: World) -> None:
    """dall-e's and the SDKs' spellings included."""
    fields = {"quality": "hd", "output_format": "jpg", "background": "opaque", "output_compression": 60, "n": 2}
    answer = await client.post(CHAT, json=ask(extra_body=fields))
    request = world.queue.requests[0]
    assert (request.quality, request.output_format, request.background) == ("high", "jpeg", "opaque")
    assert (request.output_compression, request.n) == (60, 2)
    assert "_0.jpg)" in answer.json()["choices"][0]["message"]["content"]


async def test_everything_else_of_openai_is_ignored(client: httpx2.AsyncClient) -> None:
    """Unknown fields, nulls and the settings of language models do no harm."""
    fields = {
        "temperature": None,
        "stream": None,
        "n": None,
        "top_p": 0.5,
        "tools": [],
        "response_format": {"type": "text"},
        "metadata": {"a": "b"},
        "max_tokens": 10,
        "reasoning_effort": "high",
        "what_is_this": [1, {"x": None}],
    }
    assert (await client.post(CHAT, json=ask(**fields))).status_code == 200


@pytest.mark.parametrize("model", ["limner", "dall-e-3", "gpt-image-2-all"])
async def test_the_name_that_was_asked_is_echoed(client: httpx2.AsyncClient, model: str) -> None:
    """An alias is the same model under its own name."""
    answer = (await client.post(CHAT, json=ask(model=model))).json()
    assert (answer["model"], answer["limner"]["model"]) == (model, "gpt-image-2-all")


async def test_without_a_model_the_default_paints(client: httpx2.AsyncClient) -> None:
    """The seed's page names a default."""
    answer = (await client.post(CHAT, json=ask(model=None))).json()
    assert answer["model"] == "gpt-image-2-all"


async def test_an_unknown_model_is_404(sdk: openai.AsyncOpenAI) -> None:
    """The official client raises its own NotFoundError with our code."""
    with pytest.raises(openai.NotFoundError) as caught:
        await sdk.chat.completions.create(model="gpt-9", messages=[{"role": "user", "content": "a cat"}])
    assert (caught.value.code, caught.value.param) == ("model_not_found", "model")


async def test_system_words_are_style_and_the_last_user_message_is_the_prompt(
    client: httpx2.AsyncClient, world: World
) -> None:
    """Roles keep their meaning on the way."""
    messages = [
        {"role": "system", "content": "always in blue"},
        {"role": "user", "content": "a dog"},
        {"role": "assistant", "content": None},
        {"role": "developer", "content": [{"type": "text", "text": "no frames"}]},
        {"role": "user", "content": [{"type": "text", "text": "a cat"}, {"text": "on a mat"}]},
    ]
    assert (await client.post(CHAT, json={"messages": messages})).status_code == 200
    request = world.queue.requests[0]
    assert request.prompt == "a cat\non a mat"
    assert "always in blue" in request.style
    assert "no frames" in request.style


async def test_a_stream_is_one_correct_sequence(client: httpx2.AsyncClient) -> None:
    """Role, one content chunk, finish, usage, [DONE]; never buffered, never cached."""
    answer = await client.post(CHAT, json=ask(stream=True, stream_options={"include_usage": True}))
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert (answer.headers["cache-control"], answer.headers["x-accel-buffering"]) == ("no-cache", "no")
    *events, done, end = answer.text.split("\n\n")
    assert (done, end) == ("data: [DONE]", "")
    chunks = [json.loads(event.removeprefix("data: ")) for event in events]
    assert len({(chunk["id"], chunk["created"], chunk["object"]) for chunk in chunks}) == 1
    role, content, finish, usage = chunks
    assert role["choices"][0]["delta"]["role"] == "assistant"
    assert content["choices"][0]["delta"] == {"content": "![image](http://limner.test/images/img_job00001_0.png)"}
    assert (finish["choices"][0]["finish_reason"], finish["limner"]["job"]) == ("stop", "job00001")
    assert (usage["choices"], usage["usage"]["completion_tokens"]) == ([], 1296)
    assert [chunk["usage"] for chunk in chunks[:-1]] == [None, None, None]


async def test_a_stream_without_usage_has_no_usage_key(client: httpx2.AsyncClient) -> None:
    """Nobody asked."""
    answer = await client.post(CHAT, json=ask(stream=True))
    assert '"usage"' not in answer.text


async def test_streamed_images_have_a_chunk_of_their_own(client: httpx2.AsyncClient) -> None:
    """A chunk with pictures loses its words in some front ends."""
    answer = await client.post(CHAT, json=ask(stream=True, modalities=["image"]))
    deltas = [
        json.loads(line.removeprefix("data: "))["choices"][0]["delta"]
        for line in answer.text.split("\n\n")
        if line.startswith("data: {")
    ]
    assert [sorted(delta) for delta in deltas] == [["content", "role"], ["content"], ["images"], []]


async def test_the_official_client_reads_the_stream(sdk: openai.AsyncOpenAI) -> None:
    """As text pieces that add up to the link."""
    stream = await sdk.chat.completions.create(
        model="limner", messages=[{"role": "user", "content": PROMPT}], stream=True
    )
    text = "".join([chunk.choices[0].delta.content or "" async for chunk in stream])
    assert text == "![image](http://limner.test/images/img_job00001_0.png)"


async def test_a_failed_job_is_an_error(client: httpx2.AsyncClient, world: World) -> None:
    """Not to be repeated: the engine had its time."""
    world.queue.behave = fail
    answer = await client.post(CHAT, json=ask())
    assert (answer.status_code, answer.headers["x-should-retry"]) == (500, "false")
    assert answer.json()["error"]["code"] == "engine_timeout"


async def test_a_failed_job_is_an_error_event_in_a_stream(sdk: openai.AsyncOpenAI, world: World) -> None:
    """The status line is long gone; the official client raises the event."""
    world.queue.behave = fail
    stream = await sdk.chat.completions.create(
        model="limner", messages=[{"role": "user", "content": PROMPT}], stream=True
    )
    with pytest.raises(openai.APIError) as caught:
        _ = [chunk async for chunk in stream]
    assert caught.value.code == "engine_timeout"


def fail(job: Job) -> None:
    raise EngineTimeout


async def test_a_full_queue_is_429_even_for_a_stream(client: httpx2.AsyncClient, world: World) -> None:
    """With the time to wait, and as JSON since nothing was sent yet."""
    world.queue.refusal = QueueFull()
    answer = await client.post(CHAT, json=ask(stream=True))
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "queue_full")
    assert int(answer.headers["retry-after"]) > 0


async def test_links_begin_with_the_public_url() -> None:
    """When it is set, whatever the request's own address is."""
    async with open_client(make_world(public_url="https://img.example.com/art/")) as client:
        content = (await client.post(CHAT, json=ask())).json()["choices"][0]["message"]["content"]
    assert content.startswith("![image](https://img.example.com/art/images/")


async def test_a_hostile_host_header_makes_no_link(client: httpx2.AsyncClient) -> None:
    """Markdown could be broken by it."""
    answer = await client.post(CHAT, json=ask(), headers={"host": "a) evil [x](http://b"})
    assert "evil" not in answer.text


async def test_warnings_are_told(client: httpx2.AsyncClient) -> None:
    """An earlier picture becomes a reference for now, and the caller is told so."""
    first = (await client.post(CHAT, json=ask())).json()["choices"][0]["message"]
    messages = [{"role": "user", "content": "a cat"}, first, {"role": "user", "content": "make it blue"}]
    answer = (await client.post(CHAT, json={"messages": messages})).json()
    assert len(answer["limner"]["warnings"]) == 1
