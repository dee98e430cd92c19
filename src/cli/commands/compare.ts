import { Command } from "commander";
import { compare as compareScans } from "../../app/compare.ts";
import { comparisonLines, comparisonsAsJson, criteriaTrendLines, trendLines } from "../../app/print-comparison.ts";
import { columns } from "../columns.ts";
import { commonOptions, printJson, type Shell, withDataFolder } from "../shell.ts";
import { COMPARE_TEXTS } from "../texts/compare.ts";

export function compareCommand(shell: Shell): Command {
  const words = COMPARE_TEXTS[shell.language];
  return new Command("compare")
    .description(words.summary)
    .argument("<scan...>", words.scans)
    .action((scans: readonly string[], _options: unknown, command: Command) => compare(scans, command, shell));
}

async function compare(scans: readonly string[], command: Command, shell: Shell): Promise<void> {
  const { language, output } = shell;
  const words = COMPARE_TEXTS[language];
  const compared = await withDataFolder(command, (data) => compareScans(data, scans, language));
  const { comparisons, overall, trend, acrossLines, page } = compared;
  for (const [older, newer] of acrossLines) output.notice(words.acrossLines(older, newer));
  if (commonOptions(command).json) printJson(shell, { ...comparisonsAsJson(compared), page });
  else {
    const all = [...comparisons, ...(overall === null ? [] : [overall])];
    const blocks = all.map((one) => comparisonLines(one, language).join("\n"));
    const tables = trend === null ? [] : [trendLines(trend, language), criteriaTrendLines(trend, language)];
    const course = tables.map(columns);
    output.result(`${[...blocks, ...course, words.page(page)].join("\n\n")}\n`);
  }
}
