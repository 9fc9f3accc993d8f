"""What a page says of itself: title, date, publisher, address, language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from habeas.reports.datelines import read_date

# The first that is there counts. A date of modification is never one of publication.
_DATE_PATHS = (
    "//meta[@property='article:published_time']/@content",
    "//*[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='date' or @name='pubdate' or @name='publish-date' or @name='publish_date' or @name='parsely-pub-date'"
    " or @name='sailthru.date' or @name='dc.date' or @name='DC.date' or @name='DC.Date' or @name='dc.date.issued'"
    " or @name='DC.date.issued' or @name='dcterms.created' or @name='citation_publication_date']/@content",
    "//article//header//time/@datetime",
    "(//article//time[not(ancestor::aside)]/@datetime)[1]",
)
_PUBLISHER_PATHS = (
    "//meta[@property='og:site_name']/@content",
    "//meta[@name='publisher' or @name='dc.publisher' or @name='DC.publisher' or @name='citation_publisher']/@content",
    "//meta[@name='application-name']/@content",
)
_TITLE_PATHS = (
    "//meta[@property='og:title']/@content",
    "//meta[@name='twitter:title']/@content",
    "//meta[@name='dc.title' or @name='DC.title']/@content",
)
_URL_PATHS = ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")
_SITE_SEPARATOR = re.compile(r"\s+[|–—-]\s+|\s+[»:]\s+")


@dataclass(frozen=True)
class PageMetadata:
    """What the page's own metadata say; None where they do not."""

    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    language: str | None


def read_metadata(tree: HtmlElement) -> PageMetadata:
    """Read the metadata of a parsed page."""
    linked_data = list(_linked_data(tree))
    publisher = _first(tree, _PUBLISHER_PATHS) or _publisher_in(linked_data)
    url = _first(tree, _URL_PATHS)
    language = (tree.get("lang") or "").lower().split("-")[0]
    return PageMetadata(
        title=_title(tree, publisher),
        published=_published(tree, linked_data),
        publisher=publisher,
        url=url if url and re.match(r"https?://[^\s@]+\Z", url) else None,
        language=language if re.fullmatch(r"[a-z]{2,3}", language) else None,
    )


def _first(tree: HtmlElement, paths: tuple[str, ...]) -> str | None:
    for path in paths:
        for value in tree.xpath(path):
            words = re.sub(r"\s+", " ", str(value)).strip()
            if words:
                return words
    return None


def _title(tree: HtmlElement, publisher: str | None) -> str | None:
    """The page's one headline (h1); else the title it gives to others, without the site's name."""
    announced = _first(tree, _TITLE_PATHS) or re.sub(r"\s+", " ", tree.findtext(".//title") or "").strip() or None
    headlines = [re.sub(r"\s+", " ", element.text_content()).strip() for element in tree.iter("h1")]
    headlines = [words for words in headlines if words and words != publisher]
    named = [words for words in headlines if announced and words.casefold() in announced.casefold()]
    if named or len(set(headlines)) == 1:
        return (named or headlines)[0]
    return _without_site(announced, publisher) if announced else None


def _without_site(title: str, publisher: str | None) -> str:
    pieces = _SITE_SEPARATOR.split(title)
    if publisher and len(pieces) > 1 and pieces[-1].casefold() == publisher.casefold():
        return title[: title.rindex(pieces[-1])].rstrip(" |–—-»:")
    return title


def _published(tree: HtmlElement, linked_data: list[dict[str, Any]]) -> str | None:
    for path in _DATE_PATHS:
        for value in tree.xpath(path):
            if found := read_date(str(value)):
                return found
    dates = (read_date(str(thing.get("datePublished", ""))) for thing in linked_data)
    return next((found for found in dates if found), None)


def _publisher_in(linked_data: list[dict[str, Any]]) -> str | None:
    for thing in linked_data:
        publisher = thing.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return str(publisher["name"]).strip() or None
    return None


def _linked_data(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, outermost first."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            waiting = [json.loads(str(script), strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            thing = waiting.pop(0)
            if isinstance(thing, dict):
                yield thing
                waiting.extend(thing.get("@graph") or [] if isinstance(thing.get("@graph"), list) else [])
            elif isinstance(thing, list):
                waiting.extend(thing)
