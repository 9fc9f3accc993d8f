"""Fields that the correction forms share: partial dates, lists one a line, people with roles, counts."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as __

from habeas.desk.wording.labels import QUALIFIERS
from habeas.terms.claims import Count, Qualifier
from habeas.terms.period import check_partial_date


def choices(table: Mapping[str, Any], empty: bool = False) -> list[tuple[str, Any]]:
    """A vocabulary as a select's choices, with 'not said' first where that is possible."""
    return [*([("", __("not said"))] if empty else []), *table.items()]


class PartialDateField(forms.CharField):
    """A day, a month or a year: 2021-11-05, 2021-11, 2021."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", __("2021-11-05, or 2021-11, or 2021"))
        super().__init__(max_length=10, **kwargs)
        self.widget.attrs.update({"inputmode": "numeric", "autocomplete": "off", "placeholder": "YYYY-MM-DD"})

    def clean(self, value: Any) -> str | None:
        """The partial date, None when empty."""
        text = super().clean(value)
        if not text:
            return None
        try:
            return check_partial_date(text)
        except ValueError as problem:
            raise ValidationError(
                _("“%(value)s” is no date. Write 2021-11-05, or 2021-11, or 2021."), params={"value": text}
            ) from problem


class LinesField(forms.CharField):
    """Several values, one a line."""

    widget = forms.Textarea

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", __("One a line."))
        super().__init__(**kwargs)
        self.widget.attrs.update({"rows": 2})

    def prepare_value(self, value: Any) -> Any:
        """Values to lines."""
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        """Lines to values; empty lines are nothing."""
        return [line.strip() for line in (super().to_python(value) or "").splitlines() if line.strip()]


class PeopleField(LinesField):
    """People, one a line, each with the role that the report gives: `Rong Chhun; union leader`."""

    def to_python(self, value: Any) -> Any:
        """Lines to (name, role or None)."""
        people = []
        for line in super().to_python(value):
            name, _semicolon, role = (part.strip() for part in line.partition(";"))
            if not name:
                raise ValidationError(_("A line begins with a name, then a semicolon and the role."))
            people.append((name, role or None))
        return people

    def prepare_value(self, value: Any) -> Any:
        """(name, role) to lines."""
        if not isinstance(value, list | tuple):
            return value
        return "\n".join(f"{name}; {role}" if role else name for name, role in value)


def count_fields(required: bool) -> dict[str, forms.Field]:
    """The three fields of a count."""
    return {
        "number": forms.IntegerField(label=__("How many people"), required=required, min_value=0, max_value=10_000_000),
        "qualifier": forms.ChoiceField(label=__("The number is"), choices=choices(QUALIFIERS), initial="exact"),
        "of": forms.CharField(
            label=__("Of whom"), required=False, help_text=__("As the report says: political prisoners")
        ),
    }


def count_initial(count: Count | None) -> dict[str, Any]:
    """A count as the three fields' values."""
    if count is None:
        return {"qualifier": "exact"}
    return {"number": count.value, "qualifier": count.qualifier, "of": count.of}


def count_from(data: Mapping[str, Any]) -> Count | None:
    """The count that the three fields give, None without a number."""
    if data.get("number") is None:
        return None
    qualifier: Qualifier = data["qualifier"]
    return Count(value=data["number"], qualifier=qualifier, of=data["of"] or None)


def lines(values: Sequence[str]) -> list[str]:
    """Values for a LinesField: the report's line breaks inside one are only white space."""
    return [" ".join(value.split()) for value in values]
