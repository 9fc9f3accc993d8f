"""Which quotes belong to the register."""

from habeas.reading.draft import Draft
from habeas.reading.speech.quotes_nearby import keep_near
from habeas.terms.claims import Attribution, EventBody, QuoteBody

TEXT = "\n\n".join(["arrested", "a", "b", "c", "d", "e", "f", "the rest of a long report " * 400])


def at(word: str, speaker: str | None = None) -> Draft:
    start = f"\n{TEXT}".index(f"\n{word}")
    place = (start, start + len(word))
    body = EventBody(type="arrest") if speaker is None else QuoteBody(direct=True, text=word)
    return Draft(body, 0, place, (place,), attribution=Attribution(speaker=speaker))


def kept(*quotes: Draft) -> list[str]:
    return [draft.body.text for draft in keep_near(quotes, [at("arrested")], TEXT) if isinstance(draft.body, QuoteBody)]


def test_it_works() -> None:
    assert kept(at("b", "Mary Brown")) == ["b"]


def test_a_quote_far_from_any_event_is_left_out() -> None:
    assert kept(at("e", "Mary Brown")) == []


def test_somebody_who_speaks_on_is_kept() -> None:
    assert kept(at("b", "Mary Brown"), at("d", "Mary Brown"), at("f", "Mary Brown")) == ["b", "d", "f"]


def test_somebody_else_far_from_any_event_is_not() -> None:
    assert kept(at("b", "Mary Brown"), at("d", "John Smith")) == ["b"]


def test_in_a_short_report_of_an_event_everybody_speaks_to_it() -> None:
    quotes = [at("b", "Mary Brown"), at("f", "John Smith")]
    assert keep_near(quotes, [at("arrested")], TEXT[:60]) == quotes


def test_without_an_event_there_is_nothing_to_be_near() -> None:
    assert keep_near([at("b", "Mary Brown")], [], TEXT) == []
