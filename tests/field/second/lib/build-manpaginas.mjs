// The Dutch manual pages of Debian as pages, with the templates of Namazu beside them: build-manpaginas.mjs MAN FOLDER TEMPLATES
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { pagesOf } from "./content.mjs";

const [manuals, folder, templates] = process.argv.slice(2);
const names = readdirSync(manuals).flatMap((section) =>
  readdirSync(join(manuals, section)).map((name) => join(section, name)),
);
for (const name of names.sort()) {
  const html = execFileSync("mandoc", ["-Kutf-8", "-Thtml", "-Ofragment"], {
    input: gunzipSync(readFileSync(join(manuals, name))),
    stdio: ["pipe", "pipe", "ignore"],
  });
  write(pathOf(name), page(titleOf(name), `<h1>${titleOf(name)}</h1>\n${html}`));
}
for (const { slug, title, body } of pagesOf("handleidingen")) {
  const list = slug === "alles" ? `<ul>${names.map(link).join("")}</ul>` : "";
  write(`${slug}.html`, page(title, `<h1>${title}</h1>\n${paragraphs(body)}${list}`));
}
cpSync(new URL("namazu", import.meta.url), templates, { recursive: true });
const [head, foot] = page("Snuffelen", "@").split("@");
const form = `<h1>Snuffelen</h1><form method="get" action="{cgi}"><input type="text" name="query" size="40">
<input type="hidden" name="max" value="5">
<input type="submit" value="Snuffel"></form>`;
writeFileSync(join(templates, "NMZ.head"), `${head}${form}`);
writeFileSync(join(templates, "NMZ.foot"), foot);

function page(title, main) {
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${title} - Handleidingen in het Nederlands</title>
<style>body { font: 1rem sans-serif; max-width: 50rem; margin: 1rem auto } table.head, table.foot { width: 100% }</style></head>
<body><nav><a href="/">Handleidingen in het Nederlands</a> <a href="/alles.html">Alle opdrachten</a></nav>
<main>${main}</main>
<footer><a href="/achtergrond.html">Achtergrond</a> <a href="/snuffel">Snuffelen</a></footer></body></html>`;
}

function write(path, html) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), html);
}

function pathOf(name) {
  return name.replace(/\.gz$/, ".html");
}

function titleOf(name) {
  return name.replace(/^.*\/(.*)\.(\d)\.gz$/, "$1 ($2)");
}

function link(name) {
  return `<li><a href="/${pathOf(name)}">${titleOf(name)}</a></li>`;
}

function paragraphs(body) {
  return body
    .split("\n\n")
    .filter((text) => text !== "")
    .map((text) => `<p>${text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="/$2">$1</a>')}</p>`)
    .join("\n");
}
