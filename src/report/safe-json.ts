/** Characters that could end a script, or that an editor would not show as they are. */
const ESCAPED = /[<\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The one escaper of JSON: the same values, in a text that is harmless in a script, an editor and a terminal. */
export function safeJson(value: unknown, indent: number): string {
  const text = JSON.stringify(value, null, indent).replace(ESCAPED, codeOf);
  return `${text}\n`;
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
