import { expect, test } from "vitest";
import { pageKindOf } from "../../../src/evidence/about/page-kind.ts";
import { frameOf } from "../../../src/evidence/frame/frame.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";

function kindOf(title: string, path = "x", body = `<h1>${title}</h1><p>Tekst.</p>`): string {
  const page = readPage(`<title>${title} | Zorgsite</title><main>${body}</main>`, `https://voorbeeld.nl/${path}`);
  return pageKindOf(page, frameOf([page], "Zorgsite"));
}

test.each(["Privacyverklaring", "Cookies", "Cookiebeleid", "Algemene voorwaarden", "Privacy en cookies"])(
  "privacy: %s",
  (title) => {
    expect(kindOf(title)).toBe("privacy");
  },
);

test.each([
  "Vacatures",
  "Vacature: jongerenwerker",
  "Werken bij Zorgsite",
  "Agenda",
  "Partners",
  "Ons team",
  "Sitemap",
  "Nieuwsbrief",
  "Overzicht van vondsten",
])("can only mention: %s", (title) => expect(kindOf(title)).toBe("passing"));

test.each(["vacatures/adviseur", "agenda/2026/lezing.html", "tag/ouderen", "nl/categorie/ouderen/"])(
  "can only mention, by its address: %s",
  (path) => {
    expect(kindOf("Ouderen", path)).toBe("passing");
  },
);

test.each([
  ["De agenda van de ouderenzorg", "agenda-van-de-zorg"],
  ["Werken met ouderen", "werken-met-ouderen"],
  ["Een team voor ouderen", "teams/wijkteam"],
  ["Overzicht", "overzicht"],
  ["Cookies bakken met dementie in de familie, een verhaal uit Borne", "verhaal"],
])("content: %s", (title, path) => {
  expect(kindOf(title, path)).toBe("content");
});

test("a job ad shows by its words", () => {
  const ad =
    "<h1>Adviseur</h1><p>Wij zoeken een adviseur voor 24 uur per week.</p><p>Wij bieden een goed salaris. Solliciteren kan tot 1 mei.</p>";
  expect(kindOf("Adviseur", "adviseur", ad)).toBe("passing");
  expect(
    kindOf(
      "Adviseur",
      "adviseur",
      "<h1>Adviseur</h1><p>Wij zoeken een weg door de regels. De adviseur werkt 24 uur per week.</p>",
    ),
  ).toBe("content");
});

test("a job ad need not call itself one", () => {
  const ad =
    "<h1>Word jij onze nieuwe consulent?</h1><h2>Jouw taken</h2><p>Je bezoekt verpleeghuizen.</p><h2>Wij bieden</h2><p>Een fijn team.</p>";
  expect(kindOf("Word jij onze nieuwe consulent?", "nieuws/consulent", ad)).toBe("passing");
  const offer = "<h1>Word jij maatje?</h1><p>Wij bieden een warm onthaal. Stuur een bericht.</p>";
  expect(kindOf("Word jij maatje?", "maatje", offer)).toBe("content");
});
