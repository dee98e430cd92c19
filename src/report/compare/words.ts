import type { Language } from "../../model/text.ts";
import type { CompareWords } from "./compare-words.ts";
import { COMPARE_DUTCH } from "./words-dutch.ts";
import { COMPARE_ENGLISH } from "./words-english.ts";

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { nl: COMPARE_DUTCH, en: COMPARE_ENGLISH };
