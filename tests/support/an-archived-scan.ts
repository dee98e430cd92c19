import { stringify } from "yaml";
import type { DataFolder } from "../../src/app/data-folder.ts";
import { DEFAULT_INSTRUMENT } from "../../src/app/default-instrument.ts";
import { judgeSite } from "../../src/app/judge-captures.ts";
import { instrumentDigest, siteListDigest } from "../../src/inputs/digest.ts";
import { parseInstrument } from "../../src/inputs/instrument.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import { parseSiteList } from "../../src/inputs/site-list.ts";
import { JUDGE_VERSION } from "../../src/judge/judge.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import type { Capture, PageArtifact } from "../../src/model/capture.ts";
import type { Site } from "../../src/model/site.ts";
import { writeReport } from "../../src/report/write.ts";
import { captureFolder, createCaptureArchive } from "../../src/store/archive.ts";
import { aCapture, aScan } from "./fixtures.ts";

/** A site as it is on one day: its pages by path, and whether it answers. */
export interface SiteThen {
  readonly id: string;
  readonly name?: string;
  readonly url?: string;
  readonly status?: "active" | "ended";
  /** Main text by path; `/colofon` is the colophon. */
  readonly pages: Readonly<Record<string, string>>;
  readonly down?: true;
  readonly changes?: Partial<Capture>;
}

export interface ScanThen {
  readonly id: string;
  readonly date: string;
  /** Time of that day at which it began. */
  readonly at?: string;
  readonly sites: readonly SiteThen[];
  /** Sites of the list that the scan was not asked to look at. */
  readonly leftOut?: readonly string[];
  /** Sites that were captured, but not judged yet, when the scan was interrupted. */
  readonly waiting?: readonly string[];
  readonly continues?: string;
  readonly list?: string;
  /** Of the tool that published; today's when absent. */
  readonly judgeVersion?: number;
  /** What was published, where that is not what the tool gives today. */
  readonly published?: (assertion: Assertion) => Assertion;
  /** Changes the text of the criteria file. */
  readonly criteria?: (yaml: string) => string;
}

/** Stores a scan with a real archive on the disk, judged by the real instrument: as a scan leaves it, without a browser. */
export async function archiveScan(
  data: DataFolder,
  {
    id,
    date,
    at = "08:00",
    sites,
    leftOut = [],
    waiting = [],
    continues,
    list = "lijst",
    judgeVersion = JUDGE_VERSION,
    published = (assertion) => assertion,
    criteria,
  }: ScanThen,
): Promise<void> {
  const folder = data.scan(id);
  const shipped = readInstrument(DEFAULT_INSTRUMENT);
  const yaml = criteria === undefined ? shipped.text : criteria(shipped.text);
  const instrument = parseInstrument(yaml, "instrument.yaml");
  const entries = sites.map(({ id: site, name, url, status }) => ({
    id: site,
    name: name ?? `Site ${site}`,
    url: url ?? `https://${site}.example/`,
    ...(status === undefined ? {} : { status }),
  }));
  const listText = stringify({
    id: list,
    title: "Lijst",
    ...(continues === undefined ? {} : { continues }),
    sites: [
      ...entries,
      ...leftOut.map((site) => ({ id: site, name: `Site ${site}`, url: `https://${site}.example/` })),
    ],
  });
  const siteList = parseSiteList(listText, "sites.yaml");
  await writeReport(folder, [
    { path: "instrument.yaml", content: yaml },
    { path: "sites.yaml", content: listText },
  ]);
  const startedAt = `${date}T${at}:00.000Z`;
  data.store.scans.add(
    aScan({ id, date, startedAt, siteList: list, siteListDigest: siteListDigest(siteList), status: "done" }),
    siteList.sites.filter((site) => !leftOut.includes(site.id)),
  );
  const judgement = {
    scan: id,
    instrumentDigest: instrumentDigest(instrument),
    judgeVersion,
    judgedAt: `${date}T12:00:00.000Z`,
  };
  for (const site of siteList.sites) {
    const then = sites.find((one) => one.id === site.id);
    if (then === undefined) continue;
    await archive(folder, id, site, then);
    if (waiting.includes(site.id)) continue;
    data.store.assertions.save(judgement, judgeSite(folder, site.id, instrument).map(published));
    data.store.scans.siteEnded(id, site.id, {
      at: judgement.judgedAt,
      captures: 1,
      failed: then.down ? "http-error" : null,
    });
  }
}

async function archive(folder: string, scan: string, site: Site, { pages, down, changes }: SiteThen): Promise<void> {
  const writer = createCaptureArchive(captureFolder(folder, site.id, 1));
  const artifacts: PageArtifact[] = [];
  for (const [path, main] of Object.entries(down ? {} : pages)) {
    const url = new URL(path, site.url).href;
    artifacts.push({
      id: `p${artifacts.length + 1}`,
      requestedUrl: url,
      finalUrl: url,
      status: 200,
      at: "2026-11-25T08:01:00.000Z",
      how: "rendered",
      contentType: "text/html",
      file: await writer.page(
        `<!DOCTYPE html><html lang="nl"><head><title>${path}</title></head><body><main>${main}</main></body></html>`,
      ),
      frames: [],
    });
  }
  const colophon = artifacts.find(({ finalUrl }) => finalUrl.endsWith("/colofon"));
  const content = artifacts.filter((one) => one !== colophon);
  await writer.finish(
    aCapture({
      scan,
      site,
      address: site.url,
      artifacts,
      state: down ? { status: "unread", reason: "http-error", detail: "status 500" } : { status: "read" },
      selection: {
        home: content[0]?.id ?? null,
        pages: content.map((one, at) => ({ artifact: one.id, from: at === 0 ? "home" : "menu" })),
        failed: [],
        known: content.length,
      },
      colophon: {
        candidates:
          colophon === undefined
            ? []
            : [
                {
                  url: colophon.finalUrl,
                  label: "Colofon",
                  foundOn: site.url,
                  page: { status: "captured", value: colophon.id },
                },
              ],
      },
      ...changes,
    }),
  );
}

/** Six pages about nothing in particular, with a colophon that names nobody: changed where a test says so. */
export function plainPages(changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const page = (nr: number) =>
    `<h1>Bericht ${nr}</h1><p>Op deze bladzijde staat bericht nummer ${nr} over het weer.</p>`;
  return {
    "/": "<h1>Welkom</h1><p>Dit is de voorpagina met de berichten van vandaag.</p>",
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((nr) => [`/bericht-${nr}`, page(nr)])),
    "/colofon": "<h1>Colofon</h1><p>Deze bladzijden worden gemaakt door een kleine redactie.</p>",
    ...changes,
  };
}
