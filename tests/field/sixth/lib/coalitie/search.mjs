// The search host of the coalition, whose answers the site shows in a frame: search.mjs PORT SITE
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const PER_PAGE = 5;
const [port, site] = process.argv.slice(2);
const pages = JSON.parse(readFileSync("search.json", "utf8"));
const asHtml = (text) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
const words = (text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

createServer((request, response) => {
  const asked = new URL(request.url, "http://localhost").searchParams;
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(answer(asked.get("q") ?? "", Number.parseInt(asked.get("p") ?? "1", 10) || 1));
}).listen(Number(port), "127.0.0.1");

function answer(question, number) {
  const found = find(question);
  const shown = found.slice((number - 1) * PER_PAGE, number * PER_PAGE);
  const numbers = Array.from({ length: Math.ceil(found.length / PER_PAGE) }, (_, place) => place + 1);
  const turn = numbers.map((one) =>
    one === number ? `<b>${one}</b>` : `<a href="?q=${encodeURIComponent(question)}&amp;p=${one}">${one}</a>`,
  );
  const none = `<p>Geen resultaten voor <b>${asHtml(question)}</b>.</p><p>Tips: controleer de spelling, gebruik minder woorden.</p>`;
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Resultaten</title>
<style>body { font: 16px/1.5 Arial, sans-serif } .hit { margin-bottom: 1.2rem } .hit a { font-size: 1.1rem } .turn { display: flex; gap: 1rem }</style></head><body>
${found.length === 0 ? none : `<p>Ongeveer ${found.length} resultaten</p>${shown.map((one) => hit(one)).join("")}<p class="turn">${numbers.length > 1 ? turn.join("") : ""}</p>`}
</body></html>`;
}

function hit({ path, title, text }) {
  return `<div class="hit"><a href="${site}${path}" target="_top">${asHtml(title)}</a><div>${asHtml(text.slice(0, 120))}...</div></div>`;
}

/** Pages with any of the words as a whole word; those with the most of them first. */
function find(question) {
  const asked = [...new Set(words(question))];
  return pages
    .map((page) => ({ page, score: asked.filter((one) => words(`${page.title} ${page.text}`).includes(one)).length }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ page }) => page);
}
