// MkDocs: one site with its own theme, one with the theme Material. Each theme brings its own search.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "./content.mjs";

const folder = process.argv[2];
build("thuismeters", { site_name: "Handboek Thuismeters", theme: { name: "mkdocs", locale: "en" } });
build("sociaalwerkwijzer", {
  site_name: "Sociaalwerkwijzer",
  theme: { name: "material", language: "nl", font: false },
});

function build(id, settings) {
  mkdirSync(join(folder, id, "docs"), { recursive: true });
  for (const { slug, title, body } of pagesOf(id))
    writeFileSync(join(folder, id, "docs", `${slug}.md`), `# ${title}\n\n${body}\n`);
  writeFileSync(
    join(folder, id, "mkdocs.yml"),
    JSON.stringify({ ...settings, plugins: [{ search: { lang: "nl" } }] }, null, 2),
  );
}
