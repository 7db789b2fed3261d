"""Everything that can go wrong, as one tree. Errors know their meaning and the parameter, never an HTTP status.

LimnerError
├── InvalidRequest          the caller can fix it: names the parameter
│   ├── RequestTooLarge     more bytes, messages or characters than the documented limit
│   ├── UnsupportedMedia    a body or picture of a type nobody reads here
│   └── InvalidImage        bytes that are no picture, or one beyond the limits
├── Unauthenticated         no key, a wrong key, a revoked or expired key
├── NotFound                no such thing, or not yours (the two are never told apart)
│   └── ModelNotFound
├── Overloaded              try again later
│   └── QueueFull
├── EngineError             the picture could not be made
│   ├── EngineCrashed       the child process died
│   └── EngineTimeout       the time limit ran out
├── StorageError            a picture or row could not be kept or read
└── ConfigurationError      unsafe or contradictory settings
"""

from typing import ClassVar


class LimnerError(Exception):
    """Something went wrong."""

    code: ClassVar[str | None] = None

    def __init__(self, message: str | None = None, *, param: str | None = None) -> None:
        self.message = message or (type(self).__doc__ or "").strip().splitlines()[0]
        self.param = param
        super().__init__(self.message)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.param)


def _rebuild(kind: type[LimnerError], message: str, param: str | None) -> LimnerError:
    return kind(message, param=param)


class InvalidRequest(LimnerError):
    """The request is not valid."""

    code = "invalid_value"


class RequestTooLarge(InvalidRequest):
    """The request is larger than this server accepts."""

    code = "request_too_large"


class UnsupportedMedia(InvalidRequest):
    """The request's content type is not supported."""

    code = "unsupported_media_type"


class InvalidImage(InvalidRequest):
    """The picture could not be read."""

    code = "invalid_image_file"


class Unauthenticated(LimnerError):
    """Incorrect API key provided. Create one with `limner keys create NAME`."""

    code = "invalid_api_key"


class NotFound(LimnerError):
    """There is no such thing here."""

    code = "not_found"


class ModelNotFound(NotFound):
    """The model does not exist or you do not have access to it."""

    code = "model_not_found"


class Overloaded(LimnerError):
    """The server is busy. Try again in a few seconds."""

    code = "server_is_overloaded"


class QueueFull(Overloaded):
    """Too many pictures are waiting. Try again in a few seconds."""

    code = "queue_full"


class EngineError(LimnerError):
    """The engine could not make the picture."""

    code = "engine_error"


class EngineCrashed(EngineError):
    """The engine's process died while it made the picture."""

    code = "engine_crashed"


class EngineTimeout(EngineError):
    """The picture took longer than the time limit."""

    code = "engine_timeout"


class StorageError(LimnerError):
    """The storage could not be written or read."""

    code = "storage_error"


class ConfigurationError(LimnerError):
    """The settings are not usable."""

    code = "configuration_error"
