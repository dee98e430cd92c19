// What the write-content.mjs of a set share: they read the content files of the set and write into the project of a site.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pagesOf, toHtml, toText } from "./texts.mjs";

/** From the content folder of a set into the folder of a project; all paths are within it. */
export function contentWriter(content, folder) {
  return { pages, rendered, write, copyContent, copyPackage };

  function pages(name) {
    return pagesOf(new URL(`${name}.txt`, content));
  }

  /** The pages with their body as HTML and as plain text too. */
  function rendered(name) {
    return pages(name).map((page) => ({ ...page, html: toHtml(page.body), text: toText(page.body) }));
  }

  function write(path, text) {
    writeFileSync(prepared(path), text);
  }

  function copyContent(name, path) {
    cpSync(new URL(name, content), prepared(path));
  }

  /** A file or folder of a package, which lies above the project, as one of the site. */
  function copyPackage(source, path) {
    cpSync(join(folder, "../node_modules", source), prepared(path), { recursive: true });
  }

  function prepared(path) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    return target;
  }
}
