import type { Words } from "./words.ts";

/** Links to this same page that choose a value. Self-contained: goes into the page by its source. */
export function facetsOfPage({ clean, hintsOf }: Words) {
  return { isFacetLink, facetOf };

  function isFacetLink(element: Element): boolean {
    if (!(element instanceof HTMLAnchorElement) || clean(element.textContent ?? "") === "") return false;
    const facet = facetOf(element);
    const FACET = /filter|facet|thema|categor|onderwerp|soort|doelgroep|sector|branche|\btags?\b|topic/i;
    return facet !== null && (FACET.test(facet.name) || FACET.test(hintsOf(element, 3)));
  }

  /** What a link to this same page chooses: a parameter with a word as its value. */
  function facetOf(element: Element): { name: string; value: string } | null {
    const url = new URL((element as HTMLAnchorElement).href, document.baseURI);
    if (url.origin !== location.origin || url.pathname !== location.pathname) return null;
    const here = new URLSearchParams(location.search);
    const added = [...url.searchParams].filter(([name, value]) => here.get(name) !== value && !/^\d*$/.test(value));
    // A parameter that is there already names the page, and another value of it another page.
    if (added.some(([name]) => here.has(name))) return null;
    const [name, value] = added.length === 1 ? (added[0] as [string, string]) : ["", ""];
    return name === "" ||
      /^(p|page|pagina|paged|sort.*|order.*|lang|taal|view|weergave|start|offset|q|s|action|do|id)$/i.test(name)
      ? null
      : { name, value };
  }
}

export type Facets = ReturnType<typeof facetsOfPage>;
