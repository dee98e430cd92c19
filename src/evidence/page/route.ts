import { attribute, type DomElement, descendants, rootOf } from "./dom.ts";
import { isHidden, isNeverText } from "./visibility.ts";

/** A fragment that names a page of a site built by scripts by its very form (`#/over`, `#!/over`). */
const SHAPED = /^#!?\//;

/** The fragment cannot be anything but a page of a site built by scripts, whatever stands on the page. */
export function isShapedRoute(fragment: string): boolean {
  return SHAPED.test(fragment);
}

/**
 * Whether a link to a fragment of its own page may lead to another page, which a script shows in its place: no place on
 * the page has that name, and a visitor sees words to click on. Whether it does, opening it has to tell.
 */
export function mayBeRoute(link: DomElement, fragment: string): boolean {
  if (isShapedRoute(fragment)) return true;
  const name = decoded(fragment.slice(1));
  if (!/\p{L}/u.test(name) || /^top$/i.test(name) || name.startsWith(":~:") || isHandle(link)) return false;
  const root = rootOf(link);
  if ("data-qs-cut" in root.attribs) return false;
  const places = placesIn(root);
  return !places.has(name) && !places.has(fragment.slice(1)) && hasWords(link) && !isHidden(link);
}

/** A link that leads away from where it stands: not the anchor of a heading, nor the handle of an accordion. */
export function isLinkElsewhere(element: DomElement): boolean {
  const href = element.name === "a" ? element.attribs["href"]?.trim() : undefined;
  if (href === undefined) return false;
  return !href.startsWith("#") || mayBeRoute(element, href);
}

/** It opens or closes something on the page. */
function isHandle(link: DomElement): boolean {
  const states = ["aria-expanded", "aria-controls", "aria-haspopup", "data-toggle", "data-bs-toggle"];
  if (states.some((name) => name in link.attribs)) return true;
  return /^(?:button|tab|switch|menuitem)$/.test(attribute(link, "role")) || isSkipLink(link);
}

/** *Naar de inhoud*: the first words of many a page, for whoever uses the keyboard. */
function isSkipLink(link: DomElement): boolean {
  return /\b(?:skip|visually-hidden|screen-reader|sr-only)\b/.test(attribute(link, "class"));
}

const places = new WeakMap<DomElement, ReadonlySet<string>>();

/** The names of all places on the page. */
function placesIn(root: DomElement): ReadonlySet<string> {
  const known = places.get(root);
  if (known) return known;
  const names = new Set<string>();
  for (const { attribs } of descendants(root)) {
    if (attribs["id"]) names.add(attribs["id"]);
    if (attribs["name"]) names.add(attribs["name"]);
  }
  places.set(root, names);
  return names;
}

function hasWords(link: DomElement): boolean {
  const saysSomething = (node: DomElement): boolean =>
    node.children.some((child) =>
      "attribs" in child
        ? !isNeverText(child) && saysSomething(child)
        : "data" in child && /\p{L}{2}/u.test(child.data),
    );
  return saysSomething(link);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
