// TiddlyWiki: every page is a tiddler in a file; its server sends the whole wiki at once.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "./content.mjs";

const folder = process.argv[2];
mkdirSync(join(folder, "tiddlers"), { recursive: true });
const info = {
  plugins: ["tiddlywiki/tiddlyweb", "tiddlywiki/filesystem"],
  themes: ["tiddlywiki/vanilla", "tiddlywiki/snowwhite"],
  languages: ["nl-NL"],
};
writeFileSync(join(folder, "tiddlywiki.info"), JSON.stringify(info, null, 2));
const settings = {
  "$:/SiteTitle": "De Maakkamer",
  "$:/SiteSubtitle": "het schrift van een zolder in Zuidwending",
  "$:/language": "$:/languages/nl-NL",
  "$:/DefaultTiddlers": "[[Welkom in de Maakkamer]]",
  // The tab that is open beside the pages: a list of them.
  "$:/config/DefaultSidebarTab": "$:/core/ui/SideBar/Recent",
};
const tiddlers = [
  ...Object.entries(settings).map(([title, text]) => ({ title, text })),
  ...pagesOf("maakkamer").map(({ title, body }) => ({ title, text: body })),
];
tiddlers.forEach(({ title, text }, number) => {
  const created = `202602${String(10 + (number % 18))}120000000`;
  writeFileSync(
    join(folder, "tiddlers", `${number}.tid`),
    `title: ${title}\ncreated: ${created}\nmodified: ${created}\n\n${text}`,
  );
});
