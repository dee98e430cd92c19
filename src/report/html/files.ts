import { createHash } from "node:crypto";

/** Names that Windows keeps for itself, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const MAX_NAME = 60;

export const INDEX_FILE = "index.html";
/** The whole list of what to check by hand, when it does not fit the overview. */
export const CHECK_FIRST_FILE = "check-first.html";

/** Page of one cell, relative to the report. */
export function cellFile(site: string, criterion: string): string {
  return `cells/${safeName(site)}-${safeName(criterion)}.html`;
}

/** Page of one site, relative to the report. */
export function siteFile(site: string): string {
  return `sites/${safeName(site)}.html`;
}

/** Where the row of a site stands on the overview. */
export function siteAnchor(site: string): string {
  return `site-${safeName(site)}`;
}

/** An id as a part of a file name, on every system. Ids of our own lists stay as they are. */
function safeName(id: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/.test(id) && id.length <= MAX_NAME && !RESERVED.test(id)) return id;
  const readable = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_NAME - 10);
  return `${readable}-${createHash("sha256").update(id).digest("hex").slice(0, 8)}`;
}
