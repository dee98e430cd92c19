const MENU = {
  "/kaart/": "Kaart",
  "/keuzehulp/": "Keuzehulp",
  "/nieuws/": "Nieuws",
  "/over/": "Over ons",
  "/contact/": "Contact",
};

/** A page of the Zorgkompas; `search` is the address of its search service. */
export function zorgkompasPage({ title, main, search, isHome }) {
  const links = Object.entries(MENU).map(([href, label]) => `<a href="${href}">${label}</a>`);
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Zorgkompas Lauwerdal</title>
<link rel="stylesheet" href="/leaflet/leaflet.css"><link rel="stylesheet" href="/site.css">
<script src="/leaflet/leaflet.js"></script><script src="/site.js"></script><script src="/alpine.js" defer></script></head>
<body>
<header><a class="brand" href="/">Zorgkompas</a><nav>${links.join("")}</nav>
<form action="${search}" role="search"><input type="search" name="q" placeholder="Zoeken" aria-label="Zoeken in het Zorgkompas"><button>Zoek</button></form></header>
<main><h1>${title}</h1>${main}</main>
<footer><a href="/colofon/">Colofon</a> <a href="/privacy/">Privacy</a> <a href="/contact/">Iets niet goed? Laat het weten</a></footer>
${isHome ? SPLASH : ""}</body></html>`;
}

const SPLASH = `<div class="splash" x-data="intro" x-show="isOpen" x-transition.opacity.duration.600ms>
<div><p>Welkom in</p><strong>Lauwerdal</strong><p>zeven dorpen, één kompas</p><button type="button" x-on:click="close">Naar de site</button></div></div>`;

/** The map with its list, and a button per kind with the number of places. */
export const MAP = `<div x-data="kaart" class="kaart">
<div class="soorten" role="group" aria-label="Soort"><button type="button" x-on:click="kies('')" x-bind:aria-pressed="soort === ''">Alles</button><template x-for="one in soorten" x-bind:key="one.naam"><button type="button" x-on:click="kies(one.naam)" x-bind:aria-pressed="soort === one.naam"><span x-text="one.naam"></span> (<span x-text="one.aantal"></span>)</button></template></div>
<div id="kaart" x-init="teken($el)"></div>
<p x-text="getoond.length + ' plekken'"></p>
<ul class="plekken"><template x-for="plek in getoond" x-bind:key="plek.naam"><li><b x-text="plek.naam"></b><br><span x-text="plek.soort"></span>, <span x-text="plek.plaats"></span></li></template></ul>
</div>`;
