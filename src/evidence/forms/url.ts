import type { Match, Matcher } from "./matcher.ts";

/**
 * Finds forms in the host name and path of an address; query and fragment never count. Hyphens, underscores, pluses and
 * encoded spaces separate or join words as a hyphen does in a text; dots and slashes are boundaries. Places are those
 * in the text of `readableAddress`.
 */
export function findInUrl(matcher: Matcher, address: string): readonly Match[] {
  const text = readableAddress(address);
  return text === null ? [] : matcher.find(text);
}

/** Host and path of an address as words can be read in it, or null when it is no address. */
export function readableAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return `${hostname}${decodePath(pathname)}`.replace(/[\s_+]+/gu, "-");
}

/** Percent-decoded piece by piece, so that one broken escape does not hide the rest; a decoded slash stays a boundary. */
function decodePath(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/giu, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
