import { Command } from "commander";
import type { DoctorReport } from "../../app/doctor.ts";
import { EXIT } from "../exit-code.ts";
import { fill } from "../fill.ts";
import { given } from "../given.ts";
import { commonOptions, dataFolderOf, printJson, type Shell } from "../shell.ts";
import { DOCTOR_WORDS } from "../texts/doctor.ts";
import { SCAN_WORDS } from "../texts/scan.ts";

export function doctorCommand(shell: Shell): Command {
  return new Command("doctor")
    .description(DOCTOR_WORDS[shell.language].summary)
    .option("--browser <path|ws://...>", SCAN_WORDS[shell.language].browser)
    .action((options: { browser?: string }, command: Command) => examine(options, command, shell));
}

async function examine({ browser }: { browser?: string }, command: Command, shell: Shell): Promise<void> {
  const { doctor } = await import("../../app/doctor.ts");
  const report = await doctor({ dataFolder: dataFolderOf(command), ...given({ browser }) });
  if (commonOptions(command).json) printJson(shell, report);
  else shell.output.result(`${asText(report, shell)}\n`);
  if (report.status === "failed") shell.endWith(EXIT.invalid);
}

function asText({ status, findings }: DoctorReport, { language, output }: Shell): string {
  const words = DOCTOR_WORDS[language];
  const marks = Math.max(...Object.values(words.statuses).map((word) => word.length));
  const names = Math.max(...findings.map(({ name }) => name[language].length));
  const indent = " ".repeat(marks + names + 4);
  const lines = findings.map(({ name, status: one, detail, remedy }) => {
    const head = `${words.statuses[one].padEnd(marks)}  ${name[language].padEnd(names)}  `;
    const texts = [detail[language], ...(remedy === null ? [] : [remedy[language]])];
    const width = Math.max(30, output.width - indent.length);
    return head + texts.map((text) => fill(text, width).replaceAll("\n", `\n${indent}`)).join(`\n${indent}`);
  });
  return [...lines, "", words.conclusions[status]].join("\n");
}
