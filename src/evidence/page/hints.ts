import { attribute, type DomElement } from "./dom.ts";

type Hint = "header" | "footer" | "nav" | "breadcrumb" | "sidebar" | "consent";

/**
 * Names that sites without landmarks give to the parts of a page, in ids and classes, English and Dutch. A hint alone
 * decides nothing, except for consent layers, whose makers name them alike everywhere.
 */
const NAMES: Readonly<Record<Hint, RegExp>> = {
  header:
    /^(?:(?:site|main|page|global|top)[-_]?)?(?:header|masthead|banner|topbar|kop|kopbalk|top)(?:[-_]?(?:wrapper|container))?$/,
  footer:
    /^(?:(?:site|main|page|global)[-_]?)?(?:footer|footers|voet|voettekst|voetbalk|bottom)(?:[-_]?(?:wrapper|container|widgets))?$/,
  nav: /(?:^|[-_])(?:nav|navi|navigation|navigatie|navbar|menu|mainmenu|hoofdmenu|submenu|pagination|paginatie|paginering|pager)(?:$|[-_])/,
  breadcrumb: /breadcrumb|kruimel/,
  sidebar: /(?:^|[-_])(?:sidebar|zijbalk|zijkolom|zijmenu|widget-area|aside)(?:$|[-_])/,
  consent:
    /cookie-?(?:bar|banner|balk|melding|notice|notification|consent|law|popup|wall|muur|layer|overlay|dialog|modal|message|box|info|keuze|voorkeuren|settings|bot)|^cookies?$|(?:^|[-_])cookies?[-_]|consent|gdpr|cmplz|onetrust|didomi|usercentrics|klaro|^cc-(?:window|banner)|avg-?(?:melding|banner)/,
};

const CONTAINERS = /^(?:div|td|tr|table|ul|ol|section|p|span|form|aside|header|footer|dialog|menu|[a-z]+-[a-z-]+)$/;

/** Whether the element's own id, classes (or label, for consent) hint at this part of a page. */
export function hintsAt(element: DomElement, hint: Hint): boolean {
  if (!CONTAINERS.test(element.name)) return false;
  const names = `${attribute(element, "id")} ${attribute(element, "class")}`.split(/\s+/).filter(isName);
  if (hint === "consent" && /cookie|consent/.test(attribute(element, "aria-label"))) return true;
  return names.some((name) => NAMES[hint].test(name));
}

/** Classes such as `has-sidebar` tell of another element. */
function isName(name: string): boolean {
  return name !== "" && !/^(?:has|with|no|is|js)-/.test(name);
}
