import { type CaptionWords, quote, quotes, type ReadCounts } from "./caption-words.ts";

const results = (n: number): string => (n === 1 ? "1 result" : `${n} results`);
const ROLES = {
  site: "Search function of the site",
  database: "Search function of a database",
  both: "Search function of the site, which is itself a database or wiki",
} as const;

export const captionEnglish: CaptionWords = {
  home: "The home page.",
  content: "One of the pages that were read.",
  colophon: "Read as the colophon.",
  consent: {
    before: "Before the choice in the cookie notice.",
    after: "After the choice in the cookie notice.",
  },
  marked: (words) => `Marked: ${quotes(words)}.`,
  outOfSight: (words) => `On this page, but out of view here: ${quotes(words)}.`,
  functionName: ({ label, role, isChoice }) => {
    const kind = isChoice ? "Filter of a database" : role === null ? "Search function" : ROLES[role];
    return label.trim() === "" ? kind : `${kind} (field ${quote(label, 60)})`;
  },
  untouched: (isChoice) => (isChoice ? "Nothing has been chosen yet." : "Nothing has been searched for yet."),
  asked: (term) => `Query: ${quote(term)}`,
  nonsense: "This is a nonsense word: the search function answers like this when there is nothing to find.",
  chosen: (value) => `Chosen: ${quote(value)}`,
  values: (values, more) => `All choices: ${quotes(values)}${more === 0 ? "" : ` and ${more} others`}.`,
  left: (entries) => {
    if (entries === null) return "The list does not change.";
    return entries === 0 ? "The list is empty then." : `The list then shows ${results(entries)}.`;
  },
  hit: (position, shown) => {
    if (shown === "jump") return "The search function went straight to this page.";
    return shown === "page" ? `This is result ${position}, opened.` : `Result ${position} is in the list below.`;
  },
  nothing: "No results: the page shows no more than for a nonsense word.",
  read: (counts) => {
    const { claimed, read, outside, ended } = counts;
    const says = claimed === null || claimed === read ? "" : `The site reports ${results(claimed)}. `;
    const first = ended === "cap" ? "The first " : "";
    const apart =
      outside === 0
        ? ""
        : ` ${outside} of them ${outside === 1 ? "does" : "do"} not count: outside the scope of the site.`;
    const broken = ended === "broken-off" ? " Nothing could be read after that." : "";
    return `${says}${first}${howRead(counts)}: the term was not found in ${read === 1 ? "it" : "them"}.${apart}${broken}`;
  },
  jumped: (isOpened) =>
    `The search function went straight to this page; ${isOpened ? "the term was not found in it" : "it could not be read"}.`,
  also: (others) => {
    const [none, some] = [others.filter(({ read }) => read === 0), others.filter(({ read }) => read > 0)];
    const said = some.map(({ term, ...counts }) => `${quote(term)} (${howRead(counts)})`).join(", ");
    const lines = [
      some.length > 0 && `Also searched for and not found: ${said}.`,
      none.length > 0 && `Also searched for, without results: ${quotes(none.map(({ term }) => term))}.`,
    ];
    return lines.filter(Boolean).join(" ");
  },
  control: (text) =>
    text === null
      ? "As a control: even what is certainly on the site was not found with this search function."
      : `As a control: ${quote(text)} is on the site and was found with this search function.`,
};

/** Reading is of the list; results with a page of their own are opened as well. */
function howRead({ read, opened, unopened }: ReadCounts): string {
  const bare = read - opened - unopened;
  if (opened === read) return `${results(read)} opened and read`;
  if (bare === read)
    return `${results(read)} read (without ${read === 1 ? "a page of its own" : "pages of their own"})`;
  if (unopened === read) return `${results(read)} read (could not be opened)`;
  const parts = [
    opened > 0 && `${opened} opened`,
    unopened > 0 && `${unopened} could not be opened`,
    bare > 0 && `${bare} without a page of ${bare === 1 ? "its" : "their"} own`,
  ].filter(Boolean);
  return `${results(read)} read (${parts.join(", ")})`;
}
