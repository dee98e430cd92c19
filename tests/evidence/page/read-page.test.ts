import { describe, expect, test } from "vitest";
import { isElement } from "../../../src/evidence/page/dom.ts";
import { loadDom } from "../../../src/evidence/page/load-dom.ts";
import { placeOf } from "../../../src/evidence/page/place.ts";
import { readPlainText } from "../../../src/evidence/page/plain-text.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";
import { isHidden } from "../../../src/evidence/page/visibility.ts";

describe("links", () => {
  const urls = (html: string): string[] =>
    readPage(html, "https://voorbeeld.nl/zorg/pagina").links.map((link) => link.url);

  test("are absolute, without fragment, http(s) only", () => {
    const html =
      '<a href="a#kop">A</a><a href="/b">B</a><a href="//ander.nl">C</a><a href="mailto:x@y.nl">D</a><a href="javascript:x()">E</a><a>F</a>';
    expect(urls(html)).toEqual(["https://voorbeeld.nl/zorg/a", "https://voorbeeld.nl/b", "https://ander.nl/"]);
  });

  test("keep a fragment that names a page of a site built by scripts", () => {
    expect(urls('<a href="#/over">A</a><a href="/app#!/wie">B</a>')).toEqual([
      "https://voorbeeld.nl/zorg/pagina#/over",
      "https://voorbeeld.nl/app#!/wie",
    ]);
  });

  test("keep a fragment that names no place on the page, where there are words to click on", () => {
    const html =
      '<a href="#De%20luisterdoos">De luisterdoos</a><a href="#kop">Kop</a><h2 id="kop">Kop</h2><a href="#Kaart"></a>' +
      '<a href="#Menu" aria-expanded="false">Menu</a><a hidden href="#Weg">Weg</a><a href="ander#Kaart">Kaart</a>';
    expect(urls(html)).toEqual([
      "https://voorbeeld.nl/zorg/pagina#De%20luisterdoos",
      "https://voorbeeld.nl/zorg/ander",
    ]);
  });

  test("respect the page's base", () => {
    expect(urls('<base href="https://voorbeeld.nl/map/"><a href="a">A</a>')).toEqual(["https://voorbeeld.nl/map/a"]);
  });

  test("leave out those within the page and addresses that are none", () => {
    expect(urls('<a href="#top">Naar boven</a><a href="http://[kapot">Kapot</a>')).toEqual([]);
  });

  test("have the words that a visitor sees, or those that name a picture", () => {
    const html =
      '<a href="/a"><b>Lees</b>\n meer</a><a href="/b"><img alt="Naar de wiki"></a><a href="/c" aria-label="Zoeken"><svg></svg></a>';
    expect(readPage(html, "https://voorbeeld.nl/").links.map((link) => link.text)).toEqual([
      "Lees meer",
      "Naar de wiki",
      "Zoeken",
    ]);
  });

  test("say whether they are seen, and where they stand", () => {
    const [link] = readPage('<footer><a hidden rel="NoFollow" href="/a">A</a></footer>', "https://voorbeeld.nl/").links;
    expect(link).toMatchObject({ hidden: true, region: "footer", rel: "nofollow", place: "footer>a" });
  });
});

test("title, language and what robots are told", () => {
  const html =
    '<html lang="nl-NL"><head><title> Zorg &amp;\n welzijn </title><meta name="ROBOTS" content="NOINDEX"></head><svg><title>Logo</title></svg>';
  expect(readPage(html, "https://voorbeeld.nl/")).toMatchObject({
    title: "Zorg & welzijn",
    lang: "nl-NL",
    metaRobots: "noindex",
  });
});

test("an empty page has no facts, and does not fail", () => {
  expect(readPage("", "https://voorbeeld.nl/")).toEqual({
    url: "https://voorbeeld.nl/",
    title: "",
    lang: null,
    metaRobots: "",
    blocks: [],
    links: [],
  });
});

describe("the place of an element", () => {
  const placesOf = (html: string, selector: string): string[] =>
    loadDom(html)(selector).get().filter(isElement).map(placeOf);

  test("is equal for siblings of one list", () => {
    expect(placesOf('<ul class="lijst x"><li>a<li>b</ul>', "li")).toEqual(["ul.lijst>li", "ul.lijst>li"]);
  });

  test("has no numbers that software made up", () => {
    const html =
      '<article id="post-123" class="post-123 type"><p></p></article><article id="post-9"><p></p></article><div id="b-3f2a9c11d0e4"></div>';
    expect(placesOf(html, "article, div")).toEqual(["article#post-#.post-#", "article#post-#", "div#b-#"]);
  });
});

test("an element inside something that is not seen is not seen", () => {
  const dom = loadDom("<div data-qs-hidden><p><a id=a>A</a></p></div><a id=b>B</a>");
  expect(dom("a").get().filter(isElement).map(isHidden)).toEqual([true, false]);
});

test("the text of a PDF reads as paragraphs", () => {
  const page = readPlainText("Jaarverslag\n\nHet jongerenwerk\ngroeide.\n", "https://voorbeeld.nl/a.pdf");
  expect(page.blocks.map((block) => block.text)).toEqual(["Jaarverslag", "Het jongerenwerk groeide."]);
});
