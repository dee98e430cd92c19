import { create, insertMultiple, search } from "@orama/orama";
import { html, LitElement } from "lit";
import { look } from "./look.js";
import vonken from "./vonken.json";

const PER_TIME = 6;
const index = create({
  schema: { slug: "string", titel: "string", intro: "string", tekst: "string" },
  language: "dutch",
});
await insertMultiple(index, vonken);

class VonkCollection extends LitElement {
  static properties = { typed: { state: true }, found: { state: true }, shown: { state: true } };
  static styles = look;

  constructor() {
    super();
    this.typed = "";
    this.found = vonken;
    this.shown = PER_TIME;
    this.seen = new IntersectionObserver(([end]) => end.isIntersecting && this.more());
  }

  firstUpdated() {
    this.seen.observe(this.renderRoot.querySelector(".end"));
  }

  async more() {
    if (this.shown >= this.found.length) return;
    await new Promise((done) => setTimeout(done, 250));
    this.shown += PER_TIME;
    // Looks again, for the end may be in view still.
    const end = this.renderRoot.querySelector(".end");
    this.seen.unobserve(end);
    await this.updateComplete;
    this.seen.observe(end);
  }

  async ask(typed) {
    this.typed = typed;
    const term = typed.trim();
    const properties = ["titel", "intro", "tekst"];
    const found =
      term === ""
        ? vonken
        : (await search(index, { term, properties, threshold: 0, limit: 50 })).hits.map(({ document }) => document);
    if (typed !== this.typed) return;
    this.found = found;
    this.shown = PER_TIME;
  }

  render() {
    return html`<vonk-field @ask=${(event) => this.ask(event.detail)}></vonk-field>
      <p class="count" aria-live="polite">${this.found.length} vonken</p>
      ${this.found.length === 0 ? html`<p>Geen vonk gevonden. Schrijft u hem?</p>` : ""}
      <div class="grid">${this.found.slice(0, this.shown).map((one) => html`<vonk-card .vonk=${one}></vonk-card>`)}</div>
      <div class="end">${this.shown < this.found.length ? "…" : ""}</div>`;
  }
}

class VonkField extends LitElement {
  static styles = look;

  typed(event) {
    clearTimeout(this.waiting);
    const { value } = event.target;
    this.waiting = setTimeout(() => this.dispatchEvent(new CustomEvent("ask", { detail: value })), 250);
  }

  render() {
    return html`<input type="search" placeholder="Zoek een vonk" aria-label="Zoek een vonk" @input=${this.typed}>`;
  }
}

class VonkCard extends LitElement {
  static properties = { vonk: {} };
  static styles = look;

  render() {
    return html`<article class="card"><h3><a href="/vonk/${this.vonk.slug}">${this.vonk.titel}</a></h3><p>${this.vonk.intro}</p></article>`;
  }
}

customElements.define("vonk-card", VonkCard);
customElements.define("vonk-field", VonkField);
customElements.define("vonk-collection", VonkCollection);
