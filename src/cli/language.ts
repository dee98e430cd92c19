import { LANGUAGES, type Language } from "../model/text.ts";

/** The language of a command line, before anything else of it is read: help and errors are in it too. Dutch unless asked otherwise. */
export function languageOf(args: readonly string[]): Language {
  const asked = args.flatMap((arg, at) => {
    if (arg === "--lang") return [args[at + 1]];
    return arg.startsWith("--lang=") ? [arg.slice("--lang=".length)] : [];
  });
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? "nl";
}
