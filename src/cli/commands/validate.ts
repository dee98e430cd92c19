import { Command } from "commander";
import { type ValidatedFile, validateFile } from "../../app/validate-file.ts";
import { EXIT } from "../exit-code.ts";
import { commonOptions, printJson, type Shell } from "../shell.ts";
import { VALIDATE_WORDS } from "../texts/validate.ts";

export function validateCommand(shell: Shell): Command {
  const words = VALIDATE_WORDS[shell.language];
  return new Command("validate")
    .description(words.summary)
    .argument("<file...>", words.files)
    .action((files: readonly string[], _options: unknown, command: Command) => validate(files, command, shell));
}

function validate(files: readonly string[], command: Command, shell: Shell): void {
  const validated = files.map((file) => validateFile(file, shell.language));
  if (commonOptions(command).json) printJson(shell, validated);
  else for (const one of validated) print(one, shell);
  if (validated.some(({ problems }) => problems.length > 0)) shell.endWith(EXIT.invalid);
}

function print({ file, kind, title, count, problems }: ValidatedFile, { language, output }: Shell): void {
  const words = VALIDATE_WORDS[language];
  if (title !== null) output.result(`${file}: ${words.inOrder(words.kinds[kind](count), title)}\n`);
  for (const problem of problems) output.notice(problem);
  if (problems.length > 1) output.notice(words.problems(file, problems.length));
}
