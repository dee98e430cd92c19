/** Something the user can mend: printed as one clear line per problem, exit code 2. Anything else thrown is a bug. */
export class OperatorError extends Error {
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[]) {
    const list = typeof problems === "string" ? [problems] : problems;
    super(list.join("\n"));
    this.name = "OperatorError";
    this.problems = list;
  }
}
