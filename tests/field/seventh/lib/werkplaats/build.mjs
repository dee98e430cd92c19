// A site in the manner of a one-column site builder, as a folder of pages: build.mjs FOLDER TARGET
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [folder, target] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8"));
const posts = pages.filter(({ extra }) => extra.startsWith("blog"));
const PER_PAGE = 4;

for (const page of pages) write(page.slug, page.title, main(page));
for (let from = 0; from < posts.length; from += PER_PAGE)
  write(from === 0 ? "blog" : `blog/pagina-${from / PER_PAGE + 1}`, "Blog", blog(from));
cpSync(join(folder, "static"), join(target, "static"), { recursive: true });

function main(page) {
  if (page.slug === "index") return home(page);
  if (page.slug === "projecten")
    return (
      section(`<h1>${page.title}</h1>${page.html}`) + section(grid(pages.filter(({ extra }) => extra === "project")))
    );
  if (page.slug === "contact") return section(`<h1>${page.title}</h1>${page.html}`) + section(contactForm());
  if (!page.extra.startsWith("blog")) return section(`${picture()}<h1>${page.title}</h1>${page.html}`);
  const at = posts.indexOf(page);
  const [previous, next] = [posts[at + 1], posts[at - 1]];
  const link = (post, label) =>
    post === undefined
      ? ""
      : `<a class="item-pagination-link" href="/${post.slug}"><span>${label}</span><h2>${post.title}</h2></a>`;
  return section(
    `<article class="entry"><h1>${page.title}</h1><time>${page.extra.slice(5)}</time>${page.html}</article><section class="item-pagination">${link(previous, "Vorige")}${link(next, "Volgende")}</section>`,
  );
}

function home(page) {
  return `${section(`<h1>${page.title}</h1>${page.html}`, "tall")}
${section(`<h2>Projecten</h2><div class="carousel" tabindex="0"><button aria-label="Vorige">&lsaquo;</button><div class="slides">${grid(pages.filter(({ extra }) => extra === "project"))}</div><button aria-label="Volgende">&rsaquo;</button></div>`)}
${section(`<h2>Uit het blog</h2>${grid(posts.slice(0, 3))}`)}
${section(`<div class="embed" data-src="https://social.example/werkplaats"><p>Berichten van anderen zijn verborgen tot u cookies toestaat.</p></div>`)}`;
}

function blog(from) {
  const shown = posts
    .slice(from, from + PER_PAGE)
    .map(
      (post) =>
        `<article class="blog-item"><a href="/${post.slug}">${picture()}</a><h1><a href="/${post.slug}">${post.title}</a></h1><p>${post.text.slice(0, 110)}…</p><a href="/${post.slug}">Lees verder</a></article>`,
    )
    .join("");
  const older =
    from + PER_PAGE < posts.length
      ? `<a rel="next" href="/blog/pagina-${from / PER_PAGE + 2}">Oudere berichten</a>`
      : "";
  return section(`${shown}<nav class="blog-list-pagination">${older}</nav>`);
}

function grid(list) {
  return `<div class="grid">${list.map(({ slug, title }) => `<a class="grid-item" href="/${slug}">${picture()}<h3>${title}</h3></a>`).join("")}</div>`;
}

function picture() {
  return '<img class="lazy" data-src="/static/vlak.svg" alt="">';
}

function contactForm() {
  return `<form class="form-wrapper"><label>Naam <input name="naam"></label><label>E-mail <input type="email" name="mail"></label><label>Bericht <textarea name="bericht"></textarea></label><button type="button">Versturen</button></form>`;
}

function section(html, kind = "") {
  return `<section class="page-section ${kind}"><div class="content-wrapper"><div class="sqs-layout">${html}</div></div></section>`;
}

function write(slug, title, body) {
  const file = join(target, ["blog", "projecten"].includes(slug) ? `${slug}/index.html` : `${slug}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html>
<html lang="nl-NL"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} — Werkplaats Social Work en Technologie</title><link rel="stylesheet" href="/static/site.css"></head>
<body><a class="skip" href="#page">Ga naar de inhoud</a>
<header id="header"><a class="title" href="/">Werkplaats Social Work en Technologie</a><button class="burger" aria-label="Menu openen"></button>
<nav class="header-nav"><a href="/werkwijze">Zo werken wij</a><a href="/projecten/">Projecten</a><a href="/blog/">Blog</a><a href="/agenda">Agenda</a><span class="folder"><button>Wie wij zijn</button><span class="folder-content"><a href="/over">Over de Werkplaats</a><a href="/vacatures">Vacatures</a></span></span><a class="btn" href="/contact">Contact</a></nav></header>
<main id="page">${body}</main>
<footer><section class="page-section dark"><div class="content-wrapper"><form class="newsletter"><p>Nieuws in uw mailbox</p><input type="email" placeholder="E-mailadres" aria-label="E-mailadres"><button type="button">Aanmelden</button></form><p><a href="/privacy">Privacy en cookies</a> · <a href="/english">English</a></p><p>Looierskade 12</p></div></section></footer>
<div class="cookie-banner"><p>Wij vragen toestemming voor ingesloten berichten.</p><button>Toestaan</button><button>Nee, bedankt</button></div>
<script src="/static/site.js"></script></body></html>`,
  );
}
