/** Messages of set-up: on stderr, so that what the tool itself prints on stdout stays clean. */
let language = "nl";

/** Dutch for people who use the tool, English on request; English for people who work on it. */
export function chooseLanguage(command, args) {
  const option = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = option < 0 ? undefined : (args[option].split("=")[1] ?? args[option + 1]);
  language = command !== "start" || asked === "en" ? "en" : "nl";
}

export function say(text) {
  process.stderr.write(`set-up: ${inLanguage(text)}\n`);
}

export function inLanguage(text) {
  return typeof text === "string" ? text : text[language];
}

/** Something the user can mend: one message, and the exit code to end with. */
export class SetupProblem extends Error {
  constructor(text, exitCode = 2) {
    super(inLanguage(text));
    this.text = text;
    this.exitCode = exitCode;
  }
}
