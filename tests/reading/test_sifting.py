"""Sentences that can carry nothing of the field are not parsed; the text and its sentences stay whole."""

from tests.reading.reports import make_report

from habeas.reading.parsing.model import load_model
from habeas.reading.parsing.parse import parse, parse_text
from habeas.reading.parsing.sentence_ends import split_sentences
from habeas.reading.parsing.sifting import sift
from habeas.reading.reader import read_report

TOLD = "Police arrested the unionist Vann Sothea on Monday. Her sister said she was well. A crowd looked on."
DULL = "The harvest of rice was good this year. Roads near the coast were mended. Markets stayed open until noon."
FAR = "\n".join([TOLD, *[DULL] * 16])


def parsed_pieces(text: str) -> list[str]:
    return [piece.text for piece in sift(text.splitlines(keepends=True), load_model().signs) if piece.parsed]


def test_a_sentence_that_tells_is_parsed_with_those_beside_it() -> None:
    assert "".join(parsed_pieces(FAR)).startswith(TOLD[:60])


def test_what_is_far_from_anything_told_is_not_parsed() -> None:
    assert not any("harvest" in piece for piece in parsed_pieces(FAR))


def test_speech_near_an_event_is_parsed_and_leads_on() -> None:
    text = "\n".join([TOLD, DULL, "“We are worried,” he said.", DULL, "“It is not over,” he added.", *[DULL] * 14])
    parsed = "".join(parsed_pieces(text))
    assert "worried" in parsed and "not over" in parsed and "harvest" not in parsed


def test_the_sentence_with_a_whole_name_is_parsed_for_its_surname() -> None:
    text = "\n".join(["Guards freed the farmer Okello.", *[DULL] * 16, "The crops of Grace Okello were good."])
    assert any("Grace" in piece for piece in parsed_pieces(text))


def test_the_pieces_are_the_text() -> None:
    assert "".join(piece.text for piece in sift(FAR.splitlines(keepends=True), load_model().signs)) == FAR


def test_a_sentence_not_parsed_is_a_sentence_of_words() -> None:
    doc = parse_text(FAR, whole=False)
    last = list(doc.sents)[-1]
    assert doc.text == FAR
    assert last.text == "Markets stayed open until noon."
    assert {word.tag_ + word.dep_ + word.lemma_ for word in last} == {""}


def test_sifting_changes_no_claim_here() -> None:
    report = make_report(f"{FAR}\nHuman rights groups spoke of political prisoners.")
    assert read_report(report).claims == read_report(report, whole=True).claims != ()


def test_a_short_text_is_parsed_whole() -> None:
    assert all(word.tag_ for word in parse(make_report(DULL)).doc)


def test_sentences_end_at_stops_before_capitals() -> None:
    text = "He met Gen. Than Oo and J. B. Smith at the U.S. Embassy. “It is late.” They left! Why? 30 stayed."
    assert [one.strip() for one in split_sentences(text)] == [
        "He met Gen. Than Oo and J. B. Smith at the U.S. Embassy.", "“It is late.”", "They left!", "Why?", "30 stayed.",
    ]  # fmt: skip


def test_a_text_of_stops_is_split_in_linear_time() -> None:
    assert "".join(split_sentences("." * 300_000)) == "." * 300_000
