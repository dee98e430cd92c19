import { resultsPage, searchForm } from "../site/answers.ts";
import { ARTICLES, article, someWord, wordsOf } from "../site/article.ts";
import type { TestSite } from "../site/site.ts";
import { type SearchClass, WORKS } from "./search-class.ts";

const PDF_WITH = pdf("Handreiking voor sociaal werkers in de buurt");

/** A search whose question *sociaal werk* gives these results and nothing else; other words go to the articles. */
function forSocialWork(
  results: readonly { readonly path: string; readonly title: string }[],
  more: TestSite = {},
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
        return resultsPage(social ? { engine: () => articles, size: 50 } : { engine: someWord, articles: own })(asked);
      },
      ...more.speak,
    },
  };
}

/** What the results are, and what stands behind them. */
export const RESULTS: readonly SearchClass[] = [
  {
    name: "a PDF that holds the term",
    often: true,
    site: forSocialWork([{ path: "/stukken/handreiking.pdf", title: "Handreiking" }], {
      speak: { "/stukken/handreiking.pdf": () => ({ raw: PDF_WITH, type: "application/pdf" }) },
    }),
    marks: WORKS,
  },
  {
    name: "a PDF whose address does not say so",
    site: forSocialWork([{ path: "/stukken/12", title: "Handreiking" }], {
      speak: { "/stukken/12": () => ({ raw: PDF_WITH, type: "application/pdf" }) },
    }),
    marks: WORKS,
  },
  {
    name: "a title that holds the term, over a page that does not",
    site: forSocialWork([{ path: "/verhalen/beeldbellen", title: "Sociaal werk belt" }]),
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
