import { attribute, type DomElement, descendants, isElement, upwards } from "./dom.ts";
import { isLinkElsewhere } from "./route.ts";
import { hidesItself } from "./visibility.ts";

/** How much visible text an element holds and where it begins, in characters of the whole page. */
export interface Extent {
  readonly before: number;
  readonly chars: number;
  readonly linkChars: number;
  readonly links: number;
}

/** What landmarks are weighed by: the amounts of text, and which elements hold the page's headings and main part. */
export interface Shape {
  readonly total: Extent;
  extentOf(element: DomElement): Extent;
  holdsMain(element: DomElement): boolean;
  /** Elements that promise the page's own content: `main`, `article`, `h1`. */
  contentMarksIn(element: DomElement): number;
  readonly contentMarks: number;
  topHeadingsIn(element: DomElement): number;
  readonly topHeadings: number;
}

const NOTHING: Extent = { before: 0, chars: 0, linkChars: 0, links: 0 };
const shapes = new WeakMap<DomElement, Shape>();

/** The shape of a document, measured once. */
export function shapeOf(root: DomElement): Shape {
  const ready = shapes.get(root);
  if (ready) return ready;
  const shape = measure(root);
  shapes.set(root, shape);
  return shape;
}

export function isMain(element: DomElement): boolean {
  return element.name === "main" || attribute(element, "role") === "main";
}

function measure(root: DomElement): Shape {
  const extents = measureText(root);
  const mains = new Map<DomElement, number>();
  const marks = new Map<DomElement, number>();
  const headings = new Map<DomElement, number>();
  for (const element of descendants(root)) {
    if (!extents.has(element)) continue;
    if (isMain(element)) countUpwards(mains, element);
    const isTitle = isTitleHeading(element, extents);
    if (isTitle) countUpwards(headings, element);
    if (isMain(element) || isTitle || element.name === "article") countUpwards(marks, element);
  }
  return {
    total: extents.get(root) ?? NOTHING,
    extentOf: (element) => extents.get(element) ?? NOTHING,
    holdsMain: (element) => mains.has(element),
    contentMarksIn: (element) => marks.get(element) ?? 0,
    contentMarks: marks.get(root) ?? 0,
    topHeadingsIn: (element) => headings.get(element) ?? 0,
    topHeadings: headings.get(root) ?? 0,
  };
}

/** An `h1` that is all link, or a picture, is the site's logo. */
function isTitleHeading(element: DomElement, extents: ReadonlyMap<DomElement, Extent>): boolean {
  const { chars, linkChars } = extents.get(element) ?? NOTHING;
  return element.name === "h1" && linkChars < chars;
}

function countUpwards(counts: Map<DomElement, number>, element: DomElement): void {
  for (const holder of upwards(element)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
}

function measureText(root: DomElement): ReadonlyMap<DomElement, Extent> {
  const extents = new Map<DomElement, Extent>();
  let chars = 0;
  let linkChars = 0;
  let links = 0;
  const visit = (element: DomElement, inLink: boolean): void => {
    if (element !== root && hidesItself(element, root)) return;
    const [before, linkBefore, linksBefore] = [chars, linkChars, links];
    const isLink = isLinkElsewhere(element);
    if (isLink) links += 1;
    for (const child of element.children) {
      if (isElement(child)) visit(child, inLink || isLink);
      else if (child.nodeType === 3 && "data" in child) {
        const length = child.data.trim().length;
        chars += length;
        if (inLink || isLink) linkChars += length;
      }
    }
    const extent = { before, chars: chars - before, linkChars: linkChars - linkBefore, links: links - linksBefore };
    extents.set(element, extent);
  };
  visit(root, false);
  return extents;
}
