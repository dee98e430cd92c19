import type { Capture, Picture } from "../../model/capture.ts";
import type { Language } from "../../model/text.ts";
import { list } from "../sentences/words.ts";
import { capturePicture } from "./capture-picture.ts";
import { type Html, html } from "./escape.ts";
import type { ReportData } from "./report-data.ts";
import { HTML_WORDS } from "./words.ts";

/** The pictures of a capture that do not belong to a search function. */
export function sitePictures(capture: Capture, data: ReportData): Html | "" {
  const { pictures, artifacts, site } = capture;
  const { language } = data.table;
  const words = HTML_WORDS[language].site;
  const addresses = new Map(artifacts.map(({ id, finalUrl }) => [id, finalUrl]));
  const own = pictures.filter((picture) => picture.function === undefined || picture.purpose === "hit");
  if (own.length === 0) return "";
  const figures = own.map((picture) => {
    const caption = captionOf(picture, language);
    const name = `${caption}: ${addresses.get(picture.artifact) ?? site.name}`;
    return capturePicture(capture, picture, name, caption, data);
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
