// Writes the texts of a site where its system reads them: write-content.mjs SITE FOLDER
import { existsSync } from "node:fs";
import { contentWriter } from "../../lib/content-writer.mjs";

const [site, folder] = process.argv.slice(2);
const content = new URL("../content/", import.meta.url);
const { rendered, write, copyContent } = contentWriter(content, folder);
write("pages.json", JSON.stringify(rendered(site)));
if (existsSync(new URL(`${site}.json`, content))) copyContent(`${site}.json`, "collectie.json");
