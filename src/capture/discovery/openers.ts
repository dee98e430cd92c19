import type { Run } from "../run.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { type Findings, note } from "./findings.ts";
import type { FoundFunction } from "./functions.ts";
import type { OpenerSeen } from "./scan-page.ts";

const MOST_OPENERS = 5;
/** Openers that an opened menu brings into view and that are tried in turn. */
const MOST_INNER_OPENERS = 3;
/** How long a menu may take to show what is in it. */
const INNER_OPENER_MS = 1_500;
const SHORTCUTS = ["Control+K", "/"];

const BEHIND = {
  search: "behind a search icon or button",
  menu: "behind a menu",
  nameless: "behind an icon without a name",
} as const satisfies Record<OpenerSeen["kind"], string>;

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

/** Fields that stand folded up in the text of another page than the home page. */
export async function clickOpenersElsewhere(findings: Findings): Promise<void> {
  const [home, ...others] = findings.crawl.pages;
  const tried = new Set(home?.seen.openers.map(({ selector }) => selector));
  const openers = others.flatMap(({ url, seen }) =>
    seen.openers
      .filter(({ kind, selector }) => kind === "search" && !tried.has(selector))
      .map((opener) => ({ ...opener, page: url })),
  );
  await clickEach(findings, "behind a search icon or button of another page", openers);
}

async function clickEach(
  findings: Findings,
  detector: string,
  openers: readonly (OpenerSeen & { readonly page: string })[],
): Promise<void> {
  const { run } = findings;
  const found: FoundFunction[] = [];
  const clicked = openers.slice(0, MOST_OPENERS);
  for (const { page, selector, kind } of clicked) {
    if (run.stopped()) return;
    const behind = await behindOpener(run, page, selector);
    found.push(...(kind === "menu" ? behind.map(besideMenuItems) : behind));
  }
  note(
    findings,
    detector,
    clicked.map(({ page }) => page),
    found,
    clicked.map((opener) => opener.label || opener.hints),
  );
}

/** The items of a menu are no entries of a collection. */
function besideMenuItems(found: FoundFunction): FoundFunction {
  return { ...found, entries: 0, recipe: { ...found.recipe, role: "site" } };
}

/** Fields behind an opener; where it shows none, behind what it brings into view: an icon in a menu. */
async function behindOpener(run: Run, page: string, selector: string): Promise<readonly FoundFunction[]> {
  const behind = await bringIntoView(run, page, () => run.tab.click({ selector }), [selector]);
  const found = [...behind.functions];
  for (const inner of behind.openers.slice(0, MOST_INNER_OPENERS)) {
    if (found.length > 0 || run.stopped()) break;
    const clickBoth = async (): Promise<void> => {
      await run.tab.click({ selector });
      await run.tab.untilVisible({ selector: inner.selector }, { timeoutMs: INNER_OPENER_MS });
      await run.tab.click({ selector: inner.selector });
    };
    found.push(...(await bringIntoView(run, page, clickBoth, [selector, inner.selector])).functions);
  }
  return found;
}

/** Fields that come into view with a key combination. */
export async function pressShortcuts(findings: Findings): Promise<void> {
  const { run, crawl } = findings;
  const found: FoundFunction[] = [];
  for (const shortcut of SHORTCUTS) {
    const opened = await bringIntoView(run, crawl.home.url, () => run.tab.press(shortcut), []);
    found.push(...opened.functions.map((one) => ({ ...one, recipe: { ...one.recipe, shortcut } })));
  }
  note(findings, "behind a keyboard shortcut", [crawl.home.url], found, SHORTCUTS);
}
