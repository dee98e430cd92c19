import { BrowserFailure, type Tab } from "../../browser/tab.ts";
import type { Recipe } from "../../model/site.ts";
import { type Asked, complete, stateOf } from "./operate.ts";

/** How long a list may take to show that a choice was made, before its button is pressed. */
const CHOICE_MS = 2_000;
const ANSWER_MS = 6_000;

/** Makes a choice as a visitor does, sends it where it has to be sent, and waits until the list has changed. */
export async function chooseValue(tab: Tab, recipe: Recipe, value: string): Promise<Asked> {
  for (const selector of recipe.open) await tab.click({ selector });
  const found = await tab.read(controlFor, { selector: recipe.choices ?? "", value });
  if (found === null) throw new BrowserFailure("browser-failure", `the value "${value}" is not offered any more`);
  const before = await stateOf(tab);
  tab.listen();
  if (found.option === null) await tab.click({ selector: found.selector });
  else await tab.choose({ selector: found.selector }, found.option);
  if (await complete(tab, before, recipe.button === undefined ? ANSWER_MS : CHOICE_MS))
    return { submit: "live", answered: true };
  if (recipe.button === undefined || !(await tab.isVisible({ selector: recipe.button })))
    return { submit: "live", answered: false };
  await tab.click({ selector: recipe.button });
  return { submit: "button", answered: await complete(tab, before, ANSWER_MS) };
}

/** What to click, or what to choose from which list. */
interface Control {
  readonly selector: string;
  readonly option: string | null;
}

/** Runs inside the page: the control of a filter that stands for a value. */
function controlFor({ selector, value }: { selector: string; value: string }): Control | null {
  const plain = (text: string): string =>
    text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/\s*[([]\d+[)\]]\s*$/, "");
  for (const element of document.querySelectorAll(selector)) {
    if (element instanceof HTMLSelectElement) {
      const option = [...element.options].find((one) => plain(one.text) === value);
      if (option) return { selector: pathOf(element), option: option.value };
      continue;
    }
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    const text = label?.textContent || element.textContent || element.getAttribute("aria-label") || "";
    if (plain(text) !== value) continue;
    const pressed = element instanceof HTMLInputElement && !isVisible(element) && label ? label : element;
    return { selector: pathOf(pressed), option: null };
  }
  return null;

  function isVisible(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width > 4 && height > 4 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function pathOf(element: Element): string {
    if (element.id && document.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1)
      return `#${CSS.escape(element.id)}`;
    const parent = element.parentElement;
    if (!parent || parent === document.documentElement) return element.tagName.toLowerCase();
    const position = [...parent.children].filter((child) => child.tagName === element.tagName).indexOf(element) + 1;
    return `${pathOf(parent)} > ${element.tagName.toLowerCase()}:nth-of-type(${position})`;
  }
}
