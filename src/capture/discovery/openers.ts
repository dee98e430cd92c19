import type { UnseenPlace } from "../../model/capture.ts";
import type { Run } from "../run.ts";
import { type Appeared, bringIntoView } from "./bring-into-view.ts";
import { type Findings, note, unseenAt } from "./findings.ts";
import type { FoundFunction } from "./functions.ts";
import type { OpenerSeen } from "./page-seen.ts";

const MOST_OPENERS = 5;
/** Openers that an opened menu brings into view and that are tried in turn. */
const MOST_INNER_OPENERS = 3;
/** A list with fewer entries is none. */
const FEWEST_ENTRIES = 3;
/** A longer text beside a control is no name for it. */
const LONGEST_PROMISE = 40;
const SHORTCUTS = ["Control+K", "/"];

const BEHIND = {
  search: "behind a search icon or button",
  menu: "behind a menu",
  nameless: "behind an icon without a name",
} as const satisfies Record<OpenerSeen["kind"], string>;

/** Where the search of a list is looked for, which is another than that of the site. */
export const OF_LISTS = "behind a search icon or button of a list";

type OpenerOfPage = OpenerSeen & { readonly page: string };

/** Fields that come into view when an icon, button or menu of the home page is clicked. */
export async function clickOpeners(findings: Findings, kind: OpenerSeen["kind"]): Promise<void> {
  const { home, pages } = findings.crawl;
  const openers = (pages[0]?.seen.openers ?? []).filter((opener) => opener.kind === kind);
  await clickEach(
    findings,
    BEHIND[kind],
    openers.map((opener) => ({ ...opener, page: home.url })),
  );
}

/** Fields that an icon or button of a list brings into view, such as the tool bar above a table. */
export async function clickOpenersOfLists(findings: Findings): Promise<void> {
  const openers = openersElsewhere(findings).filter(standsWithList);
  const { first = [], again = [] } = Object.groupBy(openers, ({ selector }, at) =>
    openers.findIndex((other) => other.selector === selector) === at ? "first" : "again",
  );
  await clickEach(findings, OF_LISTS, [...first, ...again]);
}

/** Fields that stand folded up in the text of another page than the home page. */
export async function clickOpenersElsewhere(findings: Findings): Promise<void> {
  const openers = openersElsewhere(findings).filter((opener) => !standsWithList(opener));
  await clickEach(findings, "behind a search icon or button of another page", openers);
}

/** Those for searching that the home page does not have. */
function openersElsewhere({ crawl }: Findings): readonly OpenerOfPage[] {
  const [home, ...others] = crawl.pages;
  const tried = new Set(home?.seen.openers.map(({ selector }) => selector));
  return others.flatMap(({ url, seen }) =>
    seen.openers
      .filter(({ kind, selector }) => kind === "search" && !tried.has(selector))
      .map((opener) => ({ ...opener, page: url })),
  );
}

function standsWithList({ entries }: OpenerSeen): boolean {
  return entries >= FEWEST_ENTRIES;
}

async function clickEach(findings: Findings, detector: string, openers: readonly OpenerOfPage[]): Promise<void> {
  const { run } = findings;
  const found: FoundFunction[] = [];
  const unseen: UnseenPlace[] = [];
  const clicked = openers.slice(0, MOST_OPENERS);
  for (const { page, selector, kind, label } of clicked) {
    if (run.stopped()) break;
    const behind = await behindOpener(run, page, selector);
    const functions = kind === "menu" ? behind.functions.map(besideMenuItems) : behind.functions;
    found.push(...functions.map((one) => ({ ...one, behind: label })));
    if (behind.unseen !== null) unseen.push(unseenAt(page, label, behind.unseen));
    else if (functions.length === 0 && !behind.effect && promisesSearch(label)) unseen.push(withoutEffect(page, label));
  }
  note(
    findings,
    detector,
    clicked.map(({ page }) => page),
    found,
    { notes: clicked.map((opener) => opener.label || opener.hints), unseen },
  );
}

/** The words of a control alone say that one can search with it; a class or picture may mean something else. */
export function promisesSearch(label: string): boolean {
  return /zoek|search/i.test(label) && label.length <= LONGEST_PROMISE;
}

function withoutEffect(page: string, behind: string): UnseenPlace {
  return { page, behind, reason: "control-without-effect", detail: "nothing happened when it was pressed" };
}

/** The items of a menu are no entries of a collection. */
function besideMenuItems(found: FoundFunction): FoundFunction {
  return { ...found, entries: 0, recipe: { ...found.recipe, role: "site" } };
}

/** Fields behind an opener; where it shows none, behind what it brings into view: an icon in a menu. */
async function behindOpener(run: Run, page: string, selector: string): Promise<Omit<Appeared, "openers">> {
  const click = (one: string) => () => run.tab.click({ selector: one });
  const behind = await bringIntoView(run, page, [click(selector)], [selector]);
  let { unseen } = behind;
  for (const inner of behind.functions.length > 0 ? [] : behind.openers.slice(0, MOST_INNER_OPENERS)) {
    if (run.stopped()) break;
    const opened = [selector, inner.selector];
    const inside = await bringIntoView(run, page, opened.map(click), opened);
    if (inside.functions.length > 0) return inside;
    unseen ??= inside.unseen;
  }
  return { functions: behind.functions, unseen, effect: behind.effect };
}

/** Fields that come into view with a key combination. */
export async function pressShortcuts(findings: Findings): Promise<void> {
  const { run, crawl } = findings;
  const found: FoundFunction[] = [];
  const unseen: UnseenPlace[] = [];
  for (const shortcut of SHORTCUTS) {
    if (run.stopped()) break;
    const opened = await bringIntoView(run, crawl.home.url, [() => run.tab.press(shortcut)], []);
    found.push(...opened.functions.map((one) => ({ ...one, recipe: { ...one.recipe, shortcut } })));
    if (opened.unseen !== null) unseen.push(unseenAt(crawl.home.url, shortcut, opened.unseen));
  }
  note(findings, "behind a keyboard shortcut", [crawl.home.url], found, { notes: SHORTCUTS, unseen });
}
