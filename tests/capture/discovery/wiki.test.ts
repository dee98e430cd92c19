import { describe, expect, test } from "vitest";
import { type PlacePage, wikiOf } from "../../../src/capture/discovery/wiki.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";

/** A page of a site, with what stands on each of its pages beside the text; PAGE stands for its own name there. */
function page(name: string, around: string, head = ""): PlacePage {
  const url = `https://buren.nl/${name}`;
  const own = around.replaceAll("PAGE", name || "Voorpagina");
  const html = `<head><title>${name}</title>${head}</head><body>${own}<main><h1>${name || "Welkom"}</h1><p>Tekst.</p></main></body>`;
  return { url, html, facts: readPage(html, url) };
}
const NAMES = ["", "Sleutelring", "Ladder", "Maaltijd"];
const siteWith = (around: string, head = ""): readonly PlacePage[] => NAMES.map((name) => page(name, around, head));
const isWiki = (pages: readonly PlacePage[], names: readonly string[] = ["Buren"]): boolean =>
  wikiOf(pages[0] as PlacePage, pages, names).whole;

describe("a site that is a wiki as a whole", () => {
  test.each(["Omzien-wiki", "Zorgwiki", "Wiki van de buurt", "WikiWijs", "De buurtwiki's"])(
    "is called so: %s",
    (name) => {
      expect(isWiki(siteWith(""), [name])).toBe(true);
    },
  );

  test.each(["Wikipedia in de klas", "Wikimedia Nederland", "De Wikings", "Kiwi", "Buren"])(
    "near twin: another name, %s",
    (name) => {
      expect(isWiki(siteWith(""), [name])).toBe(false);
    },
  );

  test.each([
    '<meta name="generator" content="MediaWiki 1.43">',
    '<meta content="DokuWiki" name="generator">',
    '<meta name="generator" content="An Otter Wiki">',
    '<meta name="application-name" content="TiddlyWiki">',
  ])("is made with software that says so: %s", (head) => {
    expect(isWiki(siteWith("", head))).toBe(true);
  });

  test.each([
    [
      "Gitit",
      '<a href="/_edit/PAGE">edit</a> <a href="/_history/PAGE">history</a> <a href="/_discuss/PAGE">discuss</a>',
    ],
    ["MoinMoin", '<a href="/PAGE?action=edit">Wijzig</a> <a href="/RecentChanges">Recente wijzigingen</a>'],
    ["in Dutch", '<a href="/w?t=PAGE&v">Bewerken</a> <a href="/w?t=PAGE&g">Geschiedenis</a>'],
    ["read only", '<a href="/w?t=PAGE&b">Brontekst bekijken</a> <a href="/w?t=PAGE&o">Overleg</a>'],
    ["icons", '<a href="/gollum/edit/PAGE"><i></i></a> <a href="/gollum/history/PAGE"><i></i></a>'],
    ["a badge", '<a href="https://www.example.org/"><img alt="Powered by MediaWiki" src="/p.png"></a>'],
    ["a line", "<footer>Powered by <a href='https://www.example.org/'>Gitit</a></footer>"],
  ])("offers on each page what wikis offer: %s", (_, around) => {
    expect(isWiki(siteWith(around))).toBe(true);
  });

  test.each([
    [
      "documentation that is written elsewhere",
      '<a href="https://github.com/b/d/edit/main/PAGE.md">Edit this page</a> <a href="https://github.com/b/d/commits/main/PAGE.md">History</a>',
    ],
    ["one link to mend a page", '<a href="/verbeter?p=PAGE">Bewerk deze pagina</a>'],
    [
      "documentation that shows its source, with a chapter on history",
      '<a href="/_sources/PAGE.txt">View page source</a> <a href="/geschiedenis">History</a> <a href="/nieuw">Recent changes</a>',
    ],
    ["a menu of a workshop", '<a href="/bewerken">Bewerken</a> <a href="/geschiedenis">Geschiedenis</a>'],
    [
      "a link to a wiki",
      '<a href="https://nl.wikipedia.org/wiki/PAGE?action=edit">Wikipedia</a> <a href="https://wiki.buren.nl/">Onze wiki</a>',
    ],
    ["another badge", "<footer>Powered by WordPress</footer>"],
  ])("near twin: %s", (_, around) => {
    expect(isWiki(siteWith(around))).toBe(false);
  });

  test("near twin: a site with a wiki as a part, however many of its pages that has", () => {
    const tools = '<a href="/_edit/PAGE">edit</a> <a href="/_history/PAGE">history</a>';
    const pages = [page("", ""), ...NAMES.slice(1).map((name) => page(name, tools))];
    const wiki = wikiOf(pages[0] as PlacePage, pages, ["Buren"]);
    expect(wiki.whole).toBe(false);
    expect([...wiki.pages]).toEqual(pages.slice(1).map(({ url }) => url));
  });
});
