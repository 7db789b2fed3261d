"""GET /v1/models and /v1/models/{id}: what can be asked for, in OpenAI's shape with machine-readable capabilities."""

from typing import Annotated

import msgspec
from fastapi import APIRouter, Depends, Path
from fastapi.security import HTTPBearer
from starlette.requests import Request
from starlette.responses import Response

from limner.api.authentication import authenticate
from limner.api.catalogue import Model
from limner.api.dependencies import Services
from limner.engines.engine import Capabilities

PARAMETERS = (
    "size",
    "n",
    "quality",
    "background",
    "output_format",
    "output_compression",
    "seed",
    "negative_prompt",
    "aspect_ratio",
    "image_config",
    "modalities",
    "stream",
)


class Architecture(msgspec.Struct, frozen=True):
    """What goes in and what comes out, as OpenRouter's clients read it."""

    input_modalities: tuple[str, ...]
    output_modalities: tuple[str, ...] = ("image",)


class ModelObject(msgspec.Struct, frozen=True, omit_defaults=True):
    """OpenAI's model object, and what this server knows besides."""

    id: str
    created: int
    object: str
    owned_by: str
    name: str
    description: str
    architecture: Architecture
    supported_parameters: tuple[str, ...]
    capabilities: Capabilities
    alias_of: str | None = None


class ModelList(msgspec.Struct, frozen=True):
    """OpenAI's list object."""

    data: list[ModelObject]
    object: str = "list"


def model_routes(services: Services) -> APIRouter:
    """Both routes; each needs a key."""

    async def require_key(request: Request) -> None:
        await authenticate(request, services.keys)

    bearer = HTTPBearer(auto_error=False, description="A key made by `limner keys create NAME`.")
    routes = APIRouter(prefix="/v1/models", tags=["models"], dependencies=[Depends(require_key), Depends(bearer)])

    @routes.get("", summary="List the models, aliases included")
    async def list_models() -> Response:
        return _json(ModelList([_describe(name, model) for name, model in services.models]))

    @routes.get("/{model_id:path}", summary="Describe one model")
    async def retrieve_model(model_id: Annotated[str, Path(description="A name or an alias.")]) -> Response:
        if not model_id:  # a slash behind /v1/models
            return await list_models()
        return _json(_describe(model_id, services.models.find(model_id)))

    return routes


def _describe(name: str, model: Model) -> ModelObject:
    capabilities = model.capabilities
    return ModelObject(
        id=name,
        created=model.created,
        object="model",
        owned_by="limner",
        name=name,
        description=capabilities.description,
        architecture=Architecture(("text", "image") if capabilities.references else ("text",)),
        supported_parameters=PARAMETERS,
        capabilities=capabilities,
        alias_of=None if name == model.name else model.name,
    )


def _json(value: ModelObject | ModelList) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")
