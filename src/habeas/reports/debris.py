"""What does not belong to the story: markup scraps, script, buttons, credits of pictures."""

import re
from importlib.resources import files

import yaml

_WORDS = re.compile(r"[^\W_]")
# A comment never reaches over the beginning of another: an unclosed one must not swallow the story below it.
_COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL)
# Half a comment, alone on its line and short: a sentence beside a stray mark is kept.
_TORN_COMMENT = re.compile(r"^[ \t]*(<?!--[^\n]*?-->|<?!--[^\n.]{0,80}|[^\n<>.!?]{0,60}-->)[ \t]*$", re.MULTILINE)
_SCRIPT = re.compile(r"<(script|style)\b[^>]*>(?:(?!<\1).)*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_DEEPEST_NESTING = 8
_CODE_START = re.compile(
    r"window\.\w+\s*=|(?:var|let|const) \w+\s*=|!?\(?function\s*\w*\s*\(|gtag\(|ga\(|fbq\(|document\.\w+|googletag\."
    r"|dataLayer\b|\}\s*\)|//\s*<!\[CDATA\[|//\s*\]\]>|/\*\s*<!\[CDATA\[|[.#@][a-zA-Z][\w-]*[^.{]{0,200}\{"
)
_CODE_END = tuple(";{}()]>")
_LONGEST_FURNITURE = 600
_LONGEST_CREDIT_WORDS = 16
# "(Photo: …)", "[Image by …]", "(AP Photo/…)" or, behind a full stop, "Photo: …" and "REUTERS/…".
_AGENCY_PICTURE = r"(?-i:REUTERS/|AP Photo|AFP/|AFP PHOTO|EPA/|EPA-EFE|Getty Images|Xinhua/)"
_TRAILING_CREDIT = re.compile(
    rf"""\s*(?:
        [(\[](?:(?:image|photo|photograph|picture)s?\s*(?:source|credits?|courtesy)?\s*(?:of|by|:|/)
              |{_AGENCY_PICTURE.replace(" ", r"[ ]")})[^()\[\]]{{1,80}}[)\]]\.?
      | (?<=[.!?”"])\s(?:(?:image|photo|photograph|picture)s?(?:\s(?:source|credit))?\s*[:/]\s?
              |{_AGENCY_PICTURE.replace(" ", r"[ ]")})[^.\n]{{1,60}}\.?
    )\s*\Z""",
    re.IGNORECASE | re.VERBOSE,
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
    """Take out comments and script, whole or torn, also where one had been hidden inside another."""
    for _ in range(_DEEPEST_NESTING):
        before = text
        for pattern in (_SCRIPT, _COMMENT, _TORN_COMMENT):
            text = pattern.sub("", text)
        if text == before:
            break
    return text.replace("<!--", "")


def is_debris(line: str) -> bool:
    """Whether the whole line or paragraph is page furniture, script, or nothing but strokes and dots."""
    line = line.strip()
    if not _WORDS.search(line):
        return True
    if _CODE_START.match(line) and line.endswith(_CODE_END):
        return True
    return len(line) <= _LONGEST_FURNITURE and bool(_FURNITURE.fullmatch(line))


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
