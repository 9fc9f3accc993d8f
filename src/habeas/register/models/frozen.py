"""Figures that were frozen: each a document that stays as it was, whatever is recorded later."""

from django.db import models

from habeas.register.models.two_clocks import Immutable


class FrozenFigure(Immutable):
    """`document` is the whole figure as JSON, to the byte; the columns before it repeat it for lists."""

    identifier = models.CharField(max_length=20, unique=True)
    figure = models.CharField(max_length=60, db_index=True)
    as_of = models.DateField()
    known_at = models.DateTimeField()
    low = models.PositiveIntegerField()
    known = models.PositiveIntegerField()
    high = models.PositiveIntegerField()
    by = models.CharField(max_length=200)
    note = models.TextField(blank=True)
    sha256 = models.CharField(max_length=64, unique=True)
    document = models.TextField()
