"""A web page (.html) to blocks: the story's own part of the page, and what its metadata say."""

import re

import trafilatura
from lxml import etree, html

from habeas.reports.debris import is_debris
from habeas.reports.decode import decode
from habeas.reports.draft import Block, Draft
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.reports.page_blocks import read_blocks
from habeas.reports.page_metadata import read_metadata
from habeas.reports.plain import normalise_lines
from habeas.terms.errors import RefusedReport

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_STORY = ("//article", "//*[@itemprop='articleBody']", "//main", "//*[@role='main']")
_SHARE_OF_PAGE = 0.4


def read_page(incoming: Incoming, _limits: Limits) -> Draft:
    """Read a page. Raises RefusedReport when its bytes cannot be decoded or parsed."""
    declared = _DECLARED.search(incoming.data[:4096])
    text = decode(incoming.name, incoming.data, declared[1].decode("ascii") if declared else None)
    return read_page_text(incoming.name, text)


def read_page_text(name: str, text: str) -> Draft:
    """The same for a page that is characters already, such as a mail's HTML part."""
    text = normalise_lines(_XML_DECLARATION.sub("", text))
    try:
        tree = html.document_fromstring(text)
    except (etree.LxmlError, ValueError) as error:
        raise RefusedReport(name, "a web page that cannot be parsed") from error
    metadata = read_metadata(tree)
    region = _story_region(tree)
    blocks = read_blocks(tree if region is None else region)
    if region is None:
        blocks = _keep_main_text(blocks, text)
    while blocks and (blocks[-1].kind == "heading" or is_debris(blocks[-1].text)):
        blocks.pop()  # a heading over nothing belongs to the page's furniture
    return Draft(tuple(blocks), metadata.title, metadata.published, metadata.publisher, metadata.url, metadata.language)


def _story_region(tree: html.HtmlElement) -> html.HtmlElement | None:
    """The element that the page itself marks as its story, when most of the running text is in it."""
    total = _running_text(tree)
    for path in _STORY:
        candidates = tree.xpath(path)
        best = max(candidates, key=_running_text, default=None)
        if best is not None and total and _running_text(best) >= _SHARE_OF_PAGE * total:
            return best
    return None


def _running_text(element: html.HtmlElement) -> int:
    return sum(len(paragraph.text_content()) for paragraph in element.iter("p"))


def _keep_main_text(blocks: list[Block], text: str) -> list[Block]:
    """On a page that marks nothing, trafilatura judges where the story begins and ends.

    What lies between is kept whole: a paragraph that it passed over would be a claim missed.
    """
    judged = trafilatura.extract(text, favor_recall=True, include_comments=False, deduplicate=False)
    main = _letters(judged or "")
    inside = [number for number, block in enumerate(blocks) if _letters(block.text) in main]
    if not judged or not inside:
        return blocks
    headlines = [block for block in blocks[: inside[0]] if block.kind == "headline"]
    return [*headlines, *blocks[inside[0] : inside[-1] + 1]]


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
