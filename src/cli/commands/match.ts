import { text as textOf } from "node:stream/consumers";
import { Command } from "commander";
import { DEFAULT_INSTRUMENT } from "../../app/default-instrument.ts";
import { matchTerm, type TermMatch } from "../../app/match-term.ts";
import { printable } from "../../app/printable.ts";
import { readCriteria } from "../../app/read-criteria.ts";
import { commonOptions, printJson, type Shell } from "../shell.ts";
import { MATCH_WORDS } from "../texts/match.ts";
import { SCAN_WORDS } from "../texts/scan.ts";

export function matchCommand(shell: Shell): Command {
  const words = MATCH_WORDS[shell.language];
  return new Command("match")
    .description(words.summary)
    .argument("<term>", words.term)
    .option("--criteria <file>", SCAN_WORDS[shell.language].criteria)
    .action((term: string, options: { criteria?: string }, command: Command) => match(term, options, command, shell));
}

async function match(term: string, options: { criteria?: string }, command: Command, shell: Shell): Promise<void> {
  const { instrument } = readCriteria(options.criteria ?? DEFAULT_INSTRUMENT);
  matchTerm(instrument, term, "");
  const words = MATCH_WORDS[shell.language];
  if (process.stdin.isTTY) shell.output.notice(words.waiting);
  const matches = matchTerm(instrument, term, await textOf(process.stdin));
  if (commonOptions(command).json) printJson(shell, matches);
  else
    shell.output.result(
      `${matches.length === 0 ? words.none(term) : matches.map((one) => line(one, shell)).join("\n")}\n`,
    );
}

function line({ words: found, line, column, nr, term, form, cancelledBy }: TermMatch, { language }: Shell): string {
  const words = MATCH_WORDS[language];
  const where = words.place(line, column, printable(found));
  const source = words.source(nr, term);
  if (cancelledBy === null) return `${where}: ${words.counts(form, source)}`;
  return `${where}: ${words.cancelled(form, source, cancelledBy.form, printable(cancelledBy.words))}`;
}
