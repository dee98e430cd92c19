import { describe, expect, it } from "vitest";
import { namesColophon, promised } from "../../src/capture/colophon-labels.ts";
import type { Link } from "../../src/evidence/page/facts.ts";

const aLink = (text: string, path = "/pagina", region: Link["region"] = "footer"): Link => ({
  url: `https://zorgsite.nl${path}`,
  text,
  region,
  place: "",
  rel: "",
  hidden: false,
});
const promise = (text: string, path?: string, region?: Link["region"]) =>
  promised(aLink(text, path, region), ["Zorg van nu", "Zorgvondsten"])?.surely ?? null;

describe("a link surely promises a colophon", () => {
  it.each([
    "Colofon",
    "Colofon en privacy",
    "Contact & colofon",
    "Disclaimer",
    "Over ons",
    "Over",
    "Info",
    "Over deze website",
    "Over dit platform en de makers",
    "Over de redactie",
    "Over Zorgvondsten",
    "Over Zorg van nu",
    "Wie zijn wij?",
    "Wie zit hierachter",
    "De makers",
    "Dit zijn wij",
    "Even voorstellen",
    "Missie en visie",
    "Onze organisatie",
    "About us",
    "Who we are",
    "Project:Over",
    "Zorgvondsten:Over",
  ])("that says %s", (text) => {
    expect(promise(text)).toBe(true);
  });

  it.each([
    "/over-ons/",
    "/nl/colofon.html",
    "/wiki/Zorgvondsten:Over",
    "/index.php?title=Project:Over",
    "/doku.php?id=over",
    "/over_deze_site",
  ])("that leads to %s", (path) => {
    expect(promise("", path)).toBe(true);
    expect(promise("Lees meer", path)).toBe(true);
  });
});

describe("a link perhaps promises one", () => {
  it.each([
    "Wat is de wegwijzer?",
    "Voor wie",
    "Wie hier timmert",
    "Waarom deze gids",
    "Contact",
    "Toelichting",
    "Over het lectoraat",
  ])("that says %s", (text) => {
    expect(promise(text)).toBe(false);
  });
});

describe("a link promises none", () => {
  it.each(["Nieuws", "Overzicht", "Overig", "Overheid", "Informatica in de zorg", "Aanmelden", "Inloggen"])(
    "that says %s",
    (text) => {
      expect(promise(text)).toBeNull();
    },
  );

  it("about a subject, in the running text", () => {
    expect(promise("Over dementie", "/dementie", "main")).toBeNull();
    expect(promise("Over zorg", "/zorg", "main")).toBeNull();
  });

  it("by an address that only begins so", () => {
    expect(promise("Lees meer", "/overzicht")).toBeNull();
    expect(promise("Lees meer", "/over-vallen")).toBeNull();
  });
});

describe("a page", () => {
  it.each([
    ["Wie zijn wij?", true],
    ["Over de makers van deze gids", true],
    ["Valpreventie in de wijk", false],
  ])("that calls itself %s: %s", (heading, is) => {
    expect(namesColophon(heading)).toBe(is);
  });
});
