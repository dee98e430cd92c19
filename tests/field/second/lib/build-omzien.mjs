// Gitit: every page is a file in a git repository; settings and Dutch templates lie beside it.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "./content.mjs";

const [folder, port] = process.argv.slice(2);
mkdirSync(join(folder, "pages"), { recursive: true });
cpSync(new URL("gitit", import.meta.url), join(folder, "templates"), { recursive: true });
for (const { title, body } of pagesOf("omzien")) {
  writeFileSync(join(folder, "pages", `${title}.page`), `${body}\n`);
}
const settings = {
  address: "127.0.0.1",
  port,
  "wiki-title": "Omzien-wiki",
  "repository-path": "pages",
  "front-page": "Voorpagina",
  "no-delete": "Voorpagina, Help",
  math: "raw",
  "table-of-contents": "no",
  "disable-registration": "yes",
};
writeFileSync(
  join(folder, "gitit.conf"),
  Object.entries(settings)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join(""),
);
