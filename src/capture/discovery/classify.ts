import type { FieldSeen } from "./page-seen.ts";

/**
 * `search`: it says that it searches or filters. `uncertain`: nothing says what it is for, so that only trying tells.
 * `other`: it asks for something of the visitor (an address, a date, a message).
 */
export type FieldKind = "search" | "uncertain" | "other";

export interface Classified {
  readonly kind: FieldKind;
  /** What decided, for people to read. */
  readonly because: string;
}

/** Dutch and English words in labels, names and classes. Word starts only: `zoekveld`, `searchform`. */
const SEARCH_WORDS =
  /(^|[^a-z])(zoek|doorzoek|opzoek|search|query|trefwoord|steekwoord|keyword|filter|find|vind|snuffel|speur)/i;
const SEARCH_NAMES =
  /^(s|q|k|qs|query|keys?|search.*|zoek.*|term|terms|text|tekst|keyword[s]?|trefwoord|filter|find|.*\bsearch\b.*)$/i;
const PERSONAL_WORDS =
  /e-?mail|nieuwsbrief|newsletter|wachtwoord|password|gebruikersnaam|username|inlog|log-?in|telefoon|phone|postcode|zip|huisnummer|straat|woonplaats|plaatsnaam|\badres\b|address|geboorte|datum|\bdate\b|voornaam|achternaam|\bnaam\b|\bname\b|bedrag|inkomen|aantal|captcha|\bcode\b|onderwerp|\bsubject\b|bericht|message|\burl\b|kortingscode|coupon|reactie|comment/i;
const PERSONAL_AUTOCOMPLETE = /email|name|tel|postal|address|bday|password|username|cc-|country|organization/i;

/** Judges from the outside what a field is for. The controls of the search itself have the last word. */
export function classifyField(field: FieldSeen): Classified {
  if (PERSONAL_AUTOCOMPLETE.test(field.autocomplete)) return other(`autocomplete="${field.autocomplete}"`);
  if (field.form?.hasPassword) return other("stands in a form with a password");
  const own = `${field.label} ${field.name}`;
  if (PERSONAL_WORDS.test(field.label) && (field.form?.hasTextarea || !saysSearch(field.label)))
    return other(`asks for "${field.label.slice(0, 40)}"`);
  if (asksForPlace(field.label)) return other("searches by place or date, not by word");
  if (field.type === "search" || field.role === "searchbox") return search(`is a field of type "search"`);
  if (field.inSearchLandmark) return search("stands in a search landmark");
  if (saysSearch(own)) return search(`is called "${(field.label || field.name).slice(0, 40)}"`);
  if (PERSONAL_WORDS.test(field.name) || field.form?.hasEmail || field.form?.hasTextarea)
    return other("stands in a form for a message or a subscription");
  if (SEARCH_NAMES.test(field.name)) return search(`is named "${field.name}"`);
  if (field.form && saysSearch(formWords(field))) return search("stands in a form that searches");
  if (field.form && field.form.textFields > 1) return other("is one of several fields of a form");
  if (saysSearch(field.hints)) return search("stands in a block that is named after searching");
  if (field.buttons.some((button) => saysSearch(button.label))) return search("stands beside a search button");
  return { kind: "uncertain", because: "nothing says what it is for" };
}

function saysSearch(words: string): boolean {
  return SEARCH_WORDS.test(words.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " "));
}

function formWords(field: FieldSeen): string {
  const { action, label, buttons } = field.form ?? { action: "", label: "", buttons: [] };
  return [pathOf(action), label, ...buttons.map((button) => button.label)].join(" ");
}

function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return "";
  }
}

function asksForPlace(label: string): boolean {
  return (
    /postcode|woonplaats|plaatsnaam|\bplaats\b|locatie|gemeente|\bdatum\b|in de buurt/i.test(label) &&
    !/trefwoord|zoekterm|zoekwoord|onderwerp|\bof\b.*(woord|term)/i.test(label)
  );
}

function search(because: string): Classified {
  return { kind: "search", because };
}

function other(because: string): Classified {
  return { kind: "other", because };
}
