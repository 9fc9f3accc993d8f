"""The elements of a page to blocks of text, without menus, buttons, scripts and lists of links."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from habeas.reports.draft import Block
from habeas.reports.plain import unwrap_lines
from habeas.terms.report import PartKind

_LEFT_OUT = re.compile(
    r"script|style|noscript|template|nav|footer|aside|button|iframe|svg|math|select|option|textarea|canvas|object"
    r"|embed|audio|video|dialog|head|menu|input|label"
)
_BLOCKS = re.compile(
    r"address|article|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|hr|html"
    r"|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_HEADINGS = re.compile(r"h[2-6]")
_FURNITURE = re.compile(
    r"(^|[\s_-])(share|sharing|social|newsletter|cookies?|consent|adverts?|advertisement|ads?|promo|related|breadcrumbs?"
    r"|sidebar|comments?|subscribe|paywall|toolbar|menu|toc|mininav|pagination|read-?more|outbrain|taboola|modal|popup|overlay|cookiebanner|cmplz)([\s_-]|$)",
    re.IGNORECASE,
)
_FURNITURE_AT_MOST = 0.25
_CAPTION_CLASS = re.compile(r"(^|[\s_-])caption(-text)?([\s_-]|$)", re.IGNORECASE)
_STANDFIRST_CLASS = re.compile(
    r"(^|[\s_-])(standfirst|dek|subhead(line)?|sub-?title|deck|article-?summary|lede|excerpt)([\s_-]|$)", re.IGNORECASE
)
_MOSTLY_LINKS = 0.7


def read_blocks(root: HtmlElement) -> list[Block]:
    """The blocks of running text below an element, in reading order."""
    return list(_Walk(root).blocks())


class _Walk:
    """One pass over a tree: gathers inline text until a block element begins or ends."""

    def __init__(self, root: HtmlElement) -> None:
        self.root = root
        self.size = max(1, len(root.text_content()))
        self.words: list[str] = []
        self.linked = 0

    def blocks(self) -> Iterator[Block]:
        yield from self._visit(self.root, None, False)
        yield from self._flush(None)

    def _visit(self, element: HtmlElement, kind: PartKind | None, in_link: bool) -> Iterator[Block]:
        tag = element.tag
        if not isinstance(tag, str) or _LEFT_OUT.fullmatch(tag) or self._is_furniture(element):
            return
        if tag == "br":
            self.words.append("\n")
            return
        opens = bool(_BLOCKS.fullmatch(tag))
        if opens:
            yield from self._flush(kind)
            kind = _kind_of(element, kind)
        in_link = tag == "a" or (in_link and not _HEADINGS.fullmatch(tag))
        self._say(element.text, in_link)
        for child in element:
            yield from self._visit(child, kind, in_link)
            self._say(child.tail, in_link)
        if opens:
            yield from self._flush(kind)

    def _say(self, words: str | None, in_link: bool) -> None:
        shown = re.sub(r"\s+", " ", words or "")
        self.words.append(shown)
        self.linked += len(shown) if in_link else 0

    def _is_furniture(self, element: HtmlElement) -> bool:
        if element is self.root:
            return False
        style = (element.get("style") or "").replace(" ", "").lower()
        if "hidden" in element.attrib or "display:none" in style or element.get("aria-hidden") == "true":
            return True
        if element.tag != "form" and not _FURNITURE.search(element.get("class") or ""):
            return False
        # A whole article may carry class="has-sidebar", and some sites wrap every page in a form:
        # only a small piece of the page can be furniture, and a heading never is.
        if re.fullmatch(r"h[1-6]", element.tag):
            return False
        return len(element.text_content()) <= max(400, _FURNITURE_AT_MOST * self.size)

    def _flush(self, kind: PartKind | None) -> Iterator[Block]:
        words, linked = "".join(self.words), self.linked
        self.words, self.linked = [], 0
        length = len(words.strip())
        if kind != "headline" and linked > _MOSTLY_LINKS * length and not re.search(r"[.!?”\"]\s*\Z", words):
            return
        if "\n" in words:  # lines set with <br>: whole paragraphs, or a text wrapped by hand
            yield from (Block(line, kind, gap) for line, gap in unwrap_lines(words))
        elif words.strip():
            yield Block(" ".join(words.split()), kind or "paragraph")


def _kind_of(element: HtmlElement, inherited: PartKind | None) -> PartKind | None:
    marks = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if inherited == "caption" or element.tag == "figcaption" or _CAPTION_CLASS.search(marks):
        return "caption"
    if element.tag == "h1":
        return "headline"
    if element.tag != "article" and _STANDFIRST_CLASS.search(marks):
        return "standfirst"
    return "heading" if _HEADINGS.fullmatch(element.tag) else inherited
