import type { ContentCheck } from "../../model/instrument.ts";
import type { Frame } from "../frame/frame.ts";
import type { PageFacts } from "../page/facts.ts";
import { accountOf, type GroupAccount } from "./page-account.ts";

/** A page that is about a group, with what it says of it. */
export interface PageAbout<P> {
  readonly page: P;
  readonly group: string;
  readonly account: GroupAccount;
}

/**
 * The pages that are about a group which earns, each with the one group it counts for. The best to show come first:
 * those of the earliest rule that any page serves, then by how much they say. For capture, to know what to photograph,
 * and for judgement, to know what to show.
 */
export function pagesAbout<P extends { readonly facts: PageFacts }>(
  pages: readonly P[],
  frame: Frame,
  check: ContentCheck,
): PageAbout<P>[] {
  const ruleOf = (group: string): number => check.passes.findIndex((rule) => rule.groups.includes(group));
  const byWorth = (one: PageAbout<P>, other: PageAbout<P>): number =>
    ruleOf(one.group) - ruleOf(other.group) || weightOf(other.account) - weightOf(one.account);
  const found = pages.flatMap((page) => {
    const groups = [...accountOf(page.facts, frame, check).groups].filter(([, account]) => account.about);
    const earning = groups
      .filter(([group]) => ruleOf(group) >= 0)
      .map(([group, account]) => ({ page, group, account }));
    return earning.toSorted(byWorth).slice(0, 1);
  });
  return found.toSorted(byWorth);
}

/** Naming a group in the title says as much as four sentences. */
function weightOf({ namings }: GroupAccount): number {
  const full = namings.filter((naming) => naming.strength === "full");
  return full.reduce((sum, { passage }) => sum + (passage.kind === "title" ? 4 : 1), 0);
}
