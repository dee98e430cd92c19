import { describe, expect, test } from "vitest";
import { frameOf } from "../../../src/evidence/frame/frame.ts";
import { mainBlocks, pageTitle } from "../../../src/evidence/frame/main-blocks.ts";
import { maskNames } from "../../../src/evidence/frame/site-name.ts";
import type { PageFacts } from "../../../src/evidence/page/facts.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";

const page = (body: string, title = ""): PageFacts =>
  readPage(`<title>${title}</title><body>${body}`, "https://voorbeeld.nl/x");
const mainTexts = (pages: readonly PageFacts[], at = 0, name = "Zorgsite"): string[] =>
  mainBlocks(pages[at] as PageFacts, frameOf(pages, name)).map((block) => block.text);

/** Pages of one site, each with its own text between what all have. */
const site = (own: readonly string[], before = "", after = ""): PageFacts[] =>
  own.map((text) => page(`${before}<div class=tekst><p>${text}</p></div>${after}`));

describe("a block that is the same on most pages is frame", () => {
  const banner = "<div><p>Samen voor ouderen in de regio.</p></div>";

  test("on all of five", () => {
    expect(mainTexts(site(["een", "twee", "drie", "vier", "vijf"], banner))).toEqual(["een"]);
  });

  test("on three of five, which is 60 %", () => {
    const pages = [...site(["een", "twee", "drie"], banner), ...site(["vier", "vijf"])];
    expect(mainTexts(pages)).toEqual(["een"]);
  });

  test("not on two of five", () => {
    const pages = [...site(["een", "twee"], banner), ...site(["drie", "vier", "vijf"])];
    expect(mainTexts(pages)).toEqual(["Samen voor ouderen in de regio.", "een"]);
  });

  test("not when fewer than five pages were read", () => {
    expect(mainTexts(site(["een", "twee", "drie", "vier"], banner))).toContain("Samen voor ouderen in de regio.");
  });

  test("wherever on the page each template puts it", () => {
    const pages = [
      ...site(["een", "twee", "drie"], banner),
      ...site(["vier", "vijf"], "", `<section>${banner}</section>`),
    ];
    expect(mainTexts(pages, 4)).toEqual(["vijf"]);
  });

  test("a link of that name in every menu does not make the heading frame", () => {
    const menu = "<div><a href=/o>Ouderen</a></div><div><a href=/j>Jongeren</a></div>";
    const pages = ["Ouderen", "Jongeren", "Gezinnen", "Wonen", "Over"].map((title) =>
      page(`${menu}<h2>${title}</h2><p>Over ${title}.</p>`),
    );
    expect(mainTexts(pages)).toEqual(["Ouderen", "Over Ouderen."]);
  });
});

describe("a site whose pages are all alike does not lose its text", () => {
  test("every address gives the same page", () => {
    expect(mainTexts(site(["een", "een", "een", "een", "een", "een"]))).toEqual(["een"]);
  });

  test("the same page counts once beside others", () => {
    const pages = site(["een", "een", "een", "een", "twee", "drie", "vier", "vijf"]);
    expect(mainTexts(pages)).toEqual(["een"]);
  });
});

describe("main text has no", () => {
  test.each([
    ["landmarks", "<nav><a href=/a>Jeugd</a></nav><footer>Jeugd</footer>"],
    ["hidden text", "<p hidden>Jeugd</p>"],
    ["lists of links", "<ul><li><a href=/a>Jeugd</a><li><a href=/b>Wonen</a></ul>"],
    ["menus with the current page unlinked", "<ul><li><a href=/a>Wonen</a><li>Jeugd<li><a href=/b>Zorg</a></ul>"],
    ["breadcrumbs in one line", "<p><a href=/>Home</a> › <a href=/a>Jeugd</a> › <a href=/b>Wonen</a></p>"],
    ["breadcrumbs that end with this page", "<p>U bent hier: <a href=/>Home</a> &gt; Jeugd en gezin in de wijk</p>"],
    ["tags", "<p>Tags: <a href=/a>Jeugd</a>, <a href=/b>Wonen</a></p>"],
    ["previous and next", "<p><a href=/a>Volgende: Jeugd</a></p>"],
    ["related pages", "<h3>Lees ook</h3><div><h4><a href=/a>Jeugd</a></h4><p>Samen buiten.</p></div>"],
    ["latest news", "<h2>Laatste nieuws</h2><div><a href=/a>Jeugd gaat digitaal</a></div>"],
  ])("%s", (_, html) => {
    expect(mainTexts([page(`<h1>Samen</h1><p>Wij koken met buren.</p>${html}`)]).join(" ")).not.toContain("Jeugd");
  });
});

describe("main text keeps", () => {
  test.each([
    ["a link within a sentence", "<p>Lees het <a href=/a>verhaal van Jeugd</a>.</p>"],
    ["a paragraph that is one link", "<p>Eerst dit.</p><p><a href=/a>Jeugd aan zet in de wijk</a></p><p>Dan dat.</p>"],
    ["list items with text of their own", "<ul><li>Jeugd van 12 jaar<li>gezinnen</ul>"],
    [
      "linked headings over text",
      "<h3><a href=/a>Jeugd</a></h3><p>Samen buiten.</p><h3><a href=/b>Wonen</a></h3><p>Samen binnen.</p>",
    ],
    [
      "what stands under a heading like 'Populair' when it is text",
      "<h2>Populair bij jongeren</h2><p>Jeugd houdt van spellen.</p>",
    ],
    [
      "a page that is called 'Laatste nieuws'",
      "<h1>Laatste nieuws</h1><p>Jeugd aan zet.</p><p><a href=/a>Meer</a></p>",
    ],
  ])("%s", (_, html) => {
    expect(mainTexts([page(html)]).join(" ")).toContain("Jeugd");
  });
});

describe("the site's own name", () => {
  const titled = (titles: readonly string[]): PageFacts[] =>
    titles.map((title, at) => page(`<p>tekst ${at}</p>`, title));

  test("is the part of the title that returns on every page, and the name in the list", () => {
    const pages = titled(["Ouderen | Zorgvondsten", "Jongeren | Zorgvondsten", "Contact | Zorgvondsten"]);
    expect(frameOf(pages, "Vondsten").names).toEqual(["Vondsten", "Zorgvondsten"]);
    expect(pages.map((one) => pageTitle(one, frameOf(pages, "Vondsten")))).toEqual(["Ouderen", "Jongeren", "Contact"]);
  });

  test("is found when the home page has a title of its own", () => {
    const pages = titled(["Welkom", "a – Site", "b – Site", "c – Site", "d – Site"]);
    expect(frameOf(pages, "x").names).toEqual(["x", "Site"]);
  });

  test("is no title when a page has no other", () => {
    const pages = titled(["Zorg voor ouderen", "Zorg voor ouderen", "Zorg voor ouderen"]);
    expect(pageTitle(pages[0] as PageFacts, frameOf(pages, "x"))).toBe("");
  });

  test("titles keep their own colons and dashes", () => {
    const pages = titled(["Verhaal: de kookclub - Zorgvondsten", "Zorg - thuis - Zorgvondsten", "Zorgvondsten: home"]);
    const frame = frameOf(pages, "Zorgvondsten");
    expect(pages.map((one) => pageTitle(one, frame))).toEqual(["Verhaal: de kookclub", "Zorg - thuis", "home"]);
  });

  test("is blotted out of running text when it is more than one word, and leaves places what they were", () => {
    const text = "Digitaal Sociaal Werk Maasdal schrijft over digitaal sociaal werk.";
    const masked = maskNames(text, ["Digitaal Sociaal Werk Maasdal"]);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain("Sociaal Werk");
    expect(masked).toContain("digitaal sociaal werk.");
  });

  test("stays when it is one word, which may be the word itself", () => {
    expect(maskNames("Mantelzorg vraagt veel.", ["Mantelzorg"])).toBe("Mantelzorg vraagt veel.");
  });

  test("of one word is a name when it has a capital after a small word", () => {
    const text = "De Sociaalwerkwijzer is gemaakt door sociaal werkers.";
    const masked = maskNames(text, ["Sociaalwerkwijzer"]);
    expect(masked.length).toBe(text.length);
    expect(masked).not.toContain("Sociaalwerkwijzer");
    expect(masked).toContain("sociaal werkers");
    for (const kept of ["Digitaal Jongerenwerk", "Het jongerenwerk van nu", "Jongerenwerk helpt."])
      expect(maskNames(kept, ["Jongerenwerk"])).toBe(kept);
  });
});
