/** Everything the workbook says of itself, by the sheet that says it. Names of sheets are words without spaces. */
export interface SheetWords {
  readonly sheets: {
    readonly scores: string;
    readonly evidence: string;
    readonly queries: string;
    readonly method: string;
    readonly codebook: string;
  };
  readonly page: string;
  readonly of: string;
  readonly scores: {
    readonly aspect: string;
    readonly site: string;
    readonly address: string;
    readonly addresses: string;
    readonly measured: (list: string, date: string, scan: string) => string;
    readonly total: string;
    readonly applicable: string;
    readonly open: string;
    readonly notAsked: string;
    readonly most: string;
    readonly legend: string;
    readonly footnotes: string;
    readonly live: string;
    readonly proposals: string;
  };
  readonly evidence: {
    readonly score: string;
    readonly why: string;
    readonly address: string;
    readonly live: string;
    readonly open: string;
    readonly excerpt: string;
    readonly query: string;
    readonly claimed: string;
    readonly verified: string;
    readonly picture: string;
    readonly look: string;
    readonly missing: string;
    readonly capturedAt: string;
    readonly decision: string;
    readonly reason: string;
    readonly notes: string;
  };
  readonly queries: {
    readonly capture: string;
    readonly function: string;
    readonly role: string;
    readonly roles: Readonly<Record<"site" | "database" | "both", string>>;
    readonly kind: string;
    readonly term: string;
    readonly claimed: string;
    readonly read: string;
    readonly verified: string;
    readonly opened: string;
    readonly stopped: string;
    readonly stops: Readonly<Record<"verified" | "all-read" | "cap" | "budget" | "failed", string>>;
    readonly failure: string;
    readonly answer: string;
    readonly hit: string;
    readonly live: string;
    readonly open: string;
    readonly asked: string;
  };
  readonly codebook: {
    readonly columns: string;
    readonly column: string;
    readonly type: string;
    readonly holds: string;
    readonly values: string;
    readonly code: string;
    readonly value: string;
    readonly mark: string;
    readonly outcome: string;
    readonly meaning: string;
    readonly aspects: string;
    readonly id: string;
    readonly statement: string;
    readonly explanation: string;
    readonly question: string;
    readonly reasons: string;
    readonly reason: string;
    readonly help: string;
    readonly decisions: string;
  };
}
