import { Command, Option } from "commander";
import type { AskedCheck, CheckedSite } from "../../app/check.ts";
import { ownSiteAsJson, ownSiteLines } from "../../app/print-own-site.ts";
import { readScanInputs } from "../../app/scan-inputs.ts";
import { OperatorError } from "../../model/operator-error.ts";
import { EXIT } from "../exit-code.ts";
import { fill } from "../fill.ts";
import { given } from "../given.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { scanOneSite } from "../scan-one-site.ts";
import { commonOptions, printJson, type Shell, withDataFolder } from "../shell.ts";
import { CHECK_TEXTS } from "../texts/check.ts";
import { SCAN_WORDS } from "../texts/scan.ts";

interface CheckOptions {
  readonly scan?: string;
  readonly among?: string;
  readonly min?: number;
  readonly criteria?: string;
  readonly maxPages: number;
  readonly maxQueries: number;
  readonly delay: number;
  readonly browser?: string;
  readonly robots: "visitor" | "strict";
  readonly contact?: string;
}

const WIDEST = 100;

export function checkCommand(shell: Shell): Command {
  const words = CHECK_TEXTS[shell.language];
  const scan = SCAN_WORDS[shell.language];
  return new Command("check")
    .description(words.summary)
    .argument("<url|site>", words.target)
    .option("--scan <scan>", words.scan)
    .option("--among <scan|file>", words.among)
    .option("--min <n>", words.min, wholeNumber("--min", 0, 1000))
    .option("--criteria <file>", scan.criteria)
    .option("--max-pages <n>", scan.maxPages, wholeNumber("--max-pages", 1, 500), 40)
    .option("--max-queries <n>", scan.maxQueries, wholeNumber("--max-queries", 0, 500), 45)
    .option("--delay <ms>", scan.delay, wholeNumber("--delay", 0, 60_000), 1000)
    .option("--browser <path|ws://...>", scan.browser)
    .addOption(new Option("--robots <visitor|strict>", scan.robots).choices(["visitor", "strict"]).default("visitor"))
    .addOption(new Option("--contact <text>", scan.contact).env("QUICKSCAN_CONTACT"))
    .action((target: string, options: CheckOptions, command: Command) => check(target, options, command, shell));
}

async function check(target: string, options: CheckOptions, command: Command, shell: Shell): Promise<void> {
  const { checkAmong, checkSite } = await import("../../app/check.ts");
  await withDataFolder(command, async (data) => {
    const { among } = options;
    if (among !== undefined) checkAmong(data, among);
    const asked = options.scan === undefined ? await live(target, options) : { scan: options.scan, site: target };
    if (asked === undefined) return;
    const checked = await checkSite(data, { ...asked, ...given({ among }) }, shell.language);
    print(checked, command, shell);
    endBy(checked, options.min, shell);

    /** The whole pipeline over this one site; undefined when it was interrupted. */
    async function live(url: string, { criteria }: CheckOptions): Promise<AskedCheck | undefined> {
      const inputs = readScanInputs({ targets: [url], ...given({ criteria }) });
      const site = inputs.siteList.siteList.sites[0];
      if (inputs.siteList.siteList.sites.length !== 1 || site === undefined) throw new OperatorError(ONE_SITE);
      const scan = await scanOneSite(data, inputs, options, shell);
      return scan === undefined ? undefined : { scan, site: site.id };
    }
  });
}

const ONE_SITE = { nl: "geef één webadres", en: "give one web address" };

function print({ own, page }: CheckedSite, command: Command, shell: Shell): void {
  const { output, language } = shell;
  if (commonOptions(command).json) {
    printJson(shell, { ...ownSiteAsJson(own), page });
    return;
  }
  const width = Math.min(output.width, WIDEST);
  const lines = ownSiteLines(own).map((line) => fill(line, width));
  output.result(`${lines.join("\n\n")}\n\n${CHECK_TEXTS[language].page(page)}\n`);
}

/** 4 when even the open cells could not bring it to the minimum, 3 when they decide or the site could not be read. */
function endBy({ own }: CheckedSite, min: number | undefined, { endWith, output, language }: Shell): void {
  const words = CHECK_TEXTS[language];
  const { total } = own;
  if (own.cells.every(({ assertion }) => assertion.outcome === "cantTell")) endWith(EXIT.unread);
  if (min === undefined || total.min >= min) return;
  const decided = total.max < min;
  output.notice(decided ? words.below(min, total.text) : words.undecided(min, total.text));
  endWith(decided ? EXIT.belowMinimum : EXIT.unread);
}
