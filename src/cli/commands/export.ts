import { Command, Option } from "commander";
import { EXPORT_FORMATS, type ExportFormat } from "../../app/export-formats.ts";
import { nearest } from "../../model/nearest.ts";
import { OperatorError } from "../../model/operator-error.ts";
import type { Text } from "../../model/text.ts";
import { exportBenchmarkOf, exportOwnerFolder, type NamedTable } from "../export-for-others.ts";
import { given } from "../given.ts";
import { commonOptions, printJson, type Shell, withDataFolder } from "../shell.ts";
import { CHECK_TEXTS } from "../texts/check.ts";
import { EXPORT_WORDS } from "../texts/export.ts";
import { OWNER_TEXTS } from "../texts/export-for-owner.ts";
import { SHOW_WORDS } from "../texts/show.ts";

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly publish?: true;
  readonly browser?: string;
  readonly forOwner?: string;
  readonly replyBy?: string;
  readonly among?: string;
  readonly namedTable?: NamedTable;
}

const KNOWN = EXPORT_FORMATS.join(",");
/** Numbers without names: no form of the table, and it asks a question of its own. */
const BENCHMARK = "benchmark";

export function exportCommand(shell: Shell): Command {
  const words = EXPORT_WORDS[shell.language];
  return new Command("export")
    .description(words.summary)
    .argument("<scan...>", SHOW_WORDS[shell.language].scan)
    .requiredOption("--out <folder>", words.out)
    .option("--format <formats>", words.format(`${KNOWN},${BENCHMARK}`), "html,xlsx,csv,json")
    .option("--publish", words.publish)
    .option("--browser <path|ws://...>", words.browser)
    .option("--for-owner <site>", OWNER_TEXTS[shell.language].forOwner)
    .option("--reply-by <date>", OWNER_TEXTS[shell.language].replyBy)
    .option("--among <scan|file>", CHECK_TEXTS[shell.language].among)
    .addOption(
      new Option("--named-table <public|not-public>", OWNER_TEXTS[shell.language].namedTable).choices([
        "public",
        "not-public",
      ]),
    )
    .action((scans: readonly string[], options: ExportOptions, command: Command) =>
      options.forOwner === undefined
        ? exportTables(scans, options, command, shell)
        : exportOwnerFolder(scans, { ...options, forOwner: options.forOwner }, command, shell),
    );
}

async function exportTables(
  typed: readonly string[],
  options: ExportOptions,
  command: Command,
  shell: Shell,
): Promise<void> {
  const { language, output } = shell;
  const { out, publish = false, browser } = options;
  const asked = options.format.split(",").map((format) => format.trim().toLowerCase());
  const others = asked.filter((format) => format !== BENCHMARK);
  const formats = others.length === 0 ? [] : formatsIn(others.join(","));
  if (asked.includes(BENCHMARK)) await exportBenchmarkOf(typed, options, command, shell);
  if (others.length === 0) return;
  const scans = [...new Set(typed)];
  const { exportScans } = await import("../../app/export.ts");
  const exported = await withDataFolder(command, (data) =>
    exportScans({ data, scans, formats, out, publish, language, ...given({ browser }) }),
  );
  const words = EXPORT_WORDS[language];
  if (commonOptions(command).json) printJson(shell, exported);
  else for (const { scan, folder, files } of exported) output.result(`${words.written(scan, folder, files)}\n`);
  if (publish) output.notice(words.published);
}

/** The formats of a comma list, each once. Throws `OperatorError` with every unknown one and the nearest known. */
function formatsIn(list: string): readonly ExportFormat[] {
  const asked = [...new Set(list.split(",").map((format) => format.trim().toLowerCase()))].filter(Boolean);
  const unknown = asked.filter((format) => !isFormat(format));
  if (unknown.length > 0 || asked.length === 0)
    throw new OperatorError((asked.length === 0 ? [""] : unknown).map(wrong));
  return asked.filter(isFormat);
}

function isFormat(format: string): format is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(format);
}

function wrong(format: string): Text {
  const meant = nearest(format, EXPORT_FORMATS);
  return {
    nl: EXPORT_WORDS.nl.unknownFormat(format, meant, KNOWN),
    en: EXPORT_WORDS.en.unknownFormat(format, meant, KNOWN),
  };
}
