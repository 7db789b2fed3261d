"""`python -m limner` is the command `limner`."""

from limner.cli.main import main

if __name__ == "__main__":
    main()
