/** Escape sequences of terminals, whole: what they would do must not be left as text either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
/** Control characters, and the marks that turn the direction of writing round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A text from elsewhere as it may be sent to a terminal: one line, without control characters. */
export function printable(text: string): string {
  return text.replace(SEQUENCES, "").replace(CONTROLS, " ");
}
