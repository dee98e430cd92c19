import { stringify } from "yaml";
import { SITE_STATUSES } from "../../model/site.ts";
import type { Text } from "../../model/text.ts";
import { parseAddress } from "../address.ts";
import { inBoth } from "../dutch/in-dutch.ts";
import { idFromName } from "../site-id.ts";
import { parseSiteList } from "../site-list.ts";
import { type SiteField, siteFieldOf } from "./headings.ts";
import { problemsOf, type Sheet, type SheetProblems, textAt } from "./sheet.ts";

/** A site list made of a table, as the text of a YAML file. */
export interface SiteListFromTable {
  readonly yaml: string;
  readonly sites: number;
  /** Headings of columns that say nothing a site list holds. */
  readonly ignored: readonly string[];
}

type Entry = Partial<Record<SiteField, string>> & { readonly row: number };

const STATUS_WORDS: Readonly<Record<string, string>> = {
  actief: "active",
  verhuisd: "moved",
  gestopt: "ended",
  opgeheven: "ended",
};

/** Whether the first filled row has the headings of a site list: a name or address, and no scores. */
export function isSiteList(sheet: Sheet): boolean {
  const fields = headingsOf(sheet).map(({ field }) => field);
  return fields.includes("url") && !textsOf(sheet).some((text) => ["score", "criterion", "criterium"].includes(text));
}

/** Makes a site list of a table with the columns name, address, owner and scope. Throws with every problem at once. */
export function siteListFromTable(sheet: Sheet, id: string, title: string): SiteListFromTable {
  const problems = problemsOf(sheet);
  const headings = headingsOf(sheet);
  const head = headingRow(sheet);
  const entries = sheet.rows
    .map((_, row) => row)
    .filter((row) => row > head && sheet.rows[row]?.some((text) => text !== ""))
    .map((row) => entryOf(sheet, row, headings, problems));
  if (entries.length === 0)
    problems.add({ nl: "er staat geen site onder de kopregel", en: "there is no site below the headings" });
  refuseDoubles(entries, headings, problems);
  problems.throwIfAny();
  const sites = entries.map(({ row: _row, ...site }) => ({
    id: site.id ?? idFromName(site.name ?? ""),
    name: site.name,
    url: site.url,
    ...site,
  }));
  const yaml = stringify({ id, title, sites }, { lineWidth: 0 });
  // What is written must be a site list: the reader that a scan uses refuses what the table let through.
  parseSiteList(yaml, sheet.file);
  const ignored = (sheet.rows[head] ?? []).filter((text) => text !== "" && siteFieldOf(text) === undefined);
  return { yaml, sites: sites.length, ignored };
}

interface Heading {
  readonly field: SiteField;
  readonly column: number;
}

function headingRow({ rows }: Sheet): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.some((text) => siteFieldOf(text) === "url")),
  );
}

function headingsOf(sheet: Sheet): readonly Heading[] {
  const found = (sheet.rows[headingRow(sheet)] ?? []).flatMap((text, column): readonly Heading[] => {
    const field = siteFieldOf(text);
    return field === undefined ? [] : [{ field, column }];
  });
  return found.filter(({ field }, at) => found.findIndex((other) => other.field === field) === at);
}

function textsOf(sheet: Sheet): readonly string[] {
  return (sheet.rows[0] ?? []).map((text) => text.toLowerCase());
}

function entryOf(sheet: Sheet, row: number, headings: readonly Heading[], problems: SheetProblems): Entry {
  const told = headings.map(({ field, column }) => [field, textAt(sheet, row, column)] as const);
  const texts: Partial<Record<SiteField, string>> = Object.fromEntries(told.filter(([, text]) => text !== ""));
  const columnOf = (field: SiteField) => headings.find((one) => one.field === field)?.column;
  const refuse = (field: SiteField, problem: Text): void => problems.add(problem, row, columnOf(field));
  const address = (field: "url" | "scope"): string | undefined => {
    if (texts[field] === undefined) return undefined;
    const parsed = parseAddress(withScheme(texts[field]));
    if (typeof parsed === "string") return parsed;
    refuse(field, quoted(texts[field], inBoth(parsed.problem)));
    return undefined;
  };
  if (texts.url === undefined)
    refuse("url", { nl: "hier ontbreekt het webadres", en: "the web address is missing here" });
  const url = address("url");
  const scope = address("scope");
  const name = texts.name ?? (url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, ""));
  const status = statusOf(texts.status, (problem) => refuse("status", problem));
  if (name !== undefined && idFromName(texts.id ?? name) === "")
    refuse("name", { nl: `"${name}" heeft geen letters of cijfers`, en: `"${name}" has no letters or digits` });
  return {
    ...texts,
    row,
    ...optional("name", name),
    ...optional("url", url),
    ...optional("scope", scope),
    ...optional("status", status),
  };
}

function statusOf(text: string | undefined, refuse: (problem: Text) => void): string | undefined {
  if (text === undefined) return undefined;
  const status = STATUS_WORDS[text.toLowerCase()] ?? text.toLowerCase();
  if ((SITE_STATUSES as readonly string[]).includes(status)) return status;
  refuse({
    nl: `"${text}" is geen status: gebruik actief, verhuisd of gestopt`,
    en: `"${text}" is no status: use active, moved or ended`,
  });
  return undefined;
}

/** Two rows for one id or one address. */
function refuseDoubles(entries: readonly Entry[], headings: readonly Heading[], problems: SheetProblems): void {
  for (const [at, entry] of entries.entries()) {
    for (const field of ["id", "name", "url"] as const) {
      const before = entries
        .slice(0, at)
        .find((other) => other[field] !== undefined && same(other[field], entry[field]));
      if (before === undefined) continue;
      const column = headings.find((one) => one.field === field)?.column;
      problems.add(
        {
          nl: `staat ook in rij ${before.row + 1}: houd er één`,
          en: `stands in row ${before.row + 1} as well: keep one`,
        },
        entry.row,
        column,
      );
      break;
    }
  }
}

function same(one: string, other: string | undefined): boolean {
  return other !== undefined && idFromName(one) === idFromName(other);
}

function withScheme(text: string): string {
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
}

function quoted(text: string, problem: Text): Text {
  return { nl: `"${text}" ${problem.nl}`, en: `"${text}" ${problem.en}` };
}

function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}
