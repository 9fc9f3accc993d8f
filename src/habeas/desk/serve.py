"""Serve the desk on this machine only: gunicorn, two workers of four threads."""

import os
from typing import Any

from django.db import connections
from django.utils.module_loading import import_string
from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]

from habeas.register import record

HOST = "127.0.0.1"


class DeskServer(BaseApplication):  # type: ignore[misc]
    """Gunicorn without its command line: everything it needs is said here."""

    def __init__(self, port: int) -> None:
        self.port = port
        super().__init__()

    def load_config(self) -> None:
        """Loopback, threads, no access log: addresses of pages stay out of files."""
        values: dict[str, Any] = {
            "bind": f"{HOST}:{self.port}",
            "workers": 2,
            "threads": 4,
            "worker_class": "gthread",
            "proc_name": "habeas-desk",
            "accesslog": None,
            "loglevel": "warning",
            "timeout": 60,
            "control_socket_disable": True,
        }
        for name, value in values.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Any:
        """The application, imported in each worker: no database connection is shared by a fork."""
        return import_string("habeas.desk.wsgi.application")


def serve(port: int) -> None:
    """Bring the register's tables up to date and serve until stopped. Needs django.setup() to have been called."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "habeas.desk.settings")
    record.set_up()
    # The workers are forks: a connection opened before would be shared by all of them.
    connections.close_all()
    DeskServer(port).run()
