import { claimOf } from "./claim.ts";
import { type DomElement, memoryOf, parentOf, rootOf } from "./dom.ts";
import type { Region } from "./facts.ts";
import { type Shape, shapeOf } from "./shape.ts";

/**
 * Where on the page an element stands. The nearest landmark decides, except that whatever stands in a consent layer
 * or dialog belongs to it. A landmark that holds the page's own content by mistake is none: see `claimOf`.
 */
export function regionOf(element: DomElement): Region {
  return find(element, shapeOf(rootOf(element)), memoryOf<Region>(element, "region"));
}

function find(element: DomElement, shape: Shape, known: Map<DomElement, Region>): Region {
  const ready = known.get(element);
  if (ready) return ready;
  const parent = parentOf(element);
  const region = parent ? regionBelow(find(parent, shape, known), element, shape) : "main";
  known.set(element, region);
  return region;
}

function regionBelow(outer: Region, element: DomElement, shape: Shape): Region {
  if (outer === "consent" || outer === "dialog") return outer;
  return claimOf(element, shape, outer) ?? outer;
}
