import { join } from "node:path";
import type { DataFolder } from "../app/data-folder.ts";
import type { ScanInputs } from "../app/scan-inputs.ts";
import { EXIT } from "./exit-code.ts";
import { given } from "./given.ts";
import { listenForInterruption } from "./interruption.ts";
import { invocation } from "./invocation.ts";
import { showProgress } from "./progress/show.ts";
import type { Shell } from "./shell.ts";
import { SCAN_WORDS } from "./texts/scan.ts";

interface Options {
  readonly maxPages: number;
  readonly maxQueries: number;
  readonly delay: number;
  readonly browser?: string;
  readonly robots: "visitor" | "strict";
  readonly contact?: string;
}

/** Results read per query: the method's own bound. */
const MOST_RESULTS = 20;

/** Scans one site with the usual pipeline, as a scan of its own; its id, or undefined when it was interrupted. */
export async function scanOneSite(
  data: DataFolder,
  inputs: ScanInputs,
  { maxPages, maxQueries, delay, robots, browser, contact }: Options,
  shell: Shell,
): Promise<string | undefined> {
  const words = SCAN_WORDS[shell.language];
  const { scan } = await import("../app/scan.ts");
  const { findABrowser } = await import("../app/find-a-browser.ts");
  await findABrowser(browser);
  const settings = {
    maxPages,
    maxQueries,
    maxResults: MOST_RESULTS,
    delayMs: delay,
    render: "always",
    robots,
  } as const;
  const request = { ...inputs, data, language: shell.language, settings, ...given({ browser, contact }) };
  const progress = showProgress(shell, inputs.siteList.siteList.sites);
  const interruption = listenForInterruption(() => progress.say(words.stopping));
  try {
    const result = await scan(request, progress.emit, interruption.signal);
    progress.end();
    if (!result.interrupted) {
      shell.output.notice(words.report(join(result.folder, "index.html")));
      return result.scan.id;
    }
    shell.output.notice(words.stopped(`${invocation()} resume ${result.scan.id}`));
    shell.endWith(EXIT.interrupted);
    return undefined;
  } finally {
    progress.end();
    interruption.ignore();
  }
}
