"""What cleaning may and may not do to any text at all."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from habeas.reports.assemble import assemble
from habeas.reports.debris import is_debris, is_picture_credit
from habeas.reports.draft import Draft
from habeas.reports.layout import lay_out
from habeas.reports.plain import read_plain

DEBRIS = [
    "!-- Google tag (gtag.js) -->",
    "<!-- comment -->",
    "window.dataLayer = window.dataLayer || [];",
    "gtag('js', new Date());",
    "Advertisement",
    "Share on Facebook",
    "Read more: Another story",
    "Subscribe to our newsletter",
    "We use cookies to improve your experience.",
    "IMAGE SOURCE: LICADHO HANDOUT via REUTERS",
    "Photo by Sok Dara",
    "(Photo: Reuters)",
    "All rights reserved.",
]
WORD = st.sampled_from(["court", "police", "released", "26", "activists", "of", "the", "bail", "in", "2021", "charge"])
SENTENCE = st.lists(WORD, min_size=6, max_size=30).map(lambda words: "Yesterday " + " ".join(words) + ".")
ANYTHING = st.text(alphabet="aB1 .:-–<>!/()[]*#\n\t\r|“”#_@é\u00a0", max_size=120)

SCRAP = [
    *(
        "Photo: A",
        "Photo by",
        "(Photo: Bo)",
        "Read more:",
        "Share",
        "# ",
        "**",
        "[a](b)",
        "!--",
        "-->",
        "<!--",
        "---",
        "- ",
    ),
    *(
        "<script>",
        "</script>",
        "By Sok",
        "18 November 2021",
        "November",
        "2021",
        "\n",
        "\n\n",
        " ",
        "A headline",
        ".",
        ");",
    ),
    *("He was released on bail.", "gtag(", "IMAGE SOURCE:", "Advertisement"),
]
SCRAPS = st.lists(st.sampled_from(SCRAP), max_size=14).map("".join)
MARKED_SCRAPS = st.lists(st.sampled_from([*SCRAP, "![c](d)", "![He speaks.](d)"]), max_size=14).map("".join)


def clean(text: str) -> str:
    return assemble(lay_out(read_plain(text)).blocks)[0]


@given(st.lists(st.one_of(SENTENCE, st.sampled_from(DEBRIS)), max_size=12))
def test_every_sentence_stays_in_order_and_every_debris_goes(lines: list[str]) -> None:
    cleaned = clean("\n\n".join(["A headline of five words", *lines]))
    sentences = [line for line in lines if line not in DEBRIS]
    assert cleaned.split("\n\n") == ["A headline of five words", *sentences]
    assert not any(line in cleaned for line in DEBRIS)


@given(st.one_of(SCRAPS, ANYTHING, st.text(max_size=80)))
@example("[[a](b)](c)")
@example("<!-<!-- x -->- y -->")
@example("Words. (Photo: A) (Photo: B)")
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.one_of(MARKED_SCRAPS, ANYTHING))
def test_laying_out_what_is_laid_out_changes_nothing(text: str) -> None:
    story = lay_out(read_plain(text))
    assert lay_out(Draft(story.blocks, title=story.title)) == story


@given(st.one_of(SCRAPS, ANYTHING, st.text(max_size=80)))
def test_parts_cover_the_text_in_order_without_overlap(text: str) -> None:
    cleaned, parts = assemble(lay_out(read_plain(text)).blocks)
    position = 0
    for part in parts:
        assert part.start >= position
        assert not cleaned[position : part.start].strip()
        assert cleaned[part.start : part.end].strip() == cleaned[part.start : part.end] != ""
        position = part.end
    assert not cleaned[position:].strip()


@given(st.one_of(SCRAPS, ANYTHING))
def test_no_part_is_debris(text: str) -> None:
    cleaned, parts = assemble(lay_out(read_plain(text)).blocks)
    for part in parts:
        words = cleaned[part.start : part.end]
        assert not is_debris(words)
        assert not is_picture_credit(words)


@given(st.lists(st.text(alphabet="xyz Qé", min_size=1, max_size=200).filter(str.strip), min_size=1, max_size=8))
def test_no_letter_is_lost_and_none_is_made(paragraphs: list[str]) -> None:
    cleaned = clean("\n\n".join(paragraphs))
    for paragraph in paragraphs:
        assert " ".join(paragraph.split()).casefold() in cleaned.casefold()
    assert len(re.sub(r"\s", "", cleaned)) <= len(re.sub(r"\s", "", "".join(paragraphs)))
