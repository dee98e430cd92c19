import { getDomain } from "tldts";
import { entranceOf } from "../../evidence/frame/entrance.ts";
import { inScope } from "../../evidence/scope.ts";
import type { Site } from "../../model/site.ts";

const NO_PAGE =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|gz|jpe?g|png|gif|svg|webp|avif|mp[34]|webm|avi|mov|ics|xml|rss|atom|json|css|js|txt|csv|epub|exe|dmg)$/i;
const NO_CONTENT =
  /\/(?:wp-admin|wp-login|wp-json|feed|xmlrpc|cart|checkout|winkelwagen|login|inloggen|logout|uitloggen|account|admin|user\/login|print)(?:[/.]|$)|[?&](?:action=(?:edit|history|raw|info|delete)|oldid=|diff=|printable=|replytocom=|share=|do=(?:edit|login|revisions|diff|backlink|recent|media|index|register)|rev=|sort(?:by)?=|order(?:by)?=|format=|feed=|redlink=|returnto=)/i;
/** Pages about the wiki software's own affairs: lists of changes, uploads, users. */
const WIKI_AFFAIRS = /[/=](?:Special|Speciaal|Spezial|Sp%C3%A9cial)(?::|%3A)|#(?:\$|%24)(?::|%3A)(?:\/|%2F)/i;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|_ga|pk_\w+|sessionid|phpsessid|sid)$/i;

/**
 * One spelling per page: no tracking, no index file, no doubled slashes. Null when it is no web address. A fragment
 * stays: the addresses of pages have one only where a script shows a page by it.
 */
export function pageAddress(url: string): string | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(address.protocol) || url.length > 1000) return null;
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  if (address.search === "")
    address.pathname = address.pathname.replace(/\/index\.(?:html?|php|aspx?)$/i, "/").replace(/\/{2,}/g, "/");
  return address.href;
}

/** The address of a page as something else than a link gave it: a fragment that is no route by its form is a place. */
export function withoutPlace(url: string): string {
  return entranceOf(url) ?? url;
}

/** Equal for two spellings of one page, with and without a slash at the end or `www.` before the host. */
export function pageKey(url: string): string {
  const address = new URL(pageAddress(url) ?? url);
  return `${address.host.replace(/^www\./, "")}${address.pathname.replace(/\/$/, "")}${address.search}${address.hash}`;
}

/** A page of content that belongs to the site (and to its scope, when it is a part of a larger one). */
export function belongsToSite(url: string, site: Site, address: string): boolean {
  const page = new URL(url);
  if (NO_PAGE.test(page.pathname) || NO_CONTENT.test(`${page.pathname}${page.search}`) || WIKI_AFFAIRS.test(url))
    return false;
  if (site.scope !== undefined) return inScope(url, site.scope);
  return sameHost(page.host, new URL(address).host);
}

/** A host of the same owner: the same registrable domain, or listed with the site. */
export function isOwnHost(url: string, site: Site, address: string): boolean {
  const host = new URL(url).host;
  const own = new URL(address);
  if (sameHost(host, own.host) || site.hosts.includes(host) || site.hosts.includes(new URL(url).hostname)) return true;
  return registrable(host) !== null && registrable(host) === registrable(own.host);
}

/** Registrable domain with port; under `localhost` the last two labels, as a stand-in for one. */
export function registrable(host: string): string | null {
  const [name = "", port = ""] = host.split(":");
  if (name.endsWith(".localhost")) return `${name.split(".").slice(-2).join(".")}`;
  const domain = getDomain(name);
  return domain === null ? null : `${domain}:${port}`;
}

/** First part of the path: the section of the site a page belongs to. */
export function sectionOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}/${pathname.split("/").filter(Boolean).slice(0, -1)[0] ?? ""}${search ? "?" : ""}`;
}

function sameHost(one: string, other: string): boolean {
  return one.replace(/^www\./, "") === other.replace(/^www\./, "");
}
