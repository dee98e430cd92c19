import { withoutBlock } from "./blocks.ts";

/** One change to one demo site, so that a test can see which cells it changes. Texts change before they are indexed. */
export type Override = { readonly site: string } & (
  | ReplaceText
  | AppendHtml
  | AddPage
  | RemovePage
  | RemoveBlock
  | MoveHost
);

/** Replaces a text in one page, or in all pages and templates of the site. */
interface ReplaceText {
  readonly page?: string;
  readonly replace: readonly [from: string | RegExp, to: string];
}

/** Adds HTML at the end of the main text of one page. */
interface AppendHtml {
  readonly page: string;
  readonly append: string;
}

/** Adds a page. It is linked only where lists of its folder are shown, or by another override. */
interface AddPage {
  readonly addPage: string;
  readonly title: string;
  readonly html: string;
}

/** Takes a page away, with the links that lead to it. */
interface RemovePage {
  readonly removePage: string;
}

/** Takes away what stands between `<!--[name]-->` and `<!--[/name]-->`, on every page: a search field, a statement. */
interface RemoveBlock {
  readonly removeBlock: string;
}

/** Serves the site under another name below `.localhost`. */
interface MoveHost {
  readonly host: string;
}

/** The files of a site: pages by address and templates by name, as they stand on disk. */
export interface SiteFiles {
  readonly pages: ReadonlyMap<string, string>;
  readonly templates: ReadonlyMap<string, string>;
}

/** Throws when the override changes nothing, so that no test passes because of a mistyped page or text. */
export function overridden(files: SiteFiles, override: Override): SiteFiles {
  if ("host" in override) return files;
  const changed = changedBy(files, override);
  if (sameTexts(files.pages, changed.pages) && sameTexts(files.templates, changed.templates)) {
    throw new Error(
      `override without effect: ${JSON.stringify(override, (_, v) => (v instanceof RegExp ? `${v}` : v))}`,
    );
  }
  return changed;
}

function changedBy(files: SiteFiles, override: Exclude<Override, MoveHost>): SiteFiles {
  if ("replace" in override) return replaced(files, override);
  if ("append" in override) return inPages(files, override.page, (text) => text + override.append);
  if ("addPage" in override) {
    const file = `<!--\ntitle: ${override.title}\n-->\n${override.html}`;
    return { ...files, pages: new Map([...files.pages, [override.addPage, file]]) };
  }
  if ("removePage" in override) return withoutPage(files, override.removePage);
  return everywhere(files, (text) => withoutBlock(text, override.removeBlock));
}

function replaced(files: SiteFiles, { page, replace: [from, to] }: ReplaceText): SiteFiles {
  const change = (text: string): string => text.replaceAll(from, to);
  return page === undefined ? everywhere(files, change) : inPages(files, page, change);
}

function withoutPage(files: SiteFiles, path: string): SiteFiles {
  const pages = new Map([...files.pages].filter(([address]) => address !== path));
  const address = path.replaceAll(/[^\w/]/g, "\\$&");
  const link = new RegExp(`<a [^>]*href="${address}"[^>]*>([\\s\\S]*?)</a>`, "g");
  return everywhere({ ...files, pages }, (text) => text.replace(link, "$1"));
}

function inPages(files: SiteFiles, path: string, change: (text: string) => string): SiteFiles {
  return { ...files, pages: new Map([...files.pages].map(([p, text]) => [p, p === path ? change(text) : text])) };
}

function everywhere(files: SiteFiles, change: (text: string) => string): SiteFiles {
  const all = (texts: ReadonlyMap<string, string>) => new Map([...texts].map(([name, text]) => [name, change(text)]));
  return { pages: all(files.pages), templates: all(files.templates) };
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}
