import type { Capture, Picture } from "../../model/capture.ts";
import type { Language } from "../../model/text.ts";
import { capturePath } from "../capture-path.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { type Html, html } from "./escape.ts";
import { pictureFigure } from "./parts.ts";
import { pictureState, type ReportData } from "./report-data.ts";

/** A picture by its name and by what its caption says, for those who hear the page. */
export function alternativeOf(name: string, picture: Picture | undefined, language: Language): string {
  return [name, ...(picture?.caption?.lines ?? []).map((line) => line[language])].join("\n");
}

/** A picture of a capture on a page one folder below the report; a picture that is missing is told as such. */
export function capturePicture(
  { site, number }: Capture,
  picture: Picture,
  name: string,
  caption: string,
  data: ReportData,
): Html {
  const path = capturePath(site.id, number, picture.file);
  if (pictureState(data, path) === "missing") {
    return html`<figure><p class="panel">${CELL_WORDS[data.table.language].pictureMissing}</p><figcaption>${caption}</figcaption></figure>`;
  }
  return pictureFigure(`../${path}`, alternativeOf(name, picture, data.table.language), caption);
}
