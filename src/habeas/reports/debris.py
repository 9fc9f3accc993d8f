"""What does not belong to the story: markup scraps, script, buttons, credits of pictures."""

import re
from importlib.resources import files

import yaml

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BROKEN_COMMENT = re.compile(r"^[ \t]*(<?!--.*?-->|<?!--[^\n]*|[^\n<>]{0,80}-->)[ \t]*$", re.MULTILINE)
_SCRIPT = re.compile(r"<(script|style)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_CODE_LINE = re.compile(
    r"\s*(window\.\w+\s*=|(?:var|let|const) \w+\s*=|!?\(?function\s*\w*\s*\(|gtag\(|ga\(|fbq\(|document\.\w+|"
    r"googletag\.|dataLayer|\}\s*\)|//\s*<!\[CDATA\[|//\s*\]\]>|/\*\s*<!\[CDATA\[|[.#@][\w-]+[^.]*\{).*[;{}()\]>]\s*"
)
_LONGEST_CREDIT_WORDS = 16
_TRAILING_CREDIT = re.compile(
    r"\s*(?:[(\[](?:image|photo|photograph|picture)s?\s*(?:source|credits?|courtesy)?\s*(?:of|by|:|/)[^()\[\]]{1,80}[)\]]\.?"
    r"|(?<=[.!?”\"])\s(?:image|photo|photograph|picture)s?(?:\s(?:source|credit))?\s*[:/]\s?[^.\n]{1,60}\.?)\s*\Z",
    re.IGNORECASE,
)


def _load() -> dict[str, list[str]]:
    loaded: dict[str, list[str]] = yaml.safe_load(files(__package__).joinpath("debris.yaml").read_text("utf-8"))
    return loaded


_PATTERNS = _load()
_CASED = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS.pop("picture_credits_cased")))
_CREDIT = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS.pop("picture_credits")), re.IGNORECASE)
_FURNITURE = re.compile(
    "|".join(f"(?:{pattern})" for patterns in _PATTERNS.values() for pattern in patterns), re.IGNORECASE
)


def strip_markup_scraps(text: str) -> str:
    """Take out comments and script, whole or torn, until none is left."""
    before = None
    while before != text:
        before = text
        for pattern in (_SCRIPT, _COMMENT, _BROKEN_COMMENT):
            text = pattern.sub("", text)
    return text


def is_debris(line: str) -> bool:
    """Whether the whole line or paragraph is page furniture or script."""
    line = line.strip()
    return bool(_FURNITURE.fullmatch(line) or _CODE_LINE.fullmatch(line))


def is_picture_credit(line: str) -> bool:
    """Whether the whole line only says who made a picture."""
    line = line.strip()
    if len(line.split()) > _LONGEST_CREDIT_WORDS:
        return False
    return bool(_CREDIT.fullmatch(line) or _CASED.fullmatch(line))


def split_trailing_credit(text: str) -> tuple[str, bool]:
    """The text without a picture credit at its end, and whether there was one."""
    shorter = text
    while (match := _TRAILING_CREDIT.search(shorter)) and match.start() > 0:
        shorter = shorter[: match.start()]
    return shorter, shorter != text
