import { type AnswerStyle, resultsPage, safe, searchForm } from "../site/answers.ts";
import { ARTICLES, article, someWord, wordsOf } from "../site/article.ts";
import { listOf, type TestSite } from "../site/site.ts";
import { type SearchClass, WORKS } from "./search-class.ts";

const PDF_WITH = pdf("Handreiking voor sociaal werkers in de buurt");

/** A search whose question *sociaal werk* gives these results and nothing else; other words go to the articles. */
function forSocialWork(
  results: readonly { readonly path: string; readonly title: string }[],
  more: TestSite = {},
  style: AnswerStyle = { size: 50 },
): TestSite {
  const own = ARTICLES.slice(0, 7);
  return {
    ...more,
    articles: own,
    header: searchForm(),
    speak: {
      "/zoeken": (asked) => {
        const social = wordsOf(asked.fields.get("q") ?? "").includes("sociaal");
        const articles = results.map(({ path, title }) => ({ path, title, text: "" }));
        return resultsPage(social ? { ...style, engine: () => articles } : { engine: someWord, articles: own })(asked);
      },
      ...more.speak,
    },
  };
}

/** A page of the search, with status 200, that says of one question why it is not answered. */
const saysOfOneQuestion: readonly SearchClass[] = [
  ["a word that is too common", "Uw zoekvraag levert te veel resultaten op. Gebruik een specifiekere zoekterm."],
  ["too many questions", "U heeft te vaak gezocht. Wacht een minuut en zoek dan opnieuw."],
  ["a session that has ended", "Uw sessie is verlopen. Vernieuw de pagina."],
  ["a question that is too short", "Uw zoekterm is te kort: typ minstens dertien tekens."],
  ["a security check", "Bevestig dat u geen robot bent."],
].map(([name, words]) => ({
  name: `near twin: ${name}`,
  site: {
    header: searchForm(),
    speak: {
      "/zoeken": (asked) =>
        asked.fields.get("q") === "jongerenwerk"
          ? { title: "Zoeken", main: `<h1>Zoeken</h1><p>${words}</p>` }
          : resultsPage({ engine: someWord })(asked),
    },
  },
  marks: "X ? X n.a. n.a.",
  often: name === "a session that has ended",
}));

/** What the results are, and what stands behind them. */
export const RESULTS: readonly SearchClass[] = [
  {
    name: "a PDF that holds the term",
    often: true,
    site: forSocialWork(
      [...ARTICLES.slice(0, 4), { path: "/stukken/handreiking.pdf", title: "Handreiking" }],
      { speak: { "/stukken/handreiking.pdf": () => ({ raw: PDF_WITH, type: "application/pdf" }) } },
      {},
    ),
    marks: WORKS,
  },
  {
    name: "a PDF whose address does not say so",
    site: forSocialWork(
      [...ARTICLES.slice(2, 6), { path: "/stukken/12", title: "Handreiking" }],
      { speak: { "/stukken/12": () => ({ raw: PDF_WITH, type: "application/pdf" }) } },
      {},
    ),
    marks: WORKS,
  },
  {
    name: "a title that holds the term, over a page that does not",
    site: forSocialWork([{ path: "/verhalen/beeldbellen", title: "Sociaal werk belt" }]),
    onePage: true,
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "near twin: a result that leads nowhere",
    site: forSocialWork([{ path: "/weg", title: "Wat weg is" }]),
    marks: "? 0 X n.a. n.a.",
  },
  {
    name: "near twin: a result that robots.txt closes",
    often: true,
    site: forSocialWork([{ path: "/dicht/1", title: "Wat dicht is" }], {
      speak: {
        "/dicht/1": () => "<h1>Dicht</h1>",
        "/robots.txt": () => ({ raw: "User-agent: *\nDisallow: /dicht/", type: "text/plain" }),
      },
    }),
    marks: "? 0 X n.a. n.a.",
  },
  {
    name: "near twin: more than twenty results, of which the twenty-first holds the term",
    site: forSocialWork(
      [
        ...Array.from({ length: 20 }, (_, at) => ({
          path: `/deel/${at}`,
          title: `Deel ${at} over het sociaal domein`,
        })),
        { path: "/verhaal/raak", title: "Raak" },
      ],
      {
        speak: {
          "/deel/*": ({ path }) => ({
            title: `Deel ${path.slice(6)}`,
            main: `<h1>Deel ${path.slice(6)}</h1><p>Over het sociaal domein en het werk van deel ${path.slice(6)}.</p>`,
          }),
          "/verhaal/raak": () => "<h1>Raak</h1><p>Sociaal werk.</p>",
        },
      },
    ),
    onePage: true,
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "pages that link to one with the term before and after them",
    site: {
      articles: [...ARTICLES.slice(0, 7), article("buurtkamer", "Buurtkamer zonder drempel", "Een sociaal plan.")],
      header: searchForm(),
      speak: {
        "/zoeken": resultsPage({
          engine: someWord,
          articles: [...ARTICLES.slice(0, 7), article("buurtkamer", "Buurtkamer zonder drempel", "Een sociaal plan.")],
        }),
        "/verhalen/buurtkamer": () => ({
          title: "Buurtkamer",
          main: '<h1>Buurtkamer zonder drempel</h1><p>Een sociaal plan voor het blok, met koffie.</p><nav><a rel="next" href="/verhalen/beeldbellen">Volgende: wat sociaal werkers doen</a></nav>',
        }),
      },
    },
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "counts, and that there is nothing, in English",
    site: {
      name: "Neighbourhood finds",
      header: searchForm(),
      speak: {
        "/zoeken": resultsPage({
          engine: someWord,
          above: (question, count) => `<h1>Search results for “${safe(question)}”</h1><p>Showing ${count} results</p>`,
          nothing: (question) => `<p>No results found for “${safe(question)}”. Try another word.</p>`,
          pager: ({ page, pages, link }) => (page < pages ? `<a href="${link(page + 1)}">Next page</a>` : ""),
        }),
      },
    },
    marks: WORKS,
  },
  {
    name: "results in groups by kind, of which some are empty and say so",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": resultsPage({
          engine: someWord,
          above: (question) => `<h1>Gezocht op ${safe(question)}</h1><p>0 resultaten in Producten</p>`,
          list: (found) =>
            `<h2>Producten (0)</h2><p>Geen resultaten in Producten.</p><h2>Nieuws (1)</h2>${listOf(found.slice(0, 1))}<h2>Pagina's</h2>${listOf(found.slice(1), "paginas")}`,
        }),
      },
    },
    marks: WORKS,
  },
  {
    name: "results of one kind first, with a link to all of them",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": (asked) => {
          const question = asked.fields.get("q") ?? "";
          const all = asked.fields.get("soort") === "alles";
          const link = `<nav><a href="/zoeken?${new URLSearchParams({ q: question, soort: "alles" })}">Alles</a></nav>`;
          return resultsPage({
            engine: (words, articles) => (all ? someWord(words, articles) : []),
            size: 50,
            above: (_, count) => `<h1>Gezocht op ${safe(question)}</h1>${link}<p>${count} resultaten</p>`,
            nothing: () => (all ? "<p>Niets gevonden</p>" : "<p>Niets gevonden in Nieuws</p>"),
          })(asked);
        },
      },
    },
    marks: WORKS,
  },
  {
    name: "another word searched for instead, as the site says",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": (asked) => {
          const own = asked.fields.get("q") ?? "";
          const instead = own === "jongerenwerk" ? "jongeren" : own;
          const fields = new URLSearchParams({ q: instead, pagina: asked.fields.get("pagina") ?? "1" });
          const note = instead === own ? "" : `<p>Bedoelde u <a href="/zoeken?q=${instead}">${instead}</a>?</p>`;
          return resultsPage({
            engine: someWord,
            above: (_, count) => `<h1>Gezocht op ${safe(own)}</h1>${note}<p>${count} resultaten</p>`,
          })({ ...asked, fields });
        },
      },
    },
    marks: WORKS,
  },
  {
    name: "near twin: a PDF of pictures alone",
    site: forSocialWork([{ path: "/stukken/scan.pdf", title: "Handreiking" }], {
      speak: { "/stukken/scan.pdf": () => ({ raw: pdf(""), type: "application/pdf" }) },
    }),
    marks: "? 0 X n.a. n.a.",
  },
  {
    name: "near twin: a result that leads to a page that is gone, with status 200",
    site: forSocialWork([{ path: "/weg", title: "Wat weg is" }], {
      speak: {
        "/weg": () => ({
          title: "Pagina niet gevonden",
          main: "<h1>Pagina niet gevonden</h1><p>Wat u zoekt is er niet meer.</p>",
        }),
      },
    }),
    marks: "? 0 X n.a. n.a.",
  },
  {
    name: "near twin: a result that can be read only after logging in",
    site: forSocialWork([{ path: "/leden/1", title: "Voor leden" }], {
      speak: {
        "/leden/1": () => ({
          title: "Inloggen",
          main: '<h1>Inloggen</h1><p>U moet ingelogd zijn.</p><form method="post"><input name="naam"><input type="password" name="w"><button>Inloggen</button></form>',
        }),
      },
    }),
    marks: "? 0 X n.a. n.a.",
  },
  {
    name: "near twin: a button for more that does nothing, though there are more",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": resultsPage({ engine: someWord, pager: () => '<button type="button">Toon meer</button>' }),
      },
    },
    marks: "? 0 X n.a. n.a.",
  },
  ...saysOfOneQuestion,
];

/** A document of one page with one line. */
export function pdf(line: string): Buffer {
  const stream = `BT /F1 18 Tf 40 700 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
