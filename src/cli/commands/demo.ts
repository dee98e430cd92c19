import { join } from "node:path";
import { Command } from "commander";
import { openDataFolder } from "../../app/data-folder.ts";
import type { DemoResult } from "../../app/demo.ts";
import { printTable } from "../../app/print-table.ts";
import { given } from "../given.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { runCaptures } from "../run-captures.ts";
import { commonOptions, dataFolderOf, type Shell } from "../shell.ts";
import { DEMO_WORDS } from "../texts/demo.ts";
import { SCAN_WORDS } from "../texts/scan.ts";

interface DemoOptions {
  readonly concurrency?: number;
  readonly browser?: string;
}

export function demoCommand(shell: Shell): Command {
  const scanWords = SCAN_WORDS[shell.language];
  return new Command("demo")
    .description(DEMO_WORDS[shell.language].summary)
    .option("--concurrency <n>", scanWords.concurrency, wholeNumber("--concurrency", 1, 32))
    .option("--browser <path|ws://...>", scanWords.browser)
    .action((options: DemoOptions, command: Command) => demo(options, command, shell));
}

async function demo({ concurrency, browser }: DemoOptions, command: Command, shell: Shell): Promise<void> {
  const { language, output } = shell;
  const words = DEMO_WORDS[language];
  const { startDemo } = await import("../../app/demo.ts");
  const { findABrowser } = await import("../../app/find-a-browser.ts");
  await findABrowser(browser);
  const data = openDataFolder(join(dataFolderOf(command), "demo"));
  try {
    const running = await startDemo({ data, language, ...given({ concurrency, browser }) });
    try {
      output.notice(words.about);
      let result: DemoResult | undefined;
      await runCaptures(command, shell, {
        sites: running.sites,
        digest: "",
        run: async (...watch) => {
          result = await running.scan(...watch);
          return result;
        },
      });
      if (result && !result.interrupted && !commonOptions(command).json) output.result(besidePublished(result, shell));
    } finally {
      await running.close();
    }
  } finally {
    data.store.close();
  }
}

function besidePublished({ table, published, differences }: DemoResult, { language, output }: Shell): string {
  const words = DEMO_WORDS[language];
  const cells = table.rows.length * table.columns.length;
  const verdict = differences.length === 0 ? words.same(cells) : words.differs(cells, differences);
  return `\n${words.published}\n\n${printTable(published, output)}\n${verdict}\n`;
}
