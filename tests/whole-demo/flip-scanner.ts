import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_INSTRUMENT } from "../../src/app/default-instrument.ts";
import { DEMO_SETTINGS, demoList } from "../../src/app/demo-list.ts";
import { judgeSite } from "../../src/app/judge-captures.ts";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import { captureSite } from "../../src/capture/capture-site.ts";
import { planQuestions } from "../../src/capture/plan.ts";
import { createPoliteness } from "../../src/capture/politeness.ts";
import { serveDemo } from "../../src/demo/serve-demo.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import { MARKS } from "../../src/model/outcome.ts";
import type { Site } from "../../src/model/site.ts";
import { captureFolder, createCaptureArchive } from "../../src/store/archive.ts";
import type { Flip } from "../demo/flips.ts";
import type { Row } from "./rows.ts";

/** Captures and judges one site of the demo at a time as a scan does, all with one browser. */
export interface FlipScanner {
  rowOf(flip: Pick<Flip, "site" | "overrides">): Promise<Row>;
  close(): Promise<void>;
}

const { instrument } = readInstrument(DEFAULT_INSTRUMENT);

export async function openFlipScanner(): Promise<FlipScanner> {
  const browsers = await openBrowser();
  const folder = await mkdtemp(join(tmpdir(), "quickscan-flips-"));
  return {
    rowOf: async ({ site: id, overrides }) => {
      const demo = await serveDemo({ overrides });
      const scanFolder = await mkdtemp(join(folder, "scan-"));
      try {
        const site = demoList(demo.sites).siteList.sites.find((one) => one.id === id);
        if (site === undefined) throw new Error(`the demo has no site ${id}`);
        await capture(site, scanFolder, browsers);
        return rowIn(scanFolder, id);
      } finally {
        await demo.close();
        await rm(scanFolder, { recursive: true, force: true });
      }
    },
    close: async () => {
      await browsers.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function capture(site: Site, scanFolder: string, browsers: Browsers): Promise<void> {
  const tab = await browsers.openSite({ hosts: [new URL(site.url).host], maxRequests: 20_000, maxBytes: 1e9 });
  const sink = createCaptureArchive(captureFolder(scanFolder, site.id, 1));
  try {
    const captured = await captureSite({
      scan: "flip",
      site,
      number: 1,
      tab,
      plan: planQuestions(instrument),
      settings: { ...DEMO_SETTINGS, userAgent: browsers.userAgent() },
      politeness: createPoliteness(DEMO_SETTINGS.delayMs),
      sink,
      browser: browsers.info(),
      tool: "test",
      language: "nl",
      emit: () => undefined,
      stopped: () => false,
    });
    await sink.finish(captured);
  } finally {
    await tab.close();
  }
}

function rowIn(scanFolder: string, site: string): Row {
  const numbers = new Map(instrument.criteria.map(({ id, nr }) => [id, nr]));
  return Object.fromEntries(
    judgeSite(scanFolder, site, instrument).map(({ criterion, outcome }) => [numbers.get(criterion), MARKS[outcome]]),
  );
}
