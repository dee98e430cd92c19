import { describe, expect, test } from "vitest";
import type { Region } from "../../../src/evidence/page/facts.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";

const LONG = "Elke woensdag koken negen bewoners samen en praten zij over wat hen bezighoudt in de buurt. ".repeat(8);

/** Region of the block that begins with the words. */
function regionOf(words: string, body: string): Region | undefined {
  return readPage(`<body>${body}</body>`, "https://voorbeeld.nl/").blocks.find((block) => block.text.startsWith(words))
    ?.region;
}

const MAIN = `<main><h1>Ouderen</h1><p>${LONG}</p></main>`;

describe("landmarks", () => {
  test.each<[Region, string]>([
    ["header", "<header>HIER <a href=/>Zorgsite</a></header>"],
    ["header", "<div role=banner>HIER</div>"],
    ["nav", "<nav><a href=/a>HIER</a> <a href=/b>Daar</a></nav>"],
    ["nav", "<header><nav><a href=/a>HIER</a></nav></header>"],
    ["footer", "<footer>HIER</footer>"],
    ["footer", "<footer><ul class=menu><li><a href=/a>HIER</a><li><a href=/b>Colofon</a></ul></footer>"],
    ["aside", "<aside>HIER</aside>"],
    ["search", "<form role=search>HIER</form>"],
    ["search", "<header><form><label>HIER <input name=zoekterm></label></form></header>"],
    ["dialog", "<dialog>HIER</dialog>"],
    ["dialog", "<div role=dialog><nav><a href=/a>HIER</a></nav></div>"],
    ["consent", "<div id=cookie-melding>HIER</div>"],
    ["consent", '<section aria-label="Cookiekeuze"><p>HIER</p></section>'],
    ["consent", "<div class='cmplz-cookiebanner'><footer>HIER</footer></div>"],
  ])("%s: %s", (region, html) => {
    expect(regionOf("HIER", html + MAIN)).toBe(region);
  });
});

describe("what belongs to the article is main", () => {
  test.each([
    ["its header", `<main><article><header>HIER</header><p>${LONG}</p></article></main>`],
    ["its footer", `<article><p>${LONG}</p><footer>HIER</footer></article>`],
    ["a remark in an aside", `<main><p>${LONG}</p><aside>HIER staat een tip voor wie begint.</aside></main>`],
    ["a contact form", `<main><p>${LONG}</p><form><label>HIER <input name=naam></label></form></main>`],
    ["a form around the whole page", `<form id=aspnetForm><input name=q><main><p>HIER ${LONG}</p></main></form>`],
  ])("%s", (_, body) => {
    expect(regionOf("HIER", body)).toBe("main");
  });

  test("a list of links in an aside is not", () => {
    expect(
      regionOf("HIER", `<main><p>${LONG}</p><aside><a href=/a>HIER</a> <a href=/b>Jongeren</a></aside></main>`),
    ).toBe("aside");
  });
});

describe("sites made of divs", () => {
  const page = (content: string) => `<div id=top><a href=/>Zorgsite</a></div>
    <div class="menu"><a href=/a>Ouderen</a> <a href=/b>Jeugd</a></div>${content}<div id=footer>Zorgsite, Ede</div>`;

  test("hints count where the structure agrees", () => {
    const body = page(`<div id=content><h2>Samen</h2><p>${LONG}</p></div>`);
    expect(regionOf("Zorgsite, Ede", body)).toBe("footer");
    expect(regionOf("Ouderen", body)).toBe("nav");
    expect(regionOf("Samen", body)).toBe("main");
  });

  test("a layout table with a menu in a cell", () => {
    const body = `<table><tr><td class=menu><a href=/a>HIER</a><br><a href=/b>Jeugd</a><td><b>Samen</b><br><br>${LONG}</table>`;
    expect(regionOf("HIER", body)).toBe("nav");
    expect(regionOf("Elke woensdag", body)).toBe("main");
  });

  test("breadcrumbs", () => {
    expect(
      regionOf("Home", `<div class=kruimelpad><a href=/>Home</a> &gt; Ouderen</div><div><p>${LONG}</p></div>`),
    ).toBe("nav");
  });

  test.each(["header", "footer", "menu", "sidebar", "cookie-wrapper"])(
    "everything in div.%s is still the page",
    (name) => {
      expect(regionOf("HIER", `<div class="${name}"><h1>Samen</h1><p>HIER ${LONG}</p></div>`)).toBe("main");
    },
  );
});

describe("landmarks by mistake", () => {
  test.each(["header", "footer", "aside", "nav"])("the whole article in <%s>", (tag) => {
    expect(regionOf("HIER", `<${tag}><h1>Samen</h1><p>HIER ${LONG}</p></${tag}>`)).toBe("main");
  });

  test("the page's only h1 in the header is the title of the article", () => {
    const body = `<header><nav><a href=/a>Ouderen</a></nav><h1>HIER</h1></header><div><p>${LONG}</p></div>`;
    expect(regionOf("HIER", body)).toBe("main");
    expect(regionOf("Ouderen", body)).toBe("nav");
  });

  test("an h1 that is all link is the logo, also when it is the only one", () => {
    const body = `<header><h1><a href=/>HIER</a></h1><p>Samen slim</p></header><div><h2>Ouderen</h2><p>${LONG}</p></div>`;
    expect(regionOf("HIER", body)).toBe("header");
    expect(regionOf("Samen slim", body)).toBe("header");
  });

  test("an h1 for the site's name beside one for the article stays in the header", () => {
    expect(regionOf("Zorgsite", `<header><h1>Zorgsite</h1></header>${MAIN}`)).toBe("header");
  });
});
