import { scans } from "./0001-scans.ts";
import { responses } from "./0002-responses.ts";

/** In order; the n-th brings a database from version n - 1 to n. A migration that was published never changes. */
export const MIGRATIONS: readonly string[] = [scans, responses];
