import type { Outcome } from "../../model/outcome.ts";
import { webAddress } from "../web-address.ts";
import { type Html, type HtmlValue, html } from "./escape.ts";

/** A row of a description list: nothing when there is nothing to say. */
export type Row = readonly [term: string, value: HtmlValue];

/** A description list of the rows that have a value. */
export function description(rows: readonly Row[]): Html {
  const told = rows.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== "");
  return told.length === 0
    ? html``
    : html`<dl>${told.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

/** A link to a live site, which learns nothing of where the reader came from; plain text when it is no web address. */
export function liveLink(url: string, text: string = url): Html {
  const address = webAddress(url);
  if (address === undefined) return html`${text}`;
  return html`<span class="live${text === url ? "" : " named"}"><a href="${address}" rel="noreferrer noopener external">${text}</a></span>`;
}

/** A mark as a coloured word. */
export function badge(mark: string, outcome: Outcome): Html {
  return html`<span class="badge ${outcome}">${mark}</span>`;
}

/** What may be wider than the page scrolls by itself, with the keyboard too. */
export function scrollRegion(name: string, content: Html, more = ""): Html {
  return html`<div class="scroll ${more}" role="region" aria-label="${name}" tabindex="0">${content}</div>`;
}

/** Paragraphs of plain text. */
export function paragraphs(texts: readonly string[]): readonly Html[] {
  return texts.map((text) => html`<p>${text}</p>`);
}

/** A picture that lies below the report, enlarged by following it. Not loaded lazily: a printed page needs it too. */
export function pictureFigure(source: string, alternative: string, caption: HtmlValue): Html {
  return html`<figure><a href="${source}"><img src="${source}" alt="${alternative}"></a><figcaption>${caption}</figcaption></figure>`;
}
