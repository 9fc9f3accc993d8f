"""`python -m habeas.cli`."""

from habeas.cli.main import main

if __name__ == "__main__":
    main()
