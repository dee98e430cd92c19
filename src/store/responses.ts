import type { Database } from "better-sqlite3";
import type { Outcome } from "../model/outcome.ts";
import type { Response } from "../model/response.ts";

export interface Responses {
  /** Adds responses; those of a form that was taken over before are there already. Returns how many are new. */
  add(responses: readonly Response[]): number;
  /** Of a scan, oldest first. */
  of(scan: string): readonly Response[];
}

interface ResponseRow {
  readonly scan: string;
  readonly site: string;
  readonly criterion: string;
  readonly source: string;
  readonly outcome: Outcome;
  readonly instrument_digest: string;
  readonly agrees: number | null;
  readonly text: string;
  readonly url: string | null;
  readonly by_name: string;
  readonly by_role: string;
  readonly received_at: string;
}

/** The responses of a database. */
export function createResponses(database: Database): Responses {
  const insert = database.prepare<ResponseRow>(
    `INSERT OR IGNORE INTO response VALUES (@scan, @site, @criterion, @source, @outcome, @instrument_digest, @agrees,
      @text, @url, @by_name, @by_role, @received_at)`,
  );
  const ofScan = database.prepare<[string], ResponseRow>(
    "SELECT * FROM response WHERE scan = ? ORDER BY received_at, rowid",
  );
  return {
    add: database.transaction((responses: readonly Response[]) =>
      responses.reduce((added, response) => added + insert.run(toRow(response)).changes, 0),
    ),
    of: (scan) => ofScan.all(scan).map(fromRow),
  };
}

function toRow({ instrumentDigest, agrees, by, receivedAt, ...rest }: Response): ResponseRow {
  return {
    ...rest,
    instrument_digest: instrumentDigest,
    agrees: agrees === null ? null : Number(agrees),
    by_name: by.name,
    by_role: by.role,
    received_at: receivedAt,
  };
}

function fromRow({ instrument_digest, agrees, by_name, by_role, received_at, ...rest }: ResponseRow): Response {
  return {
    ...rest,
    instrumentDigest: instrument_digest,
    agrees: agrees === null ? null : agrees === 1,
    by: { name: by_name, role: by_role },
    receivedAt: received_at,
  };
}
