import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FLIPS, type Flip } from "../demo/flips.ts";
import { type FlipScanner, openFlipScanner } from "../whole-demo/flip-scanner.ts";
import { PUBLISHED } from "../whole-demo/rows.ts";

const CRITERIA = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** A site without any search takes the least time to look at, one with a database the most. */
const QUICK = ["coalitie-digivaardig-in-de-zorg", "zorgthuisnl", "anders-werken-in-de-zorg"];
const SLOW = 20;

/** The change that is quickest to see: of this cell alone, where no database has to be asked for that. */
function quickest(nr: number): Flip {
  const rank = ({ site, changes }: Flip): number =>
    Object.keys(changes).length * 10 + (QUICK.includes(site) ? QUICK.indexOf(site) : SLOW);
  const [flip] = FLIPS.filter(({ changes }) => nr in changes).toSorted((one, other) => rank(one) - rank(other));
  if (flip === undefined) throw new Error(`no change for criterion ${nr}`);
  return flip;
}

let scanner: FlipScanner;
beforeAll(async () => {
  scanner = await openFlipScanner();
});
afterAll(() => scanner.close());

describe.concurrent("one change to a site of the demo changes exactly the cells it should", () => {
  it.each([...new Set(CRITERIA.map(quickest))].map((flip) => ({ flip, criteria: Object.keys(flip.changes).join() })))(
    "of criterion $criteria ($flip.site: $flip.what)",
    async ({ flip }) => {
      expect(await scanner.rowOf(flip)).toEqual({ ...PUBLISHED[flip.site], ...flip.changes });
    },
    // Side by side, each a scan of a site with all its searches.
    300_000,
  );
});
