"""The second clock on every row: when we knew it. Rows are never changed, only superseded."""

import datetime as dt
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q


class ImmutableRow(Exception):
    """A row that stays for ever was about to be changed or deleted: a fault in the program, not in its input."""


class RecordedQuerySet(models.QuerySet[Any]):
    """Rows that, once recorded, stay."""

    def known_at(self, moment: dt.datetime) -> Self:
        """The rows that were recorded by that moment."""
        return self.filter(recorded_at__lte=moment)


class FactQuerySet(models.QuerySet[Any]):
    """Rows that may be superseded."""

    def known_at(self, moment: dt.datetime) -> Self:
        """The rows that held at that moment: recorded by then and not superseded by then."""
        return self.filter(Q(superseded_at=None) | Q(superseded_at__gt=moment), recorded_at__lte=moment)

    def live(self) -> Self:
        """The rows that hold now."""
        return self.filter(superseded_at=None)


class Recorded(models.Model):
    """A row that stays: what a source said, or who somebody is."""

    recorded_at = models.DateTimeField(db_index=True)

    objects = RecordedQuerySet.as_manager()

    class Meta:
        abstract = True


class Immutable(Recorded):
    """A row that stays as it was written: saving it again and deleting it are refused."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Insert only."""
        if not self._state.adding:
            raise ImmutableRow(f"{self._meta.model_name} {self.pk} is immutable: record a correction instead")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refused always."""
        raise ImmutableRow(f"{self._meta.model_name} {self.pk} is immutable: it cannot be deleted")


class Fact(models.Model):
    """A row that holds from `recorded_at` until `superseded_at` (None: it holds still)."""

    recorded_at = models.DateTimeField(db_index=True)
    superseded_at = models.DateTimeField(null=True, blank=True, db_index=True)

    objects = FactQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.CheckConstraint(
                name="%(class)s_superseded_after_recorded",
                condition=Q(superseded_at=None) | Q(superseded_at__gte=F("recorded_at")),
            )
        ]


class LargeImmutable(Immutable):
    """A row that stays as written, of a table of millions that is never asked by its clock alone: no index of it."""

    recorded_at = models.DateTimeField()

    class Meta:
        abstract = True


class LargeFact(Fact):
    """A fact of a table of millions of rows that is never asked by its clock alone: no index of it."""

    recorded_at = models.DateTimeField()
    superseded_at = models.DateTimeField(null=True, blank=True)

    class Meta(Fact.Meta):
        abstract = True


class MovingFact(LargeFact):
    """A fact asked for by when it began or ended to hold: whose standing has to be looked at again (lookup)."""

    class Meta(LargeFact.Meta):
        abstract = True
        indexes: ClassVar = [
            models.Index(fields=["recorded_at"], name="%(class)s_recorded"),
            models.Index(
                fields=["superseded_at"], name="%(class)s_superseded", condition=Q(superseded_at__isnull=False)
            ),
        ]
