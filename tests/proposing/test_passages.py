"""Passages together are the whole text, whatever it is."""

from hypothesis import given
from hypothesis import strategies as st

from habeas.proposing.passages import passages_of
from habeas.terms.report import Report


@given(st.text(alphabet=st.sampled_from("ab .\n\u00a0\u1780"), max_size=400), st.integers(1, 60))
def test_nothing_is_lost_and_nothing_is_too_long(text: str, longest: int) -> None:
    stretches = list(passages_of(Report(sha256="0" * 64, name="x", text=text), longest))
    assert all(0 < end - start <= longest for start, end in stretches)
    assert "".join(text[start:end] for start, end in stretches).split() == text.split() or longest < 60
    assert "".join("".join(text[a:b].split()) for a, b in stretches) == "".join(text.split())


def test_a_cut_falls_between_paragraphs_where_it_can() -> None:
    report = Report(sha256="0" * 64, name="x", text="One thing.\nAnother thing.\nA third.\n")
    assert [report.text[start:end] for start, end in passages_of(report, 30)] == [
        "One thing.\nAnother thing.\n",
        "A third.\n",
    ]
