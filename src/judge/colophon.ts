import type { Block } from "../evidence/page/facts.ts";
import { findStatements, type Statement } from "../evidence/statements/find-statements.ts";
import type { ColophonFact, ColophonPageFact, Evidence, StatementFact } from "../model/assertion.ts";
import type { ColophonCheck } from "../model/instrument.ts";
import type { Reason } from "../model/reason.ts";
import { excerptAround } from "./excerpt.ts";
import type { Verdict } from "./verdict.ts";

/** A page that promises to say who makes the site and for whom, and its main text if it could be read. */
export interface ColophonPage {
  readonly url: string;
  /** The words of the link that led to it. */
  readonly label: string;
  readonly artifact: string | null;
  /** Why it could not be read. */
  readonly reason: Reason | null;
  /** Its own text without frame; null when it could not be read. */
  readonly blocks: readonly Block[] | null;
}

/** The home page is no colophon: a statement there makes a border case at most. */
export interface HomePage {
  readonly url: string;
  readonly artifact: string | null;
  readonly blocks: readonly Block[];
}

/** Of near statements a few are shown. */
const MOST_NEAR = 5;

/**
 * Whether any of the pages states that the site is for social work. A statement on one page is enough; without one, a
 * page that could not be read leaves the question open, and no page at all is no statement (method, criterion 6).
 */
export function judgeColophon(
  check: ColophonCheck,
  candidates: readonly ColophonPage[],
  home: HomePage | null,
  siteName?: string,
): Verdict {
  const names = siteName === undefined ? [] : [siteName];
  const read = candidates.map((page) => {
    return { page, found: findStatements(check, page.blocks ?? [], [page.label, ...names]) };
  });
  const counted = read.flatMap(({ page, found }) => found.statements.map((one) => factOf(one, page)));
  const statement = counted.find((one) => !one.footnote) ?? counted[0] ?? null;
  const near = statement
    ? []
    : [...read.flatMap(({ page, found }) => found.near.map((one) => factOf(one, page))), ...onHome(check, home, names)];
  const fact: ColophonFact = {
    kind: "colophon",
    pages: candidates.map(pageFact),
    statement,
    near: near.slice(0, MOST_NEAR),
  };
  const open = statement === null && candidates.some((page) => page.blocks === null);
  return {
    outcome: statement ? "passed" : open ? "cantTell" : "failed",
    reason: open ? "colophon-not-read" : null,
    facts: [fact],
    evidence: evidenceOf(fact, candidates),
    borderCase: !open && near.length > 0,
  };
}

/** Statements of the home page, those that would count before those that only come near. */
function onHome(check: ColophonCheck, home: HomePage | null, names: readonly string[]): readonly StatementFact[] {
  if (home === null) return [];
  return findStatements(check, home.blocks, names).statements.map((one) => factOf(one, home));
}

function factOf(statement: Statement, page: { url: string; artifact: string | null }): StatementFact {
  const start = Math.max(0, statement.sentence.lastIndexOf(statement.words));
  const sentence = excerptAround(statement.sentence, start, start + statement.words.length);
  return { url: page.url, artifact: page.artifact, ...statement, sentence };
}

function pageFact({ url, label, reason, blocks }: ColophonPage): ColophonPageFact {
  return { url, label, read: blocks !== null, reason: blocks === null ? reason : null };
}

/** The sentence that decided; else the page where a doubter can see that it is not there. */
function evidenceOf({ statement }: ColophonFact, candidates: readonly ColophonPage[]): Evidence | null {
  const page = statement ?? candidates.find((candidate) => candidate.blocks !== null) ?? candidates[0];
  if (page === undefined) return null;
  const excerpt = statement?.sentence ?? null;
  return { url: page.url, artifact: page.artifact, picture: null, excerpt, query: null, claimed: null, verified: null };
}
