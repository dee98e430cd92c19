import { describe, expect, test } from "vitest";
import { blocksOf, textOf } from "../../../src/evidence/page/blocks.ts";
import { loadDom } from "../../../src/evidence/page/load-dom.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";

const texts = (body: string): string[] => readPage(body, "https://voorbeeld.nl/").blocks.map((block) => block.text);
const seen = (body: string): string[] =>
  readPage(body, "https://voorbeeld.nl/")
    .blocks.filter((block) => !block.hidden)
    .map((block) => block.text);
const kinds = (body: string): string[] =>
  readPage(body, "https://voorbeeld.nl/").blocks.map((block) => block.kind + (block.level ?? ""));

describe("a block is what a reader sees as one piece", () => {
  test("headings, paragraphs, items, cells and loose text, in the order of the page", () => {
    const body = `<h2>Ouderen</h2><p>Een wandeling.</p>Los<ul><li>soep<li>brood</ul><table><tr><td>Ede<td>2024</table>`;
    expect(texts(body)).toEqual(["Ouderen", "Een wandeling.", "Los", "soep", "brood", "Ede", "2024"]);
    expect(kinds(body)).toEqual(["heading2", "paragraph", "other", "item", "item", "cell", "cell"]);
  });

  test("text of nested blocks is given once", () => {
    expect(texts("<ul><li>Voor<ul><li>jeugd</li></ul>ook <b>gezinnen</b></li></ul>")).toEqual([
      "Voor",
      "jeugd",
      "ook gezinnen",
    ]);
  });

  test("inline elements join without a space unless there is one", () => {
    expect(texts("<p>Jongeren<b>werk</b> in <i>Ede</i></p>")).toEqual(["Jongerenwerk in Ede"]);
  });

  test("an inline tag that the style sheet shows as a block splits", () => {
    expect(texts("<p>Voor <span data-qs-block>gezinnen</span>en buren</p>")).toEqual(["Voor", "gezinnen", "en buren"]);
  });

  test("on a page that was only fetched, a capital after a small letter shows that two inline elements stand apart", () => {
    expect(texts("<a><span>Samen wonen</span><span>In de wijk</span></a>")).toEqual(["Samen wonen In de wijk"]);
    expect(texts("<p data-qs-hidden>x</p><a><span>You</span><span>Tube</span></a>").at(-1)).toBe("YouTube");
  });

  test("one line break is a space, two begin a new block", () => {
    expect(texts("<div>Eerste regel<br>gaat door<br><br>Tweede alinea<br> <br/>Derde</div>")).toEqual([
      "Eerste regel gaat door",
      "Tweede alinea",
      "Derde",
    ]);
  });

  test("definition lists and captions", () => {
    expect(
      texts(
        "<dl><dt>Maatje<dd>Iemand die langskomt</dl><figure><img><figcaption>Bij de buurvrouw</figcaption></figure>",
      ),
    ).toEqual(["Maatje", "Iemand die langskomt", "Bij de buurvrouw"]);
  });

  test("buttons stand apart from the words beside them", () => {
    expect(texts("<div>Zoek<button>Ga</button>Meer</div>")).toEqual(["Zoek Ga Meer"]);
  });

  test("a paragraph in a list item is an item, one in a layout table a paragraph, a heading in a button a heading", () => {
    expect(
      kinds("<ul><li><p>soep</p></ul><table><tr><td><p>Lange tekst</p></table><h3><button>Wat kost het?</button></h3>"),
    ).toEqual(["item", "paragraph", "heading3"]);
  });

  test("an element with the role of a heading is one", () => {
    expect(kinds('<div role="heading" aria-level="4">Wie zijn wij</div>')).toEqual(["heading4"]);
  });

  test("soft hyphens and double spaces are gone", () => {
    expect(texts("<p>School&shy;maatschappelijk&nbsp;&nbsp; werk</p>")).toEqual(["Schoolmaatschappelijk werk"]);
  });
});

describe("text that is never read", () => {
  test.each(["script", "style", "template", "noscript", "select", "svg", "iframe", "textarea"])("%s", (tag) => {
    expect(texts(`<p>Wel</p><${tag}>ouderen</${tag}>`)).toEqual(["Wel"]);
  });
});

describe("text that is not seen is told apart", () => {
  test.each([
    ["hidden", "<p hidden>weg</p>"],
    ["aria-hidden", '<p aria-hidden="true">weg</p>'],
    ["display: none", '<p style="color:red; display : none">weg</p>'],
    ["visibility: hidden", '<p style="visibility:hidden">weg</p>'],
    ["inside something hidden", "<div hidden><p>weg</p></div>"],
    ["inside a line", "Voor <span hidden>weg</span>iedereen"],
  ])("%s", (_, html) => {
    expect(seen(`<div>${html}</div>`)).not.toContain("weg");
    expect(texts(`<div>${html}</div>`)).toContain("weg");
  });

  test("the words around a hidden piece still join", () => {
    expect(seen("<p>Jeugd<span hidden> niet </span>werk</p>")).toEqual(["Jeugdwerk"]);
  });

  test("on a rendered page the browser's marks tell, not the attributes", () => {
    expect(seen('<p data-qs-hidden>weg</p><p aria-hidden="true">te zien</p>')).toEqual(["te zien"]);
  });

  test("text in closed details can be opened by a visitor", () => {
    expect(seen("<details><summary>Voor wie?</summary><div data-qs-hidden>Voor ouderen</div></details>")).toEqual([
      "Voor wie?",
      "Voor ouderen",
    ]);
  });

  test("so can the panel of a button in the content", () => {
    const accordion =
      '<h3><button aria-expanded="false" aria-controls="p1">Voor wie?</button></h3><div id="p1" data-qs-hidden>Voor ouderen</div>';
    expect(seen(accordion)).toEqual(["Voor wie?", "Voor ouderen"]);
  });

  test("so can a panel that the browser saw below a line to press, and one that a link within the page leads to", () => {
    expect(seen("<h5>Voor wie?</h5><div data-qs-hidden data-qs-opens>Voor ouderen</div>")).toEqual([
      "Voor wie?",
      "Voor ouderen",
    ]);
    expect(seen('<ul><li><a href="#t2">Voor wie?</a></li></ul><div id="t2" data-qs-hidden>Voor ouderen</div>')).toEqual(
      ["Voor wie?", "Voor ouderen"],
    );
  });

  test("but not what a menu or dialog holds", () => {
    expect(seen("<nav><h5>Menu</h5><div data-qs-hidden data-qs-opens>Ouderen</div></nav>")).toEqual(["Menu"]);
    const menu =
      '<nav><button aria-expanded="false" aria-controls="m">Menu</button></nav><div id="m" data-qs-hidden>Ouderen</div>';
    const dialog =
      '<button aria-expanded="false" aria-controls="d">Meer</button><div id="d" role="dialog" data-qs-hidden>Ouderen</div>';
    expect(seen(menu)).toEqual(["Menu"]);
    expect(seen(dialog)).toEqual(["Meer"]);
  });
});

describe("shadow roots", () => {
  test("their content stands in the place of the host's children, each child once, in its slot", () => {
    const host = `<mijn-kaart><template shadowrootmode="open"><h2><slot name="kop">Zonder kop</slot></h2><div><slot></slot></div><p>Voet</p></template>
      <span slot="kop">Ouderen</span><p>Samen eten</p></mijn-kaart>`;
    expect(texts(host)).toEqual(["Ouderen", "Samen eten", "Voet"]);
  });

  test("a slot that nothing was given keeps its own text", () => {
    expect(texts('<a-b><template shadowrootmode="open"><slot>Niets gevonden</slot></template></a-b>')).toEqual([
      "Niets gevonden",
    ]);
  });

  test("a shadow root inside another", () => {
    const inner = '<in-nen><template shadowrootmode="open"><p>[<slot></slot>]</p></template><slot></slot></in-nen>';
    expect(texts(`<bui-ten><template shadowrootmode="open">${inner}</template>jeugd</bui-ten>`)).toEqual(["[jeugd]"]);
  });
});

test("the text of an element, one line per block, only what is seen", () => {
  const dom = loadDom("<div id=a><h3>Titel</h3><p>Regel <b>een</b></p><p hidden>weg</p></div>");
  const element = dom("#a")[0];
  expect(element && textOf(element)).toBe("Titel\nRegel een");
});

test("share of link text", () => {
  const body = loadDom('<p><a href="/a">abcde</a>, fghij</p><p id="kop"><a href="#kop">abcde</a></p>')("body")[0];
  expect(body && blocksOf(body).map((block) => block.linkShare)).toEqual([0.5, 0]);
});

test("broken HTML is repaired as a browser does: nothing is lost", () => {
  expect(texts("<p>Een <div>twee <b>drie</p> vier</div><table>vijf<tr><td>zes")).toEqual([
    "Een",
    "twee drie",
    "vier",
    "vijf",
    "zes",
  ]);
});
