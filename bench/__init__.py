"""Measures what docs/performance.md states. Prints; asserts nothing."""
