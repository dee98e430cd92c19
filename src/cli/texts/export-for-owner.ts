import type { Language } from "../../model/text.ts";

interface OwnerTexts {
  readonly forOwner: string;
  readonly replyBy: string;
  readonly namedTable: string;
  readonly isPublic: string;
  readonly saysNo: RegExp;
  readonly written: (folder: string, replyBefore: string) => string;
  readonly benchmark: (folder: string, isPublic: boolean) => string;
}

export const OWNER_TEXTS: Readonly<Record<Language, OwnerTexts>> = {
  nl: {
    forOwner: "maak één map om te mailen aan de eigenaar van deze site, met een antwoordformulier",
    replyBy: "datum waarvoor de eigenaar kan reageren (standaard over drie weken)",
    namedTable: "bij --format benchmark: is de tabel met namen openbaar (public) of niet (not-public)",
    isPublic: "Is de tabel met de namen van de sites openbaar, of wordt zij dat? (ja/nee)",
    saysNo: /^n(?:ee)?$/i,
    written: (folder, before) =>
      `Map voor de eigenaar: ${folder}. Begin bij index.html; reageren kan tot ${before} met reactie.xlsx.`,
    benchmark: (folder, isPublic) =>
      `Vergelijkingsbestand en factsheet zonder namen: ${folder}.${isPublic ? " De tabel met namen is openbaar: een plaats wordt er niet mee genoemd." : ""}`,
  },
  en: {
    forOwner: "make one folder to mail to the owner of this site, with a reply form",
    replyBy: "date before which the owner can reply (default: in three weeks)",
    namedTable: "with --format benchmark: whether the table with names is public or not-public",
    isPublic: "Is the table with the names of the sites public, or will it be? (yes/no)",
    saysNo: /^no?$/i,
    written: (folder, before) =>
      `Folder for the owner: ${folder}. Begin with index.html; replies until ${before} with reactie.xlsx.`,
    benchmark: (folder, isPublic) =>
      `Benchmark and factsheet without names: ${folder}.${isPublic ? " The table with names is public: it gives no place." : ""}`,
  },
};
