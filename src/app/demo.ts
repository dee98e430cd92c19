import { serveDemo } from "../demo/serve-demo.ts";
import { readInstrument } from "../inputs/read-file.ts";
import type { Emit } from "../model/event.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import type { Table } from "../report/table.ts";
import { type DataFolder, SCAN_ZERO } from "./data-folder.ts";
import { DEFAULT_INSTRUMENT } from "./default-instrument.ts";
import { DEMO_SETTINGS, demoList } from "./demo-list.ts";
import { loadScan } from "./load-scan.ts";
import { type ScanResult, scan } from "./scan.ts";

export interface DemoRequest {
  /** A folder of the demo's own: it is never a former scan of a real list. */
  readonly data: DataFolder;
  readonly language: Language;
  readonly browser?: string;
  readonly concurrency?: number;
}

export interface DemoResult extends ScanResult {
  /** The table as people made it in 2020, and where the demo's differs. */
  readonly published: Table;
  readonly differences: readonly DemoDifference[];
}

/** A cell that came out otherwise than in the published table. */
export interface DemoDifference {
  readonly site: string;
  readonly nr: number;
  readonly measured: string;
  readonly published: string;
}

/** The six reconstructed sites, served and ready to be scanned. */
export interface RunningDemo {
  readonly sites: readonly Site[];
  scan(emit: Emit, signal: AbortSignal): Promise<DemoResult>;
  close(): Promise<void>;
}

/**
 * Serves the six reconstructions of the sites of 2020 on loopback, to be scanned like any site. It shows the machinery;
 * the pages were written to fit the table, so that it says nothing about the validity of scores.
 */
export async function startDemo(request: DemoRequest): Promise<RunningDemo> {
  const demo = await serveDemo();
  const siteList = demoList(demo.sites);
  return {
    sites: siteList.siteList.sites,
    close: demo.close,
    scan: async (emit, signal) => {
      const result = await scan(
        // All at once: six small sites wait for answers more than they work.
        {
          concurrency: demo.sites.length,
          ...request,
          siteList,
          instrument: readInstrument(DEFAULT_INSTRUMENT),
          settings: DEMO_SETTINGS,
        },
        emit,
        signal,
      );
      const published = loadScan(request.data, SCAN_ZERO, request.language).table;
      return { ...result, published, differences: differencesOf(result.table, published) };
    },
  };
}

function differencesOf(measured: Table, published: Table): readonly DemoDifference[] {
  const marks = new Map(cellsIn(published).map((cell) => [cell.key, cell.mark]));
  return cellsIn(measured)
    .filter(({ key, mark }) => marks.get(key) !== mark)
    .map(({ key, site, nr, mark }) => ({ site, nr, measured: mark, published: marks.get(key) ?? "" }));
}

function cellsIn({ rows }: Table): readonly { key: string; site: string; nr: number; mark: string }[] {
  return rows.flatMap(({ criterion, cells }) =>
    cells.map(({ site, mark }) => ({ key: `${site.id} ${criterion.nr}`, site: site.name, nr: criterion.nr, mark })),
  );
}
