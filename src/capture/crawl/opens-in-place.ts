import { BrowserFailure } from "../../browser/tab.ts";
import { isAnotherPage } from "../../evidence/frame/entrance.ts";
import { readStored } from "../../evidence/page/read-stored.ts";
import type { Run } from "../run.ts";
import type { VisitedPage } from "../visit.ts";

/** Fewer are some control or other, not the pages of a site. */
const FEWEST = 3;
/** So many are tried, until one shows that it opens something. */
const MOST_TRIED = 3;
const CLICK_MS = 1_500;

/** With more pages than this (method: the home page and five more), what cannot be read does not matter. */
const FEW_PAGES = 5;

/**
 * How many links and buttons of the home page open something in place that has no address, so that it cannot be read
 * as a page: 0 when there are but a few, or when those that were tried showed nothing of their own. Not asked of a site
 * of which enough pages were read.
 */
export async function opensInPlace(run: Run, home: VisitedPage, pagesRead: number): Promise<number> {
  if (pagesRead > FEW_PAGES || run.stopped()) return 0;
  try {
    await run.politeness.turn(home.url);
    await run.tab.open(home.url);
    await run.tab.settle();
    const handles = await run.tab.read(handlesWithoutAddress, null);
    if (handles.length < FEWEST) return 0;
    for (const selector of handles.slice(0, MOST_TRIED)) {
      if (await opensSomething(run, home, selector)) return handles.length;
    }
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
  }
  return 0;
}

async function opensSomething(run: Run, home: VisitedPage, selector: string): Promise<boolean> {
  if (!(await clicked(run, selector))) return false;
  await run.tab.settle({ timeoutMs: CLICK_MS });
  const { html, frames, url } = await run.tab.snapshot();
  if (url.split("#")[0] !== home.url.split("#")[0]) return false;
  return isAnotherPage(readStored({ text: html, frames, url: home.url, contentType: "text/html" }), home.facts);
}

async function clicked({ tab }: Run, selector: string): Promise<boolean> {
  try {
    await tab.click({ selector }, { timeoutMs: CLICK_MS });
    return true;
  } catch (error) {
    if (error instanceof BrowserFailure) return false;
    throw error;
  }
}

/** Runs inside the page: links and buttons with words that lead to no address, and are no control of something else. */
function handlesWithoutAddress(_: null): string[] {
  const HANDLES =
    "a:not([href]), a[href='#'], a[href=''], a[href^='javascript:'], [role=link]:not([href]), button, [role=button]";
  const CONTROLS =
    "[aria-expanded], [aria-haspopup], [aria-controls], [aria-pressed], [role=tab], [data-toggle], [data-bs-toggle], [disabled]";
  const ELSEWHERE = "form, dialog, [role=dialog], [role=search], [class*=cookie], [class*=consent], [id*=cookie]";
  const ACTS =
    /^(?:menu|sluit|open menu|zoek|search|deel|share|print|cookie|accept|akkoord|weiger|inlog|log ?in|aanmeld|registre|afmeld|verwijder|delete|wis|bewerk|wijzig|bestel|koop|betaal|stuur|verstuur|verzend|like|vind ik|stem|volg|naar boven|terug|vorige|volgende|speel|play|pauze|start|stop|nederlands|english|taal|nl$|en$)/i;
  return [...document.querySelectorAll(HANDLES)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => !element.matches(CONTROLS) && element.closest(ELSEWHERE) === null)
    .filter((element) => /\p{L}{3}/u.test(wordsOf(element)) && !ACTS.test(wordsOf(element)))
    .map(selectorOf);

  function wordsOf(element: Element): string {
    return (element.textContent ?? "").trim();
  }

  function selectorOf(element: Element): string {
    const parent = element.parentElement;
    const siblings = [...(parent?.children ?? [element])].filter((child) => child.tagName === element.tagName);
    const step = `${element.tagName.toLowerCase()}:nth-of-type(${siblings.indexOf(element) + 1})`;
    return parent ? `${selectorOf(parent)} > ${step}` : element.tagName.toLowerCase();
  }
}
