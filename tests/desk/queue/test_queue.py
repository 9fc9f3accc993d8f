"""The queue: what waits, how far it is, and how it is narrowed."""

from django.urls import reverse

from habeas.register import lookup, record


def _names(client, query=""):
    return [row.report.name for row in client.get(reverse("queue") + query).context["page"]]


def test_it_works(ana, news, reply):
    assert _names(ana) == ["news.txt", "reply.txt"]


def test_an_empty_register_says_how_to_begin(ana):
    assert "habeas add" in ana.get(reverse("queue")).content.decode()


def test_progress_counts_what_is_decided(ana, news):
    first, second, *_rest = lookup.claims(sha256=news.sha256)
    record.accept(first.id, by="ben")
    record.reject(second.id, by="ben")
    (row,) = ana.get(reverse("queue")).context["page"]
    assert (row.waiting, row.decided, row.total) == (5, 2, 7)


def test_a_decided_report_leaves_the_queue_and_stays_under_all(ana, reply):
    for claim in lookup.claims(sha256=reply.sha256):
        record.accept(claim.id, by="ben")
    assert _names(ana) == []
    assert "Choose “all”" in ana.get(reverse("queue")).content.decode()
    assert _names(ana, "?show=all") == ["reply.txt"]


def test_it_narrows_by_kind(ana, news, reply):
    assert _names(ana, "?kind=reason") == ["reply.txt"]
    assert _names(ana, "?kind=quote") == ["news.txt"]


def test_it_narrows_by_confidence(ana, news, reply):
    assert _names(ana, "?confidence=0.9") == ["news.txt"]


def test_a_choice_that_does_not_exist_narrows_nothing(ana, news):
    assert _names(ana, "?kind=nonsense&page=99") == ["news.txt"]


def test_long_queues_come_in_pages(ana, news, reply, monkeypatch):
    monkeypatch.setattr("habeas.desk.queue.views.PAGE", 1)
    assert _names(ana) == ["news.txt"]
    assert _names(ana, "?page=2") == ["reply.txt"]
