"""Limner: a self-hosted, OpenAI-compatible image API."""

__version__ = "0.1.0"
