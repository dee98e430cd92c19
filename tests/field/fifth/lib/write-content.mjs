// Writes the texts of a site where its system reads them: write-content.mjs SITE FOLDER
import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf, toHtml, toText } from "../../lib/texts.mjs";

const [site, folder] = process.argv.slice(2);
const content = new URL("../content/", import.meta.url);
const pages = pagesOf(new URL(`${site}.txt`, content));
const rendered = pages.map((page) => ({ ...page, html: toHtml(page.body), text: toText(page.body) }));
writeFileSync(join(folder, "pages.json"), JSON.stringify(rendered));
const entries = new URL(`${site}.json`, content);
if (existsSync(entries)) cpSync(entries, join(folder, "collectie.json"));
