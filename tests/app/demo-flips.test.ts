import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FLIPS, type Flip } from "../demo/flips.ts";
import { type FlipScanner, openFlipScanner } from "../whole-demo/flip-scanner.ts";
import { PUBLISHED } from "../whole-demo/rows.ts";

/** The site without any search takes the least time; it serves where a change touches one cell only. */
const QUICK = ["coalitie-digivaardig-in-de-zorg", "zorg-voor-innoveren"];

function quickest(nr: number): Flip {
  const only = FLIPS.filter(({ changes }) => nr in changes);
  const rank = ({ site, changes }: Flip): number =>
    Object.keys(changes).length * 10 + (QUICK.includes(site) ? QUICK.indexOf(site) : QUICK.length);
  const flip = only.toSorted((one, other) => rank(one) - rank(other))[0];
  if (flip === undefined) throw new Error(`no change for criterion ${nr}`);
  return flip;
}

let scanner: FlipScanner;
beforeAll(async () => {
  scanner = await openFlipScanner();
});
afterAll(() => scanner.close());

describe.concurrent("one change to a site of the demo", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((nr) => ({ nr, flip: quickest(nr) })))(
    "of criterion $nr changes exactly the cells it should ($flip.site: $flip.what)",
    async ({ flip }) => {
      expect(await scanner.rowOf(flip)).toEqual({ ...PUBLISHED[flip.site], ...flip.changes });
    },
    // Ten side by side, each a scan of a site with all its searches.
    300_000,
  );
});
