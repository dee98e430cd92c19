"""The Zorgatelier: a Django site with Haystack and Whoosh over its texts. site.py FOLDER PORT | site.py FOLDER index"""
import json
import sys
from pathlib import Path

from django.apps import AppConfig
from django.conf import settings

FOLDER, TASK = Path(sys.argv[1]), sys.argv[2]


class Site(AppConfig):
    name = "__main__"
    label = "atelier"
    path = str(FOLDER)
    default_auto_field = "django.db.models.AutoField"


settings.configure(
    DEBUG=False,
    SECRET_KEY="zorgatelier",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    LANGUAGE_CODE="nl",
    USE_TZ=False,
    INSTALLED_APPS=["__main__.Site", "haystack"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(FOLDER / "site.sqlite3")}},
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [FOLDER / "templates"],
            "APP_DIRS": True,
            "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
        }
    ],
    HAYSTACK_CONNECTIONS={
        "default": {
            "ENGINE": "haystack.backends.whoosh_backend.WhooshEngine",
            "PATH": str(FOLDER / "whoosh"),
            "INCLUDE_SPELLING": True,
        }
    },
    HAYSTACK_SEARCH_RESULTS_PER_PAGE=5,
)

import django  # noqa: E402

django.setup()

from django.core.management import execute_from_command_line  # noqa: E402
from django.db import connection, models  # noqa: E402
from django.http import FileResponse  # noqa: E402
from django.shortcuts import get_object_or_404, render  # noqa: E402
from django.urls import path  # noqa: E402
from haystack import connections, indexes  # noqa: E402
from haystack.backends.whoosh_backend import WhooshEngine  # noqa: E402
from haystack.forms import ModelSearchForm  # noqa: E402
from haystack.utils.loading import UnifiedIndex  # noqa: E402
from haystack.views import SearchView  # noqa: E402


class Page(models.Model):
    slug = models.SlugField()
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)
    date = models.CharField(max_length=10)
    html = models.TextField()
    text = models.TextField()

    class Meta:
        app_label = "atelier"

    def get_absolute_url(self):
        if self.slug == "index":
            return "/"
        return {"bericht": "/blog/", "project": "/projecten/"}.get(self.kind, "/") + f"{self.slug}/"


class PageIndex(indexes.SearchIndex, indexes.Indexable):
    text = indexes.CharField(document=True)

    def get_model(self):
        return Page

    def prepare_text(self, page):
        return f"{page.title}\n{page.text}"


class Indexes(UnifiedIndex):
    """Every thread of the server has an engine of its own, which asks for the indexes."""

    def collect_indexes(self):
        return [PageIndex()]


WhooshEngine.unified_index = Indexes


def show(request, slug="index"):
    page = get_object_or_404(Page, slug=slug)
    others = Page.objects.filter(kind=page.kind).exclude(pk=page.pk)
    context = {"page": page, "blog": Page.objects.filter(kind="bericht")[:3] if slug == "index" else []}
    if page.kind == "bericht":
        context["before"] = others.filter(pk__gt=page.pk).first()
        context["after"] = others.filter(pk__lt=page.pk).last()
    return render(request, "page.html", context)


def show_list(kind, title):
    return lambda request: render(request, "list.html", {"title": title, "found": Page.objects.filter(kind=kind)})


def style(request):
    return FileResponse((FOLDER / "bulma.min.css").open("rb"), content_type="text/css")


def search(request):
    return SearchView(form_class=ModelSearchForm)(request)


urlpatterns = [
    path("", show),
    path("static/bulma.min.css", style),
    path("zoeken/", search),
    path("blog/", show_list("bericht", "Blog")),
    path("projecten/", show_list("project", "Op de werkbank")),
    path("blog/<slug:slug>/", show),
    path("projecten/<slug:slug>/", show),
    path("<slug:slug>/", show),
]

if TASK == "index":
    with connection.schema_editor() as editor:
        editor.create_model(Page)
    for one in json.loads((FOLDER / "pages.json").read_text("utf-8")):
        kind, _, date = one["extra"].partition(" ")
        Page.objects.create(slug=one["slug"], title=one["title"], kind=kind, date=date, html=one["html"], text=one["text"])
    backend = connections["default"].get_backend()
    backend.setup()
    backend.update(PageIndex(), Page.objects.all())
else:
    execute_from_command_line(["site.py", "runserver", "--noreload", f"127.0.0.1:{TASK}"])
