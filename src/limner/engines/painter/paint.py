"""From a Scene to pixels, as a ladder: the world is built, subjects are set into it, a medium draws it."""
