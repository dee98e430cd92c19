const SPACES = /[\s\u0085]+/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]|(?![\t-\r\u0085])\p{Cc}/gu;
const HYPHENS = /[\u2010\u2011]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * The text as a reader sees it: NFC, without soft hyphens, zero-width, direction and control characters, with plain
 * hyphens, every run of white space a single space, trimmed. Normalising twice changes nothing.
 */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(LONE_SURROGATES, "\uFFFD")
    .replace(HYPHENS, "-")
    .replace(SPACES, " ")
    .normalize("NFC")
    .trim();
}
