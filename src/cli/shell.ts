import type { Command } from "commander";
import { type DataFolder, openDataFolder } from "../app/data-folder.ts";
import type { Language } from "../model/text.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Output } from "./output.ts";

/** What every command works with. */
export interface Shell {
  readonly language: Language;
  readonly output: Output;
  /** Tells what the process will end with; 0 when a command never does. */
  endWith(code: ExitCode): void;
}

/** The options that every command has. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: true;
}

/** Where scans are kept when nothing else is said: below the current folder. */
const DATA_FOLDER = "reports";

export function commonOptions(command: Command): CommonOptions {
  return command.optsWithGlobals<CommonOptions>();
}

export function dataFolderOf(command: Command): string {
  return commonOptions(command).data ?? DATA_FOLDER;
}

/** Does something with the data folder, which is closed afterwards. */
export async function withDataFolder<T>(command: Command, work: (data: DataFolder) => T | Promise<T>): Promise<T> {
  const data = openDataFolder(dataFolderOf(command));
  try {
    return await work(data);
  } finally {
    data.store.close();
  }
}

/** Prints a value as JSON, indented. */
export function printJson({ output }: Shell, value: unknown): void {
  output.result(`${JSON.stringify(value, null, 2)}\n`);
}
