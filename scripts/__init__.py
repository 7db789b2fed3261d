"""Programs for those who work on Limner; not installed."""
