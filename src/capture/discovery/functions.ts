import { columnWords } from "../../evidence/results/column-words.ts";
import type { Recipe, SearchRole } from "../../model/site.ts";
import { type Classified, classifyField } from "./classify.ts";
import { LISTED_VALUES } from "./listed-values.ts";
import type { ChoiceSeen, FieldSeen, PageSeen } from "./page-seen.ts";

/** A search function as discovery sees it: not yet tried. */
export interface FoundFunction {
  /** Fields with the same key send the same question to the same place: one function. */
  readonly key: string;
  /** Where a form sends the question, whatever else it sends along; null for a field that works by script. */
  readonly endpoint: string | null;
  readonly recipe: Recipe;
  readonly certain: boolean;
  readonly because: string;
  /** Addresses of the pages it was seen on. */
  readonly pages: readonly string[];
  /** Entries listed around the field: a collection. */
  readonly entries: number;
  readonly region: FieldSeen["region"];
  /** The name of the linked wiki or knowledge base that offers it, on another host of the same owner. */
  readonly linked?: string;
  /** The words of what a visitor clicks to get to it. */
  readonly behind?: string;
  /** What the cells of the one column say that it searches. */
  readonly column?: readonly string[];
  /** Only the mouse tells that the values of its choices can be pressed. */
  readonly byMouse?: boolean;
  /** The words of a choice of fixed values; none where they are not known before its list opens. */
  readonly values?: readonly string[];
}

const FEWEST_ENTRIES = 3;
/** Whatever it is called: the name of a column says what stands there, not what is asked of the visitor. */
const HEADS_COLUMN: Classified = { kind: "search", because: "stands in the head of a column" };

/** How the page got into the state it was scanned in: which openers were clicked. */
export interface ScannedPage {
  readonly url: string;
  readonly seen: PageSeen;
  readonly opened: readonly string[];
  readonly shortcut?: string;
  readonly frame?: string;
}

/**
 * The search functions that a scanned page offers to a visitor, in document order. `everywhere` are fields that stand
 * on most pages of the site: those belong to the site and not to the entries around them.
 */
export function functionsOn(page: ScannedPage, everywhere: ReadonlySet<string> = new Set()): readonly FoundFunction[] {
  return page.seen.fields
    .filter((field) => field.visible && (field.column === undefined || columnWords(field.column, page.url).length > 0))
    .map((field) => (everywhere.has(signatureOf(field)) ? { ...field, entries: 0, everywhere: true } : field))
    .map((field) => ({ field, classified: field.column === undefined ? classifyField(field) : HEADS_COLUMN }))
    .filter(({ classified }) => classified.kind !== "other")
    .filter(({ field, classified }) => classified.kind === "search" || mayFilter(field))
    .map(({ field, classified }) => toFunction(page, field, classified));
}

/**
 * The filter with fixed values that a scanned page offers: all its choices together, since they filter the same
 * entries; apart from those are lists that have to be opened, and what only the mouse tells to be a choice. Whether
 * they filter at all, trying tells.
 */
export function filtersOn(page: ScannedPage): readonly FoundFunction[] {
  const choices = page.seen.choices.filter((choice) => choice.entries >= FEWEST_ENTRIES && choice.opener === undefined);
  const { told = [], untold = [] } = Object.groupBy(choices, ({ byMouse }) => (byMouse ? "untold" : "told"));
  return Object.entries({ choices: told, "words to press": untold }).flatMap(([kind, together]) => {
    const [first] = together;
    if (!first) return [];
    return [toChoice(page, first, together, { key: `${kind} ${stripQuery(page.url)}`, open: page.opened })];
  });
}

/** The lists of fixed values on a scanned page that have to be opened. */
export function listsOn(page: ScannedPage): readonly FoundFunction[] {
  return page.seen.choices.flatMap((choice) => {
    const { opener, entries } = choice;
    if (opener === undefined || entries < FEWEST_ENTRIES) return [];
    const key = `list ${stripQuery(page.url)} ${opener}`;
    return [toChoice(page, choice, [choice], { key, open: [...page.opened, opener] })];
  });
}

function toChoice(
  page: ScannedPage,
  first: ChoiceSeen,
  choices: readonly ChoiceSeen[],
  { key, open }: { readonly key: string; readonly open: readonly string[] },
): FoundFunction {
  const button = choices.find((choice) => choice.button?.visible)?.button;
  return {
    key,
    endpoint: null,
    recipe: {
      role: "database",
      page: page.url,
      open,
      choices: [...new Set(choices.map(({ selector }) => selector ?? LISTED_VALUES))].join(", "),
      submit: button ? "button" : "live",
      ...(button ? { button: button.selector } : {}),
      label: first.label || first.values.slice(0, 3).join(", "),
    },
    certain: false,
    because: "is a choice of fixed values beside a list",
    pages: [page.url],
    entries: first.entries,
    region: first.region,
    byMouse: choices.every(({ byMouse }) => byMouse === true),
    values: inTurn(choices.map(({ values }) => values)),
  };
}

/** The first of each, then the second of each, and so on: where one choice is no filter, another may be. */
function inTurn(groups: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group.slice(turn, turn + 1))).flat();
}

/** Fields that are the same on at least half of the pages, and on four at least. */
export function fieldsEverywhere(pages: readonly ScannedPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const signature of new Set(page.seen.fields.map(signatureOf)))
      counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count >= 4 && count * 2 >= pages.length).map(([signature]) => signature),
  );
}

/** An id names one field of a site, though its label may say something else on each page (*zoek in deze rubriek*). */
function signatureOf(field: FieldSeen): string {
  return [field.selector, field.name, hasId(field) ? "" : field.label].join(" ");
}

function hasId(field: FieldSeen): boolean {
  return /^#[\w-]+$/.test(field.selector);
}

/** Adds what one more page offers: known functions gain a page, new ones join the list. */
export function mergeFunctions(
  known: readonly FoundFunction[],
  more: readonly FoundFunction[],
): readonly FoundFunction[] {
  const byKey = new Map(known.map((found) => [found.key, found]));
  for (const found of more) {
    const earlier = byKey.get(found.key);
    byKey.set(found.key, earlier ? { ...earlier, pages: [...new Set([...earlier.pages, ...found.pages])] } : found);
  }
  return [...byKey.values()];
}

/** A field that says nothing of itself may be a filter when it stands above entries and alone in its form. */
function mayFilter(field: FieldSeen): boolean {
  return field.entries >= 3 && (field.form === null || field.form.textFields === 1);
}

function toFunction(page: ScannedPage, field: FieldSeen, classified: Classified): FoundFunction {
  const buttons = field.form?.buttons ?? field.buttons;
  const button = buttons.find((candidate) => candidate.visible);
  const recipe: Recipe = {
    role: roleGuess(field),
    page: page.url,
    open: page.opened,
    ...(page.shortcut === undefined ? {} : { shortcut: page.shortcut }),
    ...(page.frame === undefined ? {} : { frame: page.frame }),
    field: field.selector,
    submit: "enter",
    ...(button === undefined ? {} : { button: button.selector }),
    label: field.called || field.label || field.form?.label || field.name,
  };
  return {
    key: keyOf(page, field),
    endpoint: endpointOf(page, field),
    recipe,
    certain: classified.kind === "search",
    because: classified.because,
    pages: [page.url],
    entries: field.entries,
    region: field.region,
    ...(field.column === undefined ? {} : { column: field.column }),
  };
}

function roleGuess(field: FieldSeen): SearchRole {
  return field.region === "main" && field.entries >= 3 ? "database" : "site";
}

/**
 * The same question to the same place: a form is known by where it sends what; a field without a form by its name and,
 * when it stands in the content, by its page.
 */
function keyOf(page: ScannedPage, field: FieldSeen): string {
  if (field.column !== undefined) return ["column", stripQuery(page.url), field.selector].join(" ");
  const endpoint = endpointOf(page, field);
  if (endpoint !== null) {
    const fixed =
      field.form?.sends.filter(
        (sent) => sent.includes("=") && !/token|nonce|csrf|_wp|form_build|form_id|view_dom/i.test(sent),
      ) ?? [];
    return ["form", endpoint, ...fixed].join(" ");
  }
  const filtersPage = field.region === "main" && field.entries >= 3;
  const place = filtersPage ? stripQuery(page.url) : new URL(page.url).host;
  const known = field.everywhere && hasId(field) ? field.selector : field.label;
  return ["field", place, page.frame ?? "", field.name || known || field.selector].join(" ");
}

function endpointOf(page: ScannedPage, field: FieldSeen): string | null {
  const form = field.form;
  if (form === null || field.column !== undefined || !(form.method === "post" || field.name !== "")) return null;
  const place =
    form.toItself && (field.region !== "main" || field.everywhere) ? new URL(page.url).host : stripQuery(form.action);
  return `${form.method} ${place} ${field.name}`;
}

function stripQuery(address: string): string {
  try {
    const url = new URL(address);
    return `${url.origin}${url.pathname.replace(/\/(index\.\w+)?$/, "/")}`;
  } catch {
    return address;
  }
}
