/** One page of a demo site: a file of HTML under `sites/demo/<site>/pages`, with its facts in a comment on top. */
export interface Page {
  /** Address within the site, such as `/nieuws/valpreventie`. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** ISO date; empty when the page has none. */
  readonly date: string;
  /** Further facts of the header, by which a database can be filtered. */
  readonly facts: Readonly<Record<string, string>>;
  readonly html: string;
  /** What a search engine of the site sees. */
  readonly text: string;
}

const HEADER = /^<!--\n([\s\S]*?)\n-->\n/;

/** Reads a page file. Throws when it has no header or no title: such a file is a mistake of ours. */
export function pageOf(path: string, file: string): Page {
  const header = HEADER.exec(file);
  if (header === null) throw new Error(`demo page ${path} has no header`);
  const facts = factsOf(header[1] ?? "");
  if (facts["title"] === undefined) throw new Error(`demo page ${path} has no title`);
  const html = file.slice(header[0].length);
  return {
    path,
    title: facts["title"],
    summary: facts["summary"] ?? "",
    date: facts["date"] ?? "",
    facts,
    html,
    text: textOf(html),
  };
}

function factsOf(header: string): Record<string, string> {
  const lines = header.split("\n").map((line) => /^([a-z]+): (.*)$/.exec(line));
  return Object.fromEntries(lines.flatMap((line) => (line === null ? [] : [[line[1] ?? "", line[2] ?? ""]])));
}

/** Our own pages hold no scripts and no entities but `&amp;`, so taking out the tags is enough. */
function textOf(html: string): string {
  return html
    .replace(/\{\{.*?\}\}/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}
