import { accessSync, constants, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { z } from "zod";

/** A browser to use: an executable, or the address of one that runs already. */
export interface FoundBrowser {
  readonly path: string;
  /** Kind of browser, such as `chromium-headless-shell`; `remote` for an address. */
  readonly name: string;
}

type Place = { readonly name: string; readonly places: readonly string[] };

const placesFile = z.record(z.string(), z.array(z.unknown()));
const place = z.object({ name: z.string(), places: z.array(z.string()) });

/**
 * The browser to use: the one asked for (a path, a name on PATH, or `ws://` and `http://` addresses of a running one),
 * else `$QUICKSCAN_BROWSER`, else the first of `places.json` that exists here. Undefined when there is none.
 */
export async function findBrowser(explicit?: string): Promise<FoundBrowser | undefined> {
  const wanted = explicit ?? process.env["QUICKSCAN_BROWSER"];
  if (wanted !== undefined && wanted !== "") return named(wanted);
  for (const { name, places } of platformPlaces()) {
    const path = firstExisting(places);
    if (path !== undefined) return { path, name };
  }
  return undefined;
}

/** Everywhere `findBrowser` looks on this platform, in order, for messages. */
export function browserPlaces(): readonly string[] {
  return platformPlaces().flatMap(({ places }) => places);
}

/** An address of a running browser rather than an executable. */
export function isEndpoint(path: string): boolean {
  return /^(wss?|https?):\/\//.test(path);
}

function named(wanted: string): FoundBrowser | undefined {
  if (isEndpoint(wanted)) return { path: wanted, name: "remote" };
  const path = firstExisting([wanted]);
  return path === undefined ? undefined : { path, name: kindOf(path) };
}

/** The kind by the file's name, as `places.json` would call it. */
function kindOf(path: string): string {
  const file = path.toLowerCase().split(/[\\/]/).pop() ?? "";
  if (/headless[-_]shell/.test(file)) return "chromium-headless-shell";
  if (/edge/.test(file)) return "edge";
  if (/chromium/.test(file)) return "chromium";
  return /chrome/.test(file) ? "chrome" : "chromium";
}

function platformPlaces(): readonly Place[] {
  const file = placesFile.parse(JSON.parse(readFileSync(new URL("./places.json", import.meta.url), "utf8")));
  return (file[process.platform] ?? []).map((entry) => place.parse(entry));
}

function firstExisting(places: readonly string[]): string | undefined {
  for (const pattern of places) {
    const found = expand(pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}

function expand(pattern: string): string | undefined {
  const path = withVariables(pattern.replace(/^~(?=[\\/])/, homedir()));
  if (path === undefined) return undefined;
  if (!/[\\/]/.test(path)) return onPath(path);
  return path.includes("*") ? highestMatch(path) : executable(path);
}

function withVariables(pattern: string): string | undefined {
  let missing = false;
  const path = pattern.replace(/%([^%]+)%/g, (_, name: string) => {
    const value = process.env[name];
    missing ||= value === undefined || value === "";
    return value ?? "";
  });
  return missing ? undefined : path;
}

function onPath(name: string): string | undefined {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const found = folder === "" ? undefined : executable(join(folder, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function highestMatch(path: string): string | undefined {
  const parts = path.split(/[\\/]/);
  let folders = [parts[0] === "" ? "/" : (parts[0] ?? "")];
  for (const part of parts.slice(1)) folders = folders.flatMap((folder) => matches(folder, part));
  return folders.map(executable).find((found) => found !== undefined);
}

function matches(folder: string, part: string): string[] {
  if (!part.includes("*")) return [join(folder, part)];
  const shape = new RegExp(
    `^${part
      .split("*")
      .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  );
  return entriesOf(folder)
    .filter((entry) => shape.test(entry))
    .sort((a, b) => numberIn(b) - numberIn(a))
    .map((entry) => join(folder, entry));
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

function executable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}
