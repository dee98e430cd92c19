import { html, LitElement } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import "./collection.js";
import { look } from "./look.js";
import pages from "./pages.json";
import vonken from "./vonken.json";

const MENU = { "/": "Vonken", "/nieuws": "Nieuws", "/meedoen": "Meedoen", "/over": "Over", "/contact": "Contact" };

class VonkApp extends LitElement {
  static properties = { path: { state: true } };
  static styles = look;

  constructor() {
    super();
    this.path = location.pathname;
    addEventListener("popstate", () => this.show());
    addEventListener("click", (event) => this.follow(event));
    navigator.serviceWorker?.register("/sw.js").catch(() => {});
  }

  follow(event) {
    const link = event.composedPath().find((one) => one.localName === "a");
    const path = link?.getAttribute("href");
    if (!path?.startsWith("/") || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    history.pushState({}, "", path);
    scrollTo(0, 0);
    this.show();
  }

  show() {
    this.path = location.pathname;
  }

  render() {
    return html`<vonk-header .path=${this.path} .menu=${MENU}></vonk-header>
      <main>${this.main()}</main>
      <footer><a href="/privacy">Privacy</a> · gemaakt in Dokkum</footer>`;
  }

  main() {
    const page = pages.find(({ slug }) => slug === this.path);
    const vonk = vonken.find(({ slug }) => `/vonk/${slug}` === this.path);
    document.title = this.path === "/" ? "Zorgvonk" : `${page?.title ?? vonk?.titel ?? "Nieuws"} · Zorgvonk`;
    if (this.path === "/") return html`<p class="lead">${page.text}</p><vonk-collection></vonk-collection>`;
    if (vonk) return this.vonk(vonk);
    if (this.path === "/nieuws") return this.news();
    return page ? html`<h1>${page.title}</h1>${unsafeHTML(page.html)}` : html`<h1>Niet gevonden</h1>`;
  }

  vonk({ titel, intro, tekst, slug }) {
    const place = vonken.findIndex((one) => one.slug === slug);
    const next = vonken[(place + 1) % vonken.length];
    return html`<article><h1>${titel}</h1><p><b>${intro}</b></p><p>${tekst}</p></article>
      <p><a href="/">Alle vonken</a> | Volgende: <a href="/vonk/${next.slug}">${next.titel}</a></p>`;
  }

  news() {
    const news = pages.filter(({ slug }) => slug.startsWith("/nieuws/"));
    return html`<h1>Nieuws</h1><ul>${news.map(({ slug, title }) => html`<li><a href=${slug}>${title}</a></li>`)}</ul>`;
  }
}

class VonkHeader extends LitElement {
  static properties = { path: {}, menu: {} };
  static styles = look;

  render() {
    return html`<header><a class="brand" href="/">Zorgvonk</a>
      <nav>${Object.entries(this.menu).map(([href, label]) => html`<a href=${href} class=${href === this.path ? "here" : ""}>${label}</a>`)}</nav></header>`;
  }
}

customElements.define("vonk-header", VonkHeader);
customElements.define("vonk-app", VonkApp);
