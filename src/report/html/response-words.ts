import type { Language } from "../../model/text.ts";

interface ResponseWords {
  readonly title: string;
  readonly note: string;
}

export const RESPONSE_WORDS: Readonly<Record<Language, ResponseWords>> = {
  nl: {
    title: "Reactie van de eigenaar",
    note: "Een reactie wordt bewaard en getoond. De score verandert er niet door; dat gebeurt pas na overleg.",
  },
  en: {
    title: "Response of the owner",
    note: "A response is kept and shown. The score does not change by it; only settling it does.",
  },
};
