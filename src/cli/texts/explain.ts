import type { Language } from "../../model/text.ts";

type Kind = "capture" | "page" | "picture";

interface ExplainWords {
  readonly summary: string;
  readonly site: string;
  readonly criterion: string;
  readonly evidence: string;
  readonly responses: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  kept(kind: string): string;
  missing(kind: string, path: string): string;
}

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  nl: {
    summary: "legt uit waarom een cel is wat zij is, met de onderbouwing",
    site: "de site, met haar id of naam",
    criterion: "het criterium, met nummer of id",
    evidence: "Onderbouwing:",
    responses: "Reactie van de eigenaar (verandert de score niet):",
    kinds: { capture: "vastlegging", page: "vastgelegde pagina", picture: "schermafdruk" },
    kept: (kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    missing: (kind, path) => `De ${kind} ontbreekt of is veranderd: ${path}`,
  },
  en: {
    summary: "explains why a cell is what it is, with the evidence",
    site: "the site, by its id or name",
    criterion: "the criterion, by number or id",
    evidence: "Evidence:",
    responses: "Response of the owner (changes no score):",
    kinds: { capture: "capture", page: "captured page", picture: "picture" },
    kept: (kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    missing: (kind, path) => `The ${kind} is missing or was changed: ${path}`,
  },
};
