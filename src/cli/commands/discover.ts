import { join } from "node:path";
import { Command, Option } from "commander";
import type { Discovered, DiscoveredFunction } from "../../app/discover.ts";
import { printable } from "../../app/printable.ts";
import { EXIT } from "../exit-code.ts";
import { given } from "../given.ts";
import { listenForInterruption } from "../interruption.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { showProgress } from "../progress/show.ts";
import { commonOptions, dataFolderOf, printJson, type Shell } from "../shell.ts";
import { DISCOVER_WORDS } from "../texts/discover.ts";
import { SCAN_WORDS } from "../texts/scan.ts";

interface DiscoverOptions {
  readonly maxPages: number;
  readonly delay: number;
  readonly browser?: string;
  readonly contact?: string;
}

/** Enough for the controls of all functions that are tried. */
const MOST_QUERIES = 45;
const MOST_RESULTS = 20;

export function discoverCommand(shell: Shell): Command {
  const scan = SCAN_WORDS[shell.language];
  return new Command("discover")
    .description(DISCOVER_WORDS[shell.language].summary)
    .argument("<url>", DISCOVER_WORDS[shell.language].target)
    .option("--max-pages <n>", scan.maxPages, wholeNumber("--max-pages", 1, 500), 40)
    .option("--delay <ms>", scan.delay, wholeNumber("--delay", 0, 60_000), 1000)
    .option("--browser <path|ws://...>", scan.browser)
    .addOption(new Option("--contact <text>", scan.contact).env("QUICKSCAN_CONTACT"))
    .action((url: string, options: DiscoverOptions, command: Command) => discover(url, options, command, shell));
}

async function discover(url: string, options: DiscoverOptions, command: Command, shell: Shell): Promise<void> {
  const { discoverSite, siteAt } = await import("../../app/discover.ts");
  const { maxPages, delay, browser, contact } = options;
  const site = siteAt(url);
  const bounds = { maxPages, maxQueries: MOST_QUERIES, maxResults: MOST_RESULTS, delayMs: delay } as const;
  const settings = { ...bounds, render: "always", robots: "visitor" } as const;
  const folder = join(dataFolderOf(command), "discovered", `${site.id}-${Date.now()}`);
  const progress = showProgress(shell, [site]);
  const interruption = listenForInterruption(() => progress.say(DISCOVER_WORDS[shell.language].stopping));
  try {
    const request = { site, folder, settings, language: shell.language, ...given({ browser, contact }) };
    const found = await discoverSite(request, progress.emit, interruption.signal);
    progress.end();
    if (commonOptions(command).json) printJson(shell, found);
    else shell.output.result(`${asText(found, folder, shell)}\n`);
    if (interruption.signal.aborted) shell.endWith(EXIT.interrupted);
    else if (found.state.status === "unread") shell.endWith(EXIT.unread);
  } finally {
    progress.end();
    interruption.ignore();
  }
}

function asText(found: Discovered, folder: string, { language }: Shell): string {
  const words = DISCOVER_WORDS[language];
  if (found.state.status === "unread") return printable(words.unread(found.state.detail));
  const colophon = found.colophon.map(({ url, label }) => `  ${printable(label)}: ${printable(url)}`);
  return [
    ...found.functions.map((one, at) => lineOf(one, at, folder, language)),
    ...(found.functions.length === 0 ? [words.none] : ["", `# ${words.paste}`, printableLines(found.hints)]),
    ...(found.untried.length === 0 ? [] : [words.untried(found.untried.length)]),
    ...(colophon.length === 0 ? [] : ["", words.colophon, ...colophon]),
  ].join("\n");
}

function lineOf(
  { works, because, picture, recipe }: DiscoveredFunction,
  at: number,
  folder: string,
  language: Shell["language"],
): string {
  const words = DISCOVER_WORDS[language];
  const reason = typeof because === "string" ? because : because[language];
  const shown = picture === null ? "" : `\n#    ${words.picture}: ${join(folder, picture)}`;
  return `# ${at + 1}. ${recipe.role}: ${printable(reason)}; ${works ? words.works : words.worksNot}${shown}`;
}

function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
