import type { Capture, Picture } from "../../model/capture.ts";
import type { Language } from "../../model/text.ts";
import { capturePath } from "../capture-path.ts";
import { list } from "../sentences/words.ts";
import { type Html, html } from "./escape.ts";
import { pictureFigure } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** The pictures of a capture that do not belong to a search function. */
export function sitePictures({ pictures, artifacts, site, number }: Capture, language: Language): Html | "" {
  const words = HTML_WORDS[language].site;
  const addresses = new Map(artifacts.map(({ id, finalUrl }) => [id, finalUrl]));
  const own = pictures.filter((picture) => picture.function === undefined || picture.purpose === "hit");
  if (own.length === 0) return "";
  const figures = own.map((picture) => {
    const caption = captionOf(picture, language);
    const alternative = `${caption}: ${addresses.get(picture.artifact) ?? site.name}`;
    return pictureFigure(`../${capturePath(site.id, number, picture.file)}`, alternative, caption);
  });
  return html`<h2>${words.pictures}</h2><div class="shots">${figures}</div>`;
}

function captionOf({ purpose, query, words: marked, wordsVisible }: Picture, language: Language): string {
  const words = HTML_WORDS[language].site;
  const parts = [
    words.purposes[purpose],
    query && words.term(query),
    wordsVisible && marked.length > 0 && words.words(list(marked, language)),
  ];
  return parts.filter(Boolean).join(", ");
}
