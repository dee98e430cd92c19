import { BrowserFailure, type Tab } from "../../browser/tab.ts";
import type { Recipe } from "../../model/site.ts";
import { LISTED_VALUES } from "../discovery/listed-values.ts";
import { type Asked, complete, stateOf } from "./operate.ts";

/** How long a list may take to show that a choice was made, before its button is pressed. */
const CHOICE_MS = 2_000;
const ANSWER_MS = 6_000;
/** How long a list may take to open. */
const OPEN_MS = 2_000;

/** Makes a choice as a visitor does, sends it where it has to be sent, and waits until the list has changed. */
export async function chooseValue(tab: Tab, recipe: Recipe, value: string): Promise<Asked> {
  await openChoices(tab, recipe);
  const found = await findControl(tab, recipe, value);
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

/** Opens what the choice stands behind, such as a list that scripts draw instead of a select. */
export async function openChoices(tab: Tab, { open, choices }: Recipe): Promise<void> {
  const selector = open[0] ?? choices;
  if (selector !== undefined && !(await tab.isVisible({ selector }))) await tab.lookDown();
  for (const selector of open) await tab.click({ selector });
  if (open.length > 0) await tab.until(isListShown, LISTED_VALUES, { timeoutMs: OPEN_MS });
}

/** Selects what stands for a value as the page is now: its control, or the list of choices that holds it. */
export async function shownControl(tab: Tab, recipe: Recipe, value: string): Promise<string | null> {
  return (await tab.read(controlFor, wantedOf(recipe, value)))?.selector ?? null;
}

function wantedOf({ choices }: Recipe, value: string): Wanted {
  return { selector: choices ?? "", listed: LISTED_VALUES, value };
}

/** The control that stands for a value; in a long list a visitor types to bring it into view. */
async function findControl(tab: Tab, recipe: Recipe, value: string): Promise<Control | null> {
  const wanted = wantedOf(recipe, value);
  const found = await tab.read(controlFor, wanted);
  if (found !== null || recipe.open.length === 0) return found;
  const field = await tab.read(focusedField, null);
  if (field === null) return null;
  await tab.type({ selector: field }, value);
  await tab.until(controlFor, wanted, { timeoutMs: OPEN_MS });
  return tab.read(controlFor, wanted);
}

/** Runs inside the page. */
function isListShown(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((one) => one.getBoundingClientRect().height > 4);
}

/** Runs inside the page: the field that the keyboard would type into. */
function focusedField(_: null): string | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return null;
  if (field.id !== "") return `#${CSS.escape(field.id)}`;
  const all = [...document.querySelectorAll("input")];
  const same = all.filter((one) => one.className === field.className);
  return same.length === 1 && field.classList.length > 0
    ? `input.${[...field.classList].map(CSS.escape).join(".")}`
    : null;
}

/** What to click, or what to choose from which list. */
interface Control {
  readonly selector: string;
  readonly option: string | null;
}

interface Wanted {
  readonly selector: string;
  /** Selects the values of lists that stand in for a hidden select. */
  readonly listed: string;
  readonly value: string;
}

/** Runs inside the page: the control of a filter that stands for a value, or the list of choices that holds it. */
function controlFor({ selector, listed, value }: Wanted): Control | null {
  const plain = (text: string): string =>
    text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/\s*[([]\d+[)\]]\s*$/, "");
  for (const element of document.querySelectorAll(selector)) {
    if (element instanceof HTMLSelectElement) {
      const option = optionOf(element);
      if (option) return option;
      continue;
    }
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    const text = label?.textContent || element.textContent || element.getAttribute("aria-label") || "";
    if (
      (plain(text) !== value && plain(uncounted(label ?? element)) !== value) ||
      (element.matches(listed) && !isVisible(element))
    )
      continue;
    const pressed = element instanceof HTMLInputElement && !isVisible(element) && label ? label : element;
    return { selector: pathOf(pressed), option: null };
  }
  return null;

  /** Without the number at its end that stands in an element of its own. */
  function uncounted(element: Element): string {
    const text = (element.textContent ?? "").trim();
    const count = [...element.querySelectorAll("*")].at(-1)?.textContent?.trim() ?? "";
    return /^\d+$/.test(count) && text.endsWith(count) ? text.slice(0, -count.length) : text;
  }

  /** A select that is hidden has a list in its place, which holds its options once it is open. */
  function optionOf(select: HTMLSelectElement): Control | null {
    if (!isVisible(select)) {
      const drawn = [...document.querySelectorAll(listed)].find((one) => isVisible(one) && isCalled(one));
      return drawn ? { selector: pathOf(drawn), option: null } : null;
    }
    const option = [...select.options].find((one) => plain(one.text) === value);
    return option ? { selector: pathOf(select), option: option.value } : null;
  }

  function isCalled(option: Element): boolean {
    return plain(option.textContent || option.getAttribute("aria-label") || "") === value;
  }

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
