import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import type { EvidenceFile } from "../../app/evidence-files.ts";
import { type ExplainedCell, explainCell } from "../../app/explain-cell.ts";
import { printable } from "../../app/printable.ts";
import { fill } from "../fill.ts";
import { commonOptions, dataFolderOf, printJson, type Shell, withDataFolder } from "../shell.ts";
import { EXPLAIN_WORDS } from "../texts/explain.ts";
import { SHOW_WORDS } from "../texts/show.ts";

export function explainCommand(shell: Shell): Command {
  const words = EXPLAIN_WORDS[shell.language];
  return new Command("explain")
    .description(words.summary)
    .argument("<scan>", SHOW_WORDS[shell.language].scan)
    .argument("<site>", words.site)
    .argument("<criterion>", words.criterion)
    .action((scan: string, site: string, criterion: string, _options: unknown, command: Command) =>
      explain({ scan, site, criterion }, command, shell),
    );
}

async function explain(asked: Parameters<typeof explainCell>[1], command: Command, shell: Shell): Promise<void> {
  const explained = await withDataFolder(command, (data) => explainCell(data, asked, shell.language));
  if (commonOptions(command).json) printJson(shell, asJson(explained));
  else shell.output.result(`${asText(explained, dataFolderOf(command), shell)}\n`);
}

function asJson({ scan, cell, statement, files, responses }: ExplainedCell) {
  const { site, criterion, assertion, mark, explanation } = cell;
  return {
    scan,
    site: site.id,
    criterion: criterion.id,
    nr: criterion.nr,
    statement,
    mark,
    explanation,
    files,
    responses,
    assertion,
  };
}

function asText({ cell, statement, files, responses }: ExplainedCell, dataFolder: string, shell: Shell): string {
  const { language, output } = shell;
  const { site, criterion, explanation } = cell;
  const width = Math.min(output.width, 100);
  const texts = [`${site.name} · ${criterion.nr} ${statement}`, explanation.short, ...explanation.paragraphs];
  const links = explanation.links.map(({ text, url }) => `${printable(text)}: ${printable(url)}`);
  const kept = files.map((file) => fileLine(file, dataFolder, shell));
  const looks = [...links, ...kept];
  return [
    ...texts.map((text) => fill(printable(text), width)),
    ...(responses.length === 0
      ? []
      : [EXPLAIN_WORDS[language].responses, ...responses.map((text) => fill(printable(text), width))]),
    ...(looks.length === 0 ? [] : [[EXPLAIN_WORDS[language].evidence, ...looks.map((line) => `  ${line}`)].join("\n")]),
  ].join("\n\n");
}

function fileLine({ kind, path, state }: EvidenceFile, dataFolder: string, { language, output }: Shell): string {
  const words = EXPLAIN_WORDS[language];
  const whole = join(dataFolder, path);
  if (state === "missing") return words.missing(words.kinds[kind], whole);
  return `${words.kept(words.kinds[kind])}: ${output.terminal ? pathToFileURL(whole).href : whole}`;
}
