"""Who asks: the key in a request's headers, in any of the forms clients send it."""

from starlette.requests import Request

from limner.accounts.keys import Key
from limner.api.dependencies import Keys
from limner.errors import Unauthenticated

MAX_SECRET = 512  # characters; no key of ours is longer, so nothing longer is hashed


def secret_of(request: Request) -> str:
    """The secret from `Authorization: Bearer`, `x-api-key` or `api-key`. Raises Unauthenticated when there is none."""
    scheme, _, rest = request.headers.get("authorization", "").strip().partition(" ")
    secret = rest.strip() if scheme.lower() == "bearer" else ""
    secret = secret or request.headers.get("x-api-key", "").strip() or request.headers.get("api-key", "").strip()
    if not secret:
        raise Unauthenticated(
            "You didn't provide an API key: send it as `Authorization: Bearer YOUR_KEY`. "
            "Create one with `limner keys create NAME`."
        )
    if len(secret) > MAX_SECRET or not secret.isascii():
        raise Unauthenticated
    return secret


async def authenticate(request: Request, keys: Keys) -> Key:
    """The key that asks, noted for the access log. Raises Unauthenticated."""
    key = await keys.verify(secret_of(request))
    request.state.key = key.id
    return key
