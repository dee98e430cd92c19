import type { Capture, ColophonCandidate, PageArtifact } from "../model/capture.ts";

/**
 * Labels that promise a colophon and nothing else. Capture follows more links than these when it looks for a statement
 * (*Wat is ...*, *Waarom ...*, *Voor wie*); a page behind such a label may well be content, and stays so.
 */
const COLOPHON =
  /^(?:het )?(?:colof?on|imprint|impressum|disclaimer|algemene disclaimer|voorbehoud)$|^over (?:ons|mij|deze|dit|de|het)\b|^wie (?:zijn|we|wij|is|maakt|maken)\b|^(?:de )?makers?$|^(?:onze|de) (?:missie|organisatie|redactie)\b|^(?:missie|organisatie|redactie|initiatiefnemers?)\b|^about(?: us| this\b.*| the\b.*)?$|^who we are$|^our (?:mission|story|team)$/i;
const ADDRESS = /\/(?:colofon|over-ons|over-deze-(?:web)?site|about(?:-us)?|disclaimer|wie-zijn-wij)(?:\/|\.\w+)?$/i;

/**
 * Artifact ids of the pages that are the site's colophon, also where the selection holds the same address a second
 * time. Never the home page.
 */
export function colophonArtifacts(capture: Capture): ReadonlySet<string> {
  const candidates = capture.colophon.candidates.filter((candidate) => isColophon(candidate, capture.site.name));
  const ids = new Set(candidates.flatMap(({ page }) => (page.status === "captured" ? [page.value] : [])));
  const read = capture.artifacts.filter((artifact) => ids.has(artifact.id));
  const addresses = new Set(
    [...candidates.map(({ url }) => url), ...read.map(({ finalUrl }) => finalUrl)].map(withoutSlash),
  );
  const same = (artifact: PageArtifact) =>
    addresses.has(withoutSlash(artifact.finalUrl)) || addresses.has(withoutSlash(artifact.requestedUrl));
  const all = new Set([...ids, ...capture.artifacts.filter(same).map(({ id }) => id)]);
  if (capture.selection.home !== null) all.delete(capture.selection.home);
  return all;
}

function isColophon({ label, url }: ColophonCandidate, siteName: string): boolean {
  const names = /^(?:over|about) (.+)$/i.exec(label.trim())?.[1]?.toLowerCase();
  const namesSite = names !== undefined && siteName.toLowerCase().includes(names);
  return COLOPHON.test(label.trim()) || namesSite || ADDRESS.test(URL.parse(url)?.pathname ?? "");
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, "");
}
