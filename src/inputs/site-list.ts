import type { Recipe, Site, SiteList } from "../model/site.ts";
import { parseAddress, parseHost } from "./address.ts";
import { decode } from "./schema/decode.ts";
import { type FileRecipe, type FileSite, siteListFile } from "./schema/site-schema.ts";
import { acrossSites } from "./site-doubles.ts";
import { idFromName } from "./site-id.ts";
import { readYaml } from "./yaml/source.ts";

/**
 * The sites that the text of a site list names, addresses normalised and ids made where none is given. Throws
 * `OperatorError` with every problem, each as `file:line:column field: what is wrong and how to mend it`.
 */
export function parseSiteList(text: string, fileName: string): SiteList {
  const { id, title, continues, sites } = decode(readYaml(text, fileName), siteListFile, acrossSites);
  return { id, title, ...(continues === undefined ? {} : { continues }), sites: sites.map(siteOf) };
}

function siteOf({ id, name, url, scope, status, hosts, hints, ...texts }: FileSite): Site {
  return {
    id: id ?? idFromName(name),
    name,
    url: valid(parseAddress(url)),
    ...(scope === undefined ? {} : { scope: valid(parseAddress(scope)) }),
    ...texts,
    status: status ?? "active",
    hosts: [...new Set((hosts ?? []).map((host) => valid(parseHost(host))))],
    hints: (hints ?? []).map(recipeOf),
  };
}

function recipeOf({ page, open, submit, ...rest }: FileRecipe): Recipe {
  const usual = rest.button === undefined ? "enter" : "button";
  return { ...rest, page: valid(parseAddress(page)), open: open ?? [], submit: submit ?? usual };
}

/** The schema has refused what cannot be parsed. */
function valid(parsed: ReturnType<typeof parseAddress>): string {
  if (typeof parsed !== "string") throw new Error(parsed.problem);
  return parsed;
}
