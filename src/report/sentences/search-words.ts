import type { FunctionFact, Hit, NoFunctionFact, QueryFact, UnprobedFact } from "../../model/assertion.ts";
import type { SearchRole } from "../../model/site.ts";
import { quote } from "./words.ts";

/** How the search criteria are put into words. Terms and titles come without quotation marks. */
export interface SearchWords {
  readonly functionName: (role: SearchRole, label: string) => string;
  readonly found: (name: string, term: string, hit: Hit) => string;
  readonly jumped: (name: string, term: string, hit: Hit) => string;
  /** The words stand in a row or card of the answer itself. */
  readonly entry: (name: string, term: string, hit: Hit) => string;
  readonly notFound: (name: string, terms: readonly string[]) => string;
  readonly noneOf: (functions: number, terms: readonly string[]) => string;
  /** One query, or several that all went alike and had no results. */
  readonly query: (fact: QueryFact, terms: readonly string[]) => string;
  readonly excerpt: (text: string) => string;
  readonly footnoted: (words: string) => string;
  readonly works: (fact: FunctionFact) => string;
  readonly missing: (role: SearchRole, pages: number) => string;
  /** And on how many further pages it stands. */
  readonly unprobed: (fact: UnprobedFact, further: number) => string;
  readonly unseen: (place: NonNullable<NoFunctionFact["unseen"]>[number]) => string;
  readonly link: {
    readonly hit: (title: string) => string;
    readonly answer: (term: string) => string;
    readonly page: string;
  };
}

/** The name of a field as it follows the name of the function; nothing for a field without one. */
export function fieldName(label: string, word: string): string {
  return label.trim() === "" ? "" : ` (${word} ${quote(label, 60)})`;
}
