import { normalise } from "../text/normalise.ts";
import { blocksOf } from "./blocks.ts";
import { type Dom, loadDom } from "./dom.ts";
import type { PageFacts } from "./facts.ts";
import { linksOf } from "./links.ts";

/**
 * What a reader can know of a page from its HTML, as a browser would build it. `url` is the address the page was at
 * after redirects; links are made absolute with it, or with the page's own `base`.
 */
export function readPage(html: string, url: string): PageFacts {
  return factsOf(loadDom(html), url);
}

/** The same for a page that is parsed already. */
export function factsOf(dom: Dom, url: string): PageFacts {
  const body = dom("body")[0];
  return {
    url,
    title: normalise(dom("head > title").first().text()),
    lang: dom("html").attr("lang")?.trim() || null,
    metaRobots: (dom('meta[name="robots" i]').attr("content") ?? "").trim().toLowerCase(),
    blocks: body ? blocksOf(body) : [],
    links: linksOf(dom, url),
  };
}
