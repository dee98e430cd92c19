import { BrowserFailure } from "../../browser/tab.ts";
import type { Link } from "../../evidence/page/facts.ts";
import type { Run } from "../run.ts";

const MOST_MENUS = 6;
const CLICK_MS = 1_500;

/**
 * Opens the menus of the page that is shown whose links are not in it before somebody clicks, and gives the links that
 * came. The page is left as it then is. Costs nothing on a page whose menus are all in its HTML.
 */
export async function openMenus(run: Run): Promise<readonly Link[]> {
  const address = run.tab.address();
  const known = new Set((await run.tab.read(linksShown, null)).map(({ url }) => url));
  const found: Link[] = [];
  for (const selector of (await run.tab.read(emptyMenus, null)).slice(0, MOST_MENUS)) {
    try {
      await run.tab.click({ selector }, { timeoutMs: CLICK_MS });
      await run.tab.settle({ timeoutMs: 1_000 });
    } catch (error) {
      if (error instanceof BrowserFailure) continue;
      throw error;
    }
    // It was no menu: the click led to another page.
    if (run.tab.address() !== address) break;
    for (const { url, text } of await run.tab.read(linksShown, null)) {
      if (known.has(url)) continue;
      known.add(url);
      found.push({ url, text, region: "nav", place: "menu", rel: "", hidden: false });
    }
  }
  return found;
}

/** Runs inside the page. */
function linksShown(_: null): { url: string; text: string }[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
    .map((link) => ({
      url: link.href.replace(/#(?!!?\/).*$/, ""),
      text: (link.innerText || link.getAttribute("aria-label") || "").replace(/\s+/g, " ").trim(),
    }))
    .filter(({ url }) => /^https?:/.test(url));
}

/** Runs inside the page: buttons that promise a menu of which no link is in the document yet. */
function emptyMenus(_: null): string[] {
  const WORDS = /^(?:menu|hoofdmenu|navigatie|meer|more|over|info|navigation|☰|≡|…|\.\.\.)/i;
  const FORM = "form, dialog, [role=dialog], [role=search]";
  return [...document.querySelectorAll("button, [role=button], summary, [aria-haspopup]")]
    .filter((element) => element.checkVisibility() && !element.closest(FORM))
    .filter((element) => !element.matches("a[href]:not([href^='#'])") && !searches(element))
    .filter((element) => promisesMenu(element) && !holdsLinks(element))
    .map(selectorOf);

  function promisesMenu(element: Element): boolean {
    if (element.matches("[aria-expanded=false], [aria-haspopup]:not([aria-haspopup=false])")) return true;
    const label = (element.textContent ?? "").trim() || (element.getAttribute("aria-label") ?? "");
    return element.closest("header, nav, footer, [role=navigation], [role=banner]") !== null && WORDS.test(label);
  }

  function searches(element: Element): boolean {
    return /zoek|search|taal|language|cookie/i.test(
      `${element.textContent} ${element.getAttribute("aria-label") ?? ""} ${element.className} ${element.id}`,
    );
  }

  function holdsLinks(element: Element): boolean {
    const controlled = document.getElementById(element.getAttribute("aria-controls") ?? "");
    const near = [controlled, element.nextElementSibling, element.matches("summary") ? element.parentElement : null];
    return near.some((place) => place?.querySelector("a[href]") != null);
  }

  function selectorOf(element: Element): string {
    const parent = element.parentElement;
    const siblings = [...(parent?.children ?? [element])].filter((child) => child.tagName === element.tagName);
    const step = `${element.tagName.toLowerCase()}:nth-of-type(${siblings.indexOf(element) + 1})`;
    return parent ? `${selectorOf(parent)} > ${step}` : element.tagName.toLowerCase();
  }
}
