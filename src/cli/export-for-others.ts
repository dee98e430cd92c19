import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import { OperatorError } from "../model/operator-error.ts";
import { given } from "./given.ts";
import { commonOptions, printJson, type Shell, withDataFolder } from "./shell.ts";
import { OWNER_TEXTS } from "./texts/export-for-owner.ts";

export type NamedTable = "public" | "not-public";

interface OwnerOptions {
  readonly out: string;
  readonly forOwner: string;
  readonly replyBy?: string;
  readonly among?: string;
}

/** `export --for-owner SITE`: one folder to mail. */
export async function exportOwnerFolder(
  scans: readonly string[],
  { out, forOwner, replyBy, among }: OwnerOptions,
  command: Command,
  shell: Shell,
): Promise<void> {
  const { exportForOwner } = await import("../app/export-for-owner.ts");
  const [scan, ...others] = scans;
  if (scan === undefined || others.length > 0) throw new OperatorError(ONE_SCAN);
  const made = await withDataFolder(command, (data) =>
    exportForOwner({
      data,
      scan,
      site: forOwner,
      out,
      language: shell.language,
      ...given({ replyBefore: replyBy, among }),
    }),
  );
  if (commonOptions(command).json) printJson(shell, made);
  else shell.output.result(`${OWNER_TEXTS[shell.language].written(made.folder, made.replyBefore)}\n`);
}

/** `export --format benchmark`: numbers without names; asks whether the table with names is public. */
export async function exportBenchmarkOf(
  scans: readonly string[],
  { out, namedTable }: { readonly out: string; readonly namedTable?: NamedTable },
  command: Command,
  shell: Shell,
): Promise<void> {
  const { exportBenchmark } = await import("../app/export-benchmark.ts");
  const [scan, ...others] = scans;
  if (scan === undefined || others.length > 0) throw new OperatorError(ONE_SCAN);
  const isPublic = namedTable === undefined ? await askWhetherPublic(shell) : namedTable === "public";
  const made = await withDataFolder(command, (data) => exportBenchmark(data, scan, out, isPublic, shell.language));
  if (commonOptions(command).json) printJson(shell, made);
  else shell.output.result(`${OWNER_TEXTS[shell.language].benchmark(made.folder, isPublic)}\n`);
}

async function askWhetherPublic({ language }: Shell): Promise<boolean> {
  if (!process.stdin.isTTY) throw new OperatorError(NOBODY_TO_ASK);
  const words = OWNER_TEXTS[language];
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Only a clear no allows a place to be given: anything else counts as public.
    return !words.saysNo.test((await reader.question(`${words.isPublic} `)).trim());
  } finally {
    reader.close();
  }
}

const ONE_SCAN = { nl: "geef hierbij één scan", en: "give one scan with this" };
const NOBODY_TO_ASK = {
  nl: "zeg met --named-table public of --named-table not-public of de tabel met namen openbaar is of wordt",
  en: "say with --named-table public or --named-table not-public whether the table with names is or will be public",
};
