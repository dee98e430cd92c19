const LONGEST_ID = 60;

/** An id made from a name: small letters without accents, digits, single hyphens. Empty when nothing is left. */
export function idFromName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, "");
}
