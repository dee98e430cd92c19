// DokuWiki: its pages are plain files; the search index is made by its own indexer.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "./content.mjs";

const wiki = process.argv[2];
const pages = join(wiki, "data/pages");
mkdirSync(pages, { recursive: true });
for (const { slug, title, body } of pagesOf("buurtkracht")) {
  writeFileSync(join(pages, `${slug}.txt`), `====== ${title} ======\n\n${body}\n`);
}
const settings = { title: "Buurtkracht", lang: "nl", useacl: 0, savedir: join(wiki, "data"), tagline: "" };
const lines = Object.entries(settings).map(([key, value]) => `$conf['${key}'] = ${JSON.stringify(value)};`);
writeFileSync(join(wiki, "conf/local.php"), `<?php\n${lines.join("\n")}\n`);
// Debian looks for the settings under /etc; this copy has its own.
writeFileSync(join(wiki, "inc/preload.php"), `<?php\ndefine('DOKU_CONF', ${JSON.stringify(join(wiki, "conf/"))});\n`);
