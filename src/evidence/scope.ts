/**
 * Whether an address lies in the part of a site that a scope names: an address prefix that ends where a part of the
 * path does. `www.` and the scheme make no difference.
 */
export function inScope(url: string, scope: string): boolean {
  const here = URL.parse(url);
  const part = URL.parse(scope);
  if (here === null || part === null || hostOf(here) !== hostOf(part)) return false;
  const prefix = part.pathname.replace(/\/$/, "");
  if (part.search !== "") return here.pathname === part.pathname && here.search.startsWith(part.search);
  return here.pathname === prefix || here.pathname.startsWith(`${prefix}/`) || here.pathname.startsWith(`${prefix}.`);
}

function hostOf({ host }: URL): string {
  return host.replace(/^www\./, "");
}
