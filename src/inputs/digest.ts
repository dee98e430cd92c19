import { createHash } from "node:crypto";
import type { Check, Criterion, Instrument } from "../model/instrument.ts";
import type { Recipe, Site, SiteList } from "../model/site.ts";

/**
 * SHA-256 (hex) over what decides: ids, numbers, checks, the meaning of a missing function, and whether a person
 * confirms. Texts for people, labels and layout leave it alone.
 */
export function instrumentDigest(instrument: Instrument): string {
  return digestOf({ instrument: instrument.id, criteria: instrument.criteria.map(decidesOutcome) });
}

/** SHA-256 (hex) over what decides where and how is looked. A site's name counts: it is left out as frame of its pages. */
export function siteListDigest(list: SiteList): string {
  return digestOf({ list: list.id, sites: list.sites.map(decidesLooking) });
}

function decidesOutcome({ id, nr, missingFunction, confirm, check }: Criterion) {
  return { id, nr, missingFunction: missingFunction ?? null, confirm: confirm ?? false, check: withoutLabels(check) };
}

function withoutLabels(check: Check): object {
  if (check.kind === "colophon") return { ...check, audiences: check.audiences.map(withoutLabel) };
  if (check.kind === "content") return { ...check, groups: check.groups.map(withoutLabel) };
  return check;
}

function withoutLabel<Item extends { readonly label: unknown }>({ label: _label, ...rest }: Item): Omit<Item, "label"> {
  return rest;
}

function decidesLooking({ id, name, url, scope, status, hosts, hints }: Site) {
  return { id, name, url, scope: scope ?? null, status, hosts, hints: hints.map(operates) };
}

function operates({ label: _label, notes: _notes, ...recipe }: Recipe): object {
  return recipe;
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

/** JSON with keys in order, so that equal values give equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}
