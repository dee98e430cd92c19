import { type AnswerStyle, previousAndNext, resultsPage, safe, searchForm } from "../site/answers.ts";
import { ARTICLES, type Engine, someWord } from "../site/article.ts";
import type { Said, Speak, TestSite } from "../site/site.ts";
import { type SearchClass, WORKS } from "./search-class.ts";

/** Nothing says *sociaal werkers* any more, and forgiving as the engine is, *sociaal werk* has results. */
const WORDS_APART = ARTICLES.slice(0, 7);

interface OwnAddress {
  /** Where a question without results leads, when all of them lead to one page. */
  readonly nothingAt?: string;
  readonly engine?: Engine;
  readonly style?: AnswerStyle;
  /** What the title calls an answer. */
  readonly title?: (question: string) => string;
  /** A question with one result leads to it at once. */
  readonly jumps?: boolean;
  readonly articles?: TestSite["articles"];
}

/** A search whose form is posted, and sent on to an address that it makes for this question and that does not hold it. */
function ownAddress({
  nothingAt,
  engine = someWord,
  style = {},
  title = () => "Zoekresultaten",
  jumps = false,
  articles = ARTICLES,
}: OwnAddress = {}): TestSite {
  const questions: string[] = [];
  const send: Speak = ({ fields }) => {
    const question = fields.get("q") ?? "";
    const found = engine(question, articles);
    if (found.length === 0 && nothingAt !== undefined) return { location: nothingAt };
    if (found.length === 1 && jumps) return { location: found[0]?.path ?? "/" };
    return { location: `/zoekresultaten/${questions.push(question)}` };
  };
  const results = resultsPage({ engine, articles, above, pager: withoutQuestion, ...style });
  const show: Speak = async (asked) => {
    const question = questions[Number(asked.path.split("/")[2]) - 1];
    if (question === undefined) return { status: 404, main: "<h1>Niet gevonden</h1>" };
    const fields = new URLSearchParams({ q: question, pagina: asked.fields.get("pagina") ?? "1" });
    return { ...((await results({ ...asked, fields })) as Extract<Said, { main: string }>), title: title(question) };
  };
  const nothing = { title: "Niets gevonden", main: "<h1>Niets gevonden</h1><p>Probeer een ander woord.</p>" };
  return {
    articles,
    header: searchForm({ method: "post", action: "/zoekopdracht" }),
    ...(nothingAt === undefined ? {} : { pages: { [nothingAt]: { ...nothing, unlinked: true } } }),
    speak: { "/zoekopdracht": send, "/zoekresultaten/*": show },
  };
}

function above(question: string, count: number): string {
  return `<h1>Zoekresultaten</h1><p>${count} pagina's voor "${safe(question)}"</p>`;
}

function withoutQuestion(more: Parameters<typeof previousAndNext>[0]): string {
  return previousAndNext({ ...more, link: (page) => `?pagina=${page}` });
}

/** Answers at an address of their own, which looks like a page of the site to which the search jumped. */
export const ADDRESSES: readonly SearchClass[] = [
  {
    name: "an answer at an address of its own",
    often: true,
    site: ownAddress(),
    marks: WORKS,
  },
  {
    name: "near twin: an answer at an address of its own, whose results have the words apart",
    often: true,
    site: ownAddress({ articles: WORDS_APART }),
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "near twin: an answer at an address of its own that lists what others asked",
    site: ownAddress({
      articles: WORDS_APART,
      style: {
        above: (question, count) =>
          `${above(question, count)}<h2>Ook gezocht</h2><ul><li><a href="/zoekresultaten/1">zorg</a></li><li><a href="/zoekresultaten/4">sociaal werk</a></li><li><a href="/zoekresultaten/5">jongerenwerk</a></li></ul>`,
      },
    }),
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "an answer at an address of its own, nonsense at another",
    site: ownAddress({ nothingAt: "/niets-gevonden" }),
    marks: WORKS,
  },
  {
    name: "near twin: an answer at an address of its own, nonsense at another, whose results have the words apart",
    often: true,
    site: ownAddress({ nothingAt: "/niets-gevonden", articles: WORDS_APART }),
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "near twin: the same with the question in title and heading",
    site: ownAddress({
      nothingAt: "/niets-gevonden",
      articles: WORDS_APART,
      title: (question) => `Gezocht: ${safe(question)}`,
      style: { above: (question) => `<h1>${safe(question)}</h1>` },
    }),
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "near twin: the same with nothing but the question in title and heading",
    site: ownAddress({
      nothingAt: "/niets-gevonden",
      articles: WORDS_APART,
      title: safe,
      style: { above: (question) => `<h1>${safe(question)}</h1>` },
    }),
    marks: "? ? X n.a. n.a.",
  },
  {
    name: "an answer at an address of its own, and a jump to the one page that matches",
    site: ownAddress({ jumps: true }),
    marks: WORKS,
  },
];
