const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

export function layout(title, main, path) {
  const inKb = path.startsWith("/kennisbank");
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title} | Academie Slim Zorgen</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="HubSpot"><link rel="stylesheet" href="/site.css"></head>
<body class="${inKb ? "hs-knowledge-base" : "hs-site-page"}"><div class="body-wrapper">
<header class="header"><div class="header__top"><a href="/kennisbank">Kennisbank</a><a href="/vacatures">Vacatures</a>${inKb ? "" : headerSearch()}</div>
<div class="header__bottom"><a class="header__logo" href="/">Academie <b>Slim Zorgen</b></a><nav aria-label="Hoofdmenu"><ul class="hs-menu"><li class="hs-item-has-children"><a href="/aanbod">Aanbod</a><ul class="hs-menu-children"><li><a href="/e-learning">E-learning</a></li><li><a href="/trainingen">Trainingen</a></li><li><a href="/ouderenzorg">Ouderenzorg</a></li></ul></li><li><a href="/blog">Blog</a></li><li><a href="/over-ons">Over ons</a></li><li><a class="button" href="/contact">Contact</a></li></ul></nav></div></header>
<main id="main-content" class="body-container-wrapper">${main}</main>
<footer class="footer"><div><h3>Blijf op de hoogte</h3><form class="hs-form"><input type="email" name="email" placeholder="E-mailadres*" aria-label="E-mailadres"><button type="button">Inschrijven</button></form></div><ul><li><a href="/over-ons">Over ons</a></li><li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacyverklaring</a></li></ul></footer></div>
<div id="hs-eu-cookie-confirmation"><p>Deze website slaat cookies op uw computer op. Deze gebruiken wij om uw bezoek te verbeteren.</p><button id="hs-eu-confirmation-button">Accepteren</button><button id="hs-eu-decline-button">Afwijzen</button></div>
<div class="chat-widget"><button aria-label="Chat openen">?</button></div><script src="/site.js"></script></body></html>`;
}

function headerSearch() {
  return `<div class="hs-search-field"><div class="hs-search-field__bar"><form data-hs-do-not-collect="true" action="/hs-search-results"><label class="hs-search-field__label" for="term">Zoeken</label><input type="text" id="term" class="hs-search-field__input" name="term" autocomplete="off" aria-label="Zoeken" placeholder="Zoeken"><input type="hidden" name="type" value="SITE_PAGE"><input type="hidden" name="type" value="BLOG_POST"><button aria-label="Zoeken">⌕</button></form></div></div>`;
}

export function home({ pages, posts }) {
  return `<section class="hero"><div><h1>${pages[0].title}</h1>${pages[0].html}<a class="button" href="/aanbod">Bekijk het aanbod</a></div><img src="/beeld.svg" alt=""></section><section class="dnd-section"><h2>Nieuw op het blog</h2>${cards(posts.slice(0, 3))}</section><section class="dnd-section light"><h2>Een vraag over een apparaat?</h2><p>In de <a href="/kennisbank">kennisbank</a> staan handleidingen en antwoorden.</p></section>`;
}

export function article(page, { posts }) {
  if (!page.extra.startsWith("blog"))
    return `<section class="dnd-section"><h1>${page.title}</h1>${page.html}</section>`;
  return `<article class="blog-post"><h1>${page.title}</h1><div class="blog-post__timestamp">${page.extra.slice(5)}</div><div class="blog-post__body">${page.html}</div></article><aside class="blog-related"><h2>Lees ook</h2>${cards(posts.filter((one) => one !== page).slice(0, 3))}</aside>`;
}

export function blog({ posts }, page) {
  const pager = [1, 2].map((nr) => `<a class="pagination__link" href="/blog?page=${nr}">${nr}</a>`).join("");
  return `<section class="dnd-section"><h1>Blog</h1>${cards(posts.slice((page - 1) * 4, page * 4))}<nav class="pagination">${pager}</nav></section>`;
}

function cards(posts) {
  return `<div class="cards">${posts.map(({ slug, title, text }) => `<div class="card"><img loading="lazy" src="/beeld.svg" alt=""><h3><a href="/${slug}">${title}</a></h3><p>${text.slice(0, 90)}…</p></div>`).join("")}</div>`;
}

export function siteResults() {
  return `<section class="dnd-section"><div class="hs-search-results"><h1 class="hs-search-results__title">Zoekresultaten</h1><ul id="hsresults" class="hs-search-results__listing"></ul><div class="hs-search-results__pagination"></div></div></section>`;
}

function kbSearch(term = "") {
  return `<section class="kb-search-section"><div class="kb-search"><h2>Waar kunnen we u mee helpen?</h2><form class="kb-search__form" action="/kennisbank/kb-search-results" role="search"><input class="kb-search__input" name="term" type="text" autocomplete="off" placeholder="Zoek naar antwoorden" aria-label="Zoek in de kennisbank" value="${escaped(term)}"><ul class="kb-search__suggestions" hidden></ul></form></div></section>`;
}

export function kbHome({ articles }) {
  const boxes = categories(articles).map(
    (cat) =>
      `<div class="kb-category-menu-option"><h3><a href="/kennisbank/c/${cat.toLowerCase()}">${cat}</a></h3><p>${articles.filter((one) => one.cat === cat).length} artikelen</p></div>`,
  );
  return `${kbSearch()}<section class="kb-categories">${boxes.join("")}</section>`;
}

export function kbCategory(list) {
  return `${kbSearch()}<section class="dnd-section"><h1>${list[0].cat}</h1><ul>${list.map(({ slug, title }) => `<li><a href="/kennisbank/${slug}">${title}</a></li>`).join("")}</ul></section>`;
}

export function kbArticle({ slug, cat, title, text }, { articles }) {
  const related = articles.filter((one) => one.cat === cat && one.slug !== slug).slice(0, 3);
  return `${kbSearch()}<div class="kb-breadcrumbs"><a href="/kennisbank">Kennisbank</a> / <a href="/kennisbank/c/${cat.toLowerCase()}">${cat}</a></div><div class="kb-article"><h1>${title}</h1><p>${text}</p></div><div class="kb-feedback"><p>Was dit artikel nuttig?</p><button type="button">Ja</button><button type="button">Nee</button></div><aside class="kb-related"><h2>Verwante artikelen</h2><ul>${related.map((one) => `<li><a href="/kennisbank/${one.slug}">${one.title}</a></li>`).join("")}</ul></aside>`;
}

export function kbResults(term, hits) {
  const list = hits
    .map(
      ({ slug, title, text }) =>
        `<li class="kb-search-results__item"><a class="kb-search-results__title" href="/kennisbank/${slug}">${title}</a><p class="kb-search-results__description">${text.slice(0, 80)}…</p></li>`,
    )
    .join("");
  return `${kbSearch(term)}<section class="dnd-section kb-search-results"><h1>Zoekresultaten voor &quot;${escaped(term)}&quot;</h1>${hits.length === 0 ? "<p>Er zijn geen artikelen gevonden. Probeer een ander woord, of neem contact op.</p>" : `<ul>${list}</ul>`}</section>`;
}

function categories(articles) {
  return [...new Set(articles.map(({ cat }) => cat))];
}
