"""Bytes to pixels and back. Every limit on what is decoded lives here; nothing here knows who asks."""
