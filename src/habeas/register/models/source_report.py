"""Where a report comes from, the report itself, and the log of its captures."""

from django.db import models

from habeas.register.models.two_clocks import Immutable, LargeImmutable


class Source(Immutable):
    """A publisher, a site, or where neither is known the name of the file."""

    name = models.CharField(max_length=500, unique=True)


class Report(LargeImmutable):
    """A preserved report: its main text here, its untouched bytes in the blob store under `sha256`."""

    sha256 = models.CharField(max_length=64, unique=True)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="reports")
    name = models.TextField()
    title = models.TextField(null=True)
    published = models.CharField(max_length=10, null=True)
    language = models.CharField(max_length=35, null=True)
    publisher = models.TextField(null=True)
    url = models.TextField(null=True)
    text = models.TextField()
    parts = models.JSONField(default=list)


class Capture(Immutable):
    """One taking of a report: when, from where, with what tool, by whom."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="captures")
    captured_at = models.DateTimeField()
    origin = models.TextField()
    tool = models.CharField(max_length=200)
    media_type = models.CharField(max_length=200)
    size = models.BigIntegerField()
    by = models.CharField(max_length=200)
