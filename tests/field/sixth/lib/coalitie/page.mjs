const MENU = {
  "/nieuws/": "Nieuws",
  "/kennis/": "Kennis",
  "/register/": "Projectenregister",
  "/faq/": "Vragen",
  "/over/": "Over de coalitie",
  "/contact/": "Contact",
};

/** A page of the coalition. */
export function coalitiePage({ title, main, path }) {
  const links = Object.entries(MENU).map(
    ([href, label]) => `<a href="${href}"${path.startsWith(href) ? ' class="here"' : ""}>${label}</a>`,
  );
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Coalitie Zorg op Afstand</title>
<link rel="stylesheet" href="/cookieconsent.min.css"><link rel="stylesheet" href="/site.css">
<script src="/cookieconsent.min.js"></script><script type="module" src="/islands.js"></script></head>
<body>
<header><div class="bar"><a class="brand" href="/">Coalitie <b>Zorg op Afstand</b></a>
<form action="/zoeken/"><input name="q" type="search" placeholder="Zoek op de site" aria-label="Zoek op de site"><button aria-label="Zoek">&#8594;</button></form></div>
<nav>${links.join("")}</nav></header>
<main><h1>${title}</h1>${main}</main>
<footer><p>Bureau van de coalitie, Utrecht</p><p><a href="/disclaimer/">Disclaimer</a> <a href="/cookies/">Privacy en cookies</a> <a href="https://www.zorginstituutnederland.nl/">Zorginstituut</a></p></footer>
</body></html>`;
}
