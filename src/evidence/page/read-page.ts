import { normalise } from "../text/normalise.ts";
import { blocksOf } from "./blocks.ts";
import { attribute, type Dom, descendants, topOf } from "./dom.ts";
import type { PageFacts } from "./facts.ts";
import { linksOf } from "./links.ts";
import { loadDom } from "./load-dom.ts";

/**
 * What a reader can know of a page from its HTML, as a browser would build it. `url` is the address the page was at
 * after redirects; links are made absolute with it, or with the page's own `base`.
 */
export function readPage(html: string, url: string): PageFacts {
  return factsOf(loadDom(html), url);
}

/** The same for a page that is parsed already. */
export function factsOf(dom: Dom, url: string): PageFacts {
  const { html, head, body } = topOf(dom);
  const inHead = head ? [...descendants(head)] : [];
  const title = inHead.find((element) => element.name === "title" && element.parent === head);
  const robots = inHead.find((element) => element.name === "meta" && attribute(element, "name") === "robots");
  return {
    url,
    title: title ? normalise(dom(title).text()) : "",
    lang: html?.attribs["lang"]?.trim() || null,
    metaRobots: robots ? attribute(robots, "content") : "",
    blocks: body ? blocksOf(body) : [],
    links: linksOf(dom, url),
  };
}
