"""The index of standings: a cache of what the rules say of everybody, on every day, as known at every moment.

It is no record. It may be dropped at any time and is made again from the register (docs/decisions/060). Days are
ordinals and moments microseconds since 1970: ten million rows are compared by them.
"""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Index, Q


class KnownQuerySet(models.QuerySet[Any]):
    """Rows that were known from one moment until another."""

    def known_at(self, moment: int) -> Self:
        """The rows that were known at that moment."""
        return self.filter(Q(known_to=None) | Q(known_to__gt=moment), known_from__lte=moment)


class Known(models.Model):
    """Something of a person, known from `known_from` until `known_to` (None: still)."""

    person = models.BigIntegerField(db_index=True)
    known_from = models.BigIntegerField()
    known_to = models.BigIntegerField(null=True)

    objects = KnownQuerySet.as_manager()

    class Meta:
        abstract = True


class Standing(Known):
    """How a person stands from one day to the day before another.

    `code` holds how surely each figure counts them (standings/codes.py).
    """

    from_day = models.IntegerField()
    to_day = models.IntegerField()
    code = models.BigIntegerField()

    class Meta:
        indexes: ClassVar = [
            Index(fields=["known_from", "from_day", "to_day", "code"], name="standing_begun"),
            Index(fields=["known_to", "from_day", "to_day", "code"], name="standing_ended",
                  condition=Q(known_to__isnull=False)),
        ]  # fmt: skip


class ShownName(Known):
    """The name that a person is shown by, made comparable for the order of a list."""

    key = models.BinaryField()

    class Meta:
        indexes: ClassVar = [Index(fields=["key", "person", "known_from", "known_to"], name="shown_name_order")]


class Checkpoint(models.Model):
    """How many people stood how on each day of a block of days, as known at a moment (standings/checkpoints.py)."""

    moment = models.BigIntegerField()
    block = models.IntegerField()
    counts = models.BinaryField()

    objects: ClassVar[models.Manager["Checkpoint"]] = models.Manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["moment", "block"], name="one_checkpoint_a_block")]


class Progress(models.Model):
    """One row: by which rules the index is made, up to which moment it is whole, and how far a run has got.

    A run that is under way brings it up to `working_until`, and has done everybody up to `worked_through`.
    """

    made_by = models.CharField(max_length=64)
    whole_until = models.BigIntegerField(default=0)
    working_until = models.BigIntegerField(null=True)
    worked_through = models.BigIntegerField(default=0)

    objects: ClassVar[models.Manager["Progress"]] = models.Manager()
