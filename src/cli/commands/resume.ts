import { Command, Option } from "commander";
import { given } from "../given.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { runCaptures } from "../run-captures.ts";
import { type Shell, withDataFolder } from "../shell.ts";
import { RESUME_WORDS } from "../texts/resume.ts";
import { SCAN_WORDS } from "../texts/scan.ts";

interface ResumeOptions {
  readonly only?: readonly string[];
  readonly concurrency?: number;
  readonly browser?: string;
  readonly contact?: string;
}

export function resumeCommand(shell: Shell): Command {
  const words = RESUME_WORDS[shell.language];
  const scanWords = SCAN_WORDS[shell.language];
  return new Command("resume")
    .description(words.summary)
    .argument("[scan]", words.scan)
    .option("--only <site...>", words.only)
    .option("--concurrency <n>", scanWords.concurrency, wholeNumber("--concurrency", 1, 32))
    .option("--browser <path|ws://...>", scanWords.browser)
    .addOption(new Option("--contact <text>", scanWords.contact).env("QUICKSCAN_CONTACT"))
    .action((scan: string | undefined, options: ResumeOptions, command: Command) =>
      resume(scan, options, command, shell),
    );
}

async function resume(id: string | undefined, options: ResumeOptions, command: Command, shell: Shell): Promise<void> {
  const { only, concurrency, browser, contact } = options;
  const { resumeScan } = await import("../../app/resume.ts");
  const { findABrowser } = await import("../../app/find-a-browser.ts");
  await withDataFolder(command, async (data) => {
    const asked = given({ scan: id, only, concurrency, browser, contact });
    const { sites, request, run } = resumeScan(data, asked, shell.language);
    await findABrowser(browser);
    await runCaptures(command, shell, { sites, digest: request.instrument.digest, run });
  });
}
