"""Which language the text is in, where that is sure."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_SURE = 0.9
_FEWEST_LETTERS = 40
_SAMPLE = 20_000


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def detect_language(text: str) -> str | None:
    """An ISO 639-1 code such as "en" or "km"; None when the text is short or the model unsure."""
    if sum(character.isalpha() for character in text[:_SAMPLE]) < _FEWEST_LETTERS:
        return None
    language, probability = _identifier().classify(text[:_SAMPLE])
    return str(language) if probability >= _SURE else None
