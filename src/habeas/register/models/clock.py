"""The one row that every recording locks: it puts recordings in an order that no reader can see change."""

from django.db import models


class Clock(models.Model):
    """`last` is the moment of the last recording; the next one is later, whatever the machine's clock says."""

    last = models.DateTimeField()
