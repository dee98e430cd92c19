import type { FieldSeen } from "../page-seen.ts";
import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/**
 * Where on the page an element stands, and how many entries stand near it.
 * Self-contained: goes into the page by its source.
 */
export function placesOfPage({ shadowsIn, parentOf, closest, hintsOf }: Tree & Words) {
  return { regionOf, entriesNear, countEntries };

  function regionOf(element: Element): FieldSeen["region"] {
    if (closest(element, "dialog, [role=dialog], [aria-modal=true]")) return "dialog";
    const inMain = closest(element, "main, [role=main], article");
    if (inMain) return "main";
    if (closest(element, "header, [role=banner]")) return "header";
    if (closest(element, "nav, [role=navigation]")) return "nav";
    if (closest(element, "footer, [role=contentinfo]")) return "footer";
    if (closest(element, "aside, [role=complementary]")) return "aside";
    const words = `${hintsOf(element, 5)} ${componentsAround(element)}`;
    if (/\b(site-?)?header\b|topbar|masthead|navbar/i.test(words)) return "header";
    if (/\bfooter\b/i.test(words)) return "footer";
    if (/side-?bar|widget-area/i.test(words)) return "aside";
    return "main";
  }

  function entriesNear(element: Element): number {
    let container = parentOf(element);
    for (
      let level = 0;
      level < 8 && container && container !== document.body;
      level += 1, container = parentOf(container)
    ) {
      if (container.matches("header, nav, footer, aside, [role=banner], [role=navigation]")) return 0;
      const entries = countEntries(container);
      if (entries >= 3) return entries;
    }
    return 0;
  }

  /** Names of the components around an element: *site-header*. */
  function componentsAround(element: Element): string {
    const names: string[] = [];
    let around = parentOf(element);
    for (let level = 0; level < 5 && around; level += 1, around = parentOf(around))
      if (around.localName.includes("-")) names.push(around.localName);
    return names.join(" ");
  }

  function countEntries(container: Element): number {
    const shadows = shadowsIn(container);
    const all = (selector: string): Element[] =>
      [container, ...shadows].flatMap((root) => [...root.querySelectorAll(selector)]);
    const rows = all("tbody tr").length;
    const articles = all("article, [role=listitem], [role=row]").length;
    const lists = [container, ...all("ul, ol, dl, div, section"), ...shadows, ...shadows.map(({ host }) => host)]
      .filter((list) => closest(list instanceof ShadowRoot ? list.host : list, "nav, header, footer, form") === null)
      .map((list) => repeatedChildren(list));
    return Math.max(rows, articles, 0, ...lists);
  }

  function repeatedChildren(list: Element | ShadowRoot): number {
    const counts = new Map<string, number>();
    for (const child of list.children) {
      if (!saysSomething(child)) continue;
      const key = `${child.tagName}.${child.classList[0] ?? ""}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  }

  function saysSomething(element: Element): boolean {
    const isLong = (text: string): boolean => text.trim().length >= 12;
    if (isLong(element.textContent ?? "")) return true;
    const shown = shadowsIn(element).flatMap((root) =>
      [...root.children].filter((one) => !one.matches("style, script")),
    );
    return isLong(shown.map(({ textContent }) => textContent ?? "").join(" "));
  }
}

export type Places = ReturnType<typeof placesOfPage>;
