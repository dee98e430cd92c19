import { type CaptionWords, quote, quotes } from "./caption-words.ts";

const results = (n: number): string => (n === 1 ? "1 result" : `${n} results`);
const ROLES = {
  site: "Search function of the site",
  database: "Search function of a database of the site",
  both: "Search function of the site, which is itself a database or wiki",
} as const;

export const captionEnglish: CaptionWords = {
  home: "The home page.",
  content: "A page of the site that was read.",
  colophon: "Read as the colophon.",
  consent: {
    before: "Before the question about cookies was answered.",
    after: "After the question about cookies was answered.",
  },
  marked: (words) => `Marked: ${quotes(words)}.`,
  outOfSight: (words) => `Read on this page, not in view here: ${quotes(words)}.`,
  functionName: ({ label, role, isChoice }) => {
    const kind = isChoice ? "Filter of a database of the site" : role === null ? "Search function" : ROLES[role];
    return label.trim() === "" ? kind : `${kind} (${quote(label, 60)})`;
  },
  untouched: (isChoice) => (isChoice ? "Nothing has been chosen yet." : "Nothing has been asked yet."),
  asked: (term) => `Asked: ${quote(term)}`,
  nonsense: "That is a nonsense word: this is what ‘nothing found’ looks like here.",
  chosen: (value) => `Chosen: ${quote(value)}`,
  values: (values, more) => `All values: ${quotes(values)}${more === 0 ? "" : ` and ${more} others`}.`,
  left: (entries) => {
    if (entries === null) return "The list does not change by it.";
    if (entries === 0) return "There is no entry at all under that value.";
    return entries === 1 ? "There is 1 entry under that value." : `There are ${entries} entries under that value.`;
  },
  hit: (position, shown) => {
    if (shown === "jump") return "The search function went straight to this page.";
    return shown === "page" ? `This is the page of result ${position}.` : `Result ${position} stands below.`;
  },
  nothing: "No results, beyond what stands on the page for a nonsense word as well.",
  read: ({ claimed, read, opened, unopened, outside, ended }) => {
    const says = claimed === null || claimed === read ? "" : `The site says it has ${results(claimed)}. `;
    const first = ended === "cap" ? "The first " : "";
    const some = (n: number, what: string): string | false => n > 0 && `${n === read && n > 1 ? "all" : n} ${what}`;
    const how = [
      some(opened, "opened"),
      some(unopened, "impossible to open"),
      some(read - opened - unopened, "without a page of its own"),
    ].filter(Boolean);
    const apart = outside === 0 ? "" : ` (${outside} outside the part that is the site, which do not count)`;
    const broken = ended === "broken-off" ? " Nothing could be read after that." : "";
    return `${says}${first}${results(read)} read, ${how.join(", ")}${apart}: the term was not found in ${read === 1 ? "it" : "them"}.${broken}`;
  },
  jumped: (isOpened) =>
    `The search function went straight to this page; ${isOpened ? "the term was not found in it" : "it could not be read"}.`,
  also: (others) =>
    `Also asked, and not found: ${others.map(({ term, results: n }) => `${quote(term)} (${n === 0 ? "no results" : `${results(n)} read`})`).join(", ")}.`,
  control: (word) =>
    word === null
      ? "Control words, which stand on the site, were not found with this search function."
      : `The control word ${quote(word)}, which stands on the site, was found with this search function.`,
};
