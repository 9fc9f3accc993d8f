"""How the desk is served: on this machine only, by two workers of four threads, with nothing logged of who asks."""

from habeas.desk.serve import DeskServer


def test_it_listens_on_loopback_only():
    config = DeskServer(8765).cfg
    assert config.address == [("127.0.0.1", 8765)]
    assert (config.workers, config.threads, config.worker_class_str) == (2, 4, "gthread")
    assert config.accesslog is None
    assert config.control_socket_disable


def test_its_application_is_the_desk():
    assert DeskServer(8765).load().__class__.__name__ == "WSGIHandler"
