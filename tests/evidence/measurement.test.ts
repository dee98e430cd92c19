import { expect, it } from "vitest";
import { bringsNoSearch } from "../../src/evidence/measurement.ts";

it.each([
  "www.googletagmanager.com",
  "www.google-analytics.com",
  "fonts.googleapis.com",
  "stats.zorgsite.nl",
  "matomo.zorgsite.nl:8443",
  "static.hotjar.com",
  "consent.cookiebot.com",
  "www.youtube-nocookie.com",
])("%s brings no search", (host) => {
  expect(bringsNoSearch(host)).toBe(true);
});

it.each(["cdn.zorgsite.nl", "search.example.com", "x1-dsn.algolia.net", "widgets.zoekdienst.nl", "statuspagina.nl"])(
  "%s may bring one",
  (host) => {
    expect(bringsNoSearch(host)).toBe(false);
  },
);
