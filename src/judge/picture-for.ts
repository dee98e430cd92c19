import type { Evidence } from "../model/assertion.ts";
import type { Capture, Picture } from "../model/capture.ts";
import type { CheckKind } from "../model/instrument.ts";

/** What a picture of the deciding page was taken for, best first. Searches choose theirs themselves. */
const PURPOSES: Readonly<Record<CheckKind, readonly Picture["purpose"][]>> = {
  url: ["home"],
  colophon: ["colophon"],
  content: ["content", "home", "hit"],
  "site-search": [],
  "database-search": [],
};

/**
 * The picture that shows the evidence: of the deciding page (or the same address, taken again), the one with its words
 * in view first. The home page stands for an address. Null when there is none.
 */
export function pictureFor(kind: CheckKind, evidence: Evidence, capture: Capture): string | null {
  const wanted = PURPOSES[kind];
  const fits = capture.pictures.filter(
    (picture) => wanted.includes(picture.purpose) && (kind === "url" || shows(picture, evidence, capture)),
  );
  const rank = (picture: Picture): number => wanted.indexOf(picture.purpose) + (picture.wordsVisible ? 0 : 0.5);
  return fits.toSorted((one, other) => rank(one) - rank(other))[0]?.file ?? null;
}

function shows(picture: Picture, evidence: Evidence, { artifacts }: Capture): boolean {
  if (picture.artifact === evidence.artifact) return true;
  return artifacts.some(({ id, finalUrl }) => id === picture.artifact && finalUrl === evidence.url);
}
