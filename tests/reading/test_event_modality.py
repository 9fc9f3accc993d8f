"""What a clause claims: that it happened, did not, is possible or demanded."""

import pytest
from tests.reading.reports import read_only_event


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("The court freed the activist Tran Van Minh.", "asserted"),
        ("The activist Tran Van Minh was not released.", "denied"),
        ("No political prisoners were released in May.", "denied"),
        ("The activist Tran Van Minh could be re-arrested.", "possible"),
        ("Nothing stops the police from re-arresting the activist Tran Van Minh.", "possible"),
        ("Amnesty International called for the release of the activist Tran Van Minh.", "demanded"),
        ("Amnesty International urged the government to release the activist Tran Van Minh.", "demanded"),
        ("The activist Tran Van Minh will be released on Friday.", "planned"),
    ],
)
def test_modality_of(words, modality):
    assert read_only_event(words)[0] == modality


def test_a_denied_reason_leaves_the_release_asserted():
    words = "The ministry denied that the court had freed the activist Tran Van Minh because of pressure from abroad."
    assert read_only_event(words)[0] == "asserted"


def test_what_should_never_have_happened_is_no_denial_of_it():
    words = "They should never have been imprisoned."
    text = f"The court freed the journalists Aung Min and Thida Oo on 3 May 2021. {words}"
    assert read_only_event(text)[1].type == "release"
