import type { Assertion, Fact } from "../../model/assertion.ts";

type Kind = Fact["kind"];
type OfKind<K extends Kind> = Extract<Fact, { readonly kind: K }>;

/** The facts of one kind, in their order. */
export function factsOf<K extends Kind>(assertion: Assertion, kind: K): readonly OfKind<K>[] {
  return assertion.facts.filter((fact): fact is OfKind<K> => fact.kind === kind);
}

/** The first fact of a kind. */
export function factOf<K extends Kind>(assertion: Assertion, kind: K): OfKind<K> | undefined {
  return factsOf(assertion, kind)[0];
}
