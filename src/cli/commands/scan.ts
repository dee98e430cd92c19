import { Command, Option } from "commander";
import { checkScanId } from "../../app/scan-id.ts";
import { readScanInputs } from "../../app/scan-inputs.ts";
import { given } from "../given.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { runCaptures } from "../run-captures.ts";
import { type Shell, withDataFolder } from "../shell.ts";
import { SCAN_WORDS } from "../texts/scan.ts";

interface ScanOptions {
  readonly criteria?: string;
  readonly id?: string;
  readonly only?: readonly string[];
  readonly maxPages: number;
  readonly maxQueries: number;
  readonly delay: number;
  readonly concurrency?: number;
  readonly browser?: string;
  readonly robots: "visitor" | "strict";
  readonly contact?: string;
  readonly confirmFlips: boolean;
  readonly repeat: number;
}

/** Results read per query: the method's own bound. */
const MOST_RESULTS = 20;

export function scanCommand(shell: Shell): Command {
  const words = SCAN_WORDS[shell.language];
  return new Command("scan")
    .description(words.summary)
    .usage("[options] <site-list.yaml|url...>")
    .argument("[site-list.yaml|url...]", words.targets)
    .option("--criteria <file>", words.criteria)
    .option("--id <id>", words.id)
    .option("--only <site...>", words.only)
    .option("--max-pages <n>", words.maxPages, wholeNumber("--max-pages", 1, 500), 40)
    .option("--max-queries <n>", words.maxQueries, wholeNumber("--max-queries", 0, 500), 45)
    .option("--delay <ms>", words.delay, wholeNumber("--delay", 0, 60_000), 1000)
    .option("--concurrency <n>", words.concurrency, wholeNumber("--concurrency", 1, 32))
    .option("--browser <path|ws://...>", words.browser)
    .addOption(new Option("--robots <visitor|strict>", words.robots).choices(["visitor", "strict"]).default("visitor"))
    .addOption(new Option("--contact <text>", words.contact).env("QUICKSCAN_CONTACT"))
    .option("--confirm-flips", words.confirmFlips, true)
    .option("--no-confirm-flips", words.noConfirmFlips)
    .option("--repeat <n>", words.repeat, wholeNumber("--repeat", 1, 10), 1)
    .action((targets: readonly string[], options: ScanOptions, command: Command) =>
      scan(targets, options, command, shell),
    );
}

async function scan(typed: readonly string[], options: ScanOptions, command: Command, shell: Shell): Promise<void> {
  const { criteria, id, concurrency, browser, contact } = options;
  const { targets, only } = apart(typed, options.only);
  if (id !== undefined) checkScanId(id);
  const inputs = readScanInputs({ targets, ...given({ criteria, only }) });
  const { scan: startScan } = await import("../../app/scan.ts");
  const { findABrowser } = await import("../../app/find-a-browser.ts");
  await findABrowser(browser);
  await withDataFolder(command, (data) => {
    const request = {
      ...inputs,
      data,
      language: shell.language,
      settings: settingsOf(options),
      ...given({ id, only, concurrency, browser, contact }),
    };
    const sites = inputs.siteList.siteList.sites;
    return runCaptures(command, shell, {
      sites,
      digest: inputs.instrument.digest,
      run: (...watch) => startScan(request, ...watch),
    });
  });
}

function settingsOf({ maxPages, maxQueries, delay, robots, confirmFlips, repeat }: ScanOptions) {
  const looking = { maxPages, maxQueries, maxResults: MOST_RESULTS, delayMs: delay, render: "always", robots } as const;
  return { ...looking, confirmFlips, repeat };
}

/** `--only a b list.yaml` takes the list for a site; ids hold no dot, slash or colon, lists and addresses do. */
function apart(targets: readonly string[], only: readonly string[] | undefined) {
  if (only === undefined || targets.length > 0) return { targets, only };
  const isTarget = (text: string): boolean => /[.:/\\]/.test(text);
  return { targets: only.filter(isTarget), only: only.filter((text) => !isTarget(text)) };
}
