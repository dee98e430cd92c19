import { getDomain } from "tldts";
import type { AddressKind } from "./addresses.ts";
import { kindOfAddress } from "./addresses.ts";

/** Decides whether a connection to this host and port may end at an address of this kind. */
export type Allowance = (host: string, port: number, kind: AddressKind) => boolean;

/**
 * What a site may reach: everything public; a private or loopback address only as an exact `host:port` that the site
 * lists; and when it lists a loopback host, loopback hosts of the same registrable domain as well.
 * `hosts` are `host` (ports 80 and 443) or `host:port`.
 */
export function allowanceOf(hosts: readonly string[]): Allowance {
  const listed = new Set(hosts.flatMap(endpoints));
  const families = new Set(hosts.map(hostName).filter(isLoopbackHost).flatMap(familyOf));
  return (host, port, kind) => {
    if (kind === "public" || listed.has(endpoint(host, port))) return true;
    return kind === "loopback" && isLoopbackHost(host) && familyOf(host).some((family) => families.has(family));
  };
}

/** Names under `localhost` are loopback by definition (RFC 6761), whatever a resolver says. */
export function isLocalhostName(host: string): boolean {
  const name = bare(host);
  return name === "localhost" || name.endsWith(".localhost");
}

/** Host without brackets, final dot and capitals. */
export function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}

function isLoopbackHost(host: string): boolean {
  return isLocalhostName(host) || kindOfAddress(bare(host)) === "loopback";
}

/** Under `localhost` the last two labels, elsewhere the registrable domain; none for addresses and bare `localhost`. */
function familyOf(host: string): string[] {
  const name = bare(host);
  if (isLocalhostName(name)) {
    const labels = name.split(".");
    return labels.length < 2 ? [] : [labels.slice(-2).join(".")];
  }
  const domain = getDomain(name, { allowPrivateDomains: true });
  return domain === null ? [] : [domain];
}

function endpoints(entry: string): string[] {
  const url = URL.parse(`http://${entry}`);
  if (url === null) return [];
  if (/:\d+$/.test(entry)) return [endpoint(url.hostname, url.port === "" ? 80 : Number(url.port))];
  return [endpoint(url.hostname, 80), endpoint(url.hostname, 443)];
}

function hostName(entry: string): string {
  return URL.parse(`http://${entry}`)?.hostname ?? "";
}

function endpoint(host: string, port: number): string {
  return `${bare(host)}:${port}`;
}
