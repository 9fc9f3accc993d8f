"""Address of the queue: the first page of the desk."""

from django.urls import path

from habeas.desk.queue.views import show_queue

urlpatterns = [path("", show_queue, name="queue")]
