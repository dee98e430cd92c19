import type { Link } from "../evidence/page/facts.ts";

/** What the words of a link promise: surely who makes the site and for whom, perhaps so, or nothing of the kind. */
export interface Promised {
  readonly label: string;
  readonly surely: boolean;
}

const LONGEST_LABEL = 60;

/** Labels that promise to say who makes the site and for whom, in Dutch and English. */
const SURELY = [
  /^(?:het )?colof?on\b.{0,30}$|^.{0,25}(?:&|\ben|\+|\/) colofon$|^imprint$|^impressum$/i,
  /^(?:algemene )?disclaimer\b.{0,30}$|^.{0,25}(?:&|\ben|\/) disclaimer$|^voorbehoud$|^proclaimer$/i,
  /^(?:over|info|informatie|over (?:&|en) contact|over \.{3}|over…)$/i,
  /^over(?: ons| mij| deze (?:web)?site| dit (?:platform|project|programma|handboek|initiatief|netwerk|portaal|kennisnet)| (?:de|het|onze|deze) (?:site|website|platform|project|programma|redactie|wiki|wegwijzer|kennisbank|databank|initiatief|netwerk|portaal|community|organisatie|stichting|makers?|initiatiefnemers?))(?:\b.{0,30})?$/i,
  /^(?:wie (?:zijn|we|wij)|wie we zijn|wie wij zijn|wie is|wie (?:er )?(?:achter|maakt|maken|zit|zitten)|makers?|de makers|achter de schermen)\b.{0,40}$/i,
  /^(?:dit zijn (?:wij|we)|even voorstellen|maak kennis(?: met ons)?|kennismaken met ons)\b.{0,30}$/i,
  /^(?:onze missie|missie(?: (?:en|&) visie)?|onze organisatie|de organisatie|organisatie|redactie|initiatiefnemers?)$/i,
  /^about(?:\b.{0,30})?$|^who we are$|^our (?:mission|story|team)$/i,
  // A wiki's page about itself, in its own name space.
  /^(?:project|wiki|site)?:?(?:over|about|info)$|:(?:over|about|info)$/i,
];
const PERHAPS = [
  /^(?:wie\b|wat is|wat doen (?:we|wij)|wat (?:we|wij) doen|waarom|onze missie|missie|visie|ons verhaal|onze (?:organisatie|doelgroep|opdracht|aanpak|werkwijze)|het verhaal|de (?:organisatie|redactie|stichting)|organisatie|redactie|doelgroep(?:en)?|voor wie|achtergrond|het (?:project|platform|programma|initiatief)|projectinformatie|initiatiefnemers?|toelichting|verantwoording|leeswijzer|contact|samenwerking|team|ons team)\b.{0,30}$/i,
];
/** The same promise in an address, whatever the link says; also behind `title=` and `id=` of wikis. */
const ADDRESS =
  /[/:=](?:colofon|over|over[-_](?:ons|mij|deze[-_](?:web)?site|de[-_]site|dit[-_]\w+|het[-_]\w+)|about(?:[-_](?:us|this[-_]site))?|disclaimer|wie[-_](?:zijn[-_](?:wij|we)|wij[-_]zijn|we[-_]zijn)|imprint|impressum)(?:\/|\.\w+)?(?:$|&)/i;
/** `Over X`, in the frame of a page: X may be what the site calls itself. */
const ABOUT_SOMETHING = /^(?:over|about)\s+\S+(?:\s+\S+){0,3}$/i;

/** What a link promises of a colophon; null when nothing. `names` are the site's own: "Over Zorgvondsten". */
export function promised(link: Link, names: readonly string[]): Promised | null {
  const label = link.text.trim();
  if (label.length <= LONGEST_LABEL) {
    if (SURELY.some((pattern) => pattern.test(label))) return { label, surely: true };
    const about = /^(?:over|about)\s+(.+)$/i.exec(label)?.[1];
    if (about !== undefined && names.some((name) => isNameOf(name, about))) return { label, surely: true };
  }
  if (ADDRESS.test(addressOf(link.url))) return { label: label.slice(0, LONGEST_LABEL) || "colofon", surely: true };
  if (label.length > LONGEST_LABEL) return null;
  const perhaps = PERHAPS.some((pattern) => pattern.test(label));
  if (perhaps || (link.region !== "main" && ABOUT_SOMETHING.test(label))) return { label, surely: false };
  return null;
}

/** Whether a page that calls itself so is a colophon, whatever the links to it say. */
export function namesColophon(heading: string): boolean {
  return heading.length <= LONGEST_LABEL && SURELY.some((pattern) => pattern.test(heading.trim()));
}

function addressOf(url: string): string {
  const { pathname, search } = new URL(url);
  try {
    return decodeURIComponent(pathname + search);
  } catch {
    return pathname + search;
  }
}

function isNameOf(name: string, label: string): boolean {
  const own = plain(name);
  const other = plain(label).replace(/^(?:de|het|the)(?=.{3})/, "");
  if (own.length < 3 || other.length < 3) return false;
  // "Over zorg" names no site that is called Zorg van nu.
  return other.startsWith(own.slice(0, 20)) || (own.includes(other) && other.length * 2 >= own.length);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
