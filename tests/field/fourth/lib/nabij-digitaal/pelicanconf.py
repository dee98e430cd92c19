SITENAME = "Digitaal Nabij"
SITEURL = ""
DEFAULT_LANG = "nl"
TIMEZONE = "Europe/Amsterdam"
LOCALE = ("C.UTF-8",)
PATH = "content"
ARTICLE_PATHS = ["nieuws"]
PAGE_PATHS = ["pages", "projecten"]
PATH_METADATA = r"(?P<folder>[^/]+)/(?P<slug>[^/]+)\.md"
PAGE_URL = "{folder}/{slug}.html"
PAGE_SAVE_AS = "{folder}/{slug}.html"
ARTICLE_URL = "nieuws/{slug}.html"
ARTICLE_SAVE_AS = "nieuws/{slug}.html"
ARCHIVES_SAVE_AS = "nieuws/index.html"
DIRECT_TEMPLATES = ["archives"]
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
DEFAULT_PAGINATION = False
THEME = "theme"
