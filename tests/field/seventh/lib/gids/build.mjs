// A site in the manner of TYPO3, as a folder of pages; one of them shows a database of another host in a frame.
// build.mjs FOLDER TARGET DATABASE
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [folder, target, database] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8"));
const news = pages.filter(({ extra }) => extra.startsWith("nieuws"));
const MENU = {
  "/": "Home",
  "/de-gids": "De gids",
  "/praktijk": "Uit de praktijk",
  "/toelichting": "Toelichting",
  "/nieuws": "Nieuws",
  "/agenda": "Agenda",
  "/over-de-gids": "Over de gids",
};

for (const page of pages) write(page.slug, page.title, content(page));
for (const [slug, title] of [
  ["praktijk", "Uit de praktijk"],
  ["toelichting", "Toelichting"],
  ["nieuws", "Nieuws"],
]) {
  write(
    `${slug}/index`,
    title,
    frame("menu_subpages", `<h1>${title}</h1>${list(pages.filter((one) => one.slug.startsWith(`${slug}/`)))}`),
  );
}
cpSync(join(folder, "files"), join(target, "bestanden"), { recursive: true });

function content(page) {
  const body = `<h1>${page.title}</h1>${page.extra.startsWith("nieuws") ? `<p class="news-list-date">${page.extra.slice(7)}</p>` : ""}${page.html}`;
  if (page.slug === "index") {
    return `${frame("textpic", `${body}<p><a class="btn" href="/de-gids">Naar de gids</a></p>`)}${frame("news", `<h2>Nieuws</h2>${list(news.slice(0, 3))}`)}${frame("menu", `<h2>Uit de praktijk</h2>${list(pages.filter(({ extra }) => extra.startsWith("praktijk")).slice(0, 3))}`)}`;
  }
  if (page.extra === "gids")
    return (
      frame("text", body) +
      frame(
        "html",
        `<iframe src="${database}" title="Zorgtechgids" width="100%" height="900" frameborder="0"></iframe>`,
      )
    );
  if (page.extra === "formulier")
    return frame(
      "form",
      `${body}<form><label>Oplossing <input name="oplossing"></label><label>Organisatie <input name="organisatie"></label><label>Telefoon <input type="tel" name="telefoon"></label><button type="button">Versturen</button></form>`,
    );
  return frame("text", body);
}

function list(some) {
  return `<ul class="ce-menu">${some.map(({ slug, title, text }) => `<li><a href="/${slug}">${title}</a><br>${text.slice(0, 100)}…</li>`).join("")}</ul>`;
}

function frame(kind, html) {
  return `<div class="frame frame-default frame-type-${kind}">${html}</div>`;
}

function write(slug, title, body) {
  const file = join(target, `${slug}.html`);
  const here = slug === "index" ? "/" : `/${slug.split("/")[0]}`;
  const menu = Object.entries(MENU).map(
    ([path, label]) =>
      `<li class="nav-item"><a class="nav-link${path === here ? " active" : ""}" href="${path === "/praktijk" || path === "/toelichting" || path === "/nieuws" ? `${path}/` : path}">${label}</a></li>`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}: Zorgtechgids Vechtzoom</title><link rel="stylesheet" href="/bestanden/site.css"></head>
<body id="p1"><div class="topbar"><a href="/contact">Contact</a> <a href="/aanmelden">Oplossing aanmelden</a> <button class="letter" aria-label="Grotere letters">A+</button></div>
<header class="navbar"><a class="navbar-brand" href="/">Zorgtechgids <small>Vechtzoom</small></a><ul class="navbar-nav">${menu.join("")}</ul></header>
<nav class="breadcrumb"><a href="/">Home</a> / ${title}</nav><main role="main">${body}</main>
<footer><p>Een initiatief van negen zorgaanbieders en het zorgkantoor.</p><p><a href="/disclaimer">Disclaimer</a> | <a href="/contact">Contact</a></p></footer>
<div id="cookieman"><p>Deze site gebruikt alleen functionele cookies. Het venster van de gids komt van een andere aanbieder.</p><button>Begrepen</button></div>
<script>document.querySelector(".letter").onclick=()=>document.body.classList.toggle("large");const note=document.getElementById("cookieman");if(localStorage.getItem("cookieman"))note.remove();note.querySelector("button").onclick=()=>{localStorage.setItem("cookieman","1");note.remove()}</script></body></html>`,
  );
}
