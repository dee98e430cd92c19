import { createHash } from "node:crypto";
import type { Assertion } from "../model/assertion.ts";
import type { Capture } from "../model/capture.ts";
import type { Response } from "../model/response.ts";
import { capturePath } from "./capture-path.ts";
import { cropToFinding } from "./picture/crop.ts";

/** What a table rests on, as formats take it. */
export interface Material {
  readonly assertions: readonly Assertion[];
  readonly captures: readonly Capture[];
  readonly picture: (path: string) => Uint8Array | undefined;
}

/**
 * The same for the public: pictures cropped to the marked words and all others left out, mail addresses and telephone
 * numbers taken out of quotations. Outcomes and counts stay as they are. Stored data is not touched.
 */
export function forPublication({ assertions, captures, picture }: Material): Material {
  const crops = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  for (const capture of captures) {
    for (const { file, wordsVisible, caption } of capture.pictures) {
      const path = capturePath(capture.site.id, capture.number, file);
      if (!wordsVisible || names.has(path)) continue;
      const bytes = picture(path);
      const crop = bytes && cropToFinding(bytes, caption?.height ?? 0);
      if (crop === undefined) continue;
      const name = `shots/${createHash("sha256").update(crop).digest("hex").slice(0, 20)}.png`;
      names.set(path, name);
      crops.set(capturePath(capture.site.id, capture.number, name), crop);
    }
  }
  const renamed = (site: string, capture: number, file: string): string | null =>
    names.get(capturePath(site, capture, file)) ?? null;
  return {
    assertions: assertions.map((assertion) => withPicture(withoutContacts(assertion), renamed)),
    captures: captures.map((capture) => ({
      ...capture,
      consent: { ...capture.consent, pictureBefore: null, pictureAfter: null },
      pictures: capture.pictures.flatMap((one) => {
        const file = renamed(capture.site.id, capture.number, one.file);
        return file === null ? [] : { ...one, file };
      }),
    })),
    picture: (path) => crops.get(path),
  };
}

function withPicture(
  assertion: Assertion,
  renamed: (site: string, capture: number, file: string) => string | null,
): Assertion {
  const { evidence, site, capture } = assertion;
  if (evidence === null || evidence.picture === null) return assertion;
  return { ...assertion, evidence: { ...evidence, picture: renamed(site, capture, evidence.picture) } };
}

/** Fields that hold words of the site; all others are ids, codes, numbers and addresses. */
const QUOTED = new Set(["excerpt", "title", "words", "sentence", "sentences", "label", "detail"]);

function withoutContacts(assertion: Assertion): Assertion {
  return { ...assertion, ...(replaced({ facts: assertion.facts, evidence: assertion.evidence }, false) as object) };
}

function replaced(value: unknown, quoted: boolean): unknown {
  if (typeof value === "string") return quoted ? maskContacts(value) : value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, quoted));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, QUOTED.has(key))]));
}

/** What an owner said, by their role: the name of the person and ways to reach them stay behind. */
export function withoutName(response: Response): Response {
  return { ...response, text: maskContacts(response.text), by: { name: "", role: maskContacts(response.by.role) } };
}

/** Mail addresses and telephone numbers as `[…]`. */
export function maskContacts(text: string): string {
  return text
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:[.][\p{L}\p{N}-]+)+/gu, "[…]")
    .replace(/(?<![\d\p{L}])(?:[+]|00|0)\d(?:[\s().-]{0,2}\d){7,12}(?!\d)/gu, "[…]");
}
