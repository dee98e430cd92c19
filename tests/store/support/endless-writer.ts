/** Writes site after site into a store and an archive, until it is ended from outside. Arguments: folder. */
import { join } from "node:path";
import { captureFolder, createCaptureArchive } from "../../../src/store/archive.ts";
import { openStore } from "../../../src/store/store.ts";
import { aCapture, anAssertion, anInstrument, aScan, aSite } from "../../support/fixtures.ts";

const folder = process.argv[2] ?? "";
const store = openStore(join(folder, "quickscan.db"));
const sites = Array.from({ length: 500 }, (_, n) => aSite({ id: `site-${n}` }));
const scan = aScan({ status: "running", endedAt: null });
store.scans.add(scan, sites);

for (const site of sites) {
  const archive = createCaptureArchive(captureFolder(folder, site.id, 1));
  for (let n = 0; n < 5; n++) await archive.page(`<p>${site.id} bladzijde ${n} ${"welzijn ".repeat(5000)}</p>`);
  await archive.finish(aCapture({ site }));
  const key = {
    scan: scan.id,
    instrumentDigest: "d".repeat(64),
    judgeVersion: 1,
    judgedAt: "2026-11-25T08:05:00.000Z",
  };
  store.transaction(() => {
    store.assertions.save(
      key,
      anInstrument().criteria.map(({ id }) => anAssertion({ site: site.id, criterion: id })),
    );
    store.scans.siteEnded(scan.id, site.id, { at: "2026-11-25T08:05:00.000Z", captures: 1, failed: null });
  });
  process.stdout.write(`${site.id}\n`);
}
