import { claimOf } from "./claim.ts";
import { type DomElement, parentOf, rootOf } from "./dom.ts";
import type { Region } from "./facts.ts";
import { shapeOf } from "./shape.ts";

const known = new WeakMap<DomElement, Region>();

/**
 * Where on the page an element stands. The nearest landmark decides, except that whatever stands in a consent layer
 * or dialog belongs to it. A landmark that holds the page's own content by mistake is none: see `claimOf`.
 */
export function regionOf(element: DomElement): Region {
  const ready = known.get(element);
  if (ready) return ready;
  const parent = parentOf(element);
  const region = parent ? regionBelow(regionOf(parent), element) : "main";
  known.set(element, region);
  return region;
}

function regionBelow(outer: Region, element: DomElement): Region {
  if (outer === "consent" || outer === "dialog") return outer;
  return claimOf(element, shapeOf(rootOf(element)), outer) ?? outer;
}
