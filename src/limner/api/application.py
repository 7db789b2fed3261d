"""The web application: routes, errors and the layers around them, built from the services. Starts nothing."""

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from limner import __version__
from limner.api.chat import Chat
from limner.api.dependencies import Services
from limner.api.errors import install_error_handlers
from limner.api.health import Health
from limner.api.hosted import Hosted
from limner.api.middleware import LimitBody, Observe
from limner.api.models import model_routes
from limner.api.reference import DESCRIPTION, document

EXPOSED = ("x-request-id", "request-id", "openai-processing-ms", "retry-after", "x-should-retry", "content-range")


def create_api(services: Services) -> FastAPI:
    """The application that speaks OpenAI's API with these services."""
    app: FastAPI = FastAPIOffline(
        title="Limner", version=__version__, description=DESCRIPTION, redoc_url=None, redirect_slashes=False
    )
    app.include_router(model_routes(services))
    app.router.routes.extend(_hot_routes(services))
    document(app)
    install_error_handlers(app)
    # the last one added is the outermost
    app.add_middleware(LimitBody, limit=services.limits.body_bytes)
    app.add_middleware(
        CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"], expose_headers=EXPOSED
    )
    app.add_middleware(Observe)
    return app


async def _front_door(_request: Request) -> Response:
    """Whoever opens the server's address in a browser is shown the API reference."""
    return RedirectResponse("/docs")


def _hot_routes(services: Services) -> list[Route]:
    """Routes without FastAPI's validation, which would cost more than their work (research/infra.md 2)."""
    chat, hosted, health = Chat(services), Hosted(services), Health(services.pings)
    return [
        Route("/v1/chat/completions", chat.create, methods=["POST"]),
        Route("/v1/chat/completions/", chat.create, methods=["POST"]),
        Route("/images/{name:path}", hosted.show),
        Route("/", _front_door),
        Route("/healthz", health.alive),
        Route("/readyz", health.ready),
    ]
