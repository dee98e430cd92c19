import { CommanderError } from "commander";
import { OperatorError } from "../model/operator-error.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { languageOf } from "./language.ts";
import type { Output } from "./output.ts";
import { createProgram } from "./program.ts";
import type { Shell } from "./shell.ts";
import { usageProblem } from "./usage-problem.ts";

/** Runs one command line and gives the exit code. Never rejects. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const shell: Shell = {
    language: languageOf(args),
    output,
    endWith: (asked) => {
      code = asked;
    },
  };
  const program = createProgram(shell);
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return endOfParsing(error, () => usageProblem(error, program, args, shell));
    return report(error, shell);
  }

  function endOfParsing(error: CommanderError, problem: () => string): ExitCode {
    if (error.exitCode === 0) return EXIT.done;
    if (error.code !== "commander.help") output.notice(problem());
    return EXIT.invalid;
  }
}

/** The user's to mend: a line per problem. Anything else is a bug, and shows where it was. */
function report(error: unknown, { language, output }: Shell): ExitCode {
  if (error instanceof OperatorError) {
    for (const line of error.linesIn(language)) output.notice(line);
    return EXIT.invalid;
  }
  output.notice(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}
