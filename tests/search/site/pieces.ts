import { resultsPage, safe } from "./answers.ts";
import { ARTICLES, someWord } from "./article.ts";
import { listOf, type Speak } from "./site.ts";

/** Results as HTML for scripts, a page at a time. */
export const piece: Speak = ({ fields, perPage }) => {
  const question = fields.get("q") ?? "";
  const from = Number(fields.get("van") ?? 0);
  const found = someWord(question, ARTICLES);
  const more =
    from + perPage < found.length
      ? `<button type="button" id="meer" data-van="${from + perPage}">Meer laden</button>`
      : "";
  const list = found
    .slice(from, from + perPage)
    .map((one) => `<li><a href="${one.path}">${one.title}</a></li>`)
    .join("");
  return {
    raw:
      found.length === 0
        ? `<p>Geen resultaten voor ${safe(question)}</p>`
        : `${from === 0 ? `<p>${found.length} resultaten</p>` : ""}<ul>${list}</ul>${more}`,
  };
};

/** Puts pieces into the element `uit`, and more of them when the button is pressed. */
export const LOADER = `async function haal(vraag,van){const a=await fetch("/stuk?"+new URLSearchParams({q:vraag,van}));const t=await a.text();if(van===0)uit.innerHTML="";document.getElementById("meer")?.remove();uit.insertAdjacentHTML("beforeend",t);document.getElementById("meer")?.addEventListener("click",e=>haal(vraag,Number(e.target.dataset.van)))}`;

/** Results in a frame, which lead out of it; its pager does not. */
const inFrame = resultsPage({
  engine: someWord,
  list: (articles) => listOf(articles).replaceAll("<a ", '<a target="_top" '),
});

/** What a frame for results alone shows of an answer. */
export const framedResults: Speak = async (asked) => {
  const { main } = (await inFrame(asked)) as { readonly main: string };
  return { raw: `<!doctype html>${main}` };
};

/** A frame with a field of its own, and the results below it. */
export const framedSearch: Speak = async (asked) => {
  const { main } = (await inFrame(asked)) as { readonly main: string };
  return {
    raw: `<!doctype html><form><input type="search" name="q" aria-label="Zoek"><button>Zoek</button></form>${asked.fields.has("q") ? main : ""}`,
  };
};
