import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Override, SiteFiles } from "./override.ts";
import { overridden } from "./override.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page.ts";
import type { DemoSite } from "./site.ts";

/** All files of one site, read once: nothing that a browser asks can reach the disk. */
export interface Source {
  readonly pages: ReadonlyMap<string, Page>;
  readonly templates: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

const FOLDER = fileURLToPath(new URL("../../sites/demo/", import.meta.url));

/** Reads the files of a site and applies the overrides meant for it, in their order. */
export function sourceOf(site: DemoSite, overrides: readonly Override[]): Source {
  const folder = join(FOLDER, site.id);
  const files = overrides.filter((override) => override.site === site.id).reduce(overridden, readFiles(folder, site));
  return {
    pages: new Map([...files.pages].map(([path, file]) => [path, pageOf(path, file)])),
    templates: files.templates,
    assets: new Map(namesIn(join(folder, "assets")).map((name) => [name, readFileSync(join(folder, "assets", name))])),
  };
}

function readFiles(folder: string, site: DemoSite): SiteFiles {
  const read = (part: string) => namesIn(join(folder, part)).map((name) => [name, textIn(folder, part, name)] as const);
  return {
    pages: new Map(read("pages").map(([name, text]) => [addressOf(name, site.slash), text])),
    templates: new Map(read("templates").map(([name, text]) => [name.replace(extname(name), ""), text])),
  };
}

function namesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

function textIn(folder: string, part: string, name: string): string {
  return readFileSync(join(folder, part, name), "utf8").replaceAll("\r\n", "\n");
}

function addressOf(name: string, slash: boolean): string {
  const path = `/${name}`.replace(/\.html$/, "").replace(/\/index$/, "/");
  const bare = path === "/" ? path : path.replace(/\/$/, "");
  return slash && bare !== "/" ? `${bare}/` : bare;
}
