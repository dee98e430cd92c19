"""The Techniekkaart: a small Django site over two files of texts. server.py FOLDER PORT"""
import json
import sys
from pathlib import Path

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import render
from django.urls import path

FOLDER, PORT = Path(sys.argv[1]), sys.argv[2]
settings.configure(
    DEBUG=False,
    SECRET_KEY="techniekkaart",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    LANGUAGE_CODE="nl",
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [FOLDER / "templates"]}],
)

PAGES = json.loads((FOLDER / "pages.json").read_text("utf-8"))
SOLUTIONS = json.loads((FOLDER / "solutions.json").read_text("utf-8"))
NEWS = [page for page in PAGES if page["extra"] == "nieuws"]


def address(page):
    return "/" if page["slug"] == "index" else f"/{'nieuws/' if page in NEWS else ''}{page['slug']}/"


def show_page(request, slug="index"):
    found = [page for page in PAGES if page["slug"] == slug]
    if not found:
        raise Http404
    return render(request, "page.html", {"page": found[0], "news": NEWS[:3] if slug == "index" else []})


def show_news(request):
    return render(request, "news.html", {"news": NEWS})


def search_titles(request):
    """The field in the header: all words of the question, in titles only."""
    question = request.GET.get("q", "").strip()
    everything = [{"title": page["title"], "url": address(page)} for page in PAGES]
    everything += [{"title": one["naam"], "url": f"/oplossingen/{one['slug']}/"} for one in SOLUTIONS]
    words = question.lower().split()
    found = [one for one in everything if words and all(word in one["title"].lower() for word in words)]
    return render(request, "search.html", {"question": question, "found": found})


def list_solutions(request):
    """Any of the words, in name and text, by alphabet; the facets narrow it, six on a page."""
    question = request.GET.get("trefwoord", "").strip()
    words = question.lower().split()
    chosen = {name: request.GET.getlist(name) for name in ("functie", "groep")}
    found = [
        one
        for one in SOLUTIONS
        if (not words or any(word in f"{one['naam']} {one['tekst']}".lower() for word in words))
        and all(not values or one[name] in values for name, values in chosen.items())
    ]
    facets = [
        (name, [(value, value in chosen[name]) for value in sorted({one[name] for one in SOLUTIONS})])
        for name in chosen
    ]
    query = request.GET.copy()
    query.pop("pagina", None)
    shown = Paginator(found, 6).get_page(request.GET.get("pagina"))
    return render(
        request,
        "solutions.html",
        {"question": question, "facets": facets, "shown": shown, "count": len(found), "query": query.urlencode()},
    )


def show_solution(request, slug):
    found = [one for one in SOLUTIONS if one["slug"] == slug]
    if not found:
        raise Http404
    return render(request, "solution.html", {"one": found[0]})


urlpatterns = [
    path("", show_page),
    path("nieuws/", show_news),
    path("nieuws/<slug:slug>/", show_page),
    path("zoeken/", search_titles),
    path("oplossingen/", list_solutions),
    path("oplossingen/<slug:slug>/", show_solution),
    path("<slug:slug>/", show_page),
]

execute_from_command_line(["server.py", "runserver", "--noreload", f"127.0.0.1:{PORT}"])
