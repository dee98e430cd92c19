import type { Language } from "../../model/text.ts";

type Status = "ok" | "warning" | "failed";

interface DoctorWords {
  readonly summary: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly conclusions: Readonly<Record<Status, string>>;
}

export const DOCTOR_WORDS: Readonly<Record<Language, DoctorWords>> = {
  nl: {
    summary: "controleert of deze computer kan scannen, en zegt wat er mis is en wat helpt",
    statuses: { ok: "goed", warning: "let op", failed: "fout" },
    conclusions: {
      ok: "Alles is in orde: u kunt scannen.",
      warning: "U kunt scannen; bekijk wel wat hierboven de aandacht vraagt.",
      failed: "Scannen lukt zo niet: herstel eerst wat hierboven fout is.",
    },
  },
  en: {
    summary: "checks whether this computer can scan, and says what is wrong and how to mend it",
    statuses: { ok: "ok", warning: "note", failed: "wrong" },
    conclusions: {
      ok: "All is well: you can scan.",
      warning: "You can scan; do look at what is noted above.",
      failed: "Scanning will not work like this: first mend what is wrong above.",
    },
  },
};
