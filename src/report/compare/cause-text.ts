import type { Language } from "../../model/text.ts";
import type { CellChange } from "./cause.ts";
import { COMPARE_WORDS } from "./words.ts";

/** `De criteria veranderden. Ook: de site veranderde.` Empty when nothing changed. */
export function causeText({ cause, because, also }: CellChange, language: Language): string {
  if (cause === null) return "";
  const words = COMPARE_WORDS[language];
  const why = because.map((one) => words.inseparable[one]).join("; ");
  const tell = (one: typeof cause): string =>
    one === "cannot-be-separated" && why !== "" ? `${words.causes[one]} (${why})` : words.causes[one];
  const first = tell(cause);
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}.`;
  return also.length === 0 ? sentence : `${sentence} ${words.also(also.map(tell).join(", "))}`;
}
