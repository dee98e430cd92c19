// MkDocs with its own theme and its own search.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "./content.mjs";

const folder = process.argv[2];
mkdirSync(join(folder, "docs"), { recursive: true });
for (const { slug, title, body } of pagesOf("thuismeters")) {
  writeFileSync(join(folder, "docs", `${slug}.md`), `# ${title}\n\n${body}\n`);
}
const settings = {
  site_name: "Handboek Thuismeters",
  theme: { name: "mkdocs", locale: "en" },
  plugins: [{ search: { lang: "nl" } }],
};
writeFileSync(join(folder, "mkdocs.yml"), JSON.stringify(settings, null, 2));
