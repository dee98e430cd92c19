import type { Language } from "../../model/text.ts";
import type { HtmlWords } from "./html-words.ts";
import { HTML_DUTCH } from "./words-dutch.ts";
import { HTML_ENGLISH } from "./words-english.ts";

/** The words of the HTML report, by language. */
export const HTML_WORDS: Readonly<Record<Language, HtmlWords>> = { nl: HTML_DUTCH, en: HTML_ENGLISH };
