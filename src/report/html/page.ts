import { createHash } from "node:crypto";
import type { Language } from "../../model/text.ts";
import { type Html, html, scriptElement, styleElement } from "./escape.ts";
import type { HtmlWords } from "./html-words.ts";
import { STYLE } from "./style.ts";
import { HTML_WORDS } from "./words.ts";

/** A page before it gets its frame. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** The way here from the index, the page itself last and without an address; or the parts of this page. */
  readonly trail: readonly Step[];
  readonly body: Html;
  /** What has to be said of the whole table, on a page that may be read by itself. */
  readonly notice?: string | undefined;
  /** A page of numbers, which holds no pages or quotations of anybody. */
  readonly nameless?: boolean;
  /** For paper: without what only a screen can do. */
  readonly paper?: boolean;
  /** A script of our own that adds a convenience; the page is whole without it. */
  readonly script?: string | undefined;
}

export interface Step {
  readonly text: string;
  readonly href?: string;
}

/** No requests to elsewhere, and nothing that is not ours: style sheet and script by hash, pictures beside the page. */
function policy(script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "img-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A whole document, ready to be written. */
export function renderPage({
  language,
  title,
  trail,
  body,
  notice,
  script,
  paper = false,
  nameless = false,
}: Page): string {
  const words = HTML_WORDS[language];
  const document = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement(STYLE)}
</head>
<body>
${!paper && header(trail, words)}<main id="inhoud" class="page">
${notice !== undefined && html`<p class="panel notice small">${notice}</p>`}
${body}
</main>
${
  !paper &&
  html`<footer><div class="page"><p>${words.page.footer}</p>${!nameless && html`<p>${words.page.privacy}</p>`}</div></footer>
`
}${script !== undefined && scriptElement(script)}</body>
</html>
`;
  return document.toString();
}

function header(trail: readonly Step[], words: HtmlWords): Html {
  return html`<a class="skip" href="#inhoud">${words.page.skip}</a>
<header class="top"><div class="page">${navigation(trail, words)}</div></header>
`;
}

function navigation(trail: readonly Step[], words: HtmlWords): Html {
  const within = trail.every(({ href }) => href !== undefined);
  const [label, kind] = within ? [words.page.onThisPage, "menu"] : [words.page.trail, "trail"];
  return html`<nav aria-label="${label}"><ol class="${kind}">${trail.map(step)}</ol></nav>`;
}

function step({ text, href }: Step): Html {
  return href === undefined ? html`<li aria-current="page">${text}</li>` : html`<li><a href="${href}">${text}</a></li>`;
}
