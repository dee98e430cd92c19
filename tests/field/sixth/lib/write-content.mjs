// Writes the texts of a site in the form that its system reads: write-content.mjs SITE PROJECT_FOLDER
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pagesOf, toHtml, toText } from "../../lib/texts.mjs";

const [site, folder] = process.argv.slice(2);
const content = new URL("../content/", import.meta.url);

const WRITERS = {
  rivierland: () => write("pages.json", rendered("rivierland")),
  thuis: () => {
    write("src/pages.json", rendered("thuis"));
    const fields = ["naam", "wat", "voorWie", "prijs", "stand"];
    const rows = list("thuis").map((row, id) => ({
      id,
      ...Object.fromEntries(fields.map((one, at) => [one, row[at]])),
    }));
    write("src/hulpmiddelen.json", rows);
    copyPackage("tarteaucitronjs", "public/tarteaucitron");
  },
  samenonline: () => {
    write("pages.json", rendered("samenonline"));
    write("voorbeelden.json", list("samenonline"));
    copyPackage("htmx.org/dist/htmx.min.js", "static/htmx.js");
    copyPackage("bootstrap/dist/css/bootstrap.min.css", "static/bootstrap.css");
    copyPackage("bootstrap/dist/js/bootstrap.bundle.min.js", "static/bootstrap.js");
  },
};

WRITERS[site]();

function rendered(name) {
  return pagesOf(new URL(`${name}.txt`, content)).map((page) => ({
    ...page,
    html: toHtml(page.body),
    text: toText(page.body),
  }));
}

function list(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, content), "utf8"));
}

function write(path, data) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(data));
}

/** A file of a package, which lies above the project, as a file of the site. */
function copyPackage(path, target) {
  mkdirSync(dirname(join(folder, target)), { recursive: true });
  cpSync(join(folder, "../node_modules", path), join(folder, target), { recursive: true });
}
