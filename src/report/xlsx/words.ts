import type { Language } from "../../model/text.ts";
import type { SheetWords } from "./sheet-words.ts";
import { SHEET_DUTCH } from "./words-dutch.ts";
import { SHEET_ENGLISH } from "./words-english.ts";

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { nl: SHEET_DUTCH, en: SHEET_ENGLISH };
