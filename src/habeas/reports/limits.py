"""How much a report may weigh before it is refused: memory and time are the user's, not the sender's."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes, times in seconds. `allow_private` lets addresses of the own network be fetched."""

    max_bytes: int = 50_000_000
    max_unpacked_bytes: int = 200_000_000
    max_characters: int = 1_000_000
    max_pages: int = 2_000
    max_redirects: int = 5
    connect_seconds: float = 10.0
    fetch_seconds: float = 60.0
    allow_private: bool = False


DEFAULT_LIMITS = Limits()
