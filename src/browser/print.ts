import type { Page } from "playwright";
import { OperatorError } from "../model/operator-error.ts";
import { withDeadline } from "./deadline.ts";
import { findBrowser } from "./find.ts";
import { startBrowser } from "./live.ts";

export interface PrintRequest {
  /** The whole document. It can reach nothing: no picture, no style sheet but its own. */
  readonly content: string;
  /** At the foot of every page, before its number. */
  readonly footer: string;
  /** A path, a name on PATH, or the address of a running browser; found when absent. */
  readonly browser?: string;
}

/** Where the document seems to stand while it is printed: a name that never resolves (RFC 6761). */
const ADDRESS = "https://report.invalid/";
const TIMEOUT_MS = 120_000;

/**
 * Prints a page of our own to a tagged PDF with bookmarks, A4. It is answered from memory in a context of its own: no
 * network, no disk, no scripts. Rejects with `OperatorError` when there is no browser.
 */
export async function printToPdf(request: PrintRequest): Promise<Uint8Array> {
  const found = await findBrowser(request.browser);
  if (found === undefined) throw new OperatorError(NO_BROWSER);
  const live = await startBrowser(found);
  try {
    const context = await live.browser.newContext({ javaScriptEnabled: false, serviceWorkers: "block" });
    const page = await context.newPage();
    await answerFromMemory(page, request.content);
    return await withDeadline(print(page, request), TIMEOUT_MS, "printing the report");
  } finally {
    await live.end();
  }
}

const NO_BROWSER = {
  nl: "voor een PDF is een browser nodig, en er is er geen gevonden: zie `doctor`",
  en: "a PDF needs a browser, and none was found: see `doctor`",
};

async function answerFromMemory(page: Page, content: string): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().url() !== ADDRESS) return await route.abort();
    await route.fulfill({ body: content, contentType: "text/html; charset=utf-8" });
  });
}

async function print(page: Page, { footer }: PrintRequest): Promise<Uint8Array> {
  await page.goto(ADDRESS, { waitUntil: "load", timeout: TIMEOUT_MS });
  await page.evaluate(linkWithin);
  const pdf = await page.pdf({
    format: "A4",
    tagged: true,
    outline: true,
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: footerOf(footer),
    margin: { top: "15mm", bottom: "17mm", left: "14mm", right: "14mm" },
  });
  return new Uint8Array(pdf);
}

/**
 * A link to a page of the report leads to the place in the document that bears the page's name; without one it leads
 * nowhere. Live sites stay. Runs in the page.
 */
function linkWithin(): void {
  for (const link of document.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (/^(#|https?:)/.test(href)) continue;
    if (document.getElementById(href) === null) link.removeAttribute("href");
    else link.setAttribute("href", `#${href}`);
  }
}

function footerOf(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<div style="width:100%;margin:0 14mm;font:8px sans-serif;color:#444;display:flex;justify-content:space-between"><span>${escaped}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}
