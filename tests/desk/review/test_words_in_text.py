"""Finding typed words in a report's text."""

from habeas.desk.review.words_in_text import find_words, has_words

TEXT = "Freed on bail.\nThe union\nleader was freed on bail. Freed on bail."


def test_line_breaks_do_not_matter_and_the_text_s_own_are_kept():
    found = find_words(TEXT, "The union leader")
    assert TEXT[found.start : found.end] == found.text == "The union\nleader"


def test_of_several_places_the_nearest_is_taken():
    assert find_words(TEXT, "Freed on bail.", near=60).start == TEXT.rindex("Freed")
    assert find_words(TEXT, "Freed on bail.").start == 0


def test_letters_matter():
    assert find_words(TEXT, "the Union leader") is None
    assert not has_words(TEXT, "a union leader")


def test_signs_are_taken_as_they_are():
    assert not has_words("abc", "a.c")
    assert not has_words(TEXT, "   ")
