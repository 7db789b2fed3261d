"""The API reference under /docs: the plain routes with examples, their schemas from the very structs that read them."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from fastapi import FastAPI

from limner.api.errors import Envelope
from limner.api.health import Readiness
from limner.api.models import ModelList, ModelObject
from limner.api.wire.chat import ChatBody
from limner.api.wire.completion import Completion

Document = dict[str, object]

DESCRIPTION = """\
An OpenAI-compatible image API. Point any OpenAI client at `…/v1` with a key made by `limner keys create NAME`,
ask for a picture in words, and read the link in `choices[0].message.content`.
Errors are always `{"error": {"message", "type", "param", "code"}}`; every answer carries `x-request-id`.
"""

_MODEL = "gpt-image-2-all"
_LIGHTHOUSE = "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic"
EXAMPLES: Mapping[str, object] = MappingProxyType({
    "Text to image": {"model": _MODEL, "messages": [{"role": "user", "content": _LIGHTHOUSE}]},
    "Size, seed and number by field": {
        "model": _MODEL,
        "size": "1536x1024",
        "seed": 7,
        "n": 2,
        "messages": [{"role": "user", "content": "misty mountains and a river, ink wash"}],
    },
    "With a reference picture": {
        "model": _MODEL,
        "messages": [
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Turn this image into a watercolor painting"},
                    {"type": "image_url", "image_url": {"url": "https://example.com/photo.png"}},
                ],
            }
        ],
    },
    "As a stream": {
        "model": _MODEL,
        "stream": True,
        "stream_options": {"include_usage": True},
        "messages": [{"role": "user", "content": "1024x1024 square logo, minimalist cat line art"}],
    },
})


def document(app: FastAPI) -> None:
    """Add the routes that FastAPI does not know to its OpenAPI document."""
    written = app.openapi

    def openapi() -> Document:
        if app.openapi_schema is None:
            _extend(written())
        return app.openapi_schema or {}

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's documented way


def _extend(schema: Document) -> None:
    (body, answer, error, readiness, models, model), components = msgspec.json.schema_components(
        [ChatBody, Completion, Envelope, Readiness, ModelList, ModelObject], ref_template="#/components/schemas/{name}"
    )
    paths = _mapping(schema, "paths")
    paths["/v1/chat/completions"] = {"post": _chat(body, answer, error)}
    for path, found in (("/v1/models", models), ("/v1/models/{model_id}", model)):
        operation = _mapping(_mapping(paths, path), "get")  # FastAPI's own answers would promise a 422 that never comes
        operation["responses"] = {"200": _json("What it can.", found), "401": _json("No valid key.", error)}
    paths["/images/{id}.{extension}"] = {"get": _hosted(error)}
    paths["/healthz"] = {"get": _operation("health", "Is the process there?", {"200": _described("It is.")})}
    paths["/readyz"] = {
        "get": _operation(
            "health",
            "Can it paint?",
            {"200": _json("It can.", readiness), "503": _json("Not yet, or not now.", readiness)},
        )
    }
    _mapping(schema, "components")["schemas"] = components


def _chat(body: Document, answer: Document, error: Document) -> Document:
    examples = {name: {"value": value} for name, value in EXAMPLES.items()}
    return _operation(
        "chat",
        "Paint what the last user message asks for",
        {
            "200": _json("The pictures, as markdown links.", answer),
            "400": _json("What is wrong, and where (`param`).", error),
            "401": _json("No key, or none that is valid.", error),
            "429": _json("Too much is waiting: try again after `Retry-After`.", error),
        },
    ) | {
        "security": [{"HTTPBearer": []}],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body, "examples": examples}}},
    }


def _hosted(error: Document) -> Document:
    parameters = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {
            "name": "extension",
            "in": "path",
            "required": True,
            "schema": {"type": "string", "enum": ["png", "jpg", "jpeg", "webp"]},
        },
    ]
    responses = {"200": _described("The picture; no key is needed."), "404": _json("There is none.", error)}
    return _operation("pictures", "A hosted picture", responses) | {"parameters": parameters}


def _operation(tag: str, summary: str, responses: Mapping[str, object]) -> Document:
    return {"tags": [tag], "summary": summary, "responses": responses}


def _described(words: str) -> Document:
    return {"description": words}


def _json(words: str, schema: Document) -> Document:
    return {"description": words, "content": {"application/json": {"schema": schema}}}


def _mapping(parent: Document, name: str) -> Document:
    child = parent.setdefault(name, {})
    assert isinstance(child, dict)
    return child
